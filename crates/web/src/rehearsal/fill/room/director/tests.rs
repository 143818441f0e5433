use convoke_domain::{
    participant::Category,
    room::{Arrival, Carries, Channel, Name, Role, Setup},
};

use super::*;

const FR: Channel = Channel::Language(Language::Fr);

fn key(name: &str) -> PersonKey {
    PersonKey(name.to_owned())
}

/// A room with a cast in it, and its time.
struct Stage {
    room: Room,
    director: Director,
    now: Instant,
    refused: Vec<String>,
}

fn arrival(name: &str, role: Role, booth: Option<Language>) -> Arrival {
    let plate = Name::Delegate {
        entity: "MX".to_owned(),
        surname: name.to_owned(),
        category: Category::StateParty,
        online: true,
    };
    Arrival {
        key: key(name),
        role,
        name: if role == Role::Delegate { plate } else { Name::Other(name.to_owned()) },
        speaks: None,
        listening: Channel::Floor,
        booth: booth.map(Channel::Language),
        into: booth.map(Channel::Language).into_iter().collect(),
    }
}

impl Stage {
    /// Three delegates; two interpreters in each booth, one in the French.
    fn new() -> Self {
        let languages = Language::ALL;
        let pair = |l: Language| [format!("i{l:?}1"), format!("i{l:?}2")].map(|name| (key(&name), l));
        let mut interpreters: Vec<(PersonKey, Language)> = languages.into_iter().flat_map(pair).collect();
        interpreters.retain(|(k, _)| *k != key("iFr2"));
        let speakers = vec![(key("d1"), Language::Es), (key("d2"), Language::Fr), (key("d3"), Language::En)];
        let cast = Cast { moderator: key("o1"), chair: key("d0"), speakers, interpreters };
        let now = Instant(0);
        let mut stage = Self {
            room: Room::new(Setup::default()),
            director: Director::new(cast.clone(), now),
            now,
            refused: Vec::new(),
        };
        stage.enter(arrival("o1", Role::Moderator, None));
        for name in ["d0", "d1", "d2", "d3"] {
            stage.enter(arrival(name, Role::Delegate, None));
        }
        for (k, home) in &cast.interpreters {
            stage.enter(arrival(&k.0, Role::Interpreter, Some(*home)));
        }
        stage
    }

    fn enter(&mut self, arrival: Arrival) {
        let key = arrival.key.clone();
        self.room.enter(self.now, arrival);
        self.room.connected(self.now, &key);
    }

    fn act(&mut self, by: &str, act: Act) {
        self.room.act(self.now, &key(by), act).expect("may be done");
    }

    /// Lets time pass in quarters of a second; the last cue.
    fn pass(&mut self, seconds: i64) -> Cue {
        let mut cue = Cue::default();
        for _ in 0..seconds * 4 {
            self.now = Instant(self.now.0 + 250_000);
            self.room.tick(self.now);
            cue = self.director.cue(&self.room, self.now);
            for (by, act) in &cue.acts {
                let done = self.room.act(self.now, by, act.clone());
                self.refused.extend(done.err().map(|refusal| format!("{by:?} {act:?}: {refusal:?}")));
            }
        }
        cue
    }

    fn speaker(&self) -> Option<String> {
        self.room.speaker().map(|p| p.key.0.clone())
    }
}

#[test]
fn the_chair_and_the_delegates_speak_in_turn_and_hands_are_up() {
    let mut stage = Stage::new();
    let mut heard: Vec<String> = Vec::new();
    for _ in 0..250 {
        stage.pass(1);
        let speaker = stage.speaker();
        if heard.last() != speaker.as_ref() {
            heard.extend(speaker);
        }
    }
    assert_eq!(heard[..6], ["d0", "d1", "d2", "d3", "d1", "d0"]);
    assert_eq!(stage.refused, Vec::<String>::new());
    assert!(stage.room.people().filter(|p| p.asking_since.is_some()).count() >= 2);
    assert!(stage.room.open_microphones().count() <= 1, "one at a time");
}

