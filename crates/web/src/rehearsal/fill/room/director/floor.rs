//! Delegates ask for the floor and have it in turn, the chair in between. Where whoever rehearses gives the floor, or
//! speaks, the cast waits.

use convoke_domain::{
    room::{Act, PersonKey, Role, Room, Track},
    time::Instant,
};

use super::{Cast, Cue};

/// How long a statement lasts, and the pause after it, in seconds.
const STATEMENT: i64 = 25;
const PAUSE: i64 = 3;

/// How many hands are up.
const HANDS: usize = 2;

/// The chair speaks once in so many turns.
const ROUND: usize = 5;

/// Whose turn it is.
#[derive(Debug)]
pub struct Floor {
    turn: usize,
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    Pause {
        until: Instant,
    },
    Speaks {
        who: PersonKey,
        until: Instant,
    },
    /// Somebody who rehearses was given the floor, and has some time to open the microphone.
    Listens {
        who: PersonKey,
        has_spoken: bool,
        until: Instant,
    },
}

impl Floor {
    pub const fn new(now: Instant) -> Self {
        Self { turn: 0, phase: Phase::Pause { until: now.plus_seconds(PAUSE) } }
    }

    pub fn cue(&mut self, cast: &Cast, room: &Room, now: Instant, cue: &mut Cue) {
        if room.chair().is_none() {
            cue.act(&cast.moderator, Act::Chair { person: Some(cast.chair.clone()) });
        }
        hands_up(self.turn, cast, room, cue);
        match &mut self.phase {
            Phase::Speaks { who, until } if now >= *until || !is_speaking(room, who) => {
                end(&who.clone(), cast, room, cue);
                self.turn += 1;
                self.phase = Phase::Pause { until: now.plus_seconds(PAUSE) };
            }
            Phase::Speaks { .. } => {}
            Phase::Listens { who, has_spoken, .. } if is_speaking(room, who) => *has_spoken = true,
            Phase::Listens { who, has_spoken, until } => {
                if *has_spoken || now >= *until {
                    take_back(who, cast, room, cue);
                    self.phase = Phase::Pause { until: now.plus_seconds(PAUSE) };
                }
            }
            Phase::Pause { until } => {
                if let Some(who) = guest(cast, room).filter(|_| now >= *until && is_free(room)) {
                    give(&who, cast, room, cue);
                    self.phase = Phase::Listens { who, has_spoken: false, until: now.plus_seconds(STATEMENT) };
                } else if let Some(who) = next(self.turn, cast, room, now >= *until) {
                    begin(&who, cast, room, cue);
                    self.phase = Phase::Speaks { who, until: now.plus_seconds(STATEMENT) };
                }
            }
        }
    }
}

/// Who speaks in a turn: the chair, or a delegate.
fn of_turn(turn: usize, cast: &Cast) -> Option<&PersonKey> {
    if turn.is_multiple_of(ROUND) || cast.speakers.is_empty() {
        return Some(&cast.chair);
    }
    let before = turn - turn / ROUND - 1;
    cast.speakers.get(before % cast.speakers.len()).map(|(key, _)| key)
}

/// Who begins now: whoever was given the microphone, else the next as soon as it is time and nobody speaks.
fn next(turn: usize, cast: &Cast, room: &Room, is_time: bool) -> Option<PersonKey> {
    let given =
        |key: &&PersonKey| room.person(key).is_some_and(|p| p.connected && p.given.contains(&Track::Microphone));
    let chosen = cast.speakers.iter().map(|(key, _)| key).chain([&cast.chair]).find(given);
    if chosen.is_some() {
        return chosen.cloned();
    }
    of_turn(turn, cast)
        .filter(|_| is_time && is_free(room))
        .filter(|key| room.person(key).is_some_and(|p| p.connected))
        .cloned()
}

fn is_free(room: &Room) -> bool {
    room.open_microphones().next().is_none()
}

/// Somebody who rehearses and asks for the floor, unless somebody who rehearses moderates.
fn guest(cast: &Cast, room: &Room) -> Option<PersonKey> {
    let is_moderated = room.people().any(|p| p.role == Role::Moderator && p.key != cast.moderator);
    let plays = |key: &PersonKey| cast.chair == *key || cast.speakers.iter().any(|(k, _)| k == key);
    let asks = room.people().filter(|p| p.asking_since.is_some() && p.connected && !plays(&p.key));
    asks.min_by_key(|p| p.asking_since).filter(|_| !is_moderated).map(|p| p.key.clone())
}

fn is_speaking(room: &Room, who: &PersonKey) -> bool {
    room.person(who).is_some_and(|p| p.connected && p.open.contains(&Track::Microphone))
}

fn give(who: &PersonKey, cast: &Cast, room: &Room, cue: &mut Cue) {
    let given = |track| room.person(who).is_some_and(|p| p.given.contains(&track));
    for track in [Track::Microphone, Track::Camera] {
        if !given(track) {
            cue.act(&cast.moderator, Act::Grant { person: who.clone(), track, given: true });
        }
    }
}

fn take_back(who: &PersonKey, cast: &Cast, room: &Room, cue: &mut Cue) {
    for track in room.person(who).iter().flat_map(|p| &p.given) {
        cue.act(&cast.moderator, Act::Grant { person: who.clone(), track: *track, given: false });
    }
}

fn begin(who: &PersonKey, cast: &Cast, room: &Room, cue: &mut Cue) {
    give(who, cast, room, cue);
    if let Some((_, language)) = cast.speakers.iter().find(|(key, _)| key == who) {
        cue.act(who, Act::SpeakIn { language: *language });
    }
    for track in [Track::Microphone, Track::Camera] {
        cue.act(who, Act::Open { track, open: true });
    }
}

fn end(who: &PersonKey, cast: &Cast, room: &Room, cue: &mut Cue) {
    let Some(person) = room.person(who) else { return };
    for track in person.open.iter().copied() {
        cue.act(who, Act::Open { track, open: false });
    }
    take_back(who, cast, room, cue);
}

/// Those whose turn comes next ask for the floor.
fn hands_up(turn: usize, cast: &Cast, room: &Room, cue: &mut Cue) {
    let coming = (turn + 1..).filter(|t| !t.is_multiple_of(ROUND)).take(HANDS.min(cast.speakers.len()));
    for key in coming.filter_map(|t| of_turn(t, cast)) {
        let silent = |p: &convoke_domain::room::Person| p.asking_since.is_none() && p.given.is_empty() && p.connected;
        if room.person(key).is_some_and(silent) {
            cue.act(key, Act::Ask { wants: true });
        }
    }
}
