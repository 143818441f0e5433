//! One connection of one person: str0m's machine, and which of its media lines is what.

use std::{
    collections::HashMap,
    net::SocketAddr,
    time::{Duration, Instant},
};

use convoke_domain::room::{Slot, Track};
use str0m::{
    Event, Output, Rtc,
    format::Codec as Format,
    media::{KeyframeRequestKind, Mid, Pt, Rid},
    net::{Protocol, Transmit},
    rtp::{RtpPacket, RtpWrite, SeqNo, Ssrc},
};

use crate::{
    Line,
    allowance::{self, Allowance, Losses},
    keys::Seal,
    outbox::{Outbox, Route},
    picture::Codec,
    rebase::{Numbers, Rebase, SourceId},
    router::Person,
    seal::Head,
};

/// Names a connection: never used twice.
pub(crate) type PeerId = u64;

/// A connection whose handshake is done.
pub(crate) struct Peer {
    pub(crate) id: PeerId,
    pub(crate) person: Person,
    pub(crate) rtc: Rtc,
    /// When str0m wants to be asked next.
    pub(crate) timeout: Instant,
    sends: HashMap<Mid, Track>,
    ins: HashMap<Ssrc, In>,
    outs: Vec<(Slot, Out)>,
    codecs: HashMap<Pt, Codec>,
    /// When the simulcast layers of each picture last brought a packet, low to high.
    layers: HashMap<Track, [Option<Instant>; LAYERS]>,
    asked_keyframe: HashMap<(Track, u8), Instant>,
    losses: Losses<Mid>,
    allowance: Allowance,
    pub(crate) level_told: Option<Instant>,
    pub(crate) gone: bool,
    seal: Seal,
    /// Where str0m last sent media to over UDP; none while it must show the way anew.
    route: Option<Route>,
    came_from: Option<SocketAddr>,
}

/// So often str0m itself seals a packet of a stream, to make its reports from it: about every two seconds.
const REPORTED: u64 = 100;

/// How many simulcast layers a picture has at most.
pub(crate) const LAYERS: usize = 3;

/// What an incoming stream is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct In {
    pub(crate) track: Track,
    pub(crate) mid: Mid,
    pub(crate) rid: Option<Rid>,
    /// 0 the lowest.
    pub(crate) layer: u8,
}

/// An outgoing stream.
struct Out {
    mid: Mid,
    ssrc: Option<Ssrc>,
    types: Vec<(Codec, Pt)>,
    rebase: Option<(Codec, Rebase)>,
    first: u16,
    written: u64,
}

/// A packet on its way from a person to others.
pub(crate) struct Passing<'a> {
    pub(crate) source: SourceId,
    pub(crate) codec: Codec,
    pub(crate) sequence: u64,
    pub(crate) time: u32,
    pub(crate) arrived: Instant,
    pub(crate) since_start: Duration,
    pub(crate) marker: bool,
    pub(crate) level: Option<i8>,
    pub(crate) payload: &'a std::sync::Arc<[u8]>,
}

/// What became of a packet for one receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    Sent,
    /// It went out sealed by ourselves: str0m has nothing to say.
    Sealed,
    /// The receiver cannot take it, or it came too late.
    Dropped,
    /// A picture that this stream can begin with is needed.
    NeedsBeginning,
}

impl Peer {
    /// A peer whose offer was accepted. `first` gives the sequence numbers that its streams begin with.
    pub(crate) fn new(
        id: PeerId,
        person: Person,
        mut rtc: Rtc,
        lines: &[(Mid, Line)],
        seal: Seal,
        mut first: impl FnMut() -> u16,
    ) -> Self {
        let now = Instant::now();
        let codecs = codecs(&mut rtc);
        let sends = lines.iter().filter_map(|(mid, line)| match line {
            Line::Sends(track) => Some((*mid, *track)),
            Line::Receives(_) => None,
        });
        let outs = lines.iter().filter_map(|(mid, line)| match line {
            Line::Receives(slot) => Some((*slot, Out::new(&mut rtc, *mid, &codecs, first()))),
            Line::Sends(_) => None,
        });
        Self {
            id,
            person,
            sends: sends.collect(),
            outs: outs.collect(),
            ins: HashMap::new(),
            codecs: codecs.into_iter().map(|(codec, pt)| (pt, codec)).collect(),
            layers: HashMap::new(),
            asked_keyframe: HashMap::new(),
            losses: Losses::default(),
            allowance: Allowance::default(),
            level_told: None,
            timeout: now,
            gone: false,
            seal,
            route: None,
            came_from: None,
            rtc,
        }
    }

