//! Running: the server, the workers of the outbox, what falls due; and their orderly end.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, Result};
use convoke_post::Post;
use convoke_web::{Shared, due, router};
use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
    sync::watch,
};

/// How many workers send mail.
const WORKERS: usize = 4;

/// How long open requests and live pages may take to end.
const GRACE: Duration = Duration::from_secs(5);

/// Whoever may tell the process to stop. Listened to from the very beginning: a stop must be orderly at any moment.
pub struct Told(Signal, Signal);

impl Told {
    /// Begins to listen for SIGTERM and Ctrl-C.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn listen() -> Result<Self> {
        Ok(Self(signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?))
    }

    async fn stop(&mut self) {
        tokio::select! {
            _ = self.0.recv() => {}
            _ = self.1.recv() => {}
        }
    }
}

/// Serves until SIGTERM or Ctrl-C, then ends in order: no new requests, mails in flight settled, the database closed.
///
/// # Errors
/// When the server fails.
pub async fn until_told(mut told: Told, app: Shared, post: Arc<Post>, listener: TcpListener) -> Result<()> {
    let (stop, stopped) = watch::channel(false);
    let due = tokio::spawn(due::run(app.clone(), stopped.clone()));
    let mail = tokio::spawn(post.run(WORKERS, stopped.clone()));
    let mut asked = stopped.clone();
    let served = axum::serve(listener, router(app.clone())).with_graceful_shutdown(async move {
        asked.wait_for(|stop| *stop).await.ok();
    });
    let server = tokio::spawn(async move { served.await });
    told.stop().await;
    tracing::info!("stopping");
    stop.send_replace(true);
    if let Ok(ended) = tokio::time::timeout(GRACE, server).await {
        ended.context("the server")??;
    }
    due.await.context("what is due")?;
    mail.await.context("the outbox")?;
    app.hub.stop(&app).await;
    app.db.close().await;
    Ok(())
}

/// Structured logs to standard error: JSON in service, plain text in a rehearsal.
pub fn log(json: bool, level: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("CONVOKE_LOG").unwrap_or_else(|_| level.into());
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json {
        builder.json().init();
    } else {
        builder.init();
    }
}
