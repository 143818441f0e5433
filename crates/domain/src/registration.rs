//! Registration in one step (letter, paragraph 5): the form, its rules, and the states a registration goes through.

pub mod form;
pub mod person;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{keyed::keyed, language::Language, time::Instant};

keyed! {
    /// Where a registration stands.
    State {
        /// The form has arrived; the address is not proven.
        Received = "received",
        /// Whoever reads the address pressed the button; an officer decides next.
        Proven = "proven",
        /// The Secretariat has confirmed the person.
        Confirmed = "confirmed",
        /// The Secretariat has declined, with a reason.
        Declined = "declined",
        /// The person, or an officer for the person, has withdrawn.
        Withdrawn = "withdrawn",
    }
}

keyed! {
    /// A person's part in the delegation.
    Role {
        /// One in each delegation.
        HeadOfDelegation = "head_of_delegation",
        /// Stands in for the head of delegation.
        Alternate = "alternate",
        /// Advises.
        Adviser = "adviser",
        /// Represents an organization or civil society.
        Representative = "representative",
    }
}

keyed! {
    /// How a person takes part.
    ModeOfParticipation {
        /// In the room; asks for a seat (letter, paragraph 8).
        InPerson = "in_person",
        /// Online, and may speak.
        Online = "online",
        /// Online, listening only.
        Follow = "follow",
    }
}

keyed! {
    /// What a person needs in order to take part. Seen by few, deleted with the contact data.
    AccessNeed {
        /// A place for a wheelchair.
        Wheelchair = "wheelchair",
        /// Captions.
        Captions = "captions",
        /// Interpretation into a signed language.
        SignLanguage = "sign_language",
        /// Comes with a support person, who is not counted in the seat quota.
        SupportPerson = "support_person",
    }
}

/// What a person has told us: everything that the form holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// Key of the State or organization represented.
    pub entity: String,
    /// Form of address; may be empty.
    pub title: String,
    /// Given name or names; empty for a name of one word.
    pub given_name: String,
    /// Surname or surnames; the whole name when it has one word.
    pub surname: String,
    /// Function, for example "First Secretary".
    pub function: String,
    /// Role in the delegation.
    pub role: Role,
    /// Where the personal link goes.
    pub email: String,
    /// Telephone; may be empty.
    pub telephone: String,
    /// How the person takes part.
    pub mode: ModeOfParticipation,
    /// Preferred language of mails and of interpretation.
    pub language: Language,
    /// Access needs.
    #[serde(default)]
    pub access: BTreeSet<AccessNeed>,
    /// Access needs in own words; may be empty.
    #[serde(default)]
    pub access_note: String,
    /// Who filled the form, when it was somebody else; may be empty.
    #[serde(default)]
    pub filled_by: String,
}

impl Particulars {
    /// The name as it is addressed: title, given name, surname; in Han characters surname, given name, title, unparted.
    pub fn full_name(&self) -> String {
        if self.is_han() {
            let apart = if is_han(&self.title) { "" } else { " " };
            return format!("{}{}{apart}{}", self.surname, self.given_name, self.title).trim_end().to_owned();
        }
        [&self.title, &self.given_name, &self.surname]
            .into_iter()
            .filter(|p| !p.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The name as lists sort it: surname, given name.
    pub fn list_name(&self) -> String {
        if self.is_han() {
            return format!("{}{}", self.surname, self.given_name);
        }
        if self.given_name.is_empty() { self.surname.clone() } else { format!("{}, {}", self.surname, self.given_name) }
    }

    fn is_han(&self) -> bool {
        !self.given_name.is_empty() && is_han(&self.surname) && is_han(&self.given_name)
    }
}

/// Only Han characters and kana: such a name is written surname first, without a space.
fn is_han(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'))
}

/// A field of the form, by which changes and faults are told.
pub type Field = &'static str;

/// One field before and after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The field's name in the form.
    pub field: String,
    /// What it held.
    pub before: String,
    /// What it holds now.
    pub after: String,
}

/// What differs between two states of the same registration, field by field.
pub fn changes(before: &Particulars, after: &Particulars) -> Vec<Change> {
    flat(before)
        .into_iter()
        .zip(flat(after))
        .filter(|((_, old), (_, new))| old != new)
        .map(|((field, before), (_, after))| Change { field: field.to_owned(), before, after })
        .collect()
}

/// The names of the form's fields, in its order.
pub const FIELDS: [Field; 13] = [
    "entity",
    "title",
    "given_name",
    "surname",
    "function",
    "role",
    "email",
    "telephone",
    "mode",
    "language",
    "access",
    "access_note",
    "filled_by",
];

fn flat(p: &Particulars) -> [(Field, String); 13] {
    let access: Vec<&str> = p.access.iter().map(|need| need.key()).collect();
    let values = [
        p.entity.clone(),
        p.title.clone(),
        p.given_name.clone(),
        p.surname.clone(),
        p.function.clone(),
        p.role.key().to_owned(),
        p.email.clone(),
        p.telephone.clone(),
        p.mode.key().to_owned(),
        p.language.tag().to_owned(),
        access.join(" "),
        p.access_note.clone(),
        p.filled_by.clone(),
    ];
    std::array::from_fn(|n| (FIELDS[n], values[n].clone()))
}

/// Whether a change makes the officer decide again: another name, another entity, another address. The personal link
/// sleeps until then.
pub fn reopens(changes: &[Change]) -> bool {
    changes.iter().any(|c| matches!(c.field.as_str(), "given_name" | "surname" | "entity" | "email"))
}

/// What somebody wants to do with a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The person proves the address.
    Prove,
    /// An officer confirms.
    Confirm,
    /// An officer declines.
    Decline,
    /// The person or an officer withdraws.
    Withdraw,
}

