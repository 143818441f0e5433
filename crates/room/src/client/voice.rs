//! A track that one of ours sends: which packets go out on a beat.

use convoke_domain::room::Track;
use str0m::{format::Codec, media::Mid};

use super::{
    Playing,
    play::{level, payloads},
};
use crate::Line;

/// A packet to be sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Packet {
    pub codec: Codec,
    pub number: u64,
    pub time: u32,
    pub marker: bool,
    pub level: Option<i8>,
    pub payload: Vec<u8>,
}

#[derive(Debug)]
pub struct Voice {
    pub mid: Mid,
    pub track: Track,
    playing: Option<Playing>,
    /// Packets or frames since it began to play.
    position: u64,
    /// Packets that went out.
    sent: u64,
    pauses: bool,
}

impl Voice {
    /// The track of a line on which something is sent.
    pub fn new(mid: Mid, line: Line) -> Option<Self> {
        let Line::Sends(track) = line else { return None };
        Some(Self { mid, track, playing: None, position: 0, sent: 0, pauses: true })
    }

    /// Plays something else, or nothing.
    pub fn play(&mut self, playing: Option<Playing>) {
        (self.playing, self.position, self.pauses) = (playing, 0, true);
    }

    /// Begins again: whoever comes new needs a whole picture.
    pub const fn again(&mut self) {
        self.position = 0;
    }

    /// What goes out on a beat, of which there are fifty a second.
    pub fn beat(&mut self, beat: u64) -> Vec<Packet> {
        match self.playing.take() {
            None => Vec::new(),
            Some(Playing::Sound(mut sound)) => {
                let said = sound(self.position);
                self.position += 1;
                self.playing = Some(Playing::Sound(sound));
                self.said(beat, said)
            }
            Some(Playing::Picture(frames, rate)) => {
                self.playing = Some(Playing::Picture(frames, rate));
                if beat.is_multiple_of(50 / u64::from(rate)) { self.shown(beat, frames) } else { Vec::new() }
            }
        }
    }

    fn said(&mut self, beat: u64, said: Option<Vec<u8>>) -> Vec<Packet> {
        let Some(payload) = said else {
            self.pauses = true;
            return Vec::new();
        };
        let (marker, level) = (std::mem::take(&mut self.pauses), Some(level(&payload)));
        let time = beat.wrapping_mul(960) as u32;
        vec![Packet { codec: Codec::Opus, number: self.number(), time, marker, level, payload }]
    }

    fn shown(&mut self, beat: u64, frames: &[Vec<u8>]) -> Vec<Packet> {
        let time = beat.wrapping_mul(1_800) as u32;
        let frame = &frames[(self.position % frames.len().max(1) as u64) as usize];
        self.position += 1;
        let packet =
            |(payload, marker)| Packet { codec: Codec::Vp8, number: self.number(), time, marker, level: None, payload };
        payloads(frame).map(packet).collect()
    }

    const fn number(&mut self) -> u64 {
        self.sent += 1;
        self.sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{picture, spoken};

    fn voice(track: Track, playing: Playing) -> Voice {
        let mut voice = Voice::new("a".into(), Line::Sends(track)).expect("it is sent on");
        voice.play(Some(playing));
        voice
    }

    #[test]
    fn sound_goes_out_on_every_beat_and_a_new_text_is_marked() {
        let mut voice = voice(Track::Microphone, spoken(vec![vec![0x78; 90]]));
        let sent: Vec<Packet> = (7..10).flat_map(|beat| voice.beat(beat)).collect();
        assert_eq!(
            sent.iter().map(|p| (p.number, p.time, p.marker)).collect::<Vec<_>>(),
            [(1, 6_720, true), (2, 7_680, false), (3, 8_640, false)]
        );
        voice.play(None);
        assert!(voice.beat(10).is_empty());
        voice.play(Some(spoken(vec![vec![0x78; 90]])));
        assert_eq!(voice.beat(11).first().map(|p| (p.number, p.time, p.marker)), Some((4, 10_560, true)));
    }

    #[test]
    fn five_pictures_a_second_each_ended() {
        let mut voice = voice(Track::Camera, picture());
        let sent: Vec<Packet> = (0..50).flat_map(|beat| voice.beat(beat)).collect();
        assert_eq!(sent.iter().filter(|p| p.marker).count(), 5);
    }
}
