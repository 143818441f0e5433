//! How to take part: online and in the hall, interpretation, headset, display name, test sessions (letter, paragraphs 5
//! to 11).

use askama::Template;
use convoke_domain::record::Topic;
use convoke_text::Words;

use super::{
    letter::{Block, Composed, Composer},
    programme::Session,
};
use crate::{
    frame::{Frame, Section},
    time::Moment,
    url::Page,
};

/// A part of the page: what the letter says, and how it is done.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is about.
    pub topic: Topic,
    /// Its heading.
    pub title: String,
    /// The letter's paragraphs.
    pub paragraphs: Vec<Composed>,
    /// How it is done; empty where the letter says it all.
    pub text: String,
}

/// The page.
#[derive(Template)]
#[template(path = "site/take_part.html")]
pub struct TakePart<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Its parts.
    pub parts: Vec<Part>,
    /// The deadline.
    pub deadline: Moment,
    /// Whether it has passed.
    pub is_late: bool,
    /// When the links go out.
    pub release: Moment,
    /// Test sessions.
    pub sessions: Vec<Session>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> TakePart<'a> {
    /// The page of a frame.
    pub fn new(frame: &'a Frame, base_url: &str) -> Self {
        Self {
            frame,
            t: frame.t,
            parts: parts(frame, base_url),
            deadline: Moment::of(frame, &frame.record.deadline),
            is_late: frame.record.deadline.instant.plus_seconds(1) <= frame.now,
            release: Moment::of(frame, &frame.record.release),
            sessions: Session::all(frame),
            section: Section::TakingPart,
        }
    }
}

fn parts(frame: &Frame, base_url: &str) -> Vec<Part> {
    let (t, series) = (frame.t, &frame.record.file.series);
    let paragraphs = Composer::new(&frame.record, frame.language, base_url).paragraphs();
    let part = |topic: Topic, title: String, text: String| {
        let own = paragraphs.iter().filter(|p| p.topic == topic).cloned();
        Part { topic, title, paragraphs: own.collect(), text }
    };
    let mut parts = vec![
        part(Topic::Registration, t.msg_part_registration(), String::new()),
        part(Topic::Access, t.msg_part_online(), t.msg_part_online_text()),
        part(Topic::Interpretation, t.msg_part_interpretation(), t.msg_part_interpretation_text()),
        part(Topic::Seats, t.msg_part_hall(), t.msg_part_hall_text()),
        part(Topic::Remote, t.msg_part_name(), t.msg_part_name_text()),
        part(Topic::Testing, t.msg_programme_tests(), String::new()),
    ];
    parts.retain(|p| match p.topic {
        Topic::Seats => series.seat_quota > 0,
        Topic::Testing => !frame.record.file.test_session.is_empty(),
        _ => true,
    });
    parts
}
