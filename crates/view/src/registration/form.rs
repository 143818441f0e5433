//! The registration form, with its faults in words.

use std::collections::BTreeMap;

use askama::Template;
use convoke_domain::{
    language::Language,
    participant::{Category, Entity},
    registration::{
        FIELDS, ModeOfParticipation, Particulars, Role, changes,
        form::{Fault, Form, Problem},
    },
};
use convoke_text::{Words, isolate};

use crate::{
    frame::{Frame, Section},
    plate::Plate,
    registration::my::field_value,
    time::Moment,
    url::Page,
};

/// What the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A new registration.
    Register,
    /// A registered person corrects something.
    Correct,
    /// An officer corrects something.
    Desk,
}

/// A fault in words, beside its field and in the summary.
#[derive(Clone, Debug)]
pub struct Message {
    /// The field's name in the form.
    pub field: &'static str,
    /// The id of the control the summary leads to.
    pub anchor: &'static str,
    /// What to write or choose.
    pub text: String,
}

/// The page with the form.
#[derive(Template)]
#[template(path = "registration/form.html")]
pub struct FormPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// What the form is for.
    pub purpose: Purpose,
    /// Where it is sent to.
    pub action: String,
    /// The revision that is corrected.
    pub revision: i64,
    /// What is typed.
    pub form: Form,
    /// What is wrong.
    pub messages: Vec<Message>,
    /// States and organizations by category, sorted in the page's language.
    pub entities: Vec<(Category, Vec<&'a Entity>)>,
    /// The plate the form would give.
    pub plate: Plate,
    /// The deadline.
    pub deadline: Moment,
    /// Time left in words; empty when the deadline has passed.
    pub left: String,
    /// When the links go out.
    pub release: Moment,
}

impl FormPage<'_> {
    fn message(&self, field: &str) -> Option<&str> {
        self.messages.iter().find(|m| m.field == field).map(|m| m.text.as_str())
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn modes(&self) -> &'static [ModeOfParticipation] {
        ModeOfParticipation::ALL
    }

    fn mode_hint(&self, mode: &ModeOfParticipation) -> String {
        match mode {
            ModeOfParticipation::InPerson => {
                self.t.msg_register_mode_in_person_hint(i64::from(self.frame.record.file.series.seat_quota))
            }
            ModeOfParticipation::Online => self.t.msg_register_mode_online_hint(),
            ModeOfParticipation::Follow => self.t.msg_register_mode_follow_hint(),
        }
    }

    fn is_late(&self) -> bool {
        self.left.is_empty()
    }

    fn first_day(&self) -> String {
        self.t.date_plain(self.frame.record.file.first_day())
    }

    fn consent(&self) -> String {
        self.t.msg_register_consent(i64::from(self.frame.record.file.series.retention_days))
    }

    fn closes(&self) -> String {
        self.frame.record.deadline.instant.plus_seconds(1).to_string()
    }

    fn summary(&self) -> String {
        self.t.msg_summary_title(self.messages.len() as i64)
    }

    fn heading(&self) -> String {
        match self.purpose {
            Purpose::Register => self.t.msg_register_title(),
            Purpose::Correct | Purpose::Desk => self.t.msg_my_correct_title(),
        }
    }
}

/// Faults in the words of a language, in the order of the form.
pub fn messages(t: &Words, faults: &[Fault]) -> Vec<Message> {
    faults.iter().map(|f| Message { field: f.field, anchor: anchor(f.field), text: sentence(t, f) }).collect()
}

const fn anchor(field: &'static str) -> &'static str {
    match field.as_bytes() {
        b"mode" => "mode-in_person",
        b"language" => "language",
        _ => field,
    }
}

fn sentence(t: &Words, fault: &Fault) -> String {
    match (fault.problem, fault.field) {
        (Problem::Missing | Problem::NotOffered, "entity") => t.msg_fault_entity(),
        (Problem::Missing | Problem::NotOffered, "role") => t.msg_fault_role(),
        (Problem::Missing, "function") => t.msg_fault_function(),
        (Problem::Missing, "surname") => t.msg_fault_surname(),
        (Problem::Missing, "email") => t.msg_fault_email_missing(),
        (Problem::Missing | Problem::NotOffered, "mode") => t.msg_fault_mode(),
        (Problem::Missing | Problem::NotOffered, "language") => t.msg_fault_language(),
        (Problem::Missing | Problem::NotOffered, "consent") => t.msg_fault_consent(),
        (Problem::Missing | Problem::NotOffered, _) => t.msg_fault_missing(),
        (Problem::TooLong(limit), _) => t.msg_fault_too_long(limit as i64),
        (Problem::NotText, _) => t.msg_fault_not_text(),
        (Problem::NoLetter, _) => t.msg_fault_no_letter(),
        (Problem::NoAt, _) => t.msg_fault_email_at(),
        (Problem::NoMailbox, _) => t.msg_fault_email_mailbox(),
        (Problem::NoDomain, _) => t.msg_fault_email_domain(),
        (Problem::NotTelephone, _) => t.msg_fault_telephone(),
    }
}

/// What somebody else changed while this form was filled: beside each field that differs, what it holds now. Nothing typed
/// is lost, nothing is overwritten unseen.
pub fn changed_meanwhile(frame: &Frame, typed: &Particulars, now: &Particulars) -> Vec<Message> {
    changes(typed, now)
        .into_iter()
        .filter_map(|change| {
            let field = FIELDS.into_iter().find(|f| *f == change.field)?;
            let value = isolate(&field_value(frame, field, &change.after));
            Some(Message { field, anchor: anchor(field), text: frame.t.msg_fault_now_says(value) })
        })
        .collect()
}

/// One sentence for one address field outside the form.
pub fn email_sentence(t: &Words, problem: Problem) -> String {
    sentence(t, &Fault { field: "email", problem })
}

/// Entities grouped by category and sorted as `order` says.
pub fn grouped<'a>(
    entities: impl Iterator<Item = &'a Entity>,
    language: Language,
    order: impl Fn(&str, &str) -> std::cmp::Ordering,
) -> Vec<(Category, Vec<&'a Entity>)> {
    let mut groups: BTreeMap<Category, Vec<&Entity>> = BTreeMap::new();
    for entity in entities {
        groups.entry(entity.category).or_default().push(entity);
    }
    for group in groups.values_mut() {
        group.sort_by(|a, b| order(a.name.get(language), b.name.get(language)));
    }
    groups.into_iter().collect()
}
