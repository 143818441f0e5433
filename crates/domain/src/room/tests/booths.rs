use super::*;

const ON: Act = Act::Air { open: true };
const OFF: Act = Act::Air { open: false };
const ASK: Act = Act::RequestHandover { wants: true };

fn into(channel: Channel) -> Act {
    Act::Into { channel: Some(channel) }
}

fn source(channel: Channel) -> Act {
    Act::Source { channel }
}

#[test]
fn no_microphone_opens_without_an_outgoing_language_of_ones_own() {
    let mut room = room();
    assert_eq!(refused(&mut room, 1, "fr1", ON), Refusal::NoOutgoing);
    assert_eq!(refused(&mut room, 1, "fr1", into(RU)), Refusal::NotYourLanguage);
    assert_eq!(refused(&mut room, 1, "fr1", into(Channel::Floor)), Refusal::NotYourLanguage);
    does(&mut room, 2, "fr1", into(FR));
    does(&mut room, 3, "fr1", ON);
    assert_eq!(on_air(&room, FR), Some("fr1"));
    does(&mut room, 4, "fr1", Act::Into { channel: None });
    assert_eq!(on_air(&room, FR), None, "without an outgoing language it closes");
    assert_eq!(refused(&mut room, 5, "fr1", ON), Refusal::NoOutgoing);
}

#[test]
fn incoming_is_never_outgoing() {
    let mut room = room();
    does(&mut room, 1, "fr1", into(FR));
    assert_eq!(refused(&mut room, 2, "fr1", source(FR)), Refusal::SameChannel);
    does(&mut room, 3, "fr2", source(FR));
    assert_eq!(refused(&mut room, 4, "fr2", into(FR)), Refusal::SameChannel);
    does(&mut room, 5, "fr1", ON);
    assert_eq!(refused(&mut room, 6, "fr2", ASK), Refusal::SameChannel);
    assert_eq!(refused(&mut room, 6, "fr2", Act::TakeOver), Refusal::SameChannel);
    assert_eq!(refused(&mut room, 7, "fr1", source(Channel::Signed)), Refusal::Unknown);
}

#[test]
fn the_second_microphone_of_a_channel_stays_closed_and_a_take_over_is_one_step() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    does(&mut room, 2, "fr2", into(FR));
    assert_eq!(refused(&mut room, 3, "fr2", ON), Refusal::OnAir);
    room.happened();
    does(&mut room, 4, "fr2", Act::TakeOver);
    assert_eq!(on_air(&room, FR), Some("fr2"));
    let sends = room.routing().sends;
    assert!(sends[&key("fr1")].is_empty() && sends[&key("fr2")].contains(&Track::Microphone));
    let what = What::Interpreted { person: key("fr1"), channel: FR, from: at(1), to: at(4) };
    assert_eq!(room.happened(), [Happened { at: at(4), what }]);
    assert_eq!(refused(&mut room, 5, "fr2", Act::TakeOver), Refusal::NothingToDo);
    does(&mut room, 5, "fr1", Act::TakeOver);
    assert_eq!(on_air(&room, FR), Some("fr1"));
}

#[test]
fn a_take_over_just_after_the_colleague_closed_opens() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    does(&mut room, 2, "fr2", into(FR));
    does(&mut room, 3, "fr1", OFF);
    does(&mut room, 3, "fr2", Act::TakeOver);
    assert_eq!(on_air(&room, FR), Some("fr2"));
    assert_eq!(refused(&mut room, 4, "ru1", Act::TakeOver), Refusal::NoOutgoing);
}

#[test]
fn a_handover_is_asked_for_and_given_in_one_step() {
    let mut room = room();
    assert_eq!(refused(&mut room, 1, "fr2", ASK), Refusal::NothingToDo);
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    assert_eq!(refused(&mut room, 2, "fr1", Act::HandOver), Refusal::NothingToDo);
    does(&mut room, 2, "fr2", ASK);
    assert_eq!(room.asked_by(FR).map(|p| &p.key), Some(&key("fr2")));
    assert_eq!(seat(&room, "fr2").into, Some(FR), "the outgoing language follows the request");
    does(&mut room, 3, "fr1", Act::HandOver);
    assert_eq!(on_air(&room, FR), Some("fr2"));
    assert_eq!((room.asked_by(FR), seat(&room, "fr2").wants_handover), (None, false));
    assert_eq!(refused(&mut room, 4, "fr1", Act::HandOver), Refusal::NothingToDo);
}

