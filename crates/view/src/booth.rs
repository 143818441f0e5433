//! The interpreter's booth: when and where the interpreter works, and the console of the open meeting.

mod lookup;

use askama::Template;
use convoke_domain::{language::Language, room::Channel};
use convoke_text::Words;

use crate::{
    door::Sitting,
    frame::{Frame, Section},
    time::{Countdown, machine_in},
    url::{Booth, BoothUrl},
};

pub use lookup::{PaperList, PaperTexts, TermList};

/// The name of a booth: "French booth", or the signed language.
pub fn booth_name(t: &Words, home: Channel) -> String {
    match home {
        Channel::Language(Language::Ar) => t.msg_live_booth_ar(),
        Channel::Language(Language::Zh) => t.msg_live_booth_zh(),
        Channel::Language(Language::En) => t.msg_live_booth_en(),
        Channel::Language(Language::Fr) => t.msg_live_booth_fr(),
        Channel::Language(Language::Ru) => t.msg_live_booth_ru(),
        Channel::Language(Language::Es) => t.msg_live_booth_es(),
        Channel::Signed => t.msg_live_signed(),
        Channel::Floor => t.msg_booth_title(),
    }
}

/// Whose booth it is.
#[derive(Clone, Debug)]
pub struct Desk<'a> {
    /// The token: in the page's own address already.
    pub token: &'a str,
    /// "French booth".
    pub name: String,
    /// The interpreter's name.
    pub person: String,
    /// The channel of the booth.
    pub home: Channel,
    /// Whether the interpreter works by picture.
    pub signed: bool,
}

impl Desk<'_> {
    fn url(&self, booth: Booth) -> String {
        BoothUrl(self.token, booth).to_string()
    }

    /// The console of one of several open meetings.
    pub fn console(&self, meeting: impl AsRef<str>) -> String {
        format!("{}?meeting={}", self.url(Booth::Page), meeting.as_ref())
    }

    fn media(&self, meeting: &str) -> String {
        format!("{}?meeting={meeting}", self.url(Booth::Media))
    }
}

/// A day with its sessions.
#[derive(Clone, Debug)]
pub struct Day {
    /// "Today, Tuesday 15 February"
    pub date: String,
    /// Its sessions.
    pub sittings: Vec<Sitting>,
}

/// The page before a meeting, between meetings, and of whoever has to choose one.
#[derive(Template)]
#[template(path = "booth/plan.html")]
pub struct PlanPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose booth it is.
    pub desk: Desk<'a>,
    /// "Français", "Français and English".
    pub into: String,
    /// The meetings whose door is open.
    pub open: Vec<Sitting>,
    /// The next meeting, the time until its door opens, and when that is; none when one is open or all are over.
    pub next: Option<(Sitting, Countdown, String)>,
    /// Every session to come.
    pub days: Vec<Day>,
    /// The address of the test room's console, while no door is open.
    pub trial: Option<String>,
}

/// The console.
#[derive(Template)]
#[template(path = "booth/console.html")]
pub struct ConsolePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose booth it is.
    pub desk: Desk<'a>,
    /// Key of the meeting.
    pub meeting: String,
    /// The body that meets.
    pub name: String,
    /// "14:30", and the same as an instant, for scripts; the test room never closes.
    pub closes: Option<(String, String)>,
    /// The papers that are issued, those of the body that meets first.
    pub papers: Vec<PaperTexts>,
}

impl ConsolePage<'_> {
    fn clock(&self) -> String {
        self.frame.now.in_zone(&self.frame.record.zone).time().strftime("%H:%M:%S").to_string()
    }

    fn clock_machine(&self) -> String {
        machine_in(self.frame.now, &self.frame.record.zone)
    }

    fn zone(&self) -> &str {
        &self.frame.record.file.series.zone.0
    }

    fn terms(&self) -> TermList {
        TermList::all()
    }

    fn paper_list(&self) -> PaperList<'_> {
        PaperList { t: self.t, papers: &self.papers }
    }

    fn relay_keys(&self) -> [(usize, char); 3] {
        [(0, 'Q'), (1, 'W'), (2, 'E')]
    }
}
