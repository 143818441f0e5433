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
