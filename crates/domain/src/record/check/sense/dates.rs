//! Dates, times and their order.

use jiff::{
    civil,
    tz::{AmbiguousOffset, TimeZone},
};

use super::{Found, Node, Span, near, zone};

pub(super) fn check(file: &Node<'_>, found: &mut Found<'_>) {
    zone_name(file, found);
    file.walk("", &mut |key, node| calendar(key, node, found));
    let slots = slots(file);
    for list in ["side_event", "test_session"] {
        file.rows(list).iter().for_each(|row| ends_after_start(row, found));
    }
    file.rows("side_event").iter().for_each(|event| half_known(event, found));
    file.rows("meeting").iter().flat_map(|m| m.rows("slot")).for_each(|slot| ends_after_start(&slot, found));
    overlaps(&slots, found);
    order(file, &slots, found);
    terms(file, found);
    if let Some(zone) = zone(file) {
        gaps(file, &zone, found);
    }
}

fn zone_name(file: &Node<'_>, found: &mut Found<'_>) {
    let Some(node) = file.path(&["series", "zone"]) else { return };
    let Some(name) = node.text().filter(|name| TimeZone::get(name).is_err()) else { return };
    let known: Vec<String> = jiff::tz::db().available().map(|zone| zone.as_str().to_owned()).collect();
    let city = |name: &str| name.rsplit('/').next().unwrap_or_default().to_lowercase();
    let same_city = known.iter().find(|zone| city(zone) == city(name)).map(String::as_str);
    let instead = match same_city.or_else(|| near::nearest(name, known.iter().map(String::as_str))) {
        Some(zone) => format!("did you mean `{zone}`?"),
        None => "write a name of the IANA database, for example `Europe/Zurich`".to_owned(),
    };
    found.at(&node, format!("`{name}` is not a time zone"), instead);
}

/// A text with the look of a date or time that stands in no calendar and on no clock.
fn calendar(key: &str, node: &Node<'_>, found: &mut Found<'_>) {
    let Some(text) = node.text() else { return };
    let date = text.split('T').next().unwrap_or_default();
    match key {
        "date" | "from" | "until" => date_exists(text, node, found),
        "start" | "end" => time_exists(text, text, node, found),
        "deadline" | "release" if text.contains('T') => {
            date_exists(date, node, found);
            time_exists(&text[(date.len() + 1).min(text.len())..], text, node, found);
        }
        _ => {}
    }
}

fn date_exists(text: &str, node: &Node<'_>, found: &mut Found<'_>) {
    let parts: Vec<i16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let (&[year, month, day], 10) = (&parts[..], text.len()) else { return };
    if text.parse::<civil::Date>().is_ok() {
        return;
    }
    let first = i8::try_from(month).ok().and_then(|month| civil::Date::new(year, month, 1).ok());
    let (what, instead) = match first {
        Some(first) => (
            format!("there is no day {day}"),
            format!("{} has {} days", first.strftime("%B %Y"), first.days_in_month()),
        ),
        None => (format!("there is no month {month}"), "write year-month-day, with months from 01 to 12".to_owned()),
    };
    found.at(node, format!("`{text}` is not in the calendar: {what}"), instead);
}

fn time_exists(time: &str, whole: &str, node: &Node<'_>, found: &mut Found<'_>) {
    let numbers = time.len() >= 5 && time.bytes().all(|b| b.is_ascii_digit() || b == b':');
    if numbers && time.parse::<civil::Time>().is_err() {
        found.at(node, format!("`{whole}` is not on the clock"), "write a time from 00:00 to 23:59");
    }
}

fn ends_after_start(row: &Node<'_>, found: &mut Found<'_>) {
    let (Some(start), Some(end), Some(node)) = (row.time_of("start"), row.time_of("end"), row.get("end")) else {
        return;
    };
    if end <= start {
        let what = format!("it ends at {}, and begins at {}", clock(end), clock(start));
        found.at(&node, what, "write an end after the beginning, on the same day");
    }
}

/// A side event of which one of beginning and end is known.
fn half_known(event: &Node<'_>, found: &mut Found<'_>) {
    let given: Vec<&str> = ["start", "end"].into_iter().filter(|key| event.get(key).is_some()).collect();
    if let [only] = given[..] {
        let missing = if only == "start" { "end" } else { "start" };
        found.at(
            event,
            format!("the side event has `{only}` but no `{missing}`"),
            "write both, or neither while it is to be confirmed",
        );
    }
}

/// The slots of all meetings, each with the key of the body, in order of time.
fn slots<'a>(file: &Node<'a>) -> Vec<(&'a str, Span<'a>)> {
    let meetings = file.rows("meeting");
    let mut slots: Vec<_> = meetings
        .iter()
        .flat_map(|meeting| {
            let body = meeting.text_of("body").unwrap_or_default();
            meeting.rows("slot").iter().filter_map(Span::of).map(|slot| (body, slot)).collect::<Vec<_>>()
        })
        .filter(|(_, slot)| slot.start < slot.end)
        .collect();
    slots.sort_by_key(|(_, slot)| slot.start);
    slots
}

