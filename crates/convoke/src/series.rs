//! `convoke series`: the record into the database, and out of it.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use clap::Subcommand;
use convoke_domain::time::Clock;
use convoke_store::{Db, audit::Actor, series};
use convoke_web::clock::System;

use crate::{
    check::{load, say},
    config::Config,
};

/// What to do with a series.
#[derive(Subcommand)]
pub enum Command {
    /// Brings a conference file into the database: a new series, or a new version of the one there is.
    Import {
        /// The conference file.
        file: PathBuf,
        #[command(flatten)]
        database: Database,
    },
    /// Writes the series in the database as a conference file.
    Export {
        /// The file to write; left out: standard output.
        file: Option<PathBuf>,
        #[command(flatten)]
        database: Database,
    },
}

/// Which database.
#[derive(clap::Args)]
pub struct Database {
    /// The configuration file of `serve`, which names it.
    #[arg(long, default_value = "convoke.toml")]
    config: PathBuf,
    /// The database itself, instead.
    #[arg(long)]
    database: Option<String>,
}

impl Database {
    /// Opens it.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn open(&self) -> Result<Db> {
        let url = match &self.database {
            Some(url) => url.clone(),
            None => {
                let config = Config::load(&self.config)?;
                fs::create_dir_all(&config.data)?;
                config.database_url()
            }
        };
        Db::open(&url).await.context("the database")
    }
}

/// Does it.
///
/// # Errors
/// When file or database refuse.
pub async fn run(command: Command) -> Result<()> {
    match command {
        Command::Import { file, database } => {
            let conference = load(&file)?;
            let (db, now) = (database.open().await?, System.now());
            let actor = Actor::Officer("command line".to_owned());
            let record = db
                .write(move |conn| Box::pin(async move { series::import(conn, &conference, &actor, now).await }))
                .await?;
            say(&format!(
                "{}, version {}: imported. A server that runs shows it after a restart.",
                record.slug(),
                record.version
            ));
            db.close().await;
        }
        Command::Export { file, database } => {
            let db = database.open().await?;
            let text = series::load(&mut db.reader().await?).await?.file.to_toml()?;
            match file {
                Some(file) => fs::write(&file, text).with_context(|| file.display().to_string())?,
                None => say(text.trim_end()),
            }
            db.close().await;
        }
    }
    Ok(())
}
