//! Who attended a meeting.

use askama::Template;
use convoke_text::Words;

use super::{Shell, sheet::When};
use crate::{frame::Frame, url::Desk};

/// One person's attendance.
#[derive(Clone, Debug)]
pub struct AttendanceLine {
    /// The class of the category's shape; empty without a category.
    pub css: &'static str,
    /// The category; or what else they were.
    pub category: String,
    /// The entity; empty for those who represent none.
    pub entity: String,
    /// Surname or name.
    pub name: String,
    /// When they first came in.
    pub joined: Option<When>,
    /// When they last left, when that is known.
    pub left: Option<When>,
    /// Whether they are in.
    pub is_in: bool,
    /// "1:12:05"
    pub present: String,
    /// "French 1:10:00, Floor 0:02:05"
    pub listened: String,
    /// "0:03:12"; empty when they did not speak.
    pub spoke: String,
    /// "French 0:28:40"; empty when they did not interpret.
    pub interpreted: String,
}

/// The page.
#[derive(Template)]
#[template(path = "desk/attendance.html")]
pub struct Attendance<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The meeting's key.
    pub meeting: String,
    /// Its name.
    pub name: String,
    /// The people.
    pub lines: Vec<AttendanceLine>,
}

impl Attendance<'_> {
    fn lobby(&self) -> Desk {
        Desk::Lobby(self.meeting.clone())
    }

    fn file(&self) -> Desk {
        Desk::AttendanceFile(self.meeting.clone())
    }
}
