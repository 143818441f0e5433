//! Packets of media after unsealing, through the room to a listener: sealed here under known keys, so that whatever a
//! peer may write into a packet arrives.
#![no_main]

use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

use convoke_domain::room::{Slot, Track};
use convoke_room::{Line, Offer, fuzzing::Hall};
use str0m::{
    _internal_test_exports::TestSrtp,
    Rtc, RtcConfig,
    crypto::dtls::{KeyingMaterial, SrtpProfile},
    media::{Direction, MediaKind, Simulcast, SimulcastLayer},
    rtp::{ExtensionMap, ExtensionValues, RtpHeader},
};

const PROFILE: SrtpProfile = SrtpProfile::AEAD_AES_128_GCM;

static TALKS: LazyLock<Offer> = LazyLock::new(|| offer(&[Line::Sends(Track::Microphone), Line::Sends(Track::Camera)]));
static LISTENS: LazyLock<Offer> =
    LazyLock::new(|| offer(&[Line::Receives(Slot::Voice), Line::Receives(Slot::ALL[Slot::ALL.len() - 1])]));

fn offer(lines: &[Line]) -> Offer {
    let mut rtc = RtcConfig::new().set_rtp_mode(true).build(Instant::now());
    let mut change = rtc.sdp_api();
    let lines = lines.iter().map(|line| {
        let (kind, direction, layers) = match line {
            Line::Sends(Track::Microphone) => (MediaKind::Audio, Direction::SendOnly, None),
            Line::Sends(_) => (MediaKind::Video, Direction::SendOnly, Some(layers())),
            Line::Receives(slot) if slot.is_sound() => (MediaKind::Audio, Direction::RecvOnly, None),
            Line::Receives(_) => (MediaKind::Video, Direction::RecvOnly, None),
        };
        (change.add_media(kind, direction, None, None, layers).to_string(), *line)
    });
    let lines = lines.collect();
    Offer { sdp: change.apply().expect("an offer").0.to_sdp_string(), lines }
}

fn layers() -> Simulcast {
    let layer = |name: &str| SimulcastLayer::new(name);
    Simulcast { send: vec![layer("q"), layer("h"), layer("f")], recv: Vec::new() }
}

fn keys() -> KeyingMaterial {
    KeyingMaterial::new(&[42; 56])
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut hall = Hall::default();
    let mut exts = ExtensionMap::empty();
    let mut mids = Vec::new();
    let speaker = hall.enter(&TALKS, |rtc: &mut Rtc| {
        rtc._set_srtp_keys(keys(), PROFILE, false);
        (exts, mids) = (rtc._exts().clone(), rtc._mids());
    });
    let listener = hall.enter(&LISTENS, |rtc| rtc._set_srtp_keys(keys(), PROFILE, false));
    let (Some(speaker), Some(_)) = (speaker, listener) else { panic!("both offers are taken") };
    let mut srtp = TestSrtp::new(&str0m::crypto::from_feature_flags(), PROFILE, &keys());
    let mut rest = bytes;
    let mut sequence = 0u64;
    // A head of eight bytes, then the payload.
    while let Some((&[kind, flags, step, time, level, layer, length, pause], after)) = rest.split_first_chunk::<8>() {
        let (payload, after) = after.split_at(usize::from(length).min(after.len()));
        rest = after;
        sequence += u64::from(step);
        let rids = ["q", "h", "f", "unheard-of"];
        let ext_vals = ExtensionValues {
            mid: mids.get(usize::from(flags & 3)).copied(),
            rid: (flags & 4 != 0).then(|| rids[usize::from(layer & 3)].into()),
            audio_level: (flags & 8 != 0).then_some(level as i8),
            voice_activity: (flags & 16 != 0).then_some(true),
            ..ExtensionValues::default()
        };
        let header = RtpHeader {
            has_extension: flags & 32 == 0,
            has_padding: flags & 64 != 0,
            marker: flags & 128 != 0,
            payload_type: (kind & 0x7f).into(),
            ssrc: (1_000 + u32::from(layer)).into(),
            sequence_number: sequence as u16,
            timestamp: u32::from(time) * 0x0101_0101,
            ext_vals,
            ..RtpHeader::default()
        };
        let packet = srtp.protect(header, sequence, payload, &exts);
        hall.receive(speaker, Duration::from_millis(u64::from(pause)), &packet);
    }
});
