//! The room: one machine for each meeting whose door is open. Pages speak to it over a socket; it tells the media engine
//! whom to let through and what everybody hears, the pages what they may see, and the store what happened.
//!
//! The machine counts by the wall clock alone: a rehearsal that is wound forward ends nobody's grace. What people read
//! and what is kept is in the conference's time.

mod bucket;
pub(crate) mod cast;
mod entrance;
mod feed;
pub mod hub;
mod inner;
mod keep;
mod knock;
mod open;
mod page;
mod recorder;
mod right;
mod routing;
mod said;
mod samples;
mod settle;
mod shown;
mod socket;
mod tell;
mod warden;
mod whip;

use axum::{
    Router,
    routing::{delete, get, post},
};

use crate::Shared;

pub(crate) use entrance::{OUT, act_by_form, captions, hall, moderator};
pub use hub::{Hub, TEST};
pub(crate) use right::Right;

/// The sockets of people with personal links, and publishers that are no browsers; the desk's sockets stand in the table
/// of the desk.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/door/{token}/media", get(entrance::delegate))
        .route("/booth/{token}/media", get(entrance::interpreter))
        .route("/captions/{meeting}/{language}", post(feed::write))
        .route("/whip/{meeting}/{input}", post(whip::publish).options(whip::greet))
        .route("/whip/{meeting}/{input}/{id}", delete(whip::end))
        .route("/{lang}/{series}/test/media", get(entrance::tester))
        .route("/my/{token}/check/media", get(entrance::registered_tester))
        .route("/door/{token}/check/media", get(entrance::registered_tester))
}

/// Closes the rooms whose session is over.
pub(crate) async fn close_over(app: &Shared) {
    app.hub.close_over(app).await;
}
