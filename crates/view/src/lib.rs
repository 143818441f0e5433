//! Pages, fragments and mails as templates, and every address as a type. No logic, no store.

pub mod booth;
pub mod check;
pub mod desk;
pub mod door;
pub mod frame;
pub mod mail;
pub mod plate;
pub mod registration;
pub mod rehearsal;
pub mod room;
pub mod site;
pub mod time;
pub mod url;

pub use askama::{self, Template};
