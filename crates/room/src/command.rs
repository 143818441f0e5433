//! What is said to the media thread.

use std::{collections::BTreeSet, net::SocketAddr, path::PathBuf, sync::Arc};

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};
use str0m::{Rtc, media::Mid};
use tokio::sync::{mpsc, oneshot};

use crate::{Line, Offer, Refused, keys::Seal, ogg::Tags, peer::PeerId, room::Payload};

/// Something to do, for a room by key.
pub(crate) enum Command {
    Open(String),
    Close(String),
    Admit {
        room: String,
        person: PersonKey,
        offer: Offer,
        answer: oneshot::Sender<Result<String, Refused>>,
    },
    Dismiss {
        room: String,
        person: PersonKey,
    },
    Grant {
        room: String,
        person: PersonKey,
        tracks: BTreeSet<Track>,
    },
    Point {
        room: String,
        feed: Feed,
        source: Option<Source>,
    },
    Hear {
        room: String,
        person: PersonKey,
        slot: Slot,
        feed: Option<Feed>,
    },
    Record {
        room: String,
        file: PathBuf,
        feeds: Vec<Feed>,
        tags: Tags,
    },
    EndRecord {
        room: String,
        file: PathBuf,
    },
    Play {
        room: String,
        person: PersonKey,
        packets: Option<Arc<[Payload]>>,
    },
    /// A peer will come under this name; said before the answer goes out.
    Expect {
        peer: PeerId,
        ufrag: String,
    },
    /// A handshake is done.
    Arrived(Box<Arrived>),
    /// A handshake failed.
    Failed(PeerId),
    /// A stream was opened with a first datagram; what is to be written goes in there.
    Stream {
        from: SocketAddr,
        first: Vec<u8>,
        writer: mpsc::Sender<Vec<u8>>,
    },
    /// A datagram came over a stream.
    Framed {
        from: SocketAddr,
        at: SocketAddr,
        datagram: Vec<u8>,
    },
    /// A stream ended.
    StreamEnded(SocketAddr),
    /// Makes a room fail, so that tests see what becomes of it and of the others.
    Break(String),
}

/// Somebody whose handshake is done.
pub(crate) struct Arrived {
    pub(crate) peer: PeerId,
    pub(crate) room: String,
    pub(crate) person: PersonKey,
    pub(crate) rtc: Rtc,
    pub(crate) lines: Vec<(Mid, Line)>,
    pub(crate) seal: Seal,
}
