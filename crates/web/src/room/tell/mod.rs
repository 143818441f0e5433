//! What a room looks like to a reader: the machine's state in the words of a language. What everybody may see is made once
//! a language; what concerns one reader is laid beside it.

mod booth;
mod caption;
mod everybody;
mod line;
mod own;
mod panel;
mod refusal;

use std::collections::{BTreeMap, BTreeSet};

use convoke_domain::{
    language::Language,
    record::Record,
    room::{Channel, Feed, Name, Person, PersonKey, Role, Room, Source},
    time::Instant,
};
use convoke_room::{Load, Quality};
use convoke_store::{device_check::Grade, document::Document};
use convoke_text::{Words, words};
use convoke_view::{plate, room::state::Plate};

pub use caption::caption;
pub use everybody::everybody;
pub use line::yours;
pub use own::{own, track_name};
pub use panel::percent;
pub use refusal::{Notice, refusal};

/// A room at an instant, with what its machine does not know.
pub struct Scene<'a> {
    /// The machine.
    pub room: &'a Room,
    /// The record in force.
    pub record: &'a Record,
    /// Where the feeds come from, as the engine was told.
    pub feeds: &'a BTreeMap<Feed, Source>,
    /// How people's lines are.
    pub lines: &'a BTreeMap<PersonKey, Quality>,
    /// What people's device checks came to.
    pub checks: &'a BTreeMap<PersonKey, Grade>,
    /// The document that is shown.
    pub document: Option<&'a Document>,
    /// What the machine carries.
    pub load: &'a Load,
    /// The channels whose files cannot be written.
    pub unwritten: &'a BTreeSet<Channel>,
    /// The machine's time, by the wall clock.
    pub now: Instant,
    /// How far the conference's time is ahead of the wall clock, in microseconds.
    pub ahead: i64,
}

impl Scene<'_> {
    /// An instant of the machine as the conference counts.
    pub fn at(&self, wall: Instant) -> Instant {
        Instant(wall.0.saturating_add(self.ahead))
    }
}

/// The state of a room as one page is sent it: the part for everybody, already written, and the reader's own.
pub fn laid(everybody: &str, own: &str) -> String {
    let (everybody, own) = (everybody.strip_suffix('}').unwrap_or(everybody), own.strip_prefix('{').unwrap_or(own));
    format!("{{\"state\":{everybody},{own}}}")
}

/// A channel by its name in itself.
fn channel_name(t: &Words, channel: Channel) -> String {
    match channel {
        Channel::Floor => t.msg_door_floor(),
        Channel::Language(language) => language.own_name().to_owned(),
        Channel::Signed => t.msg_live_signed(),
    }
}

/// A channel by its name in the reader's language.
fn channel_word(t: &Words, channel: Channel) -> String {
    match channel {
        Channel::Language(language) => t.language_name(language),
        other => channel_name(t, other),
    }
}

/// That a channel is no more, for whoever worked into it or listened to it.
pub fn lost(t: &Words, channel: Channel, works: bool) -> String {
    let name = channel_word(t, channel);
    if works { t.msg_live_gone_work(name) } else { t.msg_live_gone(name) }
}

/// The plate of a person for a reader.
fn plate(record: &Record, person: &Person, language: Language) -> Plate {
    let key = person.key.0.clone();
    match &person.name {
        Name::Delegate { entity, surname, category, .. } => {
            let made = plate::Plate::new(record, entity, surname, *category, language);
            let css = made.css.to_owned();
            Plate { key, entity: made.entity, person: made.person, category: made.category, css }
        }
        Name::Other(name) => {
            let t = words(language);
            let entity = if person.role == Role::Hall { hall_name(t, person) } else { String::new() };
            let person = if person.role == Role::Hall { String::new() } else { name.clone() };
            Plate { key, entity, person, category: String::new(), css: String::new() }
        }
    }
}

fn hall_name(t: &Words, person: &Person) -> String {
    match person.input {
        None | Some(Channel::Floor) => t.msg_live_hall(),
        Some(channel) => t.msg_live_hall_channel(channel_word(t, channel)),
    }
}

/// "Mexico, Arriaga"; the name alone of whoever has no entity.
pub fn full_name(record: &Record, person: &Person, language: Language) -> String {
    let Plate { entity, person, .. } = plate(record, person, language);
    match (entity.is_empty(), person.is_empty()) {
        (true, _) => person,
        (_, true) => entity,
        _ => words(language).msg_live_name(entity, person),
    }
}

/// The short name of whoever interprets: a colleague's, or the hall's.
fn short_name(t: &Words, person: &Person) -> String {
    match &person.name {
        Name::Other(_) if person.role == Role::Hall => t.msg_live_hall(),
        Name::Other(name) => name.clone(),
        Name::Delegate { surname, .. } => surname.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_are_one_object() {
        let text = laid(r#"{"channels":[{"key":"floor"}]}"#, r#"{"you":{"key":"d1"}}"#);
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["state"]["channels"][0]["key"], "floor");
        assert_eq!(json["state"]["you"]["key"], "d1");
    }
}
