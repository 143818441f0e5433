//! The public site: `/{lang}/{series}/…`, and the way there from the root.

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use convoke_view::{
    Template,
    site::home::Home,
    url::{Page, Site},
};

use crate::{
    Shared, cache,
    error::{Problem, Result},
    extract::{Reader, SiteReader},
};

/// The routes of the public site.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(root))
        .route("/{lang}/", get(language_root))
        .route("/{lang}", get(language_root))
        .route("/{lang}/{series}", get(home_without_slash))
        .route("/{lang}/{series}/", get(home))
}

async fn root(State(app): State<Shared>, reader: Reader) -> Response {
    let language = reader.language(&app, None);
    let to = Site(language, app.record().slug(), Page::Home).to_string();
    ([(header::VARY, "accept-language, cookie")], Redirect::to(&to)).into_response()
}

async fn language_root(State(app): State<Shared>, axum::extract::Path(lang): axum::extract::Path<String>) -> Result<Redirect> {
    let record = app.record();
    let language = lang.parse().ok().filter(|l| record.languages().contains(l)).ok_or(Problem::NotFound)?;
    Ok(Redirect::to(&Site(language, record.slug(), Page::Home).to_string()))
}

async fn home_without_slash(State(app): State<Shared>, reader: SiteReader) -> Redirect {
    Redirect::permanent(&Site(reader.language, app.record().slug(), Page::Home).to_string())
}

async fn home(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    cache::page(&app, &reader, &headers, async |frame| Ok(Home::new(frame).render()?)).await
}
