//! Ours against the engine, over real UDP and TCP.

use std::time::Duration;

use convoke_domain::{
    language::Language,
    room::{Channel, Feed, Lane, PersonKey, Picture, Slot, Source, Track},
};
use tokio::time::{sleep, timeout};

use super::*;
use crate::{Embedded, RoomEngine, Settings, samples};

const ROOM: &str = "csp8-1";
const VOICE: Feed = Feed::Channel(Channel::Language(Language::Fr), Lane::Voice);

fn engine() -> Embedded {
    let addresses = vec!["127.0.0.1".parse().expect("an address")];
    let engine =
        Embedded::start(&Settings { addresses, port: 0, public: None, tcp: true, itself: true }).expect("starts");
    engine.open(ROOM);
    engine
}

fn key(name: &str) -> PersonKey {
    PersonKey(name.to_owned())
}

async fn enter(engine: &Embedded, swarm: &Swarm, name: &str, plan: Plan) -> Client {
    let (client, offer) = swarm.client(plan).await.expect("the swarm runs");
    client.answer(&engine.admit(ROOM, &key(name), offer).await.expect("admitted"));
    assert!(timeout(Duration::from_secs(10), client.connected()).await.expect("in time"), "{name} is connected");
    client
}

/// Waits for something that comes true by itself.
async fn until(what: &str, mut is: impl FnMut() -> bool) {
    let wait = async {
        while !is() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(10), wait).await.unwrap_or_else(|_| panic!("{what}"));
}

#[tokio::test]
async fn a_text_and_a_picture_arrive() {
    let (engine, swarm) = (engine(), Swarm::start().expect("starts"));
    let speaker = enter(&engine, &swarm, "i1", Plan::full()).await;
    let listener = enter(&engine, &swarm, "d1", Plan::full()).await;
    engine.grant(ROOM, &key("i1"), vec![Track::Microphone, Track::Camera]);
    engine.point(ROOM, VOICE, Some(Source { person: key("i1"), track: Track::Microphone }));
    let picture = Feed::Picture(Picture::Speaker);
    engine.point(ROOM, picture.clone(), Some(Source { person: key("i1"), track: Track::Camera }));
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(VOICE));
    engine.hear(ROOM, &key("d1"), Slot::Picture(Picture::Speaker), Some(picture));
    speaker.play(Track::Microphone, Some(spoken(samples::spoken(Language::Fr).clone())));
    speaker.play(Track::Camera, Some(super::picture()));
    until("sound and picture come", || {
        let heard = listener.heard();
        heard.of(Slot::Voice).packets > 50 && heard.of(Slot::Picture(Picture::Speaker)).packets > 5
    })
    .await;
    let heard = listener.heard();
    assert!(samples::spoken(Language::Fr).contains(&heard.of(Slot::Voice).payload), "unchanged");
    assert_eq!((heard.of(Slot::Voice).lost(), speaker.heard().packets()), (0, 0));
}

#[tokio::test]
async fn over_tcp_as_well() {
    let (engine, swarm) = (engine(), Swarm::start().expect("starts"));
    let speaker = enter(&engine, &swarm, "i1", Plan { over: Over::Tcp, ..Plan::full() }).await;
    let listener = enter(&engine, &swarm, "d1", Plan { over: Over::Tcp, ..Plan::listener() }).await;
    engine.grant(ROOM, &key("i1"), vec![Track::Microphone]);
    engine.point(ROOM, VOICE, Some(Source { person: key("i1"), track: Track::Microphone }));
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(VOICE));
    speaker.play(Track::Microphone, Some(spoken(samples::spoken(Language::Fr).clone())));
    until("sound comes", || listener.heard().of(Slot::Voice).packets > 20).await;
}

#[tokio::test]
async fn many_light_listeners_time_what_they_hear() {
    let (engine, swarm) = (engine(), Swarm::start().expect("starts"));
    let numbers = Numbers::default();
    let speaker = enter(&engine, &swarm, "i1", Plan::full()).await;
    engine.grant(ROOM, &key("i1"), vec![Track::Microphone]);
    engine.point(ROOM, VOICE, Some(Source { person: key("i1"), track: Track::Microphone }));
    let mut listeners = Vec::new();
    for i in 0..70 {
        let plan = Plan { light: true, numbers: Some(numbers.clone()), ..Plan::listener() };
        let name = format!("d{i}");
        listeners.push(enter(&engine, &swarm, &name, plan).await);
        engine.hear(ROOM, &key(&name), Slot::Voice, Some(VOICE));
    }
    speaker.play(Track::Microphone, Some(numbered(numbers)));
    until("all hear", || listeners.iter().all(|l| l.heard().of(Slot::Voice).packets > 30)).await;
    let latency = swarm.latency();
    assert!(latency.count() > 2_000, "{}", latency.count());
    assert!(latency.within(0.5) < 100.0, "{} ms", latency.within(0.5));
}

#[tokio::test]
async fn whoever_leaves_is_gone_and_whoever_is_dismissed_notices() {
    let (engine, swarm) = (engine(), Swarm::start().expect("starts"));
    let client = enter(&engine, &swarm, "d1", Plan::full()).await;
    engine.dismiss(ROOM, &key("d1"));
    timeout(Duration::from_secs(30), client.ended()).await.expect("notices");
    assert!(client.heard().ended);
}
