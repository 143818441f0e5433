//! The programme and its calendar file.

use std::collections::BTreeMap;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use convoke_domain::time::ZoneName;
use convoke_post::calendar::calendar as write_calendar;
use convoke_store::document;
use convoke_view::{
    Template,
    site::{annex::Counts, programme::Programme},
};

use crate::{
    Shared, cache,
    error::Result,
    extract::{SiteReader, ZONE_COOKIE, query_value},
};

/// The annex grid with the reader's own time.
pub async fn page(State(app): State<Shared>, reader: SiteReader, uri: Uri, headers: HeaderMap) -> Result<Response> {
    let zone = reader.reader.zone.clone();
    let make = async |frame: &_| {
        let counts = counts(&app).await?;
        Ok(Programme::new(frame, zone.as_ref(), &counts).render()?)
    };
    let mut response = cache::page(&app, &reader, &headers, make).await?;
    // A zone chosen in the form is remembered for the other pages.
    if let (Some(_), Some(cookie)) = (query_value(&uri, "zone"), zone.and_then(|zone| zone_cookie(&app, &zone))) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

fn zone_cookie(app: &Shared, zone: &ZoneName) -> Option<HeaderValue> {
    let secure = if app.settings.secure() { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{ZONE_COOKIE}={zone}; Path=/; Max-Age=31536000; SameSite=Lax{secure}")).ok()
}

/// How many papers of each body are issued.
async fn counts(app: &Shared) -> Result<Counts> {
    let record = app.record();
    let papers = document::issued(&mut app.db.reader().await?, record.slug(), app.now()).await?;
    let mut counts: Counts = BTreeMap::new();
    for paper in papers {
        *counts.entry(paper.paper.body).or_default() += 1;
    }
    Ok(counts)
}

/// Meetings and test sessions as a calendar file. It holds no link.
pub async fn calendar(State(app): State<Shared>, reader: SiteReader) -> Response {
    let record = app.record();
    let name = format!("attachment; filename=\"{}.ics\"", record.slug());
    let kind = "text/calendar; charset=utf-8".to_owned();
    let file = write_calendar(&record, reader.language, app.now());
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], file).into_response()
}
