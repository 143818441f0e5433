//! People who mean no good, and networks that damage what they carry: those who are inside notice nothing.

use std::net::UdpSocket;

use convoke_domain::{
    language::Language,
    room::{Slot, Source, Track},
};
use convoke_room::{Embedded, Line, MediaEvent, RoomEngine};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use crate::{
    caller::{Caller, until},
    room::{LISTENS, ROOM, TALKS, call, engine, key, on_air, voice},
};

async fn in_session(engine: &Embedded) -> (Caller, Caller) {
    let (mut speaker, mut listener) = (call(engine, "i1", TALKS).await, call(engine, "d1", LISTENS).await);
    on_air(engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    goes_on(&mut speaker, &mut listener, "the session begins").await;
    (speaker, listener)
}

/// Ten more packets are heard.
async fn goes_on(speaker: &mut Caller, listener: &mut Caller, what: &str) {
    let before = listener.count(Slot::Voice);
    until(&mut [speaker, listener], what, |all| {
        all[0].say(b"bonjour");
        all[1].count(Slot::Voice) > before + 10
    })
    .await;
}

fn stranger(engine: &Embedded) -> UdpSocket {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.connect(("127.0.0.1", engine.port())).expect("the engine");
    socket.set_nonblocking(true).expect("a socket");
    socket
}

/// A binding request under a name (RFC 8489), with whatever integrity.
fn request(username: &str, integrity: &[u8]) -> Vec<u8> {
    let mut attributes = Vec::new();
    let mut put = |kind: u16, value: &[u8]| {
        attributes.extend_from_slice(&kind.to_be_bytes());
        attributes.extend_from_slice(&(value.len() as u16).to_be_bytes());
        attributes.extend_from_slice(value);
        attributes.resize(attributes.len().next_multiple_of(4), 0);
    };
    put(0x0006, username.as_bytes());
    put(0x0008, integrity);
    let mut bytes = vec![0, 1];
    bytes.extend_from_slice(&(attributes.len() as u16).to_be_bytes());
    bytes.extend_from_slice(&[0x21, 0x12, 0xa4, 0x42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    bytes.extend_from_slice(&attributes);
    bytes
}

#[tokio::test]
async fn whatever_strangers_send_is_answered_by_nothing() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let stranger = stranger(&engine);
    let mut runner = TestRunner::new(Config::default());
    let bytes = prop::collection::vec(any::<u8>(), 1..1_400);
    for _ in 0..2_000 {
        let mut bytes = bytes.new_tree(&mut runner).expect("bytes").current();
        // Each kind of datagram that could be meant (RFC 7983).
        for first in [0, 1, 22, 23, 128, 129, 200] {
            bytes[0] = first;
            stranger.send(&bytes).ok();
        }
    }
    stranger.send(&request("nobody:whoever", &[0; 20])).expect("sent");
    goes_on(&mut speaker, &mut listener, "the session goes on").await;
    assert!(stranger.recv(&mut [0; 1500]).is_err(), "a stranger is told nothing");
}

#[tokio::test]
async fn a_name_without_its_password_opens_nothing_and_moves_nobody() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let stranger = stranger(&engine);
    for integrity in [&[0; 20][..], &[], &[9; 4]] {
        stranger.send(&request(&format!("{}:x", listener.ufrag_of_engine()), integrity)).expect("sent");
    }
    goes_on(&mut speaker, &mut listener, "the listener still hears").await;
    assert!(stranger.recv(&mut [0; 1500]).is_err(), "and the stranger does not");
}

#[tokio::test]
async fn a_peers_own_damaged_bytes_harm_nobody_else() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let mut hostile = call(&engine, "d9", TALKS).await;
    until(&mut [&mut hostile], "the hostile one is in", |all| all[0].connected).await;
    let mut runner = TestRunner::new(Config::default());
    let bytes = prop::collection::vec(any::<u8>(), 1..1_400);
    for _ in 0..500 {
        let mut bytes = bytes.new_tree(&mut runner).expect("bytes").current();
        for first in [0, 1, 20, 22, 23, 63, 128, 129, 144, 191] {
            bytes[0] = first;
            hostile.send_raw(&bytes);
        }
    }
    goes_on(&mut speaker, &mut listener, "the others go on").await;
}

