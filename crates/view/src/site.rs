//! The public site.

pub mod home;
