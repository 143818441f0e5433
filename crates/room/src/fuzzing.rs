//! Everything of the engine that a stranger's bytes reach, as `fuzz/` calls it; nothing else does.

use std::{
    io,
    net::SocketAddr,
    sync::LazyLock,
    time::{Duration, Instant},
};

use convoke_domain::room::{Channel, Feed, Lane, PersonKey, Slot, Source, Track};
use str0m::{
    Rtc,
    config::DtlsCert,
    crypto,
    net::{Protocol, Receive},
};
use tokio::sync::{broadcast, mpsc::unbounded_channel};

use crate::{
    Offer,
    demux::{self, Demux},
    framing::{TooLong, Unframe},
    ogg::{self, Tags},
    opus,
    outbox::Outbox,
    peer::Peer,
    picture::Codec,
    reception::Reception,
    recording::{ChannelRecorder, Heard},
    room::Room,
};

static CERT: LazyLock<Option<DtlsCert>> =
    LazyLock::new(|| crypto::from_feature_flags().dtls_provider.generate_certificate());

/// A datagram at the door: whose is it?
pub fn datagram(bytes: &[u8]) {
    let mut demux = Demux::default();
    let from = (Protocol::Udp, SocketAddr::from(([127, 0, 0, 1], 7)));
    demux.expect("evtj".to_owned(), 1);
    let named = demux.is_named(bytes);
    assert_eq!(demux.find(&from, bytes).is_some(), named, "only a name opens");
    assert!(demux::ufrag(bytes).is_none_or(|name| !name.contains(':')));
}

/// A stream, in chunks as long as its first byte says.
pub fn stream(bytes: &[u8]) {
    let Some((chunk, bytes)) = bytes.split_first() else { return };
    let (mut unframe, mut taken) = (Unframe::default(), 0);
    for chunk in bytes.chunks(usize::from(*chunk).max(1)) {
        unframe.push(chunk);
        loop {
            match unframe.next() {
                Ok(Some(datagram)) => taken += datagram.len() + 2,
                Ok(None) => break,
                Err(TooLong) => return,
            }
        }
    }
    assert!(taken <= bytes.len());
}

/// The payload of a picture's packet.
pub fn picture(bytes: &[u8]) {
    let _ = (Codec::Vp8.begins(bytes), Codec::H264.begins(bytes));
}

/// Packets of sound on their way into a recording: four bytes of head each (when, whose and how loud, how long, and the
/// time on it), then the payload.
pub fn recording(mut bytes: &[u8]) {
    let tags = Tags { title: String::new(), start: convoke_domain::time::Instant(0) };
    let Ok(mut file) = ChannelRecorder::new(io::sink(), &tags) else { return };
    let mut at = Duration::ZERO;
    while let Some((&[pause, from, length, time], rest)) = bytes.split_first_chunk::<4>() {
        at += Duration::from_millis(u64::from(pause));
        let (payload, rest) = rest.split_at(usize::from(length).min(rest.len()));
        let rtp = u32::from(time).wrapping_mul(0x0123_4567);
        let level = (from & 0x80 != 0).then_some(-(from as i8 & 0x7f));
        opus::samples(payload);
        file.heard(Heard { at, source: u64::from(from & 3), rtp, level, payload: payload.to_vec() });
        assert!(file.tick(at).is_ok());
        bytes = rest;
    }
    assert!(file.finish(at).is_ok());
}

/// A file of sound.
pub fn ogg(bytes: &[u8]) {
    for packet in ogg::read(bytes) {
        let _ = opus::samples(&packet);
    }
}

/// What the reception makes of an offer.
pub fn answer(offer: &Offer) -> Option<String> {
    reception()?.accept(offer).ok().map(|(_, answer)| answer)
}

fn reception() -> Option<Reception> {
    let at = SocketAddr::from(([127, 0, 0, 1], 7));
    Some(Reception::new((*CERT).clone()?, vec![(at, Protocol::Udp)], unbounded_channel().0, unbounded_channel().0))
}

/// A room without sockets, in which everybody may send everything and hears one floor and one camera.
#[expect(missing_debug_implementations, reason = "it is for fuzzing alone")]
pub struct Hall {
    room: Room,
    outbox: Outbox,
    people: u64,
    now: Instant,
}

impl Default for Hall {
    fn default() -> Self {
        let now = Instant::now();
        let room = Room::new(broadcast::channel(64).0, now);
        Self { room, outbox: Outbox::new(Vec::new()), people: 0, now }
    }
}

impl Hall {
    /// Somebody is in, whose handshake is done by `prepare`; their number.
    pub fn enter(&mut self, offer: &Offer, prepare: impl FnOnce(&mut Rtc)) -> Option<u64> {
        let (mut accepted, _) = reception()?.accept(offer).ok()?;
        prepare(&mut accepted.rtc);
        self.people += 1;
        let key = PersonKey(format!("d{}", self.people));
        let person = self.room.number(&key);
        let peer = Peer::new(self.people, person, accepted.rtc, &accepted.lines, accepted.seal, || 7);
        self.room.welcome(peer, &mut self.outbox);
        self.room.grant(&key, [Track::Microphone, Track::Camera, Track::Screen].into());
        for (lane, track) in [(Lane::Floor(0), Track::Microphone), (Lane::Voice, Track::Camera)] {
            let feed = Feed::Channel(Channel::Floor, lane);
            let slot = if track == Track::Camera { Slot::ALL[Slot::ALL.len() - 1] } else { Slot::Voice };
            self.room.hear(&key, slot, Some(feed.clone()), &mut self.outbox);
            if self.people == 1 {
                self.room.point(feed, Some(&Source { person: key.clone(), track }), &mut self.outbox);
            }
        }
        Some(self.people)
    }

    /// A datagram of somebody, a while after the last.
    pub fn receive(&mut self, person: u64, after: Duration, bytes: &[u8]) {
        self.now += after;
        let (from, at) = (SocketAddr::from(([127, 0, 0, 1], 9)), SocketAddr::from(([127, 0, 0, 1], 7)));
        if let Ok(receive) = Receive::new(Protocol::Udp, from, at, bytes) {
            self.room.receive(person, self.now, receive, &mut self.outbox);
        }
        self.room.tick(self.now, &mut self.outbox);
    }
}

#[cfg(test)]
mod tests;
