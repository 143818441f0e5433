use super::*;

fn picture(room: &Room, who: &str, picture: Picture) -> Option<String> {
    hears(room, who, Slot::Picture(picture)).map(|(person, _)| person)
}

#[track_caller]
fn shows(room: &mut Room, who: &str, track: Track) {
    does(room, 1, "o1", grant(who, track, true));
    does(room, 1, who, Act::Open { track, open: true });
}

fn listen(channel: Channel, under: bool) -> Act {
    Act::Listen { channel, under }
}

#[test]
fn a_channel_carries_the_interpreter_or_the_floor_and_says_which() {
    let mut room = room();
    does(&mut room, 1, "l1", listen(FR, false));
    assert_eq!(room.carries(FR), Carries::Silent);
    speaks(&mut room, 1, "d1");
    assert_eq!((voices(&room, "l1"), room.carries(FR)), (vec!["d1".into()], Carries::Floor));
    let before = room.routing().ears[&key("l1")].clone();
    goes_on_air(&mut room, 2, "fr1", Channel::Floor, FR);
    assert_eq!(voices(&room, "l1"), ["fr1"]);
    assert_eq!(room.routing().ears[&key("l1")], before, "the feed was re-pointed; the listener's slots were not");
    assert_eq!(room.carries(Channel::Floor), Carries::Original);
    does(&mut room, 3, "l1", listen(FR, true));
    assert_eq!(voices(&room, "l1"), ["fr1", "d1"], "the original softly underneath");
}

#[test]
fn the_channel_of_the_speakers_own_language_carries_the_original() {
    let mut room = room();
    does(&mut room, 1, "l1", listen(FR, false));
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    goes_on_air(&mut room, 1, "zh1", FR, ZH);
    speaks(&mut room, 2, "d2");
    assert_eq!((voices(&room, "l1"), room.carries(FR)), (vec!["d2".into()], Carries::Original));
    assert_eq!(room.carries(ZH), Carries::Interpreted { depth: 1, by: &key("zh1"), from: Channel::Floor });
    assert_eq!(voices(&room, "zh1"), ["d2"], "and relay from it is the original");
    speaks(&mut room, 3, "d1");
    assert_eq!((voices(&room, "l1"), room.depth(ZH)), (vec!["fr1".into()], 2));
}

#[test]
fn nobody_hears_themselves() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    speaks(&mut room, 1, "d2");
    assert_eq!((voices(&room, "d1"), voices(&room, "d2")), (vec!["d2".into()], vec!["d1".into()]));
}

#[test]
fn cough_is_silence_and_the_channel_stays_the_interpreters() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    does(&mut room, 1, "l1", listen(FR, false));
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    does(&mut room, 2, "fr1", Act::Cough { held: true });
    assert_eq!((voices(&room, "l1"), on_air(&room, FR)), (vec![], Some("fr1")));
    does(&mut room, 3, "fr1", Act::Cough { held: false });
    assert_eq!(voices(&room, "l1"), ["fr1"]);
    does(&mut room, 4, "fr1", Act::Cough { held: true });
    room.disconnected(at(5), &key("fr1"));
    room.connected(at(6), &key("fr1"));
    assert_eq!(voices(&room, "l1"), ["fr1"], "a key let go while the line was broken is let go");
}

#[test]
fn a_booth_hears_its_source_and_its_colleague_on_air() {
    let mut room = room();
    speaks(&mut room, 1, "d4");
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    goes_on_air(&mut room, 1, "en1", Channel::Floor, EN);
    assert_eq!(voices(&room, "fr2"), ["d4", "fr1"]);
    assert_eq!(hears(&room, "fr2", Slot::Aside), Some(("fr1".into(), Track::Microphone)));
    does(&mut room, 2, "fr2", Act::Source { channel: EN });
    assert_eq!(voices(&room, "fr2"), ["en1", "fr1"]);
    does(&mut room, 3, "fr2", Act::Source { channel: FR });
    assert_eq!(voices(&room, "fr2"), ["fr1"], "once is enough");
    assert_eq!(voices(&room, "fr1"), ["d4"]);
    assert_eq!(voices(&room, "en1"), ["d4"], "not the booths of others");
}

