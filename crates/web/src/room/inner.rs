//! What a room holds under its lock.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use convoke_domain::{
    language::Language,
    record::Record,
    room::{CaptionLine, Channel, PersonKey, Reads, Role, Room, Routing},
    time::Instant,
};
use convoke_room::{Load, Quality};
use convoke_store::{audit::Actor, device_check::Grade, document::Document};
use convoke_text::words;
use convoke_view::room::state::{Caption, Message};

use super::{
    bucket::Bucket,
    keep::Deed,
    page::{Everybody, Page, text},
    right::Right,
    tell::{self, Scene},
};
use crate::App;

/// How long the moderator's list of people is left alone for each of them, in microseconds.
const LISTED: i64 = 1_000;

/// Somebody who was let in.
#[derive(Debug)]
pub struct Visitor {
    /// The language they read.
    pub language: Language,
    /// By what they are in.
    pub right: Right,
    /// Where their page stands.
    pub address: String,
    /// The page, while its socket is open.
    pub page: Option<Page>,
}

/// What a room holds under its lock.
pub struct Inner {
    /// The machine.
    pub machine: Room,
    /// What the engine was told last.
    pub told: Routing,
    /// Who was let in.
    pub visitors: BTreeMap<PersonKey, Visitor>,
    /// Officers, as the trail names them.
    pub officers: BTreeMap<PersonKey, Actor>,
    /// How people's lines are.
    pub lines: BTreeMap<PersonKey, Quality>,
    /// What people's device checks came to.
    pub checks: BTreeMap<PersonKey, Grade>,
    /// How loud sources were since pages were last told.
    pub levels: BTreeMap<PersonKey, i8>,
    /// The document that is shown.
    pub document: Option<Document>,
    /// What the machine carries, as the moderator was told.
    pub load: Load,
    /// The files that are being written.
    pub tapes: BTreeMap<Channel, PathBuf>,
    /// Those of them that cannot be written.
    pub unwritten: BTreeSet<Channel>,
    /// What the store has not been told yet.
    pub deeds: Vec<Deed>,
    /// Whether the machine changed since it was kept.
    pub unsaved: bool,
    /// Whether something changed since pages were last shown the state.
    pub unseen: bool,
    /// Whether something changed since the moderator was last shown the people.
    pub unlisted: bool,
    /// When that was.
    pub listed: Instant,
    /// What everybody is shown who reads a language.
    pub shared: RefCell<BTreeMap<Language, Everybody>>,
    /// How much feeds of captions may say.
    pub feeds: BTreeMap<Language, Bucket>,
    /// How many pages were opened.
    pub openings: u64,
    /// Whether the room is over.
    pub closed: bool,
}

impl Inner {
    /// A room with its machine.
    pub const fn new(machine: Room) -> Self {
        Self {
            machine,
            told: Routing {
                sends: BTreeMap::new(),
                feeds: BTreeMap::new(),
                ears: BTreeMap::new(),
                recorded: BTreeSet::new(),
            },
            visitors: BTreeMap::new(),
            officers: BTreeMap::new(),
            lines: BTreeMap::new(),
            checks: BTreeMap::new(),
            levels: BTreeMap::new(),
            document: None,
            load: Load { people: 0, packets: 0, dropped: 0, busy: 0.0 },
            tapes: BTreeMap::new(),
            unwritten: BTreeSet::new(),
            deeds: Vec::new(),
            unsaved: true,
            unseen: true,
            unlisted: false,
            listed: Instant(0),
            shared: RefCell::new(BTreeMap::new()),
            feeds: BTreeMap::new(),
            openings: 0,
            closed: false,
        }
    }

    /// The pages that are open, with whose they are.
    pub fn pages(&self) -> impl Iterator<Item = (&PersonKey, &Visitor, &Page)> {
        self.visitors.iter().filter_map(|(key, visitor)| Some((key, visitor, visitor.page.as_ref()?)))
    }

    /// Whether pages may not show the room as it is. The moderator's wait longer: they list all people.
    pub fn is_unseen(&self, now: Instant) -> bool {
        self.unseen || self.unlisted && self.may_list(now)
    }

    /// The machine carries so much now: the moderator is told when that says something else than before.
    pub fn carries(&mut self, load: Load) {
        let said = |l: &Load| (tell::percent(l) / 5, l.is_filling(), l.is_full());
        if said(&load) != said(&self.load) {
            (self.load, self.unlisted) = (load, true);
        }
    }

    fn lists_people(&self, key: &PersonKey) -> bool {
        self.machine.person(key).is_some_and(|p| p.role == Role::Moderator)
    }

    /// A list of a thousand people is told once a second, one of twenty with every state.
    fn may_list(&self, now: Instant) -> bool {
        let apart = i64::try_from(self.visitors.len()).unwrap_or(i64::MAX).saturating_mul(LISTED);
        now.0.saturating_sub(self.listed.0) >= apart
    }

