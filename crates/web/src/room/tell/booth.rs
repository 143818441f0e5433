//! The console of an interpreter.

use convoke_domain::{
    room::{BoothSeat, Carries, Channel, Person, PersonKey},
    time::Instant,
};
use convoke_text::{Words, date::clock};
use convoke_view::{
    booth::booth_name,
    room::state::{Booth, BoothSource, Colleague, Next, Note, Outgoing},
};

use super::{Scene, channel_name, channel_word, full_name, plate, short_name};

/// The console of whoever sits in a seat.
pub fn booth(scene: &Scene<'_>, t: &Words, person: &Person, seat: &BoothSeat) -> Booth {
    let room = scene.room;
    let asked_by = seat.into.and_then(|into| room.asked_by(into)).filter(|p| p.key != person.key);
    Booth {
        name: booth_name(t, seat.home),
        colleagues: colleagues(scene, t, person, seat),
        sources: room
            .setup()
            .channels()
            .filter(|c| shown(seat, *c))
            .map(|c| source(scene, t, person, seat, c))
            .collect(),
        outgoing: room.setup().channels().filter_map(|c| outgoing(scene, t, seat, c)).collect(),
        on_air: is_on_air(scene, person),
        cough: seat.cough,
        since: seat.on_air_since.map(|at| scene.at(at).to_string()).unwrap_or_default(),
        minutes: room.setup().warn_minutes,
        listeners: seat.into.map_or(0, |into| room.listeners(into)),
        next: next(scene, t, seat),
        speaker: room.speaker().map(|p| own_name(scene, t, seat, p)).unwrap_or_default(),
        asked_by: asked_by.map(|p| short_name(t, p)).unwrap_or_default(),
        asking: seat.wants_handover,
        cannot: seat.cannot,
        calls: seat.calls,
        messages: messages(scene, t, seat),
        warning: warning(scene, t, person, seat),
    }
}

/// How many of those who ask for the floor are shown.
const NEXT: usize = 6;

fn next(scene: &Scene<'_>, t: &Words, seat: &BoothSeat) -> Vec<Next> {
    let mut asking: Vec<&Person> = scene.room.people().filter(|p| p.asking_since.is_some()).collect();
    asking.sort_by_key(|p| p.asking_since);
    let shown = asking.into_iter().take(NEXT);
    shown
        .map(|p| Next {
            name: full_name(scene.record, p, t.language()),
            own: own_name(scene, t, seat, p),
            speaks: p.speaks.map(|l| t.language_name(l)).unwrap_or_default(),
        })
        .collect()
}

/// The State or organization as it is called in the language the interpreter speaks, where the page reads otherwise.
fn own_name(scene: &Scene<'_>, t: &Words, seat: &BoothSeat, person: &Person) -> String {
    let named = |language| plate(scene.record, person, language).entity;
    match seat.into {
        Some(Channel::Language(into)) if named(into) != named(t.language()) => named(into),
        _ => String::new(),
    }
}

/// A signed channel is a picture: nobody takes sound from it. Nor does anybody listen to what they make themselves.
fn shown(seat: &BoothSeat, channel: Channel) -> bool {
    channel != Channel::Signed && seat.into != Some(channel)
}

fn is_on_air(scene: &Scene<'_>, person: &Person) -> bool {
    let into = person.booth.as_ref().and_then(|s| s.into);
    into.and_then(|c| scene.room.on_air(c)).is_some_and(|p| p.key == person.key)
}

fn colleagues(scene: &Scene<'_>, t: &Words, person: &Person, seat: &BoothSeat) -> Vec<Colleague> {
    let others = scene.room.booth(seat.home).filter(|p| p.key != person.key);
    others
        .map(|p| Colleague {
            key: p.key.0.clone(),
            name: short_name(t, p),
            here: p.connected,
            on_air: is_on_air(scene, p),
        })
        .collect()
}

