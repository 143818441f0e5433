//! Papers that are issued, and their files. Before its instant a paper is not there for anybody but the desk.

use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use convoke_domain::language::Language;
use convoke_store::document::{self, Document, Text};
use convoke_view::{
    Template,
    frame::Frame,
    site::{
        self,
        documents::{Documents, Paper, Standing},
    },
};

use serde::Deserialize;

use crate::{
    Shared, cache,
    error::{Problem, Result},
    extract::SiteReader,
    files,
};

/// The papers by body.
pub async fn page(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    let make = async |frame: &Frame| {
        let issued = document::issued(&mut app.db.reader().await?, frame.record.slug(), app.now()).await?;
        let papers = issued.into_iter().map(|document| paper(frame, document)).collect();
        Ok(Documents::new(frame, papers, &app.settings.base_url).render()?)
    };
    cache::page(&app, &reader, &headers, make).await
}

fn paper(frame: &Frame, document: Document) -> Paper {
    let Document { id, paper, texts, .. } = document;
    let office = frame.record.office_holder(&paper.issuing_office).map(|o| o.office.get(frame.language).to_owned());
    Paper {
        id,
        texts: frame.record.languages().iter().map(|l| (*l, standing(texts.get(l)))).collect(),
        title: site::Text::of(&paper.title, frame.language),
        body: paper.body,
        symbol: paper.symbol,
        office: office.unwrap_or(paper.issuing_office),
        date: paper.date,
        original: paper.original_language,
    }
}

fn standing(text: Option<&Text>) -> Standing {
    match text {
        Some(Text::Issued { media_type, bytes, .. }) => {
            Standing::Issued { media_type: media_type.clone(), bytes: *bytes }
        }
        Some(Text::InTranslation { due }) => Standing::InTranslation(*due),
        Some(Text::NotTranslated { reason }) => Standing::NotTranslated(reason.clone()),
        None => Standing::Untold,
    }
}

/// How a paper's file is asked for.
#[derive(Debug, Deserialize)]
pub struct Manner {
    /// Set when it is read inside a page of ours, as the booth does.
    read: Option<String>,
}

/// A paper's file in a language, served so that nothing in it can act here.
pub async fn file(
    State(app): State<Shared>,
    _: SiteReader,
    Path((_, _, id, text)): Path<(String, String, String, String)>,
    Query(manner): Query<Manner>,
) -> Result<Response> {
    let id: i64 = id.parse().map_err(|_| Problem::NotFound)?;
    let language: Language = text.parse().map_err(|()| Problem::NotFound)?;
    let document = document::get_issued(&mut app.db.reader().await?, id, app.now()).await?;
    let Some(Text::Issued { digest, media_type, .. }) = document.texts.get(&language) else {
        return Err(Problem::NotFound);
    };
    let content = app.files.open(digest).await.map_err(|error| {
        tracing::error!(cause = %error, digest, "a paper's file cannot be read");
        Problem::Internal
    })?;
    let mut response = (inert(&document.paper.symbol, language, media_type), content).into_response();
    if manner.read.is_some() && matches!(media_type.as_str(), "application/pdf" | "text/plain") {
        lay_open(response.headers_mut());
    }
    Ok(response)
}

/// The file is shown in a frame of our own pages. A browser shows no PDF in a sandbox: nothing of it may load instead.
fn lay_open(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    let policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
}

/// Headers with which a file is saved, and runs nowhere.
pub fn inert(symbol: &str, language: Language, media_type: &str) -> [(header::HeaderName, String); 4] {
    let kept = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    let name: String = symbol.chars().map(kept).collect();
    let kind = if media_type == "text/plain" { "text/plain; charset=utf-8" } else { media_type };
    [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}-{language}.{}\"", files::ending(media_type)),
        ),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ]
}
