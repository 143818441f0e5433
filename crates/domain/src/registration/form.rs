//! The registration form as it arrives, and what is wrong with it. Faults are data; the view puts them into words.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{AccessNeed, Field, ModeOfParticipation, Particulars, Role};
use crate::language::{Language, is_direction_override};

/// The form's fields as typed. Nothing here is trusted; [`Form::check`] makes [`Particulars`] of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the names are those of the form's fields; see Particulars")]
pub struct Form {
    pub entity: String,
    pub title: String,
    pub given_name: String,
    pub surname: String,
    pub function: String,
    pub role: String,
    pub email: String,
    pub telephone: String,
    pub mode: String,
    pub language: String,
    pub consent: String,
    pub access_wheelchair: String,
    pub access_captions: String,
    pub access_sign_language: String,
    pub access_support_person: String,
    pub access_note: String,
    pub filled_by: String,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// Nothing was written or chosen.
    Missing,
    /// The choice is not one of those offered.
    NotOffered,
    /// Longer than this many characters.
    TooLong(usize),
    /// Holds characters that are no text.
    NotText,
    /// Holds no letter.
    NoLetter,
    /// No `@`, or more than one.
    NoAt,
    /// Nothing before the `@`.
    NoMailbox,
    /// Nothing after the `@` that could be a domain.
    NoDomain,
    /// Not a telephone number.
    NotTelephone,
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field's name in the form.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}

/// The longest name, in characters as a reader counts them.
pub const NAME_LIMIT: usize = 100;
/// The longest function.
pub const FUNCTION_LIMIT: usize = 150;
/// The longest remark.
pub const NOTE_LIMIT: usize = 500;
/// The longest e-mail address (RFC 5321, 4.5.3.1).
pub const EMAIL_LIMIT: usize = 254;
/// The longest telephone number.
pub const TELEPHONE_LIMIT: usize = 30;

impl Form {
    /// The particulars, or everything that is wrong, in the order of the form.
    ///
    /// # Errors
    /// Every fault found; never stops at the first.
    pub fn check(&self, is_entity: impl Fn(&str) -> bool, languages: &[Language]) -> Result<Particulars, Vec<Fault>> {
        let mut check = Checker::default();
        let particulars = Particulars {
            entity: check
                .offered("entity", &self.entity, |key| is_entity(key).then(|| key.to_owned()))
                .unwrap_or_default(),
            role: check.offered("role", &self.role, Role::from_key).unwrap_or(Role::Adviser),
            function: check.text("function", &self.function, FUNCTION_LIMIT, true),
            title: check.text("title", &self.title, 40, false),
            given_name: check.text("given_name", &self.given_name, NAME_LIMIT, false),
            surname: check.name("surname", &self.surname),
            email: check.email("email", &self.email),
            telephone: check.telephone("telephone", &self.telephone),
            mode: check
                .offered("mode", &self.mode, ModeOfParticipation::from_key)
                .unwrap_or(ModeOfParticipation::Follow),
            language: check
                .offered("language", &self.language, |tag| tag.parse().ok().filter(|l| languages.contains(l)))
                .unwrap_or(Language::En),
            access: self.access(),
            access_note: check.text("access_note", &self.access_note, NOTE_LIMIT, false),
            filled_by: check.text("filled_by", &self.filled_by, NAME_LIMIT, false),
        };
        check.offered("consent", &self.consent, |c| (c == "yes").then_some(()));
        if check.faults.is_empty() { Ok(particulars) } else { Err(check.faults) }
    }

