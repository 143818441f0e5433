//! Edits of the record: announcements, and each meeting's platform.

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

use super::{Shell, queue::Choice};
use crate::{frame::Frame, url::Desk};

/// An announcement in the list.
#[derive(Clone, Debug)]
pub struct AnnouncementLine {
    /// The date it bears.
    pub date: String,
    /// For the `datetime` attribute.
    pub machine: String,
    /// Its title.
    pub title: String,
    /// Who issued it; may be empty.
    pub issuer: String,
    /// Where everybody reads it.
    pub href: String,
    /// Its languages.
    pub languages: String,
}

/// Title and text in one language, as typed.
#[derive(Clone, Debug)]
pub struct TextField {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// Whether something of it is missing.
    pub missing: bool,
}

/// What was typed about a new announcement.
#[derive(Clone, Debug)]
pub struct AnnouncementForm {
    /// Its name in addresses.
    pub key: String,
    /// The date it bears.
    pub date: String,
    /// Who may issue it.
    pub issuers: Vec<Choice>,
    /// Title and text.
    pub texts: Vec<TextField>,
    /// Whether languages left out fall back.
    pub fall_back: bool,
    /// What is wrong: the field and the words.
    pub problems: Vec<(String, String)>,
}

impl AnnouncementForm {
    /// An office holder is offered first: what the Conference itself decides is rare.
    fn is_by_conference(&self) -> bool {
        !self.problems.is_empty() && !self.issuers.iter().any(|choice| choice.chosen)
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(f, _)| f == field).map(|(_, text)| text.as_str())
    }
}

/// Announcements.
#[derive(Template)]
#[template(path = "desk/announcements.html")]
pub struct Announcements<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// Those there are, newest first.
    pub lines: Vec<AnnouncementLine>,
    /// A new one.
    pub form: AnnouncementForm,
}

/// A meeting with its platform.
#[derive(Clone, Debug)]
pub struct MeetingForm {
    /// Its key.
    pub key: String,
    /// The body that meets.
    pub name: String,
    /// Its slots in words.
    pub slots: String,
    /// Whether it may be recorded.
    pub may_be_recorded: bool,
    /// Whether it meets on a third party's platform.
    pub hosted: bool,
    /// The platform's name.
    pub platform: String,
    /// The address to open.
    pub address: String,
    /// The passcode.
    pub passcode: String,
    /// What is wrong: the field and the words.
    pub problems: Vec<(String, String)>,
}

impl MeetingForm {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(f, _)| f == field).map(|(_, text)| text.as_str())
    }
}

/// The programme with each meeting's platform.
#[derive(Template)]
#[template(path = "desk/programme.html")]
pub struct Programme<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The version of the record the forms were made from.
    pub version: i64,
    /// The meetings.
    pub meetings: Vec<MeetingForm>,
}
