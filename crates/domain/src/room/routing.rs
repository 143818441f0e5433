//! What the engine must do, out of what the room is.

use std::collections::{BTreeMap, BTreeSet};

use super::{Channel, Feed, Lane, Person, PersonKey, Picture, Role, Room, Routing, Slot, Source, Track};

type Feeds = BTreeMap<Feed, Source>;

/// What the engine must do for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneRouted {
    /// Which tracks are let through.
    pub sends: BTreeSet<Track>,
    /// What each slot receives.
    pub ears: BTreeMap<Slot, Feed>,
}

impl Room {
    /// What the engine must do: nothing while the meeting is on the hosted platform.
    pub fn routing(&self) -> Routing {
        if self.moved.is_some() {
            return Routing::default();
        }
        let feeds = self.feeds();
        Routing {
            sends: self.people().map(|p| (p.key.clone(), self.let_through(p))).collect(),
            ears: self.people().map(|p| (p.key.clone(), self.ears(p, &feeds))).collect(),
            recorded: self.recorded(),
            feeds,
        }
    }

    /// The routing after somebody came, went, or chose for themselves, when nobody else's changed by that: of a thousand
    /// people, one is looked at. None when everybody has to be.
    pub fn routing_of_one(&self, before: &Routing, key: &PersonKey) -> Option<OneRouted> {
        let person = self.people.get(key).filter(|p| p.present && p.booth.is_none() && self.moved.is_none())?;
        let same = self.feeds() == before.feeds && self.recorded() == before.recorded;
        same.then(|| OneRouted { sends: self.let_through(person), ears: self.ears(person, &before.feeds) })
    }

    fn recorded(&self) -> BTreeSet<Channel> {
        let sound = self.setup.channels().filter(|c| *c != Channel::Signed);
        if self.recording { sound.collect() } else { BTreeSet::new() }
    }

    fn let_through(&self, person: &Person) -> BTreeSet<Track> {
        let mut tracks: BTreeSet<Track> = match &person.booth {
            None => person.given.intersection(&person.open).copied().collect(),
            Some(_) => person.open.intersection(&BTreeSet::from([Track::Camera])).copied().collect(),
        };
        let air = self.air_of(&person.key);
        if person.booth.is_some() {
            tracks.extend(air.map(track_of));
        }
        if self.has_voice_aside(person) {
            tracks.insert(Track::Microphone);
        }
        if person.booth.as_ref().is_some_and(|seat| seat.cough) {
            tracks.remove(&air.map_or(Track::Microphone, track_of));
            tracks.remove(&Track::Microphone);
        }
        tracks
    }

    /// Whether somebody talks with the moderator alone, or is that moderator, and has a microphone.
    fn has_voice_aside(&self, person: &Person) -> bool {
        let is_in = self.aside.as_ref().is_some_and(|(m, p)| *m == person.key || *p == person.key);
        is_in && !matches!(person.role, Role::Listener | Role::Captioner)
    }

    fn feeds(&self) -> Feeds {
        let mut feeds = Feeds::new();
        for channel in self.setup.channels().filter(|c| *c != Channel::Signed) {
            match self.interpreter_heard(channel) {
                Some(person) => _ = feeds.insert(Feed::Channel(channel, Lane::Voice), microphone(person)),
                None => feeds.extend(self.floor_lanes().map(|(i, p)| (Feed::Channel(channel, Lane::Floor(i)), p))),
            }
        }
        feeds.extend(self.pictures().map(|(picture, source)| (Feed::Picture(picture), source)));
        feeds.extend(self.people().flat_map(|p| self.own_feeds(p)));
        feeds
    }

    /// A moderator who talks with one person alone is off the floor meanwhile.
    fn floor_lanes(&self) -> impl Iterator<Item = (u8, Source)> {
        let keys = (0..Lane::FLOORS).zip(&self.lanes).filter_map(|(i, key)| Some((i, key.as_ref()?)));
        let heard = keys.filter(|(_, key)| !self.is_aside_moderator(key));
        heard.map(|(i, key)| (i, Source { person: key.clone(), track: Track::Microphone }))
    }

    /// Each picture once: the speaker's own only when it is not the chair's or the hall's already.
    fn pictures(&self) -> impl Iterator<Item = (Picture, Source)> {
        let chair = self.chair().filter(|p| p.role != Role::Hall);
        let speaker = self.speaker().filter(|p| p.role != Role::Hall && self.chair.as_ref() != Some(&p.key));
        let hall = self.people().find(|p| p.role == Role::Hall && shows(p, Track::Camera));
        let screen = self.people().find(|p| shows(p, Track::Screen));
        let signed = self.interpreter_heard(Channel::Signed);
        let of = |person: Option<&Person>, track| person.map(|p| Source { person: p.key.clone(), track });
        [
            (Picture::Chair, of(chair.filter(|p| shows(p, Track::Camera)), Track::Camera)),
            (Picture::Speaker, of(speaker.filter(|p| shows(p, Track::Camera)), Track::Camera)),
            (Picture::Screen, of(screen, Track::Screen)),
            (Picture::Signed, of(signed, Track::Camera)),
            (Picture::Hall, of(hall, Track::Camera)),
        ]
        .into_iter()
        .filter_map(|(picture, source)| Some((picture, source?)))
    }