    /// Takes everything out that str0m has to say: datagrams into the outbox, events into `events`.
    pub(crate) fn drain(&mut self, outbox: &mut Outbox, events: &mut Vec<Event>) {
        loop {
            match self.rtc.poll_output() {
                Ok(Output::Transmit(transmit)) => {
                    self.learn_route(&transmit);
                    outbox.push(transmit);
                }
                Ok(Output::Event(event)) => events.push(event),
                Ok(Output::Timeout(at)) => {
                    self.timeout = at;
                    return;
                }
                Err(error) => {
                    tracing::debug!(peer = self.id, %error, "a connection failed");
                    self.gone = true;
                    self.timeout = Instant::now() + Duration::from_secs(3600);
                    return;
                }
            }
        }
    }

    /// Media, of which the first byte is beyond those of STUN and DTLS (RFC 7983), show the way that was agreed on.
    fn learn_route(&mut self, transmit: &Transmit) {
        if transmit.contents.first().is_some_and(|byte| *byte >= 0x80) {
            self.route = (transmit.proto == Protocol::Udp).then_some((transmit.source, transmit.destination));
        }
    }

    /// Notes where a datagram came from: when that changes, str0m must show the way anew.
    pub(crate) fn note_origin(&mut self, from: SocketAddr) {
        if self.came_from.replace(from) != Some(from) {
            self.route = None;
        }
    }

    /// What a packet is, when it is on a line that this person may send on at all, in a codec that is forwarded.
    pub(crate) fn recognize(&mut self, packet: &RtpPacket) -> Option<(In, Codec)> {
        let codec = *self.codecs.get(&packet.header.payload_type)?;
        let ssrc = packet.header.ssrc;
        let known = match self.ins.get(&ssrc) {
            Some(known) => *known,
            None => {
                let stream = self.rtc.direct_api().stream_rx(&ssrc).map(|s| (s.mid(), s.rid()))?;
                let track = *self.sends.get(&stream.0)?;
                let known = In { track, mid: stream.0, rid: stream.1, layer: layer(stream.1) };
                self.ins.insert(ssrc, known);
                known
            }
        };
        let is_sound = known.track == Track::Microphone;
        (is_sound == (codec == Codec::Opus)).then_some((known, codec))
    }

    /// Notes that a layer of a picture is alive.
    pub(crate) fn note_layer(&mut self, known: In, now: Instant) {
        self.layers.entry(known.track).or_default()[usize::from(known.layer)] = Some(now);
    }

    /// The highest living layer of a picture that is not above `cap`.
    pub(crate) fn best_layer(&self, track: Track, cap: u8, now: Instant) -> u8 {
        let alive =
            |at: &Option<Instant>| at.is_some_and(|at| now.saturating_duration_since(at) < Duration::from_secs(1));
        let layers = self.layers.get(&track).copied().unwrap_or_default();
        let best = (0..=usize::from(cap).min(LAYERS - 1)).rev().find(|l| alive(&layers[*l]));
        // Above the cap is better than nothing.
        best.or_else(|| (0..LAYERS).find(|l| alive(&layers[*l]))).unwrap_or(0) as u8
    }

    /// The highest layer of a picture that this person's line carries in a slot that shows at most `cap`; none while it
    /// carries sound alone.
    pub(crate) fn layer_for(&self, cap: u8) -> Option<u8> {
        self.allowance.highest().map(|highest| highest.min(cap))
    }

    /// What the person's machine reported of a line: its highest number, and how many did not come.
    pub(crate) fn note_loss(&mut self, mid: Mid, highest: u64, lost: u64) {
        let Some((_, out)) = self.outs.iter().find(|(_, out)| out.mid == mid) else { return };
        self.losses.note(mid, allowance::Line { highest, lost, skipped: out.skipped() });
    }

    /// Weighs what was reported; whether the pictures that may go are others now.
    pub(crate) fn weigh_losses(&mut self) -> bool {
        let changed = self.losses.share().is_some_and(|share| self.allowance.report(share));
        if changed && self.allowance.highest().is_none() {
            Slot::ALL.into_iter().filter(|slot| !slot.is_sound()).for_each(|slot| self.rest(slot));
        }
        changed
    }

    /// Nothing comes in a slot for a while.
    pub(crate) fn rest(&mut self, slot: Slot) {
        if let Some((_, out)) = self.outs.iter_mut().find(|(s, _)| *s == slot)
            && let Some((_, rebase)) = &mut out.rebase
        {
            rebase.rest();
        }
    }

    /// Asks the person's browser for a picture that a stream can begin with, at most twice a second.
    pub(crate) fn ask_keyframe(&mut self, track: Track, layer: u8, now: Instant) -> bool {
        let recent = self
            .asked_keyframe
            .get(&(track, layer))
            .is_some_and(|at| now.saturating_duration_since(*at) < Duration::from_millis(500));
        let Some(stream) = self.ins.values().find(|i| i.track == track && i.layer == layer).copied() else {
            return false;
        };
        if recent {
            return false;
        }
        self.asked_keyframe.insert((track, layer), now);
        if let Some(rx) = self.rtc.direct_api().stream_rx_by_mid(stream.mid, stream.rid) {
            rx.request_keyframe(KeyframeRequestKind::Pli);
        }
        true
    }

