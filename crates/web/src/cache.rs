//! Public pages, rendered once and served as bytes until what they show may have changed: another version of the record,
//! another minute, another turning point of the letter, another paper issued.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use convoke_domain::time::Instant;
use convoke_store::document;
use convoke_view::frame::Frame;

use crate::{
    Shared,
    app::hash,
    assets::{gzip, takes_gzip},
    error::Result,
    extract::SiteReader,
};

/// How many pages are kept at the most; beyond it all are let go, and those that are asked for come back.
const MOST: usize = 512;

struct Kept {
    fresh: Freshness,
    page: Arc<Rendered>,
}

struct Rendered {
    etag: HeaderValue,
    plain: Bytes,
    gzip: Bytes,
}

/// What a kept page depends on besides its address.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Freshness {
    version: i64,
    minute: i64,
    turns: usize,
    papers: usize,
    mails: i64,
}

/// Kept pages, and the instants at which papers are issued, read again after [`Cache::clear`].
#[derive(Default)]
pub struct Cache {
    pages: RwLock<HashMap<String, Kept>>,
    issues: RwLock<Option<Arc<[Instant]>>>,
}

impl Cache {
    /// Lets go of everything, after a document was entered or the rehearsal reset.
    pub fn clear(&self) {
        *self.issues.write().unwrap_or_else(std::sync::PoisonError::into_inner) = None;
        self.pages.write().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    fn get(&self, key: &str, fresh: Freshness) -> Option<Arc<Rendered>> {
        let kept = self.pages.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        kept.get(key).filter(|k| k.fresh == fresh).map(|k| Arc::clone(&k.page))
    }

    fn keep(&self, key: String, fresh: Freshness, page: Arc<Rendered>) {
        let mut kept = self.pages.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, Kept { fresh, page });
    }
}

/// When papers are issued: from memory, or from the database after something was let go.
async fn issues(app: &Shared) -> Result<Arc<[Instant]>> {
    let known = app.cache.issues.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    if let Some(issues) = known {
        return Ok(issues);
    }
    let issues = document::issue_instants(&mut app.db.reader().await?, app.record.load().slug()).await?;
    let issues: Arc<[Instant]> = issues.into();
    *app.cache.issues.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(issues.clone());
    Ok(issues)
}

async fn freshness(app: &Shared, now: Instant) -> Result<Freshness> {
    let papers = issues(app).await?.iter().filter(|at| **at <= now).count();
    let record = app.record.load();
    Ok(Freshness {
        version: record.version,
        minute: now.0.div_euclid(60_000_000),
        turns: record.turning_points.partition_point(|t| *t <= now),
        papers,
        mails: app.rehearsal.as_ref().map_or(0, |r| r.mails()),
    })
}

/// Answers with a public page: the kept one, or a new one as `make` renders it.
pub async fn page(
    app: &Shared,
    reader: &SiteReader,
    headers: &HeaderMap,
    make: impl AsyncFnOnce(&Frame) -> Result<String>,
) -> Result<Response> {
    let fresh = freshness(app, app.now()).await?;
    let key = reader.cache_key();
    let rendered = match app.cache.get(&key, fresh) {
        Some(rendered) => rendered,
        None => {
            let text = make(&reader.frame(app)).await?;
            let rendered = Arc::new(Rendered {
                etag: HeaderValue::from_str(&format!("\"{}\"", hash(&text)))
                    .unwrap_or(HeaderValue::from_static("\"\"")),
                gzip: gzip(text.as_bytes()).into(),
                plain: text.into(),
            });
            app.cache.keep(key, fresh, Arc::clone(&rendered));
            rendered
        }
    };
    Ok(rendered.answer(headers))
}

impl Rendered {
    fn answer(&self, headers: &HeaderMap) -> Response {
        let unchanged = headers.get(header::IF_NONE_MATCH).is_some_and(|tag| *tag == self.etag);
        let mut response = if unchanged {
            StatusCode::NOT_MODIFIED.into_response()
        } else if takes_gzip(headers) {
            ([(header::CONTENT_ENCODING, "gzip")], Body::from(self.gzip.clone())).into_response()
        } else {
            Body::from(self.plain.clone()).into_response()
        };
        let answer = response.headers_mut();
        answer.insert(header::ETAG, self.etag.clone());
        answer.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        answer.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        response
    }
}
