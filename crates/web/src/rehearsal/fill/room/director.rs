//! What those do who fill a rehearsal's room. They look at the room as anybody in it does and act as anybody may: whoever
//! rehearses can give the floor, interpret beside them or take over, and they follow.

mod booth;
mod floor;

use std::collections::BTreeMap;

use convoke_domain::{
    language::Language,
    room::{Act, PersonKey, Room, Track},
    time::Instant,
};

/// Who plays.
#[derive(Clone, Debug)]
pub struct Cast {
    /// Gives the floor.
    pub moderator: PersonKey,
    /// Sits in the chair.
    pub chair: PersonKey,
    /// Delegates who speak in turn, each with the language they speak.
    pub speakers: Vec<(PersonKey, Language)>,
    /// Interpreters, each with their booth.
    pub interpreters: Vec<(PersonKey, Language)>,
}

/// What somebody's microphone carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The chair's words, in the language they speak.
    Chair(Option<Language>),
    /// The statement in a language.
    Statement(Language),
}

/// What is to be done now.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// Acts, in their order.
    pub acts: Vec<(PersonKey, Act)>,
    /// Whose microphone carries what; everybody else's carries nothing.
    pub says: BTreeMap<PersonKey, Says>,
    /// Whose camera shows the test picture.
    pub shows: Vec<PersonKey>,
}

impl Cue {
    fn act(&mut self, by: &PersonKey, act: Act) {
        self.acts.push((by.clone(), act));
    }
}

/// Leads the cast through the meeting.
#[derive(Debug)]
pub struct Director {
    cast: Cast,
    floor: floor::Floor,
    booths: booth::Booths,
}

impl Director {
    /// One who begins now.
    pub fn new(cast: Cast, now: Instant) -> Self {
        Self { cast, floor: floor::Floor::new(now), booths: booth::Booths::default() }
    }

    /// What is to be done as the room stands; to be asked a few times a second.
    pub fn cue(&mut self, room: &Room, now: Instant) -> Cue {
        let mut cue = Cue::default();
        if room.moved().is_some() {
            return cue;
        }
        self.floor.cue(&self.cast, room, now, &mut cue);
        self.booths.cue(&self.cast, room, now, &mut cue);
        self.tracks(room, &mut cue);
        cue
    }

    fn tracks(&self, room: &Room, cue: &mut Cue) {
        let chair = &self.cast.chair;
        let chair = (chair, Says::Chair(room.person(chair).and_then(|p| p.speaks)));
        let speakers = self.cast.speakers.iter().map(|(key, language)| (key, Says::Statement(*language)));
        for (key, says) in speakers.chain([chair]) {
            let Some(person) = room.person(key) else { continue };
            if person.open.contains(&Track::Microphone) {
                cue.says.insert(key.clone(), says);
            }
            if person.open.contains(&Track::Camera) {
                cue.shows.push(key.clone());
            }
        }
        for (key, home) in &self.cast.interpreters {
            if booth::is_heard(room, key, *home) {
                cue.says.insert(key.clone(), Says::Statement(*home));
            }
        }
    }
}

#[cfg(test)]
mod tests;
