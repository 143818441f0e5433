//! Changes asked for after the deadline: the officer sees the difference and decides.

use convoke_domain::{record::Record, registration::Particulars, time::Instant};
use serde_json::{Map, Value};

use crate::{
    Conn, Error, Refusal, Result, Row,
    audit::{self, Actor, Entry},
    json,
    outbox::{self, Kind, Mail},
    registration::{
        self, Registration,
        change::{self, Correction},
    },
    values,
};

/// A change that somebody asked for.
#[derive(Clone, Debug)]
pub struct ChangeRequest {
    /// Its number.
    pub id: i64,
    /// The registration's number.
    pub registration: i64,
    /// The particulars as they would be: what the registration holds now, with what was asked for.
    pub proposed: Particulars,
    /// When it was asked for.
    pub asked_at: Instant,
}

const SELECT: &str = "SELECT c.*, r.particulars FROM change_request c JOIN registration r ON r.id = c.registration";

fn from_row(row: &Row) -> Result<ChangeRequest> {
    Ok(ChangeRequest {
        id: row.int("id")?,
        registration: row.int("registration")?,
        proposed: proposed(row)?,
        asked_at: row.instant("asked_at")?,
    })
}

/// What was asked for, laid over what the registration holds now: what an officer corrected since stays corrected.
fn proposed(row: &Row) -> Result<Particulars> {
    let (base, wanted): (Map<String, Value>, Map<String, Value>) = (row.json("base")?, row.json("proposed")?);
    let mut merged: Map<String, Value> = row.json("particulars")?;
    merged.extend(wanted.into_iter().filter(|(field, value)| base.get(field) != Some(value)));
    serde_json::from_value(Value::Object(merged)).map_err(|e| Error::Stored(e.to_string()))
}

/// Asks for a change. An earlier wish that still waits is replaced: the newest counts.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn ask(conn: &mut Conn, before: &Registration, wanted: &Particulars, now: Instant) -> Result<()> {
    let base = json(&before.particulars)?;
    let proposed = json(wanted)?;
    settle_waiting(conn, before.id, "replaced", now).await?;
    conn.execute(
        "INSERT INTO change_request (registration, base, proposed, state, reason, asked_at) VALUES ($1, $2, $3, 'asked', '', $4)",
        values![before.id, &base, &proposed, now],
    )
    .await?;
    let entry = Entry::new("change_asked", audit::registration(before.id)).changed(base, proposed);
    audit::append(conn, now, &Actor::Person, entry).await
}

/// The registration no longer lives, and with it what was asked for.
pub(crate) async fn lapse(conn: &mut Conn, registration: i64, now: Instant) -> Result<()> {
    settle_waiting(conn, registration, "lapsed", now).await
}

async fn settle_waiting(conn: &mut Conn, registration: i64, state: &str, now: Instant) -> Result<()> {
    conn.execute(
        "UPDATE change_request SET state = $2, decided_at = $3 WHERE registration = $1 AND state = 'asked'",
        values![registration, state, now],
    )
    .await?;
    Ok(())
}

/// The changes that wait, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(conn: &mut Conn, series: &str) -> Result<Vec<ChangeRequest>> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE r.series = $1 AND c.state = 'asked' ORDER BY c.id"));
    conn.all(sql, values![series]).await?.iter().map(from_row).collect()
}

/// The change that waits for a registration, if any.
///
/// # Errors
/// When the database refuses.
pub async fn of(conn: &mut Conn, registration: i64) -> Result<Option<ChangeRequest>> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE c.registration = $1 AND c.state = 'asked'"));
    conn.maybe(sql, values![registration]).await?.as_ref().map(from_row).transpose()
}

/// An officer accepts or refuses a change. An accepted one does not reopen; a new address gets its link at once when
/// links are out.
///
/// # Errors
/// [`Error::Stale`] when it was decided or replaced meanwhile, [`Refusal::Reason`] when refused without one.
pub async fn decide(
    conn: &mut Conn,
    record: &Record,
    id: i64,
    accept: bool,
    actor: &Actor,
    reason: &str,
    now: Instant,
) -> Result<()> {
    if !accept && reason.trim().is_empty() {
        return Err(Refusal::Reason.into());
    }
    let registration =
        conn.one("SELECT registration FROM change_request WHERE id = $1", values![id]).await?.int("registration")?;
    registration::lock(conn, registration).await?;
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE c.id = $1 AND c.state = 'asked'"));
    let request = from_row(&conn.maybe(sql, values![id]).await?.ok_or(Error::Stale)?)?;
    let state = if accept { "accepted" } else { "refused" };
    conn.execute(
        "UPDATE change_request SET state = $2, reason = $3, decided_at = $4 WHERE id = $1",
        values![id, state, reason, now],
    )
    .await?;
    if accept {
        let before = registration::get(conn, registration).await?;
        let correction = Correction { reason: reason.to_owned(), ..Correction::new(before.revision, actor.clone()) };
        change::apply(conn, record, &before, &request.proposed, &correction, now).await?;
    } else {
        let entry = Entry::new("change_refused", audit::registration(registration)).because(reason);
        audit::append(conn, now, actor, entry).await?;
    }
    let note = if accept { "" } else { reason };
    outbox::enqueue_to(conn, registration, Mail::new(Kind::Request).with_note(note), now).await
}
