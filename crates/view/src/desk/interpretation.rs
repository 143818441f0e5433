//! The booths and their interpreters.

use askama::Template;
use convoke_text::Words;

use super::{Shell, queue::Choice, sheet::When};
use crate::{frame::Frame, url::Desk};

/// An interpreter in a booth.
#[derive(Clone, Debug)]
pub struct InterpreterLine {
    /// Their number.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Where the link goes; empty when it was deleted.
    pub email: String,
    /// "French, English"
    pub into: String,
    /// Where the link's mail stands.
    pub state: String,
    /// The class of that word.
    pub css: &'static str,
    /// Why it failed; may be empty.
    pub cause: String,
    /// When it was queued or sent.
    pub when: Option<When>,
    /// Whether a reason is missing for removing them.
    pub missing: bool,
}

/// A booth.
#[derive(Clone, Debug)]
pub struct BoothBlock {
    /// "French booth"
    pub name: String,
    /// Who works there.
    pub interpreters: Vec<InterpreterLine>,
    /// "Interpreters: 1 of 2 needed", where they are too few; empty otherwise.
    pub warning: String,
    /// The rule that says so.
    pub rule: String,
}

/// What was typed about an interpreter.
#[derive(Clone, Debug)]
pub struct InterpreterForm {
    /// Their number; none for a new one, whose address is asked for too.
    pub id: Option<i64>,
    /// The name.
    pub name: String,
    /// Where the link goes.
    pub email: String,
    /// The languages of mails and pages.
    pub languages: Vec<Choice>,
    /// The booths.
    pub booths: Vec<Choice>,
    /// What can be worked into.
    pub into: Vec<Choice>,
    /// What is wrong: the field and the words.
    pub problems: Vec<(String, String)>,
}

impl InterpreterForm {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(f, _)| f == field).map(|(_, text)| text.as_str())
    }

    fn action(&self) -> Desk {
        self.id.map_or(Desk::Interpretation, Desk::EditInterpreter)
    }

    fn is_booth_open(&self) -> bool {
        !self.booths.iter().any(|booth| booth.chosen)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "desk/interpretation.html")]
pub struct Interpretation<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The booths.
    pub booths: Vec<BoothBlock>,
    /// A new interpreter.
    pub form: InterpreterForm,
}

/// What the desk entered about an interpreter, to be changed.
#[derive(Template)]
#[template(path = "desk/interpreter.html")]
pub struct InterpreterPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The name that is stored.
    pub name: String,
    /// What is or was typed.
    pub form: InterpreterForm,
}
