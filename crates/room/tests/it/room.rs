//! Who hears whom.

use std::net::{IpAddr, Ipv4Addr};

use convoke_domain::{
    language::Language,
    room::{Channel, Feed, Lane, PersonKey, Slot, Source, Track},
};
use convoke_room::{Embedded, Line, MediaEvent, Refused, RoomEngine, Settings};

use crate::caller::{Caller, until};

pub const ROOM: &str = "wgeti";

pub fn loopback() -> Settings {
    Settings { addresses: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)], port: 0, public: None, tcp: true, itself: false }
}

pub fn engine() -> Embedded {
    let engine = Embedded::start(&loopback()).expect("free ports");
    engine.open(ROOM);
    engine
}

pub fn key(name: &str) -> PersonKey {
    PersonKey(name.to_owned())
}

pub fn voice(language: Language) -> Feed {
    Feed::Channel(Channel::Language(language), Lane::Voice)
}

pub const TALKS: &[Line] = &[Line::Sends(Track::Microphone)];
pub const LISTENS: &[Line] = &[Line::Receives(Slot::Voice)];

pub fn on_air(engine: &Embedded, person: &str, language: Language) {
    engine.grant(ROOM, &key(person), vec![Track::Microphone]);
    engine.point(ROOM, voice(language), Some(Source { person: key(person), track: Track::Microphone }));
}

pub async fn call(engine: &Embedded, key: &str, lines: &[Line]) -> Caller {
    Caller::call(engine, ROOM, key, lines, false).await.expect("an open room")
}

#[tokio::test]
async fn a_listener_hears_the_channel_chosen_and_switches_without_a_new_offer() {
    let engine = engine();
    let (mut fr, mut es) = (call(&engine, "i1", TALKS).await, call(&engine, "i2", TALKS).await);
    let mut listener = call(&engine, "d1", LISTENS).await;
    on_air(&engine, "i1", Language::Fr);
    on_air(&engine, "i2", Language::Es);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    let mut all = [&mut fr, &mut es, &mut listener];
    until(&mut all, "everybody is connected", |all| all.iter().all(|c| c.connected)).await;
    until(&mut all, "the French booth is heard", |all| {
        all[0].say(b"bonjour");
        all[1].say(b"buenos dias");
        all[2].count(Slot::Voice) > 5
    })
    .await;
    assert!(all[2].heard[&Slot::Voice].iter().all(|(_, p)| p == b"bonjour"), "no other channel is heard");
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Es)));
    until(&mut all, "the Spanish booth is heard", |all| {
        all[0].say(b"bonjour");
        all[1].say(b"buenos dias");
        all[2].last(Slot::Voice) == Some(b"buenos dias")
    })
    .await;
    let numbers: Vec<u64> = all[2].heard[&Slot::Voice].iter().map(|(n, _)| *n).collect();
    assert!(numbers.windows(2).all(|w| w[1] == w[0] + 1), "one unbroken stream: {numbers:?}");
}

#[tokio::test]
async fn what_was_not_granted_is_dropped_at_the_server() {
    let engine = engine();
    let lines = &[Line::Receives(Slot::Voice), Line::Receives(Slot::Floor(0))];
    let (mut speaker, mut listener) = (call(&engine, "d1", TALKS).await, call(&engine, "d2", lines).await);
    let mut booth = call(&engine, "i1", TALKS).await;
    engine.point(ROOM, voice(Language::Fr), Some(Source { person: key("d1"), track: Track::Microphone }));
    engine.hear(ROOM, &key("d2"), Slot::Voice, Some(voice(Language::Fr)));
    on_air(&engine, "i1", Language::Es);
    engine.hear(ROOM, &key("d2"), Slot::Floor(0), Some(voice(Language::Es)));
    let mut all = [&mut speaker, &mut listener, &mut booth];
    until(&mut all, "all are connected", |all| all.iter().all(|c| c.connected)).await;
    for _ in 0..100 {
        all[0].say(b"unasked");
    }
    // The engine reads its socket in order: when what was said after them is heard, they have been dropped.
    until(&mut all, "the booth is heard", |all| {
        all[2].say(b"granted");
        all[1].count(Slot::Floor(0)) > 0
    })
    .await;
    assert_eq!(all[1].count(Slot::Voice), 0);
    engine.grant(ROOM, &key("d1"), vec![Track::Microphone]);
    until(&mut all, "the speaker is heard once it is granted", |all| {
        all[0].say(b"given");
        all[1].last(Slot::Voice) == Some(b"given")
    })
    .await;
    assert!(all[1].heard[&Slot::Voice].iter().all(|(_, p)| p != b"unasked"));
}

#[tokio::test]
async fn where_no_datagram_passes_a_stream_does() {
    let engine = engine();
    let mut speaker = call(&engine, "i1", TALKS).await;
    let mut listener = Caller::call(&engine, ROOM, "d1", LISTENS, true).await.expect("an open room");
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    let mut all = [&mut speaker, &mut listener];
    until(&mut all, "both are connected", |all| all.iter().all(|c| c.connected)).await;
    until(&mut all, "sound comes over TCP", |all| {
        all[0].say(b"bonjour");
        all[1].count(Slot::Voice) > 10
    })
    .await;
}

