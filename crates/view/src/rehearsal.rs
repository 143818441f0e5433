//! The pages of a rehearsal: mails caught, filling with delegates.

use askama::Template;
use convoke_text::Words;

use crate::{
    frame::{Frame, Section},
    url::Rehearsal,
};

/// A mail in the list.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// Its number.
    pub id: i64,
    /// When it was sent.
    pub at: String,
    /// The same for programs.
    pub machine: String,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// The language it is in.
    pub language: &'static str,
}

/// The mails caught.
#[derive(Template)]
#[template(path = "rehearsal/mailbox.html")]
pub struct MailboxPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The mailbox looked into; empty for all.
    pub to: String,
    /// The mails, newest first.
    pub mails: Vec<MailLine>,
    /// Where older ones are; may be empty.
    pub older: String,
    /// Whether the newest are not on this page.
    pub is_later: bool,
}

/// One mail as its reader sees it.
#[derive(Template)]
#[template(path = "rehearsal/mail.html")]
pub struct MailPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The mail.
    pub mail: MailLine,
    /// From whom.
    pub from: String,
    /// Its Message-ID.
    pub message_id: String,
    /// Its plain text, in pieces: words, and addresses.
    pub text: Vec<Piece>,
    /// The address of its rendered part.
    pub html: String,
    /// Whether a calendar file is attached.
    pub calendar: bool,
}

/// A piece of a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// An address to follow.
    Address(String),
}

/// A text with its addresses apart, so that they can be followed.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("http://").or_else(|| rest.find("https://")) {
        let end = rest[start..].find(char::is_whitespace).map_or(rest.len(), |length| start + length);
        pieces.push(Piece::Words(rest[..start].to_owned()));
        pieces.push(Piece::Address(rest[start..end].to_owned()));
        rest = &rest[end..];
    }
    pieces.push(Piece::Words(rest.to_owned()));
    pieces
}

/// The form that fills with delegates.
#[derive(Template)]
#[template(path = "rehearsal/fill.html")]
pub struct FillPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// How many were just added; none when nothing was done.
    pub done: Option<i64>,
    /// How many there are in each state, in words.
    pub counts: Vec<(String, i64)>,
    /// The seed proposed.
    pub seed: i64,
}

/// Where the room of the meeting that is open is filled.
#[derive(Template)]
#[template(path = "rehearsal/room.html")]
pub struct RoomPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The meeting that is open; empty when none is.
    pub meeting: String,
    /// How many are in the room and how many come, when it is filled.
    pub filled: Option<(usize, usize)>,
    /// The booth in which a place is left for the reader, and its address.
    pub seat: String,
    /// See `seat`.
    pub booth: String,
    /// The delegation of a delegate whom nobody plays, and the address of their door; may be empty.
    pub entity: String,
    /// See `entity`.
    pub door: String,
    /// The address of the moderator's panel; empty when no meeting is open.
    pub panel: String,
}

/// The question before a rehearsal is started over.
#[derive(Template)]
#[template(path = "rehearsal/reset.html")]
pub struct ResetPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Where the clock goes back to, in words.
    pub begins: String,
    /// Where the reader came from.
    pub back: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_can_be_followed() {
        let words = |text: &str| Piece::Words(text.to_owned());
        let address = |text: &str| Piece::Address(text.to_owned());
        assert_eq!(pieces("none"), [words("none")]);
        assert_eq!(
            pieces("Open http://a.example/my/x\nor https://b.example"),
            [words("Open "), address("http://a.example/my/x"), words("\nor "), address("https://b.example"), words("")]
        );
    }
}
