//! Interpreters: who works in which booth and into which channels, and the personal link that opens the booth. A link is
//! derived from reference and generation; a new one, or a removal, makes the old one open nothing.

use convoke_domain::{
    language::Language,
    link::Reference,
    registration::person::{mailbox_key, person_key},
    room::{Channel, PersonKey},
    time::Instant,
};

use crate::{
    Conn, Refusal, Result, Row,
    audit::{self, Actor, Entry},
    json,
    outbox::{Item, Kind},
    registration::{reference_bytes, reference_text},
    values,
};

/// What the desk enters about an interpreter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particulars {
    /// The name, as colleagues and moderator read it.
    pub name: String,
    /// Where the link goes.
    pub email: String,
    /// The language of mails and pages.
    pub language: Language,
    /// The booth: a language, or the signed one.
    pub home: Channel,
    /// The channels they work into; never the floor.
    pub channels: Vec<Channel>,
}

/// An interpreter as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpreter {
    /// Their number.
    pub id: i64,
    /// The public half of their tokens.
    pub reference: String,
    /// Generation of the booth's token.
    pub generation: i64,
    /// What the desk entered.
    pub particulars: Particulars,
    /// Since when.
    pub added_at: Instant,
    /// When they were removed.
    pub removed_at: Option<Instant>,
}

impl Interpreter {
    fn from_row(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.int("id")?,
            reference: row.text("reference")?,
            generation: row.int("generation")?,
            particulars: Particulars {
                name: row.text("name")?,
                email: row.text("email")?,
                language: row.keyed("language", |tag| tag.parse().ok())?,
                home: row.keyed("home", |key| key.parse().ok())?,
                channels: row.json("channels")?,
            },
            added_at: row.instant("added_at")?,
            removed_at: row.opt_instant("removed_at")?,
        })
    }

    /// The public half of their tokens as bytes.
    pub fn reference_bytes(&self) -> Reference {
        reference_bytes(&self.reference).unwrap_or_default()
    }

    /// The name of this interpreter in a room.
    pub fn key(&self) -> PersonKey {
        PersonKey(format!("i{}", self.id))
    }
}

impl Item {
    /// Whether the mail still brings the link that this interpreter has now.
    pub const fn is_still_right_for(&self, now: &Interpreter) -> bool {
        now.removed_at.is_none() && self.generation == now.generation
    }
}

/// What became of an interpreter whom the desk adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Added {
    /// Their number.
    pub id: i64,
    /// Whether they are new; false when the same person from the same mailbox is in the list already.
    pub fresh: bool,
}

/// The subject of an interpreter in the trail.
pub fn subject(id: i64) -> String {
    format!("interpreter:{id}")
}

fn live_key(series: &str, p: &Particulars) -> String {
    format!("{series}|{}|{}", mailbox_key(&p.email), person_key("", &p.name))
}

/// What the trail tells: never the address, which is deleted one day.
fn told(p: &Particulars) -> Result<String> {
    json(&serde_json::json!({ "name": p.name, "home": p.home, "channels": p.channels }))
}

/// The desk adds an interpreter, and the mail with the booth's link goes out at once: test sessions come before the
/// delegates' release. Adding the same person twice adds and sends nothing.
///
/// # Errors
/// When the database refuses.
pub async fn add(
    conn: &mut Conn,
    series: &str,
    p: &Particulars,
    reference: &Reference,
    actor: &Actor,
    now: Instant,
) -> Result<Added> {
    let added = add_silently(conn, series, p, reference, actor, now).await?;
    if added.fresh {
        send(conn, added.id, "", now).await?;
    }
    Ok(added)
}

