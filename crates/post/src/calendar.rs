//! The calendar file of a series: its meetings and test sessions. It holds no link; a reader shows it in the reader's
//! own time.

use convoke_domain::{
    language::Language,
    record::{Meeting, Record, Slot},
    time::Instant,
};
use convoke_text::words;
use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::compose::line;

/// The calendar file in a language. The same meeting keeps its identity in every version, so that a newer file replaces
/// the older one in the reader's calendar.
pub fn calendar(record: &Record, language: Language, now: Instant) -> String {
    let mut file = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Convoke//Programme//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        file.append_property(Property::new(key, value));
    }
    // icalendar's own `name` would write a second property, and that one unescaped.
    file.append_property(Property::new("X-WR-CALNAME", line(record.file.series.short_title.get(language))));
    for meeting in &record.file.meeting {
        let name = meeting_name(record, meeting, language);
        for (n, slot) in (1..).zip(&meeting.slot) {
            file.push(event(record, &format!("{}-{n}", meeting.key), &name, slot, language, now));
        }
    }
    let test = words(language).msg_mail_test_session();
    for (n, session) in (1..).zip(&record.file.test_session) {
        file.push(event(record, &format!("test-session-{n}"), &test, &session.slot(), language, now));
    }
    file.to_string()
}

fn event(record: &Record, key: &str, name: &str, slot: &Slot, language: Language, now: Instant) -> Event {
    Event::new()
        .uid(&format!("{key}@{}", record.slug()))
        .add_property("DTSTAMP", utc(now))
        .add_property("SEQUENCE", record.version.to_string())
        .add_property("DTSTART", utc(slot.starts(&record.zone).instant))
        .add_property("DTEND", utc(slot.ends(&record.zone).instant))
        .summary(name)
        .location(&line(record.file.series.place.get(language)))
        .done()
}

fn utc(instant: Instant) -> String {
    instant.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// "Sub-working Group on Article 9 (WGETI)"
pub(crate) fn meeting_name(record: &Record, meeting: &Meeting, language: Language) -> String {
    let Some(body) = record.body(&meeting.body) else { return meeting.key.clone() };
    let (name, acronym) = (line(body.name.get(language)), line(body.acronym.get(language)));
    if acronym.is_empty() || name.contains(&acronym) { name } else { format!("{name} ({acronym})") }
}
