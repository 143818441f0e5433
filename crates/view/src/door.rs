//! The door, the lobby and the room of a person with a personal link (letter, paragraphs 5, 6 and 9).

mod media;
pub mod moderator;

pub use media::RoomMedia;

use askama::Template;
use convoke_domain::{
    language::Language,
    record::{Meeting, Slot},
};
use convoke_text::{Words, date::clock};

use crate::{
    check::Last,
    frame::{Frame, Section},
    plate::Plate,
    site::BodyName,
    time::{Countdown, Span},
    url::{Door, DoorUrl},
};

/// A slot of a meeting, as the door shows it.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// Key of the meeting.
    pub key: String,
    /// The body that meets.
    pub name: String,
    /// "Today, Tuesday 15 February"
    pub date: String,
    /// From when until when.
    pub span: Span,
    /// Whether its door is open.
    pub open: bool,
    /// Whether the meeting may be recorded.
    pub may_be_recorded: bool,
}

impl Sitting {
    /// A slot for a viewer.
    pub fn new(frame: &Frame, meeting: &Meeting, slot: &Slot, open: bool) -> Self {
        let today = frame.now.in_zone(&frame.record.zone).date();
        let date = frame.t.date_long(slot.date);
        Self {
            key: meeting.key.clone(),
            name: meeting_name(frame, meeting),
            date: if slot.date == today { frame.t.msg_door_today(date) } else { date },
            span: Span::of(frame, slot),
            open,
            may_be_recorded: meeting.may_be_recorded,
        }
    }

    /// Whether whoever enters may be recorded: they must know before.
    pub(crate) fn recording(&self, t: &Words) -> String {
        if self.may_be_recorded { t.msg_recording_may() } else { t.msg_recording_not() }
    }
}

/// The name of the body that meets, as the annex prints it: "WGETI Sub-working Group on Article 9".
pub fn meeting_name(frame: &Frame, meeting: &Meeting) -> String {
    let body = BodyName::of(&frame.record, meeting, frame.language);
    format!("{} {}", body.acronym, body.name).trim().to_owned()
}

/// A language to listen in; none is the floor.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The language.
    pub language: Option<Language>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Channel {
    fn value(&self) -> &'static str {
        self.language.map_or("floor", Language::tag)
    }

    fn name(&self, t: &Words) -> String {
        self.language.map_or_else(|| t.msg_door_floor(), |l| l.own_name().to_owned())
    }

    fn tag(&self, frame: &Frame) -> &'static str {
        self.language.unwrap_or(frame.language).tag()
    }
}

/// What every page behind a personal link needs.
pub struct Threshold<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The token: in the page's own address already.
    pub token: &'a str,
    /// The plate.
    pub plate: Plate,
}

impl Threshold<'_> {
    fn url(&self, door: Door) -> String {
        DoorUrl(self.token, door).to_string()
    }
}

/// What stands at the door.
#[derive(Clone, Debug)]
pub enum Standing {
    /// The next slot, and the time until its door opens.
    Before(Box<Sitting>, Countdown, String),
    /// The slots whose door is open.
    Open(Vec<Sitting>),
    /// No meeting is to come.
    Over,
}

/// The page before one has entered.
#[derive(Template)]
#[template(path = "door/page.html")]
pub struct DoorPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose door it is.
    pub at: Threshold<'a>,
    /// What stands at the door.
    pub standing: Standing,
    /// The meeting that has just ended for this browser; may be empty.
    pub ended: String,
    /// Whether another browser is inside.
    pub elsewhere: bool,
    /// The last check of the person's equipment.
    pub check: Last,
    /// The languages to listen in.
    pub channels: Vec<Channel>,
    /// The other slots of the day.
    pub rest: Vec<Sitting>,
}

impl DoorPage<'_> {
    fn heading(&self) -> String {
        match &self.standing {
            Standing::Before(next, ..) => next.name.clone(),
            Standing::Open(open) => open.first().map(|s| s.name.clone()).unwrap_or_default(),
            Standing::Over => self.t.msg_door_over(),
        }
    }

    fn is_over(&self) -> bool {
        matches!(self.standing, Standing::Over)
    }
}

