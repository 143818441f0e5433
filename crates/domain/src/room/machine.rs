//! The machine of one open meeting: people come and go, act, and time passes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Act, Arrival, Channel, Happened, Lane, Person, PersonKey, Refusal, Role, What, captions::Captions, person,
};
use crate::{language::Language, time::Instant};

/// How a meeting's room is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// The languages that have a channel.
    pub languages: Vec<Language>,
    /// Whether a signed language has one.
    pub signed: bool,
    /// How many cameras can be open at one time.
    pub cameras: usize,
    /// Whether the meeting may be recorded.
    pub may_record: bool,
    /// Whether there is a hosted platform to move to.
    pub hosted: bool,
    /// How long somebody whose line broke keeps what they were given.
    pub grace_seconds: i64,
    /// After how many minutes on air an interpreter is warned.
    pub warn_minutes: u32,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            languages: Language::ALL.to_vec(),
            signed: false,
            cameras: 3,
            may_record: false,
            hosted: false,
            grace_seconds: 30,
            warn_minutes: 30,
        }
    }
}

impl Setup {
    /// Whether there is such a channel.
    pub fn has(&self, channel: Channel) -> bool {
        match channel {
            Channel::Floor => true,
            Channel::Language(language) => self.languages.contains(&language),
            Channel::Signed => self.signed,
        }
    }

    /// Every channel, the floor first.
    pub fn channels(&self) -> impl Iterator<Item = Channel> + '_ {
        let languages = self.languages.iter().copied().map(Channel::Language);
        [Channel::Floor].into_iter().chain(languages).chain(self.signed.then_some(Channel::Signed))
    }
}

/// A line written in a booth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// When.
    pub at: Instant,
    /// Who wrote it.
    pub by: PersonKey,
    /// What.
    pub text: String,
}

/// The sign that asks the speaker to speak more slowly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlowDown {
    /// When it was last shown.
    pub at: Instant,
    /// Which interpreter asks.
    pub by: PersonKey,
}

impl SlowDown {
    /// How long the sign stands.
    pub const SECONDS: i64 = 20;
}

/// What somebody hears on a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries<'a> {
    /// Nothing: no microphone is open.
    Silent,
    /// The floor, because nobody interprets into it.
    Floor,
    /// The floor, because that is the original: the channel is the floor, or the speaker speaks its language.
    Original,
    /// An interpretation.
    Interpreted {
        /// 1 for an interpretation of the floor, more for an interpretation of an interpretation.
        depth: u8,
        /// The interpreter, or the input of the hall.
        by: &'a PersonKey,
        /// What is interpreted in truth: the floor when the relay is silent.
        from: Channel,
    },
}

/// The room of one open meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    pub(super) setup: Setup,
    pub(super) people: BTreeMap<PersonKey, Person>,
    /// Whose microphone is live on a channel: one, because a key of a map is there once.
    pub(super) air: BTreeMap<Channel, PersonKey>,
    /// Whose microphone each lane of the floor carries; nobody's lane changes while it is open.
    pub(super) lanes: [Option<PersonKey>; Lane::FLOORS as usize],
    pub(super) openings: u64,
    pub(super) chair: Option<PersonKey>,
    pub(super) spoken: Option<(PersonKey, Language)>,
    pub(super) notes: BTreeMap<Channel, Vec<Note>>,
    pub(super) slow_down: Option<SlowDown>,
    pub(super) recording: bool,
    pub(super) document: Option<i64>,
    pub(super) aside: Option<(PersonKey, PersonKey)>,
    pub(super) moved: Option<String>,
    #[serde(default)]
    pub(super) captions: Captions,
    pub(super) happened: Vec<Happened>,
}

impl Room {
    /// An empty room.
    pub const fn new(setup: Setup) -> Self {
        Self {
            setup,
            people: BTreeMap::new(),
            air: BTreeMap::new(),
            lanes: [const { None }; Lane::FLOORS as usize],
            openings: 0,
            chair: None,
            spoken: None,
            notes: BTreeMap::new(),
            slow_down: None,
            recording: false,
            document: None,
            aside: None,
            moved: None,
            captions: Captions::new(),
            happened: Vec::new(),
        }
    }

