//! Changes asked for after the deadline: the officer sees the difference and decides.

use convoke_domain::{registration::Particulars, time::Instant};

use crate::{
    Conn, Error, Refusal, Result, Row,
    audit::{self, Actor, Entry},
    outbox::{self, Kind, Mail},
    registration::{self, Registration, change},
    values,
};

/// A change that somebody asked for.
#[derive(Clone, Debug)]
pub struct ChangeRequest {
    /// Its number.
    pub id: i64,
    /// The registration's number.
    pub registration: i64,
    /// The particulars as they would be.
    pub proposed: Particulars,
    /// When it was asked for.
    pub asked_at: Instant,
}

fn from_row(row: &Row) -> Result<ChangeRequest> {
    Ok(ChangeRequest {
        id: row.int("id")?,
        registration: row.int("registration")?,
        proposed: row.json("proposed")?,
        asked_at: row.instant("asked_at")?,
    })
}

/// Asks for a change. An earlier wish that still waits is replaced: the newest counts.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn ask(conn: &mut Conn, before: &Registration, wanted: &Particulars, now: Instant) -> Result<()> {
    let proposed = serde_json::to_string(wanted).map_err(|e| Error::Stored(e.to_string()))?;
    conn.execute("UPDATE change_request SET state = 'replaced', decided_at = $2 WHERE registration = $1 AND state = 'asked'", values![before.id, now])
        .await?;
    conn.execute(
        "INSERT INTO change_request (registration, proposed, state, reason, asked_at) VALUES ($1, $2, 'asked', '', $3)",
        values![before.id, &proposed, now],
    )
    .await?;
    let was = serde_json::to_string(&before.particulars).map_err(|e| Error::Stored(e.to_string()))?;
    let entry = Entry::new("change_asked", audit::registration(before.id)).changed(was, proposed);
    audit::append(conn, now, &Actor::Person, entry).await
}

/// The changes that wait, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(conn: &mut Conn, series: &str) -> Result<Vec<ChangeRequest>> {
    let rows = conn
        .all(
            "SELECT c.* FROM change_request c JOIN registration r ON r.id = c.registration WHERE r.series = $1 AND c.state = 'asked' ORDER BY c.id",
            values![series],
        )
        .await?;
    rows.iter().map(from_row).collect()
}

/// The change that waits for a registration, if any.
///
/// # Errors
/// When the database refuses.
pub async fn of(conn: &mut Conn, registration: i64) -> Result<Option<ChangeRequest>> {
    conn.maybe("SELECT * FROM change_request WHERE registration = $1 AND state = 'asked'", values![registration])
        .await?
        .as_ref()
        .map(from_row)
        .transpose()
}

/// An officer accepts or refuses a change.
///
/// # Errors
/// [`Error::Stale`] when it was decided or replaced meanwhile, [`Refusal::Reason`] when refused without one.
pub async fn decide(conn: &mut Conn, series: &str, id: i64, accept: bool, actor: &Actor, reason: &str, now: Instant) -> Result<()> {
    if !accept && reason.trim().is_empty() {
        return Err(Refusal::Reason.into());
    }
    let row = conn.one("SELECT * FROM change_request WHERE id = $1", values![id]).await?;
    let request = from_row(&row)?;
    let state = if accept { "accepted" } else { "refused" };
    let decided = conn
        .execute(
            "UPDATE change_request SET state = $2, reason = $3, decided_at = $4 WHERE id = $1 AND state = 'asked'",
            values![id, state, reason, now],
        )
        .await?;
    if decided != 1 {
        return Err(Error::Stale);
    }
    let registration = request.registration;
    if accept {
        let before = registration::get(conn, registration).await?;
        change::apply(conn, series, &before, &request.proposed, actor, reason, now).await?;
        if before.particulars.email != request.proposed.email {
            crate::link::release_one(conn, registration, now).await?;
        }
    } else {
        let entry = Entry::new("change_refused", audit::registration(registration)).because(reason);
        audit::append(conn, now, actor, entry).await?;
    }
    let note = if accept { String::new() } else { reason.to_owned() };
    outbox::enqueue_to(conn, registration, Mail::new(Kind::Request).with_note(&note), now).await
}
