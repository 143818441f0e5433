//! Public pages, rendered once and served as bytes until what they show may have changed: another version of the record,
//! another minute, another turning point of the letter.

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
    mails: i64,
}

/// Kept pages.
#[derive(Default)]
pub struct Cache(RwLock<HashMap<String, Kept>>);

impl Cache {
    /// Lets go of everything, after a document was entered or the rehearsal reset.
    pub fn clear(&self) {
        self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    fn get(&self, key: &str, fresh: Freshness) -> Option<Arc<Rendered>> {
        let kept = self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        kept.get(key).filter(|k| k.fresh == fresh).map(|k| Arc::clone(&k.page))
    }

    fn keep(&self, key: String, fresh: Freshness, page: Arc<Rendered>) {
        let mut kept = self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, Kept { fresh, page });
    }
}

fn freshness(app: &Shared, now: Instant) -> Freshness {
    let record = app.record.load();
    Freshness {
        version: record.version,
        minute: now.0.div_euclid(60_000_000),
        turns: record.turning_points.partition_point(|t| *t <= now),
        mails: app.rehearsal.as_ref().map_or(0, |r| r.mails()),
    }
}

/// Answers with a public page: the kept one, or a new one as `make` renders it.
pub async fn page(
    app: &Shared,
    reader: &SiteReader,
    headers: &HeaderMap,
    make: impl AsyncFnOnce(&Frame) -> Result<String>,
) -> Result<Response> {
    let fresh = freshness(app, app.now());
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
