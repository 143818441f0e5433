//! The queue of registrations, and today.

use askama::Template;
use convoke_text::Words;

use super::{Shell, number, sheet::Sheet, with_query};
use crate::{frame::Frame, time::Countdown, url::Desk};

/// A state with its number.
#[derive(Clone, Debug)]
pub struct Tab {
    /// Where it leads.
    pub href: String,
    /// How many.
    pub count: String,
    /// Its words.
    pub label: String,
    /// Whether it is shown.
    pub current: bool,
}

impl Tab {
    /// The tab of a state in a list of the desk, counted.
    pub fn of_state(frame: &Frame, list: &Desk, state: &str, n: i64, label: String, shown: &str) -> Self {
        Self {
            href: with_query(list, &[("state", state)]),
            count: number(frame.language, n),
            label,
            current: state == shown,
        }
    }
}

/// Something to look at, with the class of its word.
#[derive(Clone, Debug)]
pub struct Look {
    /// `state-warn`, `state-bad`, `state-off`.
    pub css: &'static str,
    /// In two or three words.
    pub text: String,
}

/// A registration in the queue.
#[derive(Clone, Debug)]
pub struct Row {
    /// Number and revision, as chosen rows are sent.
    pub chosen_as: String,
    /// Where it opens.
    pub href: String,
    /// The class of the category's shape.
    pub css: &'static str,
    /// The category in words.
    pub category: String,
    /// The entity.
    pub entity: String,
    /// "Kouassi, Aya"
    pub name: String,
    /// The function.
    pub function: String,
    /// "room", "online".
    pub mode: String,
    /// How long it has waited.
    pub waiting: String,
    /// Where it stands.
    pub state: String,
    /// What to look at.
    pub looks: Vec<Look>,
    /// "Choose Kouassi"
    pub choose: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is open beside the queue.
    pub open: bool,
}

/// An option of a list.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its key.
    pub key: String,
    /// Its words.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// What an act on many could not do.
#[derive(Clone, Debug)]
pub struct Refused {
    /// Where to look.
    pub href: String,
    /// Who.
    pub name: String,
    /// Why.
    pub why: String,
}

/// The queue.
#[derive(Template)]
#[template(path = "desk/queue.html")]
pub struct Queue<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The deadline in words.
    pub closes: String,
    /// Time left; empty when it has passed.
    pub left: String,
    /// When it closes, for scripts.
    pub closes_at: String,
    /// The states with their numbers.
    pub tabs: Vec<Tab>,
    /// The state shown, by key.
    pub state: String,
    /// What is searched.
    pub search: String,
    /// The categories.
    pub categories: Vec<Choice>,
    /// The orders.
    pub orders: Vec<Choice>,
    /// The classes of the legend with their words.
    pub legend: Vec<(&'static str, String)>,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// "1–50 of 3,000"
    pub range: String,
    /// The page before; empty on the first.
    pub previous: String,
    /// The page after; empty on the last.
    pub next: String,
    /// The query of this page, for coming back.
    pub query: String,
    /// What an act on many could not do.
    pub refused: Vec<Refused>,
    /// The registration open beside it.
    pub sheet: Option<Sheet>,
}

/// Asks for the reason before many are declined.
#[derive(Template)]
#[template(path = "desk/decline_many.html")]
pub struct DeclineMany<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// Those chosen: as they are sent, and by name.
    pub chosen: Vec<(String, String)>,
    /// The query of the queue.
    pub from: String,
    /// Back to it.
    pub back: String,
    /// Whether a reason was left out.
    pub missing: bool,
}

/// Something that needs doing.
#[derive(Clone, Debug)]
pub struct Todo {
    /// Where.
    pub href: String,
    /// How many.
    pub count: String,
    /// What.
    pub text: String,
    /// `state-warn`, `state-bad` or empty.
    pub css: &'static str,
}

/// Today: numbers, what needs doing, what comes next.
#[derive(Template)]
#[template(path = "desk/today.html")]
pub struct Today<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// "Tuesday 1 February 2022"
    pub date: String,
    /// The states with their numbers.
    pub tabs: Vec<Tab>,
    /// What needs doing.
    pub todo: Vec<Todo>,
    /// What comes next by the letter; empty after the last.
    pub next: String,
    /// The time left until then.
    pub left: Option<Countdown>,
}
