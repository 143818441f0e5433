//! Visits: a person at a meeting's door, in its lobby, in its room (letter, paragraphs 5 and 9).
//!
//! The guard is the table's key: a link has one live visit, and whoever enters with it again takes that place over. A
//! visit that was turned away keeps the place, so that entering again shows the reason until the moderator admits.

mod place;

pub use place::{Place, present, turned_away, waiting};

use convoke_domain::{registration::State as RegistrationState, time::Instant};

use crate::{
    Conn, Refusal, Result, Row,
    audit::{self, Actor, Entry},
    registration, values,
};

/// Where a visit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In the lobby.
    Waiting,
    /// In the room.
    Admitted,
    /// Refused by the moderator, with a reason; the moderator may still admit.
    TurnedAway,
    /// The same link was opened elsewhere, and that place counts now.
    TakenOver,
    /// Gone.
    Ended,
}

impl State {
    /// All states.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Admitted, Self::TurnedAway, Self::TakenOver, Self::Ended];

    /// The key in the table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Admitted => "admitted",
            Self::TurnedAway => "turned_away",
            Self::TakenOver => "taken_over",
            Self::Ended => "ended",
        }
    }

    /// The state of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// A visit as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its number.
    pub id: i64,
    /// The registration's number.
    pub registration: i64,
    /// Key of the meeting.
    pub meeting: String,
    /// Where it stands.
    pub state: State,
    /// Why it was turned away; empty otherwise.
    pub reason: String,
    /// Whether it is the place that counts for its link.
    pub live: bool,
    /// When it began.
    pub arrived_at: Instant,
    /// When the moderator last decided.
    pub decided_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

fn from_row(row: &Row) -> Result<Visit> {
    Ok(Visit {
        id: row.int("id")?,
        registration: row.int("registration")?,
        meeting: row.text("meeting")?,
        state: row.keyed("state", State::from_key)?,
        reason: row.text("reason")?,
        live: row.opt_int("live_key")?.is_some(),
        arrived_at: row.instant("arrived_at")?,
        decided_at: row.opt_instant("decided_at")?,
        ended_at: row.opt_instant("ended_at")?,
    })
}

/// What became of somebody who entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The visit's number.
    pub visit: i64,
    /// The visit whose place it took, to be told so.
    pub taken_over: Option<i64>,
    /// Where it stands: waiting, or as the place stood that it took over.
    pub state: State,
    /// Why it stands turned away; empty otherwise.
    pub reason: String,
}

/// A person with a released link enters a meeting. `secret_hash` names the browser: the same one finds its place again,
/// another one takes it over.
///
/// # Errors
/// [`Refusal::State`] when the registration is not confirmed, [`Refusal::DoorClosed`] when its link is not released.
pub async fn enter(
    conn: &mut Conn,
    registration: i64,
    meeting: &str,
    secret_hash: &str,
    now: Instant,
) -> Result<Entered> {
    registration::lock(conn, registration).await?;
    may_enter(conn, registration).await?;
    let before = live_of(conn, registration).await?;
    if let Some(here) = &before
        && here.meeting == meeting
        && is_secret_of(conn, here.id, secret_hash).await?
    {
        return Ok(Entered { visit: here.id, taken_over: None, state: here.state, reason: here.reason.clone() });
    }
    let (state, reason) = inherited(conn, before.as_ref(), registration, meeting).await?;
    if let Some(old) = &before {
        give_way(conn, old, meeting, now).await?;
    }
    let id = insert(conn, registration, meeting, secret_hash, state, &reason, now).await?;
    Ok(Entered { visit: id, taken_over: before.map(|old| old.id), state, reason })
}

async fn may_enter(conn: &mut Conn, registration: i64) -> Result<()> {
    let row = conn
        .one(
            "SELECT r.state, (SELECT COUNT(*) FROM link l WHERE l.registration = r.id AND l.generation = r.door_generation) AS links
             FROM registration r WHERE r.id = $1",
            values![registration],
        )
        .await?;
    if row.keyed("state", RegistrationState::from_key)? != RegistrationState::Confirmed {
        return Err(Refusal::State.into());
    }
    if row.int("links")? == 0 { Err(Refusal::DoorClosed.into()) } else { Ok(()) }
}