#[test]
fn not_yet_clears_the_request_and_so_does_an_empty_channel() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    does(&mut room, 2, "fr2", ASK);
    does(&mut room, 3, "fr1", Act::Decline);
    assert!(!seat(&room, "fr2").wants_handover);
    assert_eq!(refused(&mut room, 3, "fr1", Act::Decline), Refusal::NothingToDo);
    does(&mut room, 4, "fr2", ASK);
    does(&mut room, 5, "fr2", Act::RequestHandover { wants: false });
    assert_eq!(refused(&mut room, 6, "fr1", Act::HandOver), Refusal::NothingToDo);
    does(&mut room, 7, "fr2", ASK);
    does(&mut room, 8, "fr1", OFF);
    assert!(!seat(&room, "fr2").wants_handover, "nobody is left to be asked");
}

#[test]
fn a_colleague_of_another_language_cannot_ask() {
    let mut room = room();
    comes(&mut room, 0, interpreter("fr3", Language::Fr, &[EN]));
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    assert_eq!(refused(&mut room, 2, "fr3", ASK), Refusal::NotYourLanguage);
    assert_eq!(refused(&mut room, 2, "fr3", Act::TakeOver), Refusal::NotYourLanguage);
}

#[test]
fn relay_has_a_depth_and_from_a_silent_channel_it_is_the_floor() {
    let mut room = room();
    speaks(&mut room, 1, "d4");
    goes_on_air(&mut room, 2, "fr1", EN, FR);
    assert_eq!(room.depth(FR), 1);
    assert_eq!(room.carries(FR), Carries::Interpreted { depth: 1, by: &key("fr1"), from: Channel::Floor });
    assert_eq!(voices(&room, "fr1"), ["d4"]);
    goes_on_air(&mut room, 3, "en1", Channel::Floor, EN);
    assert_eq!(room.carries(FR), Carries::Interpreted { depth: 2, by: &key("fr1"), from: EN });
    assert_eq!(voices(&room, "fr1"), ["en1"]);
    goes_on_air(&mut room, 4, "zh1", FR, ZH);
    assert_eq!([room.depth(Channel::Floor), room.depth(EN), room.depth(FR), room.depth(ZH)], [0, 1, 2, 3]);
    does(&mut room, 5, "en1", OFF);
    assert_eq!([room.depth(EN), room.depth(FR), room.depth(ZH)], [0, 1, 2]);
}

#[test]
fn no_act_closes_a_circle_of_relays() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", EN, FR);
    goes_on_air(&mut room, 1, "zh1", FR, ZH);
    does(&mut room, 2, "en1", into(EN));
    assert!(room.would_circle(&key("en1"), ZH) && !room.would_circle(&key("en1"), RU));
    assert_eq!(refused(&mut room, 3, "en1", source(ZH)), Refusal::Circle);
    does(&mut room, 4, "zh1", OFF);
    does(&mut room, 5, "en1", source(ZH));
    does(&mut room, 6, "en1", ON);
    assert_eq!(refused(&mut room, 7, "zh1", ON), Refusal::Circle, "it arises by opening");
    does(&mut room, 8, "zh1", source(Channel::Floor));
    does(&mut room, 8, "zh1", ON);
    assert_eq!(refused(&mut room, 9, "zh1", source(FR)), Refusal::Circle);
}

#[test]
fn nor_does_a_handover_a_take_over_or_another_outgoing_language() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    does(&mut room, 2, "fr2", source(EN));
    does(&mut room, 2, "fr2", ASK);
    goes_on_air(&mut room, 3, "en1", FR, EN);
    assert_eq!(refused(&mut room, 4, "fr1", Act::HandOver), Refusal::Circle);
    assert_eq!(refused(&mut room, 4, "fr2", Act::TakeOver), Refusal::Circle);
    assert_eq!(on_air(&room, FR), Some("fr1"));
    does(&mut room, 5, "en1", OFF);
    goes_on_air(&mut room, 6, "zh1", FR, ZH);
    does(&mut room, 7, "fr1", source(RU));
    goes_on_air(&mut room, 8, "ru1", EN, RU);
    assert_eq!(refused(&mut room, 9, "zh1", into(EN)), Refusal::Circle);
}

