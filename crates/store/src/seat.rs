//! Seats in the room: at most the quota of a delegation hold one (letter, paragraph 8; invariant 15).
//!
//! The guard is the table's key: a numbered seat of a delegation has one row, so however many ask at once, only as many
//! as there are numbers succeed. Nothing is counted first.

use convoke_domain::time::Instant;

use crate::{
    Conn, Refusal, Result,
    audit::{self, Actor, Entry},
    registration, values,
};

/// Gives a seat of the delegation to a registration, when one is free; its number.
///
/// # Errors
/// When the database refuses.
pub async fn take(conn: &mut Conn, series: &str, entity: &str, registration: i64, now: Instant) -> Result<Option<i64>> {
    if let Some(number) = of(conn, registration).await? {
        return Ok(Some(number));
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

/// The number of the seat a registration holds.
///
/// # Errors
/// When the database refuses.
pub async fn of(conn: &mut Conn, registration: i64) -> Result<Option<i64>> {
    conn.maybe("SELECT number FROM seat WHERE registration = $1", values![registration])
        .await?
        .map(|row| row.int("number"))
        .transpose()
}

/// The desk gives a free seat of the delegation to a member who comes in person; its number.
///
/// # Errors
/// [`Refusal::State`] when the member does not live or does not come in person, [`Refusal::NoSeat`] when none is free.
pub async fn give(conn: &mut Conn, series: &str, registration: i64, actor: &Actor, now: Instant) -> Result<i64> {
    registration::lock(conn, registration).await?;
    let member = registration::get(conn, registration).await?;
    if let Some(number) = member.seat {
        return Ok(number);
    }
    if !member.waits_for_seat() {
        return Err(Refusal::State.into());
    }
    let number = take(conn, series, &member.particulars.entity, registration, now).await?.ok_or(Refusal::NoSeat)?;
    audit::append(conn, now, actor, Entry::new("seat_given", audit::registration(registration))).await?;
    Ok(number)
}

/// Frees the seat of a registration; whether it held one.
pub(crate) async fn free(conn: &mut Conn, registration: i64) -> Result<bool> {
    Ok(conn.execute("DELETE FROM seat WHERE registration = $1", values![registration]).await? > 0)
}

/// The desk frees the seat of a registration. One that holds none is no fault.
///
/// # Errors
/// When the database refuses.
pub async fn free_by_desk(conn: &mut Conn, registration: i64, actor: &Actor, now: Instant) -> Result<()> {
    if free(conn, registration).await? {
        audit::append(conn, now, actor, Entry::new("seat_freed", audit::registration(registration))).await?;
    }
    Ok(())
}

/// The desk moves the seat of one member of a delegation to another who comes in person and has none, in one act.
///
/// # Errors
/// [`Refusal::NoSeat`] when the first holds none, or the other may not take it.
pub async fn move_to(conn: &mut Conn, from: i64, to: i64, actor: &Actor, now: Instant) -> Result<()> {
    // In the order of their numbers, so that two moves at once do not wait for each other.
    registration::lock(conn, from.min(to)).await?;
    registration::lock(conn, from.max(to)).await?;
    if of(conn, to).await?.is_some() {
        return Err(Refusal::NoSeat.into());
    }
    let moved = conn
        .execute(
            "UPDATE seat SET registration = $2, given_at = $3 WHERE registration = $1
             AND entity = (SELECT entity FROM registration WHERE id = $2 AND mode = 'in_person'
                           AND state IN ('received', 'proven', 'confirmed'))",
            values![from, to, now],
        )
        .await?;
    if moved == 0 {
        return Err(Refusal::NoSeat.into());
    }
    for id in [from, to] {
        let entry = Entry::new("seat_moved", audit::registration(id))
            .changed(audit::registration(from), audit::registration(to));
        audit::append(conn, now, actor, entry).await?;
    }
    Ok(())
}

/// How many seats are held in all.
///
/// # Errors
/// When the database refuses.
pub async fn count(conn: &mut Conn, series: &str) -> Result<i64> {
    conn.one("SELECT COUNT(*) AS n FROM seat WHERE series = $1", values![series]).await?.int("n")
}
