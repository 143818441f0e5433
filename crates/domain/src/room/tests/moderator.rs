use super::*;

fn move_to(hosted: bool, reason: &str) -> Act {
    Act::Move { hosted, reason: reason.into() }
}

#[test]
fn talking_to_one_person_alone_is_heard_by_nobody_else() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    speaks(&mut room, 1, "o1");
    does(&mut room, 2, "o1", Act::Aside { person: Some(key("d2")) });
    assert_eq!(hears(&room, "d2", Slot::Aside), Some(("o1".into(), Track::Microphone)));
    assert_eq!(hears(&room, "o1", Slot::Aside), Some(("d2".into(), Track::Microphone)));
    for who in ["d1", "d3", "l1", "fr1", "c1"] {
        assert!(voices(&room, who).iter().all(|v| v == "d1"), "{who} hears {:?}", voices(&room, who));
    }
    assert_eq!(speaker(&room), Some("d1"));
    does(&mut room, 3, "o1", Act::Aside { person: None });
    assert_eq!(room.aside(), None);
    assert!(room.routing().sends[&key("d2")].is_empty());
    assert_eq!(voices(&room, "l1"), ["d1", "o1"]);
}

#[test]
fn whoever_follows_hears_the_moderator_and_sends_nothing() {
    let mut room = room();
    does(&mut room, 1, "o1", Act::Aside { person: Some(key("l1")) });
    assert_eq!(voices(&room, "l1"), ["o1"]);
    assert!(room.routing().sends[&key("l1")].is_empty());
    assert_eq!(refused(&mut room, 2, "o1", Act::Aside { person: Some(key("o1")) }), Refusal::Unknown);
    room.leave(at(3), &key("l1"));
    assert_eq!(room.aside(), None);
}

#[test]
fn a_recording_needs_the_setting_and_the_chair_and_has_a_sign() {
    let mut room = room();
    let record = |on| Act::Record { on };
    assert_eq!(refused(&mut room, 1, "o1", record(true)), Refusal::NoChair);
    does(&mut room, 1, "o1", Act::Chair { person: Some(key("d3")) });
    room.happened();
    does(&mut room, 1, "o1", record(true));
    assert!(room.recording());
    let all: BTreeSet<_> = setup().channels().filter(|c| *c != Channel::Signed).collect();
    assert_eq!(room.routing().recorded, all);
    let what = What::Recording { by: key("o1"), on: true, chair: Some(key("d3")) };
    assert_eq!(room.happened(), [Happened { at: at(1), what }]);
    room.set_up(at(2), Setup::default());
    assert!(!room.recording() && room.routing().recorded.is_empty());
    for who in ["o1", "d3"] {
        assert_eq!(refused(&mut room, 3, who, record(true)), Refusal::NoRecording);
    }
    does(&mut room, 3, "o1", record(false));
}

#[test]
fn whoever_chairs_has_the_recording_in_hand_and_nobody_else() {
    let mut room = room();
    does(&mut room, 1, "o1", Act::Chair { person: Some(key("d3")) });
    for who in ["d1", "l1", "fr1", "c1"] {
        assert_eq!(refused(&mut room, 2, who, Act::Record { on: true }), Refusal::NotYours, "{who}");
    }
    does(&mut room, 2, "d3", Act::Record { on: true });
    assert!(room.recording());
    assert_eq!(refused(&mut room, 3, "d1", Act::Record { on: false }), Refusal::NotYours);
    does(&mut room, 3, "o1", Act::Chair { person: Some(key("l1")) });
    assert!(room.recording(), "another takes the chair: the meeting goes on, and so does its recording");
    assert_eq!(refused(&mut room, 4, "d3", Act::Record { on: false }), Refusal::NotYours);
    does(&mut room, 4, "l1", Act::Record { on: false });
    assert!(!room.recording());
    room.leave(at(5), &key("l1"));
    assert_eq!(refused(&mut room, 6, "o1", Act::Record { on: true }), Refusal::NoChair, "nobody is there to say so");
}

#[test]
fn plan_b_empties_the_room_and_back_again_rights_are_as_they_were() {
    let mut room = room();
    comes(&mut room, 0, arrival("hall-floor", Role::Hall));
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    assert_eq!(refused(&mut room, 2, "o1", move_to(true, " ")), Refusal::Reason);
    assert_eq!(refused(&mut room, 2, "o1", move_to(false, "x")), Refusal::NothingToDo);
    room.happened();
    does(&mut room, 3, "o1", move_to(true, " the line to Geneva broke "));
    assert_eq!((room.routing(), room.moved()), (Routing::default(), Some("the line to Geneva broke")));
    let moved = What::Moved { by: key("o1"), hosted: true, reason: "the line to Geneva broke".into() };
    assert_eq!(room.happened().pop(), Some(Happened { at: at(3), what: moved }));
    assert_eq!(refused(&mut room, 4, "d1", microphone(true)), Refusal::Moved);
    assert_eq!(refused(&mut room, 4, "fr1", Act::Air { open: true }), Refusal::Moved);
    room.disconnected(at(5), &key("d1"));
    room.tick(at(500));
    does(&mut room, 600, "o1", move_to(false, "repaired"));
    room.tick(at(629));
    room.connected(at(629), &key("d1"));
    assert_eq!(voices(&room, "l1"), ["hall-floor"], "no microphone is live by surprise, except the hall's");
    does(&mut room, 630, "d1", microphone(true));
    does(&mut room, 630, "fr1", Act::Air { open: true });
    assert_eq!(speaker(&room), Some("d1"));
    let mut without = Room::new(Setup::default());
    comes(&mut without, 0, arrival("o1", Role::Moderator));
    assert_eq!(refused(&mut without, 1, "o1", move_to(true, "x")), Refusal::Unknown);
}

