//! Seats in the room: at most the quota of a delegation hold one (letter, paragraph 8; invariant 15).
//!
//! The guard is the table's key: a numbered seat of a delegation has one row, so however many ask at once, only as many
//! as there are numbers succeed. Nothing is counted first.

use convoke_domain::time::Instant;

use crate::{Conn, Refusal, Result, values};

/// Gives a seat of the delegation to a registration, when one is free; its number.
///
/// # Errors
/// When the database refuses.
pub async fn take(conn: &mut Conn, series: &str, entity: &str, registration: i64, now: Instant) -> Result<Option<i64>> {
    if let Some(row) = conn.maybe("SELECT number FROM seat WHERE registration = $1", values![registration]).await? {
        return Ok(Some(row.int("number")?));
    }
    let quota = conn.one("SELECT seat_quota FROM series WHERE slug = $1", values![series]).await?.int("seat_quota")?;
    for number in 1..=quota {
        let taken = conn
            .execute(
                "INSERT INTO seat (series, entity, number, registration, given_at) VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT DO NOTHING",
                values![series, entity, number, registration, now],
            )
            .await?;
        if taken == 1 {
            return Ok(Some(number));
        }
    }
    Ok(None)
}

/// Frees the seat of a registration; whether it held one.
///
/// # Errors
/// When the database refuses.
pub async fn free(conn: &mut Conn, registration: i64) -> Result<bool> {
    Ok(conn.execute("DELETE FROM seat WHERE registration = $1", values![registration]).await? > 0)
}

/// Moves the seat of one member of a delegation to another, in one act.
///
/// # Errors
/// [`Refusal::NoSeat`] when the first holds none.
pub async fn move_to(conn: &mut Conn, from: i64, to: i64, now: Instant) -> Result<()> {
    let moved = conn
        .execute(
            "UPDATE seat SET registration = $2, given_at = $3 WHERE registration = $1
             AND entity = (SELECT entity FROM registration WHERE id = $2 AND mode = 'in_person'
                           AND state IN ('received', 'proven', 'confirmed'))",
            values![from, to, now],
        )
        .await?;
    if moved == 1 { Ok(()) } else { Err(Refusal::NoSeat.into()) }
}

/// How many seats are held in all.
///
/// # Errors
/// When the database refuses.
pub async fn count(conn: &mut Conn, series: &str) -> Result<i64> {
    conn.one("SELECT COUNT(*) AS n FROM seat WHERE series = $1", values![series]).await?.int("n")
}
