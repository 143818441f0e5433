//! Registrations: received, proven, decided, changed, withdrawn. Each act is one unit of work with its rule, its audit
//! line and its mail.

pub mod change;
mod decision;
pub mod fill;
pub mod look;
pub mod queue;

pub use decision::{Decision, admit_unregistered, decide};

use convoke_domain::{
    link::Reference,
    participant::Category,
    registration::{
        ModeOfParticipation, Particulars, State, is_late,
        person::{fold, mailbox_key, person_key},
    },
    time::Instant,
};

use crate::{
    Conn, Error, Refusal, Result, Row,
    audit::{self, Actor, Entry},
    json,
    outbox::{self, Kind, Mail},
    seat, values,
};

/// A registration as stored.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Its number, by which officers name it.
    pub id: i64,
    /// The public half of its tokens.
    pub reference: String,
    /// What the person has told us.
    pub particulars: Particulars,
    /// Follows from the entity and its standing on the day of the first meeting.
    pub category: Category,
    /// Where it stands.
    pub state: State,
    /// Why it was declined; empty otherwise.
    pub reason: String,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Whether an officer admitted the person without registration (letter, paragraph 5: "may not be admitted").
    pub on_the_spot: bool,
    /// Grows with every change; an officer's act names the revision it was decided on.
    pub revision: i64,
    /// Generation of the personal page's token.
    pub personal_generation: i64,
    /// Generation of the door's token.
    pub door_generation: i64,
    /// A new address that is not proven yet.
    pub pending_email: Option<String>,
    /// How many new addresses were asked for since one was proven.
    pub address_generation: i64,
    /// The particulars as last confirmed, while a change of them waits for the officer.
    pub accepted: Option<Particulars>,
    /// The seat held in the room, if any.
    pub seat: Option<i64>,
    /// When the form arrived.
    pub received_at: Instant,
    /// When the address was proven.
    pub proven_at: Option<Instant>,
    /// When an officer last decided.
    pub decided_at: Option<Instant>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    confirmed_key: Option<String>,
}

const SELECT: &str = "SELECT r.*, s.number AS seat FROM registration r LEFT JOIN seat s ON s.registration = r.id";

impl Registration {
    fn from_row(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.int("id")?,
            reference: row.text("reference")?,
            particulars: row.json("particulars")?,
            category: row.keyed("category", Category::from_key)?,
            state: row.keyed("state", State::from_key)?,
            reason: row.text("reason")?,
            late: row.int("late")? == 1,
            on_the_spot: row.int("on_the_spot")? == 1,
            revision: row.int("revision")?,
            personal_generation: row.int("personal_generation")?,
            door_generation: row.int("door_generation")?,
            pending_email: row.opt_text("pending_email")?,
            address_generation: row.int("address_generation")?,
            accepted: row
                .opt_text("accepted")?
                .map(|t| serde_json::from_str(&t))
                .transpose()
                .map_err(|e| Error::Stored(e.to_string()))?,
            seat: row.opt_int("seat")?,
            received_at: row.instant("received_at")?,
            proven_at: row.opt_instant("proven_at")?,
            decided_at: row.opt_instant("decided_at")?,
            withdrawn_at: row.opt_instant("withdrawn_at")?,
            confirmed_key: row.opt_text("confirmed_key")?,
        })
    }

    /// Whether the registration asks for a seat and holds none.
    pub const fn waits_for_seat(&self) -> bool {
        matches!(self.particulars.mode, ModeOfParticipation::InPerson) && self.seat.is_none() && self.state.is_live()
    }

    /// Whether a change after confirmation waits for the officer.
    pub const fn is_reopened(&self) -> bool {
        self.accepted.is_some() && matches!(self.state, State::Proven)
    }

    /// The public half of its tokens as bytes.
    pub fn reference_bytes(&self) -> Reference {
        reference_bytes(&self.reference).unwrap_or_default()
    }

    /// The generation of the personal token that proves the new address: another one for each address asked for. Proven,
    /// it is the personal page's.
    pub const fn new_address_generation(&self) -> i64 {
        self.personal_generation + self.address_generation
    }

    fn live_key(&self) -> String {
        live_key(&self.particulars)
    }
}

