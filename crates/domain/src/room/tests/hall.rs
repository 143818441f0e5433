use super::*;

fn with_hall() -> Room {
    let mut room = room();
    comes(&mut room, 1, Arrival { into: vec![Channel::Floor], ..arrival("hall-floor", Role::Hall) });
    comes(&mut room, 1, arrival("hall-fr", Role::Hall));
    room
}

#[test]
fn an_input_of_the_hall_sends_by_itself_from_when_it_is_connected() {
    let mut room = room();
    room.enter(at(1), arrival("hall-fr", Role::Hall));
    assert_eq!(on_air(&room, FR), None);
    room.connected(at(2), &key("hall-fr"));
    assert_eq!(on_air(&room, FR), Some("hall-fr"));
    let room = with_hall();
    assert_eq!((on_air(&room, FR), speaker(&room)), (Some("hall-fr"), Some("hall-floor")));
    assert_eq!(voices(&room, "l1"), ["hall-floor"]);
    assert_eq!(room.carries(FR), Carries::Interpreted { depth: 1, by: &key("hall-fr"), from: Channel::Floor });
}

#[test]
fn an_interpreter_takes_the_halls_channel_over_and_the_moderator_gives_it_back() {
    let mut room = with_hall();
    does(&mut room, 2, "fr1", Act::Into { channel: Some(FR) });
    assert_eq!(refused(&mut room, 3, "fr1", Act::Air { open: true }), Refusal::OnAir);
    assert_eq!(refused(&mut room, 3, "fr1", Act::RequestHandover { wants: true }), Refusal::NothingToDo);
    does(&mut room, 4, "fr1", Act::TakeOver);
    assert_eq!(on_air(&room, FR), Some("fr1"));
    assert!(room.routing().sends[&key("hall-fr")].is_empty());
    assert_eq!(refused(&mut room, 5, "hall-fr", microphone(true)), Refusal::NotGranted);
    does(&mut room, 6, "o1", grant("hall-fr", Track::Microphone, true));
    assert_eq!(on_air(&room, FR), Some("hall-fr"));
    assert!(room.routing().sends[&key("fr1")].is_empty());
}

#[test]
fn a_silenced_input_stays_silenced_when_its_line_breaks() {
    let mut room = with_hall();
    does(&mut room, 2, "o1", grant("hall-fr", Track::Microphone, false));
    for seconds in [10, 100] {
        room.disconnected(at(seconds), &key("hall-fr"));
        room.connected(at(seconds + 50), &key("hall-fr"));
        assert_eq!(on_air(&room, FR), None);
    }
    room.disconnected(at(200), &key("hall-floor"));
    room.tick(at(240));
    assert_eq!(speaker(&room), None);
    room.connected(at(250), &key("hall-floor"));
    assert_eq!(speaker(&room), Some("hall-floor"));
}

#[test]
fn an_input_that_finds_its_channel_taken_waits_for_the_moderator() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    comes(&mut room, 2, arrival("hall-fr", Role::Hall));
    assert_eq!(on_air(&room, FR), Some("fr1"));
    does(&mut room, 3, "fr1", Act::Air { open: false });
    assert_eq!(on_air(&room, FR), None);
    does(&mut room, 4, "o1", grant("hall-fr", Track::Microphone, true));
    assert_eq!(on_air(&room, FR), Some("hall-fr"));
    for who in ["d1", "d2", "d3"] {
        speaks(&mut room, 5, who);
    }
    comes(&mut room, 6, arrival("hall-floor", Role::Hall));
    let hall = grant("hall-floor", Track::Microphone, true);
    assert_eq!(refused(&mut room, 7, "o1", hall), Refusal::TooManyMicrophones);
}

#[test]
fn the_hall_speaks_unless_somebody_online_does() {
    let mut room = with_hall();
    does(&mut room, 2, "o1", Act::Spoken { language: Language::Ru });
    assert_eq!((room.spoken(), room.carries(RU)), (Some(Language::Ru), Carries::Original));
    speaks(&mut room, 3, "d1");
    assert_eq!(speaker(&room), Some("d1"));
    does(&mut room, 4, "d1", microphone(false));
    assert_eq!((speaker(&room), room.spoken()), (Some("hall-floor"), None));
    does(&mut room, 5, "o1", Act::Chair { person: Some(key("d3")) });
    speaks(&mut room, 6, "d3");
    assert_eq!(speaker(&room), Some("d3"), "of chair and hall, whoever opened later");
}

#[test]
fn the_hall_is_not_fed_back_into_itself() {
    let mut room = with_hall();
    does(&mut room, 2, "hall-floor", Act::Listen { channel: FR, under: true });
    assert_eq!(voices(&room, "hall-floor"), Vec::<String>::new());
    speaks(&mut room, 3, "d1");
    assert_eq!(voices(&room, "hall-floor"), ["d1"]);
    assert_eq!(voices(&room, "hall-fr"), ["d1"]);
    assert_eq!(voices(&room, "d1"), ["hall-floor"], "nor a speaker");
}

#[test]
fn an_input_that_is_only_heard_never_takes_its_channel() {
    let mut room = room();
    room.enter(at(1), arrival("hall-fr", Role::Hall));
    does(&mut room, 1, "hall-fr", microphone(false));
    for seconds in [2, 10] {
        room.connected(at(seconds), &key("hall-fr"));
        assert_eq!(on_air(&room, FR), None);
        room.disconnected(at(seconds + 1), &key("hall-fr"));
    }
    room.connected(at(12), &key("hall-fr"));
    does(&mut room, 13, "hall-fr", microphone(true));
    assert_eq!(on_air(&room, FR), Some("hall-fr"));
}

#[test]
fn what_comes_out_in_the_hall_is_not_what_the_hall_sends() {
    let mut room = room();
    comes(&mut room, 1, Arrival { into: vec![Channel::Floor], ..arrival("hall-floor", Role::Hall) });
    comes(&mut room, 1, Arrival { into: vec![Channel::Floor], ..arrival("hall-out-floor", Role::Hall) });
    assert_eq!(voices(&room, "hall-out-floor"), [""; 0], "the hall does not hear itself");
    assert!(room.routing().sends[&key("hall-out-floor")].is_empty());
    does(&mut room, 2, "o1", grant("d1", Track::Microphone, true));
    does(&mut room, 2, "d1", microphone(true));
    assert_eq!(voices(&room, "hall-out-floor"), ["d1"]);
    comes(&mut room, 3, Arrival { into: vec![FR], ..arrival("hall-out-fr", Role::Hall) });
    assert_eq!(on_air(&room, FR), None, "an output takes no channel");
}