/// The same without the mail, for those whom a rehearsal makes up: nobody reads theirs.
///
/// # Errors
/// When the database refuses.
pub async fn add_silently(
    conn: &mut Conn,
    series: &str,
    p: &Particulars,
    reference: &Reference,
    actor: &Actor,
    now: Instant,
) -> Result<Added> {
    let key = live_key(series, p);
    let row = conn
        .maybe(
            "INSERT INTO interpreter (series, reference, generation, name, email, language, home, channels, live_key, reason, added_at)
             VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, '', $9) ON CONFLICT DO NOTHING RETURNING id",
            values![
                series,
                reference_text(reference),
                &p.name,
                &p.email,
                p.language.tag(),
                p.home.to_string(),
                json(&p.channels)?,
                &key,
                now,
            ],
        )
        .await?;
    let Some(row) = row else {
        let there = conn.maybe("SELECT id FROM interpreter WHERE live_key = $1", values![key]).await?;
        // Removed in between: whoever adds again is heard.
        return Ok(Added { id: there.ok_or(crate::Error::Stale)?.int("id")?, fresh: false });
    };
    let id = row.int("id")?;
    audit::append(conn, now, actor, Entry::new("interpreter_added", subject(id)).changed("", told(p)?)).await?;
    Ok(Added { id, fresh: true })
}

/// The desk changes what it entered: name, language of mails, booth and channels; the address stays, and so does the link.
/// False when somebody of that name is in the list already, from the same mailbox.
///
/// # Errors
/// [`Refusal::State`] when the interpreter was removed.
pub async fn edit(
    conn: &mut Conn,
    series: &str,
    id: i64,
    wanted: &Particulars,
    actor: &Actor,
    now: Instant,
) -> Result<bool> {
    hold(conn, id, false).await?;
    let before = get(conn, id).await?.particulars;
    let wanted = Particulars { email: before.email.clone(), ..wanted.clone() };
    if wanted == before {
        return Ok(true);
    }
    let changed = conn
        .execute(
            "UPDATE interpreter SET name = $2, language = $3, home = $4, channels = $5,
               live_key = CASE WHEN email = '' THEN live_key ELSE $6 END
             WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM interpreter other WHERE other.live_key = $6 AND other.id <> $1)",
            values![
                id,
                &wanted.name,
                wanted.language.tag(),
                wanted.home.to_string(),
                json(&wanted.channels)?,
                live_key(series, &wanted),
            ],
        )
        .await?;
    if changed == 1 {
        let entry = Entry::new("interpreter_edited", subject(id)).changed(told(&before)?, told(&wanted)?);
        audit::append(conn, now, actor, entry).await?;
    }
    Ok(changed == 1)
}

/// The interpreters of a series who were not removed, in the order in which they were added.
///
/// # Errors
/// When the database refuses.
pub async fn list(conn: &mut Conn, series: &str) -> Result<Vec<Interpreter>> {
    conn.all("SELECT * FROM interpreter WHERE series = $1 AND removed_at IS NULL ORDER BY id", values![series])
        .await?
        .iter()
        .map(Interpreter::from_row)
        .collect()
}

/// The interpreter of a number, removed or not.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub async fn get(conn: &mut Conn, id: i64) -> Result<Interpreter> {
    Interpreter::from_row(&conn.one("SELECT * FROM interpreter WHERE id = $1", values![id]).await?)
}

/// The interpreter whom a token's public half names, removed or not.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub async fn by_reference(conn: &mut Conn, reference: &Reference) -> Result<Interpreter> {
    let row = conn.one("SELECT * FROM interpreter WHERE reference = $1", values![reference_text(reference)]).await?;
    Interpreter::from_row(&row)
}

/// The desk removes an interpreter: the link opens nothing any more, and no mail of theirs goes out. Removing twice is
/// no fault.
///
/// # Errors
/// [`Refusal::Reason`] without a reason.
pub async fn remove(conn: &mut Conn, id: i64, reason: &str, actor: &Actor, now: Instant) -> Result<Interpreter> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Reason.into());
    }
    let removed = conn
        .execute(
            "UPDATE interpreter SET removed_at = $2, reason = $3, live_key = NULL, generation = generation + 1
             WHERE id = $1 AND removed_at IS NULL",
            values![id, now, reason],
        )
        .await?;
    let left = get(conn, id).await?;
    if removed == 1 {
        drop_mails(conn, id).await?;
        let entry = Entry::new("interpreter_removed", subject(id)).because(reason);
        audit::append(conn, now, actor, entry.changed(told(&left.particulars)?, "")).await?;
    }
    Ok(left)
}

