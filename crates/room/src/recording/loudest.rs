//! Whose sound is written where several are heard. Whoever is written stays until another is clearly louder for a while,
//! so that the file does not flutter between two rooms' noise.

use std::collections::HashMap;

use crate::opus;

/// How much louder somebody must be, in dB.
const CLEARLY: f32 = 6.0;

/// For how long, in samples.
const WHILE: u64 = opus::RATE / 10;

/// Somebody unheard for this long has gone.
const GONE: u64 = opus::RATE / 10;

/// What is taken for the loudness of somebody who tells none.
const UNTOLD: i8 = -40;

#[derive(Debug, Default)]
pub struct Loudest {
    holder: Option<u64>,
    challenge: Option<(u64, u64)>,
    ears: HashMap<u64, (u64, f32)>,
}

impl Loudest {
    /// Whether this packet is to be written.
    pub fn is(&mut self, at: u64, source: u64, level: Option<i8>) -> bool {
        self.listen(at, source, level);
        if self.holder != Some(source) && self.takes_over(at, source) {
            self.holder = Some(source);
            self.challenge = None;
        }
        self.holder == Some(source)
    }

    /// Loudness rises at once and falls slowly, as between two words.
    fn listen(&mut self, at: u64, source: u64, level: Option<i8>) {
        let level = f32::from(level.unwrap_or(UNTOLD));
        let (last, loudness) = self.ears.entry(source).or_insert((at, level));
        *last = at;
        *loudness = if level > *loudness { level } else { *loudness + (level - *loudness) * 0.1 };
        self.ears.retain(|_, (last, _)| *last + 10 * GONE > at);
    }

    fn takes_over(&mut self, at: u64, source: u64) -> bool {
        let Some((last, held)) = self.holder.and_then(|h| self.ears.get(&h)).copied() else { return true };
        let louder = self.ears[&source].1 > held + CLEARLY;
        if last + GONE < at {
            return true;
        }
        match self.challenge {
            Some((who, since)) if who == source && louder => return since + WHILE <= at,
            Some((who, _)) if who == source => self.challenge = None,
            _ if louder => self.challenge = Some((source, at)),
            _ => {}
        }
        false
    }
}
