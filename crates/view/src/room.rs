//! The room, the booth and the moderator's panel: pages, and the state that their islands draw.

pub mod captions;
pub mod panel;
pub mod state;
