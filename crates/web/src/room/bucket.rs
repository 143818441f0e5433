//! How much one page may say: a bucket that fills again as time passes.

use convoke_domain::time::Instant;

/// What is left, in microseconds of refilling.
#[derive(Debug)]
pub struct Bucket {
    left: i64,
    at: Instant,
}

/// Acts a second, and at once.
const ACTS: i64 = 20;
const SECOND: i64 = 1_000_000;
const PRICE: i64 = SECOND / ACTS;

impl Bucket {
    /// What an act costs.
    pub const ACT: i64 = 1;
    /// What an offer costs: it is answered with a handshake.
    pub const OFFER: i64 = 4;

    /// A full one.
    pub const fn new(now: Instant) -> Self {
        Self { left: SECOND, at: now }
    }

    /// Takes what a number of acts cost; false when that is not there.
    pub fn take(&mut self, now: Instant, acts: i64) -> bool {
        let passed = now.0.saturating_sub(self.at.0).clamp(0, SECOND);
        self.at = now;
        self.left = (self.left + passed).min(SECOND);
        let enough = self.left >= acts * PRICE;
        if enough {
            self.left -= acts * PRICE;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_a_second_and_not_one_more() {
        let mut bucket = Bucket::new(Instant(0));
        assert_eq!((0..30).filter(|_| bucket.take(Instant(0), Bucket::ACT)).count(), 20);
        assert_eq!((0..30).filter(|_| bucket.take(Instant(SECOND / 2), Bucket::ACT)).count(), 10);
        assert!(bucket.take(Instant(10 * SECOND), Bucket::OFFER));
        assert!(bucket.take(Instant::MIN, Bucket::ACT), "a clock that is set back takes nothing");
    }
}
