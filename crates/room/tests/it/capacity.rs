//! A machine that carries all it can: nobody new is let in, and those inside notice nothing.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use convoke_domain::{language::Language, room::Slot};
use convoke_room::{Distributor, Embedded, Refused, RoomEngine};

use crate::{
    caller::{Caller, until},
    room::{LISTENS, ROOM, TALKS, call, key, loopback, on_air, voice},
};

/// A processor of which the media thread uses the share that a test says.
#[derive(Clone)]
struct Processor(Arc<Mutex<(Instant, Duration, f64)>>);

impl Processor {
    fn idle() -> Self {
        Self(Arc::new(Mutex::new((Instant::now(), Duration::ZERO, 0.0))))
    }

    fn used(&self) -> Duration {
        let mut gauge = self.0.lock().expect("a gauge");
        let (looked, used, share) = *gauge;
        let now = Instant::now();
        *gauge = (now, used + (now - looked).mul_f64(share), share);
        gauge.1
    }

    fn work(&self, share: f64) {
        self.used();
        self.0.lock().expect("a gauge").2 = share;
    }
}

async fn session() -> (Embedded, Processor, Caller, Caller) {
    let processor = Processor::idle();
    let gauge = processor.clone();
    let engine = Embedded::start_measured(&loopback(), move || gauge.used()).expect("free ports");
    engine.open(ROOM);
    let (mut speaker, mut listener) = (call(&engine, "i1", TALKS).await, call(&engine, "d1", LISTENS).await);
    on_air(&engine, "i1", Language::Fr);
    engine.hear(ROOM, &key("d1"), Slot::Voice, Some(voice(Language::Fr)));
    until(&mut [&mut speaker, &mut listener], "the session begins", |all| {
        all[0].say(b"begin");
        all[1].count(Slot::Voice) > 3
    })
    .await;
    (engine, processor, speaker, listener)
}

/// Says a numbered word on each turn until the machine is as busy as is wanted.
async fn until_load(engine: &Embedded, all: &mut [&mut Caller; 2], said: &mut u32, is: impl Fn(f32) -> bool) {
    until(&mut all[..], "the load is measured", |all| {
        all[0].say(&said.to_be_bytes());
        *said += 1;
        is(engine.load().busy)
    })
    .await;
}

#[tokio::test]
async fn a_full_machine_refuses_who_is_new_loses_nothing_of_those_inside_and_opens_again() {
    let (engine, processor, mut speaker, mut listener) = session().await;
    let mut all = [&mut speaker, &mut listener];
    let mut said = 0;
    processor.work(0.95);
    until_load(&engine, &mut all, &mut said, |busy| busy > 0.9).await;
    let at_full = said;
    for newcomer in 0..20 {
        let refused = Caller::call(&engine, ROOM, &format!("d9{newcomer}"), LISTENS, false).await.err();
        assert_eq!(refused, Some(Refused::Full));
        assert_eq!(refused.map(|r| r.to_string()).as_deref(), Some("the room is full"));
        all[0].say(&said.to_be_bytes());
        said += 1;
    }
    // One who is inside opens another window: that adds nothing to what the machine carries.
    Caller::call(&engine, ROOM, "i1", TALKS, false).await.expect("whoever is inside may come again");
    processor.work(0.5);
    until_load(&engine, &mut all, &mut said, |busy| busy < 0.6).await;
    until(&mut all, "the last word is heard", |all| all[1].last(Slot::Voice) == Some(&(said - 1).to_be_bytes())).await;
    let words: Vec<u32> = all[1].heard[&Slot::Voice]
        .iter()
        .filter_map(|(_, p)| Some(u32::from_be_bytes(p[..].try_into().ok()?)))
        .collect();
    assert!(said > at_full + 20 && words == (0..said).collect::<Vec<_>>(), "every word, in its order: {words:?}");
    let mut newcomer = call(&engine, "d90", LISTENS).await;
    until(&mut [&mut newcomer], "the newcomer is in", |all| all[0].connected).await;
}

#[tokio::test]
async fn whose_line_was_cut_comes_back_to_a_full_machine() {
    let (engine, processor, mut speaker, mut listener) = session().await;
    let mut events = engine.events(ROOM);
    let mut all = [&mut speaker, &mut listener];
    processor.work(0.95);
    until_load(&engine, &mut all, &mut 0, |busy| busy > 0.9).await;
    listener.hang_up();
    while events.recv().await != Ok(convoke_room::MediaEvent::Disconnected(key("d1"))) {}
    let mut again = call(&engine, "d1", LISTENS).await;
    until(&mut [&mut speaker, &mut again], "sound again", |all| {
        all[0].say(b"again");
        all[1].last(Slot::Voice) == Some(b"again")
    })
    .await;
    assert_eq!(Caller::call(&engine, ROOM, "d2", LISTENS, false).await.err(), Some(Refused::Full), "others may not");
}
