//! What can be asked of a room.

use super::{Carries, Channel, Note, Person, PersonKey, Role, Room, Setup, SlowDown};
use crate::{language::Language, time::Instant};

impl Room {
    /// How the room is set.
    pub const fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Everybody in the room, also those whose line is broken and who may come back.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values().filter(|p| p.present)
    }

    /// Somebody who is or was in the room.
    pub fn person(&self, key: &PersonKey) -> Option<&Person> {
        self.people.get(key)
    }

    /// Who chairs.
    pub fn chair(&self) -> Option<&Person> {
        self.chair.as_ref().and_then(|key| self.people.get(key))
    }

    /// Whose microphones are open on the floor, by lane.
    pub fn open_microphones(&self) -> impl Iterator<Item = &Person> {
        self.lanes.iter().flatten().filter_map(|key| self.people.get(key))
    }

    /// Who speaks: the latest open microphone that is not the chair's; else the hall or the chair, whichever opened
    /// later. Somebody whose line is broken, and a moderator who talks to one person alone, speak to nobody.
    pub fn speaker(&self) -> Option<&Person> {
        let heard = self.open_microphones().filter(|p| !p.is_away() && !self.is_aside_moderator(&p.key));
        heard.max_by_key(|p| (p.role != Role::Hall && self.chair.as_ref() != Some(&p.key), p.opening))
    }

    /// Since when the speaker's microphone is open.
    pub fn speaking_since(&self) -> Option<Instant> {
        self.speaker().and_then(|p| p.microphone_since)
    }

    /// The language spoken on the floor: what the moderator says of this speaker, else what the speaker says.
    pub fn spoken(&self) -> Option<Language> {
        let speaker = self.speaker()?;
        let told = self.spoken.as_ref().filter(|(person, _)| *person == speaker.key).map(|(_, language)| *language);
        told.or(speaker.speaks)
    }

    /// Whose microphone (for a signed language: camera) is live on a channel, also while their line is broken.
    pub fn on_air(&self, channel: Channel) -> Option<&Person> {
        self.air.get(&channel).and_then(|key| self.people.get(key))
    }

    /// What is heard on a channel.
    pub fn carries(&self, channel: Channel) -> Carries<'_> {
        if let Some(person) = self.interpreter_heard(channel) {
            let from = self.heard_by(person);
            return Carries::Interpreted { depth: self.depth(channel), by: &person.key, from };
        }
        match self.speaker() {
            None => Carries::Silent,
            Some(_) if channel == Channel::Floor || self.is_original(channel) => Carries::Original,
            Some(_) => Carries::Floor,
        }
    }

    /// 0 the floor, 1 an interpretation of it, 2 and more an interpretation of an interpretation.
    pub fn depth(&self, channel: Channel) -> u8 {
        let mut depth = 0;
        let mut at = channel;
        while let Some(person) = self.interpreter_heard(at).filter(|_| usize::from(depth) <= self.air.len()) {
            depth += 1;
            at = self.heard_by(person);
        }
        depth
    }

    /// How many listen to a channel.
    pub fn listeners(&self, channel: Channel) -> usize {
        self.people.values().filter(|p| p.connected && p.listens() && p.listening == channel).count()
    }

    /// Whether an interpreter who listens to this channel would hear themselves, or what is made of them.
    pub fn would_circle(&self, key: &PersonKey, channel: Channel) -> bool {
        let into = self.people.get(key).and_then(|p| p.booth.as_ref()).and_then(|s| s.into);
        into.is_some_and(|into| self.reaches(channel, into))
    }

    /// Who asks first for the microphone of a channel.
    pub fn asked_by(&self, channel: Channel) -> Option<&Person> {
        let asks =
            |p: &&Person| p.booth.as_ref().is_some_and(|s| s.wants_handover && s.into == Some(channel)) && !p.is_away();
        self.people.values().filter(asks).min_by_key(|p| p.booth.as_ref().and_then(|s| s.asked_at))
    }

    /// Those who work in a booth.
    pub fn booth(&self, home: Channel) -> impl Iterator<Item = &Person> {
        self.people().filter(move |p| p.booth.as_ref().is_some_and(|s| s.home == home))
    }

    /// What was written in a booth, oldest first.
    pub fn notes(&self, home: Channel) -> &[Note] {
        self.notes.get(&home).map_or(&[], Vec::as_slice)
    }

    /// The sign that asks the speaker to speak more slowly, as long as it stands.
    pub const fn slow_down(&self) -> Option<&SlowDown> {
        self.slow_down.as_ref()
    }

    /// Whether the meeting is being recorded here.
    pub const fn recording(&self) -> bool {
        self.recording && self.moved.is_none()
    }

    /// Why the meeting is on the hosted platform, when it is.
    pub fn moved(&self) -> Option<&str> {
        self.moved.as_deref()
    }

    /// The document that is shown.
    pub const fn document(&self) -> Option<i64> {
        self.document
    }

    /// Which moderator talks to whom alone.
    pub const fn aside(&self) -> Option<&(PersonKey, PersonKey)> {
        self.aside.as_ref()
    }

    pub(super) fn is_aside_moderator(&self, key: &PersonKey) -> bool {
        self.aside.as_ref().is_some_and(|(moderator, _)| moderator == key)
    }

    /// Who interprets into a channel and is heard there: not on the channel of the language that is spoken.
    pub(super) fn interpreter_heard(&self, channel: Channel) -> Option<&Person> {
        self.on_air(channel).filter(|p| !p.is_away() && !self.is_original(channel))
    }

    fn is_original(&self, channel: Channel) -> bool {
        self.spoken().is_some_and(|language| channel == Channel::Language(language))
    }

    /// What an interpreter hears in truth. The hall's own interpreters hear the floor, for all we know.
    fn heard_by(&self, person: &Person) -> Channel {
        let source = person.booth.as_ref().map_or(Channel::Floor, |s| s.source);
        if self.interpreter_heard(source).is_some() { source } else { Channel::Floor }
    }

    /// Whether relay from a channel leads to another, by whoever holds the microphones.
    pub(super) fn reaches(&self, from: Channel, to: Channel) -> bool {
        let source = |channel: &Channel| self.on_air(*channel).and_then(|p| p.booth.as_ref()).map(|s| s.source);
        let way = std::iter::successors(Some(from), source);
        way.take(self.air.len() + 1).any(|channel| channel == to)
    }
}
