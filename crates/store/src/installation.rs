//! What an installation remembers about itself.

use crate::{Conn, Result, values};

/// The value under a key.
///
/// # Errors
/// When the database refuses.
pub async fn get(conn: &mut Conn, key: &str) -> Result<Option<String>> {
    conn.maybe("SELECT value FROM installation WHERE key = $1", values![key])
        .await?
        .map(|r| r.text("value"))
        .transpose()
}

/// Sets the value under a key.
///
/// # Errors
/// When the database refuses.
pub async fn set(conn: &mut Conn, key: &str, value: &str) -> Result<()> {
    conn.execute(
        "INSERT INTO installation (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2",
        values![key, value],
    )
    .await?;
    Ok(())
}

/// Empties every table, children before their parents: a rehearsal starts over.
///
/// # Errors
/// When the database refuses.
pub async fn forget_all(conn: &mut Conn) -> Result<()> {
    for statement in [
        "DELETE FROM recording",
        "DELETE FROM attendance",
        "DELETE FROM device_check",
        "DELETE FROM room_state",
        "DELETE FROM caption",
        "DELETE FROM room_token",
        "DELETE FROM visit",
        "DELETE FROM link",
        "DELETE FROM outbox",
        "DELETE FROM interpreter",
        "DELETE FROM change_request",
        "DELETE FROM seat",
        "DELETE FROM document_text",
        "DELETE FROM document",
        "DELETE FROM registration",
        "DELETE FROM sign_in",
        "DELETE FROM staff_session",
        "DELETE FROM staff",
        "DELETE FROM audit",
        "DELETE FROM series",
        "DELETE FROM installation",
    ] {
        conn.execute(statement, vec![]).await?;
    }
    Ok(())
}
