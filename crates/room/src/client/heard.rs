//! What one of ours receives.

use std::time::Instant;

use convoke_domain::room::Slot;

/// What somebody's line has brought so far.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// Since when media flow.
    pub connected: Option<Instant>,
    /// The connection is over.
    pub ended: bool,
    slots: [Received; Slot::ALL.len()],
}

impl Heard {
    /// What came for a slot.
    pub fn of(&self, slot: Slot) -> &Received {
        &self.slots[index(slot)]
    }

    pub(super) fn of_mut(&mut self, slot: Slot) -> &mut Received {
        &mut self.slots[index(slot)]
    }

    /// All packets on all slots.
    pub fn packets(&self) -> u64 {
        self.slots.iter().map(|s| s.packets).sum()
    }

    /// All packets that should have come and did not.
    pub fn lost(&self) -> u64 {
        self.slots.iter().map(Received::lost).sum()
    }
}

fn index(slot: Slot) -> usize {
    Slot::ALL.iter().position(|s| *s == slot).unwrap_or_default()
}

/// What came for one slot.
#[derive(Clone, Debug, Default)]
pub struct Received {
    /// How many packets.
    pub packets: u64,
    /// When the first came.
    pub first: Option<Instant>,
    /// When the last came.
    pub last: Option<Instant>,
    /// The last one's payload, where it was opened.
    pub payload: Vec<u8>,
    span: Option<(i64, i64)>,
}

impl Received {
    /// How many numbers are missing between the first and the last packet.
    pub fn lost(&self) -> u64 {
        let span = self.span.map_or(0, |(first, last)| u64::try_from(last - first + 1).unwrap_or_default());
        span.saturating_sub(self.packets)
    }

    pub(super) fn count(&mut self, now: Instant, number: u16) {
        self.packets += 1;
        self.first.get_or_insert(now);
        self.last = Some(now);
        let (first, last) = self.span.unwrap_or((i64::from(number), i64::from(number)));
        let at = last + i64::from(number.wrapping_sub(last as u16).cast_signed());
        self.span = Some((first.min(at), last.max(at)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_counted_across_the_turn_of_numbers() {
        let mut received = Received::default();
        for number in [65_533u16, 65_534, 1, 0, 2, 5] {
            received.count(Instant::now(), number);
        }
        assert_eq!((received.packets, received.lost()), (6, 3), "65535, 3 and 4");
    }
}
