//! The record in a database: SQLite embedded, PostgreSQL scaled out, from one SQL text.
//!
//! A write is one unit of work: rule checked, rows changed, audit appended, mail enqueued, in one transaction.

pub mod attendance;
pub mod audit;
pub mod caption;
pub mod change_request;
pub mod db;
pub mod device_check;
pub mod document;
pub mod installation;
pub mod interpreter;
pub mod link;
pub mod outbox;
pub mod recording;
pub mod registration;
pub mod resend;
pub mod retention;
pub mod room_state;
pub mod room_token;
mod schema;
pub mod seat;
pub mod series;
pub mod staff;
pub mod visit;
mod writer;

pub use db::{Conn, Db, Row, Value};

/// What can go wrong in the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database said so.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// There is no such row.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it meanwhile: look again.
    #[error("changed by somebody else meanwhile")]
    Stale,
    /// A rule forbids it; the rule by name.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// What is stored makes no sense to this Convoke.
    #[error("stored data: {0}")]
    Stored(String),
    /// The tables are those of a newer Convoke.
    #[error("the database was written by a newer Convoke; start that one, or restore a backup")]
    Newer,
    /// The commit failed; nothing of the unit is kept.
    #[error("not kept: {0}")]
    NotKept(String),
    /// A unit of work panicked; nothing of it is kept.
    #[error("a unit of work panicked")]
    Panicked,
    /// The store is closing.
    #[error("the store is closed")]
    Closed,
}

impl Error {
    /// Whether the database refused because a key is taken.
    pub(crate) fn is_unique_violation(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(e)) if e.is_unique_violation())
    }
}

/// The rule that forbids a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The act is not open in the state the registration is in.
    State,
    /// This person is confirmed already under another registration (the officer may say that they are two people).
    SamePerson,
    /// Every seat of the delegation is taken, or the one to be moved is not held.
    NoSeat,
    /// A reason is needed.
    Reason,
    /// The symbol is in use.
    Symbol,
    /// The person's link is not released, or no session of the meeting is open.
    DoorClosed,
}

/// A value as a column holds it.
pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|e| Error::Stored(e.to_string()))
}

/// The store's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