/// A body's slots never overlap (invariant 19).
fn overlaps(slots: &[(&str, Span<'_>)], found: &mut Found<'_>) {
    for (index, (body, later)) in slots.iter().enumerate() {
        let earlier = slots[..index].iter().find(|(other, slot)| other == body && later.start < slot.end);
        if let Some((_, earlier)) = earlier {
            let what = format!("`{body}` meets twice at {} on {}", clock(later.start.time()), later.start.date());
            let line = found.line(&earlier.node);
            found.at(&later.node, what, format!("the other slot stands in line {line}; move one of them"));
        }
    }
}

/// Letter, then deadline, then release, then the first slot; test sessions before the first meeting is over.
fn order(file: &Node<'_>, slots: &[(&str, Span<'_>)], found: &mut Found<'_>) {
    let Some(series) = file.get("series") else { return };
    let letter = file.get("invitation").and_then(|i| i.date_of("date"));
    let (deadline, release) = (series.moment_of("deadline"), series.moment_of("release"));
    let first = slots.first().map(|(_, slot)| slot);
    if let (Some(letter), Some(deadline), Some(node)) = (letter, deadline, series.get("deadline"))
        && deadline.date() < letter
    {
        found.at(&node, format!("registration closes before the invitation of {letter}"), "write a later deadline");
    }
    if let (Some(deadline), Some(release), Some(node)) = (deadline, release, series.get("release"))
        && release < deadline
    {
        found.at(
            &node,
            format!("links go out before registration closes ({})", spoken(deadline)),
            "write a release after the deadline",
        );
    }
    let Some(first) = first else { return };
    if let (Some(deadline), Some(node)) = (deadline, series.get("deadline"))
        && deadline >= first.start
    {
        found.at(
            &node,
            format!("registration closes after the first meeting has begun ({})", spoken(first.start)),
            "write an earlier deadline",
        );
    }
    if let (Some(release), Some(node)) = (release, series.get("release"))
        && release >= first.start
    {
        found.at(
            &node,
            format!("links go out after the first meeting has begun ({})", spoken(first.start)),
            "write an earlier release",
        );
    }
    for session in file.rows("test_session").iter().filter_map(Span::of).filter(|s| s.start >= first.end) {
        found.at(&session.node, format!("the first meeting is over by then ({})", spoken(first.end)), "test before it");
    }
    status_in_force(file, first, found);
}

/// On the day of the first meeting some list of States must hold.
fn status_in_force(file: &Node<'_>, first: &Span<'_>, found: &mut Found<'_>) {
    let lists = file.rows("treaty_status");
    let earliest =
        lists.iter().filter_map(|list| Some((list.date_of("from")?, list.get("from")?))).min_by_key(|(from, _)| *from);
    if let Some((from, node)) = earliest.filter(|(from, _)| *from > first.start.date()) {
        let what =
            format!("the standing of States begins on {from}, after the first meeting of {}", first.start.date());
        found.at(&node, what, "add a `[[treaty_status]]` for the day of that meeting");
    }
}

/// Office holders serve from a date until a later one.
fn terms(file: &Node<'_>, found: &mut Found<'_>) {
    for holder in file.rows("office_holder") {
        if let (Some(from), Some(until), Some(node)) =
            (holder.date_of("from"), holder.date_of("until"), holder.get("until"))
            && until < from
        {
            found.at(&node, format!("the term ends before it begins ({from})"), "write a later date");
        }
    }
}

/// Local times that a change of the clocks leaves out.
fn gaps(file: &Node<'_>, zone: &TimeZone, found: &mut Found<'_>) {
    let series = file.get("series");
    for key in ["deadline", "release"] {
        let node = series.as_ref().and_then(|s| s.get(key));
        if let (Some(node), Some(moment)) = (node, series.as_ref().and_then(|s| s.moment_of(key))) {
            gap(&node, moment, zone, found);
        }
    }
    let meetings = file.rows("meeting").iter().flat_map(|m| m.rows("slot")).collect();
    for row in [meetings, file.rows("test_session"), file.rows("side_event")].concat() {
        for key in ["start", "end"] {
            if let (Some(date), Some(time), Some(node)) = (row.date_of("date"), row.time_of(key), row.get(key)) {
                gap(&node, date.to_datetime(time), zone, found);
            }
        }
    }
}

fn gap(node: &Node<'_>, moment: civil::DateTime, zone: &TimeZone, found: &mut Found<'_>) {
    let ambiguous = zone.to_ambiguous_timestamp(moment);
    if !matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
        return;
    }
    let after = ambiguous.compatible().map(|instant| spoken(zone.to_datetime(instant))).unwrap_or_default();
    let what = format!("{} does not exist: the clocks go forward over it", spoken(moment));
    found.at(node, what, format!("write a time outside the gap, for example {after}"));
}

fn clock(time: civil::Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn spoken(moment: civil::DateTime) -> String {
    moment.strftime("%Y-%m-%d %H:%M").to_string()
}
