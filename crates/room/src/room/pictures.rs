//! Which pictures go to whom in a room: what a slot can begin with, and the layer that slot and line carry.

use std::time::Instant;

use convoke_domain::room::{Picture, Slot, Track};
use str0m::stats::MediaEgressStats;

use super::Room;
use crate::{
    outbox::Outbox,
    peer::{LAYERS, Passing, PeerId},
    router::Person,
};

impl Room {
    /// A slot for pictures needs one that it can begin with.
    pub(super) fn begin(&mut self, person: Person, slot: Slot, outbox: &mut Outbox) {
        if slot.is_sound() {
            return;
        }
        if let Some((sender, track)) = self.router.source_of(person, slot) {
            self.want_beginning(sender, track, outbox);
        }
    }

    pub(super) fn want_beginning(&mut self, sender: Person, track: Track, outbox: &mut Outbox) {
        let now = Instant::now();
        let Some(id) = self.of_person.get(&sender).copied() else { return };
        let Some(peer) = self.peers.get_mut(&id) else { return };
        let asked: Vec<bool> = (0..LAYERS as u8).map(|layer| peer.ask_keyframe(track, layer, now)).collect();
        if asked.contains(&true) {
            self.settle(id, outbox);
        }
    }

    pub(super) fn note_loss(&mut self, id: PeerId, stats: &MediaEgressStats) {
        if let (Some(peer), Some(there)) = (self.peers.get_mut(&id), &stats.remote) {
            peer.note_loss(stats.mid, *there.maximum_sequence_number, there.packets_lost);
        }
    }

    /// What a line carries is weighed once for all its reports; what comes back needs beginnings.
    pub(super) fn weigh(&mut self, id: PeerId, outbox: &mut Outbox) {
        let Some(peer) = self.peers.get_mut(&id) else { return };
        let person = peer.person;
        if peer.weigh_losses() {
            tracing::debug!(peer = id, layer = ?peer.layer_for(2), "a line carries other pictures");
            Slot::ALL.into_iter().for_each(|slot| self.begin(person, slot, outbox));
        }
    }

    /// Whether this layer is the one for the slot: the one that flows, until the better one brings a beginning.
    pub(super) fn is_wanted_layer(
        &self,
        sender: Person,
        track: Track,
        layer: u8,
        id: PeerId,
        slot: Slot,
        packet: &Passing<'_>,
    ) -> bool {
        let Some(receiver) = self.peers.get(&id) else { return false };
        let Some(of_sender) = self.of_person.get(&sender).and_then(|id| self.peers.get(id)) else { return true };
        let Some(highest) = receiver.layer_for(cap(slot)) else { return false };
        if layer == of_sender.best_layer(track, highest, Instant::now()) {
            return true;
        }
        receiver.source_in(slot) == Some(packet.source)
    }
}

/// Large pictures for who speaks and for what is shown, small ones for the others.
const fn cap(slot: Slot) -> u8 {
    match slot {
        Slot::Picture(Picture::Speaker | Picture::Screen | Picture::Signed) => 2,
        _ => 1,
    }
}
