//! Public pages, rendered once and served as bytes until what they show may have changed: another version of the record,
//! another minute, another turning point of the letter, another paper issued.

use std::{
    collections::HashMap,
    sync::{
        Arc, RwLock,
        atomic::{AtomicU64, Ordering},
    },
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
    edits: u64,
    minute: i64,
    turns: usize,
    mails: i64,
}

/// The instants at which public pages change by themselves: those of the letter, and those at which papers are issued.
struct Turns {
    version: i64,
    edits: u64,
    instants: Vec<Instant>,
}

/// Kept pages.
#[derive(Default)]
pub struct Cache {
    pages: RwLock<HashMap<String, Kept>>,
    turns: RwLock<Option<Arc<Turns>>>,
    /// How often everything was let go. Who began before does not keep what is old by now.
    edits: AtomicU64,
}

impl Cache {
    /// Lets go of everything, after a document was entered or the rehearsal reset.
    pub fn clear(&self) {
        self.edits.fetch_add(1, Ordering::SeqCst);
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

/// The turns as they are now: from memory, or worked out again after something changed.
async fn turns(app: &Shared) -> Result<Arc<Turns>> {
    let (record, edits) = (app.record(), app.cache.edits.load(Ordering::SeqCst));
    let known = app.cache.turns.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    if let Some(turns) = known.filter(|t| (t.version, t.edits) == (record.version, edits)) {
        return Ok(turns);
    }
    let mut instants = document::issue_instants(&mut app.db.reader().await?, record.slug()).await?;
    instants.extend(&record.turning_points);
    let turns = Arc::new(Turns { version: record.version, edits, instants });
    *app.cache.turns.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(turns.clone());
    Ok(turns)
}

async fn freshness(app: &Shared, now: Instant) -> Result<Freshness> {
    let turns = turns(app).await?;
    Ok(Freshness {
        version: turns.version,
        edits: turns.edits,
        minute: now.0.div_euclid(60_000_000),
        turns: turns.instants.iter().filter(|at| **at <= now).count(),
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
