//! Officers of the Secretariat: who they are, how they sign in (a one-time link by mail), and their sessions. Only hashes
//! of session secrets are stored.

use convoke_domain::{language::Language, link::Reference, registration::person::mailbox_key, time::Instant};

use crate::{
    Conn, Result, Row,
    audit::{self, Actor, Entry},
    outbox::{self, Kind},
    registration::reference_text,
    values,
};

/// How long a sign-in link works.
pub const SIGN_IN_SECONDS: i64 = 20 * 60;
/// How long a session lasts.
pub const SESSION_SECONDS: i64 = 12 * 3600;

/// An officer of the Secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The address, in small letters: it names the officer in the trail.
    pub email: String,
    /// The name.
    pub name: String,
    /// Since when.
    pub added_at: Instant,
}

impl Staff {
    /// The officer as one who acts.
    pub fn actor(&self) -> Actor {
        Actor::Officer(self.email.clone())
    }
}

fn from_row(row: &Row) -> Result<Staff> {
    Ok(Staff { email: row.text("email")?, name: row.text("name")?, added_at: row.instant("added_at")? })
}

fn subject(email: &str) -> String {
    format!("staff:{email}")
}

/// Adds an officer, or gives a new name; one who was removed comes back.
///
/// # Errors
/// When the database refuses.
pub async fn add(conn: &mut Conn, email: &str, name: &str, actor: &Actor, now: Instant) -> Result<Staff> {
    let email = mailbox_key(email);
    let row = conn
        .one(
            "INSERT INTO staff (email, name, added_at) VALUES ($1, $2, $3)
             ON CONFLICT (email) DO UPDATE SET name = $2, removed_at = NULL RETURNING *",
            values![&email, name, now],
        )
        .await?;
    audit::append(conn, now, actor, Entry::new("staff_added", subject(&email)).changed("", name)).await?;
    from_row(&row)
}

/// Removes an officer: sessions and sign-in links end at once. Whether there was one.
///
/// # Errors
/// When the database refuses.
pub async fn remove(conn: &mut Conn, email: &str, actor: &Actor, now: Instant) -> Result<bool> {
    let email = mailbox_key(email);
    let removed = conn
        .execute("UPDATE staff SET removed_at = $2 WHERE email = $1 AND removed_at IS NULL", values![&email, now])
        .await?;
    conn.execute("DELETE FROM staff_session WHERE email = $1", values![&email]).await?;
    if removed == 1 {
        audit::append(conn, now, actor, Entry::new("staff_removed", subject(&email))).await?;
    }
    Ok(removed == 1)
}

/// The officers there are, by address.
///
/// # Errors
/// When the database refuses.
pub async fn list(conn: &mut Conn) -> Result<Vec<Staff>> {
    conn.all("SELECT * FROM staff WHERE removed_at IS NULL ORDER BY email", vec![])
        .await?
        .iter()
        .map(from_row)
        .collect()
}

/// Somebody asks to be signed in: an officer is sent a link, which the mail derives from `reference` at generation 0;
/// anybody else nothing. The answer is for tests and logs; people are told the same in either case.
///
/// # Errors
/// When the database refuses.
pub async fn ask_sign_in(
    conn: &mut Conn,
    series: &str,
    email: &str,
    language: Language,
    reference: &Reference,
    now: Instant,
) -> Result<bool> {
    let email = mailbox_key(email);
    let reference = reference_text(reference);
    let asked = conn
        .execute(
            "INSERT INTO sign_in (reference, email, expires_at) SELECT $1, email, $3 FROM staff WHERE email = $2 AND removed_at IS NULL",
            values![&reference, &email, now.plus_seconds(SIGN_IN_SECONDS)],
        )
        .await?;
    if asked == 1 {
        outbox::enqueue(conn, series, &email, language, Kind::SignIn, &reference, now).await?;
    }
    Ok(asked == 1)
}

/// How many sign-in links of an address could still be used: whoever asks on and on fills nobody's mailbox.
///
/// # Errors
/// When the database refuses.
pub async fn links_out(conn: &mut Conn, email: &str, now: Instant) -> Result<i64> {
    conn.one(
        "SELECT COUNT(*) AS n FROM sign_in WHERE email = $1 AND used_at IS NULL AND expires_at > $2",
        values![mailbox_key(email), now],
    )
    .await?
    .int("n")
}

/// Uses a sign-in link up, once and in time; the officer it signs in.
///
/// # Errors
/// When the database refuses.
pub async fn use_sign_in(conn: &mut Conn, reference: &Reference, now: Instant) -> Result<Option<Staff>> {
    let used = conn
        .maybe(
            "UPDATE sign_in SET used_at = $2 WHERE reference = $1 AND used_at IS NULL AND expires_at > $2
               AND email IN (SELECT email FROM staff WHERE removed_at IS NULL) RETURNING email",
            values![reference_text(reference), now],
        )
        .await?;
    let Some(row) = used else { return Ok(None) };
    let email = row.text("email")?;
    audit::append(conn, now, &Actor::Officer(email.clone()), Entry::new("signed_in", subject(&email))).await?;
    conn.maybe("SELECT * FROM staff WHERE email = $1", values![email]).await?.as_ref().map(from_row).transpose()
}

/// Begins a session whose secret has this hash; sessions that are over are cleared away.
///
/// # Errors
/// When the database refuses.
pub async fn begin_session(conn: &mut Conn, email: &str, secret_hash: &str, now: Instant) -> Result<()> {
    conn.execute("DELETE FROM staff_session WHERE expires_at <= $1", values![now]).await?;
    conn.execute("DELETE FROM sign_in WHERE expires_at <= $1", values![now.plus_seconds(-24 * 3600)]).await?;
    conn.execute(
        "INSERT INTO staff_session (secret_hash, email, began_at, expires_at) VALUES ($1, $2, $3, $4)",
        values![secret_hash, mailbox_key(email), now, now.plus_seconds(SESSION_SECONDS)],
    )
    .await?;
    Ok(())
}

/// The officer of a session that is not over.
///
/// # Errors
/// When the database refuses.
pub async fn session(conn: &mut Conn, secret_hash: &str, now: Instant) -> Result<Option<Staff>> {
    conn.maybe(
        "SELECT s.* FROM staff_session x JOIN staff s ON s.email = x.email
         WHERE x.secret_hash = $1 AND x.expires_at > $2 AND s.removed_at IS NULL",
        values![secret_hash, now],
    )
    .await?
    .as_ref()
    .map(from_row)
    .transpose()
}

/// Ends a session.
///
/// # Errors
/// When the database refuses.
pub async fn sign_out(conn: &mut Conn, secret_hash: &str) -> Result<()> {
    conn.execute("DELETE FROM staff_session WHERE secret_hash = $1", values![secret_hash]).await?;
    Ok(())
}
