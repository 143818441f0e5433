//! A rehearsal's synthetic registrations: put into their states at once, with seats and trail, without a mail.

use std::collections::HashSet;

use convoke_domain::{
    registration::{ModeOfParticipation, State, is_late},
    time::Instant,
};

use super::{Arrival, confirmed_key_of, insert, person_of};
use crate::{
    Conn, Result,
    audit::{self, Actor, Entry},
    seat, values,
};

/// A synthetic registration.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The form as it would have arrived.
    pub arrival: Arrival,
    /// Where it stands.
    pub state: State,
    /// Why it was declined; empty otherwise.
    pub reason: String,
    /// When the last act happened.
    pub settled_at: Instant,
}

/// Every person there is: entity and name as they are compared.
///
/// # Errors
/// When the database refuses.
pub async fn people(conn: &mut Conn, series: &str) -> Result<HashSet<(String, String)>> {
    let rows = conn.all("SELECT entity, person_key FROM registration WHERE series = $1", values![series]).await?;
    rows.iter().map(|row| Ok((row.text("entity")?, row.text("person_key")?))).collect()
}

/// Inserts synthetic registrations; how many are new.
///
/// # Errors
/// When the database refuses.
pub async fn fill(conn: &mut Conn, filled: &[Filled], deadline: Instant) -> Result<usize> {
    let mut fresh = 0;
    for one in filled {
        let late = is_late(one.arrival.at, deadline);
        if let Some(id) = insert(conn, &one.arrival, State::Received, late, false).await? {
            settle(conn, id, one).await?;
            fresh += 1;
        }
    }
    Ok(fresh)
}

async fn settle(conn: &mut Conn, id: i64, one: &Filled) -> Result<()> {
    let (arrival, p) = (&one.arrival, &one.arrival.particulars);
    if one.state.is_live() && p.mode == ModeOfParticipation::InPerson {
        seat::take(conn, &arrival.series, &p.entity, id, arrival.at).await?;
    }
    if one.state == State::Received {
        return audit::append(conn, arrival.at, &Actor::System, Entry::new("registered", audit::registration(id)))
            .await;
    }
    let confirmed = (one.state == State::Confirmed).then(|| confirmed_key_of(&arrival.series, id, p));
    let decided = (one.state != State::Proven).then_some(one.settled_at);
    let withdrawn = (one.state == State::Withdrawn).then_some(one.settled_at);
    conn.execute(
        "UPDATE registration SET state = $2, reason = $3, revision = 2, proven_at = $4, decided_at = $5, withdrawn_at = $6,
           live_key = CASE WHEN $7 = 1 THEN live_key ELSE NULL END, confirmed_key = $8 WHERE id = $1",
        values![id, one.state.key(), &one.reason, arrival.at, decided, withdrawn, one.state.is_live(), confirmed],
    )
    .await?;
    let entry = Entry::new(one.state.key(), audit::registration(id)).because(&one.reason).changed("", one.state.key());
    audit::append(conn, one.settled_at, &Actor::System, entry).await
}

/// The key under which a person is compared, for whoever makes people up.
pub fn key_of(arrival: &Arrival) -> (String, String) {
    (arrival.particulars.entity.clone(), person_of(&arrival.particulars))
}
