//! The page of a registered person: where it stands, what happens next and when, what we hold.

use askama::Template;
use convoke_domain::registration::{Change, ModeOfParticipation, Particulars, State};
use convoke_text::Words;

use crate::{
    check::Last,
    frame::{Frame, Section},
    plate::Plate,
    time::{Moment, Span},
    url::{My, MyUrl, Page},
};

/// A step on the way from the form to the door.
#[derive(Clone, Debug)]
pub struct Step {
    /// `done`, `now`, `bad` or empty.
    pub css: &'static str,
    /// What it is.
    pub title: String,
    /// When it was or will be.
    pub when: Option<Moment>,
    /// A sentence more; may be empty.
    pub text: String,
}

/// A thing to do, or to come.
#[derive(Clone, Debug)]
pub struct Todo {
    /// "Wed 9 Feb"
    pub date: String,
    /// What it is.
    pub title: String,
    /// Its time.
    pub span: Span,
    /// Whether the test door is open now.
    pub open: bool,
}

/// What the person's registration is, as far as the page shows it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Where it stands.
    pub state: State,
    /// Why it was declined.
    pub reason: String,
    /// Whether it came late.
    pub late: bool,
    /// The seat held.
    pub seat: Option<i64>,
    /// Whether a seat could be taken now.
    pub seat_free: bool,
    /// Whether a change after confirmation waits for the officer.
    pub reopened: bool,
    /// A new address that waits to be proven.
    pub pending_email: Option<String>,
    /// Changes asked for that wait for the officer.
    pub asked: Vec<Change>,
    /// Whether the links are out.
    pub released: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "registration/my.html")]
pub struct MyPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The token of this page: in its own address already.
    pub token: &'a str,
    /// The plate.
    pub plate: Plate,
    /// What we hold.
    pub particulars: &'a Particulars,
    /// Where it stands.
    pub standing: Standing,
    /// The way from the form to the door.
    pub steps: Vec<Step>,
    /// Test sessions and meetings to come.
    pub todo: Vec<Todo>,
    /// When the links go out.
    pub release: Moment,
    /// The last check of the person's equipment; none for who comes in person.
    pub check: Option<Last>,
    /// A word on what was just done; may be empty.
    pub done: String,
}

impl MyPage<'_> {
    fn url(&self, page: My) -> String {
        MyUrl(self.token, page).to_string()
    }

    fn is_live(&self) -> bool {
        self.standing.state.is_live()
    }

    /// Contact data are deleted some time after the last meeting.
    fn is_deleted(&self) -> bool {
        self.particulars.email.is_empty()
    }

    fn wants_seat(&self) -> bool {
        self.particulars.mode == ModeOfParticipation::InPerson
    }

    fn access(&self) -> String {
        let needs: Vec<String> = self.particulars.access.iter().map(|n| access_need(self.t, *n)).collect();
        let mut text = self.t.list(&needs);
        if !self.particulars.access_note.is_empty() {
            if !text.is_empty() {
                text.push_str(". ");
            }
            text.push_str(&self.particulars.access_note);
        }
        text
    }
}

/// An access need in words.
pub fn access_need(t: &Words, need: convoke_domain::registration::AccessNeed) -> String {
    use convoke_domain::registration::AccessNeed as Need;
    match need {
        Need::Wheelchair => t.msg_access_wheelchair(),
        Need::Captions => t.msg_access_captions(),
        Need::SignLanguage => t.msg_access_sign_language(),
        Need::SupportPerson => t.msg_access_support_person(),
    }
}

/// A field of the form by its label.
pub fn field_label(t: &Words, field: &str) -> String {
    match field {
        "entity" => t.msg_field_entity(),
        "title" => t.msg_field_title(),
        "given_name" => t.msg_field_given_name(),
        "surname" => t.msg_field_surname(),
        "function" => t.msg_field_function(),
        "role" => t.msg_field_role(),
        "email" => t.msg_field_email(),
        "telephone" => t.msg_field_telephone(),
        "mode" => t.msg_field_mode(),
        "language" => t.msg_field_language(),
        "filled_by" => t.msg_field_filled_by(),
        _ => t.msg_field_access(),
    }
}

/// A field's value in words.
pub fn field_value(frame: &Frame, field: &str, value: &str) -> String {
    let t = frame.t;
    let keyed = match field {
        "entity" => Some(frame.record.entity_name(value, frame.language)),
        "role" => convoke_domain::registration::Role::from_key(value).map(|r| t.role(r)),
        "mode" => ModeOfParticipation::from_key(value).map(|m| t.mode(m)),
        "language" => value.parse::<convoke_domain::language::Language>().ok().map(|l| t.language_name(l)),
        "access" => Some(
            t.list(
                &value
                    .split_whitespace()
                    .filter_map(convoke_domain::registration::AccessNeed::from_key)
                    .map(|n| access_need(t, n))
                    .collect::<Vec<_>>(),
            ),
        ),
        _ => None,
    };
    keyed.unwrap_or_else(|| value.to_owned())
}

/// The page on which one withdraws.
#[derive(Template)]
#[template(path = "registration/withdraw.html")]
pub struct WithdrawPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The token of the page.
    pub token: &'a str,
    /// The plate.
    pub plate: Plate,
}

/// The page on which the reader of a new address proves it.
#[derive(Template)]
#[template(path = "registration/prove_new_address.html")]
pub struct ProveNewAddress<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The token of the page.
    pub token: &'a str,
    /// The new address.
    pub email: String,
}