/// The standing of a new place: who was admitted here is known, who was turned away here stays so.
async fn inherited(
    conn: &mut Conn,
    before: Option<&Visit>,
    registration: i64,
    meeting: &str,
) -> Result<(State, String)> {
    if let Some(old) = before
        && old.meeting == meeting
    {
        return Ok((old.state, old.reason.clone()));
    }
    let last = conn
        .maybe(
            "SELECT * FROM visit WHERE registration = $1 AND meeting = $2 ORDER BY id DESC LIMIT 1",
            values![registration, meeting],
        )
        .await?;
    Ok(match last.as_ref().map(from_row).transpose()? {
        Some(visit) if visit.state == State::TurnedAway => (State::TurnedAway, visit.reason),
        _ => (State::Waiting, String::new()),
    })
}

async fn give_way(conn: &mut Conn, old: &Visit, meeting: &str, now: Instant) -> Result<()> {
    // Turned away at another meeting, it stays so there: the reason waits for a return.
    let state =
        if old.state == State::TurnedAway && old.meeting != meeting { State::TurnedAway } else { State::TakenOver };
    conn.execute(
        "UPDATE visit SET state = $2, live_key = NULL, ended_at = $3 WHERE id = $1 AND live_key IS NOT NULL",
        values![old.id, state.key(), now],
    )
    .await?;
    let entry = Entry::new("visit_taken_over", audit::registration(old.registration)).changed(&old.meeting, meeting);
    audit::append(conn, now, &Actor::Person, entry).await
}

async fn insert(
    conn: &mut Conn,
    registration: i64,
    meeting: &str,
    secret_hash: &str,
    state: State,
    reason: &str,
    now: Instant,
) -> Result<i64> {
    let decided = (state != State::Waiting).then_some(now);
    conn.one(
        "INSERT INTO visit (registration, meeting, secret_hash, state, reason, live_key, arrived_at, decided_at)
         VALUES ($1, $2, $3, $4, $5, $1, $6, $7) RETURNING id",
        values![registration, meeting, secret_hash, state.key(), reason, now, decided],
    )
    .await?
    .int("id")
}

/// Ends every live visit that one browser holds; how many there were.
///
/// # Errors
/// When the database refuses.
pub async fn leave_all(conn: &mut Conn, secret_hash: &str, now: Instant) -> Result<usize> {
    let held = conn
        .all("SELECT id FROM visit WHERE secret_hash = $1 AND live_key IS NOT NULL ORDER BY id", values![secret_hash])
        .await?;
    for row in &held {
        leave(conn, row.int("id")?, now).await?;
    }
    Ok(held.len())
}

async fn is_secret_of(conn: &mut Conn, id: i64, secret_hash: &str) -> Result<bool> {
    Ok(conn.maybe("SELECT id FROM visit WHERE id = $1 AND secret_hash = $2", values![id, secret_hash]).await?.is_some())
}

/// The visit of a number.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub async fn get(conn: &mut Conn, id: i64) -> Result<Visit> {
    from_row(&conn.one("SELECT * FROM visit WHERE id = $1", values![id]).await?)
}

/// The live visit of a registration.
///
/// # Errors
/// When the database refuses.
pub async fn live_of(conn: &mut Conn, registration: i64) -> Result<Option<Visit>> {
    conn.maybe("SELECT * FROM visit WHERE live_key = $1", values![registration])
        .await?
        .as_ref()
        .map(from_row)
        .transpose()
}

/// The newest visit of a browser, live or not: how it learns that its place was taken over.
///
/// # Errors
/// When the database refuses.
pub async fn by_secret(conn: &mut Conn, registration: i64, secret_hash: &str) -> Result<Option<Visit>> {
    conn.maybe(
        "SELECT * FROM visit WHERE registration = $1 AND secret_hash = $2 ORDER BY id DESC LIMIT 1",
        values![registration, secret_hash],
    )
    .await?
    .as_ref()
    .map(from_row)
    .transpose()
}

/// The moderator admits somebody who waits or was turned away. Admitting twice is no fault.
///
/// # Errors
/// [`Refusal::State`] when the visit is over.
pub async fn admit(conn: &mut Conn, id: i64, officer: &Actor, now: Instant) -> Result<Visit> {
    let admitted = conn
        .execute(
            "UPDATE visit SET state = 'admitted', reason = '', decided_at = $2
             WHERE id = $1 AND live_key IS NOT NULL AND state IN ('waiting', 'turned_away')",
            values![id, now],
        )
        .await?;
    let visit = get(conn, id).await?;
    if admitted == 1 {
        tell_admission(conn, visit.registration, &visit.meeting, officer, now).await?;
    } else if visit.state != State::Admitted {
        return Err(Refusal::State.into());
    }
    Ok(visit)
}

