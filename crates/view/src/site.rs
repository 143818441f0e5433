//! The public site.

pub mod annex;
pub mod announcements;
pub mod documents;
pub mod home;
pub mod invitation;
pub mod letter;
pub mod programme;
pub mod statements;
pub mod take_part;
pub mod test;

use convoke_domain::{
    language::{Language, Multilingual},
    record::{Meeting, Record},
};

/// A text of the conference with the language it is in, which may be another than the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl Text {
    /// The text for a reader.
    pub fn of(texts: &Multilingual, reader: Language) -> Self {
        Self { text: texts.get(reader).to_owned(), language: texts.language_for(reader) }
    }

    /// Its paragraphs: an empty line parts them.
    pub fn paragraphs(&self) -> Vec<&str> {
        self.text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()).collect()
    }
}

/// The name of a body as the annex prints it: acronym, then name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyName {
    /// "WGETI"
    pub acronym: String,
    /// "Sub-working Group on Article 9"
    pub name: String,
}

impl BodyName {
    /// The body of a meeting.
    pub fn of(record: &Record, meeting: &Meeting, reader: Language) -> Self {
        Self::of_body(record, &meeting.body, reader)
    }

    /// The body of a key; the key when there is none.
    pub fn of_body(record: &Record, key: &str, reader: Language) -> Self {
        record.body(key).map_or_else(
            || Self { acronym: String::new(), name: key.to_owned() },
            |body| Self { acronym: body.acronym.get(reader).to_owned(), name: body.name.get(reader).to_owned() },
        )
    }
}