    /// The feeds that carry one person to one other, or to the booth.
    fn own_feeds(&self, person: &Person) -> impl Iterator<Item = (Feed, Source)> + use<> {
        let is_voice = self.is_live_voice(person) || self.has_voice_aside(person);
        let is_camera = person.booth.is_some() && person.open.contains(&Track::Camera);
        let tracks = [is_voice.then_some(Track::Microphone), is_camera.then_some(Track::Camera)];
        let key = person.key.clone();
        tracks
            .into_iter()
            .flatten()
            .map(move |track| (Feed::Person(key.clone(), track), Source { person: key.clone(), track }))
    }

    fn is_live_voice(&self, person: &Person) -> bool {
        let air = self.air_of(&person.key).filter(|c| *c != Channel::Signed);
        person.booth.is_some() && air.is_some() && !person.is_away()
    }

    fn ears(&self, person: &Person, feeds: &Feeds) -> BTreeMap<Slot, Feed> {
        let mut ears: BTreeMap<Slot, Feed> = sound_wanted(person);
        ears.extend(pictures_wanted(person).map(|picture| (Slot::Picture(picture), Feed::Picture(picture))));
        ears.extend(self.partner_picture(person).map(|feed| (Slot::Partner, feed)));
        ears.retain(|_, feed| feeds.get(feed).is_none_or(|source| self.may_hear(person, source)));
        let already = |feed: &Feed| ears.values().filter_map(|f| feeds.get(f)).any(|s| Some(s) == feeds.get(feed));
        let aside = self.voice_aside(person).filter(|feed| feeds.contains_key(feed) && !already(feed));
        ears.extend(aside.map(|feed| (Slot::Aside, feed)));
        ears
    }

    /// Nobody hears themselves, and the hall does not hear the hall.
    fn may_hear(&self, person: &Person, source: &Source) -> bool {
        let is_hall = |key: &PersonKey| self.people.get(key).is_some_and(|p| p.role == Role::Hall);
        source.person != person.key && !(person.role == Role::Hall && is_hall(&source.person))
    }

    /// The moderator or who the moderator talks to; else, in a booth, the colleague on air.
    fn voice_aside(&self, person: &Person) -> Option<Feed> {
        let other = match &self.aside {
            Some((moderator, other)) if *moderator == person.key => Some(other),
            Some((moderator, other)) if *other == person.key => Some(moderator),
            _ => self.mates(person).find(|mate| self.is_live_voice(mate)).map(|mate| &mate.key),
        };
        other.map(|key| Feed::Person(key.clone(), Track::Microphone))
    }

    fn partner_picture(&self, person: &Person) -> Option<Feed> {
        let shown = self.mates(person).filter(|mate| mate.open.contains(&Track::Camera) && !mate.is_away());
        let partner = shown.max_by_key(|mate| self.air_of(&mate.key).is_some())?;
        Some(Feed::Person(partner.key.clone(), Track::Camera))
    }

    /// Who else works in somebody's booth.
    fn mates<'a>(&'a self, person: &'a Person) -> impl Iterator<Item = &'a Person> {
        let home = person.booth.as_ref().map(|seat| seat.home);
        home.into_iter().flat_map(|home| self.booth(home)).filter(|mate| mate.key != person.key)
    }
}

/// A signed language is interpreted by picture, every other by voice.
const fn track_of(channel: Channel) -> Track {
    if matches!(channel, Channel::Signed) { Track::Camera } else { Track::Microphone }
}

fn microphone(person: &Person) -> Source {
    Source { person: person.key.clone(), track: Track::Microphone }
}

fn shows(person: &Person, track: Track) -> bool {
    person.may_be_given() && person.given.contains(&track) && person.open.contains(&track)
}

/// The lanes stay the same whether somebody interprets or not: a feed that is not pointed anywhere is silent.
fn sound_wanted(person: &Person) -> BTreeMap<Slot, Feed> {
    let channel = match person.booth.as_ref().map_or(person.listening, |seat| seat.source) {
        Channel::Signed => Channel::Floor,
        channel => channel,
    };
    let beside = if person.under { Channel::Floor } else { channel };
    let voice = (channel != Channel::Floor).then_some((Slot::Voice, Feed::Channel(channel, Lane::Voice)));
    let floors = (0..Lane::FLOORS).map(|i| (Slot::Floor(i), Feed::Channel(beside, Lane::Floor(i))));
    voice.into_iter().chain(floors).collect()
}

/// Interpreters always see who speaks; everybody else when they want to.
fn pictures_wanted(person: &Person) -> impl Iterator<Item = Picture> {
    let wants = person.pictures || person.booth.is_some();
    let signs = person.signed || person.listening == Channel::Signed;
    let pictures = [Picture::Chair, Picture::Speaker, Picture::Screen, Picture::Hall];
    let signed = signs.then_some(Picture::Signed);
    pictures.into_iter().filter(move |_| wants).chain(signed)
}
