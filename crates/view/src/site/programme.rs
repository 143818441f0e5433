//! The programme: the annex grid with the viewer's own time beside the conference's (letter, paragraphs 2 and 3).

use askama::Template;
use convoke_domain::{
    programme,
    record::TestSession,
    time::{Instant, ZoneName},
};
use convoke_text::{
    Words,
    date::{utc_offset, zone_label},
};

use super::annex::{Counts, Grid, GridSideEvent, grids, side_event};
use crate::{
    frame::{Frame, Section},
    time::Span,
    url::Page,
};

/// The zones a reader may choose from; the reader's own is added to them.
const ZONES: [&str; 64] = [
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Dakar",
    "Africa/Johannesburg",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Africa/Tunis",
    "America/Argentina/Buenos_Aires",
    "America/Bogota",
    "America/Caracas",
    "America/Chicago",
    "America/Costa_Rica",
    "America/Denver",
    "America/Guatemala",
    "America/Havana",
    "America/Jamaica",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/Montevideo",
    "America/New_York",
    "America/Panama",
    "America/Port_of_Spain",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Toronto",
    "Asia/Almaty",
    "Asia/Baghdad",
    "Asia/Baku",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Colombo",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Jakarta",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Manila",
    "Asia/Riyadh",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tashkent",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Europe/Athens",
    "Europe/Istanbul",
    "Europe/London",
    "Europe/Moscow",
    "Europe/Paris",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Fiji",
    "Pacific/Kiritimati",
];

/// A zone to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneOption {
    /// "Pacific/Auckland"
    pub name: String,
    /// "Auckland (UTC+13)"
    pub label: String,
    /// Whether it is the reader's.
    pub is_chosen: bool,
}

/// A test session in a list.
#[derive(Clone, Debug)]
pub struct Session {
    /// "Wed 9 Feb"
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// From when to when.
    pub span: Span,
}

impl Session {
    /// A test session for a frame's reader.
    pub fn of(frame: &Frame, session: &TestSession) -> Self {
        Self {
            date: frame.t.date_short(session.date),
            machine: session.date.to_string(),
            span: Span::of(frame, &session.slot()),
        }
    }

    /// All of them.
    pub fn all(frame: &Frame) -> Vec<Self> {
        frame.record.file.test_session.iter().map(|session| Self::of(frame, session)).collect()
    }
}

/// The page.
#[derive(Template)]
#[template(path = "site/programme.html")]
pub struct Programme<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Whether the viewer's zone is still to be learnt.
    pub zone_wanted: bool,
    /// Zones to choose from.
    pub zones: Vec<ZoneOption>,
    /// "In Auckland every meeting falls on the next day.", and the first of them as an example.
    pub shift: Option<(String, String)>,
    /// The annex, a grid for each week.
    pub grids: Vec<Grid>,
    /// Test sessions.
    pub sessions: Vec<Session>,
    /// Side events that are confirmed: day and event.
    pub side_events: Vec<(String, GridSideEvent)>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Programme<'a> {
    /// The page of a frame, for a viewer in a zone (as far as known), with the papers issued so far.
    pub fn new(frame: &'a Frame, zone: Option<&ZoneName>, counts: &Counts) -> Self {
        let confirmed = frame.record.file.side_event.iter().filter(|e| e.title.is_some());
        Self {
            frame,
            t: frame.t,
            zone_wanted: zone.is_none(),
            zones: zones(frame, zone),
            shift: shift(frame),
            grids: grids(frame, counts),
            sessions: Session::all(frame),
            side_events: confirmed.map(|e| (frame.t.date_short(e.date), side_event(frame, e))).collect(),
            section: Section::Programme,
        }
    }

    fn intro(&self) -> String {
        let dates = self.t.date_range(self.frame.record.file.first_day(), self.frame.record.file.last_day());
        self.t.msg_programme_intro(dates, self.frame.place())
    }

    fn recording(&self) -> String {
        let may = self.frame.record.file.meeting.iter().any(|m| m.may_be_recorded);
        if may { self.t.msg_recording_programme() } else { self.t.msg_recording_none() }
    }

    /// The class of a field over several rows.
    fn span(&self, rows: &usize) -> String {
        if *rows > 1 { format!(" span-{rows}") } else { String::new() }
    }

    fn whole_day(&self, grid: &Grid) -> String {
        self.span(&grid.rows.len())
    }
}

/// The conference's zone first, the others by the name of their place.
fn zones(frame: &Frame, chosen: Option<&ZoneName>) -> Vec<ZoneOption> {
    let record = &frame.record;
    let first = record.slots().first().map_or(record.deadline.instant, |(_, s)| s.starts(&record.zone).instant);
    let here = &record.file.series.zone;
    let chosen = chosen.unwrap_or(here);
    let mut names: Vec<ZoneName> =
        ZONES.iter().map(|name| ZoneName((*name).to_owned())).filter(|z| z != here).collect();
    if chosen != here && !names.contains(chosen) {
        names.push(chosen.clone());
    }
    names.sort_by_key(ZoneName::city);
    let label = format!("{} ({})", frame.place(), zone_label(&first.in_zone(&record.zone)));
    let conference = ZoneOption { name: here.0.clone(), label, is_chosen: chosen == here };
    let others = names.into_iter().filter_map(|name| zone_option(&name, first, &name == chosen));
    std::iter::once(conference).chain(others).collect()
}

fn zone_option(name: &ZoneName, at: Instant, is_chosen: bool) -> Option<ZoneOption> {
    let offset = utc_offset(&at.in_zone(&name.zone()?));
    Some(ZoneOption { label: format!("{} ({offset})", name.city()), name: name.0.clone(), is_chosen })
}

fn shift(frame: &Frame) -> Option<(String, String)> {
    let viewer = frame.viewer.as_ref()?;
    let days = programme::common_shift(&frame.record, &viewer.zone)?;
    let slots = frame.record.slots();
    let first = slots.first()?.1.starts(&frame.record.zone).instant;
    let here = frame.t.instant_short(first, &frame.record.zone);
    let there = frame.t.instant_short(first, &viewer.zone);
    let sentence = if days > 0 {
        frame.t.msg_programme_all_next_day(&viewer.city)
    } else {
        frame.t.msg_programme_all_day_before(&viewer.city)
    };
    Some((sentence, frame.t.msg_programme_example(here, frame.place(), there, &viewer.city)))
}
