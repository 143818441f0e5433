//! The store on both engines: every test here runs on SQLite and, where `CONVOKE_TEST_POSTGRES` names a server on which
//! databases may be created, on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![expect(
    clippy::disallowed_methods,
    reason = "each database has a name of its own, on a server that the environment names"
)]

#[macro_use]
mod world;

mod captions;
mod change;
mod crash;
mod desk;
mod door;
mod fill;
mod mail;
mod papers;
mod receive;
mod release;
mod retention;
mod room;
mod seats;
mod secretariat;
mod series;
mod state;
mod units;
