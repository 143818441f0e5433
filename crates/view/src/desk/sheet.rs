//! One registration as an officer sees it: plate, acts, what to look at, facts, history, mails.

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

use super::Shell;
use crate::{frame::Frame, plate::Plate, url::Desk};

/// A moment in words and for machines.
#[derive(Clone, Debug, Default)]
pub struct When {
    /// "Wed 9 Feb, 08:04"
    pub text: String,
    /// For the `datetime` attribute.
    pub machine: String,
}

/// A field before and after.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What the field is called; may be empty.
    pub label: String,
    /// What it held.
    pub before: String,
    /// What it holds.
    pub after: String,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// What.
    pub what: String,
    /// What changed by it.
    pub differences: Vec<Difference>,
    /// When.
    pub when: When,
    /// Who did it.
    pub who: String,
    /// Why; may be empty.
    pub reason: String,
}

/// A mail in a ledger.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// Its number.
    pub id: i64,
    /// What it is for.
    pub what: String,
    /// To whom.
    pub recipient: String,
    /// Where the registration it belongs to opens; empty when there is none.
    pub href: String,
    /// When it was queued, or sent.
    pub when: When,
    /// Where it stands, in words.
    pub state: String,
    /// The class of that word.
    pub css: &'static str,
    /// Why it failed; may be empty.
    pub cause: String,
    /// Who asked for it again; may be empty.
    pub asked_by: String,
    /// Whether it may be tried again.
    pub failed: bool,
}

/// A fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub label: String,
    /// It.
    pub value: String,
    /// Its language, when another than the page's.
    pub lang: Option<Language>,
}

/// Something to look at before deciding.
#[derive(Clone, Debug)]
pub struct Notice {
    /// `notice-warn` or empty.
    pub css: &'static str,
    /// In short.
    pub strong: String,
    /// What it means.
    pub text: String,
    /// Where to look; may be empty.
    pub href: String,
    /// Its words.
    pub link: String,
}

/// Somebody of the delegation.
#[derive(Clone, Debug)]
pub struct Member {
    /// Number of the registration.
    pub id: i64,
    /// Name.
    pub name: String,
}

/// What can be done with the seat.
#[derive(Clone, Debug, Default)]
pub struct Seat {
    /// Where it stands in words; empty when none is asked for.
    pub text: String,
    /// Whether it can be freed.
    pub held: bool,
    /// Whether one can be given.
    pub free: bool,
    /// To whom it can be moved.
    pub members: Vec<Member>,
}

/// A registration on the desk: beside the queue, or on a page of its own.
#[derive(Template, Clone, Debug)]
#[template(path = "desk/sheet.html")]
pub struct Sheet {
    /// The words.
    pub t: &'static Words,
    /// Its number.
    pub id: i64,
    /// The revision shown.
    pub revision: i64,
    /// Where it stands, in words.
    pub state: String,
    /// The class of that word.
    pub state_css: &'static str,
    /// The plate.
    pub plate: Plate,
    /// What to look at.
    pub notices: Vec<Notice>,
    /// Whether it may be confirmed.
    pub can_confirm: bool,
    /// Whether it may be declined.
    pub can_decline: bool,
    /// Whether it may be withdrawn.
    pub can_withdraw: bool,
    /// Whether it may be corrected.
    pub can_correct: bool,
    /// Facts.
    pub facts: Vec<Fact>,
    /// The seat.
    pub seat: Seat,
    /// Mails that can be sent again: key and words.
    pub again: Vec<(&'static str, String)>,
    /// What happened, newest first.
    pub events: Vec<Event>,
    /// Its mails, newest first.
    pub mails: Vec<MailLine>,
    /// The query of the queue it was opened from.
    pub from: String,
    /// Whether it stands on a page of its own.
    pub whole: bool,
    /// A reason typed before.
    pub reason: String,
    /// The act it was typed for: `decline`, `withdraw`, or empty.
    pub typed_for: &'static str,
    /// Whether to ask that these are two people.
    pub two_people: bool,
    /// What somebody else did meanwhile.
    pub meanwhile: Option<Event>,
}

impl askama::filters::HtmlSafe for Sheet {}

impl Sheet {
    fn decide(&self) -> String {
        Desk::DecideOne(self.id).to_string()
    }

    fn heading(&self) -> String {
        self.t.msg_desk_registration(self.id.to_string())
    }

    fn page(&self) -> String {
        super::with_query(&Desk::Registration(self.id), &[("from", &self.from)])
    }

    fn correct(&self) -> String {
        super::with_query(&Desk::Correct(self.id), &[("from", &self.from)])
    }

    fn typed(&self, act: &str) -> &str {
        if self.typed_for == act { &self.reason } else { "" }
    }
}

/// The registration on a page of its own.
#[derive(Template)]
#[template(path = "desk/registration.html")]
pub struct RegistrationPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The registration.
    pub sheet: Sheet,
    /// Back to the queue as it was.
    pub queue: String,
}
