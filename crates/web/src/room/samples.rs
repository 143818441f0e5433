//! The room of tests speaks by itself, so that one hears there what one hears in a meeting: a statement on the floor, and
//! the same in each other language, as inputs of a hall. Nothing of a meeting is in it.

use convoke_domain::{
    language::Language,
    room::{Arrival, Channel, PersonKey, Room},
};
use convoke_room::{RoomEngine, samples};
use convoke_view::check;

use super::{entrance::of_hall, hub::TEST};
use crate::App;

/// The channels that are spoken into, each with its language.
fn spoken(app: &App) -> Vec<(Channel, Language)> {
    let record = app.record();
    let floor = check::floor(&record);
    let others = record.languages().iter().copied().filter(|l| *l != floor);
    std::iter::once((Channel::Floor, floor)).chain(others.map(|l| (Channel::Language(l), l))).collect()
}

/// Those who speak come into the machine.
pub(super) fn enter(app: &App, meeting: &str, machine: &mut Room) {
    if meeting != TEST {
        return;
    }
    let now = app.clock.wall();
    for (channel, language) in spoken(app) {
        let arrival = Arrival { speaks: Some(language), ..of_hall(app, channel) };
        let key = arrival.key.clone();
        machine.enter(now, arrival);
        machine.connected(now, &key);
    }
}

/// The engine plays what they say.
pub(super) fn play(app: &App, meeting: &str, engine: &dyn RoomEngine) {
    if meeting != TEST {
        return;
    }
    for (channel, language) in spoken(app) {
        engine.play(meeting, &PersonKey(format!("hall-{channel}")), Some(samples::spoken(language)));
    }
}