fn source(scene: &Scene<'_>, t: &Words, person: &Person, seat: &BoothSeat, channel: Channel) -> BoothSource {
    let refused = scene.room.would_circle(&person.key, channel);
    let (depth, depth_says) = if refused { ("refused", t.msg_live_depth_refused()) } else { depth(scene, t, channel) };
    BoothSource {
        key: channel.to_string(),
        name: match channel {
            Channel::Language(_) => booth_name(t, channel),
            other => channel_name(t, other),
        },
        detail: if refused { t.msg_live_circle() } else { detail(scene, t, channel) },
        depth,
        depth_says,
        refused,
        chosen: seat.source == channel,
        preselected: (0_u8..).zip(&seat.preselected).find(|(_, lies)| **lies == Some(channel)).map(|(key, _)| key),
    }
}

fn depth(scene: &Scene<'_>, t: &Words, channel: Channel) -> (&'static str, String) {
    match (channel, scene.room.depth(channel)) {
        (Channel::Floor, _) => ("floor", t.msg_live_depth_floor()),
        (_, 0) => ("silent", t.msg_live_depth_silent()),
        (_, 1) => ("plus", t.msg_live_depth_plus()),
        _ => ("minus", t.msg_live_depth_minus()),
    }
}

fn detail(scene: &Scene<'_>, t: &Words, channel: Channel) -> String {
    if channel == Channel::Floor {
        return floor(scene, t);
    }
    let named = |by: &PersonKey| scene.room.person(by).map(|p| short_name(t, p)).unwrap_or_default();
    match scene.room.carries(channel) {
        Carries::Interpreted { depth: 1, by, .. } => t.msg_live_on_air(named(by)),
        Carries::Interpreted { by, from, .. } => t.msg_live_relays(named(by), channel_word(t, from)),
        Carries::Original => t.msg_live_original(),
        Carries::Silent | Carries::Floor => t.msg_live_off_air(),
    }
}

/// "Mexico · Spanish"
fn floor(scene: &Scene<'_>, t: &Words) -> String {
    let Some(speaker) = scene.room.speaker() else { return t.msg_live_depth_silent() };
    let shown = plate(scene.record, speaker, t.language());
    let name = if shown.entity.is_empty() { shown.person } else { shown.entity };
    scene.room.spoken().map_or(name.clone(), |language| format!("{name} · {}", t.language_name(language)))
}

fn outgoing(scene: &Scene<'_>, t: &Words, seat: &BoothSeat, channel: Channel) -> Option<Outgoing> {
    (channel != Channel::Floor).then(|| Outgoing {
        key: channel.to_string(),
        name: channel_name(t, channel),
        yours: seat.into_allowed.contains(&channel),
        chosen: seat.into == Some(channel),
        on_air: scene.room.on_air(channel).map(|p| short_name(t, p)).unwrap_or_default(),
    })
}

fn messages(scene: &Scene<'_>, t: &Words, seat: &BoothSeat) -> Vec<Note> {
    let told = |at: Instant| clock(scene.at(at).in_zone(&scene.record.zone).time());
    let notes = scene.room.notes(seat.home).iter();
    notes
        .map(|note| Note {
            at: told(note.at),
            from: scene.room.person(&note.by).map(|p| short_name(t, p)).unwrap_or_default(),
            text: note.text.clone(),
        })
        .collect()
}

/// What the team should know: nobody else is there, or a colleague has been on air for long. One's own time the console shows.
fn warning(scene: &Scene<'_>, t: &Words, person: &Person, seat: &BoothSeat) -> String {
    let mates: Vec<&Person> = scene.room.booth(seat.home).filter(|p| p.key != person.key).collect();
    let since = |p: &Person| p.booth.as_ref().filter(|s| s.warned).and_then(|s| s.on_air_since);
    match mates.iter().find_map(|p| Some((p, since(p)?))) {
        _ if mates.is_empty() => t.msg_live_alone(),
        Some((mate, since)) => t.msg_live_mate_long(short_name(t, mate), since.seconds_until(scene.now).max(0) / 60),
        None => String::new(),
    }
}
