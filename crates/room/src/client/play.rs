//! What ours send: a text in a loop, the test picture, packets with a number.

use std::sync::Arc;

use super::Numbers;
use crate::samples;

/// Makes the packet of a number, counted from 0 every 20 ms; none is a pause.
pub type Sound = Box<dyn FnMut(u64) -> Option<Vec<u8>> + Send>;

/// What is sent on a track.
pub enum Playing {
    /// Opus packets of 20 ms.
    Sound(Sound),
    /// VP8 frames in a loop, this many a second.
    Picture(&'static [Vec<u8>], u32),
}

impl std::fmt::Debug for Playing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Sound(_)) { "Sound" } else { "Picture" })
    }
}

/// Packets in a loop.
pub fn spoken(packets: impl Into<Arc<[Vec<u8>]>>) -> Playing {
    let packets = packets.into();
    Playing::Sound(Box::new(move |number| {
        let length = packets.len().max(1) as u64;
        packets.get((number % length) as usize).cloned()
    }))
}

/// Packets by which their time on the way is measured.
pub fn numbered(numbers: Numbers) -> Playing {
    Playing::Sound(Box::new(move |number| Some(numbers.packet(number))))
}

/// The test picture.
pub fn picture() -> Playing {
    Playing::Picture(samples::picture(), samples::PICTURES)
}

/// How loud a packet is taken to be, in dBov: an encoder without a fixed rate spends more on what is louder.
pub(super) fn level(packet: &[u8]) -> i8 {
    match packet.len() {
        0..8 => -127,
        8..30 => -60,
        length => -42 + i8::try_from((length - 30) / 4).unwrap_or(22).min(22),
    }
}

/// The VP8 payloads of a frame (RFC 7741, 4.2), and whether each is the last.
pub(super) fn payloads(frame: &[u8]) -> impl Iterator<Item = (Vec<u8>, bool)> {
    const SHARE: usize = 1_100;
    let last = frame.chunks(SHARE).count().saturating_sub(1);
    frame.chunks(SHARE).enumerate().map(move |(i, part)| {
        let begins = if i == 0 { 0x10 } else { 0 };
        ([&[begins], part].concat(), i == last)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_in_parts_is_the_frame() {
        let frame: Vec<u8> = (0..3_000u32).map(|i| i as u8).collect();
        let parts: Vec<(Vec<u8>, bool)> = payloads(&frame).collect();
        assert_eq!(
            parts.iter().map(|(p, end)| (p[0], *end)).collect::<Vec<_>>(),
            [(0x10, false), (0, false), (0, true)]
        );
        assert_eq!(parts.iter().flat_map(|(p, _)| &p[1..]).copied().collect::<Vec<_>>(), frame);
    }

    #[test]
    fn a_text_begins_again() {
        let Playing::Sound(sound) = spoken(vec![vec![1], vec![2]]) else { panic!("sound") };
        let said: Vec<u8> = (0..5).filter_map(sound).flatten().collect();
        assert_eq!(said, [1, 2, 1, 2, 1]);
    }
}
