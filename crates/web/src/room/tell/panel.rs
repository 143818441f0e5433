//! What the moderator sees besides: everybody in the room, the booths, the inputs of the hall.

use std::collections::BTreeSet;

use convoke_domain::room::{Channel, Person, Role};
use convoke_room::Load;
use convoke_store::device_check::Grade;
use convoke_text::Words;
use convoke_view::{
    booth::booth_name,
    room::state::{Panel, PanelBooth, PanelPerson},
};

use super::{
    Scene, channel_name, channel_word, line,
    own::{role, tracks},
    plate, short_name,
};

/// The moderator's part of the state.
pub fn panel(scene: &Scene<'_>, t: &Words) -> Panel {
    let room = scene.room;
    let mut people: Vec<&Person> = room.people().filter(|p| is_guest(p)).collect();
    // Those who ask first, in the order in which they asked.
    people.sort_by_key(|p| (p.asking_since.is_none(), p.asking_since, p.given.is_empty()));
    let homes: BTreeSet<Channel> = room.people().filter_map(|p| p.booth.as_ref()).map(|s| s.home).collect();
    let connected = room.people().filter(|p| p.connected).count();
    Panel {
        people: people.into_iter().map(|p| person(scene, t, p)).collect(),
        booths: homes.into_iter().map(|home| booth(scene, t, home)).collect(),
        hall: room
            .people()
            .filter(|p| p.role == Role::Hall && !p.key.is_output())
            .map(|p| person(scene, t, p))
            .collect(),
        may_record: room.setup().may_record,
        unwritten: unwritten(scene, t),
        may_move: room.setup().hosted,
        aside: room.aside().map(|(_, to)| to.0.clone()).unwrap_or_default(),
        load: load(t, connected, scene.load),
    }
}

/// Which channels' files cannot be written; empty without.
fn unwritten(scene: &Scene<'_>, t: &Words) -> String {
    let channels: Vec<String> = scene.unwritten.iter().map(|channel| channel_word(t, *channel)).collect();
    if channels.is_empty() { String::new() } else { t.msg_recording_unwritten(channels.join(" · ")) }
}

/// How many are connected, and what sound and picture take of the machine.
fn load(t: &Words, connected: usize, load: &Load) -> String {
    let connected = t.msg_live_connected(i64::try_from(connected).unwrap_or(i64::MAX));
    let busy = percent(load).to_string();
    match load {
        load if load.is_full() => t.msg_live_load_full(connected, busy),
        load if load.is_filling() => t.msg_live_load_filling(connected, busy),
        _ => t.msg_live_load_free(connected, busy),
    }
}

/// How busy the media's thread is, in percent.
pub fn percent(load: &Load) -> i64 {
    (load.busy * 100.0).round() as i64
}

const fn is_guest(person: &Person) -> bool {
    !matches!(person.role, Role::Hall | Role::Interpreter)
}

fn person(scene: &Scene<'_>, t: &Words, person: &Person) -> PanelPerson {
    let (quality, quality_says) = line::of_input(t, scene.lines.get(&person.key).filter(|_| person.connected));
    let (check_class, check) = check(scene, t, person);
    PanelPerson {
        plate: plate(scene.record, person, t.language()),
        role: role(person.role).to_owned(),
        connected: person.connected,
        given: tracks(&person.given),
        open: tracks(&person.open),
        asking: person.asking_since.is_some(),
        chairs: scene.room.chair().is_some_and(|chair| chair.key == person.key),
        listening: channel_name(t, person.listening),
        quality: quality.to_owned(),
        quality_says,
        check,
        check_class: check_class.to_owned(),
    }
}

/// Who may speak should have tested.
fn check(scene: &Scene<'_>, t: &Words, person: &Person) -> (&'static str, String) {
    match scene.checks.get(&person.key) {
        Some(Grade::Good) => ("good", t.msg_live_line_good()),
        Some(Grade::Warn) => ("warn", t.msg_live_line_fair()),
        Some(Grade::Bad) => ("bad", t.msg_live_line_poor()),
        None if person.role == Role::Delegate => ("warn", t.msg_live_not_tested()),
        None => ("", String::new()),
    }
}

fn booth(scene: &Scene<'_>, t: &Words, home: Channel) -> PanelBooth {
    let seats = || scene.room.booth(home).filter_map(|p| p.booth.as_ref().map(|s| (p, s)));
    let on_air = seats().find_map(|(p, s)| {
        let into = s.into.filter(|c| scene.room.on_air(*c).is_some_and(|live| live.key == p.key))?;
        Some(t.msg_live_from_into(short_name(t, p), channel_word(t, s.source), channel_word(t, into)))
    });
    // Whoever calls is answered first; that the sound does not allow interpretation ends at the booth.
    let call = seats().find(|(_, s)| s.calls).or_else(|| seats().find(|(_, s)| s.cannot));
    let (calls, cannot) = (seats().any(|(_, s)| s.calls), seats().any(|(_, s)| s.cannot));
    let says = [cannot.then(|| t.msg_live_cannot()), calls.then(|| t.msg_live_calls())];
    PanelBooth {
        name: booth_name(t, home),
        on_air: on_air.is_some(),
        says: on_air.unwrap_or_else(|| t.msg_live_off_air()),
        call: says.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        caller: call.map(|(p, _)| p.key.0.clone()).unwrap_or_default(),
        calls,
    }
}
