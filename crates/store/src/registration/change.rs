//! Changes of a registration: by the person or an officer; at once, as a request, or after a new address is proven.

use convoke_domain::{
    registration::{Change, ModeOfParticipation, Particulars, State, changes, is_late, reopens},
    time::Instant,
};

use super::{Registration, get, json, live_key, person_of, scoped, search_text};
use crate::{
    Conn, Error, Refusal, Result,
    audit::{self, Actor, Entry},
    change_request,
    outbox::{self, Kind, Mail},
    seat, values,
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

/// The person changes the registration. After the deadline it becomes a request; the deadline is read in this unit.
///
/// # Errors
/// [`Error::Stale`] when somebody changed it meanwhile, [`Refusal::State`] when it no longer lives.
pub async fn by_person(conn: &mut Conn, series: &str, id: i64, revision: i64, mut wanted: Particulars, now: Instant) -> Result<Outcome> {
    let before = current(conn, id, Some(revision)).await?;
    let deadline = conn.one("SELECT deadline_at FROM series WHERE slug = $1", values![series]).await?.instant("deadline_at")?;
    let new_address = (wanted.email != before.particulars.email).then(|| wanted.email.clone());
    if let Some(address) = &new_address {
        wanted.email.clone_from(&before.particulars.email);
        ask_to_prove(conn, id, address, now).await?;
    }
    let outcome = if is_late(now, deadline) && wanted != before.particulars {
        change_request::ask(conn, &before, &wanted, now).await?;
        Outcome::Requested
    } else {
        apply(conn, series, &before, &wanted, &Actor::Person, "", now).await?
    };
    Ok(if new_address.is_some() { Outcome::AddressToProve } else { outcome })
}

async fn ask_to_prove(conn: &mut Conn, id: i64, address: &str, now: Instant) -> Result<()> {
    conn.execute("UPDATE registration SET pending_email = $2 WHERE id = $1", values![id, address]).await?;
    let mail = Mail { recipient: Some(address), ..Mail::new(Kind::NewAddress) };
    outbox::enqueue_to(conn, id, mail, now).await?;
    audit::append(conn, now, &Actor::Person, Entry::new("new_address_asked", audit::registration(id))).await
}

/// The reader of the new address proves it. Tokens mailed to the old address die. After the deadline it becomes a
/// request; before, a confirmed registration is reopened.
///
/// # Errors
/// [`Refusal::State`] when no new address waits.
pub async fn prove_new_address(conn: &mut Conn, series: &str, id: i64, now: Instant) -> Result<Outcome> {
    let before = current(conn, id, None).await?;
    let Some(address) = before.pending_email.clone() else { return Err(Refusal::State.into()) };
    let wanted = Particulars { email: address, ..before.particulars.clone() };
    let deadline = conn.one("SELECT deadline_at FROM series WHERE slug = $1", values![series]).await?.instant("deadline_at")?;
    conn.execute("UPDATE registration SET pending_email = NULL, personal_generation = personal_generation + 1 WHERE id = $1", values![id])
        .await?;
    if is_late(now, deadline) {
        change_request::ask(conn, &before, &wanted, now).await?;
        return Ok(Outcome::Requested);
    }
    if before.state == State::Received {
        super::prove(conn, id, now).await?;
    }
    let fresh = get(conn, id).await?;
    apply(conn, series, &fresh, &wanted, &Actor::Person, "", now).await
}

/// An officer corrects a registration. It does not reopen: the officer has seen it.
///
/// # Errors
/// [`Error::Stale`] when somebody changed it meanwhile, [`Refusal::State`] when it no longer lives.
pub async fn by_officer(conn: &mut Conn, series: &str, id: i64, revision: i64, wanted: &Particulars, actor: &Actor, reason: &str, now: Instant) -> Result<Outcome> {
    let before = current(conn, id, Some(revision)).await?;
    apply(conn, series, &before, wanted, actor, reason, now).await
}

async fn current(conn: &mut Conn, id: i64, revision: Option<i64>) -> Result<Registration> {
    let before = get(conn, id).await?;
    if revision.is_some_and(|r| r != before.revision) {
        return Err(Error::Stale);
    }
    if before.state.is_live() { Ok(before) } else { Err(Refusal::State.into()) }
}

/// Applies a change that may be applied now.
pub(crate) async fn apply(conn: &mut Conn, series: &str, before: &Registration, wanted: &Particulars, actor: &Actor, reason: &str, now: Instant) -> Result<Outcome> {
    let difference = changes(&before.particulars, wanted);
    if difference.is_empty() {
        return Ok(Outcome::Nothing);
    }
    let by_person = *actor == Actor::Person;
    let reopened = by_person && before.state == State::Confirmed && reopens(&difference);
    let state = if reopened { State::Proven } else { before.state };
    store(conn, series, before, wanted, state, reopened, &difference).await?;
    reseat(conn, series, before, wanted, now).await?;
    if reopened {
        super::end_visits(conn, before.id, now).await?;
        outbox::enqueue_to(conn, before.id, Mail::new(Kind::Reopened), now).await?;
    }
    let entry = Entry::new(if reopened { "reopened" } else { "changed" }, audit::registration(before.id))
        .because(reason)
        .changed(json(&before.particulars)?, json(wanted)?);
    audit::append(conn, now, actor, entry).await?;
    Ok(if reopened { Outcome::Reopened } else { Outcome::Done })
}

async fn store(conn: &mut Conn, series: &str, before: &Registration, wanted: &Particulars, state: State, reopened: bool, difference: &[Change]) -> Result<()> {
    let moved = difference.iter().any(|c| c.field == "email");
    // A link that went to an address that is no longer the person's must die; another one is made on confirmation.
    let door_generation = before.door_generation + i64::from(moved);
    let accepted = match (&before.accepted, reopened) {
        (Some(first), _) => Some(json(first)?),
        (None, true) => Some(json(&before.particulars)?),
        (None, false) => None,
    };
    let confirmed = if state == State::Confirmed { Some(super::confirmed_key(series, &Registration { particulars: wanted.clone(), ..before.clone() }, false)) } else { None };
    let stored = conn
        .execute(
            "UPDATE registration SET entity = $3, surname = $4, email = $5, mode = $6, language = $7, particulars = $8, person_key = $9,
               search = $10, state = $11, door_generation = $12, accepted = $13, live_key = $14, confirmed_key = $15, revision = revision + 1
             WHERE id = $1 AND revision = $2",
            values![
                before.id,
                before.revision,
                &wanted.entity,
                &wanted.surname,
                &wanted.email,
                wanted.mode.key(),
                wanted.language.tag(),
                json(wanted)?,
                person_of(wanted),
                search_text(wanted),
                state.key(),
                door_generation,
                accepted,
                scoped(series, &live_key(wanted)),
                confirmed,
            ],
        )
        .await;
    match stored {
        Ok(1) => Ok(()),
        Ok(_) => Err(Error::Stale),
        Err(Error::Database(sqlx::Error::Database(e))) if e.is_unique_violation() => Err(Refusal::SamePerson.into()),
        Err(error) => Err(error),
    }
}

/// Frees or takes the seat as mode and delegation now ask.
async fn reseat(conn: &mut Conn, series: &str, before: &Registration, wanted: &Particulars, now: Instant) -> Result<()> {
    let in_person = wanted.mode == ModeOfParticipation::InPerson;
    if !in_person || wanted.entity != before.particulars.entity {
        seat::free(conn, before.id).await?;
    }
    if in_person && (before.particulars.mode != ModeOfParticipation::InPerson || wanted.entity != before.particulars.entity) {
        seat::take(conn, series, &wanted.entity, before.id, now).await?;
    }
    Ok(())
}

/// Sets the class of a registration after its entity changed.
///
/// # Errors
/// When the database refuses.
pub async fn set_category(conn: &mut Conn, id: i64, category: convoke_domain::participant::Category) -> Result<()> {
    conn.execute("UPDATE registration SET category = $2 WHERE id = $1", values![id, category.key()]).await?;
    Ok(())
}
