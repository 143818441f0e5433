//! Checks of people's devices: what a registered person's browser, microphone, headset, sound and network were found to
//! be. The latest one counts. They are contact data and end with them.

use convoke_domain::time::Instant;

use crate::{Conn, Result, Row, values};

/// What a check comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// Nothing stands in the way.
    Good,
    /// It works, and something should be better.
    Warn,
    /// Something does not work.
    Bad,
}

impl Grade {
    /// All grades, the best one first.
    pub const ALL: [Self; 3] = [Self::Good, Self::Warn, Self::Bad];

    /// The key in the table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    /// The grade of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|g| g.key() == key)
    }
}

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

/// How many confirmed registrations who take part online have not tested. Those in the room, and those who only follow,
/// need no microphone.
///
/// # Errors
/// When the database refuses.
pub async fn not_tested(conn: &mut Conn, series: &str) -> Result<i64> {
    conn.one(
        "SELECT COUNT(*) AS n FROM registration r WHERE r.series = $1 AND r.state = 'confirmed' AND r.mode = 'online'
           AND NOT EXISTS (SELECT 1 FROM device_check d WHERE d.registration = r.id)",
        values![series],
    )
    .await?
    .int("n")
}

/// How many registrations of a series have each grade now, the best one first.
///
/// # Errors
/// When the database refuses.
pub async fn grades(conn: &mut Conn, series: &str) -> Result<[(Grade, i64); 3]> {
    let all = all_latest(conn, series).await?;
    Ok(Grade::ALL.map(|grade| (grade, all.iter().filter(|(_, check)| check.grade == grade).count() as i64)))
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
