//! The programme: the annex of the letter as a grid of days and times, and how its days fall for a viewer elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};

use crate::record::{Meeting, Record, SideEvent, Slot};

/// A row of the grid: the same time of day, whichever day.
pub type Row = (Time, Time);

/// One week of the annex: its days across, its distinct times down.
#[derive(Clone, Debug, PartialEq)]
pub struct Week<'a> {
    /// The times of the axis, in order.
    pub rows: Vec<Row>,
    /// The days, in order.
    pub days: Vec<Day<'a>>,
}

/// A day of the annex.
#[derive(Clone, Debug, PartialEq)]
pub struct Day<'a> {
    /// Its date.
    pub date: Date,
    /// What stands under it, from the first row to the last.
    pub cells: Vec<Cell<'a>>,
    /// Its side events, confirmed or not.
    pub side_events: Vec<&'a SideEvent>,
    /// Whether personal links go out on it, and nobody meets.
    pub is_release: bool,
}

impl Day<'_> {
    /// Whether somebody meets.
    pub fn has_meetings(&self) -> bool {
        self.cells.iter().any(|c| !c.sittings.is_empty())
    }
}

/// A field of the grid; it may span rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell<'a> {
    /// How many rows it spans.
    pub rows: usize,
    /// Who meets in it; nobody in a free time, more than one where bodies meet side by side.
    pub sittings: Vec<Sitting<'a>>,
}

/// A meeting on one day, in one slot or in several that follow each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its slots of that day.
    pub slots: Vec<&'a Slot>,
}

impl Sitting<'_> {
    /// The times of the sitting, slots without a pause between them taken together.
    pub fn spans(&self) -> Vec<Slot> {
        let mut spans: Vec<Slot> = Vec::new();
        for slot in &self.slots {
            match spans.last_mut() {
                Some(last) if last.end == slot.start => last.end = slot.end,
                _ => spans.push((*slot).clone()),
            }
        }
        spans
    }
}

/// The annex of a record, a grid for each week in which somebody meets.
pub fn annex(record: &Record) -> Vec<Week<'_>> {
    let mut weeks: BTreeMap<Date, BTreeSet<Date>> = BTreeMap::new();
    for date in dates(record) {
        weeks.entry(monday(date)).or_default().insert(date);
    }
    weeks.into_values().filter_map(|days| Some(week(record, *days.first()?, *days.last()?))).collect()
}

/// The days on which something happens. The eve belongs to them when personal links go out on it.
fn dates(record: &Record) -> BTreeSet<Date> {
    let slots = record.file.meeting.iter().flat_map(|m| &m.slot).map(|s| s.date);
    let mut dates: BTreeSet<Date> = slots.chain(record.file.side_event.iter().map(|e| e.date)).collect();
    let (eve, first) = (record.release.local.date(), record.file.first_day());
    if eve.tomorrow().is_ok_and(|next| next == first) && monday(eve) == monday(first) {
        dates.insert(eve);
    }
    dates
}

fn monday(date: Date) -> Date {
    date.saturating_sub(i64::from(date.weekday().since(Weekday::Monday)).days())
}

fn week(record: &Record, first: Date, last: Date) -> Week<'_> {
    let within: Vec<(&Meeting, &Slot)> =
        record.slots().into_iter().filter(|(_, s)| first <= s.date && s.date <= last).collect();
    let rows: BTreeSet<Row> = within.iter().map(|(_, s)| (s.start, s.end)).collect();
    let rows: Vec<Row> = rows.into_iter().collect();
    let days = first.series(1.day()).take_while(|d| *d <= last).map(|date| day(record, &within, &rows, date)).collect();
    Week { rows, days }
}

fn day<'a>(record: &'a Record, within: &[(&'a Meeting, &'a Slot)], rows: &[Row], date: Date) -> Day<'a> {
    let mut cells: Vec<Cell<'a>> = Vec::new();
    for row in rows {
        let sittings: Vec<Sitting<'a>> = within
            .iter()
            .filter(|(_, s)| s.date == date && (s.start, s.end) == *row)
            .map(|(meeting, slot)| Sitting { meeting, slots: vec![slot] })
            .collect();
        cells.push(Cell { rows: 1, sittings });
    }
    let has_meetings = cells.iter().any(|c| !c.sittings.is_empty());
    Day {
        date,
        cells: joined(cells),
        side_events: record.file.side_event.iter().filter(|e| e.date == date).collect(),
        is_release: !has_meetings && record.release.local.date() == date,
    }
}