    fn access(&self) -> BTreeSet<AccessNeed> {
        [
            (AccessNeed::Wheelchair, &self.access_wheelchair),
            (AccessNeed::Captions, &self.access_captions),
            (AccessNeed::SignLanguage, &self.access_sign_language),
            (AccessNeed::SupportPerson, &self.access_support_person),
        ]
        .into_iter()
        .filter(|(_, ticked)| !ticked.is_empty())
        .map(|(need, _)| need)
        .collect()
    }
}

impl From<&Particulars> for Form {
    /// The form as it would be filled to give these particulars; consent was given.
    fn from(p: &Particulars) -> Self {
        let tick = |need| if p.access.contains(&need) { "yes".to_owned() } else { String::new() };
        Self {
            entity: p.entity.clone(),
            title: p.title.clone(),
            given_name: p.given_name.clone(),
            surname: p.surname.clone(),
            function: p.function.clone(),
            role: p.role.key().to_owned(),
            email: p.email.clone(),
            telephone: p.telephone.clone(),
            mode: p.mode.key().to_owned(),
            language: p.language.tag().to_owned(),
            consent: "yes".to_owned(),
            access_wheelchair: tick(AccessNeed::Wheelchair),
            access_captions: tick(AccessNeed::Captions),
            access_sign_language: tick(AccessNeed::SignLanguage),
            access_support_person: tick(AccessNeed::SupportPerson),
            access_note: p.access_note.clone(),
            filled_by: p.filled_by.clone(),
        }
    }
}

/// Text as it is kept: composed, spaces single, invisible direction marks gone (a name must not turn the line it
/// stands in). Joiners stay: Persian and the scripts of India need them.
pub fn tidy(text: &str) -> String {
    text.nfc()
        .filter(|c| {
            !is_direction_override(*c) && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{FEFF}' | '\u{200B}')
        })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Reads fields one after the other and keeps what is wrong with them.
#[derive(Default)]
pub(crate) struct Checker {
    pub(crate) faults: Vec<Fault>,
}

impl Checker {
    pub(crate) fn fault(&mut self, field: Field, problem: Problem) {
        self.faults.push(Fault { field, problem });
    }

    pub(crate) fn offered<T>(&mut self, field: Field, value: &str, choose: impl Fn(&str) -> Option<T>) -> Option<T> {
        if value.trim().is_empty() {
            self.fault(field, Problem::Missing);
            return None;
        }
        let chosen = choose(value.trim());
        if chosen.is_none() {
            self.fault(field, Problem::NotOffered);
        }
        chosen
    }

    fn text(&mut self, field: Field, value: &str, limit: usize, required: bool) -> String {
        // Cheap first: a field of ten megabytes is refused before it is normalized.
        if value.len() > limit * 16 {
            self.fault(field, Problem::TooLong(limit));
            return String::new();
        }
        let text = tidy(value);
        if text.chars().any(|c| c.is_control() || c == '\u{FFFD}') {
            self.fault(field, Problem::NotText);
        } else if text.is_empty() && required {
            self.fault(field, Problem::Missing);
        } else if text.graphemes(true).count() > limit {
            self.fault(field, Problem::TooLong(limit));
        }
        text
    }

    pub(crate) fn name(&mut self, field: Field, value: &str) -> String {
        let before = self.faults.len();
        let name = self.text(field, value, NAME_LIMIT, true);
        if self.faults.len() == before && !name.chars().any(char::is_alphabetic) {
            self.fault(field, Problem::NoLetter);
        }
        name
    }

    pub(crate) fn email(&mut self, field: Field, value: &str) -> String {
        let before = self.faults.len();
        let address = self.text(field, value, EMAIL_LIMIT, true);
        if self.faults.len() > before {
            return address;
        }
        match email_problem(&address) {
            Some(problem) => self.fault(field, problem),
            None => return normal_email(&address),
        }
        address
    }

    fn telephone(&mut self, field: Field, value: &str) -> String {
        let before = self.faults.len();
        let number = self.text(field, value, TELEPHONE_LIMIT, false);
        let digits = number.chars().filter(|c| c.is_numeric()).count();
        let plausible = number.chars().all(|c| c.is_numeric() || " +()-./".contains(c)) && digits >= 4;
        if self.faults.len() == before && !number.is_empty() && !plausible {
            self.fault(field, Problem::NotTelephone);
        }
        number
    }
}

/// What keeps a text from being an e-mail address that mail can be sent to.
pub fn email_problem(address: &str) -> Option<Problem> {
    let Some((mailbox, domain)) = address.rsplit_once('@') else { return Some(Problem::NoAt) };
    let bad_mailbox = |c: char| c == '@' || c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c);
    if mailbox.is_empty() {
        return Some(Problem::NoMailbox);
    }
    if mailbox.contains(bad_mailbox) || mailbox.starts_with('.') || mailbox.ends_with('.') || mailbox.contains("..") {
        return Some(if mailbox.contains('@') { Problem::NoAt } else { Problem::NoMailbox });
    }
    let ascii = idna::domain_to_ascii_strict(domain).unwrap_or_default();
    let labels: Vec<&str> = ascii.split('.').collect();
    let fine = labels.len() >= 2 && labels.iter().all(|l| !l.is_empty()) && labels.last().is_some_and(|l| l.len() >= 2);
    (!fine).then_some(Problem::NoDomain)
}

/// The address with its domain in the form that mail servers use.
fn normal_email(address: &str) -> String {
    address.rsplit_once('@').map_or_else(
        || address.to_owned(),
        |(mailbox, domain)| {
            format!("{mailbox}@{}", idna::domain_to_ascii_strict(domain).unwrap_or_else(|_| domain.to_owned()))
        },
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filled() -> Form {
        Form {
            entity: "CI".into(),
            title: "Ms".into(),
            given_name: "Aya".into(),
            surname: "Kouassi".into(),
            function: "First Secretary".into(),
            role: "adviser".into(),
            email: "a.kouassi@mission-ci.example".into(),
            mode: "in_person".into(),
            language: "fr".into(),
            consent: "yes".into(),
            ..Form::default()
        }
    }

    fn check(form: &Form) -> Result<Particulars, Vec<Fault>> {
        form.check(|key| key == "CI", &Language::ALL)
    }

    fn fault_of(form: &Form) -> Vec<(Field, Problem)> {
        check(form).err().unwrap_or_default().into_iter().map(|f| (f.field, f.problem)).collect()
    }

    #[test]
    fn a_full_form_passes_and_leads_back() {
        let particulars = check(&filled()).expect("passes");
        assert_eq!(check(&Form::from(&particulars)), Ok(particulars));
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let form = Form { language: "tlh".into(), consent: "no".into(), ..Form::default() };
        let fields: Vec<_> = fault_of(&form).into_iter().map(|(f, _)| f).collect();
        assert_eq!(fields, ["entity", "role", "function", "surname", "email", "mode", "language", "consent"]);
    }

    #[test]
    fn names_of_every_kind_are_at_home() {
        for surname in [
            "Sukarno",
            "García Márquez",
            "林若溪",
            "حداد",
            "Ó hEachaidh",
            "d’Arc",
            "Nguyễn",
            "ณ ระนอง",
            "O'Neill-Kouassi",
        ] {
            let form = Form { given_name: String::new(), surname: surname.into(), ..filled() };
            assert_eq!(check(&form).map(|p| p.surname), Ok(surname.to_owned()));
        }
    }

    #[test]
    fn hostile_text_is_refused_or_made_harmless() {
        assert_eq!(fault_of(&Form { surname: "\u{0}\u{7}".into(), ..filled() }), [("surname", Problem::NotText)]);
        assert_eq!(fault_of(&Form { surname: "12345".into(), ..filled() }), [("surname", Problem::NoLetter)]);
        assert_eq!(fault_of(&Form { surname: "x".repeat(10 << 20), ..filled() }), [("surname", Problem::TooLong(100))]);
        let turned = check(&Form { surname: "\u{202E}lebeG".into(), ..filled() });
        assert_eq!(turned.map(|p| p.surname), Ok("lebeG".to_owned()));
    }

    #[test]
    fn addresses() {
        let problem = |a: &str| email_problem(a);
        assert_eq!(problem("@mission-ci.example"), Some(Problem::NoMailbox));
        assert_eq!(problem("aya"), Some(Problem::NoAt));
        assert_eq!(problem("a@b@c.example"), Some(Problem::NoAt));
        assert_eq!(problem("aya@localhost"), Some(Problem::NoDomain));
        assert_eq!(problem("aya@mission.example\r\nBcc: x@y.example"), Some(Problem::NoAt));
        assert_eq!(problem("a\0ya@mission.example"), Some(Problem::NoMailbox));
        assert_eq!(problem("aya@外交部.example"), None);
        let form = Form { email: "aya@外交部.example".into(), ..filled() };
        assert_eq!(check(&form).map(|p| p.email), Ok("aya@xn--tlq87w5j9b.example".to_owned()));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_answered(surname in ".*", email in ".*", telephone in ".*") {
            let form = Form { surname, email, telephone, ..filled() };
            if let Ok(p) = check(&form) {
                prop_assert!(!p.surname.is_empty() && p.email.contains('@'));
                prop_assert_eq!(check(&Form::from(&p)), Ok(p));
            }
        }
    }
}
