//! The device check: the steps as the page shows them, and what the server says of each.

mod words;

use askama::Template;
use convoke_domain::{
    device_check::{self, Checked, Figures, Grade, Item, Kind, Standing},
    language::Language,
    record::Record,
    time::Instant,
};
use convoke_text::Words;
use serde::Serialize;

use crate::{
    frame::{Frame, Section},
    plate::Plate,
};

pub use words::{grade, grade_css, item, kind, standing, standing_css};

/// Who checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody, who says whether they may speak; nothing is kept.
    Anybody,
    /// A registered person, who may speak or only listens; the result is kept.
    Registered {
        /// Whether they may speak.
        speaks: bool,
    },
}

impl Who {
    /// Whether the page asks for a microphone at first.
    pub const fn speaks(self) -> bool {
        matches!(self, Self::Anybody | Self::Registered { speaks: true })
    }

    const fn is_asked(self) -> bool {
        matches!(self, Self::Anybody)
    }
}

/// What was found of an item, for the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// `good`, `warn`, `bad`.
    pub grade: &'static str,
    /// Its word.
    pub word: String,
    /// What to do about it.
    pub says: String,
}

/// What the server answers to figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// By key of the item.
    pub items: std::collections::BTreeMap<&'static str, Told>,
    /// Where the person stands.
    pub result: Told,
    /// What is still to be checked; empty when nothing is, or nothing was.
    pub missing: String,
    /// What was measured of the network, in words; empty without.
    pub network: String,
    /// When it was kept, in words; empty when nothing is.
    pub kept: String,
}

impl Answer {
    /// The answer for a reader; `kept` is when it was stored.
    pub fn new(frame: &Frame, figures: &Figures, checked: &Checked, kept: Option<Instant>) -> Self {
        let t = frame.t;
        let items = checked.findings.iter().map(|f| {
            let told = Told { grade: f.grade.key(), word: grade(t, f.grade), says: words::advice(t, &f.advice) };
            (f.item.key(), told)
        });
        Self {
            items: items.collect(),
            result: words::result(frame, checked),
            missing: words::missing(t, checked),
            network: figures.network.as_ref().map(|n| words::network(t, n)).unwrap_or_default(),
            kept: kept.map(|at| last(frame, at, checked.standing())).unwrap_or_default(),
        }
    }
}

/// "Checked Wed 9 Feb, 08:12: good".
pub fn last(frame: &Frame, at: Instant, standing: Standing) -> String {
    frame.t.msg_check_last(frame.t.instant_short(at, &frame.record.zone), self::standing(frame.t, standing))
}

/// The last check of a registered person, as other pages mention it.
#[derive(Template, Clone, Debug)]
#[template(path = "check/last.html")]
pub struct Last {
    t: &'static Words,
    /// Where to check.
    pub href: String,
    /// What it says.
    pub says: String,
    /// The class of it.
    pub css: &'static str,
}

impl Last {
    /// The mention of a check, or of none.
    pub fn new(frame: &Frame, href: String, check: Option<(Instant, Standing)>) -> Self {
        let (says, css) = match check {
            Some((at, standing)) => (last(frame, at, standing), standing_css(standing)),
            None => (frame.t.msg_check_last_none(), standing_css(Standing::Untested)),
        };
        Self { t: frame.t, href, says, css }
    }
}

impl askama::filters::HtmlSafe for Last {}

/// What is spoken on the floor of the room of tests: English, where the conference has it.
pub fn floor(record: &Record) -> Language {
    record.offered(Language::En)
}

/// The steps, for whichever page they stand on.
#[derive(Template)]
#[template(path = "check/steps.html")]
pub struct Steps<'a> {
    frame: &'a Frame,
    t: &'static Words,
    who: Who,
    grade_url: String,
    media_url: String,
    figures: String,
    answer: Answer,
}

impl askama::filters::HtmlSafe for Steps<'_> {}

impl<'a> Steps<'a> {
    /// The steps of somebody, with what they measured before.
    pub fn new(frame: &'a Frame, who: Who, grade_url: String, media_url: String, figures: &Figures) -> Self {
        let checked = device_check::grade(figures, who.speaks());
        let answer = Answer::new(frame, figures, &checked, None);
        Self { frame, t: frame.t, who, grade_url, media_url, figures: figures.written(), answer }
    }

    fn state(&self, items: &[Item]) -> (String, &'static str) {
        let worst =
            items.iter().filter_map(|i| self.answer.items.get(i.key())).max_by_key(|told| Grade::from_key(told.grade));
        worst.map_or_else(
            || (self.t.msg_check_state_open(), "state-off"),
            |told| (told.word.clone(), told_css(told.grade)),
        )
    }

    fn says(&self, item: Item) -> &str {
        self.answer.items.get(item.key()).map_or("", |told| told.says.as_str())
    }

    /// The head of a step.
    fn head(&self, key: &'static str, title: String, optional: bool, items: &[Item]) -> Head {
        let (state, css) = self.state(items);
        let note = if optional { self.t.msg_check_optional() } else { String::new() };
        Head { key, title, note, state, css }
    }

    /// The languages that the room of tests interprets into, the reader's own first.
    fn languages(&self) -> Vec<Language> {
        let (own, floor) = (self.frame.language, floor(&self.frame.record));
        let mut all: Vec<Language> = self.frame.record.languages().iter().copied().filter(|l| *l != floor).collect();
        all.sort_by_key(|l| *l != own);
        all
    }

    fn kinds(&self) -> [(Kind, bool); 6] {
        use Kind::{Bluetooth, BuiltIn, Headset, Separate, Speakerphone, Unknown};
        [Headset, Separate, BuiltIn, Bluetooth, Speakerphone, Unknown].map(|kind| (kind, kind == Headset))
    }
}

/// The class of a grade as it is told.
pub fn told_css(grade: &str) -> &'static str {
    Grade::from_key(grade).map_or("state-off", grade_css)
}

/// The head of a step: what it is, and where it stands.
#[derive(Template)]
#[template(path = "check/head.html")]
struct Head {
    key: &'static str,
    title: String,
    note: String,
    state: String,
    css: &'static str,
}

impl askama::filters::HtmlSafe for Head {}

/// The page of a registered person.
#[derive(Template)]
#[template(path = "check/page.html")]
pub struct CheckPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The plate.
    pub plate: Plate,
    /// Where one comes back to.
    pub back: String,
    /// What that is called.
    pub back_to: String,
    /// What was kept before; may be empty.
    pub last: String,
    /// The steps.
    pub steps: Steps<'a>,
}
