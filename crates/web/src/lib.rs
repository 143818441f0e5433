//! Convoke over HTTP: a folder per feature, extractors, and one edge that turns errors into pages.

pub mod app;
mod assets;
mod booth;
pub mod cache;
mod check;
pub mod clock;
pub mod desk;
mod door;
pub mod due;
mod edge;
mod error;
mod extract;
pub mod files;
pub mod live;
mod registration;
pub mod rehearsal;
pub mod room;
mod site;

use axum::{Router, routing::get};

pub use app::{App, Settings, Shared};
pub use error::Problem;

/// Every route of Convoke, ready to be served.
pub fn router(app: Shared) -> Router {
    let mut routes = Router::new()
        .merge(site::routes())
        .merge(registration::routes())
        .merge(desk::routes())
        .merge(door::routes())
        .merge(booth::routes())
        .merge(room::routes())
        .merge(check::routes())
        .route("/assets/{name}", get(assets::file))
        .route("/healthz", get(edge::health));
    if app.rehearsal.is_some() {
        routes = routes.merge(rehearsal::routes());
    }
    edge::around(routes.fallback(edge::not_found), &app).with_state(app)
}
