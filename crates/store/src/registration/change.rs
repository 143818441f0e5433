//! Changes of a registration: by the person or an officer; at once, as a request, or after a new address is proven.

use convoke_domain::{
    participant::Category,
    record::Record,
    registration::{ModeOfParticipation, Particulars, State, changes, is_late, person::mailbox_key, reopens},
    time::Instant,
};

use super::{Registration, decision::confirmed_key, get, json, live_key, person_of, scoped, search_text};
use crate::{
    Conn, Error, Refusal, Result,
    audit::{self, Actor, Entry},
    change_request, link,
    outbox::{self, Kind, Mail},
    seat, values, visit,
};

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing differed.
    Nothing,
    /// It is done.
    Done,
    /// It is done, and the officer decides again; the personal link sleeps until then.
    Reopened,
    /// The deadline has passed: it waits for an officer.
    Requested,
    /// The new address must be proven first; everything else is done.
    AddressToProve,
}

/// A change of somebody who may apply it.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The revision it was made on; an older one is refused as stale.
    pub revision: i64,
    /// Who changes.
    pub actor: Actor,
    /// Why; may be empty.
    pub reason: String,
    /// The officer says that a namesake confirmed before is another person.
    pub another_person: bool,
}

impl Correction {
    /// A change of what has this revision, without reason.
    pub const fn new(revision: i64, actor: Actor) -> Self {
        Self { revision, actor, reason: String::new(), another_person: false }
    }
}

/// The person changes the registration. After the deadline it becomes a request; the deadline is read in this unit.
///
/// # Errors
/// [`Error::Stale`] when somebody changed it meanwhile, [`Refusal::State`] when it no longer lives.
pub async fn by_person(
    conn: &mut Conn,
    record: &Record,
    id: i64,
    revision: i64,
    mut wanted: Particulars,
    now: Instant,
) -> Result<Outcome> {
    let before = current(conn, id, Some(revision)).await?;
    let new_address = (wanted.email != before.particulars.email).then(|| wanted.email.clone());
    if let Some(address) = &new_address {
        wanted.email.clone_from(&before.particulars.email);
        ask_to_prove(conn, &before, address, now).await?;
    }
    let outcome = if wanted != before.particulars && is_closed(conn, record, now).await? {
        keep_proven_address(conn, &before, &mut wanted).await?;
        change_request::ask(conn, &before, &wanted, now).await?;
        Outcome::Requested
    } else {
        apply(conn, record, &before, &wanted, &Correction::new(revision, Actor::Person), now).await?
    };
    Ok(if new_address.is_some() { Outcome::AddressToProve } else { outcome })
}

async fn is_closed(conn: &mut Conn, record: &Record, now: Instant) -> Result<bool> {
    let row = conn.one("SELECT deadline_at FROM series WHERE slug = $1", values![record.slug()]).await?;
    Ok(is_late(now, row.instant("deadline_at")?))
}

/// A new address that was proven and waits for the officer is not lost when the person asks for something else as well.
async fn keep_proven_address(conn: &mut Conn, before: &Registration, wanted: &mut Particulars) -> Result<()> {
    if let Some(earlier) = change_request::of(conn, before.id).await? {
        wanted.email = earlier.proposed.email;
    }
    Ok(())
}

async fn ask_to_prove(conn: &mut Conn, before: &Registration, address: &str, now: Instant) -> Result<()> {
    let last = outbox::last_queued(conn, before.id, Kind::NewAddress).await?.unwrap_or(Instant::MIN);
    if before.pending_email.as_deref() == Some(address) && now < last.plus_seconds(super::DOUBLE_PRESS_SECONDS) {
        return Ok(());
    }
    conn.execute(
        "UPDATE registration SET pending_email = $2, address_generation = address_generation + 1 WHERE id = $1",
        values![before.id, address],
    )
    .await?;
    let mail = Mail { recipient: Some(address), ..Mail::new(Kind::NewAddress) };
    outbox::enqueue_to(conn, before.id, mail, now).await?;
    audit::append(conn, now, &Actor::Person, Entry::new("new_address_asked", audit::registration(before.id))).await
}

/// The reader of the new address proves it. Tokens mailed to the old address die. After the deadline it becomes a
/// request; before, a confirmed registration is reopened.
///
/// # Errors
/// [`Refusal::State`] when no new address waits.
pub async fn prove_new_address(conn: &mut Conn, record: &Record, id: i64, now: Instant) -> Result<Outcome> {
    let before = current(conn, id, None).await?;
    let Some(address) = before.pending_email.clone() else { return Err(Refusal::State.into()) };
    conn.execute(
        "UPDATE registration SET pending_email = NULL, personal_generation = personal_generation + address_generation, address_generation = 0
         WHERE id = $1",
        values![id],
    )
    .await?;
    if is_closed(conn, record, now).await? {
        let earlier = change_request::of(conn, id).await?.map_or_else(|| before.particulars.clone(), |r| r.proposed);
        change_request::ask(conn, &before, &Particulars { email: address, ..earlier }, now).await?;
        return Ok(Outcome::Requested);
    }
    super::prove(conn, id, now).await?;
    let fresh = get(conn, id).await?;
    let wanted = Particulars { email: address, ..fresh.particulars.clone() };
    apply(conn, record, &fresh, &wanted, &Correction::new(fresh.revision, Actor::Person), now).await
}