/// Cells of one meeting that follow each other become one, and so do free ones. A free row between two slots of the same
/// meeting is its pause.
fn joined(cells: Vec<Cell<'_>>) -> Vec<Cell<'_>> {
    let mut joined: Vec<Cell<'_>> = Vec::new();
    let mut free = 0;
    for cell in cells {
        if cell.sittings.is_empty() {
            free += 1;
            continue;
        }
        match (joined.last_mut(), cell.sittings.as_slice()) {
            (Some(Cell { rows, sittings }), [next]) if continues(sittings, next) => {
                *rows += free + 1;
                sittings[0].slots.extend(&next.slots);
            }
            _ => {
                joined.extend(nobody(free));
                joined.push(cell);
            }
        }
        free = 0;
    }
    joined.extend(nobody(free));
    joined
}

fn continues(before: &[Sitting<'_>], next: &Sitting<'_>) -> bool {
    matches!(before, [one] if one.meeting.key == next.meeting.key)
}

fn nobody<'a>(rows: usize) -> Option<Cell<'a>> {
    (rows > 0).then_some(Cell { rows, sittings: Vec::new() })
}

/// The day shift that all slots have in common for a viewer; none when some fall on the announced day.
pub fn common_shift(record: &Record, viewer: &TimeZone) -> Option<i32> {
    let mut shifts = record.slots().into_iter().map(|(_, slot)| slot.starts(&record.zone).day_shift(viewer));
    let first = shifts.next().filter(|shift| *shift != 0)?;
    shifts.all(|shift| shift == first).then_some(first)
}

/// The hours that every day of meetings has in common: from its first slot to the end of its last.
pub fn daily_hours(record: &Record) -> Option<Row> {
    let mut days: BTreeMap<Date, Row> = BTreeMap::new();
    for (_, slot) in record.slots() {
        let hours = days.entry(slot.date).or_insert((slot.start, slot.end));
        hours.1 = hours.1.max(slot.end);
    }
    let mut hours = days.into_values();
    let first = hours.next()?;
    hours.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::{record::check, time::ZoneName};

    fn record(text: &str) -> Record {
        Record::new(check::read(text).expect("a sound file"), 1).expect("a known zone")
    }

    fn csp8() -> Record {
        record(include_str!("../../../conferences/csp8-february-2022.toml"))
    }

    fn wetlands() -> Record {
        record(include_str!("../../../conferences/examples/wetland-corridors-march-2022.toml"))
    }

    fn shape(day: &Day<'_>) -> Vec<(usize, Vec<String>)> {
        day.cells.iter().map(|c| (c.rows, c.sittings.iter().map(|s| s.meeting.key.clone()).collect())).collect()
    }

    #[test]
    fn the_annex_of_the_letter() {
        let record = csp8();
        let weeks = annex(&record);
        assert_eq!(weeks.len(), 1);
        let week = &weeks[0];
        assert_eq!(week.rows, [(time(13, 0, 0, 0), time(14, 30, 0, 0)), (time(14, 30, 0, 0), time(16, 0, 0, 0))]);
        assert_eq!(week.days.len(), 5, "Monday stands in it, empty");
        assert!(week.days[0].is_release && !week.days[0].has_meetings());
        assert_eq!(
            shape(&week.days[1]),
            [(1, vec!["wgeti-articles-6-7".to_owned()]), (1, vec!["wgeti-article-9".to_owned()])]
        );
        assert_eq!(shape(&week.days[3]), [(2, vec!["wgtr".to_owned()])]);
        assert_eq!(week.days[3].cells[0].sittings[0].spans().len(), 1, "no pause between the two");
        assert!(week.days[4].side_events[0].title.is_none());
    }

    #[test]
    fn three_slots_a_day_with_pauses() {
        let record = wetlands();
        let week = &annex(&record)[0];
        assert_eq!(week.rows.len(), 3);
        assert_eq!(shape(&week.days[1]), [(2, vec!["panel".to_owned()]), (1, vec!["flyways".to_owned()])]);
        assert_eq!(week.days[1].cells[0].sittings[0].spans().len(), 2, "a pause from 11:00 to 11:30");
    }

    #[test]
    fn other_times_on_another_day_are_rows_of_their_own() {
        let mut record = csp8();
        record.file.meeting[3].slot =
            vec![Slot { date: date(2022, 2, 23), start: time(9, 0, 0, 0), end: time(10, 0, 0, 0) }];
        record.file.meeting[1].slot.push(Slot {
            date: date(2022, 2, 17),
            start: time(13, 0, 0, 0),
            end: time(14, 30, 0, 0),
        });
        let weeks = annex(&record);
        assert_eq!(weeks.len(), 2, "a grid for each week");
        assert_eq!(weeks[1].rows.len(), 1);
        let thursday = &weeks[0].days[3];
        assert_eq!(thursday.cells[0].sittings.len(), 2, "two bodies side by side");
        assert_eq!(weeks[0].days[2].cells.last().map(|c| c.sittings.len()), Some(0));
    }

    #[test]
    fn days_and_hours_elsewhere() {
        let zone = |name: &str| ZoneName(name.into()).zone().expect("zone");
        assert_eq!(common_shift(&csp8(), &zone("Pacific/Auckland")), Some(1));
        assert_eq!(common_shift(&csp8(), &zone("Asia/Kathmandu")), None);
        assert_eq!(common_shift(&wetlands(), &zone("Pacific/Auckland")), Some(1));
        assert_eq!(common_shift(&wetlands(), &zone("Asia/Tokyo")), None);
        assert_eq!(daily_hours(&csp8()), Some((time(13, 0, 0, 0), time(16, 0, 0, 0))));
        assert_eq!(daily_hours(&wetlands()).map(|h| h.0), Some(time(9, 30, 0, 0)));
    }
}
