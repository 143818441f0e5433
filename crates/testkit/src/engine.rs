//! A media engine without media: it remembers what it was told.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::{Mutex, MutexGuard},
};

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};
use convoke_room::{Capabilities, Distributor, Load, MediaEvent, Offer, Refused, RoomEngine, ogg::Tags};
use futures::{FutureExt, future::BoxFuture};
use tokio::sync::broadcast;

/// How many events wait for whoever listens: as many as at the real one.
const EVENTS: usize = 4096;

/// What a room was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the engine's acts")]
pub struct Told {
    pub admitted: BTreeSet<PersonKey>,
    pub granted: BTreeMap<PersonKey, Vec<Track>>,
    pub pointed: BTreeMap<Feed, Source>,
    pub heard: BTreeMap<(PersonKey, Slot), Feed>,
    pub recorded: BTreeMap<PathBuf, (Vec<Feed>, String)>,
    pub opened: usize,
}

/// The engine. Whoever is admitted is connected at once.
#[derive(Default)]
pub struct Silent {
    rooms: Mutex<BTreeMap<String, Told>>,
    events: Mutex<BTreeMap<String, broadcast::Sender<MediaEvent>>>,
    full: Mutex<bool>,
    load: Mutex<Load>,
}

impl Silent {
    fn rooms(&self) -> MutexGuard<'_, BTreeMap<String, Told>> {
        self.rooms.lock().unwrap()
    }

    fn with<T>(&self, room: &str, then: impl FnOnce(&mut Told) -> T) -> T {
        then(self.rooms().entry(room.to_owned()).or_default())
    }

    fn sender(&self, room: &str) -> broadcast::Sender<MediaEvent> {
        self.events.lock().unwrap().entry(room.to_owned()).or_insert_with(|| broadcast::channel(EVENTS).0).clone()
    }

    /// What a room was told.
    pub fn told(&self, room: &str) -> Told {
        self.rooms().get(room).cloned().unwrap_or_default()
    }

    /// Lets something happen to a room's media.
    pub fn happen(&self, room: &str, event: MediaEvent) {
        self.sender(room).send(event).ok();
    }

    /// Stops a room's routing, as a panic would: nothing is known of it any more.
    pub fn break_down(&self, room: &str) {
        self.with(room, |told| *told = Told { opened: told.opened, ..Told::default() });
        self.happen(room, MediaEvent::Ended);
    }

    /// What it carries from now on.
    pub fn carry(&self, load: Load) {
        *self.load.lock().unwrap() = load;
    }

    /// Whether nobody more is admitted.
    pub fn fill(&self, full: bool) {
        *self.full.lock().unwrap() = full;
    }
}

impl Distributor for Silent {
    fn load(&self) -> Load {
        *self.load.lock().unwrap()
    }
}

impl RoomEngine for Silent {
    fn capabilities(&self) -> Capabilities {
        Capabilities { server_mute: true, relay: true, recording: true, hosted: false }
    }

    fn open(&self, room: &str) {
        self.with(room, |told| told.opened += 1);
    }

    fn close(&self, room: &str) {
        self.rooms().remove(room);
    }

    fn admit(&self, room: &str, person: &PersonKey, offer: Offer) -> BoxFuture<'static, Result<String, Refused>> {
        let answer = match *self.full.lock().unwrap() {
            true => Err(Refused::Full),
            false if offer.sdp.is_empty() => Err(Refused::Malformed("it is empty".to_owned())),
            false => Ok(format!("answer to {}", offer.sdp)),
        };
        if answer.is_ok() {
            self.with(room, |told| told.admitted.insert(person.clone()));
            self.happen(room, MediaEvent::Connected(person.clone()));
        }
        async { answer }.boxed()
    }

    fn dismiss(&self, room: &str, person: &PersonKey) {
        self.with(room, |told| told.admitted.remove(person));
    }

    fn grant(&self, room: &str, person: &PersonKey, tracks: Vec<Track>) {
        self.with(room, |told| told.granted.insert(person.clone(), tracks));
    }

    fn point(&self, room: &str, feed: Feed, source: Option<Source>) {
        self.with(room, |told| match source {
            Some(source) => told.pointed.insert(feed, source),
            None => told.pointed.remove(&feed),
        });
    }

    fn hear(&self, room: &str, person: &PersonKey, slot: Slot, feed: Option<Feed>) {
        self.with(room, |told| match feed {
            Some(feed) => told.heard.insert((person.clone(), slot), feed),
            None => told.heard.remove(&(person.clone(), slot)),
        });
    }

    fn record(&self, room: &str, file: PathBuf, feeds: Vec<Feed>, tags: Tags) {
        self.with(room, |told| told.recorded.insert(file, (feeds, tags.title)));
    }

    fn end_record(&self, room: &str, file: PathBuf) {
        self.with(room, |told| told.recorded.remove(&file));
    }

    fn events(&self, room: &str) -> broadcast::Receiver<MediaEvent> {
        self.sender(room).subscribe()
    }
}
