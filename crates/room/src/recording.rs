//! One file for each channel: of those who are heard at an instant the loudest is written. Nothing is decoded.

mod loudest;
mod writer;

use std::{
    collections::{BTreeMap, HashMap},
    io::{self, Write},
    time::Duration,
};

use self::loudest::Loudest;
pub(crate) use self::timeline::Timeline;
pub use self::writer::{Recordings, Tape};
use crate::{
    ogg::{Recorder, Tags},
    opus,
};

mod timeline;

/// Packets are put in order for this long before they are written.
const DELAY: u64 = opus::RATE / 5;

/// As many packets wait at most; more can only come from somebody who floods us.
const WAITING: usize = 512;

/// A packet as it came in.
#[derive(Clone, Debug)]
pub struct Heard {
    /// When it arrived, from the beginning of the file.
    pub at: Duration,
    /// Tells the microphones of a channel apart.
    pub source: u64,
    /// The time in its RTP header.
    pub rtp: u32,
    /// How loud it is in dBov (0 loudest, -127 silent), when it says so.
    pub level: Option<i8>,
    /// The Opus packet.
    pub payload: Vec<u8>,
}

/// Writes the file of one channel.
#[derive(Debug)]
pub struct ChannelRecorder<W: Write> {
    file: Recorder<W>,
    lines: HashMap<u64, Timeline>,
    waiting: BTreeMap<(u64, u64), (Option<i8>, Vec<u8>)>,
    loudest: Loudest,
}

impl<W: Write> ChannelRecorder<W> {
    /// Begins a file.
    pub fn new(to: W, tags: &Tags) -> io::Result<Self> {
        let file = Recorder::new(to, tags)?;
        Ok(Self { file, lines: HashMap::new(), waiting: BTreeMap::new(), loudest: Loudest::default() })
    }

    /// Takes a packet.
    pub fn heard(&mut self, heard: Heard) {
        let now = samples(heard.at);
        let line = self.lines.entry(heard.source).or_insert_with(|| Timeline::new(now, heard.rtp));
        let at = line.place(now, heard.rtp);
        if self.waiting.len() < WAITING {
            self.waiting.insert((at, heard.source), (heard.level, heard.payload));
        }
    }

    /// Writes what is due, and silence where nobody was heard. To be called a few times a second.
    pub fn tick(&mut self, now: Duration) -> io::Result<()> {
        self.write_until(samples(now).saturating_sub(DELAY))
    }

    /// Writes what is left and ends the file.
    pub fn finish(mut self, now: Duration) -> io::Result<()> {
        let last = self.waiting.last_key_value().map_or(0, |((at, _), _)| at + 1);
        self.write_until(samples(now).max(last))?;
        self.file.finish()
    }

    fn write_until(&mut self, until: u64) -> io::Result<()> {
        while let Some(first) = self.waiting.first_entry()
            && first.key().0 < until
        {
            let ((at, source), (level, packet)) = first.remove_entry();
            if self.loudest.is(at, source, level) {
                self.file.packet(at, &packet)?;
            }
        }
        self.lines.retain(|_, line| line.is_fresh(until));
        self.file.silence_until(until)
    }
}

/// An instant of a file, in samples.
pub(crate) fn samples(at: Duration) -> u64 {
    u64::try_from(at.as_nanos() * u128::from(opus::RATE) / 1_000_000_000).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
