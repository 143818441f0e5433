//! Sessions: the slots of a meeting that follow each other without a closed door in between.

use crate::{
    record::{Meeting, Record, Slot},
    time::Instant,
};

/// A time for which a meeting's door stays open.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// From the first slot's beginning to the last one's end.
    pub slot: Slot,
    /// When the door opens.
    pub opens: Instant,
    /// When it closes.
    pub ends: Instant,
}

impl Session<'_> {
    /// Whether the door is open.
    pub fn is_open(&self, now: Instant) -> bool {
        self.opens <= now && now < self.ends
    }
}

/// Every session, in order of time.
pub fn all(record: &Record) -> Vec<Session<'_>> {
    let mut sessions: Vec<Session<'_>> = Vec::new();
    for (meeting, slot) in record.slots() {
        let (opens, ends) = (record.door_opens(slot), slot.ends(&record.zone).instant);
        let before = sessions.iter_mut().rev().find(|s| s.meeting.key == meeting.key);
        match before.filter(|s| s.slot.date == slot.date && opens <= s.ends) {
            Some(session) => {
                session.slot.end = session.slot.end.max(slot.end);
                session.ends = session.ends.max(ends);
            }
            None => sessions.push(Session { meeting, slot: slot.clone(), opens, ends }),
        }
    }
    sessions
}

/// The sessions whose door is open, the one that began first first.
pub fn open(record: &Record, now: Instant) -> Vec<Session<'_>> {
    all(record).into_iter().filter(|s| s.is_open(now)).collect()
}

/// The session of a meeting whose door is open.
pub fn open_of<'a>(record: &'a Record, meeting: &str, now: Instant) -> Option<Session<'a>> {
    open(record, now).into_iter().find(|s| s.meeting.key == meeting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::check::read;

    fn record() -> Record {
        let text = include_str!("../../../conferences/csp8-february-2022.toml");
        Record::new(read(text).expect("a sound file"), 1).expect("a known zone")
    }

    #[test]
    fn slots_that_follow_each_other_are_one_session() {
        let record = record();
        let of_conference: Vec<_> =
            all(&record).into_iter().filter(|s| s.meeting.key == "csp8-first-preparatory").collect();
        assert_eq!(of_conference.len(), 1);
        assert_eq!(of_conference[0].slot.end, jiff::civil::time(16, 0, 0, 0));
    }

    #[test]
    fn its_door_closes_with_its_last_second() {
        let record = record();
        let session = all(&record).remove(0);
        let key = &session.meeting.key;
        assert!(open_of(&record, key, session.opens.plus_seconds(-1)).is_none());
        assert!(open_of(&record, key, session.opens).is_some());
        assert!(open_of(&record, key, session.ends.plus_seconds(-1)).is_some());
        assert!(open_of(&record, key, session.ends).is_none());
    }
}
