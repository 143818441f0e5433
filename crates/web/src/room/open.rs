//! A room that is open: acts and media events go into its machine; what follows goes to the engine, the pages and the store.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError, atomic::AtomicUsize},
};

use convoke_domain::{
    room::{Act, Arrival, PersonKey, Refusal, Role, Room, Routing, Setup},
    time::Instant,
};
use convoke_room::{MediaEvent, Offer, Quality, Refused, SharedEngine};
use convoke_store::{audit::Actor, device_check::Grade};
use convoke_text::words;
use convoke_view::room::state::Message;
use tokio::sync::{Notify, watch};

use super::{
    inner::{Inner, Visitor},
    page,
    page::{Inbox, Page},
    recorder,
    right::{Right, Standing},
    routing, samples,
    tell::{self, Notice},
};
use crate::App;

/// Somebody whom a room lets in.
#[derive(Clone, Debug)]
pub struct Guest {
    /// Who, and as what.
    pub arrival: Arrival,
    /// The language they read.
    pub language: convoke_domain::language::Language,
    /// By what they are in.
    pub right: Right,
    /// Where their page stands.
    pub address: String,
    /// Who they are for the trail, when they are of staff.
    pub officer: Option<Actor>,
    /// What their device check came to.
    pub check: Option<Grade>,
}

/// A room that is open.
pub struct OpenRoom {
    /// Key of the meeting.
    pub meeting: String,
    /// When its session opened: another session of the meeting is another room.
    pub opens: Instant,
    pub(super) engine: SharedEngine,
    inner: Mutex<Inner>,
    stop: watch::Sender<bool>,
    pub(super) changed: Notify,
    pub(super) stirred: Notify,
    /// How many bytes the room was when it was kept last.
    pub(super) weight: AtomicUsize,
    /// One unit of keeping at a time.
    pub(super) keeping: tokio::sync::Mutex<()>,
}

impl OpenRoom {
    /// A room with its machine, and what the engine is to be told of it.
    pub fn new(engine: SharedEngine, meeting: &str, opens: Instant, machine: Room) -> Arc<Self> {
        Arc::new(Self {
            meeting: meeting.to_owned(),
            opens,
            engine,
            inner: Mutex::new(Inner::new(machine)),
            stop: watch::channel(false).0,
            changed: Notify::new(),
            stirred: Notify::new(),
            weight: AtomicUsize::new(0),
            keeping: tokio::sync::Mutex::default(),
        })
    }

    /// A panic under the lock stops one page, not the room.
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Told when the room is over.
    pub(super) fn stopped(&self) -> watch::Receiver<bool> {
        self.stop.subscribe()
    }

    /// Waits for a change that is not kept yet.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// The events of its media from now on.
    pub(super) fn events(&self) -> tokio::sync::broadcast::Receiver<MediaEvent> {
        self.engine.events(&self.meeting)
    }

    /// Whether somebody's media flow.
    pub(super) fn has_media(&self, key: &PersonKey) -> bool {
        self.inner().machine.person(key).is_some_and(|p| p.connected)
    }

    /// Somebody's page is open. An earlier page of the same person is told that it counts no more.
    pub(super) fn come(&self, app: &App, guest: Guest) -> Inbox {
        let mut inner = self.inner();
        let key = guest.arrival.key.clone();
        inner.openings += 1;
        let (page, inbox) = Page::new(inner.openings);
        inner.officers.extend(guest.officer.map(|officer| (key.clone(), officer)));
        inner.checks.extend(guest.check.map(|grade| (key.clone(), grade)));
        let visitor =
            Visitor { language: guest.language, right: guest.right, address: guest.address, page: Some(page) };
        if let Some(before) = inner.visitors.insert(key.clone(), visitor) {
            give_way(before, &inner.visitors[&key].right);
        }
        inner.machine.enter(app.clock.wall(), guest.arrival);
        self.settle_one(app, &mut inner, &key);
        inner.show_one(app, &self.meeting, &key);
        if inner.machine.person(&key).is_some_and(|p| p.role == Role::Captioner) {
            inner.show_captions(&key);
        }
        inbox
    }

    /// A page's socket is closed. Whose media still flow stays; whoever has none has the grace to come back.
    pub(super) fn gone(&self, app: &App, key: &PersonKey, page: u64) {
        let mut inner = self.inner();
        let Some(visitor) = inner.visitors.get_mut(key) else { return };
        if visitor.page.take_if(|p| p.id == page).is_none() {
            return;
        }
        if inner.machine.person(key).is_some_and(|p| !p.connected) {
            inner.machine.disconnected(app.clock.wall(), key);
            self.settle_one(app, &mut inner, key);
        }
    }