#[test]
fn every_foreign_channel_is_interpreted_and_the_own_one_is_the_original() {
    let mut stage = Stage::new();
    let cue = loop {
        let cue = stage.pass(1);
        if stage.speaker().as_deref() == Some("d1") && stage.pass(8) != Cue::default() {
            break cue;
        }
    };
    drop(cue);
    for language in Language::ALL {
        let carries = stage.room.carries(Channel::Language(language));
        match language {
            Language::Es => assert_eq!(carries, Carries::Original),
            Language::Zh | Language::Ar => {
                assert!(matches!(carries, Carries::Interpreted { depth: 2, .. }), "{language:?}")
            }
            _ => assert!(matches!(carries, Carries::Interpreted { depth: 1, .. }), "{language:?}: {carries:?}"),
        }
    }
    let cue = stage.pass(1);
    assert_eq!(cue.says.len(), 6, "the speaker and five booths");
    assert_eq!(cue.says[&key("d1")], Says::Statement(Language::Es));
    assert_eq!(cue.shows, [key("d1")]);
}

#[test]
fn partners_relieve_each_other() {
    let mut stage = Stage::new();
    let mut on_air = std::collections::BTreeSet::new();
    for _ in 0..400 {
        stage.pass(1);
        on_air.extend(stage.room.on_air(Channel::Language(Language::Ru)).map(|p| p.key.clone()));
    }
    assert_eq!(on_air.len(), 2);
    assert_eq!(stage.refused, Vec::<String>::new());
}

/// Somebody sits down in the French booth, and the partner keeps its manners.
#[test]
fn a_guest_in_the_booth_is_asked_and_obeyed() {
    let mut stage = Stage::new();
    stage.enter(arrival("i7", Role::Interpreter, Some(Language::Fr)));
    while stage.speaker().as_deref() != Some("d1") {
        stage.pass(1);
    }
    stage.pass(2);
    stage.act("i7", Act::Into { channel: Some(FR) });
    let on_air = |stage: &Stage| stage.room.on_air(FR).map(|p| p.key.0.clone());
    if on_air(&stage).is_some() {
        stage.act("i7", Act::RequestHandover { wants: true });
        stage.pass(4);
        assert_eq!(on_air(&stage).as_deref(), Some("i7"), "the partner hands over when asked");
    } else {
        stage.act("i7", Act::Air { open: true });
    }
    stage.pass(62);
    assert_eq!(on_air(&stage).as_deref(), Some("i7"), "nobody takes over unasked");
    let asks = |stage: &Stage| stage.room.asked_by(FR).map(|p| p.key.0.clone());
    assert_eq!(asks(&stage).as_deref(), Some("iFr1"));
    stage.act("i7", Act::HandOver);
    assert_eq!(on_air(&stage).as_deref(), Some("iFr1"));
}

#[test]
fn whoever_moderates_is_followed() {
    let mut stage = Stage::new();
    stage.enter(arrival("o2", Role::Moderator, None));
    stage.enter(arrival("d9", Role::Delegate, None));
    stage.act("o2", Act::Grant { person: key("d9"), track: Track::Microphone, given: true });
    stage.act("d9", Act::Open { track: Track::Microphone, open: true });
    stage.pass(60);
    assert_eq!(stage.room.open_microphones().count(), 1, "as long as a guest speaks the cast is silent");
    stage.act("d9", Act::Open { track: Track::Microphone, open: false });
    stage.act("o2", Act::Grant { person: key("d3"), track: Track::Microphone, given: true });
    stage.pass(1);
    assert_eq!(stage.speaker().as_deref(), Some("d3"), "whoever is given the floor speaks");
    stage.act("o2", Act::Grant { person: key("d3"), track: Track::Microphone, given: false });
    assert_eq!(stage.speaker(), None);
    stage.pass(6);
    assert!(stage.speaker().is_some_and(|s| s != "d3"), "and the meeting goes on");
}

#[test]
fn a_guest_who_asks_has_the_floor_in_turn() {
    let mut stage = Stage::new();
    stage.enter(arrival("d9", Role::Delegate, None));
    stage.act("d9", Act::Ask { wants: true });
    let mut waited = 0;
    while !stage.room.person(&key("d9")).is_some_and(|p| p.given.contains(&Track::Microphone)) {
        stage.pass(1);
        waited += 1;
        assert!(waited < 40, "after the one who speaks");
    }
    stage.act("d9", Act::Open { track: Track::Microphone, open: true });
    stage.pass(90);
    assert_eq!(stage.speaker().as_deref(), Some("d9"), "as long as they like");
    stage.act("d9", Act::Open { track: Track::Microphone, open: false });
    stage.pass(8);
    assert!(stage.room.person(&key("d9")).is_some_and(|p| p.given.is_empty()), "and no longer");
    assert!(stage.speaker().is_some_and(|s| s != "d9"));
    assert_eq!(stage.refused, Vec::<String>::new());
}
