//! Who fills a room: delegates from among those whom the rehearsal made up, and interpreters made up for it.

use std::collections::BTreeSet;

use convoke_domain::{
    language::Language,
    participant::Category,
    record::Record,
    registration::{ModeOfParticipation, State as Stand},
    room::{Arrival, Channel, Name, PersonKey, Role},
};
use convoke_store::{
    audit::Actor,
    interpreter::{self, Interpreter, Particulars},
    registration::{
        Registration,
        queue::{self, Filter},
    },
    visit,
};
use convoke_text::words;

use super::super::add;
use crate::{Shared, due, error::Result};

/// How many delegates speak in turn, and how many only listen.
const SPEAKERS: usize = 8;
const LISTENERS: usize = 12;

/// How many registrations are made up when there are too few people.
const FILL: usize = 200;

/// The one who moderates.
const MODERATOR: &str = "o-rehearsal";

/// Two in each booth, in the order of [`Language::ALL`].
const INTERPRETERS: [[&str; 2]; 6] = [
    ["ليلى حداد", "سامي منصور"],
    ["沈雅文", "陆国平"],
    ["Ruth Ellery", "Owen Marsh"],
    ["Claire Dumont", "Hugues Perret"],
    ["Нина Орлова", "Павел Дронов"],
    ["Inés Carballo", "Tomás Rey"],
];

/// What somebody does in the play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Gives the floor.
    Moderator,
    /// Sits in the chair.
    Chair,
    /// Speaks in turn, in a language.
    Speaker(Language),
    /// Listens.
    Listener,
    /// Interprets in a booth.
    Interpreter(Language),
}

/// Somebody who plays.
#[derive(Clone, Debug)]
pub struct Player {
    pub part: Part,
    pub arrival: Arrival,
    pub language: Language,
    /// The registration, of a delegate.
    pub registration: Option<Registration>,
}

/// Everybody who plays, and whose places are left for whoever rehearses: an interpreter's and a delegate's.
pub struct Company {
    pub players: Vec<Player>,
    pub guest: Interpreter,
    pub spare: Option<Registration>,
}

/// Puts a company together, with a place for somebody who reads this language.
pub async fn company(app: &Shared, reader: Language) -> Result<Company> {
    let record = app.record();
    let (spare, delegates) = delegates(app, reader).await?;
    let (interpreters, guest) = interpreters(app, &record, reader).await?;
    let players = [moderator(&record)].into_iter().chain(delegates).chain(interpreters).collect();
    Ok(Company { players, guest, spare })
}

/// The booth in which a place is left: the French one, where the conference has it.
pub fn guest_booth(record: &Record) -> Language {
    let languages = record.languages();
    if languages.contains(&Language::Fr) { Language::Fr } else { languages.first().copied().unwrap_or(Language::En) }
}

fn moderator(record: &Record) -> Player {
    let language = record.offered(Language::En);
    let name = Name::Other(words(language).msg_rehearsal_title());
    let arrival = Arrival { role: Role::Moderator, ..blank(MODERATOR, name) };
    Player { part: Part::Moderator, arrival, language, registration: None }
}

fn blank(key: &str, name: Name) -> Arrival {
    Arrival {
        key: PersonKey(key.to_owned()),
        role: Role::Delegate,
        name,
        speaks: None,
        listening: Channel::Floor,
        booth: None,
        into: Vec::new(),
    }
}

/// One whom nobody plays, who reads this language if there is one; then chair, speakers and listeners. More people are
/// made up when there are too few.
async fn delegates(app: &Shared, reader: Language) -> Result<(Option<Registration>, Vec<Player>)> {
    let record = app.record();
    let mut there = invented(app, &record).await?;
    if there.iter().filter(|r| is_online(r)).count() < SPEAKERS + 2 || there.len() < SPEAKERS + LISTENERS + 2 {
        add(app, FILL, app.now().0.unsigned_abs()).await?;
        due::perform(app).await?;
        there = invented(app, &record).await?;
    }
    there.sort_by_key(|r| r.category != Category::StateParty);
    let online = |r: &Registration| is_online(r);
    let spare = there.iter().position(|r| online(r) && r.particulars.language == reader);
    let spare = spare.or_else(|| there.iter().position(online)).map(|at| there.remove(at));
    Ok((spare, cast(&record, there)))
}

fn is_online(registration: &Registration) -> bool {
    registration.particulars.mode == ModeOfParticipation::Online
}

/// Those made up by the rehearsal who may come in online: nobody plays with the name of whoever rehearses.
async fn invented(app: &Shared, record: &Record) -> Result<Vec<Registration>> {
    let filter = Filter { state: Some(Stand::Confirmed), ..Filter::default() };
    let mut conn = app.db.reader().await?;
    let (all, _) = queue::page(&mut conn, record.slug(), &filter, 0, 2_000).await?;
    let mut free = Vec::new();
    for registration in all.into_iter().filter(may_play) {
        if visit::live_of(&mut conn, registration.id).await?.is_none() {
            free.push(registration);
        }
    }
    Ok(free)
}

