//! What a room comes back to when the server was started again: the machine of a meeting, as JSON. One row a meeting,
//! the last one saved counts.

use convoke_domain::time::Instant;

use crate::{Conn, Result, values};

/// Keeps the state of a meeting's room, in place of what was kept of it before.
///
/// # Errors
/// When the database refuses.
pub async fn save(conn: &mut Conn, meeting: &str, state: &str, now: Instant) -> Result<()> {
    conn.execute(
        "INSERT INTO room_state (meeting, state, saved_at) VALUES ($1, $2, $3)
         ON CONFLICT (meeting) DO UPDATE SET state = $2, saved_at = $3",
        values![meeting, state, now],
    )
    .await?;
    Ok(())
}

/// The state of a meeting's room, when one is kept.
///
/// # Errors
/// When the database refuses.
pub async fn load(conn: &mut Conn, meeting: &str) -> Result<Option<String>> {
    let row = conn.maybe("SELECT state FROM room_state WHERE meeting = $1", values![meeting]).await?;
    row.map(|row| row.text("state")).transpose()
}

/// The meetings of which a state is kept: their rooms were open when the server stopped.
///
/// # Errors
/// When the database refuses.
pub async fn kept(conn: &mut Conn) -> Result<Vec<String>> {
    let rows = conn.all("SELECT meeting FROM room_state ORDER BY meeting", vec![]).await?;
    rows.iter().map(|row| row.text("meeting")).collect()
}

/// Keeps nothing of a meeting's room any more: it is over.
///
/// # Errors
/// When the database refuses.
pub async fn forget(conn: &mut Conn, meeting: &str) -> Result<()> {
    conn.execute("DELETE FROM room_state WHERE meeting = $1", values![meeting]).await?;
    Ok(())
}
