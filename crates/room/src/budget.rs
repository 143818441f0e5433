//! How many datagrams of one peer are looked at: a flood costs its sender the line, and nobody else anything.

use std::time::{Duration, Instant};

/// In a second of whoever is inside: what a camera in three layers, a screen, a microphone and their reports need
/// together, three times over.
pub(crate) const INSIDE: u32 = 3_000;

/// In a second of whoever is not inside yet: many times what a handshake needs.
pub(crate) const HANDSHAKE: u32 = 300;

/// What one peer has left.
#[derive(Debug)]
pub(crate) struct Budget {
    began: Instant,
    taken: u32,
    last: Instant,
}

impl Budget {
    pub(crate) fn new(now: Instant) -> Self {
        Self { began: now, taken: 0, last: now }
    }

    /// Whether one more datagram is looked at, of which there may be so many in a second.
    pub(crate) fn takes(&mut self, now: Instant, most: u32) -> bool {
        self.last = now;
        if now.saturating_duration_since(self.began) >= Duration::from_secs(1) {
            (self.began, self.taken) = (now, 0);
        }
        self.taken = self.taken.saturating_add(1);
        self.taken <= most
    }

    /// For how long nothing has come.
    pub(crate) fn silence(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_off_and_the_next_second_is_new() {
        let now = Instant::now();
        let mut budget = Budget::new(now);
        assert_eq!((0..10_000).filter(|_| budget.takes(now, INSIDE)).count(), INSIDE as usize);
        assert!(budget.takes(now + Duration::from_secs(1), HANDSHAKE));
        assert_eq!(budget.silence(now + Duration::from_secs(3)), Duration::from_secs(2));
    }
}
