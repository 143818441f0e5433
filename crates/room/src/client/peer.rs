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
    change::{SdpAnswer, SdpPendingOffer},
    config::DtlsCert,
    format::Codec,
    media::{Direction, KeyframeRequestKind, MediaKind, Mid},
    net::{Protocol, Receive, TcpType, Transmit},
    rtp::{ExtensionValues, RtpPacket, RtpWrite, Ssrc},
};
use tokio::sync::watch;

use super::{
    Heard, Latency, Numbers, Playing,
    light::{announced, header},
    play::{level, payloads},
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
}

struct Voice {
    mid: Mid,
    track: Track,
    playing: Option<Playing>,
    /// Packets or frames since it began to play.
    number: u64,
    sequence: u64,
    pauses: bool,
}

impl Peer {
    /// One who wants these lines, and the offer.
    pub fn new(lines: &[Line], cert: DtlsCert, told: Told, now: Instant) -> Option<(Self, Offer)> {
        let config = Rtc::builder().clear_codecs().enable_opus(true, false).enable_vp8(true);
        let mut rtc = config.set_rtp_mode(true).set_dtls_cert(cert).build(now);
        let mut change = rtc.sdp_api();
        let lines: Vec<(Mid, Line)> = lines.iter().map(|line| (add(&mut change, *line), *line)).collect();
        let (offer, pending) = change.apply()?;
        let named = lines.iter().map(|(mid, line)| (mid.to_string(), *line)).collect();
        let voices = lines.iter().filter_map(|(mid, line)| Voice::new(*mid, *line)).collect();
        let peer = Self { rtc, pending: Some(pending), lines, slots: HashMap::new(), voices, told };
        Some((peer, Offer { sdp: offer.to_sdp_string(), lines: named }))
    }

