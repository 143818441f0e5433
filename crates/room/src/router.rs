//! Who receives what, in one room: pure. A packet's sender and track go in, the slots that get it come out. The source
//! of a feed is state of the server, so a switch of language, a relay and the return to the floor are the same act.

use std::collections::{BTreeSet, HashMap};

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};

/// A person's number in this room: stays the same over reconnections.
pub type Person = u32;

/// The routing of one room.
#[derive(Debug, Default)]
pub struct Router {
    numbers: HashMap<PersonKey, Person>,
    keys: Vec<PersonKey>,
    granted: Vec<BTreeSet<Track>>,
    feeds: HashMap<Feed, FeedState>,
    /// The feeds that a track is the source of.
    sources: HashMap<(Person, Track), Vec<Feed>>,
    /// What a slot receives.
    slots: HashMap<(Person, Slot), Feed>,
}

#[derive(Debug, Default)]
struct FeedState {
    source: Option<(Person, Track)>,
    receivers: Vec<(Person, Slot)>,
}

impl Router {
    /// The number of a person, given at first sight.
    pub fn number(&mut self, key: &PersonKey) -> Person {
        if let Some(number) = self.numbers.get(key) {
            return *number;
        }
        let number = self.keys.len() as Person;
        self.numbers.insert(key.clone(), number);
        self.keys.push(key.clone());
        self.granted.push(BTreeSet::new());
        number
    }

    /// The number of a person who was seen.
    pub fn known(&self, key: &PersonKey) -> Option<Person> {
        self.numbers.get(key).copied()
    }

    /// The key of a number.
    pub fn key(&self, person: Person) -> &PersonKey {
        &self.keys[person as usize]
    }

    /// What a person may send from now on.
    pub fn grant(&mut self, person: Person, tracks: BTreeSet<Track>) {
        self.granted[person as usize] = tracks;
    }

    /// Whether a track is let through.
    pub fn is_granted(&self, person: Person, track: Track) -> bool {
        self.granted.get(person as usize).is_some_and(|tracks| tracks.contains(&track))
    }

    /// Points a feed at a source, or at nothing.
    pub fn point(&mut self, feed: Feed, source: Option<&Source>) {
        let source = source.map(|s| (self.number(&s.person), s.track));
        let state = self.feeds.entry(feed.clone()).or_default();
        let before = std::mem::replace(&mut state.source, source);
        if before == source {
            return;
        }
        if let Some(feeds) = before.and_then(|old| self.sources.get_mut(&old)) {
            feeds.retain(|f| *f != feed);
        }
        if let Some(new) = source {
            self.sources.entry(new).or_default().push(feed);
        }
    }

    /// What a slot receives from now on.
    pub fn hear(&mut self, person: Person, slot: Slot, feed: Option<Feed>) {
        let before = match &feed {
            Some(feed) => self.slots.insert((person, slot), feed.clone()),
            None => self.slots.remove(&(person, slot)),
        };
        if before == feed {
            return;
        }
        if let Some(state) = before.and_then(|old| self.feeds.get_mut(&old)) {
            state.receivers.retain(|r| *r != (person, slot));
        }
        if let Some(feed) = feed {
            self.feeds.entry(feed).or_default().receivers.push((person, slot));
        }
    }

    /// The feeds a granted track is the source of; none for a track that was not granted.
    pub fn feeds_of(&self, person: Person, track: Track) -> &[Feed] {
        if !self.is_granted(person, track) {
            return &[];
        }
        self.sources.get(&(person, track)).map_or(&[], Vec::as_slice)
    }

    /// Where a packet of a track goes. Nobody is sent their own.
    pub fn receivers(&self, person: Person, track: Track) -> impl Iterator<Item = (Person, Slot)> + '_ {
        self.feeds_of(person, track)
            .iter()
            .filter_map(|feed| self.feeds.get(feed))
            .flat_map(|state| state.receivers.iter().copied())
            .filter(move |(receiver, _)| *receiver != person)
    }

    /// What a slot's feed comes from, when it comes from somebody else.
    pub fn source_of(&self, person: Person, slot: Slot) -> Option<(Person, Track)> {
        self.feeds.get(self.slots.get(&(person, slot))?)?.source.filter(|(sender, _)| *sender != person)
    }

    /// Forgets what a person receives and sends; the number stays.
    pub fn forget(&mut self, person: Person) {
        self.grant(person, BTreeSet::new());
        Slot::ALL.into_iter().for_each(|slot| self.hear(person, slot, None));
    }
}