/// The bytes of a reference as stored.
pub fn reference_bytes(text: &str) -> Option<Reference> {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}

/// The text under which a reference is stored.
pub fn reference_text(reference: &Reference) -> String {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.encode(reference)
}

fn person_of(p: &Particulars) -> String {
    person_key(&p.given_name, &p.surname)
}

fn confirmed_key_of(series: &str, id: i64, p: &Particulars) -> String {
    decision::confirmed_key(series, id, p, false)
}

fn live_key(p: &Particulars) -> String {
    format!("{}|{}|{}", p.entity, person_of(p), mailbox_key(&p.email))
}

pub(crate) fn search_text(p: &Particulars) -> String {
    // The address stays as written: it is searched by its parts, dots included.
    format!("{} {} {}", fold(&p.full_name()), fold(&p.function), mailbox_key(&p.email))
}

/// A form that passed its checks, about to be received.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The series' name.
    pub series: String,
    /// What the form said.
    pub particulars: Particulars,
    /// The class of the entity.
    pub category: Category,
    /// Nine random bytes.
    pub reference: Reference,
    /// When the form arrived at the server.
    pub at: Instant,
}

/// What became of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// The registration's number.
    pub id: i64,
    /// Whether it is new; false for a double submission.
    pub fresh: bool,
    /// Whether it came after the deadline and is a request.
    pub late: bool,
    /// The seat given, when one was asked for and free.
    pub seat: Option<i64>,
}

/// A second mail for a double submission goes out only after this many seconds: a double press is not a wish for two.
const DOUBLE_PRESS_SECONDS: i64 = 600;

/// Receives a form: the person is new, or the same person from the same mailbox again. Late forms are received as
/// requests; the deadline is read in this unit.
///
/// # Errors
/// When the database refuses.
pub async fn receive(conn: &mut Conn, arrival: &Arrival) -> Result<Received> {
    let deadline = conn
        .one("SELECT deadline_at FROM series WHERE slug = $1", values![&arrival.series])
        .await?
        .instant("deadline_at")?;
    let late = is_late(arrival.at, deadline);
    match insert(conn, arrival, State::Received, late, false).await? {
        Some(id) => {
            let p = &arrival.particulars;
            let seat = match p.mode {
                ModeOfParticipation::InPerson => seat::take(conn, &arrival.series, &p.entity, id, arrival.at).await?,
                _ => None,
            };
            let entry = Entry::new(if late { "requested_late" } else { "registered" }, audit::registration(id))
                .because(&p.filled_by);
            audit::append(conn, arrival.at, &Actor::Person, entry).await?;
            outbox::enqueue_to(conn, id, Mail::new(Kind::Proof), arrival.at).await?;
            Ok(Received { id, fresh: true, late, seat })
        }
        None => again(conn, arrival, late).await,
    }
}

/// The same person again. The row is locked, so that of many at once one is answered with a mail.
async fn again(conn: &mut Conn, arrival: &Arrival, late: bool) -> Result<Received> {
    let key = scoped(&arrival.series, &live_key(&arrival.particulars));
    let there = conn.maybe("SELECT id FROM registration WHERE live_key = $1", values![key]).await?;
    // Withdrawn in between: whoever sends the form again is received.
    let id = there.ok_or(Error::Stale)?.int("id")?;
    lock(conn, id).await?;
    let last = outbox::last_queued(conn, id, Kind::Proof).await?.unwrap_or(Instant::MIN);
    if last.plus_seconds(DOUBLE_PRESS_SECONDS) <= arrival.at {
        outbox::enqueue_to(conn, id, Mail { asked_by: "person", ..Mail::new(Kind::Proof) }, arrival.at).await?;
        audit::append(conn, arrival.at, &Actor::Person, Entry::new("registered_again", audit::registration(id)))
            .await?;
    }
    Ok(Received { id, fresh: false, late, seat: None })
}

fn scoped(series: &str, key: &str) -> String {
    format!("{series}|{key}")
}

