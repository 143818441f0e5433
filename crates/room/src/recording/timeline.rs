//! Where the packets of one microphone stand in a file.

use crate::opus;

/// So far may a place be from the arrival before it is taken for a new beginning.
const LEAP: u64 = opus::RATE * 3 / 20;

/// The clock of one sender follows ours this slowly: one part in as many, for each packet.
const PULL: i64 = 1_024;

/// A sender's clock beside ours, in samples.
#[derive(Debug)]
pub struct Timeline {
    at: u64,
    rtp: u32,
}

impl Timeline {
    /// Begins with a packet.
    pub const fn new(now: u64, rtp: u32) -> Self {
        Self { at: now, rtp }
    }

    /// Where a packet stands. Packets of one run keep their distance, however unevenly they arrive.
    pub fn place(&mut self, now: u64, rtp: u32) -> u64 {
        let step = i64::from(rtp.wrapping_sub(self.rtp).cast_signed());
        let expected = self.at.saturating_add_signed(step);
        let at = if expected.abs_diff(now) > LEAP {
            now
        } else {
            expected.saturating_add_signed((now.cast_signed() - expected.cast_signed()) / PULL)
        };
        *self = Self { at, rtp };
        at
    }

    /// Whether it was heard lately.
    pub const fn is_fresh(&self, now: u64) -> bool {
        self.at + 30 * opus::RATE > now
    }
}
