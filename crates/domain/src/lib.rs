//! The nouns and rules of convening a series of formal hybrid meetings.
//!
//! Pure: no I/O, no async, no SQL, no clock and no randomness of its own. An instant or a random value is always an
//! argument. Names are those of the field's glossary (`docs/glossary.md`).

pub mod attendance;
pub mod captions;
pub mod device_check;
pub mod interpretation;
mod keyed;
pub mod language;
pub mod link;
pub mod participant;
pub mod programme;
pub mod record;
pub mod registration;
pub mod room;
pub mod session;
pub mod time;
