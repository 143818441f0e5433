//! Sound that the server itself brings into a room, packet by packet: the voices of the device check.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use convoke_domain::room::Track;

use crate::{
    peer::PeerId,
    room::{Payload, source_id},
};

/// How long a packet of ours sounds.
const FRAME: Duration = Duration::from_millis(20);

/// Plays Opus packets of 20 ms in a loop.
pub(crate) struct Player {
    id: PeerId,
    packets: Arc<[Payload]>,
    position: usize,
    sequence: u64,
    next_at: Option<Instant>,
}

/// A packet whose time has come.
pub(crate) struct Played {
    pub(crate) source: u64,
    pub(crate) sequence: u64,
    pub(crate) time: u32,
    pub(crate) payload: Payload,
}

impl Player {
    pub(crate) fn new(id: PeerId, packets: Arc<[Payload]>) -> Self {
        Self { id, packets, position: 0, sequence: 0, next_at: None }
    }

    /// The next packet, when it is due.
    pub(crate) fn next(&mut self, now: Instant) -> Option<Played> {
        let due = *self.next_at.get_or_insert(now);
        if now < due || self.packets.is_empty() {
            return None;
        }
        // After a standstill it goes on from now, instead of catching up in a burst.
        let behind = now.saturating_duration_since(due) > Duration::from_millis(200);
        self.next_at = Some(if behind { now } else { due } + FRAME);
        let payload = self.packets[self.position].clone();
        self.position = (self.position + 1) % self.packets.len();
        self.sequence += 1;
        Some(Played {
            source: source_id(self.id, Track::Microphone, 2),
            sequence: self.sequence,
            time: (self.sequence * 960) as u32,
            payload,
        })
    }
}
