//! Interpreters work in pairs: one on air while a foreign language is spoken, the other takes over after a while. Beside
//! somebody who rehearses they keep the manners of a booth: they ask, and hand over when asked.

use std::collections::BTreeMap;

use convoke_domain::{
    language::Language,
    room::{Act, Channel, Person, PersonKey, Role, Room},
    time::Instant,
};

use super::{Cast, Cue};

/// After so many seconds on air one is relieved.
const SHIFT: i64 = 60;

/// So long a colleague who asks waits: as long as a sentence.
const SENTENCE: i64 = 2;

/// So long whoever rehearses has the first word.
const COURTESY: i64 = 5;

/// Booths that do not know all languages take what they do not know from English.
const RELAYING: [Language; 2] = [Language::Zh, Language::Ar];

/// What the cast remembers of its booths.
#[derive(Debug, Default)]
pub struct Booths {
    /// Since when whoever asks for a microphone of ours asks.
    heard: BTreeMap<Language, (PersonKey, Instant)>,
    /// When one of ours asked last: who was told "not yet" does not ask again at once.
    asked: BTreeMap<Language, Instant>,
}

/// Whether an interpreter of ours is heard now.
pub fn is_heard(room: &Room, key: &PersonKey, home: Language) -> bool {
    let channel = Channel::Language(home);
    let is_on_air = room.on_air(channel).is_some_and(|p| p.key == *key);
    is_on_air && room.spoken().is_some_and(|l| l != home) && room.open_microphones().next().is_some()
}

impl Booths {
    pub fn cue(&mut self, cast: &Cast, room: &Room, now: Instant, cue: &mut Cue) {
        for home in room.setup().languages.clone() {
            let keys = cast.interpreters.iter().filter(|(_, h)| *h == home).map(|(key, _)| key);
            let ours: Vec<&Person> = keys.filter_map(|key| room.person(key)).filter(|p| p.connected).collect();
            if !ours.is_empty() {
                self.booth(home, &ours, room, now, cue);
            }
        }
    }

    fn booth(&mut self, home: Language, ours: &[&Person], room: &Room, now: Instant, cue: &mut Cue) {
        let channel = Channel::Language(home);
        ours.iter().for_each(|person| prepare(person, channel, source(home, room), cue));
        let guest = room.booth(channel).find(|p| p.connected && !is_ours(ours, p));
        let is_foreign = room.spoken().is_some_and(|language| language != home);
        match room.on_air(channel).filter(|p| !p.is_away()) {
            None if is_foreign && (guest.is_none() || has_waited(room, now)) => {
                let turn = (now.0 / 1_000_000 / SHIFT).unsigned_abs() as usize;
                cue.act(&ours[turn % ours.len()].key, Act::Air { open: true });
            }
            None => {}
            Some(on_air) if is_ours(ours, on_air) && self.is_asked(home, room, now) => {
                cue.act(&on_air.key, Act::HandOver);
            }
            // The channel carries the original by itself.
            Some(on_air) if is_ours(ours, on_air) && room.spoken() == Some(home) => {
                cue.act(&on_air.key, Act::Air { open: false });
            }
            // An input of the hall needs nobody's help.
            Some(on_air) if on_air.role == Role::Interpreter => self.relieve(home, on_air, ours, now, cue),
            Some(_) => {}
        }
    }

    /// Whether a colleague has asked for a sentence's length.
    fn is_asked(&mut self, home: Language, room: &Room, now: Instant) -> bool {
        let Some(asks) = room.asked_by(Channel::Language(home)) else {
            self.heard.remove(&home);
            return false;
        };
        let (who, since) = self.heard.entry(home).or_insert_with(|| (asks.key.clone(), now));
        if *who != asks.key {
            (*who, *since) = (asks.key.clone(), now);
        }
        since.seconds_until(now) >= SENTENCE
    }

    /// A colleague of ours asks whoever has been on air for long.
    fn relieve(&mut self, home: Language, on_air: &Person, ours: &[&Person], now: Instant, cue: &mut Cue) {
        let is_long = |since: Option<&Instant>| since.is_none_or(|at| at.seconds_until(now) >= SHIFT);
        let Some(rested) = ours.iter().find(|o| o.key != on_air.key) else { return };
        let since = on_air.booth.as_ref().and_then(|s| s.on_air_since);
        if since.is_some() && is_long(since.as_ref()) && is_long(self.asked.get(&home)) {
            self.asked.insert(home, now);
            cue.act(&rested.key, Act::RequestHandover { wants: true });
        }
    }
}

fn is_ours(ours: &[&Person], person: &Person) -> bool {
    ours.iter().any(|o| o.key == person.key)
}

fn prepare(person: &Person, channel: Channel, source: Channel, cue: &mut Cue) {
    let Some(seat) = &person.booth else { return };
    if seat.into != Some(channel) {
        cue.act(&person.key, Act::Into { channel: Some(channel) });
    }
    if seat.source != source {
        cue.act(&person.key, Act::Source { channel: source });
    }
}

/// The floor, or relay from English where a booth needs it and English is interpreted.
fn source(home: Language, room: &Room) -> Channel {
    let english = Channel::Language(Language::En);
    let is_strange = room.spoken().is_some_and(|l| l != home && l != Language::En);
    let relays = RELAYING.contains(&home) && is_strange && room.depth(english) == 1;
    if relays { english } else { Channel::Floor }
}

fn has_waited(room: &Room, now: Instant) -> bool {
    room.speaking_since().is_some_and(|since| since.seconds_until(now) >= COURTESY)
}
