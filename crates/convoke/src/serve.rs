//! `convoke serve`: the real thing.

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, bail};
use arc_swap::ArcSwap;
use convoke_post::{Composer, Post, Smtp};
use convoke_store::{Db, Error, series};
use convoke_web::{App, Settings, cache::Cache, clock::System, files::Files, live::Live, rehearsal};
use tokio::{net::TcpListener, sync::Notify};

use crate::{check::say, config::Config, key, run};

/// Serves as the configuration says, until told to stop.
///
/// # Errors
/// When the configuration is refused, or something it names cannot be had.
pub async fn serve(file: &Path) -> Result<()> {
    let config = Config::load(file)?;
    run::log(true, "info");
    let told = run::Told::listen()?;
    fs::create_dir_all(&config.data).with_context(|| config.data.display().to_string())?;
    let db = Db::open(&config.database_url()).await.context("the database")?;
    if rehearsal::remembered(&mut db.reader().await?).await?.is_some() {
        bail!("this database is a rehearsal's: its people are invented and its clock was wound. Use another one");
    }
    let record = match series::load(&mut db.reader().await?).await {
        Err(Error::NotFound) => {
            bail!("the database holds no series yet; run: convoke series import FILE --config {}", file.display())
        }
        loaded => Arc::new(loaded?),
    };
    let (key, wake) = (key::of(&config.data)?, Arc::new(Notify::new()));
    let shared = Arc::new(App {
        db: db.clone(),
        record: Arc::new(ArcSwap::from(record)),
        key: key.clone(),
        clock: Arc::new(System),
        random: Arc::new(key::random),
        settings: Settings { base_url: config.base_url.clone(), throttled: true },
        files: Files::new(config.data.join("files")),
        cache: Cache::default(),
        live: Live::default(),
        post: wake.clone(),
        rehearsal: None,
    });
    let records = {
        let app = shared.clone();
        Arc::new(move || app.record())
    };
    let composer = Composer { base_url: config.base_url.clone(), key, from: config.smtp.from.clone(), record: records };
    let transport = Arc::new(Smtp::new(&config.smtp)?);
    let post = Arc::new(Post { db, transport, composer: Arc::new(composer), clock: Arc::new(System), wake });
    let listener = TcpListener::bind(config.listen).await.with_context(|| config.listen.to_string())?;
    say(&format!("Convoke serves {} on {}", config.base_url, listener.local_addr()?));
    run::until_told(told, shared, post, listener).await
}
