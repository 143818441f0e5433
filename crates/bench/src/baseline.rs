//! What ours is compared with: a bare handler that sends the same bytes, and one committed insert after another.

use std::{path::Path, time::Instant};

use anyhow::{Context, Result};
use axum::{Router, http::header, routing::get};
use convoke_store::{Db, values};

/// Serves the bytes of a file under every address, with nothing around.
pub async fn serve_bare(file: &Path) -> Result<()> {
    #[expect(clippy::disallowed_methods, reason = "how the measuring process names the port")]
    let address = std::env::var("CONVOKE_BENCH_LISTEN").context("CONVOKE_BENCH_LISTEN")?;
    let bytes = axum::body::Bytes::from(std::fs::read(file)?);
    let handler = get(move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes.clone()) });
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, Router::new().fallback(handler)).await?;
    Ok(())
}

/// Committed inserts a second on the same kind of database, one after another, each with its own fsync.
pub async fn committed_inserts(count: i64) -> Result<f64> {
    let folder = tempfile::tempdir()?;
    let db = Db::open(&format!("sqlite://{}", folder.path().join("baseline.db").display())).await?;
    let began = Instant::now();
    for number in 0..count {
        db.write(move |conn| {
            Box::pin(async move {
                conn.execute(
                    "INSERT INTO installation (key, value) VALUES ($1, $2)",
                    values![number.to_string(), "x".repeat(600)],
                )
                .await
            })
        })
        .await?;
    }
    Ok(count as f64 / began.elapsed().as_secs_f64())
}
