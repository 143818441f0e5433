//! What every handler may need, and nothing else: no global state.

use std::sync::Arc;

use arc_swap::ArcSwap;
use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use convoke_domain::{
    link::{Key, Reference},
    record::Record,
    time::{Clock, Instant},
};
use convoke_room::SharedEngine;
use convoke_store::{Db, Result, series};

use crate::{cache::Cache, files::Files, live::Live, rehearsal::Rehearsal, room::Hub};

/// What an installation is set to.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach it, without a slash at the end: `https://meetings.example.org`.
    pub base_url: String,
    /// Whether forms are throttled; a rehearsal is not.
    pub throttled: bool,
}

impl Settings {
    /// Whether cookies may only travel encrypted.
    pub fn secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// Fills bytes with randomness: the system's in service.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// An installation at work.
pub struct App {
    /// Its database.
    pub db: Db,
    /// The record in force, replaced whole when it changes.
    pub record: Arc<ArcSwap<Record>>,
    /// The secret from which tokens are derived.
    pub key: Key,
    /// Its clock.
    pub clock: Arc<dyn Clock>,
    /// Its randomness.
    pub random: Random,
    /// Its settings.
    pub settings: Settings,
    /// Files of papers.
    pub files: Files,
    /// Public pages as they were last rendered.
    pub cache: Cache,
    /// Events to open pages.
    pub live: Live,
    /// What carries sound and picture.
    pub engine: SharedEngine,
    /// The rooms that are open.
    pub hub: Hub,
    /// Wakes the workers of the outbox when mail was queued.
    pub post: Arc<tokio::sync::Notify>,
    /// Set in a rehearsal only.
    pub rehearsal: Option<Rehearsal>,
}

/// The app as handlers share it.
pub type Shared = Arc<App>;

impl App {
    /// The time of the conference.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The record in force.
    pub fn record(&self) -> Arc<Record> {
        self.record.load_full()
    }

    /// Takes the record from the database again, after it was changed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn reload(&self) -> Result<()> {
        let record = series::load(&mut self.db.reader().await?).await?;
        self.record.store(Arc::new(record));
        Ok(())
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.random)(&mut bytes);
        bytes
    }

    /// A fresh reference for a token.
    pub fn reference(&self) -> Reference {
        self.bytes()
    }

    /// A fresh secret for a cookie.
    pub fn secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<24>())
    }
}

/// What of a secret may be stored: its SHA-256.
pub fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, secret.as_bytes()))
}