#[tokio::test]
async fn who_only_listens_and_publishes_all_the_same_is_heard_by_nobody() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let lines = &[Line::Receives(Slot::Voice), Line::Sends(Track::Microphone)];
    let mut hostile = call(&engine, "d9", lines).await;
    until(&mut [&mut hostile], "the hostile one is in", |all| all[0].connected).await;
    for _ in 0..200 {
        hostile.say(b"i am the French booth");
    }
    goes_on(&mut speaker, &mut listener, "the channel goes on").await;
    assert!(listener.heard[&Slot::Voice].iter().all(|(_, p)| p == b"bonjour"));
}

#[tokio::test]
async fn a_stream_of_noise_is_closed_and_a_frame_beyond_measure_too() {
    use std::io::{Read, Write};
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    for noise in [&b"GET / HTTP/1.1\r\n\r\n"[..], &[0xff; 4_000], &[0, 4, 1, 2, 3, 4]] {
        let mut stream = std::net::TcpStream::connect(("127.0.0.1", engine.port())).expect("a stream");
        stream.write_all(noise).ok();
        stream.set_read_timeout(Some(std::time::Duration::from_secs(5))).expect("a socket");
        let closed = tokio::task::spawn_blocking(move || matches!(stream.read(&mut [0; 16]), Ok(0) | Err(_))).await;
        assert!(closed.expect("read"));
    }
    goes_on(&mut speaker, &mut listener, "the session goes on").await;
}

/// Whether the engine closes a stream on which these bytes are written.
async fn is_closed(engine: &Embedded, bytes: Vec<u8>) -> bool {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", engine.port())).expect("a stream");
    let closed = tokio::task::spawn_blocking(move || {
        stream.set_read_timeout(Some(std::time::Duration::from_secs(5))).expect("a socket");
        stream.write_all(&bytes).ok();
        match stream.read(&mut [0; 16]) {
            Ok(read) => read == 0,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        }
    });
    closed.await.expect("read")
}

fn framed(datagram: &[u8]) -> Vec<u8> {
    [&u16::try_from(datagram.len()).expect("short").to_be_bytes(), datagram].concat()
}

#[tokio::test]
async fn a_stream_in_the_name_of_nobody_is_closed_at_once() {
    let engine = engine();
    assert!(is_closed(&engine, framed(&request("nobody:whoever", &[0; 20]))).await);
}

#[tokio::test]
async fn a_stream_that_floods_is_closed_and_nobody_notices() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let first = framed(&request(&format!("{}:x", listener.ufrag_of_engine()), &[0; 20]));
    // Empty frames are the cheapest: each is two bytes to whoever sends it.
    let flood = [first, vec![0; 2 * 20_000]].concat();
    assert!(is_closed(&engine, flood).await);
    goes_on(&mut speaker, &mut listener, "the session goes on").await;
}

#[tokio::test]
async fn a_stream_that_takes_nothing_holds_up_nobody() {
    let engine = engine();
    let (mut speaker, mut listener) = in_session(&engine).await;
    let mut deaf = Caller::call(&engine, ROOM, "d9", LISTENS, true).await.expect("an open room");
    until(&mut [&mut deaf], "the deaf one is in", |all| all[0].connected).await;
    engine.hear(ROOM, &key("d9"), Slot::Voice, Some(voice(Language::Fr)));
    let before = listener.count(Slot::Voice);
    // More than the buffers of any stream hold.
    let word = [7; 1_000];
    until(&mut [&mut speaker, &mut listener], "eight megabytes are heard by the one who listens", |all| {
        for _ in 0..40 {
            all[0].say(&word);
        }
        all[1].count(Slot::Voice) > before + 8_000
    })
    .await;
    goes_on(&mut speaker, &mut listener, "the session goes on").await;
    drop(deaf);
}

#[tokio::test]
async fn a_feed_pointed_at_somebody_who_left_is_silence() {
    let engine = engine();
    let mut events = engine.events(ROOM);
    let (speaker, mut listener) = in_session(&engine).await;
    engine.dismiss(ROOM, &key("i1"));
    drop(speaker);
    engine.point(ROOM, voice(Language::Fr), Some(Source { person: key("nobody"), track: Track::Microphone }));
    let mut other = call(&engine, "i2", TALKS).await;
    on_air(&engine, "i2", Language::Fr);
    until(&mut [&mut other, &mut listener], "another one takes the channel", |all| {
        all[0].say(b"salut");
        all[1].last(Slot::Voice) == Some(b"salut")
    })
    .await;
    while let Ok(event) = events.try_recv() {
        assert!(!matches!(event, MediaEvent::Ended), "no room ended");
    }
}
