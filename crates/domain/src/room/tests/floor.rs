use super::*;

#[test]
fn nothing_opens_that_was_not_given_and_nothing_given_opens_by_itself() {
    let mut room = room();
    assert_eq!(refused(&mut room, 1, "d1", microphone(true)), Refusal::NotGranted);
    does(&mut room, 2, "o1", grant("d1", Track::Microphone, true));
    assert_eq!(voices(&room, "d2"), Vec::<String>::new());
    does(&mut room, 3, "d1", microphone(true));
    assert_eq!(voices(&room, "d2"), ["d1"]);
    does(&mut room, 9, "o1", grant("d1", Track::Microphone, false));
    assert_eq!(voices(&room, "d2"), Vec::<String>::new());
    assert_eq!(refused(&mut room, 10, "d1", microphone(true)), Refusal::NotGranted);
    let spoke = What::Spoke { person: key("d1"), from: at(3), to: at(9) };
    assert!(room.happened().contains(&Happened { at: at(9), what: spoke }));
}

#[test]
fn who_only_follows_and_who_types_captions_are_given_nothing() {
    let mut room = room();
    for who in ["l1", "c1", "en1"] {
        assert_eq!(refused(&mut room, 1, "o1", grant(who, Track::Microphone, true)), Refusal::NotYours);
        assert_eq!(refused(&mut room, 1, who, microphone(true)), Refusal::NotYours);
    }
    assert_eq!(refused(&mut room, 1, "d1", grant("d1", Track::Microphone, true)), Refusal::NotYours);
    assert_eq!(refused(&mut room, 1, "o1", grant("d99", Track::Microphone, true)), Refusal::Unknown);
}

#[test]
fn three_microphones_and_no_fourth() {
    let mut room = room();
    for who in ["d1", "d2", "d3"] {
        speaks(&mut room, 1, who);
    }
    does(&mut room, 2, "o1", grant("d4", Track::Microphone, true));
    assert_eq!(refused(&mut room, 2, "d4", microphone(true)), Refusal::TooManyMicrophones);
    does(&mut room, 3, "d2", microphone(false));
    does(&mut room, 4, "d4", microphone(true));
    assert_eq!(voices(&room, "l1"), ["d1", "d4", "d3"], "a free lane is taken, and no other lane changed");
}

#[test]
fn as_many_cameras_as_set_and_one_screen() {
    let mut room = Room::new(Setup { cameras: 1, ..setup() });
    for person in cast() {
        comes(&mut room, 0, person);
    }
    for track in [Track::Camera, Track::Screen] {
        does(&mut room, 1, "o1", grant("d1", track, true));
        does(&mut room, 1, "o1", grant("d2", track, true));
        does(&mut room, 2, "d1", Act::Open { track, open: true });
        assert_eq!(refused(&mut room, 2, "d2", Act::Open { track, open: true }), Refusal::TooManyPictures);
    }
    does(&mut room, 3, "en1", Act::Open { track: Track::Camera, open: true });
}

#[test]
fn the_latest_microphone_is_the_speakers_and_the_chair_stays_the_chair() {
    let mut room = room();
    does(&mut room, 1, "o1", Act::Chair { person: Some(key("d3")) });
    speaks(&mut room, 2, "d3");
    assert_eq!(speaker(&room), Some("d3"));
    speaks(&mut room, 3, "d1");
    speaks(&mut room, 4, "d2");
    assert_eq!((speaker(&room), room.speaking_since()), (Some("d2"), Some(at(4))));
    does(&mut room, 5, "d3", microphone(false));
    does(&mut room, 6, "d3", microphone(true));
    assert_eq!(speaker(&room), Some("d2"), "the chair interrupts and is not the speaker");
    does(&mut room, 7, "d2", microphone(false));
    assert_eq!(speaker(&room), Some("d1"));
    assert_eq!(room.chair().map(|p| &p.key), Some(&key("d3")));
    assert_eq!(refused(&mut room, 8, "o1", Act::Chair { person: Some(key("en1")) }), Refusal::NotYours);
}

#[test]
fn the_moderators_word_about_the_language_lasts_as_long_as_the_speaker() {
    let mut room = room();
    let spoken = Act::Spoken { language: Language::Ru };
    assert_eq!(refused(&mut room, 1, "o1", spoken.clone()), Refusal::NothingToDo);
    speaks(&mut room, 2, "d1");
    assert_eq!(room.spoken(), Some(Language::Es));
    does(&mut room, 3, "o1", spoken);
    assert_eq!(room.spoken(), Some(Language::Ru));
    speaks(&mut room, 4, "d2");
    assert_eq!(room.spoken(), Some(Language::Fr));
    does(&mut room, 5, "d2", microphone(false));
    assert_eq!(room.spoken(), Some(Language::Es), "the speaker changed, and the word with them");
    does(&mut room, 6, "d1", Act::SpeakIn { language: Language::Zh });
    assert_eq!(room.spoken(), Some(Language::Zh));
}

#[test]
fn a_microphone_given_answers_the_request_for_it() {
    let mut room = room();
    let asking = |room: &Room| room.person(&key("d1")).and_then(|p| p.asking_since);
    does(&mut room, 1, "d1", Act::Ask { wants: true });
    does(&mut room, 5, "d1", Act::Ask { wants: true });
    assert_eq!(asking(&room), Some(at(1)), "asking again does not lose the place");
    does(&mut room, 6, "o1", grant("d1", Track::Camera, true));
    assert_eq!(asking(&room), Some(at(1)));
    does(&mut room, 7, "o1", grant("d1", Track::Microphone, true));
    assert_eq!(asking(&room), None);
    does(&mut room, 8, "d2", Act::Ask { wants: true });
    does(&mut room, 9, "d2", Act::Ask { wants: false });
    assert_eq!(room.person(&key("d2")).and_then(|p| p.asking_since), None);
    assert_eq!(refused(&mut room, 9, "l1", Act::Ask { wants: true }), Refusal::NotYours);
}