    /// Takes the answer and begins to connect, from one address to another.
    pub fn answer(&mut self, sdp: &str, local: SocketAddr, remote: SocketAddr, proto: Protocol) -> Option<()> {
        let without: String = sdp.split_inclusive('\n').filter(|l| !l.starts_with("a=candidate:")).collect();
        let answer = SdpAnswer::from_sdp_string(&without).ok()?;
        self.rtc.sdp_api().accept_answer(self.pending.take()?, answer).ok()?;
        self.rtc.add_local_candidate(candidate(local, proto, TcpType::Active)?);
        self.rtc.add_remote_candidate(candidate(remote, proto, TcpType::Passive)?);
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

    /// Gives out what is to be sent and says when to be woken; none when the connection is over.
    pub fn drain(&mut self, now: Instant, mut send: impl FnMut(Transmit)) -> Option<Instant> {
        loop {
            match self.rtc.poll_output() {
                Ok(Output::Timeout(at)) if self.rtc.is_alive() => return Some(at),
                Ok(Output::Transmit(transmit)) => send(transmit),
                Ok(Output::Event(event)) => self.happened(now, event),
                Ok(Output::Timeout(_)) | Err(_) => break,
            }
        }
        self.end();
        None
    }

    fn happened(&mut self, now: Instant, event: Event) {
        match event {
            Event::Connected => {
                self.heard(|h| h.connected = Some(now));
                self.told.stand.send_replace(Stand::Connected);
            }
            Event::IceConnectionStateChange(IceConnectionState::Disconnected) | Event::Closed => self.rtc.disconnect(),
            Event::KeyframeRequest(wish) => {
                self.voices.iter_mut().filter(|v| v.mid == wish.mid).for_each(|v| v.number = 0);
            }
            Event::RtpPacket(packet) => self.opened(now, &packet),
            _ => {}
        }
    }

    fn opened(&mut self, now: Instant, packet: &RtpPacket) {
        let ssrc = packet.header.ssrc;
        let known = self.slots.get(&ssrc).copied();
        let Some(slot) = known.or_else(|| self.learnt(ssrc)) else { return };
        let number = packet.header.sequence_number;
        self.heard(|h| {
            let received = h.of_mut(slot);
            let is_first = received.packets == 0;
            received.count(now, number);
            received.payload = packet.payload.to_vec();
            is_first
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
            voice.playing = playing;
            voice.number = 0;
            voice.pauses = true;
        }
    }

    /// Sends what is due on a beat, of which there are fifty a second. Whether anything was.
    pub fn beat(&mut self, now: Instant, beat: u64) -> bool {
        if !self.rtc.is_connected() {
            return false;
        }
        let Self { rtc, voices, .. } = self;
        let sent: usize = voices.iter_mut().map(|v| v.beat(rtc, now, beat)).sum();
        sent > 0
    }

    /// Asks for a whole picture on a slot.
    pub fn wants_picture(&mut self, slot: Slot) {
        let wanted = self.lines.iter().find(|(_, line)| *line == Line::Receives(slot)).map(|(mid, _)| *mid);
        if let Some(stream) = wanted.and_then(|mid| self.rtc.direct_api().stream_rx_by_mid(mid, None).map(|s| s.ssrc())) {
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

    fn heard<T>(&self, change: impl FnOnce(&mut Heard) -> T) -> T {
        change(&mut self.told.heard.lock().unwrap_or_else(PoisonError::into_inner))
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

fn candidate(at: SocketAddr, proto: Protocol, role: TcpType) -> Option<Candidate> {
    if proto == Protocol::Udp {
        return Candidate::host(at, "udp").ok();
    }
    Candidate::builder().tcp().host(at).tcptype(role).build().ok()
}

impl Voice {
    fn new(mid: Mid, line: Line) -> Option<Self> {
        let Line::Sends(track) = line else { return None };
        Some(Self { mid, track, playing: None, number: 0, sequence: 1, pauses: true })
    }

    fn beat(&mut self, rtc: &mut Rtc, now: Instant, beat: u64) -> usize {
        match &mut self.playing {
            None => 0,
            Some(Playing::Sound(sound)) => {
                let packet = sound(self.number);
                self.number += 1;
                usize::from(self.speak(rtc, now, beat, packet).is_some())
            }
            Some(Playing::Picture(frames, rate)) if beat.is_multiple_of(50 / u64::from(*rate)) => {
                let frame = frames.get((self.number % frames.len().max(1) as u64) as usize);
                self.number += 1;
                frame.and_then(|f| self.show(rtc, now, beat, f)).unwrap_or_default()
            }
            Some(Playing::Picture(..)) => 0,
        }
    }

    fn speak(&mut self, rtc: &mut Rtc, now: Instant, beat: u64, packet: Option<Vec<u8>>) -> Option<()> {
        let Some(packet) = packet else {
            self.pauses = true;
            return None;
        };
        let level = level(&packet);
        let exts =
            ExtensionValues { audio_level: Some(level), voice_activity: Some(level > -60), ..Default::default() };
        let time = beat.wrapping_mul(960) as u32;
        let begins = std::mem::take(&mut self.pauses);
        self.write(rtc, Codec::Opus, |pt, number| {
            RtpWrite::new(pt, number.into(), time, now, packet).marker(begins).ext_vals(exts)
        })
    }

    fn show(&mut self, rtc: &mut Rtc, now: Instant, beat: u64, frame: &[u8]) -> Option<usize> {
        let time = beat.wrapping_mul(1_800) as u32;
        for (payload, last) in payloads(frame) {
            self.write(rtc, Codec::Vp8, |pt, number| {
                RtpWrite::new(pt, number.into(), time, now, payload).marker(last).nackable(true)
            })?;
        }
        Some(1)
    }

    fn write(&mut self, rtc: &mut Rtc, codec: Codec, packet: impl FnOnce(str0m::media::Pt, u64) -> RtpWrite) -> Option<()> {
        let pt = rtc.codec_config().iter().find(|p| p.spec().codec == codec)?.pt();
        let mut direct = rtc.direct_api();
        let stream = direct.stream_tx_by_mid(self.mid, None)?;
        stream.write_rtp(packet(pt, self.sequence));
        self.sequence += 1;
        // Sent at once, not at the next timeout.
        rtc.handle_input(Input::Timeout(Instant::now())).ok();
        Some(())
    }
}