    /// The same, of a meeting that takes place on the hosted platform from the beginning.
    #[must_use]
    pub fn elsewhere(mut self) -> Self {
        self.moved.get_or_insert_default();
        self
    }

    /// Somebody's page is open. Whoever is in already keeps what they have; another role starts anew.
    pub fn enter(&mut self, now: Instant, arrival: Arrival) {
        self.expire(now);
        let key = arrival.key.clone();
        if self.people.get(&key).is_some_and(|p| p.role != arrival.role) {
            self.depart(&key, now);
            self.people.remove(&key);
        }
        if self.people.contains_key(&key) {
            self.renew(now, arrival);
        } else {
            self.people.insert(key.clone(), Person::new(arrival, &self.setup));
        }
        if let Some(person) = self.people.get_mut(&key) {
            person.left = false;
        }
        self.come(&key, now);
        self.settle();
    }

    /// The meeting's settings changed while the room is open. Whoever is on a channel that is no more is on the floor,
    /// and whoever works into it is off air: who of those in the room lost which.
    pub fn set_up(&mut self, now: Instant, setup: Setup) -> Vec<(PersonKey, Channel)> {
        self.expire(now);
        self.recording &= setup.may_record;
        let off: Vec<_> = self.air.iter().filter(|(c, _)| !setup.has(**c)).map(|(_, key)| key.clone()).collect();
        for key in off {
            self.go_off_air(&key, now);
        }
        let lost: Vec<_> = self.people().filter_map(|p| Some((p.key.clone(), p.loses(&setup)?))).collect();
        for person in self.people.values_mut() {
            person.drop_channels(&setup);
        }
        self.setup = setup;
        self.settle();
        for (person, _) in lost.iter().filter(|(key, _)| self.people.get(key).is_some_and(|p| p.booth.is_none())) {
            self.happened
                .push(Happened { at: now, what: What::Listened { person: person.clone(), channel: Channel::Floor } });
        }
        lost
    }

    /// The secretariat changed what it says of somebody who is in: name, booth, languages. What they do goes on as far
    /// as it is still theirs.
    pub fn changed(&mut self, now: Instant, arrival: Arrival) {
        self.expire(now);
        if self.people.get(&arrival.key).is_some_and(|p| p.role == arrival.role) {
            self.renew(now, arrival);
            self.settle();
        }
    }

    /// What may have changed since somebody was here last: the plate, and an interpreter's languages.
    fn renew(&mut self, now: Instant, arrival: Arrival) {
        let allowed = person::outgoing(&arrival, &self.setup);
        let Some(person) = self.people.get_mut(&arrival.key) else { return };
        person.name = arrival.name;
        person.speaks = person.speaks.or(arrival.speaks);
        let Some(seat) = &mut person.booth else { return };
        seat.home = arrival.booth.unwrap_or(seat.home);
        seat.into_allowed = allowed;
        if seat.into.is_some_and(|c| !seat.into_allowed.contains(&c)) {
            seat.into = None;
            self.go_off_air(&arrival.key, now);
        }
    }

    /// Somebody's media flow.
    pub fn connected(&mut self, now: Instant, key: &PersonKey) {
        self.expire(now);
        self.come(key, now);
        if let Some(person) = self.people.get_mut(key).filter(|p| p.present) {
            person.connected = true;
            person.away_since = None;
            self.resume_input(now, key);
        }
        self.settle();
    }

    /// Somebody's media stopped. What they have is theirs until the grace ends.
    pub fn disconnected(&mut self, now: Instant, key: &PersonKey) {
        self.expire(now);
        if let Some(person) = self.people.get_mut(key).filter(|p| p.present) {
            person.connected = false;
            person.away_since.get_or_insert(now);
            if let Some(seat) = &mut person.booth {
                seat.cough = false;
            }
        }
        self.settle();
    }

    /// Somebody leaves by their own will, or is sent out.
    pub fn leave(&mut self, now: Instant, key: &PersonKey) {
        self.expire(now);
        self.depart(key, now);
        if let Some(person) = self.people.get_mut(key) {
            person.left = true;
        }
        self.settle();
    }

