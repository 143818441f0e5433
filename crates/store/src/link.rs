//! The release of personal links (letter, paragraph 6) and their ledger.
//!
//! A link's row says that it went out; the link itself is derived when the mail is composed. What is due is not a job
//! that could be lost: it is "the release instant has passed and a confirmed registration has no link yet".

use convoke_domain::time::Instant;

use crate::{
    Conn, Result,
    outbox::{self, Kind, Mail},
    values,
};

/// Releases the link of up to `limit` confirmed registrations that have none yet, with the mail that brings it. How many.
/// Does nothing before the release instant, which is read in the same unit.
///
/// # Errors
/// When the database refuses.
pub async fn release_due(conn: &mut Conn, series: &str, now: Instant, limit: i64) -> Result<usize> {
    let released = conn
        .all(
            "INSERT INTO link (registration, generation, released_at)
             SELECT r.id, r.door_generation, $2 FROM registration r JOIN series s ON s.slug = r.series
             WHERE r.series = $1 AND r.state = 'confirmed' AND s.release_at <= $2
               AND NOT EXISTS (SELECT 1 FROM link l WHERE l.registration = r.id AND l.generation = r.door_generation)
             ORDER BY r.id LIMIT $3
             ON CONFLICT DO NOTHING RETURNING registration",
            values![series, now, limit],
        )
        .await?;
    for row in &released {
        send(conn, row.int("registration")?, now, "").await?;
    }
    Ok(released.len())
}

/// Releases the link of one registration that was confirmed after the release, at once and once.
///
/// # Errors
/// When the database refuses.
pub async fn release_one(conn: &mut Conn, registration: i64, now: Instant) -> Result<bool> {
    let released = conn
        .execute(
            "INSERT INTO link (registration, generation, released_at)
             SELECT r.id, r.door_generation, $2 FROM registration r JOIN series s ON s.slug = r.series
             WHERE r.id = $1 AND r.state = 'confirmed' AND s.release_at <= $2
             ON CONFLICT DO NOTHING",
            values![registration, now],
        )
        .await?;
    if released == 1 {
        send(conn, registration, now, "").await?;
    }
    Ok(released == 1)
}

/// Sees to it that a confirmed registration's link is on its way once links are out: releases it, or sends it again when
/// no mail has brought it or is about to (one is dropped while a change waits for the officer). Whether a mail was queued.
///
/// # Errors
/// When the database refuses.
pub async fn bring(conn: &mut Conn, registration: i64, now: Instant) -> Result<bool> {
    if release_one(conn, registration, now).await? {
        return Ok(true);
    }
    let missing = conn
        .maybe(
            "SELECT r.id FROM registration r JOIN link l ON l.registration = r.id AND l.generation = r.door_generation
             WHERE r.id = $1 AND r.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.registration = r.id AND o.kind = 'link'
               AND o.generation = l.generation AND o.state IN ('queued', 'sending', 'sent'))",
            values![registration],
        )
        .await?;
    if missing.is_some() {
        send(conn, registration, now, "").await?;
    }
    Ok(missing.is_some())
}

/// Whether the link that a registration has now was released.
///
/// # Errors
/// When the database refuses.
pub async fn is_released(conn: &mut Conn, registration: i64) -> Result<bool> {
    let row = conn
        .maybe(
            "SELECT r.id FROM registration r JOIN link l ON l.registration = r.id AND l.generation = r.door_generation WHERE r.id = $1",
            values![registration],
        )
        .await?;
    Ok(row.is_some())
}

/// Queues the mail that brings a released link; `asked_by` says who asked for it again.
///
/// # Errors
/// When the database refuses.
pub async fn send(conn: &mut Conn, registration: i64, now: Instant, asked_by: &str) -> Result<()> {
    outbox::enqueue_to(conn, registration, Mail { asked_by, ..Mail::new(Kind::Link) }, now).await
}

/// Marks a link as opened by its person.
///
/// # Errors
/// When the database refuses.
pub async fn opened(conn: &mut Conn, registration: i64, generation: i64, now: Instant) -> Result<bool> {
    let changed = conn
        .execute(
            "UPDATE link SET opened_at = $3 WHERE registration = $1 AND generation = $2 AND opened_at IS NULL",
            values![registration, generation, now],
        )
        .await?;
    Ok(changed == 1)
}

/// A line of the ledger of links.
#[derive(Clone, Debug)]
pub struct Line {
    /// The registration's number.
    pub registration: i64,
    /// Key of the entity.
    pub entity: String,
    /// Surname.
    pub surname: String,
    /// State of the registration by key.
    pub state: String,
    /// When the link was released.
    pub released_at: Instant,
    /// State of its newest mail by key.
    pub mail: String,
    /// When that mail was sent.
    pub sent_at: Option<Instant>,
    /// Why it failed; empty when it did not.
    pub cause: String,
    /// Who asked for it again; empty when nobody did.
    pub asked_by: String,
    /// When the person opened it.
    pub opened_at: Option<Instant>,
}

/// A page of the ledger: `state` filters by the state of the newest mail, or `opened`.
///
/// # Errors
/// When the database refuses.
pub async fn ledger(conn: &mut Conn, series: &str, state: &str, offset: i64, limit: i64) -> Result<Vec<Line>> {
    let rows = conn
        .all(
            "SELECT l.registration, r.entity, r.surname, r.state, l.released_at, o.state AS mail, o.sent_at, o.cause, o.asked_by, l.opened_at
             FROM link l JOIN registration r ON r.id = l.registration AND r.door_generation = l.generation
             JOIN outbox o ON o.id = (SELECT MAX(x.id) FROM outbox x WHERE x.registration = r.id AND x.kind = 'link')
             WHERE r.series = $1 AND ($2 = '' OR ($2 = 'opened' AND l.opened_at IS NOT NULL) OR o.state = $2)
             ORDER BY l.registration LIMIT $3 OFFSET $4",
            values![series, state, limit, offset],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Line {
                registration: row.int("registration")?,
                entity: row.text("entity")?,
                surname: row.text("surname")?,
                state: row.text("state")?,
                released_at: row.instant("released_at")?,
                mail: row.text("mail")?,
                sent_at: row.opt_instant("sent_at")?,
                cause: row.text("cause")?,
                asked_by: row.text("asked_by")?,
                opened_at: row.opt_instant("opened_at")?,
            })
        })
        .collect()
}

/// How many links stand where: by the state of the newest mail, and `opened`.
///
/// # Errors
/// When the database refuses.
pub async fn counts(conn: &mut Conn, series: &str) -> Result<Vec<(String, i64)>> {
    let rows = conn
        .all(
            "SELECT o.state AS state, COUNT(*) AS n, COUNT(l.opened_at) AS opened
             FROM link l JOIN registration r ON r.id = l.registration AND r.door_generation = l.generation
             JOIN outbox o ON o.id = (SELECT MAX(x.id) FROM outbox x WHERE x.registration = r.id AND x.kind = 'link')
             WHERE r.series = $1 GROUP BY o.state",
            values![series],
        )
        .await?;
    let mut counts = Vec::with_capacity(rows.len() + 1);
    let mut opened = 0;
    for row in &rows {
        counts.push((row.text("state")?, row.int("n")?));
        opened += row.int("opened")?;
    }
    counts.push(("opened".to_owned(), opened));
    Ok(counts)
}
