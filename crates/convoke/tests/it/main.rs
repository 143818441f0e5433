//! The binary as an operator meets it.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod command_line;
mod process;
mod release;
mod service;
