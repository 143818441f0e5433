//! What is convened, by whom, when; and the way from the invitation to the door.

use askama::Template;
use convoke_text::Words;

use crate::{
    frame::{Frame, Section},
    time::{Countdown, Moment},
    url::Page,
};

/// The first page.
#[derive(Template)]
#[template(path = "site/home.html")]
pub struct Home<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Time left to the deadline; none when it has passed.
    pub countdown: Option<Countdown>,
    /// The deadline.
    pub deadline: Moment,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> Home<'a> {
    /// The page of a frame.
    pub fn new(frame: &'a Frame) -> Self {
        let closes = frame.record.deadline.instant.plus_seconds(1);
        Self {
            frame,
            t: frame.t,
            countdown: (frame.now < closes).then(|| Countdown::new(frame, closes)),
            deadline: Moment::of(frame, &frame.record.deadline),
            section: Section::Meetings,
        }
    }
}
