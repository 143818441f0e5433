//! The desk's lobbies, for the remote moderator: who waits, who is present, who was turned away.

use askama::Template;
use convoke_domain::{
    participant::{Category, Entity},
    registration::{ModeOfParticipation, Role, form::Form},
};
use convoke_text::Words;

use crate::{
    desk::{NavLine, Shell},
    frame::{Frame, Section},
    plate::Plate,
    registration::form::Message,
    room::panel::{Place, View},
    url::Desk,
};

/// A meeting in the list of lobbies.
#[derive(Clone, Debug)]
pub struct LobbyLine {
    /// Key of the meeting.
    pub key: String,
    /// The body that meets.
    pub name: String,
    /// "Tue 15 Feb, 13:00"
    pub when: String,
    /// Whether the door is open, when it opens, or that it is over.
    pub state: String,
    /// The class of that word.
    pub css: &'static str,
    /// How many wait, in words; empty before the door opens.
    pub waiting: String,
    /// How many are present, in words.
    pub present: String,
}

/// The list of lobbies.
#[derive(Template)]
#[template(path = "door/lobbies.html")]
pub struct Lobbies<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The desk around it.
    pub shell: Shell,
    /// The meetings.
    pub lines: Vec<LobbyLine>,
}

/// Somebody at a meeting's door.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The visit's number.
    pub visit: i64,
    /// The registration's page at the desk.
    pub href: String,
    /// The words of the link to it: the number by which officers name a registration, and the surname.
    pub name: String,
    /// The plate.
    pub plate: Plate,
    /// Mode of participation in words.
    pub mode: String,
    /// Since when, at the conference.
    pub since: String,
    /// The same for programs.
    pub since_machine: String,
    /// Why turned away; may be empty.
    pub reason: String,
    /// Whether an officer admitted the person without registration.
    pub on_the_spot: bool,
    /// Whether the person is in the room.
    pub admitted: bool,
    /// Whether the person was turned away.
    pub turned_away: bool,
}

/// The lobby of one meeting.
#[derive(Template)]
#[template(path = "door/moderator.html")]
pub struct ModeratorPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// Where it stands in the navigation.
    pub section: Section,
    /// The desk around it.
    pub shell: Shell,
    /// Key of the meeting.
    pub meeting: String,
    /// The body that meets.
    pub name: String,
    /// Whether the door is open, when it opens, or that it is over.
    pub state: String,
    /// Who waits.
    pub waiting: Vec<Guest>,
    /// Who is present.
    pub present: Vec<Guest>,
    /// Who was turned away and stands there still.
    pub turned_away: Vec<Guest>,
    /// The visit whose turning away lacks a reason.
    pub missing: Option<i64>,
    /// The form for an unregistered person.
    pub form: Form,
    /// Its reason.
    pub reason: String,
    /// What is wrong with it.
    pub messages: Vec<Message>,
    /// What was just done; may be empty.
    pub done: String,
    /// States and organizations by category.
    pub entities: Vec<(Category, Vec<&'a Entity>)>,
}

impl ModeratorPage<'_> {
    fn pages(&self) -> Vec<NavLine> {
        Place::new(self.t, &self.meeting, String::new(), String::new(), true, View::Lobby).pages
    }

    fn waits(&self) -> String {
        self.t.msg_lobbies_waiting(self.waiting.len() as i64)
    }

    fn people(&self) -> String {
        self.t.msg_room_people(self.present.len() as i64)
    }

    fn message(&self, field: &str) -> Option<&str> {
        self.messages.iter().find(|m| m.field == field).map(|m| m.text.as_str())
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn modes(&self) -> &'static [ModeOfParticipation] {
        ModeOfParticipation::ALL
    }

    fn lacks_reason(&self, guest: &Guest) -> bool {
        self.missing == Some(guest.visit)
    }
}
