//! The annex grid as pages show it: the conference's times at one edge, the viewer's at the other, and in print a table.

use std::collections::BTreeMap;

use convoke_domain::{
    programme::{self, Cell, Day, Row, Sitting, Week},
    record::{Record, SideEvent, Slot},
    time::Scheduled,
};
use convoke_text::date::{clock, utc_offset, zone_label};
use jiff::civil::Date;

use super::BodyName;
use crate::{
    frame::{Frame, Viewer},
    time::{Moment, Span},
};

/// How many papers of each body are issued, by key of the body.
pub type Counts = BTreeMap<String, i64>;

/// A week of the annex.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The classes that lay out days and rows.
    pub css: String,
    /// The zone of the conference on that week: "CET".
    pub zone: String,
    /// Its times.
    pub rows: Vec<AxisTime>,
    /// Its days.
    pub days: Vec<GridDay>,
    /// The times of a viewer elsewhere.
    pub theirs: Option<Theirs>,
    /// Whether side events have a row.
    pub has_side_events: bool,
}

/// A time at an edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisTime {
    /// "13:00"
    pub start: String,
    /// "14:30"
    pub end: String,
    /// "next day"; empty on the same day.
    pub shift: String,
    /// From which day on, when clocks change within the week.
    pub from: String,
}

/// The viewer's edge.
#[derive(Clone, Debug)]
pub struct Theirs {
    /// "Auckland"
    pub city: String,
    /// "UTC+13"
    pub offset: String,
    /// The times of each row: more than one when clocks change within the week.
    pub rows: Vec<Vec<AxisTime>>,
}

/// A day under its head.
#[derive(Clone, Debug)]
pub struct GridDay {
    /// "Tue 15 Feb"
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// "Wed 16 Feb" for the viewer; empty without one.
    pub there: String,
    /// Its fields.
    pub cells: Vec<GridCell>,
    /// Its side events.
    pub side_events: Vec<GridSideEvent>,
    /// Set when nobody meets.
    pub empty: Option<EmptyDay>,
}

/// A day without a meeting.
#[derive(Clone, Debug)]
pub struct EmptyDay {
    /// When the personal links go out, if they do on that day.
    pub release: Option<Moment>,
    /// "Personal links are sent at 18:00."
    pub text: String,
}

/// A field.
#[derive(Clone, Debug)]
pub struct GridCell {
    /// How many rows it spans.
    pub rows: usize,
    /// Who meets in it.
    pub sittings: Vec<GridSitting>,
}

/// A meeting in a field.
#[derive(Clone, Debug)]
pub struct GridSitting {
    /// Who meets.
    pub body: BodyName,
    /// When.
    pub spans: Vec<Span>,
    /// "2 slots, 13:00 to 16:00"; empty for one slot.
    pub slots: String,
    /// "4 documents"; empty before there is one.
    pub documents: String,
    /// The body's part of the documents page.
    pub anchor: String,
    /// Whether it may be recorded.
    pub may_be_recorded: bool,
}

/// A side event, or the word that one is to be confirmed.
#[derive(Clone, Debug)]
pub struct GridSideEvent {
    /// Its title; empty while it is to be confirmed.
    pub title: String,
    /// "13:15–14:45"; empty until it is known.
    pub time: String,
    /// The same for the viewer, with the place.
    pub span: Option<Span>,
}

/// The annex for a frame's reader.
pub fn grids(frame: &Frame, counts: &Counts) -> Vec<Grid> {
    programme::annex(&frame.record).iter().map(|week| grid(frame, week, counts)).collect()
}

fn grid(frame: &Frame, week: &Week<'_>, counts: &Counts) -> Grid {
    let has_side_events = week.days.iter().any(|d| !d.side_events.is_empty());
    let rows = week.rows.len() + usize::from(has_side_events);
    let first = week.days.iter().find(|d| d.has_meetings()).map_or_else(|| frame.record.file.first_day(), |d| d.date);
    Grid {
        css: format!("days-{} rows-{rows}", week.days.len()),
        zone: zone_label(&at(&frame.record, first, week.rows.first()).instant.in_zone(&frame.record.zone)),
        rows: week.rows.iter().map(axis_time).collect(),
        days: week.days.iter().map(|day| grid_day(frame, day, counts)).collect(),
        theirs: frame.viewer.as_ref().map(|viewer| theirs(frame, week, viewer)),
        has_side_events,
    }
}

fn at(record: &Record, date: Date, row: Option<&Row>) -> Scheduled {
    let start = row.map_or(jiff::civil::Time::midnight(), |row| row.0);
    Scheduled::new(date.to_datetime(start), &record.zone)
}

fn axis_time(row: &Row) -> AxisTime {
    AxisTime { start: clock(row.0), end: clock(row.1), shift: String::new(), from: String::new() }
}