/// No mail that waits for an interpreter goes out any more.
async fn drop_mails(conn: &mut Conn, id: i64) -> Result<()> {
    conn.execute("UPDATE outbox SET state = 'dropped' WHERE interpreter = $1 AND state = 'queued'", values![id])
        .await?;
    Ok(())
}

/// The desk sends the link again, the same one.
///
/// # Errors
/// [`Refusal::State`] when the interpreter was removed.
pub async fn send_again(conn: &mut Conn, id: i64, officer: &Actor, now: Instant) -> Result<()> {
    hold(conn, id, false).await?;
    audit::append(conn, now, officer, Entry::new("interpreter_link_again", subject(id))).await?;
    send(conn, id, officer.text(), now).await
}

/// A new link, by mail; the old one opens nothing from this instant on. Its generation.
///
/// # Errors
/// [`Refusal::State`] when the interpreter was removed.
pub async fn new_link(conn: &mut Conn, id: i64, officer: &Actor, now: Instant) -> Result<i64> {
    let generation = hold(conn, id, true).await?;
    drop_mails(conn, id).await?;
    let entry = Entry::new("interpreter_new_link", subject(id)).changed("", generation.to_string());
    audit::append(conn, now, officer, entry).await?;
    send(conn, id, officer.text(), now).await?;
    Ok(generation)
}

/// Holds an interpreter who was not removed for the rest of the unit; the generation, the next one when asked.
async fn hold(conn: &mut Conn, id: i64, next: bool) -> Result<i64> {
    let row = conn
        .maybe(
            "UPDATE interpreter SET generation = generation + $2 WHERE id = $1 AND removed_at IS NULL RETURNING generation",
            values![id, next],
        )
        .await?;
    row.ok_or(Refusal::State)?.int("generation")
}

/// Deletes the addresses of up to `limit` interpreters, in their rows and in every mail; how many. Names and booths stay.
///
/// # Errors
/// When the database refuses.
pub(crate) async fn delete_contact(conn: &mut Conn, series: &str, limit: i64) -> Result<usize> {
    let due = conn
        .all("SELECT id FROM interpreter WHERE series = $1 AND email > '' ORDER BY id LIMIT $2", values![series, limit])
        .await?;
    for row in &due {
        let id = row.int("id")?;
        // Held first, so that no mail is queued to an address that goes.
        conn.execute(
            "UPDATE interpreter SET email = '', live_key = CASE WHEN live_key IS NULL THEN NULL
               ELSE series || '|contact deleted|' || CAST(id AS TEXT) END WHERE id = $1",
            values![id],
        )
        .await?;
        conn.execute(
            "UPDATE outbox SET state = CASE WHEN state IN ('queued', 'sending') THEN 'dropped' ELSE state END,
               recipient = '', note = '', cause = '' WHERE interpreter = $1",
            values![id],
        )
        .await?;
    }
    Ok(due.len())
}

/// Enqueues the mail that brings an interpreter the booth's link; none when the address was deleted. `asked_by` says who
/// asked for it again.
async fn send(conn: &mut Conn, id: i64, asked_by: &str, now: Instant) -> Result<()> {
    conn.execute(
        "INSERT INTO outbox (series, interpreter, kind, recipient, language, generation, note, state, attempts, next_at, lease_until, queued_at, cause, asked_by)
         SELECT series, id, $2, email, language, generation, '', 'queued', 0, $3, 0, $3, '', $4
         FROM interpreter WHERE id = $1 AND removed_at IS NULL AND email <> ''",
        values![id, Kind::Booth.key(), now, asked_by],
    )
    .await?;
    Ok(())
}
