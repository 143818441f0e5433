//! What concerns one reader.

use std::collections::BTreeSet;

use convoke_domain::{
    language::Language,
    room::{Person, PersonKey, Role, Track},
};
use convoke_text::{Words, words};
use convoke_view::room::state::{Moved, Own, You};

use super::{Scene, booth, panel};

/// A reader's own part of the state. `page` is where their page stands; none when they are not, and never were, in.
pub fn own(scene: &Scene<'_>, meeting: &str, language: Language, key: &PersonKey, page: &str) -> Option<Own> {
    let t = words(language);
    let person = scene.room.person(key)?;
    Some(Own {
        moved: moved(scene, meeting, page),
        you: you(scene, t, person),
        booth: person.booth.as_ref().map(|seat| booth::booth(scene, t, person, seat)),
        panel: (person.role == Role::Moderator).then(|| panel::panel(scene, t)),
    })
}

fn moved(scene: &Scene<'_>, meeting: &str, page: &str) -> Option<Moved> {
    let reason = scene.room.moved()?.to_owned();
    let hosted = scene.record.meeting(meeting).and_then(|m| m.hosted());
    Some(Moved { platform: hosted.map(|h| h.platform).unwrap_or_default(), href: page.to_owned(), reason })
}

fn you(scene: &Scene<'_>, t: &Words, person: &Person) -> You {
    let speaks_now = scene.room.speaker().is_some_and(|p| p.key == person.key);
    let chairs = scene.room.chair().is_some_and(|p| p.key == person.key);
    let addressed = scene.room.aside().is_some_and(|(_, to)| *to == person.key);
    You {
        key: person.key.0.clone(),
        role: role(person.role).to_owned(),
        connected: person.connected,
        listening: person.listening.to_string(),
        under: person.under,
        pictures: person.pictures,
        signed: person.signed,
        captions: person.reads.to_string(),
        given: tracks(&person.given),
        open: tracks(&person.open),
        asking: person.asking_since.is_some(),
        speaks: person.speaks.map(|l| l.tag().to_owned()).unwrap_or_default(),
        slow_down: told(speaks_now && scene.room.slow_down().is_some(), || t.msg_live_slow_down()),
        chairs,
        may_record: chairs && scene.room.setup().may_record,
        aside: told(addressed, || t.msg_live_aside()),
    }
}

fn told(applies: bool, words: impl Fn() -> String) -> String {
    if applies { words() } else { String::new() }
}

/// A role as pages call it.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Delegate => "delegate",
        Role::Listener => "listener",
        Role::Interpreter => "interpreter",
        Role::Moderator => "moderator",
        Role::Captioner => "captioner",
        Role::Hall => "hall",
    }
}

/// Tracks as pages call them.
pub fn tracks(tracks: &BTreeSet<Track>) -> Vec<String> {
    tracks.iter().map(|track| track_name(*track).to_owned()).collect()
}

/// A track as pages call it.
pub const fn track_name(track: Track) -> &'static str {
    match track {
        Track::Microphone => "microphone",
        Track::Camera => "camera",
        Track::Screen => "screen",
    }
}
