//! Mails from the outbox to somebody's mailbox.

mod booth;
mod mails;
mod smtp;
mod support;
mod worker;
