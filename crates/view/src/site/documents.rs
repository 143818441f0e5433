//! The papers that are issued, by body, each language in exactly one state (letter, paragraph 4).

use askama::Template;
use convoke_domain::{language::Language, record::Topic};
use convoke_text::{Words, isolate};
use jiff::civil::Date;

use super::{
    BodyName, Text,
    letter::{Block, Composed, Composer},
};
use crate::{
    frame::{Frame, Section},
    url::Page,
};

/// Where a paper stands in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is a file.
    Issued {
        /// Its media type.
        media_type: String,
        /// Its size.
        bytes: i64,
    },
    /// It is being translated, and expected on a day.
    InTranslation(Date),
    /// It is not translated, for a reason.
    NotTranslated(String),
    /// Nothing was told yet.
    Untold,
}

/// A paper.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its number.
    pub id: i64,
    /// Key of its body.
    pub body: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: Text,
    /// Who issued it.
    pub office: String,
    /// The date it bears.
    pub date: Date,
    /// The language it was written in.
    pub original: Language,
    /// Every language of the series.
    pub texts: Vec<(Language, Standing)>,
}

/// The papers of a body.
#[derive(Clone, Debug)]
pub struct Group {
    /// Key of the body, for links from the programme.
    pub anchor: String,
    /// The body.
    pub body: BodyName,
    /// Its papers.
    pub papers: Vec<Paper>,
}

/// The page.
#[derive(Template)]
#[template(path = "site/documents.html")]
pub struct Documents<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// What the letter says of documents.
    pub paragraphs: Vec<Composed>,
    /// Papers by body.
    pub groups: Vec<Group>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Documents<'a> {
    /// The page of a frame with the papers that are issued.
    pub fn new(frame: &'a Frame, papers: Vec<Paper>, base_url: &str) -> Self {
        let mut paragraphs = Composer::new(&frame.record, frame.language, base_url).paragraphs();
        paragraphs.retain(|p| p.topic == Topic::Documents);
        Self { frame, t: frame.t, paragraphs, groups: groups(frame, papers), section: Section::Documents }
    }

    fn date(&self, date: &Date) -> String {
        self.t.date_plain(*date)
    }

    fn original(&self, language: &Language) -> String {
        self.t.msg_documents_original(self.t.language_name(*language))
    }

    fn file(&self, id: &i64, language: &Language) -> String {
        self.frame.site(Page::DocumentFile(*id, *language))
    }

    /// "PDF, 120 KB"
    fn kind(&self, media_type: &str, bytes: &i64) -> String {
        let kind = match media_type {
            "application/pdf" => "PDF".to_owned(),
            "application/vnd.oasis.opendocument.text" => "ODT".to_owned(),
            "text/plain" => self.t.msg_documents_plain_text(),
            _ => "DOCX".to_owned(),
        };
        format!("{kind}{}{}", self.t.msg_list_comma(), self.t.msg_documents_bytes((bytes + 1023) / 1024))
    }

    /// The officer typed the reason, in whatever script.
    fn not_translated(&self, reason: &str) -> String {
        self.t.msg_documents_not_translated(isolate(reason))
    }

    fn due(&self, due: &Date) -> String {
        let today = self.frame.now.in_zone(&self.frame.record.zone).date();
        let date = self.t.date_plain(*due);
        if *due < today { self.t.msg_documents_overdue(date) } else { self.t.msg_documents_due(date) }
    }
}

/// Papers by body, bodies in the order of the record.
fn groups(frame: &Frame, mut papers: Vec<Paper>) -> Vec<Group> {
    let mut groups = Vec::new();
    for body in &frame.record.file.body {
        let of_body: Vec<Paper> = papers.extract_if(.., |p| p.body == body.key).collect();
        groups.push((BodyName::of_body(&frame.record, &body.key, frame.language), body.key.clone(), of_body));
    }
    let others = BodyName { acronym: String::new(), name: frame.t.msg_documents_other_body() };
    groups.push((others, "others".to_owned(), papers));
    groups
        .into_iter()
        .filter(|g| !g.2.is_empty())
        .map(|(body, anchor, papers)| Group { anchor, body, papers })
        .collect()
}