    /// Shows the state to every page.
    pub fn show_all(&mut self, app: &App, meeting: &str) {
        let now = app.clock.wall();
        let lists = self.may_list(now);
        self.unlisted |= self.unseen;
        self.unseen = false;
        if lists {
            (self.unlisted, self.listed) = (false, now);
        }
        let record = app.record();
        let scene = self.scene(app, &record);
        let mut shared = self.shared.borrow_mut();
        let mut made = BTreeSet::new();
        for (key, visitor, page) in self.pages().filter(|(key, ..)| lists || !self.lists_people(key)) {
            if made.insert(visitor.language) {
                renew(&mut shared, &scene, visitor.language);
            }
            show(&scene, meeting, &shared[&visitor.language], key, visitor, page);
        }
    }

    /// Shows the state to one page, at once.
    pub fn show_one(&self, app: &App, meeting: &str, key: &PersonKey) {
        let Some(visitor) = self.visitors.get(key) else { return };
        let Some(page) = &visitor.page else { return };
        let record = app.record();
        let scene = self.scene(app, &record);
        let mut shared = self.shared.borrow_mut();
        renew(&mut shared, &scene, visitor.language);
        show(&scene, meeting, &shared[&visitor.language], key, visitor, page);
    }

    fn scene<'a>(&'a self, app: &App, record: &'a Record) -> Scene<'a> {
        let now = app.clock.wall();
        Scene {
            room: &self.machine,
            record,
            feeds: &self.told.feeds,
            lines: &self.lines,
            checks: &self.checks,
            document: self.document.as_ref(),
            load: &self.load,
            unwritten: &self.unwritten,
            now,
            ahead: ahead(app, now),
        }
    }

    /// Sends the levels to those who have meters.
    pub fn show_levels(&mut self) {
        if self.levels.is_empty() {
            return;
        }
        let levels = std::mem::take(&mut self.levels).into_iter().map(|(key, level)| (key.0, level));
        let levels = text(&Message::Levels(levels.collect()));
        let metered = |key: &PersonKey| {
            let role = self.machine.person(key).map(|p| p.role);
            matches!(role, Some(Role::Moderator | Role::Interpreter | Role::Captioner))
        };
        self.pages().filter(|(key, ..)| metered(key)).for_each(|(_, _, page)| page.send_text(levels.clone()));
    }

    /// Sends a line of captions to whoever reads it.
    pub fn caption(&self, line: &CaptionLine, as_message: impl FnOnce(Caption) -> Message) {
        let sent = text(&as_message(tell::caption(line)));
        for (key, visitor, page) in self.pages() {
            let person = self.machine.person(key);
            if person.is_some_and(|p| self.machine.reads_line(p, visitor.language, line)) {
                page.send_text(sent.clone());
            }
        }
    }

    /// The channel whose captions somebody reads because they listen to it.
    pub fn captions_heard(&self, key: &PersonKey) -> Option<Channel> {
        self.machine.person(key).filter(|p| p.reads == Reads::Listening).map(|p| p.listening)
    }

    /// Sends somebody the last lines of what they read, in place of all before.
    pub fn show_captions(&self, key: &PersonKey) {
        let (Some(visitor), Some(person)) = (self.visitors.get(key), self.machine.person(key)) else { return };
        let Some(page) = &visitor.page else { return };
        let lines = self.machine.lines_for(person, visitor.language);
        page.send(&Message::Captions(lines.into_iter().map(tell::caption).collect()));
    }

    /// Tells somebody that the channel they worked into, or listened to, is no more.
    pub fn tell_lost(&self, key: &PersonKey, channel: Channel) {
        let Some(visitor) = self.visitors.get(key) else { return };
        let Some(page) = &visitor.page else { return };
        let works = self.machine.person(key).is_some_and(|p| p.role == Role::Interpreter);
        page.send(&Message::Notice { says: tell::lost(words(visitor.language), channel, works) });
    }

    /// Forgets whoever left and has no page any more.
    pub fn forget_gone(&mut self) {
        let machine = &self.machine;
        self.visitors.retain(|key, v| v.page.is_some() || machine.person(key).is_some_and(|p| p.present));
        self.lines.retain(|key, _| machine.person(key).is_some_and(|p| p.connected));
    }
}

/// How far the conference's time is ahead of the wall clock, in microseconds: a rehearsal's clock is wound.
pub fn ahead(app: &App, wall: Instant) -> i64 {
    app.now().0.saturating_sub(wall.0)
}

/// A text that says the same as before stays the same one: pages that show it need not be looked at further.
fn renew(shared: &mut BTreeMap<Language, Everybody>, scene: &Scene<'_>, language: Language) {
    let text = serde_json::to_string(&tell::everybody(scene, language)).unwrap_or_default();
    if shared.get(&language).is_none_or(|before| **before != *text) {
        shared.insert(language, text.into());
    }
}

fn show(scene: &Scene<'_>, meeting: &str, everybody: &Everybody, key: &PersonKey, visitor: &Visitor, page: &Page) {
    let own = tell::own(scene, meeting, visitor.language, key, &visitor.address);
    if let Some(own) = own.and_then(|own| serde_json::to_string(&own).ok()) {
        page.show(everybody, own);
    }
}
