//! Times as pages show them: the conference's first, the viewer's after it, another day in words.

use askama::Template;
use convoke_domain::{
    record::Slot,
    time::{Instant, Scheduled},
};
use convoke_text::{Words, date::clock};
use jiff::tz::TimeZone;

use crate::frame::{Frame, Viewer};

/// The same time for a viewer elsewhere.
#[derive(Clone, Debug)]
pub struct Yours {
    /// "01:00"
    pub clock: String,
    /// "02:30", for a span.
    pub until: String,
    /// "Wed 16 Feb" there.
    pub date: String,
    /// "Auckland"
    pub city: String,
    /// "next day, Wed 16 Feb"; empty on the same day.
    pub shift: String,
    /// For the `datetime` attribute.
    pub machine: String,
}

/// A span of time on one day: a slot, a test session.
#[derive(Template, Clone, Debug)]
#[template(path = "span.html")]
pub struct Span {
    /// "13:00"
    pub start: String,
    /// "14:30"
    pub end: String,
    /// For the `datetime` attributes.
    pub start_machine: String,
    /// See `start_machine`.
    pub end_machine: String,
    /// "Geneva"
    pub place: String,
    /// The same for the viewer, when elsewhere.
    pub yours: Option<Yours>,
}

impl askama::filters::HtmlSafe for Span {}

impl Span {
    /// A slot as a page shows it.
    pub fn of(frame: &Frame, slot: &Slot) -> Self {
        let (start, end) = (slot.starts(&frame.record.zone), slot.ends(&frame.record.zone));
        Self {
            start: clock(slot.start),
            end: clock(slot.end),
            start_machine: machine(&start),
            end_machine: machine(&end),
            place: frame.place().to_owned(),
            yours: frame.viewer.as_ref().map(|v| yours(frame.t, &start, Some(&end), v)),
        }
    }
}

/// A moment: a deadline, a release.
#[derive(Template, Clone, Debug)]
#[template(path = "moment.html")]
pub struct Moment {
    /// "Friday 11 February, 23:59"
    pub text: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// "Geneva"
    pub place: String,
    /// The same for the viewer, when elsewhere.
    pub yours: Option<Yours>,
}

impl askama::filters::HtmlSafe for Moment {}

impl Moment {
    /// A scheduled moment as a page shows it.
    pub fn of(frame: &Frame, scheduled: &Scheduled) -> Self {
        Self {
            text: frame.t.moment_long(&scheduled.instant.in_zone(&scheduled.zone)),
            machine: machine(scheduled),
            place: frame.place().to_owned(),
            yours: frame.viewer.as_ref().map(|v| yours(frame.t, scheduled, None, v)),
        }
    }

    /// An instant as a page shows it, in the conference's zone.
    pub fn at(frame: &Frame, instant: Instant) -> Self {
        let local = instant.in_zone(&frame.record.zone).datetime();
        Self::of(frame, &Scheduled { local, zone: frame.record.zone.clone(), instant })
    }
}

fn yours(t: &Words, start: &Scheduled, end: Option<&Scheduled>, viewer: &Viewer) -> Yours {
    let there = start.instant.in_zone(&viewer.zone);
    Yours {
        clock: clock(there.time()),
        until: end.map(|e| clock(e.instant.in_zone(&viewer.zone).time())).unwrap_or_default(),
        date: t.date_short(there.date()),
        city: viewer.city.clone(),
        shift: t.shift(start, &viewer.zone),
        machine: there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    }
}

/// "2022-02-15T13:00:00+01:00"
pub fn machine(scheduled: &Scheduled) -> String {
    machine_in(scheduled.instant, &scheduled.zone)
}

/// An instant with the offset of a zone, as `datetime` attributes and the rehearsal's clock read it.
pub fn machine_in(instant: Instant, zone: &TimeZone) -> String {
    instant.in_zone(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Time left until something: a countdown that reads well without scripts and ticks with them.
#[derive(Template, Clone, Debug)]
#[template(path = "countdown.html")]
pub struct Countdown {
    /// The words.
    pub t: &'static Words,
    /// Until when, for scripts.
    pub until: String,
    /// Whole days left.
    pub days: i64,
    /// Hours left of the day.
    pub hours: i64,
    /// Minutes left of the hour.
    pub minutes: i64,
    /// Seconds left of the minute.
    pub seconds: i64,
    /// Whether seconds are shown instead of days.
    pub near: bool,
    /// The same in words.
    pub label: String,
}

impl askama::filters::HtmlSafe for Countdown {}

impl Countdown {
    /// The time from the page's instant to another.
    pub fn new(frame: &Frame, until: Instant) -> Self {
        let left = frame.now.seconds_until(until).max(0);
        Self {
            t: frame.t,
            until: until.to_string(),
            days: left / 86_400,
            hours: left / 3_600 % 24,
            minutes: left / 60 % 60,
            seconds: left % 60,
            near: left < 86_400,
            label: frame.t.span(left),
        }
    }
}
