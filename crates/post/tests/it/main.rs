//! Mails from the outbox to somebody's mailbox.

mod mails;
mod smtp;
mod support;
mod worker;