    /// The server was started again: everybody's line is broken, and their grace begins.
    pub fn restarted(&mut self, now: Instant) {
        let keys: Vec<_> = self.people.keys().cloned().collect();
        for key in keys {
            self.people.entry(key.clone()).and_modify(|p| p.away_since = None);
            self.disconnected(now, &key);
        }
    }

    /// Somebody does something. A refusal changes nothing.
    pub fn act(&mut self, now: Instant, by: &PersonKey, act: Act) -> Result<(), Refusal> {
        self.expire(now);
        self.perform(now, by, act)?;
        // Whoever acts is here, even when their media have been away for longer than the grace.
        self.come(by, now);
        self.settle();
        Ok(())
    }

    /// Time passes.
    pub fn tick(&mut self, now: Instant) {
        self.expire(now);
        self.settle();
    }

    /// When something changes by itself.
    pub fn next_deadline(&self) -> Option<Instant> {
        let graces = self.people.values().filter_map(|p| self.grace_ends(p));
        let warnings = self.people.values().filter_map(|p| self.warning_at(p));
        let fades = self.slow_down.as_ref().map(|s| s.at.plus_seconds(SlowDown::SECONDS));
        graces.chain(warnings).chain(fades).chain(self.captions.next_deadline()).min()
    }

    /// What happened since this was last asked.
    pub fn happened(&mut self) -> Vec<Happened> {
        std::mem::take(&mut self.happened)
    }

    pub(super) fn note(&mut self, at: Instant, what: What) {
        self.happened.push(Happened { at, what });
    }

    /// Graces and signs wait while the meeting is elsewhere: nobody's media flow here.
    fn grace_ends(&self, person: &Person) -> Option<Instant> {
        let away = person.away_since.filter(|_| person.present && self.moved.is_none());
        away.map(|since| since.plus_seconds(self.setup.grace_seconds))
    }

    fn warning_at(&self, person: &Person) -> Option<Instant> {
        let seat = person.booth.as_ref().filter(|s| !s.warned)?;
        seat.on_air_since.map(|since| since.plus_seconds(i64::from(self.setup.warn_minutes) * 60))
    }

    fn expire(&mut self, now: Instant) {
        let is_over = |deadline: Option<Instant>| deadline.is_some_and(|d| d <= now);
        let gone: Vec<_> =
            self.people.values().filter(|p| is_over(self.grace_ends(p))).map(|p| p.key.clone()).collect();
        for key in gone {
            let since = self.people.get(&key).and_then(|p| p.away_since);
            self.depart(&key, since.unwrap_or(now));
        }
        let tired: Vec<_> =
            self.people.values().filter(|p| is_over(self.warning_at(p))).map(|p| p.key.clone()).collect();
        for key in tired {
            if let Some(seat) = self.people.get_mut(&key).and_then(|p| p.booth.as_mut()) {
                seat.warned = true;
            }
        }
        self.captions.expire(now);
        self.slow_down.take_if(|s| s.at.plus_seconds(SlowDown::SECONDS) <= now);
    }

    fn come(&mut self, key: &PersonKey, now: Instant) {
        let Some(person) = self.people.get_mut(key).filter(|p| !p.present && !p.left) else { return };
        person.present = true;
        self.note(now, What::Joined { person: key.clone() });
    }

    fn depart(&mut self, key: &PersonKey, at: Instant) {
        self.go_off_air(key, at);
        self.close_all(key, at);
        self.aside.take_if(|(moderator, person)| moderator == key || person == key);
        let Some(person) = self.people.get_mut(key).filter(|p| p.present) else { return };
        person.present = false;
        person.connected = false;
        person.away_since = None;
        person.asking_since = None;
        if let Some(seat) = &mut person.booth {
            seat.go();
        }
        // Whether an input of the hall was silenced outlasts its line.
        if person.role != Role::Hall {
            person.given.clear();
        }
        self.note(at, What::Left { person: key.clone() });
    }

    /// What follows from other things is brought in line with them.
    fn settle(&mut self) {
        let speaker = self.speaker().map(|p| p.key.clone());
        self.spoken.take_if(|(person, _)| Some(&*person) != speaker.as_ref());
        self.forget_vain_requests();
    }
}
