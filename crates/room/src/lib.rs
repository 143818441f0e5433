//! The media of a room: packets in, packets out. The engine knows peers, tracks, slots and feeds, and nothing of
//! delegates and languages: what may be sent and what is heard is told to it (`convoke_domain::room::Routing`).

mod allowance;
mod budget;
mod capacity;
pub mod client;
mod command;
mod demux;
mod driver;
mod embedded;
mod framing;
#[doc(hidden)]
pub mod fuzzing;
mod inbox;
mod keys;
pub mod ogg;
pub mod opus;
mod outbox;
mod peer;
mod picture;
mod play;
mod rebase;
mod reception;
pub mod recording;
mod room;
mod router;
pub mod samples;
mod seal;
mod stream;
mod tape;

use std::{path::PathBuf, sync::Arc};

use convoke_domain::room::{Feed, Slot, Source, Track};
use futures::future::BoxFuture;

pub use convoke_domain::room::PersonKey;
pub use embedded::{Embedded, Settings, own_addresses};

/// What an engine can do: pages offer nothing that it cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Drops at the server what was not granted.
    pub server_mute: bool,
    /// Interpreters work in the browser, with relay.
    pub relay: bool,
    /// A file for each channel.
    pub recording: bool,
    /// A third party's platform: nothing is routed here.
    pub hosted: bool,
}

/// A person's offer to connect.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The session description.
    pub sdp: String,
    /// What each media line of it is, by its `mid`.
    pub lines: Vec<(String, Line)>,
}

/// What a media line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The person sends this track on it.
    Sends(Track),
    /// The person receives this slot on it.
    Receives(Slot),
}

/// Why an offer was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The machine holds as many as it can: those inside are not disturbed.
    #[error("the room is full")]
    Full,
    /// The offer cannot be read.
    #[error("the offer cannot be read: {0}")]
    Malformed(String),
    /// No such room is open.
    #[error("no such room is open")]
    NoRoom,
}

/// What the engine tells of a room.
#[derive(Clone, Debug, PartialEq)]
pub enum MediaEvent {
    /// The person's media flow.
    Connected(PersonKey),
    /// The person's media stopped: closed, or silent for too long. A newer connection of the same person makes none.
    Disconnected(PersonKey),
    /// How a person's line is, about once in two seconds.
    Quality(PersonKey, Quality),
    /// A granted track carries sound; its loudness in dBov (0 loudest, -127 silent), at most ten times a second.
    Level(PersonKey, i8),
    /// A file of a recording cannot be written any further; the others, and the room, go on.
    NotRecorded(PathBuf),
    /// The room's routing failed and was stopped; it must be opened again.
    Ended,
}

/// How a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Quality {
    /// Round trip in milliseconds.
    pub round_trip: f32,
    /// Share of packets lost on the way here, 0 to 1.
    pub lost_up: f32,
    /// Share of packets lost on the way to the person, 0 to 1.
    pub lost_down: f32,
    /// Whether it goes over TCP.
    pub tcp: bool,
}

/// What the machine carries.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load {
    /// People connected.
    pub people: usize,
    /// Packets sent in the last second.
    pub packets: u64,
    /// Packets dropped in the last second because they were late.
    pub dropped: u64,
    /// The share of the media thread's time that was used in the last second, 0 to 1.
    pub busy: f32,
}

/// Those who talk: chair, delegates, booths. Rooms are named by the key of their meeting.
pub trait RoomEngine: Distributor {
    /// What it can do.
    fn capabilities(&self) -> Capabilities;
    /// Opens a room; one that is open stays as it is. Its events come out of `events`.
    fn open(&self, room: &str);
    /// Closes a room and everybody's media in it.
    fn close(&self, room: &str);
    /// Answers a person's offer. An earlier connection of the same person ends.
    fn admit(&self, room: &str, person: &PersonKey, offer: Offer) -> BoxFuture<'static, Result<String, Refused>>;
    /// Ends a person's connection.
    fn dismiss(&self, room: &str, person: &PersonKey);
    /// Which tracks of a person are let through; everything else is dropped.
    fn grant(&self, room: &str, person: &PersonKey, tracks: Vec<Track>);
    /// Where a feed comes from from now on.
    fn point(&self, room: &str, feed: Feed, source: Option<Source>);
    /// What a slot of a person receives from now on. Nobody is ever sent their own track.
    fn hear(&self, room: &str, person: &PersonKey, slot: Slot, feed: Option<Feed>);
    /// Writes the sound of feeds, of which the loudest counts at any instant, into one Ogg/Opus file.
    /// Files whose tags have the same start run side by side.
    fn record(&self, room: &str, file: PathBuf, feeds: Vec<Feed>, tags: ogg::Tags);
    /// Ends the recording into a file.
    fn end_record(&self, room: &str, file: PathBuf);
    /// Plays Opus packets of 20 ms in a loop as somebody's microphone (which needs to be granted), or ends that. An engine
    /// that cannot does nothing.
    fn play(&self, room: &str, person: &PersonKey, packets: Option<&[Vec<u8>]>) {
        let _ = (room, person, packets);
    }
    /// The events of a room from now on.
    fn events(&self, room: &str) -> tokio::sync::broadcast::Receiver<MediaEvent>;
}

/// Those who only listen. Today the same engine; later edges of their own.
pub trait Distributor: Send + Sync {
    /// What it carries, measured.
    fn load(&self) -> Load;
}

/// An engine as handlers hold it.
pub type SharedEngine = Arc<dyn RoomEngine>;
