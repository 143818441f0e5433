//! The outbox: mails enqueued in the unit that made them necessary, and their ledger. A mail is composed when it is sent,
//! so that no link stands in the database.

use convoke_domain::{language::Language, registration::State, time::Instant};

use crate::{
    Conn, Result, Row,
    audit::{self, Actor, Entry},
    registration::Registration,
    values,
};

/// Declares the kinds of mail with their keys.
macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $key:literal,)*) => {
        /// What a mail is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind { $($(#[$doc])* $variant,)* }

        impl Kind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The key in the table.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            /// The kind of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|k| k.key() == key)
            }
        }
    };
}

kinds! {
    /// Asks the reader to prove the address.
    Proof = "proof",
    /// Asks the reader of a new address to prove it.
    NewAddress = "new_address",
    /// Says that the Secretariat confirmed.
    Confirmed = "confirmed",
    /// Says that it declined, with the reason.
    Declined = "declined",
    /// Says that the registration is withdrawn.
    Withdrawn = "withdrawn",
    /// Brings the personal link.
    Link = "link",
    /// Says that a change waits for an officer.
    Reopened = "reopened",
    /// Says what became of a requested change.
    Request = "request",
    /// Signs an officer in.
    SignIn = "sign_in",
    /// Brings an interpreter the link to the booth.
    Booth = "booth",
}

/// Where a mail stands, by key.
pub mod state {
    /// Waits for its turn.
    pub const QUEUED: &str = "queued";
    /// A worker holds it.
    pub const SENDING: &str = "sending";
    /// The server took it.
    pub const SENT: &str = "sent";
    /// Given up, with the cause.
    pub const FAILED: &str = "failed";
    /// No longer right when its turn came: the registration had changed.
    pub const DROPPED: &str = "dropped";
}

/// A mail to be enqueued.
#[derive(Clone, Copy, Debug)]
pub struct Mail<'a> {
    /// What it is for.
    pub kind: Kind,
    /// To another address than the registration's.
    pub recipient: Option<&'a str>,
    /// A word for the reader, or what the template needs; never a secret.
    pub note: &'a str,
    /// Who asked for it, when it is sent again.
    pub asked_by: &'a str,
}

impl<'a> Mail<'a> {
    /// A mail of a kind, with nothing special.
    pub const fn new(kind: Kind) -> Self {
        Self { kind, recipient: None, note: "", asked_by: "" }
    }

    /// With a word for the reader.
    pub const fn with_note(mut self, note: &'a str) -> Self {
        self.note = note;
        self
    }
}

/// Enqueues a mail to the person of a registration; none when the address was deleted.
///
/// # Errors
/// When the database refuses.
pub async fn enqueue_to(conn: &mut Conn, registration: i64, mail: Mail<'_>, now: Instant) -> Result<()> {
    conn.execute(
        "INSERT INTO outbox (series, registration, kind, recipient, language, generation, note, state, attempts, next_at, lease_until, queued_at, cause, asked_by)
         SELECT series, id, $2, COALESCE($3, email), language, door_generation, $4, 'queued', 0, $5, 0, $5, '', $6
         FROM registration WHERE id = $1 AND COALESCE($3, email) <> ''",
        values![registration, mail.kind.key(), mail.recipient, mail.note, now, mail.asked_by],
    )
    .await?;
    Ok(())
}

/// Enqueues a mail that belongs to no registration (a sign-in of staff; `note` names it).
///
/// # Errors
/// When the database refuses.
pub async fn enqueue(
    conn: &mut Conn,
    series: &str,
    recipient: &str,
    language: Language,
    kind: Kind,
    note: &str,
    now: Instant,
) -> Result<()> {
    conn.execute(
        "INSERT INTO outbox (series, registration, kind, recipient, language, generation, note, state, attempts, next_at, lease_until, queued_at, cause, asked_by)
         VALUES ($1, NULL, $2, $3, $4, 0, $5, 'queued', 0, $6, 0, $6, '', '')",
        values![series, kind.key(), recipient, language.tag(), note, now],
    )
    .await?;
    Ok(())
}

/// A mail of the ledger.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "see Mail and the table")]
pub struct Item {
    pub id: i64,
    pub registration: Option<i64>,
    pub interpreter: Option<i64>,
    pub kind: Kind,
    pub recipient: String,
    pub language: Language,
    pub generation: i64,
    pub note: String,
    pub state: String,
    pub attempts: i64,
    pub queued_at: Instant,
    pub sent_at: Option<Instant>,
    pub cause: String,
    pub asked_by: String,
}