#[test]
fn captions_are_short_and_of_a_language_of_the_meeting() {
    let mut room = room();
    let caption = |text: &str| Act::Caption { language: Language::Fr, text: text.into(), took: 0 };
    does(&mut room, 1, "c1", caption(" Monsieur  le\nPrésident, "));
    let happened = room.happened();
    let [Happened { what: What::Captioned { line }, .. }] = &happened[..] else { panic!("{happened:?}") };
    assert_eq!((line.text.as_str(), line.at, &line.by), ("Monsieur le Président,", at(1), &key("c1")));
    for text in ["", " ", &"x".repeat(301)] {
        assert_eq!(refused(&mut room, 2, "c1", caption(text)), Refusal::Text);
    }
    assert_eq!(refused(&mut room, 2, "d1", caption("x")), Refusal::NotYours);
    room.set_up(at(3), Setup { languages: vec![Language::En], ..Setup::default() });
    assert_eq!(refused(&mut room, 4, "o1", caption("x")), Refusal::Unknown);
}

#[test]
fn documents_and_requests_are_the_moderators() {
    let mut room = room();
    does(&mut room, 1, "o1", Act::Show { document: Some(702) });
    assert_eq!(room.document(), Some(702));
    does(&mut room, 1, "d1", Act::Ask { wants: true });
    does(&mut room, 2, "o1", Act::Seen { person: key("d1") });
    assert_eq!(room.person(&key("d1")).and_then(|p| p.asking_since), None);
    assert_eq!(refused(&mut room, 3, "d1", Act::Show { document: None }), Refusal::NotYours);
    assert_eq!(refused(&mut room, 3, "nobody", Act::Show { document: None }), Refusal::Unknown);
}

#[test]
fn a_language_that_is_taken_away_is_left_by_all_who_were_on_it() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    goes_on_air(&mut room, 1, "en1", FR, EN);
    does(&mut room, 1, "s1", Act::Into { channel: Some(Channel::Signed) });
    for who in ["l1", "d2"] {
        does(&mut room, 2, who, Act::Listen { channel: FR, under: false });
    }
    does(&mut room, 2, "d4", Act::Listen { channel: EN, under: false });
    room.happened();
    let fewer = Setup { languages: vec![Language::En, Language::Es], ..setup() };
    let lost: BTreeSet<_> = room.set_up(at(3), fewer).into_iter().map(|(who, c)| (who.0, c)).collect();
    let wanted = [("d2", FR), ("l1", FR), ("fr1", FR), ("en1", FR)].map(|(who, c)| (who.to_owned(), c));
    assert_eq!(lost, BTreeSet::from(wanted), "and nobody else is told");
    assert_eq!(
        (on_air(&room, FR), on_air(&room, EN)),
        (None, Some("en1")),
        "who relayed from it goes on from the floor"
    );
    assert_eq!(voices(&room, "l1"), ["d1"]);
    assert_eq!(voices(&room, "d4"), ["en1"]);
    let what: Vec<_> = room.happened().into_iter().map(|h| h.what).collect();
    assert!(what.contains(&What::Interpreted { person: key("fr1"), channel: FR, from: at(1), to: at(3) }));
    assert!(what.contains(&What::Listened { person: key("l1"), channel: Channel::Floor }), "{what:?}");
    assert_eq!(refused(&mut room, 4, "fr1", Act::Into { channel: Some(FR) }), Refusal::NotYourLanguage);
    assert_eq!(refused(&mut room, 4, "l1", Act::Listen { channel: FR, under: false }), Refusal::Unknown);
    assert_eq!(room.set_up(at(5), setup()), [], "what comes takes nothing away");
    does(&mut room, 6, "l1", Act::Listen { channel: FR, under: false });
    room.changed(at(6), interpreter("fr1", Language::Fr, &[FR, EN]));
    does(&mut room, 6, "fr1", Act::Into { channel: Some(FR) });
}

#[test]
fn what_the_desk_changes_of_an_interpreter_holds_at_once() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    room.changed(at(2), interpreter("fr1", Language::Fr, &[FR]));
    assert_eq!(on_air(&room, FR), Some("fr1"), "what is still theirs goes on");
    room.changed(at(3), interpreter("fr1", Language::En, &[EN]));
    assert_eq!(on_air(&room, FR), None);
    assert_eq!(refused(&mut room, 4, "fr1", Act::Into { channel: Some(FR) }), Refusal::NotYourLanguage);
    does(&mut room, 4, "fr1", Act::Into { channel: Some(EN) });
    let before = room.clone();
    room.changed(at(4), interpreter("nobody", Language::En, &[EN]));
    assert_eq!(room, before, "nobody comes in by the desk's hand");
}
