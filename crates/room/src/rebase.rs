//! Makes one unbroken stream out of packets from changing sources: a listener who switches languages, or a channel that
//! changes its interpreter, sees sequence numbers and timestamps go on as if nothing had happened (RFC 3550, 5.1).

use std::time::Duration;

/// Names a source within a room, so that a change is noticed.
pub type SourceId = u64;

/// The numbers under which a packet goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The extended sequence number.
    pub sequence: u64,
    /// The timestamp.
    pub time: u32,
}

/// The state of one outgoing stream. Sequence numbers are never used twice: they are part of the nonce under which SRTP
/// seals the packet (RFC 7714, 8.1).
#[derive(Clone, Debug)]
pub struct Rebase {
    clock_rate: u32,
    source: Option<Current>,
    last: Option<Last>,
    first: Numbers,
}

#[derive(Clone, Copy, Debug)]
struct Current {
    id: SourceId,
    /// Packets of the source before this one belong to the time before the switch.
    from: u64,
    sequence_offset: u64,
    time_offset: u32,
}

#[derive(Clone, Copy, Debug)]
struct Last {
    numbers: Numbers,
    at: Duration,
}

impl Rebase {
    /// A stream of a clock rate (48,000 for Opus, 90,000 for pictures) that begins with these numbers.
    pub fn new(clock_rate: u32, first: Numbers) -> Self {
        Self { clock_rate, source: None, last: None, first }
    }

    /// The source whose packets go out now.
    pub fn source(&self) -> Option<SourceId> {
        self.source.map(|s| s.id)
    }

    /// The highest number that went out.
    pub fn highest(&self) -> Option<u64> {
        self.last.map(|last| last.numbers.sequence)
    }

    /// The stream rests: whatever goes on, also the same source, goes on without a gap in the numbers.
    pub fn rest(&mut self) {
        self.source = None;
    }

    /// The numbers for a packet of a source that arrived `at`; none when it is older than the switch to its source, and
    /// too late to be placed.
    pub fn place(&mut self, source: SourceId, packet: Numbers, at: Duration) -> Option<Numbers> {
        let current = match self.source {
            Some(current) if current.id == source => current,
            _ => self.switch(source, packet, at),
        };
        if packet.sequence < current.from {
            return None;
        }
        let numbers = Numbers {
            sequence: packet.sequence.wrapping_add(current.sequence_offset),
            time: packet.time.wrapping_add(current.time_offset),
        };
        if self.last.is_none_or(|last| numbers.sequence > last.numbers.sequence) {
            self.last = Some(Last { numbers, at });
        }
        Some(numbers)
    }

    fn switch(&mut self, source: SourceId, packet: Numbers, at: Duration) -> Current {
        let next = self.last.map_or(self.first, |last| Numbers {
            sequence: last.numbers.sequence + 1,
            time: last.numbers.time.wrapping_add(self.ticks(at.saturating_sub(last.at)).max(1)),
        });
        let current = Current {
            id: source,
            from: packet.sequence,
            sequence_offset: next.sequence.wrapping_sub(packet.sequence),
            time_offset: next.time.wrapping_sub(packet.time),
        };
        self.source = Some(current);
        current
    }

    fn ticks(&self, passed: Duration) -> u32 {
        // A pause of hours wraps as RTP's own timestamps do.
        (passed.as_micros() * u128::from(self.clock_rate) / 1_000_000) as u32
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    const FIRST: Numbers = Numbers { sequence: 100, time: 7 };

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_switch_goes_on_where_the_last_source_stopped() {
        let mut stream = Rebase::new(48_000, FIRST);
        assert_eq!(stream.place(1, Numbers { sequence: 5_000, time: 90 }, at(0)), Some(FIRST));
        let second = stream.place(1, Numbers { sequence: 5_001, time: 1_050 }, at(20));
        assert_eq!(second, Some(Numbers { sequence: 101, time: 967 }));
        let other = stream.place(2, Numbers { sequence: 9, time: 4_000_000 }, at(60));
        assert_eq!(other, Some(Numbers { sequence: 102, time: 967 + 1_920 }), "forty milliseconds later");
    }

    #[test]
    fn what_is_older_than_the_switch_is_dropped() {
        let mut stream = Rebase::new(48_000, FIRST);
        stream.place(1, Numbers { sequence: 50, time: 0 }, at(0));
        stream.place(2, Numbers { sequence: 50, time: 0 }, at(20));
        assert_eq!(stream.place(2, Numbers { sequence: 49, time: 0 }, at(21)), None);
    }

    #[test]
    fn after_a_rest_the_same_source_goes_on_without_a_gap() {
        let mut stream = Rebase::new(90_000, FIRST);
        stream.place(1, Numbers { sequence: 50, time: 0 }, at(0));
        stream.rest();
        assert_eq!((stream.source(), stream.highest()), (None, Some(FIRST.sequence)));
        let next = stream.place(1, Numbers { sequence: 900, time: 0 }, at(1000));
        assert_eq!(next, Some(Numbers { sequence: FIRST.sequence + 1, time: FIRST.time + 90_000 }));
    }

    #[test]
    fn a_packet_out_of_order_keeps_its_place() {
        let mut stream = Rebase::new(48_000, FIRST);
        for sequence in [10, 12, 11] {
            let placed = stream.place(1, Numbers { sequence, time: 0 }, at(sequence)).expect("after the switch");
            assert_eq!(placed.sequence, 90 + sequence);
        }
    }

    proptest! {
        #[test]
        fn no_number_is_given_twice(packets in prop::collection::vec((0u64..4, 0u64..6, 0u64..500), 1..300)) {
            let mut stream = Rebase::new(48_000, FIRST);
            let mut next = [1_000u64, 0, 65_530, 4_000_000];
            let (mut given, mut sent) = (HashSet::new(), HashSet::new());
            let mut now = 0;
            for (source, skip, pause) in packets {
                now += pause;
                let sequence = next[source as usize] + skip;
                next[source as usize] = sequence + 1;
                // A source itself sends a number once.
                prop_assume!(sent.insert((source, sequence)));
                if let Some(numbers) = stream.place(source, Numbers { sequence, time: (sequence * 960) as u32 }, at(now)) {
                    prop_assert!(given.insert(numbers.sequence), "{} twice", numbers.sequence);
                    prop_assert!(numbers.sequence >= FIRST.sequence);
                }
            }
        }
    }
}
