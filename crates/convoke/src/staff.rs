//! `convoke staff`: who may sign in at the desk.

use anyhow::{Result, bail};
use clap::Subcommand;
use convoke_domain::{registration::form::email_problem, time::Clock};
use convoke_store::{audit::Actor, staff};
use convoke_view::url::Desk;
use convoke_web::clock::System;

use crate::{check::say, series::Database};

/// What to do with staff.
#[derive(Subcommand)]
pub enum Command {
    /// Lets somebody sign in, by a one-time link that is mailed.
    Add {
        /// The e-mail address.
        email: String,
        /// The name shown at the desk.
        #[arg(long, default_value = "")]
        name: String,
        #[command(flatten)]
        database: Database,
    },
    /// Ends somebody's access and sessions at once.
    Remove {
        /// The e-mail address.
        email: String,
        #[command(flatten)]
        database: Database,
    },
    /// Lists who may sign in.
    List {
        #[command(flatten)]
        database: Database,
    },
}

/// Does it.
///
/// # Errors
/// When the address is none, or the database refuses.
pub async fn run(command: Command) -> Result<()> {
    let (actor, now) = (Actor::Officer("command line".to_owned()), System.now());
    match command {
        Command::Add { email, name, database } => {
            if email_problem(&email).is_some() {
                bail!("{email} is no e-mail address; write one such as officer@secretariat.example");
            }
            let (db, address) = (database.open().await?, email.clone());
            db.write(move |conn| Box::pin(async move { staff::add(conn, &address, &name, &actor, now).await })).await?;
            say(&format!("{email} may sign in at {}.", Desk::Today));
            db.close().await;
        }
        Command::Remove { email, database } => {
            let (db, address) = (database.open().await?, email.clone());
            db.write(move |conn| Box::pin(async move { staff::remove(conn, &address, &actor, now).await })).await?;
            say(&format!("{email} may no longer sign in."));
            db.close().await;
        }
        Command::List { database } => {
            let db = database.open().await?;
            for officer in staff::list(&mut db.reader().await?).await? {
                say(&format!("{} {}", officer.email, officer.name));
            }
            db.close().await;
        }
    }
    Ok(())
}