/// An officer corrects a registration. It does not reopen: the officer has seen it. What was mailed to an address that
/// is corrected dies, and the new one is written to.
///
/// # Errors
/// [`Error::Stale`] when somebody changed it meanwhile, [`Refusal::State`] when it no longer lives,
/// [`Refusal::SamePerson`] when the new name is confirmed already.
pub async fn by_officer(
    conn: &mut Conn,
    record: &Record,
    id: i64,
    wanted: &Particulars,
    correction: &Correction,
    now: Instant,
) -> Result<Outcome> {
    let before = current(conn, id, Some(correction.revision)).await?;
    let outcome = apply(conn, record, &before, wanted, correction, now).await?;
    if wanted.email != before.particulars.email {
        conn.execute(
            "UPDATE registration SET pending_email = NULL, personal_generation = personal_generation + address_generation + 1,
               address_generation = 0 WHERE id = $1",
            values![id],
        )
        .await?;
        let kind = if before.state == State::Confirmed { Kind::Confirmed } else { Kind::Proof };
        outbox::enqueue_to(conn, id, Mail::new(kind), now).await?;
    }
    Ok(outcome)
}

async fn current(conn: &mut Conn, id: i64, revision: Option<i64>) -> Result<Registration> {
    super::lock(conn, id).await?;
    let before = get(conn, id).await?;
    if revision.is_some_and(|r| r != before.revision) {
        return Err(Error::Stale);
    }
    if before.state.is_live() { Ok(before) } else { Err(Refusal::State.into()) }
}

/// Applies a change that may be applied now. Only a person's own change reopens what was confirmed.
pub(crate) async fn apply(
    conn: &mut Conn,
    record: &Record,
    before: &Registration,
    wanted: &Particulars,
    correction: &Correction,
    now: Instant,
) -> Result<Outcome> {
    let difference = changes(&before.particulars, wanted);
    if difference.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let reopened = correction.actor == Actor::Person && before.state == State::Confirmed && reopens(&difference);
    let moved = wanted.email != before.particulars.email;
    store(conn, record, before, wanted, &Standing { reopened, moved, another_person: correction.another_person })
        .await?;
    reseat(conn, record.slug(), before, wanted, now).await?;
    if reopened || moved {
        visit::end(conn, before.id, now).await?;
    }
    if reopened {
        outbox::enqueue_to(conn, before.id, Mail::new(Kind::Reopened), now).await?;
    } else if moved {
        link::release_one(conn, before.id, now).await?;
    }
    let entry = Entry::new(if reopened { "reopened" } else { "changed" }, audit::registration(before.id))
        .because(&correction.reason)
        .changed(json(&before.particulars)?, json(wanted)?);
    audit::append(conn, now, &correction.actor, entry).await?;
    Ok(if reopened { Outcome::Reopened } else { Outcome::Done })
}

/// What a change does beside the particulars.
struct Standing {
    reopened: bool,
    moved: bool,
    another_person: bool,
}

/// The class of what is wanted: it follows from the entity (invariant 10).
fn category(record: &Record, before: &Registration, wanted: &Particulars) -> Result<Category> {
    match record.entities.get(&wanted.entity) {
        Some(entity) => Ok(entity.category),
        None if wanted.entity == before.particulars.entity => Ok(before.category),
        None => Err(Error::NotFound),
    }
}

/// The key of a confirmed person stays while name and entity do: an officer may have said that it is another person.
fn confirmed(series: &str, before: &Registration, wanted: &Particulars, standing: &Standing) -> Option<String> {
    let same = person_of(wanted) == person_of(&before.particulars) && wanted.entity == before.particulars.entity;
    match before.state {
        State::Confirmed if standing.reopened => None,
        State::Confirmed if same => before.confirmed_key.clone(),
        State::Confirmed => Some(confirmed_key(series, before.id, wanted, standing.another_person)),
        _ => None,
    }
}

async fn store(
    conn: &mut Conn,
    record: &Record,
    before: &Registration,
    wanted: &Particulars,
    standing: &Standing,
) -> Result<()> {
    let state = if standing.reopened { State::Proven } else { before.state };
    let accepted =
        before.accepted.as_ref().or_else(|| standing.reopened.then_some(&before.particulars)).map(json).transpose()?;
    let stored = conn
        .execute(
            "UPDATE registration SET entity = $3, surname = $4, email = $5, mailbox = $6, mode = $7, language = $8, particulars = $9,
               person_key = $10, search = $11, state = $12, door_generation = $13, accepted = $14, live_key = $15, confirmed_key = $16,
               category = $17, revision = revision + 1
             WHERE id = $1 AND revision = $2",
            values![
                before.id,
                before.revision,
                &wanted.entity,
                &wanted.surname,
                &wanted.email,
                mailbox_key(&wanted.email),
                wanted.mode.key(),
                wanted.language.tag(),
                json(wanted)?,
                person_of(wanted),
                search_text(wanted),
                state.key(),
                // A link that went to an address that is no longer the person's must die; another is made on confirmation.
                before.door_generation + i64::from(standing.moved),
                accepted,
                scoped(record.slug(), &live_key(wanted)),
                confirmed(record.slug(), before, wanted, standing),
                category(record, before, wanted)?.key(),
            ],
        )
        .await;
    match stored {
        Ok(1) => Ok(()),
        Ok(_) => Err(Error::Stale),
        Err(error) if error.is_unique_violation() => Err(Refusal::SamePerson.into()),
        Err(error) => Err(error),
    }
}

/// Frees or takes the seat as mode and delegation now ask.
async fn reseat(
    conn: &mut Conn,
    series: &str,
    before: &Registration,
    wanted: &Particulars,
    now: Instant,
) -> Result<()> {
    let in_person = wanted.mode == ModeOfParticipation::InPerson;
    let elsewhere = wanted.entity != before.particulars.entity;
    if !in_person || elsewhere {
        seat::free(conn, before.id).await?;
    }
    if in_person && (elsewhere || before.particulars.mode != ModeOfParticipation::InPerson) {
        seat::take(conn, series, &wanted.entity, before.id, now).await?;
    }
    Ok(())
}
