//! Registration: the form, the answer to it, and the page of a registered person.

pub mod form;
pub mod my;

use askama::Template;
use convoke_text::Words;

use crate::{
    frame::{Frame, Section},
    time::Moment,
    url::Page,
};

/// The answer to a form that was received; the same for everybody, whether the person was known or not.
#[derive(Template)]
#[template(path = "registration/received.html")]
pub struct Received<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whether it came after the deadline.
    pub late: bool,
    /// What happened to the wish for a seat, in words; empty when none was asked for.
    pub seat: String,
    /// When the links go out.
    pub release: Moment,
}

/// "I did not get my message": asks for the address, and answers the same to everybody.
#[derive(Template)]
#[template(path = "registration/send_again.html")]
pub struct SendAgain<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whether it was asked.
    pub asked: bool,
    /// What was typed.
    pub email: String,
    /// What is wrong with it; empty when nothing.
    pub problem: String,
}
