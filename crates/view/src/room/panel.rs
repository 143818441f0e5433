//! The pages of those who run a meeting: the moderator's panel, captions, the technician's page in the hall.

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

use super::captions::FeedLine;
use crate::{
    desk::{NavLine, Shell},
    frame::Frame,
    url::Desk,
};

/// Which of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum View {
    Lobby,
    Panel,
    Captions,
    Hall,
}

/// The meeting that is run, and the pages that belong to it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Key of the meeting; `test` for the test room.
    pub meeting: String,
    /// The body that meets.
    pub name: String,
    /// Whether the door is open, when it opens, or that it is over.
    pub state: String,
    /// Whether it has a lobby: the test room has none.
    pub lobby: bool,
    /// The pages.
    pub pages: Vec<NavLine>,
}

impl Place {
    /// A meeting; the test room has no lobby.
    pub fn new(t: &Words, meeting: &str, name: String, state: String, lobby: bool, at: View) -> Self {
        let line = |address: Desk, label: String, current| NavLine {
            href: address.to_string(),
            label,
            count: String::new(),
            current,
        };
        let key = || meeting.to_owned();
        let door = lobby.then(|| line(Desk::Lobby(key()), t.msg_lobby_title(), at == View::Lobby));
        let attendance = lobby.then(|| line(Desk::Attendance(key()), t.msg_attendance_title(), false));
        let others = [
            line(Desk::Panel(key()), t.msg_panel_title(), at == View::Panel),
            line(Desk::Captions(key()), t.msg_captioning_title(), at == View::Captions),
            line(Desk::Hall(key()), t.msg_hallpage_title(), at == View::Hall),
        ];
        Self { meeting: key(), name, state, lobby, pages: door.into_iter().chain(others).chain(attendance).collect() }
    }
}

/// Plan B as the form shows it.
#[derive(Clone, Debug, Default)]
pub struct PlanB {
    /// What people call the platform in reserve; empty when the record has none.
    pub platform: String,
    /// Whether the meeting is there.
    pub moved: bool,
    /// The reason as typed.
    pub reason: String,
    /// The platform as typed.
    pub typed_platform: String,
    /// Its address as typed.
    pub typed_address: String,
    /// Its passcode as typed.
    pub typed_passcode: String,
    /// What is wrong, by field.
    pub problems: Vec<(&'static str, String)>,
}

impl PlanB {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(name, _)| *name == field).map(|(_, text)| text.as_str())
    }

    fn there(&self, t: &Words) -> String {
        if self.platform.is_empty() { t.msg_panel_move_there() } else { t.msg_panel_move_to(self.platform.as_str()) }
    }
}

/// The moderator's panel of a running meeting.
#[derive(Template)]
#[template(path = "room/panel.html")]
pub struct PanelPage<'a> {
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
    /// Documents that were issued: number, symbol with title.
    pub papers: Vec<(i64, String)>,
    /// Plan B; none for the test room.
    pub plan: Option<PlanB>,
}

/// An input of the conference hall.
#[derive(Clone, Debug)]
pub struct HallInput {
    /// `floor`, or a language's tag.
    pub key: String,
    /// "Floor", "Français".
    pub name: String,
    /// The language the name is in; none in the page's own.
    pub language: Option<Language>,
    /// Where its socket is.
    pub socket: String,
    /// Where the socket is over which the channel comes out in the hall.
    pub output: String,
}

/// How an input is published without a browser.
#[derive(Clone, Debug)]
pub struct Publisher {
    /// The input's name.
    pub input: String,
    /// Where to.
    pub address: String,
    /// With what.
    pub token: String,
}

/// The technician's page in the conference hall.
#[derive(Template)]
#[template(path = "room/hall.html")]
pub struct HallPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The meeting.
    pub at: Place,
    /// The inputs.
    pub inputs: Vec<HallInput>,
    /// What is published without a browser.
    pub feeds: Vec<FeedLine>,
}

/// Where and with what an input is published without a browser: a page of its own, so that what is live on the hall's
/// page goes on.
#[derive(Template)]
#[template(path = "room/token.html")]
pub struct TokenPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The meeting.
    pub at: Place,
    /// The token that was asked for.
    pub publisher: Publisher,
}

impl PanelPage<'_> {
    fn pages(&self) -> &[NavLine] {
        &self.at.pages
    }
}

impl HallPage<'_> {
    fn token(&self) -> Desk {
        Desk::HallToken(self.at.meeting.clone())
    }

    fn pages(&self) -> &[NavLine] {
        &self.at.pages
    }
}
