//! The interpreter's booth, behind a personal link.

mod page;
pub mod pass;

use axum::{Router, routing::get};

use crate::Shared;

/// The routes of the booth; its socket stands with those of the room.
pub fn routes() -> Router<Shared> {
    Router::new().route("/booth/{token}", get(page::show)).route("/booth/{token}/events", get(page::events))
}