    /// The slot of a media line that this person receives on.
    pub(crate) fn slot_of(&self, mid: Mid) -> Option<Slot> {
        self.outs.iter().find(|(_, out)| out.mid == mid).map(|(slot, _)| *slot)
    }

    /// The source that a slot receives now.
    pub(crate) fn source_in(&self, slot: Slot) -> Option<SourceId> {
        self.outs.iter().find(|(s, _)| *s == slot)?.1.rebase.as_ref()?.1.source()
    }

    /// Writes a packet into a slot. Whoever calls drains afterwards.
    pub(crate) fn write(&mut self, slot: Slot, packet: &Passing<'_>, outbox: &mut Outbox) -> Passed {
        let Some((_, out)) = self.outs.iter_mut().find(|(s, _)| *s == slot) else { return Passed::Dropped };
        let Some(pt) = out.types.iter().find(|(codec, _)| *codec == packet.codec).map(|(_, pt)| *pt) else {
            return Passed::Dropped;
        };
        let first = Numbers { sequence: u64::from(out.first), time: 0 };
        if out.rebase.as_ref().is_none_or(|(codec, _)| codec.clock_rate() != packet.codec.clock_rate()) {
            out.rebase = Some((packet.codec, Rebase::new(packet.codec.clock_rate(), first)));
        }
        let Some((_, rebase)) = &mut out.rebase else { return Passed::Dropped };
        if rebase.source() != Some(packet.source) && !packet.codec.begins(packet.payload) {
            return Passed::NeedsBeginning;
        }
        let numbers = Numbers { sequence: packet.sequence, time: packet.time };
        let Some(numbers) = rebase.place(packet.source, numbers, packet.since_start) else { return Passed::Dropped };
        let Some(ssrc) = out.ssrc else { return Passed::Dropped };
        out.written += 1;
        // Every number goes out by exactly one of the two ways.
        if packet.codec == Codec::Opus
            && out.written % REPORTED != 1
            && let (Some(route), Some(Some(sealer))) = (self.route, self.seal.get())
        {
            let (sequence, time) = (numbers.sequence, numbers.time);
            let head = Head { payload_type: *pt, marker: packet.marker, sequence, time, ssrc: *ssrc };
            return match sealer.seal(head, packet.payload) {
                Some(sealed) => {
                    outbox.push_sealed(route, sealed);
                    Passed::Sealed
                }
                None => Passed::Dropped,
            };
        }
        let mut api = self.rtc.direct_api();
        let Some(stream) = api.stream_tx(&ssrc) else { return Passed::Dropped };
        let mut write =
            RtpWrite::new(pt, SeqNo::from(numbers.sequence), numbers.time, packet.arrived, packet.payload.clone())
                .marker(packet.marker)
                .nackable(packet.codec != Codec::Opus);
        if let Some(level) = packet.level {
            let values = str0m::rtp::ExtensionValues { audio_level: Some(level), ..Default::default() };
            write = write.ext_vals(values);
        }
        stream.write_rtp(write);
        Passed::Sent
    }
}

impl Out {
    fn new(rtc: &mut Rtc, mid: Mid, codecs: &[(Codec, Pt)], first: u16) -> Self {
        let remote: Vec<Pt> = rtc.media(mid).map(|m| m.remote_pts().to_vec()).unwrap_or_default();
        let types = codecs.iter().filter(|(_, pt)| remote.contains(pt)).copied().collect();
        let ssrc = rtc.direct_api().stream_tx_by_mid(mid, None).map(|s| s.ssrc());
        Self { mid, ssrc, types, rebase: None, first: first & 0x7fff, written: 0 }
    }

    /// How many numbers between the first and the highest never went out: they did not come here.
    fn skipped(&self) -> u64 {
        let highest = self.rebase.as_ref().and_then(|(_, rebase)| rebase.highest());
        let numbers = highest.map_or(0, |highest| highest + 1 - u64::from(self.first));
        numbers.saturating_sub(self.written)
    }
}

fn codecs(rtc: &mut Rtc) -> Vec<(Codec, Pt)> {
    let of = |format| match format {
        Format::Opus => Some(Codec::Opus),
        Format::Vp8 => Some(Codec::Vp8),
        Format::H264 => Some(Codec::H264),
        _ => None,
    };
    rtc.codec_config().params().iter().filter_map(|p| Some((of(p.spec().codec)?, p.pt()))).collect()
}

/// Layers are named q, h, f by our pages, low to high; a picture without layers is the highest.
fn layer(rid: Option<Rid>) -> u8 {
    match rid.as_deref() {
        Some("q") => 0,
        Some("h") => 1,
        _ => 2,
    }
}