    /// Somebody's device check came to something: the moderator sees it at once.
    pub(super) fn checked(&self, key: &PersonKey, grade: Grade) {
        let mut inner = self.inner();
        if inner.visitors.contains_key(key) {
            inner.checks.insert(key.clone(), grade);
            inner.unseen = true;
        }
    }

    /// Somebody does something; they see at once what came of it, and so do those whose microphone it opened or closed.
    ///
    /// # Errors
    /// When the machine refuses.
    pub(crate) fn act(&self, app: &App, by: &PersonKey, act: Act) -> Result<(), Refusal> {
        let mut inner = self.inner();
        let asks = matches!(act, Act::Read { .. });
        let own = asks || matches!(act, Act::Listen { .. } | Act::Pictures { .. } | Act::Ask { .. });
        let heard = inner.captions_heard(by);
        inner.machine.act(app.clock.wall(), by, act)?;
        if asks || heard != inner.captions_heard(by) {
            inner.show_captions(by);
        }
        if own {
            self.settle_one(app, &mut inner, by);
            inner.show_one(app, &self.meeting, by);
            return Ok(());
        }
        let before = inner.told.sends.clone();
        self.settle(app, &mut inner);
        let sends = &inner.told.sends;
        let changed = sends.iter().filter(|(key, tracks)| *key != by && before.get(*key) != Some(*tracks));
        for key in changed.map(|(key, _)| key).chain([by]) {
            inner.show_one(app, &self.meeting, key);
        }
        Ok(())
    }

    /// The meeting's settings, or who interprets, changed. Whoever loses their channel by that is told.
    pub(super) fn set_up(&self, app: &App, setup: Setup, interpreters: impl Iterator<Item = Arrival>) {
        let mut inner = self.inner();
        let now = app.clock.wall();
        let lost = inner.machine.set_up(now, setup);
        interpreters.for_each(|arrival| inner.machine.changed(now, arrival));
        self.settle(app, &mut inner);
        for (key, channel) in lost {
            inner.show_one(app, &self.meeting, &key);
            inner.tell_lost(&key, channel);
        }
    }

    /// Somebody of staff does something without a page of the room.
    ///
    /// # Errors
    /// When the machine refuses.
    pub(super) fn act_unseen(&self, app: &App, arrival: Arrival, officer: Actor, act: Act) -> Result<(), Refusal> {
        let mut inner = self.inner();
        let (now, key) = (app.clock.wall(), arrival.key.clone());
        inner.officers.insert(key.clone(), officer);
        inner.machine.enter(now, arrival);
        let done = inner.machine.act(now, &key, act);
        if !inner.visitors.contains_key(&key) {
            inner.machine.leave(now, &key);
        }
        self.settle(app, &mut inner);
        done
    }

    /// Whether the meeting is on the hosted platform.
    pub(super) fn is_moved(&self) -> bool {
        self.inner().machine.moved().is_some()
    }

    /// Somebody offers to connect; the answer, or why there is none.
    pub(super) async fn join(&self, key: &PersonKey, offer: Offer) -> Result<Message, Notice> {
        match self.engine.admit(&self.meeting, key, offer).await {
            Ok(sdp) => {
                let inner = self.inner();
                routing::tell_of(&*self.engine, &self.meeting, key, &inner.told);
                Ok(Message::Answer { sdp })
            }
            Err(Refused::Full) => Err(Notice::Full),
            Err(Refused::NoRoom) => Err(Notice::Opening),
            Err(Refused::Malformed(why)) => {
                tracing::debug!(why, "an offer could not be read");
                Err(Notice::Malformed)
            }
        }
    }

    /// The engine tells something.
    pub(super) fn heard(&self, app: &App, event: MediaEvent) {
        let mut inner = self.inner();
        let now = app.clock.wall();
        match event {
            MediaEvent::Connected(key) => {
                inner.machine.connected(now, &key);
                self.settle_one(app, &mut inner, &key);
            }
            MediaEvent::Disconnected(key) => {
                inner.machine.disconnected(now, &key);
                self.settle_one(app, &mut inner, &key);
            }
            MediaEvent::Level(key, level) => {
                inner.levels.insert(key, level);
            }
            MediaEvent::Quality(key, quality) => measured(&mut inner, &key, quality),
            MediaEvent::NotRecorded(file) => recorder::failed(&mut inner, &file),
            MediaEvent::Ended => {}
        }
    }

    /// Opens the room at the engine, and tells it everything again; pages offer anew.
    pub(super) fn reopen(&self, app: &App) {
        self.engine.open(&self.meeting);
        let mut inner = self.inner();
        let now = app.clock.wall();
        let connected: Vec<PersonKey> = inner.machine.people().filter(|p| p.connected).map(|p| p.key.clone()).collect();
        connected.iter().for_each(|key| inner.machine.disconnected(now, key));
        inner.told = Routing::default();
        recorder::lost(&mut inner);
        self.speak(app, &mut inner);
        self.settle(app, &mut inner);
        let again = page::text(&Message::Again {});
        inner.pages().for_each(|(_, _, page)| page.send_text(again.clone()));
    }