#[tokio::test]
async fn a_newer_connection_of_a_person_takes_the_place_and_sound_goes_on() {
    let engine = engine();
    let mut events = engine.events(ROOM);
    let (mut speaker, mut listener) = (call(&engine, "i1", TALKS).await, call(&engine, "d1", LISTENS).await);
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    let mut all = [&mut speaker, &mut listener];
    until(&mut all, "sound", |all| {
        all[0].say(b"before");
        all[1].count(Slot::Voice) > 3
    })
    .await;
    let mut again = call(&engine, "i1", TALKS).await;
    let mut all = [&mut again, &mut listener];
    until(&mut all, "sound from the new connection", |all| {
        all[0].say(b"after");
        all[1].last(Slot::Voice) == Some(b"after")
    })
    .await;
    while let Ok(event) = events.try_recv() {
        assert!(!matches!(event, MediaEvent::Disconnected(_)), "nobody left");
    }
}

#[tokio::test]
async fn a_room_that_fails_ends_alone_and_opens_again() {
    let engine = engine();
    engine.open("other");
    let mut events = engine.events(ROOM);
    let (mut speaker, mut listener) = (
        Caller::call(&engine, "other", "i1", TALKS, false).await.expect("an open room"),
        Caller::call(&engine, "other", "d1", LISTENS, false).await.expect("an open room"),
    );
    engine.grant("other", &key("i1"), vec![Track::Microphone]);
    engine.point("other", voice(Language::Fr), Some(Source { person: key("i1"), track: Track::Microphone }));
    engine.hear("other", &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    let mut all = [&mut speaker, &mut listener];
    until(&mut all, "sound in the other room", |all| {
        all[0].say(b"a");
        all[1].count(Slot::Voice) > 0
    })
    .await;
    let (mut broken, mut stranded) = (call(&engine, "i1", TALKS).await, call(&engine, "d1", LISTENS).await);
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    until(&mut [&mut broken, &mut stranded], "sound in the room that will fail", |all| {
        all[0].say(b"before");
        all[1].count(Slot::Voice) > 0
    })
    .await;
    let heard_before = all[1].count(Slot::Voice);
    engine.break_room(ROOM);
    for _ in 0..20 {
        all[0].say(b"meanwhile");
    }
    while events.recv().await != Ok(MediaEvent::Ended) {}
    assert_eq!(Caller::call(&engine, ROOM, "d2", LISTENS, false).await.err(), Some(Refused::NoRoom));
    until(&mut all, "the other room goes on", |all| {
        all[0].say(b"b");
        all[1].last(Slot::Voice) == Some(b"b")
    })
    .await;
    let numbers: Vec<u64> = all[1].heard[&Slot::Voice].iter().map(|(n, _)| *n).collect();
    assert!(numbers.len() > heard_before + 20 && numbers.windows(2).all(|w| w[1] == w[0] + 1), "and loses nothing");
    engine.open(ROOM);
    let (mut again, mut back) = (call(&engine, "i1", TALKS).await, call(&engine, "d1", LISTENS).await);
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    until(&mut [&mut again, &mut back], "those of the room that failed are back", |all| {
        all[0].say(b"after");
        all[1].last(Slot::Voice) == Some(b"after")
    })
    .await;
}

#[tokio::test]
async fn a_room_that_is_closed_does_not_say_that_it_failed() {
    let engine = engine();
    let mut events = engine.events(ROOM);
    let mut person = call(&engine, "d1", LISTENS).await;
    until(&mut [&mut person], "somebody is in", |all| all[0].connected).await;
    engine.close(ROOM);
    engine.open(ROOM);
    engine.play(ROOM, &key("a-sample"), Some(&[vec![0xf8]]));
    while events.recv().await != Ok(MediaEvent::Connected(key("a-sample"))) {
        assert_ne!(events.try_recv(), Ok(MediaEvent::Ended), "nothing failed");
    }
}

#[tokio::test]
async fn a_recording_that_cannot_be_written_is_told_and_the_meeting_goes_on() {
    let engine = engine();
    let mut events = engine.events(ROOM);
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("taken"), "").expect("a file");
    // A file stands where a folder is needed: as good as a full disk.
    let file = folder.path().join("taken/fr.ogg");
    let tags = convoke_room::ogg::Tags { title: String::new(), start: convoke_domain::time::Instant(0) };
    engine.record(ROOM, file.clone(), vec![voice(Language::Fr)], tags);
    while events.recv().await != Ok(MediaEvent::NotRecorded(file.clone())) {}
    let (mut speaker, mut listener) = (call(&engine, "i1", TALKS).await, call(&engine, "d1", LISTENS).await);
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    until(&mut [&mut speaker, &mut listener], "sound", |all| {
        all[0].say(b"on");
        all[1].count(Slot::Voice) > 5
    })
    .await;
}

#[tokio::test]
async fn an_offer_that_cannot_be_read_is_refused_in_words() {
    let engine = engine();
    let offer = convoke_room::Offer { sdp: "v=0\r\nnonsense".to_owned(), lines: Vec::new() };
    let refused = engine.admit(ROOM, &key("d1"), offer).await;
    assert!(matches!(refused, Err(Refused::Malformed(_))), "{refused:?}");
}
