//! Style sheets and islands, inside the binary.

use std::sync::LazyLock;

use axum::{
    body::Body,
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use rust_embed::RustEmbed;
use std::{collections::HashMap, io::Write};

use crate::error::{Problem, Result};

/// What `frontend/` built. In a checkout without that build, pages come without style.
#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
#[allow_missing = true]
struct Dist;

struct File {
    kind: String,
    plain: Vec<u8>,
    gzip: Vec<u8>,
}

static FILES: LazyLock<HashMap<String, File>> = LazyLock::new(|| {
    Dist::iter()
        .filter_map(|name| {
            let plain = Dist::get(&name)?.data.into_owned();
            let kind = mime_guess::from_path(&*name).first_or_octet_stream().to_string();
            let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind };
            Some((name.into_owned(), File { gzip: gzip(&plain), plain, kind }))
        })
        .collect()
});

static STAMP: LazyLock<String> = LazyLock::new(|| {
    let mut names: Vec<_> = FILES.keys().collect();
    names.sort();
    let all: Vec<u8> = names.iter().flat_map(|name| &FILES[*name].plain).copied().collect();
    crate::app::hash(&String::from_utf8_lossy(&all))[..10].to_owned()
});

/// A stamp of all files, for their addresses.
pub fn stamp() -> &'static str {
    &STAMP
}

/// Bytes compressed once.
pub fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; an empty answer would show at once.
    encoder.write_all(plain).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// Whether the client takes gzip.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("gzip"))
}

/// Serves a file. Its address holds the stamp, so it may be kept for ever.
pub async fn file(Path(name): Path<String>, headers: HeaderMap) -> Result<Response> {
    let file = FILES.get(&name).ok_or(Problem::NotFound)?;
    let kept = [
        (header::CONTENT_TYPE, file.kind.as_str()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
    ];
    Ok(if takes_gzip(&headers) {
        (kept, [(header::CONTENT_ENCODING, "gzip")], Body::from(file.gzip.clone())).into_response()
    } else {
        (kept, Body::from(file.plain.clone())).into_response()
    })
}