#[test]
fn a_broken_line_still_counts_for_circles() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", EN, FR);
    room.disconnected(at(2), &key("fr1"));
    does(&mut room, 3, "en1", into(EN));
    assert_eq!(refused(&mut room, 3, "en1", source(FR)), Refusal::Circle, "fr1 may be back in a moment");
}

#[test]
fn another_outgoing_language_moves_the_live_microphone_when_it_is_free() {
    let mut room = room();
    goes_on_air(&mut room, 1, "fr1", Channel::Floor, FR);
    goes_on_air(&mut room, 1, "en1", Channel::Floor, EN);
    assert_eq!(refused(&mut room, 2, "fr1", into(EN)), Refusal::OnAir);
    does(&mut room, 3, "en1", OFF);
    does(&mut room, 4, "fr1", into(EN));
    assert_eq!((on_air(&room, FR), on_air(&room, EN)), (None, Some("fr1")));
}

#[test]
fn a_short_pause_is_no_rest_and_after_thirty_minutes_the_team_is_warned() {
    let mut room = room();
    goes_on_air(&mut room, 0, "fr1", Channel::Floor, FR);
    does(&mut room, 600, "fr1", OFF);
    assert_eq!(seat(&room, "fr1").on_air_since, None);
    does(&mut room, 659, "fr1", ON);
    assert_eq!(seat(&room, "fr1").on_air_since, Some(at(0)));
    assert_eq!(room.next_deadline(), Some(at(1800)));
    room.tick(at(1800));
    assert!(seat(&room, "fr1").warned);
    assert_eq!(room.next_deadline(), None);
    does(&mut room, 1900, "fr1", OFF);
    does(&mut room, 1960, "fr1", ON);
    assert_eq!((seat(&room, "fr1").on_air_since, seat(&room, "fr1").warned), (Some(at(1960)), false));
}

#[test]
fn the_sign_for_the_speaker_fades() {
    let mut room = room();
    does(&mut room, 5, "fr1", Act::SlowDown);
    does(&mut room, 10, "en1", Act::SlowDown);
    assert_eq!(room.next_deadline(), Some(at(30)));
    room.tick(at(29));
    assert_eq!(room.slow_down().map(|s| &s.by), Some(&key("en1")));
    room.tick(at(30));
    assert_eq!((room.slow_down(), room.next_deadline()), (None, None));
}

#[test]
fn a_booth_reads_its_last_fifty_lines_and_nobody_elses() {
    let mut room = room();
    for n in 0..60 {
        does(&mut room, n, "fr1", Act::Say { text: format!(" line {n} ") });
    }
    let notes = room.notes(FR);
    assert_eq!((notes.len(), notes[0].text.as_str(), notes[49].text.as_str()), (50, "line 10", "line 59"));
    assert!(room.notes(EN).is_empty());
    for text in ["", "  \n", &"x".repeat(501)] {
        assert_eq!(refused(&mut room, 61, "fr1", Act::Say { text: text.to_owned() }), Refusal::Text);
    }
    does(&mut room, 61, "fr1", Act::Say { text: "é".repeat(500) });
}

#[test]
fn keys_trouble_and_calls_are_kept() {
    let mut room = room();
    does(&mut room, 1, "fr1", Act::Preselect { key: 2, channel: Some(RU) });
    assert_eq!(seat(&room, "fr1").preselected, [None, None, Some(RU)]);
    assert_eq!(refused(&mut room, 1, "fr1", Act::Preselect { key: 3, channel: None }), Refusal::Unknown);
    does(&mut room, 2, "fr1", Act::CannotInterpret { cannot: true });
    does(&mut room, 2, "fr1", Act::CallTechnician { calls: true });
    does(&mut room, 3, "o1", Act::Seen { person: key("fr1") });
    assert_eq!((seat(&room, "fr1").cannot, seat(&room, "fr1").calls), (true, false));
    assert_eq!(refused(&mut room, 4, "o1", Act::Seen { person: key("fr1") }), Refusal::NothingToDo);
}
