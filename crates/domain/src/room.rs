//! The room of a meeting: who may send, who hears what, and the interpreters' consoles. A machine without I/O: an act
//! with its instant goes in; [`Routing`] says what the media engine must do, and [`Happened`] what the record keeps.
//!
//! The floor is what is spoken in the original; a channel is the floor, a language, or a signed language.

mod act;
mod booth;
mod captions;
mod channel;
mod floor;
mod happened;
mod machine;
mod moderator;
mod perform;
mod person;
mod reading;
mod routing;
#[cfg(test)]
mod tests;

pub use act::{Act, Refusal};
pub use captions::{CaptionLine, Reads};
pub use channel::{Channel, Feed, Lane, Picture, Slot, Source, Track};
pub use happened::{Happened, What};
pub use machine::{Carries, Note, Room, Setup, SlowDown};
pub use person::{Arrival, BoothSeat, Name, Person};
pub use routing::OneRouted;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// Names a person, or an input of the hall, in one room: `d12` a registration, `i3` an interpreter, `o…` an officer,
/// `hall-fr` an input of the conference hall.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonKey(pub String);

impl PersonKey {
    /// What the key of an output of the hall begins with: it takes a channel out and sends nothing.
    pub const OUTPUT: &str = "hall-out-";

    /// Whether it names an output of the hall.
    pub fn is_output(&self) -> bool {
        self.0.starts_with(Self::OUTPUT)
    }
}

/// What somebody is in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Takes part online: may be given the microphone and the camera.
    Delegate,
    /// Only follows, or sits in the room with a phone for interpretation: is never given a microphone.
    Listener,
    /// Works in a booth.
    Interpreter,
    /// The technical operator of the meeting (letter, paragraph 9: "meeting facilitators").
    Moderator,
    /// Types captions.
    Captioner,
    /// Sound that the hall sends: its floor, or a channel off its interpreters' consoles.
    Hall,
}

/// What the engine must do, derived from the machine's state alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routing {
    /// What each person may send; everything else is dropped at the server.
    pub sends: BTreeMap<PersonKey, BTreeSet<Track>>,
    /// Where each feed comes from; a feed that is missing is silent.
    pub feeds: BTreeMap<Feed, Source>,
    /// What each person's slots receive.
    pub ears: BTreeMap<PersonKey, BTreeMap<Slot, Feed>>,
    /// The channels to be recorded.
    pub recorded: BTreeSet<Channel>,
}
