//! One of ours: an offer, an answer, packets out and in. No I/O.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use convoke_domain::room::{Slot, Track};
use str0m::{
    Candidate, Event, IceConnectionState, Input, Output, Rtc,
    change::{SdpAnswer, SdpOffer, SdpPendingOffer},
    config::DtlsCert,
    format::Codec,
    media::{Direction, KeyframeRequestKind, MediaKind, Mid},
    net::{Protocol, Receive, TcpType, Transmit},
    rtp::{ExtensionValues, RtpPacket, RtpWrite, Ssrc},
};
use tokio::sync::watch;

use super::{
    Heard, Latency, Numbers, Playing,
    light::{announced, header, mids},
    voice::{Packet, Voice},
};
use crate::{Line, Offer};

/// How a connection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Waiting,
    Connected,
    Ended,
}

/// What a peer tells while it runs.
#[derive(Debug)]
pub struct Told {
    pub heard: Arc<Mutex<Heard>>,
    pub stand: watch::Sender<Stand>,
    /// Packets are counted without being opened; those of a sender with numbers are timed.
    pub light: Option<Option<Numbers>>,
}

pub struct Peer {
    rtc: Rtc,
    pending: Option<SdpPendingOffer>,
    lines: Vec<(Mid, Line)>,
    slots: HashMap<u32, Slot>,
    voices: Vec<Voice>,
    told: Told,
    due: Option<Instant>,
}

impl Peer {
    /// One with no lines yet.
    pub fn with(cert: DtlsCert, told: Told, now: Instant) -> Self {
        let config = Rtc::builder().clear_codecs().enable_opus(true, false).enable_vp8(true);
        let rtc = config.set_rtp_mode(true).set_dtls_cert(cert).build(now);
        let (lines, voices, slots) = (Vec::new(), Vec::new(), HashMap::new());
        Self { rtc, pending: None, lines, slots, voices, told, due: Some(now) }
    }

    /// One who wants these lines, and the offer.
    pub fn new(lines: &[Line], cert: DtlsCert, told: Told, now: Instant) -> Option<(Self, Offer)> {
        let mut peer = Self::with(cert, told, now);
        let mut change = peer.rtc.sdp_api();
        peer.lines = lines.iter().map(|line| (add(&mut change, *line), *line)).collect();
        let (offer, pending) = change.apply()?;
        peer.pending = Some(pending);
        peer.voices = peer.lines.iter().filter_map(|(mid, line)| Voice::new(*mid, *line)).collect();
        let lines = peer.lines.iter().map(|(mid, line)| (mid.to_string(), *line)).collect();
        Some((peer, Offer { sdp: offer.to_sdp_string(), lines }))
    }

    /// Takes the answer and begins to connect.
    pub fn answer(&mut self, sdp: &str, way: Way) -> Option<()> {
        let answer = SdpAnswer::from_sdp_string(&without_candidates(sdp)).ok()?;
        self.rtc.sdp_api().accept_answer(self.pending.take()?, answer).ok()?;
        self.rtc.add_local_candidate(way.candidate(way.local, TcpType::Active)?);
        self.reach(sdp, way)
    }

    /// One who takes another's offer for these lines and begins to connect, and the answer.
    pub fn answering(mut self, lines: &[Line], sdp: &str, way: Way) -> Option<(Self, String)> {
        let offer = SdpOffer::from_sdp_string(&without_candidates(sdp)).ok()?;
        self.rtc.add_local_candidate(way.candidate(way.local, TcpType::Active)?);
        let answer = self.rtc.sdp_api().accept_offer(offer).ok()?;
        self.lines = mids(sdp).map(Mid::from).zip(lines.iter().copied()).collect();
        self.reach(sdp, way)?;
        Some((self, answer.to_sdp_string()))
    }