fn theirs(frame: &Frame, week: &Week<'_>, viewer: &Viewer) -> Theirs {
    let mut offsets: Vec<String> = Vec::new();
    for slot in slots_of(week) {
        let offset = utc_offset(&slot.starts(&frame.record.zone).instant.in_zone(&viewer.zone));
        if !offsets.contains(&offset) {
            offsets.push(offset);
        }
    }
    Theirs {
        city: viewer.city.clone(),
        offset: offsets.join(" / "),
        rows: week.rows.iter().map(|row| their_times(frame, week, row, viewer)).collect(),
    }
}

fn slots_of<'a>(week: &Week<'a>) -> Vec<&'a Slot> {
    let cells = week.days.iter().flat_map(|d| &d.cells);
    cells.flat_map(|c| &c.sittings).flat_map(|s| s.slots.iter().copied()).collect()
}

/// What the viewer's clock shows at a row; again from each day on which it shows something else.
fn their_times(frame: &Frame, week: &Week<'_>, row: &Row, viewer: &Viewer) -> Vec<AxisTime> {
    let mut times: Vec<AxisTime> = Vec::new();
    for slot in slots_of(week).into_iter().filter(|s| (s.start, s.end) == *row) {
        let (start, end) = (slot.starts(&frame.record.zone), slot.ends(&frame.record.zone));
        let there = |at: &Scheduled| clock(at.instant.in_zone(&viewer.zone).time());
        let shift = match start.day_shift(&viewer.zone) {
            0 => String::new(),
            days if days > 0 => frame.t.msg_programme_next_day(),
            _ => frame.t.msg_programme_day_before(),
        };
        let from = if times.is_empty() {
            String::new()
        } else {
            frame.t.msg_programme_from_day(frame.t.date_short(slot.date))
        };
        let time = AxisTime { start: there(&start), end: there(&end), shift, from };
        if times.last().is_none_or(|last| (&last.start, &last.shift) != (&time.start, &time.shift)) {
            times.push(time);
        }
    }
    times
}

fn grid_day(frame: &Frame, day: &Day<'_>, counts: &Counts) -> GridDay {
    let first = day.cells.iter().flat_map(|c| &c.sittings).flat_map(|s| &s.slots).next();
    let begins = match first {
        Some(slot) => slot.starts(&frame.record.zone),
        None if day.is_release => frame.record.release.clone(),
        None => Scheduled::new(day.date.at(12, 0, 0, 0), &frame.record.zone),
    };
    GridDay {
        date: frame.t.date_short(day.date),
        machine: day.date.to_string(),
        there: frame
            .viewer
            .as_ref()
            .map_or_else(String::new, |v| frame.t.date_short(begins.instant.in_zone(&v.zone).date())),
        cells: day.cells.iter().map(|cell| grid_cell(frame, cell, counts)).collect(),
        side_events: day.side_events.iter().map(|event| side_event(frame, event)).collect(),
        empty: (!day.has_meetings()).then(|| empty_day(frame, day)),
    }
}

fn empty_day(frame: &Frame, day: &Day<'_>) -> EmptyDay {
    let release = &frame.record.release;
    let text =
        if day.is_release { frame.t.msg_programme_links_sent(clock(release.local.time())) } else { String::new() };
    EmptyDay { release: day.is_release.then(|| Moment::of(frame, release)), text }
}

fn grid_cell(frame: &Frame, cell: &Cell<'_>, counts: &Counts) -> GridCell {
    GridCell {
        rows: cell.rows,
        sittings: cell.sittings.iter().map(|sitting| grid_sitting(frame, sitting, counts)).collect(),
    }
}

fn grid_sitting(frame: &Frame, sitting: &Sitting<'_>, counts: &Counts) -> GridSitting {
    let key = &sitting.meeting.body;
    GridSitting {
        body: BodyName::of(&frame.record, sitting.meeting, frame.language),
        spans: sitting.spans().iter().map(|slot| Span::of(frame, slot)).collect(),
        slots: slots_in_words(frame, sitting),
        documents: counts.get(key).map_or_else(String::new, |n| frame.t.msg_programme_documents(*n)),
        anchor: key.clone(),
        may_be_recorded: sitting.meeting.may_be_recorded,
    }
}

/// "2 slots, 13:00 to 16:00"; empty for one slot.
pub fn slots_in_words(frame: &Frame, sitting: &Sitting<'_>) -> String {
    if sitting.slots.len() < 2 {
        return String::new();
    }
    let spans: Vec<String> =
        sitting.spans().iter().map(|s| frame.t.msg_hours_span(clock(s.start), clock(s.end))).collect();
    format!(
        "{}{}{}",
        frame.t.msg_programme_slots(sitting.slots.len() as i64),
        frame.t.msg_list_comma(),
        frame.t.list(&spans)
    )
}

/// A side event for a frame's reader.
pub fn side_event(frame: &Frame, event: &SideEvent) -> GridSideEvent {
    let slot = event.start.zip(event.end).map(|(start, end)| Slot { date: event.date, start, end });
    GridSideEvent {
        title: event.title.as_ref().map_or_else(String::new, |t| t.get(frame.language).to_owned()),
        time: slot.as_ref().map_or_else(String::new, |s| format!("{}–{}", clock(s.start), clock(s.end))),
        span: slot.map(|s| Span::of(frame, &s)),
    }
}
