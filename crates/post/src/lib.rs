//! Mails on their way: composed when they are sent, so that no link stands in the database; sent over SMTP, or caught in
//! a rehearsal; their ledger kept so that nobody is missed and nobody is written to twice.

pub mod calendar;
pub mod caught;
pub mod compose;
mod message;
pub mod smtp;
pub mod worker;

use std::sync::Arc;

use convoke_domain::{record::Record, time::Instant};

pub use caught::{Caught, CaughtMail};
pub use compose::{Composer, Reader};
pub use message::{Failure, Message, Transport};
pub use smtp::{Security, Smtp, SmtpSettings};
pub use worker::Post;

/// Gives the record in force.
pub type Records = Arc<dyn Fn() -> Arc<Record> + Send + Sync>;

/// What can go wrong with mails before they are on their way.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The mailbox of a rehearsal said so.
    #[error("the mailbox: {0}")]
    Mailbox(#[from] sqlx::Error),
    /// The store said so.
    #[error(transparent)]
    Store(#[from] convoke_store::Error),
    /// The mail server's settings make no sense.
    #[error("{0}")]
    Settings(String),
    /// The mail is about a registration that was not given.
    #[error("the mail belongs to a registration that is not there")]
    NoRegistration,
    /// The link in it is not for this address: the registration's address has changed.
    #[error("the address has changed since")]
    Misdirected,
    /// No link leaves before the release.
    #[error("waits for the release of links")]
    TooEarly(Instant),
    /// The template failed.
    #[error("the template: {0}")]
    Template(#[from] convoke_view::askama::Error),
}
