//! A paper as the desk's form sends it: its fields, and a file, a date or a reason for each language.

use std::collections::{BTreeMap, HashMap};

use axum::{
    body::Bytes,
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use convoke_domain::{
    language::{Language, Multilingual},
    record::Record,
    registration::form::tidy,
    time::Scheduled,
};
use convoke_store::document::{Document, Paper, Text};
use convoke_text::Words;

use super::{announcements::plain, told};
use crate::{
    Shared,
    error::{Problem, Result},
    files,
};

/// What is wrong: the id of the control, and the words.
pub type Problems = Vec<(String, String)>;

/// The form as it arrived.
#[derive(Default)]
pub struct Typed {
    fields: HashMap<String, String>,
    files: HashMap<String, Bytes>,
}

fn unread(error: &MultipartError) -> Problem {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        Problem::TooLarge
    } else {
        Problem::Malformed(error.body_text())
    }
}

impl Typed {
    /// Reads a form with its files.
    ///
    /// # Errors
    /// When it is too large, or no such form.
    pub async fn read(mut form: Multipart) -> Result<Self> {
        let mut typed = Self::default();
        while let Some(field) = form.next_field().await.map_err(|e| unread(&e))? {
            let name = field.name().unwrap_or_default().to_owned();
            let content = field.bytes().await.map_err(|e| unread(&e))?;
            if name.starts_with("file_") {
                if !content.is_empty() {
                    typed.files.insert(name, content);
                }
            } else {
                typed.fields.insert(name, plain(String::from_utf8_lossy(&content).trim()));
            }
        }
        Ok(typed)
    }

