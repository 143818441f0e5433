//! The measured process: our engine, and somebody who says who comes in.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context, Result};
use convoke_domain::{
    language::Language,
    room::{Channel, Feed, Lane, PersonKey, Slot, Source, Track},
};
use convoke_room::{Distributor, Embedded, Line, Offer, Refused, RoomEngine, Settings};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

const ROOM: &str = "bench";

/// The feed of a channel by number: six languages, and the floor.
fn feed(channel: usize) -> Feed {
    match Language::ALL.get(channel) {
        Some(language) => Feed::Channel(Channel::Language(*language), Lane::Voice),
        None => Feed::Channel(Channel::Floor, Lane::Floor(0)),
    }
}

/// Serves one measuring process until it goes.
pub async fn serve(address: &str) -> Result<()> {
    let addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST)];
    let engine = Embedded::start(&Settings { addresses, port: 0, public: None, tcp: false, itself: false })?;
    engine.open(ROOM);
    let (stream, _) = TcpListener::bind(address).await?.accept().await?;
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    while let Some(line) = lines.next_line().await? {
        let answer = answer(&engine, &serde_json::from_str(&line)?).await?;
        writer.write_all(format!("{answer}\n").as_bytes()).await?;
    }
    Ok(())
}

/// A rush of handshakes on the one core may close the room for a second; for so many fifths of one it is asked again.
const TRIES: usize = 50;

async fn answer(engine: &Embedded, question: &Value) -> Result<Value> {
    let text = |name: &str| question[name].as_str().unwrap_or_default().to_owned();
    if text("ask") == "load" {
        let load = engine.load();
        return Ok(
            json!({ "people": load.people, "packets": load.packets, "dropped": load.dropped, "busy": load.busy }),
        );
    }
    let (person, channel) = (PersonKey(text("person")), question["channel"].as_u64().unwrap_or(0) as usize);
    let line = if text("ask") == "talk" {
        engine.grant(ROOM, &person, vec![Track::Microphone]);
        engine.point(ROOM, feed(channel), Some(Source { person: person.clone(), track: Track::Microphone }));
        Line::Sends(Track::Microphone)
    } else {
        engine.hear(ROOM, &person, Slot::Voice, Some(feed(channel)));
        Line::Receives(Slot::Voice)
    };
    let offer = Offer { sdp: text("sdp"), lines: vec![(text("mid"), line)] };
    for _ in 0..TRIES {
        match engine.admit(ROOM, &person, offer.clone()).await {
            Err(Refused::Full) => tokio::time::sleep(std::time::Duration::from_millis(200)).await,
            answered => return Ok(json!({ "sdp": answered.context("an offer was refused")? })),
        }
    }
    Ok(json!({ "full": true }))
}
