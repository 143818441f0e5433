//! What goes on in a room by itself: media events, the beat of time, rights that end, and keeping.

use std::{
    sync::{Arc, Weak, atomic::Ordering},
    time::Duration,
};

use convoke_domain::room::PersonKey;
use convoke_room::MediaEvent;
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, MissedTickBehavior, interval, sleep},
};

use super::{keep, open::OpenRoom, right::Standing, shown};
use crate::{App, Shared, live::Topic};

/// How often what is due is done, and those who have meters are told.
const BEAT: Duration = Duration::from_millis(200);
/// How long pages are left alone after they were shown what changed: what changes meanwhile is shown together.
const APART: Duration = Duration::from_millis(200);
/// How often a room is kept at least.
const KEEP: Duration = Duration::from_secs(1);
/// How soon after a change: what changes together is kept together. Later for each kilobyte of a large room, which is
/// written whole.
const SOON: Duration = Duration::from_millis(50);
const KILOBYTE: Duration = Duration::from_millis(1);
/// How often rights are asked for that end without anybody telling.
const ASK: Duration = Duration::from_secs(30);
/// How long a room whose routing failed rests.
const REST: Duration = Duration::from_millis(200);

/// Lets a room live until it is over, or the app is.
pub fn start(app: &Shared, room: &Arc<OpenRoom>) {
    let events = room.events();
    tokio::spawn(watch(Arc::downgrade(app), room.clone(), events));
    tokio::spawn(show(Arc::downgrade(app), room.clone()));
    tokio::spawn(mind(Arc::downgrade(app), room.clone(), app.live.subscribe()));
}

async fn watch(app: Weak<App>, room: Arc<OpenRoom>, mut events: Receiver<MediaEvent>) {
    let mut stopped = room.stopped();
    let mut beat = interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let event = tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            event = events.recv() => Some(event),
            _ = beat.tick() => None,
        };
        let Some(app) = app.upgrade() else { return };
        match event {
            None => room.beat(&app),
            Some(Ok(MediaEvent::Ended) | Err(RecvError::Closed)) => {
                tracing::error!(meeting = room.meeting, "a room's routing failed; it is opened again");
                sleep(REST).await;
                room.reopen(&app);
                events = room.events();
            }
            Some(Ok(event)) => room.heard(&app, event),
            Some(Err(RecvError::Lagged(missed))) => tracing::warn!(missed, "media events were missed"),
        }
    }
}

/// Shows pages what changed: at once, and what changes soon after it together.
async fn show(app: Weak<App>, room: Arc<OpenRoom>) {
    let mut stopped = room.stopped();
    let mut rest = Duration::ZERO;
    loop {
        tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            () = sleep(rest) => {}
        }
        // Not every change stirs: the others are found a moment later.
        tokio::time::timeout(APART, room.stirred()).await.ok();
        let Some(app) = app.upgrade() else { return };
        rest = if room.show_unseen(&app) { APART } else { Duration::ZERO };
    }
}

async fn mind(app: Weak<App>, room: Arc<OpenRoom>, mut topics: Receiver<Topic>) {
    let mut stopped = room.stopped();
    let mut keeping = interval(KEEP);
    keeping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut asked = Instant::now();
    loop {
        let topic = tokio::select! {
            _ = stopped.wait_for(|stop| *stop) => return,
            topic = topics.recv() => Some(topic),
            _ = keeping.tick() => None,
            () = async { room.changed().await; sleep(pause(&room)).await } => None,
        };
        let Some(app) = app.upgrade() else { return };
        match topic {
            Some(Ok(Topic::Registration(id) | Topic::Visit(id) | Topic::TakenOver(id))) => {
                let person = PersonKey(format!("d{id}"));
                ask(&app, &room, |key| *key == person).await;
            }
            // A publisher's token may have been revoked.
            Some(Ok(Topic::Meeting(meeting))) if meeting == room.meeting => {
                ask(&app, &room, |key| key.0.starts_with("hall-")).await;
            }
            Some(Ok(_)) => {}
            Some(Err(RecvError::Lagged(_))) => ask(&app, &room, |_| true).await,
            Some(Err(RecvError::Closed)) => return,
            None => {
                shown::look_up(&app, &room).await;
                keep::flush(&app, &room).await;
                if asked.elapsed() >= ASK {
                    asked = Instant::now();
                    ask(&app, &room, |_| true).await;
                }
            }
        }
    }
}

fn pause(room: &OpenRoom) -> Duration {
    let kilobytes = room.weight.load(Ordering::Relaxed) / 1024;
    SOON + KILOBYTE.saturating_mul(u32::try_from(kilobytes).unwrap_or(u32::MAX)).min(KEEP)
}

/// Puts out those whose right has ended.
pub async fn ask(app: &App, room: &OpenRoom, of: impl Fn(&PersonKey) -> bool) {
    for (key, right) in room.rights(of) {
        let standing = right.standing(app, &room.meeting).await;
        if standing != Standing::Holds {
            room.end(app, &key, &right, standing);
        }
    }
}
