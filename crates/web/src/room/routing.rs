//! What changed in the routing, told to the engine.

use std::collections::{BTreeMap, BTreeSet};

use convoke_domain::room::{OneRouted, PersonKey, Routing, Slot, Track};
use convoke_room::RoomEngine;

/// Tells the engine of a room how `after` differs from `before`. What opens comes first and what closes last, so that a
/// microphone that is handed over has no gap: in between, its feed is pointed anew in one instant.
pub fn tell(engine: &dyn RoomEngine, room: &str, before: &Routing, after: &Routing) {
    grants(before, after, |old, new| !new.is_subset(old), |person, tracks| engine.grant(room, person, tracks));
    for feed in before.feeds.keys().chain(after.feeds.keys()).collect::<BTreeSet<_>>() {
        let (old, new) = (before.feeds.get(feed), after.feeds.get(feed));
        if old != new {
            engine.point(room, feed.clone(), new.cloned());
        }
    }
    for person in before.ears.keys().chain(after.ears.keys()).collect::<BTreeSet<_>>() {
        ears(engine, room, person, before, after);
    }
    grants(before, after, |old, new| !old.is_subset(new), |person, tracks| engine.grant(room, person, tracks));
}

/// Tells how one person's part differs from what was told before, and keeps it.
pub fn tell_one(engine: &dyn RoomEngine, room: &str, person: &PersonKey, told: &mut Routing, one: OneRouted) {
    let (mut before, mut after) = (Routing::default(), Routing::default());
    before.sends.extend(told.sends.remove(person).map(|sends| (person.clone(), sends)));
    before.ears.extend(told.ears.remove(person).map(|ears| (person.clone(), ears)));
    after.sends.insert(person.clone(), one.sends);
    after.ears.insert(person.clone(), one.ears);
    tell(engine, room, &before, &after);
    told.sends.append(&mut after.sends);
    told.ears.append(&mut after.ears);
}

/// Tells everything about one person: their connection is new.
pub fn tell_of(engine: &dyn RoomEngine, room: &str, person: &PersonKey, routing: &Routing) {
    let tracks = routing.sends.get(person).cloned().unwrap_or_default();
    engine.grant(room, person, tracks.into_iter().collect());
    ears(engine, room, person, &Routing::default(), routing);
}

fn grants(
    before: &Routing,
    after: &Routing,
    counts: impl Fn(&BTreeSet<Track>, &BTreeSet<Track>) -> bool,
    tell: impl Fn(&PersonKey, Vec<Track>),
) {
    let none = BTreeSet::new();
    for person in before.sends.keys().chain(after.sends.keys()).collect::<BTreeSet<_>>() {
        let old = before.sends.get(person).unwrap_or(&none);
        let new = after.sends.get(person).unwrap_or(&none);
        if counts(old, new) {
            tell(person, new.iter().copied().collect());
        }
    }
}

fn ears(engine: &dyn RoomEngine, room: &str, person: &PersonKey, before: &Routing, after: &Routing) {
    let none = BTreeMap::new();
    let old = before.ears.get(person).unwrap_or(&none);
    let new = after.ears.get(person).unwrap_or(&none);
    for slot in old.keys().chain(new.keys()).copied().collect::<BTreeSet<Slot>>() {
        if old.get(&slot) != new.get(&slot) {
            engine.hear(room, person, slot, new.get(&slot).cloned());
        }
    }
}
