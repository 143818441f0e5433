//! The public site: `/{lang}/{series}/…`, and the way there from the root.

pub mod documents;
mod programme;
mod test;

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use convoke_view::{
    Template,
    site::{
        announcements::{AnnouncementPage, Announcements},
        home::Home,
        invitation::InvitationPage,
        statements::Statement,
        take_part::TakePart,
    },
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
        .route("/{lang}/{series}/invitation", get(invitation))
        .route("/{lang}/{series}/programme", get(programme::page))
        .route("/{lang}/{series}/programme.ics", get(programme::calendar))
        .route("/{lang}/{series}/documents", get(documents::page))
        .route("/{lang}/{series}/documents/{id}/{text}", get(documents::file))
        .route("/{lang}/{series}/take-part", get(take_part))
        .route("/{lang}/{series}/announcements", get(announcements))
        .route("/{lang}/{series}/announcements/{key}", get(announcement))
        .route("/{lang}/{series}/test", get(test::page).post(test::plate))
        .route("/{lang}/{series}/privacy", get(privacy))
        .route("/{lang}/{series}/accessibility", get(accessibility))
}

async fn root(State(app): State<Shared>, reader: Reader) -> Response {
    let language = reader.language(&app, None);
    let to = Site(language, app.record().slug(), Page::Home).to_string();
    ([(header::VARY, "accept-language, cookie")], Redirect::to(&to)).into_response()
}

async fn language_root(State(app): State<Shared>, Path(lang): Path<String>) -> Result<Redirect> {
    let record = app.record();
    let language = lang.parse().ok().filter(|l| record.languages().contains(l)).ok_or(Problem::NotFound)?;
    Ok(Redirect::to(&Site(language, record.slug(), Page::Home).to_string()))
}

async fn home_without_slash(State(app): State<Shared>, reader: SiteReader) -> Redirect {
    Redirect::permanent(&Site(reader.language, app.record().slug(), Page::Home).to_string())
}

async fn home(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    let zone_wanted = reader.reader.zone.is_none();
    let make = async |frame: &_| Ok(Home::new(frame, zone_wanted, &app.settings.base_url).render()?);
    cache::page(&app, &reader, &headers, make).await
}

async fn invitation(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    let make = async |frame: &_| Ok(InvitationPage::new(frame, &app.settings.base_url).render()?);
    cache::page(&app, &reader, &headers, make).await
}

async fn take_part(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    let make = async |frame: &_| Ok(TakePart::new(frame, &app.settings.base_url).render()?);
    cache::page(&app, &reader, &headers, make).await
}

async fn announcements(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    cache::page(&app, &reader, &headers, async |frame| Ok(Announcements::new(frame).render()?)).await
}

async fn announcement(
    State(app): State<Shared>,
    reader: SiteReader,
    Path((_, _, key)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let make = async |frame: &_| Ok(AnnouncementPage::new(frame, &key).ok_or(Problem::NotFound)?.render()?);
    cache::page(&app, &reader, &headers, make).await
}

async fn privacy(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    cache::page(&app, &reader, &headers, async |frame| Ok(Statement::privacy(frame).render()?)).await
}

async fn accessibility(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    cache::page(&app, &reader, &headers, async |frame| Ok(Statement::accessibility(frame).render()?)).await
}
