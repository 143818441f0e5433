//! What the machine carries, and whether more people fit: pure, told once a second what was used.

use std::time::{Duration, Instant};

use crate::Load;

/// The share of the thread's time beyond which nobody else is let in: those inside are not disturbed.
const FULL: f32 = 0.85;

/// The share from which the moderator is told that it is getting full.
const FILLING: f32 = 0.6;

/// How many late packets in a second say that the machine does not keep up.
const LATE: u64 = 25;

/// How long whoever was inside may come back to a full room.
const RETURN: Duration = Duration::from_secs(60);

/// What was counted over a second.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) people: usize,
    pub(crate) sent: u64,
    /// Sound dropped because it was late.
    pub(crate) dropped: u64,
}

/// Measures second by second.
#[derive(Debug)]
pub(crate) struct Capacity {
    began: Instant,
    /// The thread's processor time when the second began: what others take of the machine is not ours.
    used: Duration,
    load: Load,
}

impl Capacity {
    pub(crate) fn new(now: Instant, used: Duration) -> Self {
        Self { began: now, used, load: Load::default() }
    }

    /// Whether a second is over, and it is time to measure.
    pub(crate) fn is_due(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.began) >= Duration::from_secs(1)
    }

    /// Ends a second: what was carried in it.
    pub(crate) fn measure(&mut self, now: Instant, used: Duration, counts: Counts) -> Load {
        let passed = now.saturating_duration_since(self.began).as_secs_f64().max(f64::MIN_POSITIVE);
        let per_second = |count: u64| (count as f64 / passed) as u64;
        self.load = Load {
            people: counts.people,
            packets: per_second(counts.sent),
            dropped: per_second(counts.dropped),
            busy: (used.saturating_sub(self.used).as_secs_f64() / passed) as f32,
        };
        (self.began, self.used) = (now, used);
        self.load
    }

    /// Whether the machine carries as much as it can.
    pub(crate) fn is_full(&self) -> bool {
        self.load.is_full()
    }
}

impl Load {
    /// Whether nobody new is let in: those inside are not disturbed.
    pub fn is_full(&self) -> bool {
        self.busy > FULL || self.dropped > LATE
    }

    /// Whether it is soon full, or something was late already.
    pub fn is_filling(&self) -> bool {
        self.busy > FILLING || self.dropped > 0
    }
}

/// Whether somebody who left then is no newcomer now: a line that was cut under load is taken up again.
pub(crate) fn may_return(left: Instant, now: Instant) -> bool {
    now.saturating_duration_since(left) <= RETURN
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A second with so many milliseconds of work and so much late sound.
    fn after(milliseconds: u64, dropped: u64) -> Capacity {
        let now = Instant::now();
        let mut capacity = Capacity::new(now, Duration::from_secs(7));
        let used = Duration::from_secs(7) + Duration::from_millis(milliseconds);
        let counts = Counts { people: 3, sent: 500, dropped };
        let load = capacity.measure(now + Duration::from_secs(1), used, counts);
        assert_eq!((load.people, load.packets, load.dropped), (3, 500, dropped));
        capacity
    }

    #[test]
    fn full_is_a_thread_that_has_no_time_left_or_sound_that_comes_late() {
        assert!(!after(850, 25).is_full());
        assert!(after(851, 0).is_full() && after(0, 26).is_full());
    }

    #[test]
    fn it_opens_again_when_the_next_second_is_calm() {
        let mut capacity = after(990, 400);
        let at = capacity.began;
        assert!(!capacity.is_due(at + Duration::from_millis(999)) && capacity.is_due(at + Duration::from_secs(1)));
        // A second that was looked at late is measured by its own length.
        capacity.measure(at + Duration::from_secs(4), capacity.used + Duration::from_secs(3), Counts::default());
        assert!(!capacity.is_full(), "three of four");
    }

    #[test]
    fn whoever_was_inside_a_moment_ago_may_return() {
        let left = Instant::now();
        assert!(may_return(left, left + RETURN) && !may_return(left, left + RETURN + Duration::from_millis(1)));
    }
}
