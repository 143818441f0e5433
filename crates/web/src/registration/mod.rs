//! Registration in one step, and the page of a registered person (letter, paragraph 5).

pub mod collate;
pub mod form;
mod my;
mod send_again;
pub mod token;

use axum::{
    Router,
    routing::{get, post},
};

use crate::Shared;

/// The routes of registration.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/{lang}/{series}/register", get(form::show).post(form::receive))
        .route("/{lang}/{series}/register/received", get(form::received))
        .route("/{lang}/{series}/register/names.json", get(form::names))
        .route("/{lang}/{series}/register/send-again", get(send_again::show).post(send_again::send))
        .route("/my/{token}", get(my::show))
        .route("/my/{token}/prove", post(my::prove))
        .route("/my/{token}/correct", get(my::correct).post(my::save))
        .route("/my/{token}/withdraw", get(my::ask_withdraw).post(my::withdraw))
        .route("/my/{token}/seat", post(my::take_seat))
}
