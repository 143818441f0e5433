//! Who has checked their equipment, and how it went.

use askama::Template;
use convoke_domain::{
    device_check::{Checked, Figures, Grade, Microphone, Standing},
    registration::ModeOfParticipation,
};
use convoke_text::Words;

use super::{Shell, queue::Tab, sheet::When};
use crate::{check, frame::Frame, url::Desk};

/// A person with the latest check.
#[derive(Clone, Debug)]
pub struct CheckLine {
    /// Where the registration opens.
    pub href: String,
    /// Entity and surname.
    pub who: String,
    /// How the person takes part.
    pub mode: ModeOfParticipation,
    /// When it was checked; none when it never was.
    pub when: Option<When>,
    /// Where the person stands.
    pub standing: Standing,
    /// What the person speaks into; empty while unknown.
    pub microphone: String,
    /// What is wrong, the worst first: "Echo: does not do".
    pub troubles: Vec<(String, &'static str)>,
}

impl CheckLine {
    /// What is wrong with what was checked.
    pub fn troubles(t: &Words, checked: &Checked) -> Vec<(String, &'static str)> {
        let mut found: Vec<_> = checked.findings.iter().filter(|f| f.grade > Grade::Good).collect();
        found.sort_by_key(|f| std::cmp::Reverse(f.grade));
        found
            .into_iter()
            .map(|f| {
                (t.msg_check_desk_short(check::item(t, f.item), check::grade(t, f.grade)), check::grade_css(f.grade))
            })
            .collect()
    }

    /// What the person speaks into, in words.
    pub fn microphone(t: &Words, figures: &Figures) -> String {
        match figures.microphone {
            Some(Microphone::Is(kind)) => check::kind(t, kind),
            _ => String::new(),
        }
    }

    fn state(&self, t: &Words) -> String {
        check::standing(t, self.standing)
    }

    fn css(&self) -> &'static str {
        check::standing_css(self.standing)
    }
}

/// The list.
#[derive(Template)]
#[template(path = "desk/checks.html")]
pub struct Checks<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// Where people stand, with their numbers.
    pub tabs: Vec<Tab>,
    /// The lines.
    pub lines: Vec<CheckLine>,
}