#[test]
fn pictures_come_when_wanted_and_to_booths_always() {
    let mut room = room();
    does(&mut room, 1, "o1", Act::Chair { person: Some(key("d3")) });
    shows(&mut room, "d3", Track::Camera);
    shows(&mut room, "d1", Track::Camera);
    shows(&mut room, "d1", Track::Screen);
    speaks(&mut room, 2, "d1");
    for (which, whose) in [(Picture::Chair, "d3"), (Picture::Speaker, "d1"), (Picture::Screen, "d1")] {
        assert_eq!(picture(&room, "fr1", which).as_deref(), Some(whose));
        assert_eq!(picture(&room, "l1", which), None);
    }
    does(&mut room, 3, "l1", Act::Pictures { on: true, signed: false });
    assert_eq!(picture(&room, "l1", Picture::Speaker).as_deref(), Some("d1"));
    does(&mut room, 3, "d1", Act::Pictures { on: true, signed: false });
    assert_eq!(picture(&room, "d1", Picture::Speaker), None, "not their own");
    does(&mut room, 4, "o1", grant("d1", Track::Camera, false));
    assert_eq!(picture(&room, "l1", Picture::Speaker), None);
    speaks(&mut room, 5, "d3");
    does(&mut room, 6, "d1", microphone(false));
    assert_eq!((speaker(&room), picture(&room, "l1", Picture::Speaker)), (Some("d3"), None), "each picture once");
}

#[test]
fn a_signed_channel_is_the_picture_of_its_interpreter() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    goes_on_air(&mut room, 1, "s1", Channel::Floor, Channel::Signed);
    assert_eq!(room.routing().sends[&key("s1")], BTreeSet::from([Track::Camera]));
    assert_eq!(picture(&room, "l1", Picture::Signed), None);
    does(&mut room, 2, "l1", Act::Pictures { on: false, signed: true });
    assert_eq!(picture(&room, "l1", Picture::Signed).as_deref(), Some("s1"));
    does(&mut room, 3, "d2", listen(Channel::Signed, false));
    assert_eq!(
        (picture(&room, "d2", Picture::Signed).as_deref(), voices(&room, "d2")),
        (Some("s1"), vec!["d1".into()])
    );
    assert_eq!(room.listeners(Channel::Signed), 1);
    does(&mut room, 4, "s1", Act::Cough { held: true });
    assert_eq!(picture(&room, "l1", Picture::Signed), None);
}

#[test]
fn the_boothmates_camera_is_for_the_booth_alone() {
    let mut room = room();
    does(&mut room, 1, "fr1", Act::Open { track: Track::Camera, open: true });
    assert_eq!(hears(&room, "fr2", Slot::Partner), Some(("fr1".into(), Track::Camera)));
    let routing = room.routing();
    let feed = Feed::Person(key("fr1"), Track::Camera);
    for (who, ears) in &routing.ears {
        assert_eq!(ears.values().any(|f| *f == feed), *who == key("fr2"), "{who:?}");
    }
    assert!(routing.feeds.iter().all(|(f, source)| source.person != key("fr1") || *f == feed));
}

#[test]
fn who_chooses_for_themselves_has_nobody_else_looked_at() {
    let mut room = room();
    speaks(&mut room, 1, "d1");
    let before = room.routing();
    does(&mut room, 2, "l1", listen(FR, true));
    let one = room.routing_of_one(&before, &key("l1")).expect("only the listener's part is another");
    let mut patched = before.clone();
    patched.sends.insert(key("l1"), one.sends);
    patched.ears.insert(key("l1"), one.ears);
    assert_eq!(patched, room.routing());
    assert_ne!(patched, before);

    goes_on_air(&mut room, 3, "fr1", Channel::Floor, FR);
    assert_eq!(room.routing_of_one(&patched, &key("l1")), None, "what is carried is another: all are looked at");
    assert_eq!(room.routing_of_one(&room.routing(), &key("fr2")), None, "a booth hears its colleague");
}