    fn reach(&mut self, sdp: &str, way: Way) -> Option<()> {
        self.rtc.add_remote_candidate(way.candidate(way.remote, TcpType::Passive)?);
        for (ssrc, mid) in announced(sdp) {
            if let Some(slot) = self.slot(&Mid::from(mid.as_str())) {
                self.slots.insert(ssrc, slot);
            }
        }
        Some(())
    }

    /// Takes a datagram; `arrived` is the kernel's time of it. Whether there may be something to drain now.
    pub fn receive(&mut self, now: Instant, datagram: Datagram<'_>, arrived: u64, latency: &mut Latency) -> bool {
        if self.told.light.is_some() && self.counted(now, datagram.bytes, arrived, latency) {
            return false;
        }
        let Datagram { proto, from, at, bytes } = datagram;
        let Ok(receive) = Receive::new(proto, from, at, bytes) else { return false };
        self.rtc.handle_input(Input::Receive(now, receive)).ok();
        true
    }

    fn counted(&self, now: Instant, bytes: &[u8], arrived: u64, latency: &mut Latency) -> bool {
        let Some(header) = header(bytes) else { return false };
        let Some(slot) = self.slots.get(&header.ssrc) else { return false };
        if let Some(Some(numbers)) = &self.told.light
            && let Some(age) = numbers.age(bytes.len() - header.length, arrived)
        {
            latency.note(age);
        }
        self.heard(|h| h.of_mut(*slot).count(now, header.number));
        true
    }

    /// Time has passed.
    pub fn wake(&mut self, now: Instant) {
        self.rtc.handle_input(Input::Timeout(now)).ok();
    }

    /// When to be woken; none when the connection is over.
    pub const fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Gives out what is to be sent: to be done after everything else that is done with a peer.
    pub fn drain(&mut self, now: Instant, send: &mut dyn FnMut(Transmit)) {
        loop {
            match self.rtc.poll_output() {
                Ok(Output::Timeout(at)) if self.rtc.is_alive() => {
                    self.due = Some(at);
                    return;
                }
                Ok(Output::Transmit(transmit)) => send(transmit),
                Ok(Output::Event(event)) => self.happened(now, event),
                Ok(Output::Timeout(_)) | Err(_) => break,
            }
        }
        self.due = None;
        self.end();
    }

    fn happened(&mut self, now: Instant, event: Event) {
        match event {
            Event::Connected => {
                self.heard(|h| h.connected = Some(now));
                self.told.stand.send_replace(Stand::Connected);
            }
            Event::IceConnectionStateChange(IceConnectionState::Disconnected) | Event::Closed => self.rtc.disconnect(),
            Event::KeyframeRequest(wish) => {
                self.voices.iter_mut().filter(|v| v.mid == wish.mid).for_each(Voice::again);
            }
            Event::RtpPacket(packet) => self.opened(now, &packet),
            _ => {}
        }
    }

    fn opened(&mut self, now: Instant, packet: &RtpPacket) {
        let ssrc = packet.header.ssrc;
        let known = self.slots.get(&ssrc).copied();
        let Some(slot) = known.or_else(|| self.learnt(ssrc)) else { return };
        self.heard(|h| {
            let received = h.of_mut(slot);
            received.count(now, packet.header.sequence_number);
            received.payload = packet.payload.to_vec();
        });
    }

    fn learnt(&mut self, ssrc: Ssrc) -> Option<Slot> {
        let mid = self.rtc.direct_api().stream_rx(&ssrc)?.mid();
        let slot = self.slot(&mid)?;
        self.slots.insert(*ssrc, slot);
        Some(slot)
    }

    fn slot(&self, mid: &Mid) -> Option<Slot> {
        self.lines.iter().find_map(|(m, line)| match line {
            Line::Receives(slot) if m == mid => Some(*slot),
            _ => None,
        })
    }

    /// Begins to play something on a track, or ends it.
    pub fn play(&mut self, track: Track, playing: Option<Playing>) {
        if let Some(voice) = self.voices.iter_mut().find(|v| v.track == track) {
            voice.play(playing);
        }
    }

