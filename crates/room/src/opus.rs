//! What the first byte of an Opus packet tells (RFC 6716, 3.1): nothing is decoded.

/// Opus counts time in samples at this rate, whatever the sound was.
pub const RATE: u64 = 48_000;

/// No packet is longer: 120 ms.
pub const LONGEST: u64 = RATE * 120 / 1_000;

/// How long a packet sounds, in samples at 48 kHz; `None` when it is no Opus packet.
pub fn samples(packet: &[u8]) -> Option<u64> {
    let first = *packet.first()?;
    let frames = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1)? & 0x3f),
    };
    let all = frames * frame(first >> 3);
    (1..=LONGEST).contains(&all).then_some(all)
}

/// The length of one frame in the configurations that the standard numbers 0 to 31.
fn frame(configuration: u8) -> u64 {
    const MILLISECOND: u64 = RATE / 1_000;
    let step = usize::from(configuration & 3);
    match configuration {
        0..12 => [10, 20, 40, 60][step] * MILLISECOND,
        12..16 => [10, 20][step & 1] * MILLISECOND,
        _ => [120, 240, 480, 960][step],
    }
}

/// Packets of silence with their lengths, the longest first: what a CELT encoder makes of nothing.
pub const SILENCES: [(u64, [u8; 3]); 4] =
    [(960, [0xf8, 0xff, 0xfe]), (480, [0xf0, 0xff, 0xfe]), (240, [0xe8, 0xff, 0xfe]), (120, [0xe0, 0xff, 0xfe])];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_browsers_send() {
        assert_eq!(samples(&[0x78, 1, 2]), Some(960), "hybrid, fullband, 20 ms");
        assert_eq!(samples(&[0xfc, 1]), Some(960), "CELT, stereo, 20 ms");
        assert_eq!(samples(&[0x79, 1]), Some(1_920), "two frames of 20 ms");
        assert_eq!(samples(&[0x7b, 0x83, 1]), Some(2_880), "three frames of 20 ms with padding told");
        assert_eq!(samples(&[0x18]), Some(2_880), "SILK, 60 ms");
    }

    #[test]
    fn what_is_none() {
        assert_eq!(samples(&[]), None);
        assert_eq!(samples(&[0x7b]), None, "the count of frames is missing");
        assert_eq!(samples(&[0x7b, 0]), None, "no frame");
        assert_eq!(samples(&[0x7b, 7]), None, "140 ms");
    }

    #[test]
    fn silence_is_as_long_as_it_says() {
        for (length, packet) in SILENCES {
            assert_eq!(samples(&packet), Some(length));
        }
    }

    proptest! {
        #[test]
        fn a_length_is_a_multiple_of_the_shortest_frame(packet in prop::collection::vec(any::<u8>(), 0..40)) {
            if let Some(length) = samples(&packet) {
                prop_assert!(length % 120 == 0 && (120..=LONGEST).contains(&length));
            }
        }

        /// Duration is configuration by count, and depends on nothing else.
        #[test]
        fn stereo_and_content_do_not_matter(configuration in 0u8..32, code in 0u8..3, rest in prop::collection::vec(any::<u8>(), 0..9)) {
            let first = configuration << 3 | code;
            let mono = samples(&[&[first], &rest[..]].concat());
            prop_assert_eq!(mono, samples(&[first | 4]));
            let single = samples(&[configuration << 3]).expect("one frame");
            let twice = code > 0;
            prop_assert_eq!(mono, Some(if twice { 2 * single } else { single }));
        }

        #[test]
        fn counted_frames_are_added_up(configuration in 0u8..32, count in 0u8..64) {
            let single = samples(&[configuration << 3]).expect("one frame");
            let all = single * u64::from(count);
            prop_assert_eq!(samples(&[configuration << 3 | 3, count]), (1..=LONGEST).contains(&all).then_some(all));
        }
    }
}
