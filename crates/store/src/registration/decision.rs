//! What officers and the person decide: confirmed, declined, withdrawn, admitted on the spot.

use convoke_domain::{
    registration::{Act, ModeOfParticipation, Particulars, State},
    time::Instant,
};

use super::{Arrival, Registration, get, insert, json, lock, person_of, scoped};
use crate::{
    Conn, Error, Refusal, Result,
    audit::{self, Actor, Entry},
    change_request, link,
    outbox::{self, Kind, Mail},
    seat, values, visit,
};

/// What somebody decides about a registration.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The act.
    pub act: Act,
    /// The revision it was decided on; an older one is refused as stale. None: whatever it is now.
    pub revision: Option<i64>,
    /// Who decides.
    pub actor: Actor,
    /// Why; needed for declining.
    pub reason: String,
    /// The officer says that a namesake confirmed before is another person.
    pub another_person: bool,
}

impl Decision {
    /// A decision on whatever the registration is now, without reason.
    pub const fn new(act: Act, actor: Actor) -> Self {
        Self { act, revision: None, actor, reason: String::new(), another_person: false }
    }
}

/// Confirms, declines or withdraws.
///
/// # Errors
/// [`Error::Stale`] when the revision is old, [`Error::Refused`] when a rule forbids it.
pub async fn decide(conn: &mut Conn, series: &str, id: i64, decision: &Decision, now: Instant) -> Result<Registration> {
    lock(conn, id).await?;
    let before = get(conn, id).await?;
    if decision.revision.is_some_and(|r| r != before.revision) {
        return Err(Error::Stale);
    }
    if decision.act == Act::Decline && decision.reason.trim().is_empty() {
        return Err(Refusal::Reason.into());
    }
    let state = before.state.after(decision.act).ok_or(Refusal::State)?;
    settle(conn, series, &before, state, decision, now).await?;
    if !state.is_live() {
        seat::free(conn, id).await?;
        visit::end(conn, id, now).await?;
        change_request::lapse(conn, id, now).await?;
    } else if before.particulars.mode == ModeOfParticipation::InPerson && !before.state.is_live() {
        seat::take(conn, series, &before.particulars.entity, id, now).await?;
    }
    tell(conn, &before, state, &decision.reason, now).await?;
    let entry = Entry::new(state.key(), audit::registration(id))
        .because(&decision.reason)
        .changed(before.state.key(), state.key());
    audit::append(conn, now, &decision.actor, entry).await?;
    get(conn, id).await
}

async fn settle(
    conn: &mut Conn,
    series: &str,
    before: &Registration,
    state: State,
    decision: &Decision,
    now: Instant,
) -> Result<()> {
    let live = state.is_live().then(|| scoped(series, &before.live_key()));
    let confirmed = (state == State::Confirmed)
        .then(|| confirmed_key(series, before.id, &before.particulars, decision.another_person));
    let accepted = if state == State::Confirmed { None } else { before.accepted.as_ref().map(json).transpose()? };
    let withdrawn_at = (state == State::Withdrawn).then_some(now);
    let settled = conn
        .execute(
            "UPDATE registration SET state = $3, reason = $4, decided_at = $5, withdrawn_at = $6, live_key = $7, confirmed_key = $8,
               accepted = $9, revision = revision + 1 WHERE id = $1 AND revision = $2",
            values![before.id, before.revision, state.key(), decision.reason.trim(), now, withdrawn_at, live, confirmed, accepted],
        )
        .await;
    match settled {
        Ok(1) => Ok(()),
        Ok(_) => Err(Error::Stale),
        Err(error) if error.is_unique_violation() => Err(Refusal::SamePerson.into()),
        Err(error) => Err(error),
    }
}

pub(super) fn confirmed_key(series: &str, id: i64, p: &Particulars, another_person: bool) -> String {
    let key = format!("{series}|{}|{}", p.entity, person_of(p));
    if another_person { format!("{key}|{id}") } else { key }
}

async fn tell(conn: &mut Conn, before: &Registration, state: State, reason: &str, now: Instant) -> Result<()> {
    let kind = match state {
        // Confirmed after the release: the mail that brings the link says so itself.
        State::Confirmed if link::bring(conn, before.id, now).await? => return Ok(()),
        State::Confirmed => Kind::Confirmed,
        State::Declined => Kind::Declined,
        State::Withdrawn => Kind::Withdrawn,
        State::Received | State::Proven => return Ok(()),
    };
    outbox::enqueue_to(conn, before.id, Mail::new(kind).with_note(reason), now).await
}

/// An officer admits a person who had not registered: recorded with the reason, confirmed at once, with a link of its own
/// (letter, paragraph 5; invariant 13).
///
/// # Errors
/// [`Refusal::Reason`] without a reason, [`Refusal::SamePerson`] when the person is registered.
pub async fn admit_unregistered(
    conn: &mut Conn,
    arrival: &Arrival,
    officer: &Actor,
    reason: &str,
) -> Result<Registration> {
    if reason.trim().is_empty() {
        return Err(Refusal::Reason.into());
    }
    let id = insert(conn, arrival, State::Proven, true, true).await?.ok_or(Refusal::SamePerson)?;
    if arrival.particulars.mode == ModeOfParticipation::InPerson {
        seat::take(conn, &arrival.series, &arrival.particulars.entity, id, arrival.at).await?;
    }
    let decision = Decision { reason: reason.to_owned(), ..Decision::new(Act::Confirm, officer.clone()) };
    decide(conn, &arrival.series, id, &decision, arrival.at).await
}
