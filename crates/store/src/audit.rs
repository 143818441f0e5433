//! The audit trail: who did what, when and why; what it was before and after. Written in the unit that does it.

use convoke_domain::time::Instant;

use crate::{Conn, Result, Row, values};

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The person of the registration, through form or personal page.
    Person,
    /// An officer, by e-mail address.
    Officer(String),
    /// Convoke itself, when something fell due.
    System,
}

impl Actor {
    /// The text in the trail.
    pub fn text(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Officer(email) => email,
            Self::System => "system",
        }
    }
}

/// A line of the trail, about to be written.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What was done, by key: `registered`, `confirmed`, …
    pub act: &'static str,
    /// What it was done to: `registration:1197`.
    pub subject: String,
    /// Why; may be empty.
    pub reason: String,
    /// What changed, before: JSON.
    pub before: String,
    /// What changed, after: JSON.
    pub after: String,
}

impl Entry {
    /// An act on a subject, with nothing more to tell.
    pub fn new(act: &'static str, subject: impl Into<String>) -> Self {
        Self { act, subject: subject.into(), reason: String::new(), before: String::new(), after: String::new() }
    }

    /// With the reason.
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// With what changed.
    pub fn changed(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        self.before = before.into();
        self.after = after.into();
        self
    }
}

/// The subject of a registration.
pub fn registration(id: i64) -> String {
    format!("registration:{id}")
}

/// A line of the trail as read back.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "see Entry")]
pub struct Line {
    pub id: i64,
    pub at: Instant,
    pub actor: String,
    pub act: String,
    pub subject: String,
    pub reason: String,
    pub before: String,
    pub after: String,
}

/// Appends to the trail.
///
/// # Errors
/// When the database refuses.
pub async fn append(conn: &mut Conn, at: Instant, actor: &Actor, entry: Entry) -> Result<()> {
    conn.execute(
        "INSERT INTO audit (at, actor, act, subject, reason, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        values![at, actor.text(), entry.act, entry.subject, entry.reason, entry.before, entry.after],
    )
    .await?;
    Ok(())
}

/// The trail of one subject, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn of(conn: &mut Conn, subject: &str) -> Result<Vec<Line>> {
    let rows = conn.all("SELECT * FROM audit WHERE subject = $1 ORDER BY id DESC LIMIT 200", values![subject]).await?;
    rows.iter().map(line).collect()
}

/// A page of the whole trail, newest first, older than `before` when given.
///
/// # Errors
/// When the database refuses.
pub async fn page(conn: &mut Conn, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    let rows = conn
        .all("SELECT * FROM audit WHERE id < $1 ORDER BY id DESC LIMIT $2", values![before.unwrap_or(i64::MAX), limit])
        .await?;
    rows.iter().map(line).collect()
}

fn line(row: &Row) -> Result<Line> {
    Ok(Line {
        id: row.int("id")?,
        at: row.instant("at")?,
        actor: row.text("actor")?,
        act: row.text("act")?,
        subject: row.text("subject")?,
        reason: row.text("reason")?,
        before: row.text("before")?,
        after: row.text("after")?,
    })
}
