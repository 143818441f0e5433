//! Captions at the desk: where they are typed, what was written as files, and what comes from outside.

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

use super::panel::Place;
use crate::{
    desk::{NavLine, Shell},
    frame::Frame,
    url::Desk,
};

/// A language to type captions in.
#[derive(Clone, Debug)]
pub struct CaptionLines {
    /// The language.
    pub language: Language,
    /// Whether its field is shown from the beginning.
    pub chosen: bool,
}

/// What was written in a language, and its files.
#[derive(Clone, Debug)]
pub struct CaptionFiles {
    /// The language.
    pub language: Language,
    /// "120 lines".
    pub lines: String,
    /// The files: address and words.
    pub files: Vec<(String, String)>,
}

/// A feed from outside.
#[derive(Clone, Debug)]
pub struct FeedLine {
    /// `floor`, or a language's tag.
    pub key: String,
    /// "Floor", "Français".
    pub name: String,
    /// The language the name is in; none in the page's own.
    pub language: Option<Language>,
    /// Since when a token lives; none without.
    pub since: Option<String>,
}

/// Where captions are typed.
#[derive(Template)]
#[template(path = "room/captions.html")]
pub struct CaptionsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The meeting.
    pub at: Place,
    /// Where the page's socket is.
    pub socket: String,
    /// The languages.
    pub lines: Vec<CaptionLines>,
    /// What was written.
    pub kept: Vec<CaptionFiles>,
    /// What comes from outside.
    pub feeds: Vec<FeedLine>,
}

impl CaptionsPage<'_> {
    fn pages(&self) -> &[NavLine] {
        &self.at.pages
    }

    fn token(&self) -> Desk {
        Desk::CaptionsToken(self.at.meeting.clone())
    }
}

/// Where and with what captions are sent from outside: a page of its own, so that typing goes on.
#[derive(Template)]
#[template(path = "room/feed.html")]
pub struct FeedPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The meeting.
    pub at: Place,
    /// The language.
    pub language: Language,
    /// Where to.
    pub address: String,
    /// With what.
    pub token: String,
}
