//! Signing in to the desk: a one-time link by mail; in a rehearsal also the printed credentials.

use askama::Template;
use convoke_text::Words;

use crate::{
    frame::{Frame, Section},
    url::Desk,
};

/// Asks for the address.
#[derive(Template)]
#[template(path = "desk/sign_in.html")]
pub struct SignIn<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whether a link was asked for.
    pub asked: bool,
    /// What was typed.
    pub email: String,
    /// What is wrong with the address; empty when nothing.
    pub problem: String,
    /// The officer of a rehearsal, whose password was printed; none in service.
    pub rehearsal: Option<String>,
    /// What is wrong with the password; empty when nothing.
    pub wrong: String,
    /// Where to go afterwards.
    pub to: String,
}

/// A sign-in link was opened: the officer presses, a scanner of mail does not.
#[derive(Template)]
#[template(path = "desk/sign_in_link.html")]
pub struct SignInLink<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Where the button leads: this page's own address.
    pub action: String,
    /// Whether the link was used or is too old.
    pub over: bool,
}
