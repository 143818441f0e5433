//! The clocks: the system's, and the one of a rehearsal, which runs on from where it was set.

use std::sync::atomic::{AtomicI64, Ordering};

use convoke_domain::time::{Clock, Instant};

/// The machine's time.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
fn machine() -> Instant {
    jiff::Timestamp::now().into()
}

/// The clock of an installation in service.
#[derive(Debug, Default)]
pub struct System;

impl Clock for System {
    fn now(&self) -> Instant {
        machine()
    }

    fn wall(&self) -> Instant {
        machine()
    }
}

/// The clock of a rehearsal: runs at the machine's pace from where it was set.
#[derive(Debug)]
pub struct Wound(AtomicI64);

impl Wound {
    /// A clock that shows `now` now.
    pub fn at(now: Instant) -> Self {
        Self(AtomicI64::new(now.0 - machine().0))
    }

    /// Sets the clock.
    pub fn set(&self, now: Instant) {
        self.0.store(now.0 - machine().0, Ordering::SeqCst);
    }
}

impl Clock for Wound {
    fn now(&self) -> Instant {
        Instant(machine().0 + self.0.load(Ordering::SeqCst))
    }

    fn wall(&self) -> Instant {
        machine()
    }
}
