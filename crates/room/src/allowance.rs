//! How much picture a viewer's line carries: what the viewer reports as lost lowers it at once, and quiet raises it slowly.
//! Pure: a report is the only clock. Sound is never touched, so pictures go before it.

use std::{collections::HashMap, hash::Hash};

/// A share of lost packets above which a line carries less than it gets.
const TOO_MUCH: f32 = 0.1;
/// A share below which a line is quiet; in between things stay as they are.
const LITTLE: f32 = 0.02;
/// So many quiet reports in a row before more is tried: at one in two seconds, ten seconds.
const QUIET: u32 = 5;
/// The longest wait after tries that failed.
const LONGEST: u32 = 40;
/// Fewer packets than these say nothing.
const ENOUGH: u64 = 40;

/// How many layers of a picture, low to high, may go to a viewer: none is sound alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    layers: u8,
    quiet: u32,
    wait: u32,
    /// Whether the last change was for the better, and has not held yet.
    tried: bool,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { layers: Self::ALL, quiet: 0, wait: QUIET, tried: false }
    }
}

impl Allowance {
    /// Every layer.
    pub(crate) const ALL: u8 = crate::peer::LAYERS as u8;

    /// The highest layer that may go, 0 the lowest; none when no picture may.
    pub(crate) const fn highest(&self) -> Option<u8> {
        self.layers.checked_sub(1)
    }

    /// A report of the share that was lost; whether something changes by it.
    pub(crate) fn report(&mut self, lost: f32) -> bool {
        let before = self.layers;
        if lost > TOO_MUCH {
            self.lower();
        } else if lost <= LITTLE {
            self.quieter();
        } else {
            self.quiet = 0;
        }
        before != self.layers
    }

    /// What was tried and failed is tried later the next time.
    fn lower(&mut self) {
        if self.tried {
            self.wait = (self.wait * 2).min(LONGEST);
        }
        self.layers = self.layers.saturating_sub(1);
        (self.quiet, self.tried) = (0, false);
    }

    fn quieter(&mut self) {
        self.quiet += 1;
        if self.quiet < self.wait {
            return;
        }
        self.quiet = 0;
        self.tried = self.layers < Self::ALL;
        if self.tried {
            self.layers += 1;
        } else {
            self.wait = QUIET;
        }
    }
}

/// What a viewer's reports say of all lines together. What was lost on the way to us leaves gaps too, which are not the viewer's.
#[derive(Debug)]
pub(crate) struct Losses<L> {
    lines: HashMap<L, Line>,
    packets: u64,
    lost: i64,
}

/// Of one line, since it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The highest number that came there.
    pub(crate) highest: u64,
    /// How many numbers did not come there.
    pub(crate) lost: u64,
    /// How many numbers we never sent.
    pub(crate) skipped: u64,
}

impl<L> Default for Losses<L> {
    fn default() -> Self {
        Self { lines: HashMap::new(), packets: 0, lost: 0 }
    }
}

impl<L: Eq + Hash> Losses<L> {
    /// A report of a line.
    pub(crate) fn note(&mut self, line: L, now: Line) {
        let Some(before) = self.lines.insert(line, now) else { return };
        let more = |now: u64, before: u64| now as i64 - before as i64;
        self.packets += now.highest.saturating_sub(before.highest);
        self.lost += more(now.lost, before.lost) - more(now.skipped, before.skipped);
    }

    /// The share lost since this last said something; nothing while too few packets were reported on.
    pub(crate) fn share(&mut self) -> Option<f32> {
        if self.packets < ENOUGH {
            return None;
        }
        let share = self.lost.max(0) as f32 / self.packets as f32;
        (self.packets, self.lost) = (0, 0);
        Some(share)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(reports: &[f32]) -> Allowance {
        let mut allowance = Allowance::default();
        reports.iter().for_each(|lost| _ = allowance.report(*lost));
        allowance
    }

    #[test]
    fn pictures_go_before_sound_and_come_back_one_layer_at_a_time() {
        let mut allowance = after(&[0.3, 0.3, 0.3]);
        assert_eq!(allowance.highest(), None, "sound alone");
        let mut seen = vec![];
        for _ in 0..200 {
            allowance.report(0.0);
            seen.push(allowance.highest());
        }
        seen.dedup();
        assert_eq!(seen, [None, Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn a_try_that_fails_is_made_later_the_next_time() {
        let mut allowance = after(&[0.3]);
        let mut tries = vec![];
        for _ in 0..3 {
            let reports = (1..).find(|_| allowance.report(0.0)).unwrap();
            tries.push(reports);
            allowance.report(0.3);
        }
        assert!(tries.is_sorted_by(|a, b| a < b), "{tries:?}");
    }

    #[test]
    fn what_was_lost_on_the_way_to_us_is_not_the_viewers() {
        let mut losses = Losses::default();
        let line = |highest, lost, skipped| Line { highest, lost, skipped };
        losses.note(1, line(100, 10, 10));
        assert_eq!(losses.share(), None);
        losses.note(1, line(200, 30, 30));
        assert_eq!(losses.share(), Some(0.0));
        losses.note(1, line(300, 60, 40));
        assert_eq!(losses.share(), Some(0.2));
    }

    #[test]
    fn a_few_packets_say_nothing_until_they_are_enough() {
        let mut losses = Losses::default();
        for highest in [0, 20, 39] {
            losses.note(1, Line { highest, lost: highest / 2, skipped: 0 });
            assert_eq!(losses.share(), None);
        }
        losses.note(1, Line { highest: 50, lost: 25, skipped: 0 });
        assert_eq!(losses.share(), Some(0.5));
    }

    proptest! {
        #[test]
        fn it_moves_by_one_layer_down_at_once_and_up_after_quiet_alone(reports in prop::collection::vec(0f32..0.3, 1..200)) {
            let mut allowance = Allowance::default();
            let mut quiet = 0;
            for lost in reports {
                let before = allowance.layers;
                let changed = allowance.report(lost);
                quiet = if lost <= LITTLE { quiet + 1 } else { 0 };
                prop_assert_eq!(changed, before != allowance.layers);
                prop_assert!(allowance.layers.abs_diff(before) <= 1 && allowance.layers <= Allowance::ALL);
                prop_assert!(lost <= TOO_MUCH || allowance.layers == before.saturating_sub(1));
                prop_assert!(allowance.layers <= before || quiet >= QUIET, "raised after {} quiet reports", quiet);
            }
        }

        #[test]
        fn a_line_that_is_quiet_again_gets_all_in_the_end(reports in prop::collection::vec(0f32..0.3, 0..100)) {
            let mut allowance = after(&reports);
            for _ in 0..3 * LONGEST {
                allowance.report(0.0);
            }
            prop_assert_eq!(allowance.highest(), Some(Allowance::ALL - 1));
        }
    }
}
