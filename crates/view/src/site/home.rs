//! What is convened, by whom, when; and the way from the invitation to the door.

use askama::Template;
use convoke_domain::{
    programme,
    record::{Record, Slot, Topic},
    time::{Instant, Scheduled},
};
use convoke_text::{Words, date::clock};

use super::{
    BodyName, annex,
    announcements::{Entry, entries},
    letter::{Composer, Summary},
};
use crate::{
    frame::{Frame, Section},
    time::{Countdown, Moment},
    url::Page,
};

/// How many announcements the first page shows.
const ANNOUNCEMENTS: usize = 5;

/// A step from the invitation to the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When it begins.
    pub at: Instant,
    /// "Tue 1 Feb"
    pub when: String,
    /// What happens.
    pub text: String,
    /// `done`, `now`, or nothing for what is to come.
    pub css: &'static str,
}

/// A day of the programme in short.
#[derive(Clone, Debug)]
pub struct ShortDay {
    /// "Tue 15 Feb"
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// What meets, when.
    pub sittings: Vec<(String, BodyName, String)>,
}

/// The first page.
#[derive(Template)]
#[template(path = "site/home.html")]
pub struct Home<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Whether the viewer's zone is still to be learnt.
    pub zone_wanted: bool,
    /// Time left to the deadline; none when it has passed.
    pub countdown: Option<Countdown>,
    /// The deadline.
    pub deadline: Moment,
    /// Whether the last meeting is over.
    pub is_over: bool,
    /// "13:00 to 16:00", when all days keep the same hours.
    pub hours: String,
    /// Time, place and languages.
    pub how: String,
    /// From the invitation to the door.
    pub chain: Vec<Step>,
    /// The programme.
    pub days: Vec<ShortDay>,
    /// What was announced, newest first.
    pub announcements: Vec<Entry>,
    /// The letter's paragraphs in short.
    pub summaries: Vec<Summary>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Home<'a> {
    /// The page of a frame.
    pub fn new(frame: &'a Frame, zone_wanted: bool, base_url: &str) -> Self {
        let record = &*frame.record;
        let closes = record.deadline.instant.plus_seconds(1);
        let composer = Composer::new(record, frame.language, base_url);
        Self {
            frame,
            t: frame.t,
            zone_wanted,
            countdown: (frame.now < closes).then(|| Countdown::new(frame, closes)),
            deadline: Moment::of(frame, &record.deadline),
            is_over: record.last_end() <= frame.now,
            hours: programme::daily_hours(record)
                .map_or_else(String::new, |h| frame.t.msg_hours_span(clock(h.0), clock(h.1))),
            how: how(frame, &composer),
            chain: chain(frame),
            days: days(frame),
            announcements: entries(frame).into_iter().take(ANNOUNCEMENTS).collect(),
            summaries: composer.summaries(),
            section: Section::Meetings,
        }
    }

    fn dates(&self) -> String {
        let dates = self.t.date_range(self.frame.record.file.first_day(), self.frame.record.file.last_day());
        if self.hours.is_empty() { dates } else { self.t.date_and_time(dates, &self.hours) }
    }

    fn office(&self) -> &str {
        let invitation = &self.frame.record.file.invitation;
        self.frame.record.office_holder(&invitation.issuer).map_or("", |o| o.office.get(self.frame.language))
    }

    fn issued(&self) -> String {
        self.t.date_plain(self.frame.record.file.invitation.date)
    }

    fn issued_machine(&self) -> String {
        self.frame.record.file.invitation.date.to_string()
    }

    fn place_time(&self) -> String {
        self.t.msg_time_in_place(self.frame.place())
    }
}

fn how(frame: &Frame, composer: &Composer<'_>) -> String {
    let record = &frame.record;
    let first = record.slots().first().map(|(_, slot)| slot.starts(&record.zone));
    let time = first.map_or_else(String::new, |at| composer.time_of(&at));
    if record.file.series.seat_quota > 0 {
        frame.t.msg_home_how(time, composer.languages())
    } else {
        frame.t.msg_home_how_online(time, composer.languages())
    }
}

fn chain(frame: &Frame) -> Vec<Step> {
    let (record, t) = (&*frame.record, frame.t);
    let step = |at: Instant, when: String, text: String| Step { at, when, text, css: "" };
    let timed = |at: &Scheduled| t.moment_short(&at.instant.in_zone(&at.zone));
    let mut chain = vec![
        step(record.opening().instant, t.date_short(record.file.invitation.date), t.msg_chain_invitation()),
        step(record.deadline.instant.plus_seconds(1), timed(&record.deadline), t.msg_chain_deadline()),
        step(record.release.instant, timed(&record.release), t.msg_chain_release()),
    ];
    chain.extend(tests(frame).map(|(at, when, text)| step(at, when, text)));
    chain.extend(
        record.slots().first().map(|(_, slot)| step(record.door_opens(slot), days_in_words(frame), doors(frame))),
    );
    chain.sort_by_key(|s| s.at);
    let current = chain.iter().rposition(|s| s.at <= frame.now);
    for (place, step) in chain.iter_mut().enumerate() {
        step.css = match current {
            Some(now) if place == now && frame.now < record.last_end() => "now",
            Some(now) if place <= now => "done",
            _ => "",
        };
    }
    chain
}

fn tests(frame: &Frame) -> Option<(Instant, String, String)> {
    let slots: Vec<Slot> = frame.record.file.test_session.iter().map(|s| s.slot()).collect();
    let mut dates: Vec<String> = slots.iter().map(|s| frame.t.date_short(s.date)).collect();
    dates.dedup();
    let times: Vec<String> = slots.iter().map(|s| format!("{}–{}", clock(s.start), clock(s.end))).collect();
    let first = slots.iter().map(|s| s.starts(&frame.record.zone).instant).min()?;
    Some((first, frame.t.list(&dates), frame.t.msg_chain_tests(frame.t.list(&times))))
}

fn days_in_words(frame: &Frame) -> String {
    let (first, last) = (frame.record.file.first_day(), frame.record.file.last_day());
    if first == last {
        frame.t.date_short(first)
    } else {
        frame.t.msg_dates_span(frame.t.date_short(first), frame.t.date_short(last))
    }
}

/// When the door opens: at a time of day, when all days begin alike.
fn doors(frame: &Frame) -> String {
    let record: &Record = &frame.record;
    let minutes = i64::from(record.file.series.door_minutes);
    match (programme::daily_hours(record), record.slots().first()) {
        (Some(_), Some((_, slot))) => {
            frame.t.msg_chain_meetings_at(clock(record.door_opens(slot).in_zone(&record.zone).time()))
        }
        _ => frame.t.msg_chain_meetings(minutes),
    }
}

fn days(frame: &Frame) -> Vec<ShortDay> {
    let weeks = programme::annex(&frame.record);
    let days = weeks.iter().flat_map(|w| &w.days).filter(|d| d.has_meetings());
    days.map(|day| ShortDay {
        date: frame.t.date_short(day.date),
        machine: day.date.to_string(),
        sittings: day
            .cells
            .iter()
            .flat_map(|c| &c.sittings)
            .map(|s| {
                let start = s.slots.first().map_or_else(String::new, |slot| clock(slot.start));
                (start, BodyName::of(&frame.record, s.meeting, frame.language), annex::slots_in_words(frame, s))
            })
            .collect(),
    })
    .collect()
}