/// Inserts a registration; none when the same person from the same mailbox is there already.
pub(crate) async fn insert(
    conn: &mut Conn,
    arrival: &Arrival,
    state: State,
    late: bool,
    on_the_spot: bool,
) -> Result<Option<i64>> {
    let p = &arrival.particulars;
    let row = conn
        .maybe(
            "INSERT INTO registration (series, reference, entity, category, surname, email, mailbox, mode, language, particulars,
               person_key, search, state, reason, late, on_the_spot, revision, personal_generation, door_generation, address_generation,
               live_key, received_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', $14, $15, 1, 1, 1, 0, $16, $17)
             ON CONFLICT DO NOTHING RETURNING id",
            values![
                &arrival.series,
                reference_text(&arrival.reference),
                &p.entity,
                arrival.category.key(),
                &p.surname,
                &p.email,
                mailbox_key(&p.email),
                p.mode.key(),
                p.language.tag(),
                json(p)?,
                person_of(p),
                search_text(p),
                state.key(),
                late,
                on_the_spot,
                scoped(&arrival.series, &live_key(p)),
                arrival.at,
            ],
        )
        .await?;
    row.map(|r| r.int("id")).transpose()
}

/// Holds a registration for the rest of the unit: whoever else wants to change it waits. An UPDATE, because both engines
/// have it; SQLite's one writer waits anyway.
pub(crate) async fn lock(conn: &mut Conn, id: i64) -> Result<()> {
    conn.execute("UPDATE registration SET revision = revision WHERE id = $1", values![id]).await?;
    Ok(())
}

/// The registration of a number.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn get(conn: &mut Conn, id: i64) -> Result<Registration> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE r.id = $1"));
    Registration::from_row(&conn.one(sql, values![id]).await?)
}

/// The registration that a token's public half names.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_reference(conn: &mut Conn, reference: &Reference) -> Result<Registration> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE r.reference = $1"));
    Registration::from_row(&conn.one(sql, values![reference_text(reference)]).await?)
}

/// The live registrations of a mailbox, however its address is written.
///
/// # Errors
/// When the database refuses.
pub async fn by_mailbox(conn: &mut Conn, series: &str, email: &str) -> Result<Vec<Registration>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "{SELECT} WHERE r.series = $1 AND r.mailbox = $2 AND r.live_key IS NOT NULL ORDER BY r.id"
    ));
    conn.all(sql, values![series, mailbox_key(email)]).await?.iter().map(Registration::from_row).collect()
}

/// The registrations of a delegation: heads first, then by name.
///
/// # Errors
/// When the database refuses.
pub async fn of_delegation(conn: &mut Conn, series: &str, entity: &str) -> Result<Vec<Registration>> {
    let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE r.series = $1 AND r.entity = $2 ORDER BY r.surname, r.id"));
    let mut members: Vec<Registration> =
        conn.all(sql, values![series, entity]).await?.iter().map(Registration::from_row).collect::<Result<_>>()?;
    members.sort_by_key(|m| (!m.state.is_live(), m.particulars.role));
    Ok(members)
}

/// Other live registrations of what seems the same person: name and entity, whatever the mailbox.
///
/// # Errors
/// When the database refuses.
pub async fn namesakes(conn: &mut Conn, series: &str, registration: &Registration) -> Result<Vec<Registration>> {
    let p = &registration.particulars;
    let sql = sqlx::AssertSqlSafe(format!(
        "{SELECT} WHERE r.series = $1 AND r.entity = $2 AND r.person_key = $3 AND r.id <> $4 AND r.live_key IS NOT NULL"
    ));
    conn.all(sql, values![series, &p.entity, person_of(p), registration.id])
        .await?
        .iter()
        .map(Registration::from_row)
        .collect()
}

/// The person proves the address. Pressing again is no fault.
///
/// # Errors
/// [`Refusal::State`] when the registration is declined or withdrawn.
pub async fn prove(conn: &mut Conn, id: i64, now: Instant) -> Result<()> {
    let proven = conn
        .execute(
            "UPDATE registration SET state = 'proven', proven_at = $2, revision = revision + 1 WHERE id = $1 AND state = 'received'",
            values![id, now],
        )
        .await?;
    if proven == 1 {
        return audit::append(conn, now, &Actor::Person, Entry::new("proven", audit::registration(id))).await;
    }
    match get(conn, id).await?.state {
        State::Proven | State::Confirmed => Ok(()),
        _ => Err(Refusal::State.into()),
    }
}
