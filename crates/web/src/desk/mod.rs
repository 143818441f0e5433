//! The secretariat's desk, behind sign-in. Every handler but those of the sign-in asks for an [`Officer`] first.

mod announcements;
mod attendance;
mod audit;
mod captions;
mod checks;
mod delegations;
mod documents;
mod export;
mod feed;
mod hall;
mod interpretation;
mod interpreter;
mod late;
mod links;
mod many;
pub(crate) mod officer;
mod outbox;
mod panel;
mod paper;
mod programme;
mod queue;
mod registration;
mod sheet;
mod sign_in;
mod today;
mod told;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{MethodRouter, get, post},
};

use crate::{Shared, door::moderator, room};

/// The largest paper with all its texts, in bytes.
const PAPER_LIMIT: usize = 50 * 1024 * 1024;

/// Every address of the desk that asks for an officer, with what answers there.
fn table() -> Vec<(&'static str, MethodRouter<Shared>)> {
    let upload = || DefaultBodyLimit::max(PAPER_LIMIT);
    vec![
        ("/desk", get(today::show)),
        ("/desk/sign-out", post(sign_in::sign_out)),
        ("/desk/registrations", get(queue::show)),
        ("/desk/registrations.csv", get(export::file)),
        ("/desk/registrations/decide", post(many::decide)),
        ("/desk/registrations/{id}", get(registration::show)),
        ("/desk/registrations/{id}/decide", post(registration::decide)),
        ("/desk/registrations/{id}/correct", get(registration::correct).post(registration::save)),
        ("/desk/registrations/{id}/seat", post(registration::seat)),
        ("/desk/registrations/{id}/send-again", post(registration::send_again)),
        ("/desk/late", get(late::show)),
        ("/desk/late/changes/{id}", post(late::decide)),
        ("/desk/delegations", get(delegations::list)),
        ("/desk/delegations/{key}", get(delegations::show)),
        ("/desk/checks", get(checks::show)),
        ("/desk/links", get(links::show)),
        ("/desk/outbox", get(outbox::show)),
        ("/desk/outbox/{id}/retry", post(outbox::retry)),
        ("/desk/announcements", get(announcements::show).post(announcements::publish)),
        ("/desk/documents", get(documents::list)),
        ("/desk/documents/enter", get(documents::blank).post(documents::enter).layer(upload())),
        ("/desk/documents/{id}", get(documents::show).post(documents::save).layer(upload())),
        ("/desk/documents/{id}/{lang}", get(documents::file)),
        ("/desk/programme", get(programme::show)),
        ("/desk/programme/{meeting}", post(programme::save)),
        ("/desk/programme/{meeting}/recording", post(programme::save_recording)),
        ("/desk/lobbies", get(moderator::list)),
        ("/desk/lobby-events", get(moderator::all_events)),
        ("/desk/lobbies/{meeting}", get(moderator::show)),
        ("/desk/lobbies/{meeting}/act", post(moderator::act)),
        ("/desk/lobbies/{meeting}/events", get(moderator::events)),
        ("/desk/lobbies/{meeting}/panel", get(panel::show)),
        ("/desk/lobbies/{meeting}/move", post(panel::move_meeting)),
        ("/desk/lobbies/{meeting}/captions", get(captions::show)),
        ("/desk/lobbies/{meeting}/captions/files/{file}", get(captions::file)),
        ("/desk/lobbies/{meeting}/captions/token", post(captions::token)),
        ("/desk/lobbies/{meeting}/hall", get(hall::show)),
        ("/desk/lobbies/{meeting}/hall/token", post(hall::token)),
        ("/desk/lobbies/{meeting}/attendance", get(attendance::show)),
        ("/desk/lobbies/{meeting}/attendance.csv", get(attendance::file)),
        ("/desk/interpretation", get(interpretation::show).post(interpretation::add)),
        ("/desk/interpretation/{id}", post(interpretation::act)),
        ("/desk/interpretation/{id}/edit", get(interpreter::show).post(interpreter::save)),
        ("/desk/lobbies/{meeting}/media", get(room::moderator)),
        ("/desk/lobbies/{meeting}/captions/media", get(room::captions)),
        ("/desk/lobbies/{meeting}/hall/{input}/media", get(room::hall)),
        ("/desk/audit", get(audit::show)),
    ]
}

/// The routes of the desk.
pub fn routes() -> Router<Shared> {
    let open = Router::new()
        .route("/desk/sign-in", get(sign_in::show).post(sign_in::ask))
        .route("/desk/sign-in/{token}", get(sign_in::link).post(sign_in::use_link));
    table().into_iter().fold(open, |router, (path, answer)| router.route(path, answer))
}

/// The addresses that open to officers only, filled with something: the test that walks them knocks at each.
pub fn guarded() -> Vec<String> {
    let filled = |path: &str| {
        let path = path.replace("{id}", "1").replace("{key}", "FR").replace("{lang}", "en");
        path.replace("{meeting}", "x").replace("{input}", "floor").replace("{file}", "fr.txt")
    };
    table().into_iter().map(|(path, _)| filled(path)).collect()
}
