//! A meeting in miniature, and what must hold in it.

mod booths;
mod captions;
mod coming;
mod floor;
mod hall;
mod moderator;
mod random;
mod routing;

use super::*;
use crate::{language::Language, time::Instant};

pub(super) const EN: Channel = Channel::Language(Language::En);
pub(super) const FR: Channel = Channel::Language(Language::Fr);
pub(super) const ES: Channel = Channel::Language(Language::Es);
pub(super) const RU: Channel = Channel::Language(Language::Ru);
pub(super) const ZH: Channel = Channel::Language(Language::Zh);

pub(super) fn at(seconds: i64) -> Instant {
    Instant(seconds * 1_000_000)
}

pub(super) fn key(text: &str) -> PersonKey {
    PersonKey(text.to_owned())
}

pub(super) fn arrival(text: &str, role: Role) -> Arrival {
    let (name, listening) = (Name::Other(text.to_owned()), Channel::Floor);
    Arrival { key: key(text), role, name, speaks: None, listening, booth: None, into: Vec::new() }
}

pub(super) fn interpreter(text: &str, booth: Language, into: &[Channel]) -> Arrival {
    Arrival { booth: Some(Channel::Language(booth)), into: into.to_vec(), ..arrival(text, Role::Interpreter) }
}

pub(super) fn delegate(text: &str, speaks: Language) -> Arrival {
    Arrival { speaks: Some(speaks), ..arrival(text, Role::Delegate) }
}

/// A moderator, four delegates, a listener, a captioner, five interpreters in four booths, and one for signed language.
pub(super) fn cast() -> Vec<Arrival> {
    vec![
        arrival("o1", Role::Moderator),
        delegate("d1", Language::Es),
        delegate("d2", Language::Fr),
        delegate("d3", Language::En),
        delegate("d4", Language::Ru),
        arrival("l1", Role::Listener),
        arrival("c1", Role::Captioner),
        interpreter("fr1", Language::Fr, &[FR, EN]),
        interpreter("fr2", Language::Fr, &[FR, EN]),
        interpreter("en1", Language::En, &[EN]),
        interpreter("zh1", Language::Zh, &[ZH, EN]),
        interpreter("ru1", Language::Ru, &[RU]),
        Arrival { booth: Some(Channel::Signed), into: vec![Channel::Signed], ..arrival("s1", Role::Interpreter) },
    ]
}

pub(super) fn setup() -> Setup {
    Setup { signed: true, may_record: true, hosted: true, ..Setup::default() }
}

pub(super) fn room() -> Room {
    let mut room = Room::new(setup());
    for person in cast() {
        comes(&mut room, 0, person);
    }
    room.happened();
    room
}

pub(super) fn comes(room: &mut Room, seconds: i64, arrival: Arrival) {
    let key = arrival.key.clone();
    room.enter(at(seconds), arrival);
    room.connected(at(seconds), &key);
}

#[track_caller]
pub(super) fn does(room: &mut Room, seconds: i64, who: &str, act: Act) {
    let shown = format!("{who}: {act:?}");
    assert_eq!(room.act(at(seconds), &key(who), act), Ok(()), "{shown}");
}

/// What somebody is answered; what was refused has changed nothing.
#[track_caller]
pub(super) fn refused(room: &mut Room, seconds: i64, who: &str, act: Act) -> Refusal {
    room.tick(at(seconds));
    let before = room.clone();
    let shown = format!("{who}: {act:?}");
    let refusal = room.act(at(seconds), &key(who), act).expect_err(&shown);
    assert_eq!(*room, before, "{shown}");
    refusal
}

pub(super) fn grant(who: &str, track: Track, given: bool) -> Act {
    Act::Grant { person: key(who), track, given }
}

pub(super) fn microphone(open: bool) -> Act {
    Act::Open { track: Track::Microphone, open }
}

/// The moderator gives the microphone, and it is opened.
#[track_caller]
pub(super) fn speaks(room: &mut Room, seconds: i64, who: &str) {
    does(room, seconds, "o1", grant(who, Track::Microphone, true));
    does(room, seconds, who, microphone(true));
}

#[track_caller]
pub(super) fn goes_on_air(room: &mut Room, seconds: i64, who: &str, source: Channel, into: Channel) {
    does(room, seconds, who, Act::Source { channel: source });
    does(room, seconds, who, Act::Into { channel: Some(into) });
    does(room, seconds, who, Act::Air { open: true });
}

pub(super) fn on_air(room: &Room, channel: Channel) -> Option<&str> {
    room.on_air(channel).map(|p| p.key.0.as_str())
}

pub(super) fn speaker(room: &Room) -> Option<&str> {
    room.speaker().map(|p| p.key.0.as_str())
}

pub(super) fn seat<'a>(room: &'a Room, who: &str) -> &'a BoothSeat {
    room.person(&key(who)).and_then(|p| p.booth.as_ref()).expect("an interpreter")
}

/// Whose tracks a slot of somebody carries now.
pub(super) fn hears(room: &Room, who: &str, slot: Slot) -> Option<(String, Track)> {
    let routing = room.routing();
    let feed = routing.ears.get(&key(who))?.get(&slot)?;
    let source = routing.feeds.get(feed)?;
    let sends = routing.sends.get(&source.person)?;
    sends.contains(&source.track).then(|| (source.person.0.clone(), source.track))
}

/// Whose voices somebody hears, the channel's first.
pub(super) fn voices(room: &Room, who: &str) -> Vec<String> {
    let slots = Slot::ALL.into_iter().filter(|s| s.is_sound());
    slots.filter_map(|slot| hears(room, who, slot)).map(|(person, _)| person).collect()
}
