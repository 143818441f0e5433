//! Somebody in a room, or an input of the hall, and an interpreter's seat.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Channel, PersonKey, Reads, Role, Setup, Track};
use crate::{language::Language, participant::Category, time::Instant};

/// What a plate says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// A delegate's: the entity first (letter, paragraph 9).
    Delegate {
        /// The entity's key.
        entity: String,
        /// The surname.
        surname: String,
        /// The class the delegation sits in.
        category: Category,
        /// Whether they take part online.
        online: bool,
    },
    /// An interpreter's, an officer's, or that of an input of the hall.
    Other(String),
}

/// Somebody at the door of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// Who.
    pub key: PersonKey,
    /// As what.
    pub role: Role,
    /// What the plate says.
    pub name: Name,
    /// The language they say they speak in.
    pub speaks: Option<Language>,
    /// What they hear first. Somebody who comes back hears what they chose.
    pub listening: Channel,
    /// An interpreter's booth: a language's, or that of the signed one.
    pub booth: Option<Channel>,
    /// What an interpreter may work into; for an input of the hall, its one channel (the floor, or a language).
    pub into: Vec<Channel>,
}

/// Somebody in a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who.
    pub key: PersonKey,
    /// As what.
    pub role: Role,
    /// What the plate says.
    pub name: Name,
    /// Whether their media flow.
    pub connected: bool,
    /// Whether they are in the room: also within the grace after their line broke.
    pub present: bool,
    /// Since when their line is broken.
    pub away_since: Option<Instant>,
    /// The language they say they speak in.
    pub speaks: Option<Language>,
    /// The channel they listen to.
    pub listening: Channel,
    /// Whether they hear the original softly under an interpretation.
    pub under: bool,
    /// Whether they want pictures.
    pub pictures: bool,
    /// Whether they want the signed language.
    pub signed: bool,
    /// Which captions they read.
    #[serde(default)]
    pub reads: Reads,
    /// What they were given.
    pub given: BTreeSet<Track>,
    /// What they opened themselves.
    pub open: BTreeSet<Track>,
    /// Since when their microphone is open.
    pub microphone_since: Option<Instant>,
    /// Since when they ask for the floor.
    pub asking_since: Option<Instant>,
    /// An interpreter's seat.
    pub booth: Option<BoothSeat>,
    /// The channel of an input of the hall.
    pub input: Option<Channel>,
    /// Whether an input of the hall was closed by the hall itself: it only takes its channel out.
    #[serde(default)]
    pub(super) only_hears: bool,
    /// Whether they left by an act, theirs or the secretariat's: then their media alone do not bring them back.
    pub(super) left: bool,
    /// The number of their latest opening of the microphone: the highest is the latest.
    pub(super) opening: u64,
}

impl Person {
    pub(super) fn new(arrival: Arrival, setup: &Setup) -> Self {
        let input = (arrival.role == Role::Hall).then(|| input_of(&arrival));
        let given = if input.is_some() && !arrival.key.is_output() {
            BTreeSet::from([Track::Microphone])
        } else {
            BTreeSet::new()
        };
        Self {
            booth: BoothSeat::of(&arrival, setup),
            key: arrival.key,
            role: arrival.role,
            name: arrival.name,
            connected: false,
            present: false,
            away_since: None,
            speaks: arrival.speaks,
            listening: Some(arrival.listening).filter(|c| setup.has(*c)).unwrap_or(Channel::Floor),
            under: false,
            pictures: false,
            signed: false,
            reads: Reads::Off,
            given,
            open: BTreeSet::new(),
            microphone_since: None,
            asking_since: None,
            input,
            only_hears: false,
            left: false,
            opening: 0,
        }
    }

    /// The channel that a new setting takes away from under them: what they work into, or what they listen to.
    pub(super) fn loses(&self, setup: &Setup) -> Option<Channel> {
        let seat = self.booth.as_ref();
        let at = [seat.and_then(|s| s.into), Some(seat.map_or(self.listening, |s| s.source))];
        at.into_iter().flatten().find(|channel| !setup.has(*channel))
    }

