//! The interpreter's booth, behind a personal link.

pub mod pass;