impl State {
    /// The state an act leads to; none when the act is not open in this state.
    ///
    /// An officer may confirm an address that is not proven yet (asked by telephone), and may confirm after declining.
    pub const fn after(self, act: Act) -> Option<Self> {
        match (self, act) {
            (Self::Received, Act::Prove) => Some(Self::Proven),
            (Self::Received | Self::Proven | Self::Declined, Act::Confirm) => Some(Self::Confirmed),
            (Self::Received | Self::Proven | Self::Confirmed, Act::Decline) => Some(Self::Declined),
            (Self::Received | Self::Proven | Self::Confirmed | Self::Declined, Act::Withdraw) => Some(Self::Withdrawn),
            _ => None,
        }
    }

    /// Whether the registration still counts: it may hold a seat and may become, or is, confirmed.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Received | Self::Proven | Self::Confirmed)
    }
}

/// Whether something received at `at` is late. The deadline's own second still counts: "by 11 February" is through
/// 23:59:59 (invariant 12).
pub const fn is_late(at: Instant, deadline: Instant) -> bool {
    at.0 >= deadline.plus_seconds(1).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_second_counts() {
        let deadline = Instant(1_000_000_000);
        assert!(!is_late(Instant(deadline.0 + 999_999), deadline));
        assert!(is_late(deadline.plus_seconds(1), deadline));
    }

    #[test]
    fn withdrawn_is_the_end() {
        for act in [Act::Prove, Act::Confirm, Act::Decline, Act::Withdraw] {
            assert_eq!(State::Withdrawn.after(act), None);
        }
    }

    #[test]
    fn keys_lead_back() {
        for state in State::ALL {
            assert_eq!(State::from_key(state.key()), Some(*state));
        }
        assert_eq!(Role::from_key("minister"), None);
    }

    #[test]
    fn han_names_stand_surname_first() {
        let named = |title: &str, given_name: &str, surname: &str| {
            let p =
                Particulars { title: title.into(), given_name: given_name.into(), surname: surname.into(), ..nobody() };
            (p.full_name(), p.list_name())
        };
        assert_eq!(named("女士", "丽", "王"), ("王丽女士".into(), "王丽".into()));
        assert_eq!(named("", "丽", "王"), ("王丽".into(), "王丽".into()));
        assert_eq!(named("Ms", "丽", "王"), ("王丽 Ms".into(), "王丽".into()));
        assert_eq!(named("Dr", "Anna", "Göbel"), ("Dr Anna Göbel".into(), "Göbel, Anna".into()));
        assert_eq!(named("", "", "王"), ("王".into(), "王".into()));
    }

    fn nobody() -> Particulars {
        Particulars {
            entity: String::new(),
            title: String::new(),
            given_name: String::new(),
            surname: String::new(),
            function: String::new(),
            role: Role::Adviser,
            email: String::new(),
            telephone: String::new(),
            mode: ModeOfParticipation::Online,
            language: Language::En,
            access: BTreeSet::new(),
            access_note: String::new(),
            filled_by: String::new(),
        }
    }
}