fn item(row: &Row) -> Result<Item> {
    Ok(Item {
        id: row.int("id")?,
        registration: row.opt_int("registration")?,
        interpreter: row.opt_int("interpreter")?,
        kind: row.keyed("kind", Kind::from_key)?,
        recipient: row.text("recipient")?,
        language: row.keyed("language", |tag| tag.parse().ok())?,
        generation: row.int("generation")?,
        note: row.text("note")?,
        state: row.text("state")?,
        attempts: row.int("attempts")?,
        queued_at: row.instant("queued_at")?,
        sent_at: row.opt_instant("sent_at")?,
        cause: row.text("cause")?,
        asked_by: row.text("asked_by")?,
    })
}

/// Claims up to `limit` mails for one worker until `lease_until` (on the wall clock: a rehearsal's clock may jump).
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    conn: &mut Conn,
    now: Instant,
    wall: Instant,
    lease_until: Instant,
    limit: i64,
) -> Result<Vec<Item>> {
    let rows = conn
        .all(
            "UPDATE outbox SET state = 'sending', lease_until = $3, attempts = attempts + 1
             WHERE id IN (SELECT id FROM outbox WHERE (state = 'queued' AND next_at <= $1) OR (state = 'sending' AND lease_until < $2)
                          ORDER BY id LIMIT $4)
               AND (state = 'queued' OR (state = 'sending' AND lease_until < $2))
             RETURNING *",
            values![now, wall, lease_until, limit],
        )
        .await?;
    let mut items = rows.iter().map(item).collect::<Result<Vec<_>>>()?;
    items.sort_by_key(|i| i.id);
    Ok(items)
}

/// Gives back what this process's earlier life had claimed: on one machine nobody else can hold it.
///
/// # Errors
/// When the database refuses.
pub async fn reclaim(conn: &mut Conn) -> Result<u64> {
    conn.execute("UPDATE outbox SET lease_until = 0 WHERE state = 'sending'", vec![]).await
}

/// Keeps a claimed mail for longer; false when the lease had run out, and somebody else may hold it now.
///
/// # Errors
/// When the database refuses.
pub async fn renew(conn: &mut Conn, id: i64, wall: Instant, lease_until: Instant) -> Result<bool> {
    let kept = conn
        .execute(
            "UPDATE outbox SET lease_until = $3 WHERE id = $1 AND state = 'sending' AND lease_until >= $2",
            values![id, wall, lease_until],
        )
        .await?;
    Ok(kept == 1)
}

/// Gives back a claimed mail that was not tried.
///
/// # Errors
/// When the database refuses.
pub async fn give_back(conn: &mut Conn, id: i64) -> Result<()> {
    conn.execute(
        "UPDATE outbox SET state = 'queued', attempts = attempts - 1, lease_until = 0 WHERE id = $1 AND state = 'sending'",
        values![id],
    )
    .await?;
    Ok(())
}

/// The server took the mail.
///
/// # Errors
/// When the database refuses.
pub async fn sent(conn: &mut Conn, id: i64, now: Instant) -> Result<()> {
    settle(conn, id, state::SENT, Some(now), "").await
}

/// The mail is given up.
///
/// # Errors
/// When the database refuses.
pub async fn failed(conn: &mut Conn, id: i64, cause: &str) -> Result<()> {
    settle(conn, id, state::FAILED, None, cause).await
}

/// The mail is no longer right and is not sent; a link that became right again meanwhile waits for its turn again.
///
/// # Errors
/// When the database refuses.
pub async fn dropped(conn: &mut Conn, id: i64, cause: &str) -> Result<()> {
    // Held, so that an officer who confirms again either sees the mail dropped or is seen here.
    conn.execute(
        "UPDATE registration SET revision = revision WHERE id = (SELECT registration FROM outbox WHERE id = $1)",
        values![id],
    )
    .await?;
    conn.execute(
        "UPDATE outbox SET cause = $2, lease_until = 0, state = CASE WHEN kind = 'link' AND EXISTS
           (SELECT 1 FROM registration r WHERE r.id = outbox.registration AND r.state = 'confirmed' AND r.door_generation = outbox.generation)
           THEN 'queued' ELSE 'dropped' END WHERE id = $1",
        values![id, cause],
    )
    .await?;
    Ok(())
}