    /// Sends what is due on a beat, of which there are fifty a second. Whether anything was.
    pub fn beat(&mut self, now: Instant, beat: u64, send: &mut dyn FnMut(Transmit)) -> bool {
        if !self.rtc.is_connected() {
            return false;
        }
        let packets: Vec<(Mid, Packet)> =
            self.voices.iter_mut().flat_map(|v| v.beat(beat).into_iter().map(|p| (v.mid, p))).collect();
        let any = !packets.is_empty();
        for (mid, packet) in packets {
            self.write(now, mid, packet);
            self.drain(now, send);
        }
        if any {
            // What was written goes out with the next passing of time.
            self.wake(now);
            self.drain(now, send);
        }
        any
    }

    fn write(&mut self, now: Instant, mid: Mid, packet: Packet) -> Option<()> {
        let pt = self.rtc.codec_config().iter().find(|p| p.spec().codec == packet.codec)?.pt();
        let mut direct = self.rtc.direct_api();
        let stream = direct.stream_tx_by_mid(mid, None)?;
        let exts = ExtensionValues {
            audio_level: packet.level,
            voice_activity: packet.level.map(|l| l > -60),
            ..Default::default()
        };
        let write = RtpWrite::new(pt, packet.number.into(), packet.time, now, packet.payload);
        stream.write_rtp(write.marker(packet.marker).ext_vals(exts).nackable(packet.codec == Codec::Vp8));
        Some(())
    }

    /// Asks for a whole picture on a slot.
    pub fn wants_picture(&mut self, slot: Slot) {
        let wanted = self.lines.iter().find(|(_, line)| *line == Line::Receives(slot)).map(|(mid, _)| *mid);
        if let Some(stream) = wanted.and_then(|mid| self.rtc.direct_api().stream_rx_by_mid(mid, None).map(|s| s.ssrc()))
        {
            let mut direct = self.rtc.direct_api();
            if let Some(stream) = direct.stream_rx(&stream) {
                stream.request_keyframe(KeyframeRequestKind::Pli);
            }
        }
    }

    /// Says goodbye; `drain` gives it out.
    pub fn leave(&mut self) {
        self.rtc.close().ok();
    }

    fn end(&self) {
        self.heard(|h| h.ended = true);
        self.told.stand.send_replace(Stand::Ended);
    }

    fn heard(&self, change: impl FnOnce(&mut Heard)) {
        change(&mut self.told.heard.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// A datagram and its way.
#[derive(Clone, Copy, Debug)]
pub struct Datagram<'a> {
    pub proto: Protocol,
    pub from: SocketAddr,
    pub at: SocketAddr,
    pub bytes: &'a [u8],
}

fn add(change: &mut str0m::change::SdpApi<'_>, line: Line) -> Mid {
    let (kind, direction) = match line {
        Line::Sends(Track::Microphone) => (MediaKind::Audio, Direction::SendOnly),
        Line::Sends(_) => (MediaKind::Video, Direction::SendOnly),
        Line::Receives(slot) if slot.is_sound() => (MediaKind::Audio, Direction::RecvOnly),
        Line::Receives(_) => (MediaKind::Video, Direction::RecvOnly),
    };
    change.add_media(kind, direction, None, None, None)
}

/// The candidates are ours to choose.
fn without_candidates(sdp: &str) -> String {
    sdp.split_inclusive('\n').filter(|l| !l.starts_with("a=candidate:")).collect()
}

/// From where to where a connection goes.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    pub local: SocketAddr,
    pub remote: SocketAddr,
    pub proto: Protocol,
}

impl Way {
    fn candidate(self, at: SocketAddr, role: TcpType) -> Option<Candidate> {
        if self.proto == Protocol::Udp {
            return Candidate::host(at, "udp").ok();
        }
        Candidate::builder().tcp().host(at).tcptype(role).build().ok()
    }
}
