//! The public test door (letter, paragraphs 10 and 11): open in the hours of the test sessions only, apart from the
//! meetings.

use askama::Template;
use convoke_domain::{
    device_check::Figures,
    language::Language,
    participant::{Category, Entity},
    record::{Record, Slot},
    time::Instant,
};
use convoke_text::{Words, date::clock};

use super::programme::Session;
use crate::{
    check::{Steps, Who},
    frame::{Frame, Section},
    plate::Plate,
    time::Countdown,
    url::Page,
};

/// Where the test door stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No session is planned.
    None,
    /// It opens at an instant.
    Before(Instant),
    /// It is open, in this session.
    Open(Slot),
    /// All sessions are over.
    Over,
}

impl Standing {
    /// Where it stands at an instant.
    pub fn at(record: &Record, now: Instant) -> Self {
        let mut slots: Vec<Slot> = record.file.test_session.iter().map(|s| s.slot()).collect();
        slots.sort_by_key(|s| (s.date, s.start));
        if slots.is_empty() {
            return Self::None;
        }
        match slots.into_iter().find(|s| now < s.ends(&record.zone).instant) {
            None => Self::Over,
            Some(slot) if now < slot.starts(&record.zone).instant => Self::Before(slot.starts(&record.zone).instant),
            Some(slot) => Self::Open(slot),
        }
    }

    /// Whether one may go in.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open(_))
    }
}

/// Entities to choose from, by category.
pub type Choice<'a> = Vec<(Category, Vec<&'a Entity>)>;

/// The page.
#[derive(Template)]
#[template(path = "site/test.html")]
pub struct TestDoor<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where the door stands.
    pub standing: Standing,
    /// Time left until it opens.
    pub countdown: Option<Countdown>,
    /// The sessions.
    pub sessions: Vec<Session>,
    /// The device check, while the door is open.
    pub steps: Option<Steps<'a>>,
    /// Entities for the plate, by category.
    pub entities: Choice<'a>,
    /// The entity chosen.
    pub entity: String,
    /// The surname typed.
    pub surname: String,
    /// The plate they give.
    pub plate: Plate,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> TestDoor<'a> {
    /// The page of a frame; `entity` and `surname` are what was typed to see the plate.
    pub fn new(frame: &'a Frame, entities: Choice<'a>, entity: &str, surname: &str) -> Self {
        let standing = Standing::at(&frame.record, frame.now);
        let countdown = match standing {
            Standing::Before(at) => Some(Countdown::new(frame, at)),
            _ => None,
        };
        let plate = plate(frame.t, &frame.record, entity, surname, frame.language);
        Self {
            frame,
            t: frame.t,
            countdown,
            sessions: Session::all(frame),
            steps: standing.is_open().then(|| steps(frame)),
            entities: if standing.is_open() { entities } else { Vec::new() },
            standing,
            entity: entity.to_owned(),
            surname: surname.to_owned(),
            plate,
            section: Section::TakingPart,
        }
    }

    fn help(&self) -> String {
        self.t.msg_site_test_help(&self.frame.record.file.secretariat.email)
    }

    fn until(&self, slot: &Slot) -> String {
        self.t.msg_site_test_open_until(self.t.msg_at_place(clock(slot.end), self.frame.place()))
    }
}

fn steps(frame: &Frame) -> Steps<'_> {
    Steps::new(frame, Who::Anybody, frame.site(Page::TestGrade), frame.site(Page::TestMedia), &Figures::default())
}

/// The plate of what was typed, or an empty one that says what will stand on it.
fn plate(t: &Words, record: &Record, entity: &str, surname: &str, language: Language) -> Plate {
    let surname = if surname.is_empty() { t.msg_field_surname() } else { surname.to_owned() };
    match record.entities.get(entity) {
        Some(known) => Plate::new(record, entity, &surname, known.category, language),
        None => Plate {
            entity: t.msg_field_entity(),
            entity_language: language,
            person: surname,
            category: String::new(),
            css: "",
            line: false,
        },
    }
}