async fn settle(conn: &mut Conn, id: i64, state: &str, at: Option<Instant>, cause: &str) -> Result<()> {
    conn.execute(
        "UPDATE outbox SET state = $2, sent_at = $3, cause = $4, lease_until = 0 WHERE id = $1",
        values![id, state, at, cause],
    )
    .await?;
    Ok(())
}

/// The mail is tried again at an instant.
///
/// # Errors
/// When the database refuses.
pub async fn again(conn: &mut Conn, id: i64, next_at: Instant, cause: &str) -> Result<()> {
    conn.execute(
        "UPDATE outbox SET state = 'queued', next_at = $2, cause = $3, lease_until = 0 WHERE id = $1 AND recipient <> ''",
        values![id, next_at, cause],
    )
    .await?;
    Ok(())
}

/// An officer asks that a failed mail be tried again; whether there was one.
///
/// # Errors
/// When the database refuses.
pub async fn retry(conn: &mut Conn, id: i64, officer: &Actor, now: Instant) -> Result<bool> {
    let changed = conn
        .execute(
            "UPDATE outbox SET state = 'queued', next_at = $2, attempts = 0, asked_by = $3 WHERE id = $1 AND state = 'failed' AND recipient <> ''",
            values![id, now, officer.text()],
        )
        .await?;
    if changed == 1 {
        audit::append(conn, now, officer, Entry::new("mail_retried", format!("mail:{id}"))).await?;
    }
    Ok(changed == 1)
}

/// How many mails are in each state.
///
/// # Errors
/// When the database refuses.
pub async fn counts(conn: &mut Conn) -> Result<Vec<(String, i64)>> {
    let rows = conn.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state", vec![]).await?;
    rows.iter().map(|r| Ok((r.text("state")?, r.int("n")?))).collect()
}

/// How many mails are due or under way.
///
/// # Errors
/// When the database refuses.
pub async fn pending(conn: &mut Conn, now: Instant) -> Result<i64> {
    conn.one(
        "SELECT COUNT(*) AS n FROM outbox WHERE (state = 'queued' AND next_at <= $1) OR state = 'sending'",
        values![now],
    )
    .await?
    .int("n")
}

/// A page of the ledger, newest first. Empty texts do not filter; `search` is a part of the recipient's address.
///
/// # Errors
/// When the database refuses.
pub async fn page(conn: &mut Conn, state: &str, search: &str, before: Option<i64>, limit: i64) -> Result<Vec<Item>> {
    let rows = conn
        .all(
            "SELECT * FROM outbox WHERE id < $1 AND ($2 = '' OR state = $2) AND ($3 = '' OR recipient LIKE '%' || $3 || '%')
             ORDER BY id DESC LIMIT $4",
            values![before.unwrap_or(i64::MAX), state, search, limit],
        )
        .await?;
    rows.iter().map(item).collect()
}

/// The mails of a registration, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn of(conn: &mut Conn, registration: i64) -> Result<Vec<Item>> {
    let rows = conn.all("SELECT * FROM outbox WHERE registration = $1 ORDER BY id DESC", values![registration]).await?;
    rows.iter().map(item).collect()
}

/// The newest mail to each interpreter of a series who has one.
///
/// # Errors
/// When the database refuses.
pub async fn to_interpreters(conn: &mut Conn, series: &str) -> Result<Vec<Item>> {
    let rows = conn
        .all(
            "SELECT * FROM outbox WHERE id IN (SELECT MAX(id) FROM outbox WHERE series = $1 AND interpreter IS NOT NULL GROUP BY interpreter)",
            values![series],
        )
        .await?;
    rows.iter().map(item).collect()
}

/// When the newest mail of a kind to a registration was queued.
///
/// # Errors
/// When the database refuses.
pub async fn last_queued(conn: &mut Conn, registration: i64, kind: Kind) -> Result<Option<Instant>> {
    conn.one(
        "SELECT MAX(queued_at) AS at FROM outbox WHERE registration = $1 AND kind = $2",
        values![registration, kind.key()],
    )
    .await?
    .opt_instant("at")
}

impl Item {
    /// Whether the mail is still right for its registration as it is now.
    pub fn is_still_right(&self, now: &Registration) -> bool {
        match self.kind {
            Kind::Link => now.state == State::Confirmed && self.generation == now.door_generation,
            Kind::Proof => now.state.is_live(),
            Kind::NewAddress => now.state.is_live() && now.pending_email.as_ref() == Some(&self.recipient),
            Kind::Confirmed => now.state == State::Confirmed,
            _ => true,
        }
    }
}