    /// The form as it would be filled to give a paper.
    pub fn of(document: &Document) -> Self {
        let p = &document.paper;
        let mut fields: HashMap<String, String> = [
            ("revision", document.revision.to_string()),
            ("symbol", p.symbol.clone()),
            ("body", p.body.clone()),
            ("office", p.issuing_office.clone()),
            ("date", p.date.to_string()),
            ("original", p.original_language.tag().to_owned()),
            ("issue_date", p.issue_local.date().to_string()),
            ("issue_time", p.issue_local.time().strftime("%H:%M").to_string()),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        fields.extend(p.title.0.iter().map(|(l, title)| (format!("title_{l}"), title.clone())));
        for (l, text) in &document.texts {
            fields.insert(format!("state_{l}"), text.key().to_owned());
            match text {
                Text::InTranslation { due } => fields.insert(format!("due_{l}"), due.to_string()),
                Text::NotTranslated { reason } => fields.insert(format!("reason_{l}"), reason.clone()),
                Text::Issued { .. } => None,
            };
        }
        Self { fields, files: HashMap::new() }
    }

    /// A field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// Sets a field that the form begins with.
    pub fn set(&mut self, name: &str, value: String) {
        self.fields.insert(name.to_owned(), value);
    }

    /// A field of a language.
    pub fn of_language(&self, name: &str, language: Language) -> &str {
        self.get(&format!("{name}_{language}"))
    }

    /// The revision that is edited.
    pub fn revision(&self) -> i64 {
        self.get("revision").parse().unwrap_or(0)
    }

    /// The paper, or everything that is wrong with it.
    pub fn paper(&self, t: &Words, record: &Record) -> std::result::Result<Paper, Problems> {
        let mut problems = Problems::new();
        let mut wrong = |field: &str, words: String| problems.push((field.to_owned(), words));
        let symbol = tidy(self.get("symbol"));
        if symbol.is_empty() || symbol.chars().count() > 120 || symbol.chars().any(char::is_control) {
            wrong("symbol", t.msg_desk_fault_symbol());
        }
        let date = self.get("date").parse::<jiff::civil::Date>().ok();
        if date.is_none() {
            wrong("date", t.msg_desk_fault_date());
        }
        let issue = self.issue(record);
        if issue.is_none() {
            wrong("issue_date", t.msg_desk_fault_issue());
        }
        let title: BTreeMap<Language, String> = record
            .languages()
            .iter()
            .map(|l| (*l, tidy(self.of_language("title", *l))))
            .filter(|(_, title)| !title.is_empty())
            .collect();
        let original =
            self.get("original").parse().ok().filter(|l| record.languages().contains(l)).unwrap_or(Language::En);
        if !title.contains_key(&original) || title.values().any(|t| t.chars().count() > 300) {
            wrong(&format!("title-{original}"), t.msg_desk_fault_title());
        }
        let body = record.body(self.get("body")).map(|b| b.key.clone());
        let office = record.office_holder(self.get("office")).map(|o| o.key.clone());
        match (date, issue, body, office) {
            (Some(date), Some(issue), Some(body), Some(issuing_office)) if problems.is_empty() => Ok(Paper {
                body,
                symbol,
                issuing_office,
                date,
                original_language: original,
                title: Multilingual(title),
                issue_local: issue.local,
                issue_at: issue.instant,
            }),
            _ => Err(problems),
        }
    }

    fn issue(&self, record: &Record) -> Option<Scheduled> {
        let date: jiff::civil::Date = self.get("issue_date").parse().ok()?;
        let time: jiff::civil::Time = format!("{}:00", self.get("issue_time").get(..5)?).parse().ok()?;
        Some(Scheduled::new(date.to_datetime(time), &record.zone))
    }

    /// Where the text of each language stands now: only what differs from what is `there`. Files are kept on the way.
    ///
    /// # Errors
    /// When the disk refuses; what is wrong with the form is told in the problems.
    pub async fn texts(
        &self,
        app: &Shared,
        t: &Words,
        record: &Record,
        there: &BTreeMap<Language, Text>,
    ) -> Result<std::result::Result<Vec<(Language, Text)>, Problems>> {
        let (mut texts, mut problems) = (Vec::new(), Problems::new());
        for language in record.languages() {
            match self.text(app, t, *language, there.get(language)).await? {
                Ok(Some(text)) if there.get(language) != Some(&text) => texts.push((*language, text)),
                Ok(_) => {}
                Err(words) => {
                    problems.push((format!("language-{language}"), format!("{}: {words}", t.language_name(language))))
                }
            }
        }
        Ok(if problems.is_empty() { Ok(texts) } else { Err(problems) })
    }

    async fn text(
        &self,
        app: &Shared,
        t: &Words,
        language: Language,
        there: Option<&Text>,
    ) -> Result<std::result::Result<Option<Text>, String>> {
        let file = self.files.get(&format!("file_{language}"));
        Ok(match (self.of_language("state", language), file) {
            // A file says itself that the text is there.
            ("issued" | "", Some(content)) => keep(app, t, content).await?.map(Some),
            ("issued", None) => match there {
                Some(text @ Text::Issued { .. }) => Ok(Some(text.clone())),
                _ => Err(t.msg_desk_fault_file_missing()),
            },
            ("in_translation", None) => self
                .of_language("due", language)
                .parse()
                .map(|due| Some(Text::InTranslation { due }))
                .map_err(|_| t.msg_desk_fault_due()),
            ("not_translated", None) => match tidy(self.of_language("reason", language)) {
                reason if reason.is_empty() || reason.chars().count() > 300 => Err(t.msg_desk_fault_reason()),
                reason => Ok(Some(Text::NotTranslated { reason })),
            },
            ("in_translation" | "not_translated", Some(_)) => Err(t.msg_desk_fault_file_and_state()),
            _ => Ok(None),
        })
    }
}

async fn keep(app: &Shared, t: &Words, content: &[u8]) -> Result<std::result::Result<Text, String>> {
    match app.files.keep(content).await {
        Ok(kept) => {
            Ok(Ok(Text::Issued { digest: kept.digest, media_type: kept.media_type.to_owned(), bytes: kept.bytes }))
        }
        Err(files::Error::Unfit(unfit)) => Ok(Err(told::unfit(t, unfit))),
        Err(files::Error::Io(error)) => {
            tracing::error!(cause = %error, "a file could not be kept");
            Err(Problem::Internal)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Unfit;

    #[test]
    fn every_refusal_of_a_file_has_words() {
        let t = convoke_text::words(Language::En);
        for unfit in [Unfit::Empty, Unfit::Unknown, Unfit::Markup, Unfit::Active, Unfit::Torn] {
            assert!(!told::unfit(t, unfit).is_empty());
        }
    }

    #[test]
    fn a_form_without_fields_tells_every_fault() {
        let file = convoke_domain::record::check::read(include_str!("../../../../conferences/csp8-february-2022.toml"))
            .expect("our own file");
        let record = Record::new(file, 1).expect("a zone we know");
        let problems =
            Typed::default().paper(convoke_text::words(Language::En), &record).expect_err("nothing was typed");
        let fields: Vec<&str> = problems.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["symbol", "date", "issue_date", "title-en"]);
    }
}