    /// Time passes: what is due happens, and those who have meters are told how loud it is.
    pub(super) fn beat(&self, app: &App) {
        let mut inner = self.inner();
        let now = app.clock.wall();
        if inner.machine.next_deadline().is_some_and(|due| due <= now) {
            inner.machine.tick(now);
            self.settle(app, &mut inner);
        }
        inner.carries(self.engine.load());
        inner.show_levels();
    }

    /// Waits until something changes that pages may have to show.
    pub(super) async fn stirred(&self) {
        self.stirred.notified().await;
    }

    /// Shows every page the room as it is, when one may not; whether one may not have.
    pub(super) fn show_unseen(&self, app: &App) -> bool {
        let mut inner = self.inner();
        let unseen = inner.is_unseen(app.clock.wall());
        if unseen {
            inner.show_all(app, &self.meeting);
            inner.forget_gone();
        }
        unseen
    }

    /// By what people are in.
    pub(super) fn rights(&self, of: impl Fn(&PersonKey) -> bool) -> Vec<(PersonKey, Right)> {
        let inner = self.inner();
        inner.visitors.iter().filter(|(key, _)| of(key)).map(|(key, v)| (key.clone(), v.right.clone())).collect()
    }

    /// What somebody was in by has ended, unless they came back by something else meanwhile.
    pub(super) fn end(&self, app: &App, key: &PersonKey, right: &Right, standing: Standing) {
        let mut inner = self.inner();
        if inner.visitors.get(key).is_none_or(|v| v.right != *right) {
            return;
        }
        self.put_out(app, &mut inner, key, standing);
        self.settle(app, &mut inner);
    }

    fn put_out(&self, app: &App, inner: &mut Inner, key: &PersonKey, standing: Standing) {
        let now = app.clock.wall();
        self.engine.dismiss(&self.meeting, key);
        if standing == Standing::Moved {
            inner.machine.disconnected(now, key);
        } else {
            inner.machine.leave(now, key);
        }
        if let Some(page) = inner.visitors.remove(key).and_then(|v| v.page) {
            page.end(&Message::Over {});
        }
    }

    /// Everybody is put out, and nothing is done here any more.
    pub(super) fn close(&self, app: &App) {
        let mut inner = self.inner();
        let keys: BTreeSet<PersonKey> =
            inner.visitors.keys().cloned().chain(inner.machine.people().map(|p| p.key.clone())).collect();
        keys.iter().for_each(|key| self.put_out(app, &mut inner, key, Standing::Over));
        self.settle(app, &mut inner);
        recorder::end_all(&*self.engine, &self.meeting, &mut inner, Actor::System);
        inner.closed = true;
        self.engine.close(&self.meeting);
        self.stop.send_replace(true);
    }

    /// Nothing goes on by itself any more.
    pub(super) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Begins what was kept: the engine is told everything for the first time.
    pub(super) fn begin(&self, app: &App) {
        self.engine.open(&self.meeting);
        let mut inner = self.inner();
        recorder::lost(&mut inner);
        self.speak(app, &mut inner);
        self.settle(app, &mut inner);
    }

    fn speak(&self, app: &App, inner: &mut Inner) {
        samples::enter(app, &self.meeting, &mut inner.machine);
        samples::play(app, &self.meeting, &*self.engine);
    }
}

/// The page that was open before: another place has taken over, or another window of the same one.
fn give_way(before: Visitor, right: &Right) {
    let Some(page) = before.page else { return };
    if before.right == *right {
        page.end(&Notice::Elsewhere.message(words(before.language)));
    } else {
        page.end(&Message::Over {});
    }
}

/// A person is told of their own line when the words for it change; others see it with the next state.
fn measured(inner: &mut Inner, key: &PersonKey, quality: Quality) {
    let before = inner.lines.insert(key.clone(), quality);
    let Some(visitor) = inner.visitors.get(key) else { return };
    let t = words(visitor.language);
    let (class, says) = tell::yours(t, quality);
    if before.map(|q| tell::yours(t, q)) != Some((class, says.clone())) {
        visitor.page.iter().for_each(|page| page.send(&Message::Quality { class, says: says.clone() }));
        // Everybody is told how the speaker's line is; of the others' only the moderator.
        let speaks = inner.machine.speaker().is_some_and(|p| p.key == *key);
        (inner.unseen, inner.unlisted) = (inner.unseen || speaks, true);
    }
}
