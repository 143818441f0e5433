//! What goes on in a room by itself: media events, the beat of time, rights that end, and keeping.

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use convoke_domain::room::PersonKey;
use convoke_room::MediaEvent;
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, MissedTickBehavior, interval},
};

use super::{keep, open::OpenRoom, right::Standing, shown};
use crate::{App, Shared, live::Topic};

/// How often pages are shown what changed, and what is due is done.
const BEAT: Duration = Duration::from_millis(200);
/// How often a room is kept at least.
const KEEP: Duration = Duration::from_secs(1);
/// How soon after a change: what changes together is kept together.
const SOON: Duration = Duration::from_millis(50);
/// How often rights are asked for that end without anybody telling.
const ASK: Duration = Duration::from_secs(30);
/// How long a room whose routing failed rests.
const REST: Duration = Duration::from_millis(200);

/// Lets a room live until it is over, or the app is.
pub fn start(app: &Shared, room: &Arc<OpenRoom>) {
    let events = room.events();
    tokio::spawn(watch(Arc::downgrade(app), room.clone(), events));
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
                tokio::time::sleep(REST).await;
                room.reopen(&app);
                events = room.events();
            }
            Some(Ok(event)) => room.heard(&app, event),
            Some(Err(RecvError::Lagged(missed))) => tracing::warn!(missed, "media events were missed"),
        }
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
            () = async { room.changed().await; tokio::time::sleep(SOON).await } => None,
        };
        let Some(app) = app.upgrade() else { return };
        match topic {
            Some(Ok(Topic::Registration(id) | Topic::Visit(id) | Topic::TakenOver(id))) => {
                let person = PersonKey(format!("d{id}"));
                ask(&app, &room, |key| *key == person).await;
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

/// Puts out those whose right has ended.
pub async fn ask(app: &App, room: &OpenRoom, of: impl Fn(&PersonKey) -> bool) {
    for (key, right) in room.rights(of) {
        let standing = right.standing(app, &room.meeting).await;
        if standing != Standing::Holds {
            room.end(app, &key, &right, standing);
        }
    }
}