/// The moderator admits everybody who waits for a meeting; the numbers of the visits.
///
/// # Errors
/// When the database refuses.
pub async fn admit_all(conn: &mut Conn, meeting: &str, officer: &Actor, now: Instant) -> Result<Vec<i64>> {
    let rows = conn
        .all(
            "UPDATE visit SET state = 'admitted', decided_at = $2 WHERE meeting = $1 AND state = 'waiting' AND live_key IS NOT NULL
             RETURNING id, registration",
            values![meeting, now],
        )
        .await?;
    let mut admitted = Vec::with_capacity(rows.len());
    for row in &rows {
        tell_admission(conn, row.int("registration")?, meeting, officer, now).await?;
        admitted.push(row.int("id")?);
    }
    Ok(admitted)
}

async fn tell_admission(
    conn: &mut Conn,
    registration: i64,
    meeting: &str,
    officer: &Actor,
    now: Instant,
) -> Result<()> {
    audit::append(conn, now, officer, Entry::new("admitted", audit::registration(registration)).changed("", meeting))
        .await
}

/// The moderator turns somebody away, out of the lobby or out of the room.
///
/// # Errors
/// [`Refusal::Reason`] without a reason, [`Refusal::State`] when the visit is over.
pub async fn turn_away(conn: &mut Conn, id: i64, reason: &str, officer: &Actor, now: Instant) -> Result<Visit> {
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Reason.into());
    }
    let turned = conn
        .execute(
            "UPDATE visit SET state = 'turned_away', reason = $2, decided_at = $3
             WHERE id = $1 AND live_key IS NOT NULL AND state IN ('waiting', 'admitted')",
            values![id, reason, now],
        )
        .await?;
    let visit = get(conn, id).await?;
    if turned == 0 {
        return Err(Refusal::State.into());
    }
    let entry =
        Entry::new("turned_away", audit::registration(visit.registration)).because(reason).changed("", &visit.meeting);
    audit::append(conn, now, officer, entry).await?;
    Ok(visit)
}

/// The person leaves. Who was turned away keeps that standing; whether anything changed.
///
/// # Errors
/// When the database refuses.
pub async fn leave(conn: &mut Conn, id: i64, now: Instant) -> Result<bool> {
    let left = conn
        .execute(
            "UPDATE visit SET state = 'ended', live_key = NULL, ended_at = $2
             WHERE id = $1 AND live_key IS NOT NULL AND state IN ('waiting', 'admitted')",
            values![id, now],
        )
        .await?;
    Ok(left == 1)
}

/// Live visits that began before an instant end: a session is over, or another one of the same meeting has begun. Whose
/// they were.
///
/// # Errors
/// When the database refuses.
pub async fn close_before(conn: &mut Conn, meeting: &str, opened: Instant, now: Instant) -> Result<Vec<i64>> {
    let rows = conn
        .all(
            "UPDATE visit SET state = 'ended', live_key = NULL, ended_at = $3
             WHERE meeting = $1 AND live_key IS NOT NULL AND arrived_at < $2 RETURNING registration",
            values![meeting, opened, now],
        )
        .await?;
    rows.iter().map(|row| row.int("registration")).collect()
}

/// The meetings with live visits, and when the first of each began.
///
/// # Errors
/// When the database refuses.
pub async fn visited(conn: &mut Conn) -> Result<Vec<(String, Instant)>> {
    let rows = conn
        .all("SELECT meeting, MIN(arrived_at) AS first FROM visit WHERE live_key IS NOT NULL GROUP BY meeting", vec![])
        .await?;
    rows.iter().map(|row| Ok((row.text("meeting")?, row.instant("first")?))).collect()
}

/// Ends the live visit of a registration, so that the room lets go of it at once.
pub(crate) async fn end(conn: &mut Conn, registration: i64, now: Instant) -> Result<()> {
    conn.execute(
        "UPDATE visit SET state = 'ended', live_key = NULL, ended_at = $2 WHERE registration = $1 AND live_key IS NOT NULL",
        values![registration, now],
    )
    .await?;
    Ok(())
}