    /// Forgets the channels that a new setting does not have.
    pub(super) fn drop_channels(&mut self, setup: &Setup) {
        if !setup.has(self.listening) {
            self.listening = Channel::Floor;
        }
        if matches!(self.reads, Reads::In(language) if !setup.languages.contains(&language)) {
            self.reads = Reads::Listening;
        }
        let Some(seat) = &mut self.booth else { return };
        seat.into_allowed.retain(|c| setup.has(*c));
        seat.into.take_if(|c| !setup.has(*c));
        for key in &mut seat.preselected {
            key.take_if(|c| !setup.has(*c));
        }
        if !setup.has(seat.source) {
            seat.source = Channel::Floor;
        }
    }

    /// Whether their line is broken: what they send does not come, and may come again.
    pub const fn is_away(&self) -> bool {
        self.away_since.is_some()
    }

    /// Whether they can be given a microphone, a camera, a screen.
    pub const fn may_be_given(&self) -> bool {
        matches!(self.role, Role::Delegate | Role::Moderator | Role::Hall)
    }

    /// Whether they are of the audience that a channel counts. Interpreters monitor.
    pub const fn listens(&self) -> bool {
        !matches!(self.role, Role::Interpreter | Role::Hall)
    }
}

/// The channel of an input of the hall: the one that was told, or the one in its key (`hall-fr`).
fn input_of(arrival: &Arrival) -> Channel {
    let in_key = || arrival.key.0.strip_prefix("hall-").and_then(|c| c.parse().ok());
    arrival.into.first().copied().or_else(in_key).filter(|c| *c != Channel::Signed).unwrap_or(Channel::Floor)
}

/// An interpreter's seat: what comes in, what goes out, and what they tell their colleagues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoothSeat {
    /// The booth: a language's, or that of the signed one.
    pub home: Channel,
    /// What this interpreter may work into.
    pub into_allowed: Vec<Channel>,
    /// What they listen to.
    pub source: Channel,
    /// What they work into.
    pub into: Option<Channel>,
    /// Since when they are on air, not counting pauses shorter than [`BoothSeat::PAUSE_SECONDS`]. Empty off air.
    pub on_air_since: Option<Instant>,
    /// Whether they have been on air for so long that they should hand over.
    pub warned: bool,
    /// Whether they hold the cough key.
    pub cough: bool,
    /// Whether they ask the colleague on air for the microphone.
    pub wants_handover: bool,
    /// Whether they say that the sound does not allow interpretation.
    pub cannot: bool,
    /// Whether they call the technician.
    pub calls: bool,
    /// What lies on the keys a, b, c.
    pub preselected: [Option<Channel>; 3],
    pub(super) opened: Option<Instant>,
    pub(super) asked_at: Option<Instant>,
    pub(super) pause: Option<Pause>,
}

/// A pause that may be too short to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pause {
    since: Instant,
    at: Instant,
}

impl BoothSeat {
    /// A shorter pause is no rest.
    pub const PAUSE_SECONDS: i64 = 60;

    pub(super) fn of(arrival: &Arrival, setup: &Setup) -> Option<Self> {
        (arrival.role == Role::Interpreter).then(|| Self {
            home: arrival.booth.or_else(|| arrival.into.first().copied()).unwrap_or(Channel::Floor),
            into_allowed: outgoing(arrival, setup),
            source: Channel::Floor,
            into: None,
            on_air_since: None,
            warned: false,
            cough: false,
            wants_handover: false,
            cannot: false,
            calls: false,
            preselected: [None; 3],
            opened: None,
            asked_at: None,
            pause: None,
        })
    }

    pub(super) fn go_on_air(&mut self, now: Instant) {
        let short = self.pause.take().filter(|p| p.at.seconds_until(now) < Self::PAUSE_SECONDS);
        self.on_air_since = Some(short.map_or(now, |p| p.since));
        self.opened = Some(now);
        self.ask(None);
    }

    /// Since when it was open.
    pub(super) fn go_off_air(&mut self, at: Instant) -> Option<Instant> {
        self.pause = self.on_air_since.take().map(|since| Pause { since, at });
        self.warned = false;
        self.opened.take()
    }

    pub(super) const fn ask(&mut self, at: Option<Instant>) {
        self.wants_handover = at.is_some();
        self.asked_at = at;
    }

    /// Forgets what only somebody who is here can want.
    pub(super) const fn go(&mut self) {
        self.ask(None);
        self.cough = false;
        self.cannot = false;
        self.calls = false;
    }
}

/// Nobody works into the floor.
pub(super) fn outgoing(arrival: &Arrival, setup: &Setup) -> Vec<Channel> {
    arrival.into.iter().copied().filter(|c| *c != Channel::Floor && setup.has(*c)).collect()
}
