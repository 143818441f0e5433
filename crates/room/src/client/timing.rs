//! How long sound is on its way, without opening a packet: a packet's length tells its number, which nothing on the way
//! changes, and its sender notes when each number went out.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use nix::time::{ClockId, clock_gettime};

/// So many lengths are told apart; at 20 ms a packet they come again after 1.28 s.
const TURN: u64 = 64;

/// The shortest payload of a numbered packet.
const SHORTEST: u64 = 60;

/// What AES-GCM adds to a payload.
const TAG: usize = 16;

/// When each number of one sender went out.
#[derive(Clone, Debug)]
pub struct Numbers(Arc<[AtomicU64; TURN as usize]>);

impl Default for Numbers {
    fn default() -> Self {
        Self(Arc::new(std::array::from_fn(|_| AtomicU64::new(0))))
    }
}

impl Numbers {
    /// The packet of a number, which goes out now: Opus that says nothing, as long as its number wants.
    pub fn packet(&self, number: u64) -> Vec<u8> {
        self.0[(number % TURN) as usize].store(now(), Ordering::Relaxed);
        let mut packet = vec![0; (SHORTEST + number % TURN) as usize];
        packet[0] = 0xf8;
        packet
    }

    /// How many nanoseconds ago the packet of a sealed length went out, at an instant of [`now`].
    pub(super) fn age(&self, sealed: usize, arrived: u64) -> Option<u64> {
        let number = (sealed.checked_sub(TAG)? as u64).checked_sub(SHORTEST)?;
        let sent = self.0.get(usize::try_from(number).ok()?)?.load(Ordering::Relaxed);
        arrived.checked_sub(sent).filter(|_| sent > 0)
    }
}

/// The clock by which the kernel stamps datagrams, in nanoseconds.
pub(super) fn now() -> u64 {
    clock_gettime(ClockId::CLOCK_REALTIME)
        .map_or(0, |t| t.tv_sec().unsigned_abs() * 1_000_000_000 + t.tv_nsec().unsigned_abs())
}

/// How many packets took how long, in steps of 20 µs up to a second.
#[derive(Clone, Debug)]
pub struct Latency {
    steps: Vec<u64>,
}

impl Default for Latency {
    fn default() -> Self {
        Self { steps: vec![0; 50_000] }
    }
}

impl Latency {
    pub(super) fn note(&mut self, nanos: u64) {
        let step = usize::try_from(nanos / 20_000).unwrap_or(usize::MAX);
        let last = self.steps.len() - 1;
        self.steps[step.min(last)] += 1;
    }

    /// How many packets were timed.
    pub fn count(&self) -> u64 {
        self.steps.iter().sum()
    }

    /// Within how many milliseconds this share of them arrived.
    pub fn within(&self, share: f64) -> f64 {
        let wanted = (self.count() as f64 * share).ceil() as u64;
        let mut seen = 0;
        let step = self.steps.iter().position(|n| {
            seen += n;
            seen >= wanted
        });
        (step.unwrap_or_default() + 1) as f64 * 0.02
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_tells_when_a_packet_went_out() {
        let numbers = Numbers::default();
        let packet = numbers.packet(130);
        let age = numbers.age(packet.len() + TAG, now()).expect("known");
        assert!(age < 1_000_000_000);
        assert_eq!(numbers.age(packet.len() + TAG + 1, now()), None, "was never sent");
        assert_eq!(numbers.age(5, now()), None);
    }

    #[test]
    fn quantiles() {
        let mut latency = Latency::default();
        for millis in 1..=100u64 {
            latency.note(millis * 1_000_000 - 1);
        }
        assert!((latency.within(0.5) - 50.0).abs() < 0.03 && (latency.within(0.99) - 99.0).abs() < 0.03);
    }
}