fn may_play(registration: &Registration) -> bool {
    let p = &registration.particulars;
    let invented = format!("@{}", super::super::invent::domain_of(&p.entity));
    p.email.ends_with(&invented) && p.mode != ModeOfParticipation::InPerson
}

/// One of each delegation; speakers of as many languages as there are.
fn cast(record: &Record, there: Vec<Registration>) -> Vec<Player> {
    let mut seen = BTreeSet::new();
    let (online, following): (Vec<_>, Vec<_>) =
        there.into_iter().filter(|r| seen.insert(r.particulars.entity.clone())).partition(is_online);
    let mut online = online.into_iter();
    let chair = online.next().map(|r| delegate(record, r, Part::Chair));
    let mut rest: Vec<Registration> = online.collect();
    let mut speakers = Vec::new();
    for language in record.languages().iter().cycle().take(SPEAKERS) {
        let speaks = rest.iter().position(|r| r.particulars.language == *language);
        let Some(at) = speaks.or_else(|| (!rest.is_empty()).then_some(0)) else { break };
        speakers.push(delegate(record, rest.remove(at), Part::Speaker(*language)));
    }
    let listeners = following.into_iter().chain(rest).take(LISTENERS).map(|r| delegate(record, r, Part::Listener));
    chair.into_iter().chain(speakers).chain(listeners).collect()
}

fn delegate(record: &Record, registration: Registration, part: Part) -> Player {
    let p = &registration.particulars;
    let language = match part {
        Part::Speaker(spoken) => spoken,
        Part::Chair => record.offered(Language::En),
        _ => record.offered(p.language),
    };
    let online = p.mode == ModeOfParticipation::Online;
    let name = Name::Delegate {
        entity: p.entity.clone(),
        surname: p.surname.clone(),
        category: registration.category,
        online: true,
    };
    let arrival = Arrival {
        role: if online { Role::Delegate } else { Role::Listener },
        speaks: Some(language),
        listening: Channel::Language(language),
        ..blank(&format!("d{}", registration.id), name)
    };
    Player { part, arrival, language, registration: Some(registration) }
}

/// Two in each booth, but for the place that is left; and who may take it.
async fn interpreters(app: &Shared, record: &Record, reader: Language) -> Result<(Vec<Player>, Interpreter)> {
    let (booths, left) = (record.languages().to_vec(), guest_booth(record));
    let made = made_up(&booths, left);
    let guest = Particulars {
        name: words(reader).msg_fillroom_guest(),
        email: "interpreter@rehearsal.example".to_owned(),
        language: reader,
        home: Channel::Language(left),
        channels: booths.iter().copied().filter(|l| *l == left || *l == Language::En).map(Channel::Language).collect(),
    };
    let (series, now) = (record.slug().to_owned(), app.now());
    let references: Vec<_> = (0..=made.len()).map(|_| app.reference()).collect();
    let (all, guest) = app
        .db
        .write(move |conn| {
            Box::pin(async move {
                let mut all = Vec::new();
                for (particulars, reference) in made.iter().zip(&references[1..]) {
                    let added =
                        interpreter::add_silently(conn, &series, particulars, reference, &Actor::System, now).await?;
                    all.push(interpreter::get(conn, added.id).await?);
                }
                let added = interpreter::add(conn, &series, &guest, &references[0], &Actor::System, now).await?;
                Ok((all, interpreter::get(conn, added.id).await?))
            })
        })
        .await?;
    app.post.notify_waiters();
    Ok((all.into_iter().filter_map(player).collect(), guest))
}

fn made_up(booths: &[Language], left: Language) -> Vec<Particulars> {
    let seats = booths.iter().flat_map(|home| {
        let names = INTERPRETERS[*home as usize].into_iter().zip(1..);
        names.take(if *home == left { 1 } else { 2 }).map(move |(name, seat)| (*home, name, seat))
    });
    let particulars = seats.map(|(home, name, seat)| Particulars {
        name: name.to_owned(),
        email: format!("booth-{}-{seat}@rehearsal.example", home.tag()),
        language: home,
        home: Channel::Language(home),
        channels: vec![Channel::Language(home)],
    });
    particulars.collect()
}

fn player(known: Interpreter) -> Option<Player> {
    let Channel::Language(home) = known.particulars.home else { return None };
    let arrival = Arrival {
        role: Role::Interpreter,
        speaks: Some(home),
        booth: Some(Channel::Language(home)),
        into: known.particulars.channels.clone(),
        ..blank(&known.key().0, Name::Other(known.particulars.name))
    };
    Some(Player { part: Part::Interpreter(home), arrival, language: home, registration: None })
}