/// Why a link opens nothing now, or opens elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A change waits for the officer.
    Sleeps,
    /// Withdrawn.
    Withdrawn,
    /// Declined, with the reason.
    Declined(String),
    /// Another browser took over; the meeting's key while its door is open.
    TakenOver(Option<String>),
}

/// The page of a link that opens nothing now.
#[derive(Template)]
#[template(path = "door/closed.html")]
pub struct ClosedPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose door it is.
    pub at: Threshold<'a>,
    /// Why.
    pub closed: Closed,
}

impl ClosedPage<'_> {
    fn heading(&self) -> String {
        match self.closed {
            Closed::Sleeps => self.t.msg_door_sleeps(),
            Closed::Withdrawn | Closed::Declined(_) => self.t.msg_door_dead(),
            Closed::TakenOver(_) => self.t.msg_door_taken(),
        }
    }

    fn ask(&self) -> String {
        self.t.msg_door_ask(&self.frame.record.file.secretariat.email)
    }
}

/// The page of somebody in the lobby.
#[derive(Template)]
#[template(path = "door/lobby.html")]
pub struct LobbyPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose door it is.
    pub at: Threshold<'a>,
    /// The meeting.
    pub sitting: Sitting,
    /// Since when.
    pub since: String,
    /// Why the moderator turned the person away; empty while waiting.
    pub reason: String,
    /// The languages to listen in.
    pub channels: Vec<Channel>,
    /// Another meeting whose door is open.
    pub next: Option<Sitting>,
}

/// A person in the room.
#[derive(Clone, Debug)]
pub struct Present {
    /// The surname.
    pub person: String,
    /// Whether it is the reader.
    pub you: bool,
    /// Whether the person only follows.
    pub following: bool,
}

/// A delegation in the room.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// Its name in the viewer's language.
    pub entity: String,
    /// The language that name is in.
    pub entity_language: Language,
    /// Who is present for it.
    pub people: Vec<Present>,
}

impl Delegation {
    fn is_mine(&self) -> bool {
        self.people.iter().any(|p| p.you)
    }
}

/// A category with its delegations in the room.
#[derive(Clone, Debug)]
pub struct Group {
    /// The category in words.
    pub category: String,
    /// Its class in the style sheet.
    pub css: &'static str,
    /// Its delegations, sorted as the viewer's language sorts.
    pub delegations: Vec<Delegation>,
}

/// What a third party's platform is opened with.
#[derive(Clone, Debug)]
pub struct Hosted {
    /// What people call it.
    pub platform: String,
    /// The address to open.
    pub address: String,
    /// The passcode; may be empty.
    pub passcode: String,
    /// The display name, exactly as it is to be entered.
    pub name: String,
    /// Whether the address holds the name.
    pub filled: bool,
}

/// The room of somebody whom the moderator admitted.
#[derive(Template)]
#[template(path = "door/room.html")]
pub struct RoomPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// Whose door it is.
    pub at: Threshold<'a>,
    /// The meeting.
    pub sitting: Sitting,
    /// When it closes.
    pub closes: String,
    /// The platform, when it is a third party's.
    pub hosted: Option<Hosted>,
    /// Sound and picture, when the meeting takes place here.
    pub media: Option<RoomMedia>,
    /// Who is present.
    pub groups: Vec<Group>,
    /// The languages to listen in.
    pub channels: Vec<Channel>,
    /// Another meeting whose door is open.
    pub next: Option<Sitting>,
}

impl RoomPage<'_> {
    fn delegations(&self) -> String {
        self.t.msg_room_delegations(self.groups.iter().map(|g| g.delegations.len() as i64).sum::<i64>())
    }

    fn people(&self) -> String {
        let people = self.groups.iter().flat_map(|g| &g.delegations).map(|d| d.people.len() as i64).sum::<i64>();
        self.t.msg_room_people(people)
    }

    fn clock(&self) -> String {
        clock(self.frame.now.in_zone(&self.frame.record.zone).time())
    }

    fn who(&self) -> String {
        format!("{}{}{}", self.delegations(), self.t.msg_list_comma(), self.people())
    }
}
