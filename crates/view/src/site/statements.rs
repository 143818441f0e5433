//! What is kept of whom, for how long; and how the site can be used.

use askama::Template;
use convoke_text::Words;
use jiff::ToSpan;

use crate::{
    door::meeting_name,
    frame::{Frame, Section},
};

/// Which meetings may be recorded, in a sentence.
pub fn recordings(frame: &Frame) -> String {
    let may = frame.record.file.meeting.iter().filter(|m| m.may_be_recorded);
    let names: Vec<String> = may.map(|m| meeting_name(frame, m)).collect();
    if names.is_empty() { frame.t.msg_recording_none() } else { frame.t.msg_recording_these(frame.t.list(&names)) }
}

/// A statement: parts with a heading and a text each.
#[derive(Template)]
#[template(path = "site/statement.html")]
pub struct Statement<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Its title.
    pub title: String,
    /// Its parts.
    pub parts: Vec<(String, String)>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Statement<'a> {
    /// The privacy notice.
    pub fn privacy(frame: &'a Frame) -> Self {
        let (t, file) = (frame.t, &frame.record.file);
        let days = i64::from(file.series.retention_days);
        let deleted = t.date_plain(file.last_day().saturating_add(days.days()));
        let parts = vec![
            (t.msg_privacy_kept(), t.msg_privacy_kept_text()),
            (t.msg_recording_title(), recordings(frame)),
            (t.msg_privacy_seen(), t.msg_privacy_seen_text()),
            (t.msg_privacy_until(), t.msg_privacy_until_text(days, deleted)),
            (t.msg_privacy_links(), t.msg_privacy_links_text()),
            (t.msg_privacy_cookies(), t.msg_privacy_cookies_text()),
            (t.msg_privacy_rights(), t.msg_privacy_rights_text(&file.secretariat.email)),
        ];
        Self { frame, t, title: t.msg_foot_privacy(), parts, section: Section::None }
    }

    /// The statement on accessibility.
    pub fn accessibility(frame: &'a Frame) -> Self {
        let (t, email) = (frame.t, &frame.record.file.secretariat.email);
        let parts = vec![
            (t.msg_accessibility_aim(), t.msg_accessibility_aim_text()),
            (t.msg_accessibility_limits(), t.msg_accessibility_limits_text()),
            (t.msg_accessibility_needs(), t.msg_accessibility_needs_text()),
            (t.msg_accessibility_reach(), t.msg_accessibility_reach_text(email)),
        ];
        Self { frame, t, title: t.msg_foot_accessibility(), parts, section: Section::None }
    }
}
