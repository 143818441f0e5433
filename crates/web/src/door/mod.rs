//! The door, the lobby and the room (letter, paragraphs 5, 6 and 9). Reading a page changes nothing: scanners of mail
//! read it too. A visit is taken, and a link marked as opened, by a post alone.

mod act;
pub(crate) mod moderator;
mod page;
mod pass;
mod room;
pub(crate) mod threshold;
mod tide;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Shared;

pub(crate) use act::live_visit;
pub use page::sitting;
pub(crate) use pass::{Pass, channels};
pub use tide::{close_over, tell_doors};

/// The routes of the door; the desk's lobbies stand in the table of the desk.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/door/{token}", get(page::show))
        .route("/door/{token}/opened", post(act::opened))
        .route("/door/{token}/enter", post(act::enter))
        .route("/door/{token}/leave", post(act::leave))
        .route("/door/{token}/listen", post(act::listen))
        .route("/door/{token}/room", get(room::show))
        .route("/door/{token}/events", get(act::events))
}
