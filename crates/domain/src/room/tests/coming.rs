use super::*;

fn whats(room: &mut Room) -> Vec<What> {
    room.happened().into_iter().map(|h| h.what).collect()
}

#[test]
fn within_the_grace_everything_is_kept() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    for who in ["d1", "fr1"] {
        room.disconnected(at(10), &key(who));
    }
    assert_eq!(room.next_deadline(), Some(at(40)));
    assert_eq!((speaker(&room), room.carries(FR)), (None, Carries::Silent), "nothing comes from either");
    room.tick(at(39));
    for who in ["d1", "fr1"] {
        room.connected(at(39), &key(who));
    }
    assert_eq!((speaker(&room), on_air(&room, FR)), (Some("d1"), Some("fr1")));
    room.tick(at(100));
    assert_eq!(voices(&room, "l1"), ["d1"]);
}

#[test]
fn after_the_grace_nothing_is() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 2, "fr1", Channel::Floor, FR);
    room.happened();
    for who in ["d1", "fr1"] {
        room.disconnected(at(10), &key(who));
    }
    room.tick(at(40));
    let spoke = What::Spoke { person: key("d1"), from: at(1), to: at(10) };
    let interpreted = What::Interpreted { person: key("fr1"), channel: FR, from: at(2), to: at(10) };
    let left = |who: &str| What::Left { person: key(who) };
    assert_eq!(whats(&mut room), [spoke, left("d1"), interpreted, left("fr1")]);
    room.connected(at(41), &key("d1"));
    assert_eq!(whats(&mut room), [What::Joined { person: key("d1") }]);
    assert_eq!(refused(&mut room, 42, "d1", microphone(true)), Refusal::NotGranted);
    assert_eq!(on_air(&room, FR), None);
}

#[test]
fn a_late_tick_changes_nothing_about_it() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    room.disconnected(at(10), &key("d1"));
    room.connected(at(40), &key("d1"));
    assert_eq!(refused(&mut room, 42, "d1", microphone(true)), Refusal::NotGranted);
}

#[test]
fn entering_twice_is_entering_once() {
    let mut room = room();
    does(&mut room, 1, "d1", Act::Listen { channel: FR, under: true });
    speaks(&mut room, 2, "d1");
    room.happened();
    room.enter(at(3), delegate("d1", Language::En));
    let person = room.person(&key("d1")).expect("d1");
    assert_eq!((person.listening, person.under, person.speaks), (FR, true, Some(Language::Es)));
    assert_eq!(room.happened(), []);
    assert_eq!(speaker(&room), Some("d1"));
}

#[test]
fn whoever_comes_back_as_something_else_starts_anew() {
    let mut room = room();
    speaks(&mut room, 2, "d1");
    room.enter(at(3), arrival("d1", Role::Listener));
    assert_eq!((speaker(&room), room.person(&key("d1")).map(|p| p.given.len())), (None, Some(0)));
    goes_on_air(&mut room, 4, "fr1", Channel::Floor, FR);
    room.enter(at(5), interpreter("fr1", Language::Fr, &[EN]));
    assert_eq!((on_air(&room, FR), seat(&room, "fr1").into), (None, None), "French is not theirs any more");
}

#[test]
fn who_was_sent_out_is_not_brought_back_by_media_or_acts() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    room.leave(at(2), &key("d1"));
    room.connected(at(3), &key("d1"));
    assert!(room.people().all(|p| p.key != key("d1")));
    assert_eq!(room.act(at(4), &key("d1"), Act::Ask { wants: true }), Err(Refusal::Unknown));
    comes(&mut room, 5, delegate("d1", Language::Es));
    assert!(room.people().any(|p| p.key == key("d1") && p.connected && p.given.is_empty()));
}

#[test]
fn a_moderator_whose_media_broke_can_still_act() {
    let mut room = room();
    room.disconnected(at(1), &key("o1"));
    room.tick(at(100));
    does(&mut room, 101, "o1", Act::Move { hosted: true, reason: "the engine fails".into() });
    assert_eq!(room.moved(), Some("the engine fails"));
}

#[test]
fn a_colleague_helps_out_when_a_line_breaks_and_the_floor_is_heard_meanwhile() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    does(&mut room, 1, "l1", Act::Listen { channel: FR, under: false });
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    assert_eq!(voices(&room, "l1"), ["fr1"]);
    room.disconnected(at(5), &key("fr1"));
    assert_eq!((voices(&room, "l1"), room.carries(FR)), (vec!["d1".to_owned()], Carries::Floor));
    does(&mut room, 6, "fr2", Act::Into { channel: Some(FR) });
    does(&mut room, 6, "fr2", Act::Air { open: true });
    room.connected(at(8), &key("fr1"));
    assert_eq!((voices(&room, "l1"), on_air(&room, FR)), (vec!["fr2".to_owned()], Some("fr2")));
    assert_eq!(refused(&mut room, 9, "fr1", Act::Air { open: true }), Refusal::OnAir);
}

#[test]
fn a_restart_of_the_server_loses_nothing_of_those_who_come_back() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "fr1", EN, FR);
    does(&mut room, 2, "fr2", Act::RequestHandover { wants: true });
    does(&mut room, 2, "fr1", Act::Say { text: "glossary 14".into() });
    does(&mut room, 3, "o1", Act::Chair { person: Some(key("d3")) });
    does(&mut room, 3, "o1", Act::Aside { person: Some(key("d4")) });
    does(&mut room, 3, "o1", Act::Spoken { language: Language::Zh });
    does(&mut room, 3, "o1", Act::Record { on: true });
    does(&mut room, 4, "en1", Act::SlowDown);
    let stored = serde_json::to_string(&room).expect("written");
    let mut restored: Room = serde_json::from_str(&stored).expect("read");
    assert_eq!(restored, room);
    restored.restarted(at(10));
    assert!(restored.people().all(|p| !p.connected));
    for person in cast() {
        comes(&mut restored, 12, person);
    }
    restored.tick(at(12));
    assert_eq!(restored.routing(), room.routing());
    assert_eq!(on_air(&restored, FR), Some("fr1"));
}

#[test]
fn listening_is_recorded_and_counted() {
    let mut room = room();
    for (n, who) in ["d1", "l1", "c1"].into_iter().enumerate() {
        does(&mut room, 1, who, Act::Listen { channel: FR, under: false });
        assert_eq!(room.listeners(FR), n + 1);
    }
    does(&mut room, 2, "en1", Act::Source { channel: FR });
    assert_eq!(room.listeners(FR), 3, "interpreters monitor");
    room.disconnected(at(3), &key("l1"));
    assert_eq!(room.listeners(FR), 2);
    does(&mut room, 4, "d1", Act::Listen { channel: FR, under: true });
    let listened = whats(&mut room).into_iter().filter(|w| matches!(w, What::Listened { .. })).count();
    assert_eq!(listened, 3, "the same channel again is nothing new");
    let nowhere = Setup { languages: vec![Language::En], ..Setup::default() };
    room.set_up(at(5), nowhere);
    assert_eq!((room.listeners(FR), room.listeners(Channel::Floor)), (0, 6));
    assert_eq!(refused(&mut room, 6, "d1", Act::Listen { channel: FR, under: false }), Refusal::Unknown);
}
