//! Papers on the desk: the list, and the form that enters or edits one.

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

use super::{
    Shell,
    queue::{Choice, Look},
};
use crate::{frame::Frame, url::Desk};

/// A paper in the list.
#[derive(Clone, Debug)]
pub struct DocumentLine {
    /// Where it is edited.
    pub href: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// The body it is for.
    pub body: String,
    /// When it is issued, in words.
    pub issue: String,
    /// Whether everybody may see it.
    pub issued: bool,
    /// Where each language stands.
    pub texts: Vec<(Language, Look)>,
}

/// All papers.
#[derive(Template)]
#[template(path = "desk/documents.html")]
pub struct Documents<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// They.
    pub lines: Vec<DocumentLine>,
}

/// The text in one language, as typed.
#[derive(Clone, Debug)]
pub struct TextForm {
    /// The language.
    pub language: Language,
    /// Its name in the page's language.
    pub name: String,
    /// The title.
    pub title: String,
    /// `issued`, `in_translation`, `not_translated` or empty.
    pub state: String,
    /// The file there is, in words; empty when none.
    pub file: String,
    /// Where the desk reads it.
    pub file_href: String,
    /// Due when.
    pub due: String,
    /// Not translated why.
    pub reason: String,
    /// What is wrong; empty when nothing.
    pub problem: String,
}

/// The form.
#[derive(Template)]
#[template(path = "desk/document.html")]
pub struct DocumentPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// Where it is sent to.
    pub action: String,
    /// The heading.
    pub heading: String,
    /// The revision that is edited; 0 for a new one.
    pub revision: i64,
    /// The bodies.
    pub bodies: Vec<Choice>,
    /// The symbol.
    pub symbol: String,
    /// The issuing office.
    pub offices: Vec<Choice>,
    /// The date it bears.
    pub date: String,
    /// The languages of the original.
    pub originals: Vec<Choice>,
    /// The date of issue.
    pub issue_date: String,
    /// The time of issue.
    pub issue_time: String,
    /// The texts.
    pub texts: Vec<TextForm>,
    /// What is wrong: the field and the words.
    pub problems: Vec<(String, String)>,
}

impl DocumentPage<'_> {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(f, _)| f == field).map(|(_, text)| text.as_str())
    }

    fn summary(&self) -> String {
        self.t.msg_summary_title(self.problems.len() as i64)
    }
}