#[cfg(test)]
mod tests {
    use convoke_domain::{
        language::Language,
        room::{Channel, Lane, Picture},
    };
    use proptest::prelude::*;

    use super::*;

    fn key(name: &str) -> PersonKey {
        PersonKey(name.to_owned())
    }

    fn source(name: &str) -> Source {
        Source { person: key(name), track: Track::Microphone }
    }

    fn voice(language: Language) -> Feed {
        Feed::Channel(Channel::Language(language), Lane::Voice)
    }

    fn heard(router: &Router, person: Person) -> Vec<(Person, Slot)> {
        let mut all: Vec<_> = router.receivers(person, Track::Microphone).collect();
        all.sort();
        all
    }

    #[test]
    fn what_was_not_granted_reaches_nobody() {
        let mut router = Router::default();
        let (speaker, listener) = (router.number(&key("i1")), router.number(&key("d1")));
        router.point(voice(Language::Fr), Some(&source("i1")));
        router.hear(listener, Slot::Voice, Some(voice(Language::Fr)));
        assert_eq!(heard(&router, speaker), []);
        router.grant(speaker, [Track::Microphone].into());
        assert_eq!(heard(&router, speaker), [(listener, Slot::Voice)]);
        router.grant(speaker, BTreeSet::new());
        assert_eq!(heard(&router, speaker), []);
    }

    #[test]
    fn a_switch_of_language_leaves_the_old_one_at_once() {
        let mut router = Router::default();
        let (fr, es, listener) = (router.number(&key("i1")), router.number(&key("i2")), router.number(&key("d1")));
        for (person, name, language) in [(fr, "i1", Language::Fr), (es, "i2", Language::Es)] {
            router.grant(person, [Track::Microphone].into());
            router.point(voice(language), Some(&source(name)));
        }
        router.hear(listener, Slot::Voice, Some(voice(Language::Fr)));
        router.hear(listener, Slot::Voice, Some(voice(Language::Es)));
        assert_eq!((heard(&router, fr), heard(&router, es)), (vec![], vec![(listener, Slot::Voice)]));
    }

    #[test]
    fn nobody_hears_themselves() {
        let mut router = Router::default();
        let speaker = router.number(&key("d1"));
        let floor = Feed::Channel(Channel::Floor, Lane::Floor(0));
        router.grant(speaker, [Track::Microphone].into());
        router.point(floor.clone(), Some(&source("d1")));
        router.hear(speaker, Slot::Floor(0), Some(floor));
        assert_eq!(heard(&router, speaker), []);
        assert_eq!(router.source_of(speaker, Slot::Floor(0)), None);
    }

    fn feed(number: u8) -> Feed {
        match number {
            0 => Feed::Picture(Picture::Speaker),
            n => voice(Language::ALL[usize::from(n) % 6]),
        }
    }

    proptest! {
        /// Whatever the order of acts, a slot gets packets of the one source its feed points at, and of no other.
        #[test]
        fn a_slot_has_one_source(acts in prop::collection::vec((0u8..3, 0u8..5, 0u8..5, 0u8..4), 0..200)) {
            let mut router = Router::default();
            let people: Vec<_> = (0..5).map(|n| router.number(&key(&format!("d{n}")))).collect();
            for (act, a, b, f) in acts {
                match act {
                    0 => router.point(feed(f), (b > 0).then(|| source(&format!("d{a}"))).as_ref()),
                    1 => router.hear(people[usize::from(a)], Slot::ALL[usize::from(b)], (f > 0).then(|| feed(f))),
                    _ => router.grant(people[usize::from(a)], if b > 1 { [Track::Microphone].into() } else { BTreeSet::new() }),
                }
            }
            for receiver in &people {
                for slot in Slot::ALL {
                    let from: Vec<_> = people
                        .iter()
                        .filter(|p| router.receivers(**p, Track::Microphone).any(|r| r == (*receiver, slot)))
                        .map(|p| (*p, Track::Microphone))
                        .collect();
                    let expected: Vec<_> = router.source_of(*receiver, slot).filter(|(p, t)| router.is_granted(*p, *t)).into_iter().collect();
                    prop_assert_eq!(from, expected);
                }
            }
        }
    }
}
