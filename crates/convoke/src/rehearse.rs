//! `convoke rehearse`: the whole cycle on an embedded database, with a clock that can be wound and mails caught.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use clap::Args;
use convoke_domain::{
    language::Language,
    record::{ConferenceFile, check::read},
    time::Instant,
};
use convoke_store::{Db, Error, series};
use convoke_view::url::{Desk, Page, Rehearsal as RehearsalUrl, Site};
use convoke_web::{
    Shared,
    rehearsal::{self, OFFICER, Parts},
};
use tokio::net::TcpListener;

use crate::{
    check::{load, say},
    config::sqlite_in,
    key, media, run,
};

/// The letter of 1 February 2022, inside the binary: a rehearsal needs no file.
const CSP8: &str = include_str!("../../../conferences/csp8-february-2022.toml");

/// How to rehearse.
#[derive(Args)]
pub struct Options {
    /// Where to listen; port 0 takes a free one. On the loopback (as it is) nobody but this machine gets in; with
    /// `0.0.0.0:8080` the network does too.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The folder to live in; a rehearsal begun there goes on. Left out: a fresh temporary one.
    #[arg(long)]
    data: Option<PathBuf>,
    /// The conference file. Left out: CSP8, February 2022.
    #[arg(long)]
    conference: Option<PathBuf>,
    /// A database other than SQLite in the folder: `postgres://…`, empty or of an earlier rehearsal.
    #[arg(long)]
    database: Option<String>,
}

/// Rehearses until told to stop.
///
/// # Errors
/// When the conference file has faults, or folder, database or port cannot be had.
pub async fn rehearse(options: Options) -> Result<()> {
    let file = match &options.conference {
        Some(path) => load(path)?,
        None => read(CSP8).map_err(|faults| crate::check::told(Path::new("csp8-february-2022.toml"), &faults))?,
    };
    run::log(false, "warn");
    let told = run::Told::listen()?;
    // Kept until the end: a temporary folder goes with it.
    let (folder, _temporary) = folder(options.data)?;
    let url = options.database.unwrap_or_else(|| sqlite_in(&folder));
    let db = Db::open(&url).await.context("the database")?;
    let began = begin(&db, &file).await?;
    let listener = TcpListener::bind(options.listen).await.with_context(|| options.listen.to_string())?;
    let base_url = format!("http://{}", listener.local_addr()?);
    let password = password(&folder)?;
    let app = rehearsal::assemble(Parts {
        db,
        file,
        now: began.now,
        folder: folder.clone(),
        base_url: base_url.clone(),
        key: key::of(&folder)?,
        random: Arc::new(key::random),
        password: password.clone(),
        engine: Arc::new(media::rehearse(options.listen)?),
    })
    .await?;
    greet(&app, &base_url, &folder, &password, began.resumed);
    let post = app.rehearsal.as_ref().map(|r| r.post.clone()).context("a rehearsal has an outbox")?;
    run::until_told(told, app, post, listener).await
}

fn folder(named: Option<PathBuf>) -> Result<(PathBuf, Option<tempfile::TempDir>)> {
    if let Some(path) = named {
        fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        return Ok((path, None));
    }
    let temporary = tempfile::Builder::new().prefix("convoke-rehearsal-").tempdir()?;
    Ok((temporary.path().to_owned(), Some(temporary)))
}

struct Began {
    now: Instant,
    resumed: bool,
}

/// Goes on where an earlier rehearsal stood, or begins on the letter's date at nine.
async fn begin(db: &Db, file: &ConferenceFile) -> Result<Began> {
    let mut conn = db.reader().await?;
    let remembered = rehearsal::remembered(&mut conn).await?;
    match (series::load(&mut conn).await, remembered) {
        (Ok(record), Some(_)) if record.slug() != file.series.slug => {
            bail!("this rehearsal is of {}; name another folder for {}", record.slug(), file.series.slug)
        }
        (Ok(_), Some(now)) => return Ok(Began { now, resumed: true }),
        (Ok(_), None) => bail!("this database is in service, not a rehearsal's; name another one"),
        (Err(Error::NotFound), _) => {}
        (Err(error), _) => return Err(error.into()),
    }
    drop(conn);
    let file = file.clone();
    let now = db.write(move |conn| Box::pin(async move { rehearsal::set_up(conn, &file).await })).await?;
    Ok(Began { now, resumed: false })
}

/// The officer's password of this folder, made once.
fn password(folder: &Path) -> Result<String> {
    let path = folder.join("officer-password");
    if let Ok(password) = fs::read_to_string(&path) {
        return Ok(password);
    }
    let mut bytes = [0; 6];
    key::random(&mut bytes);
    let password: String =
        bytes.iter().map(|b| char::from(b"abcdefghijkmnpqrstuvwxyz23456789"[usize::from(b % 32)])).collect();
    fs::write(&path, &password)?;
    Ok(password)
}

fn greet(app: &Shared, base: &str, folder: &Path, password: &str, resumed: bool) {
    let record = app.record();
    let language = record.offered(Language::En);
    let site = |page| format!("{base}{}", Site(language, record.slug(), page));
    let clock = app.now().in_zone(&record.zone).strftime("%A %-d %B %Y, %H:%M").to_string();
    say(&format!(
        "\nConvoke rehearsal{}: {}\nThe clock says {clock} in {}.\n
  Visitor       {}
  Delegate      {}
  Secretariat   {base}{}   sign in as {OFFICER}, password {password}
  Outbox        {base}{}\n
Try first: register somebody, read the mail in the outbox, press its button, confirm at the desk;
then press \"Jump there\" in the bar above every page until the links go out, and open one.\n
Data in {} · stop with Ctrl-C\n",
        if resumed { ", going on where it stood" } else { "" },
        record.file.series.title.get(language),
        record.file.series.place.get(language),
        site(Page::Home),
        site(Page::Register),
        Desk::Today,
        RehearsalUrl::Mailbox,
        folder.display(),
    ));
}
