//! Checks of people's devices: what a registered person's browser, microphone, headset, sound and network were found to
//! be. The latest one counts. They are contact data and end with them.

pub use convoke_domain::device_check::Grade;
use convoke_domain::time::Instant;

use crate::{Conn, Result, Row, values};

/// A check as made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The registration's number; none at the public test door.
    pub registration: Option<i64>,
    /// When.
    pub checked_at: Instant,
    /// What it comes to.
    pub grade: Grade,
    /// What was measured: JSON.
    pub results: String,
    /// The browser, as it names itself.
    pub browser: String,
}

fn from_row(row: &Row) -> Result<Check> {
    Ok(Check {
        registration: row.opt_int("registration")?,
        checked_at: row.instant("checked_at")?,
        grade: row.keyed("grade", Grade::from_key)?,
        results: row.text("results")?,
        browser: row.text("browser")?,
    })
}

/// Keeps a check; its number. A registration's earlier ones go: the latest counts, and no more is kept than is needed.
/// Nothing is kept of whose contact data were deleted: no number then.
///
/// # Errors
/// When the database refuses.
pub async fn keep(conn: &mut Conn, series: &str, check: &Check) -> Result<Option<i64>> {
    if let Some(registration) = check.registration {
        crate::registration::lock(conn, registration).await?;
        conn.execute("DELETE FROM device_check WHERE registration = $1", values![registration]).await?;
    }
    let row = conn
        .maybe(
            "INSERT INTO device_check (series, registration, checked_at, grade, results, browser)
             SELECT slug, CAST($2 AS BIGINT), $3, $4, $5, $6 FROM series WHERE slug = $1
               AND (CAST($2 AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM registration r WHERE r.id = CAST($2 AS BIGINT) AND r.mailbox > ''))
             RETURNING id",
            values![
                series,
                check.registration,
                check.checked_at,
                check.grade.key(),
                &check.results,
                &check.browser
            ],
        )
        .await?;
    row.map(|row| row.int("id")).transpose()
}

/// The latest check of a registration.
///
/// # Errors
/// When the database refuses.
pub async fn latest(conn: &mut Conn, registration: i64) -> Result<Option<Check>> {
    conn.maybe("SELECT * FROM device_check WHERE registration = $1 ORDER BY id DESC LIMIT 1", values![registration])
        .await?
        .as_ref()
        .map(from_row)
        .transpose()
}

/// The latest check of each registration of a series that was checked, by its number.
///
/// # Errors
/// When the database refuses.
pub async fn all_latest(conn: &mut Conn, series: &str) -> Result<Vec<(i64, Check)>> {
    let rows = conn
        .all(
            "SELECT d.* FROM device_check d WHERE d.series = $1 AND d.registration IS NOT NULL
               AND d.id = (SELECT MAX(x.id) FROM device_check x WHERE x.registration = d.registration)
             ORDER BY d.registration",
            values![series],
        )
        .await?;
    rows.iter().map(|row| Ok((row.int("registration")?, from_row(row)?))).collect()
}

/// Deletes the checks of a registration.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn delete(conn: &mut Conn, registration: i64) -> Result<()> {
    conn.execute("DELETE FROM device_check WHERE registration = $1", values![registration]).await?;
    Ok(())
}

/// Deletes the checks made at the public test door.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn delete_of_nobody(conn: &mut Conn, series: &str) -> Result<()> {
    conn.execute("DELETE FROM device_check WHERE series = $1 AND registration IS NULL", values![series]).await?;
    Ok(())
}
