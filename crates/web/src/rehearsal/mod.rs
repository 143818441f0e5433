//! The rehearsal: the whole cycle on a clock that can be wound forward, with mails caught and synthetic delegates. The same
//! code as in service; only clock and transports differ. Its routes exist in a rehearsal only.

mod clock;
mod fill;
mod mailbox;
mod reset;
mod state;

use std::{path::PathBuf, sync::Arc, time::Duration};

use arc_swap::ArcSwap;
use axum::{
    Router,
    http::Uri,
    routing::{get, post},
};
use convoke_domain::{
    language::Language,
    link::Key,
    record::{ConferenceFile, Record},
    session,
    time::{Clock, Instant},
};
use convoke_post::{Caught, Composer, Post, Records};
use convoke_room::SharedEngine;
use convoke_store::{Conn, Db, audit::Actor, installation, series, staff, visit};
use convoke_text::Words;
use convoke_view::{frame::Bar, time::machine_in};

use tokio::sync::{Mutex, Notify};

use crate::{App, Settings, Shared, app::Random, cache::Cache, clock::Wound, files::Files, live::Live, room::Hub};

pub use clock::next_event;
pub use fill::Theatre;
pub use state::OFFICER;

/// The key under which the clock is remembered.
const CLOCK_KEY: &str = "rehearsal_clock";

/// What names the browser of those who fill a room: no browser has it, for it is the hash of nothing.
pub const CAST: &str = "cast";

/// How long winding waits for the mails that became due.
const DRAIN: Duration = Duration::from_secs(60);

/// What an installation has in a rehearsal only.
pub struct Rehearsal {
    /// The clock that can be wound.
    pub clock: Arc<Wound>,
    /// The mails caught.
    pub caught: Arc<Caught>,
    /// The workers of the outbox.
    pub post: Arc<Post>,
    /// The conference file it began with.
    pub file: ConferenceFile,
    /// The folder it lives in.
    pub folder: PathBuf,
    /// The officer's password, printed at the start.
    pub password: String,
    /// One winding at a time.
    pub winding: Mutex<()>,
    /// Who fills a room.
    pub theatre: Theatre,
}

impl Rehearsal {
    /// How many mails were caught.
    pub fn mails(&self) -> i64 {
        self.caught.count()
    }

    /// The bar above every page.
    pub fn bar(&self, app: &Shared, record: &Record, t: &Words, uri: &Uri) -> Bar {
        let now = app.now();
        let wound = |instant: Instant| machine_in(instant, &record.zone);
        let next = next_event(record, now);
        Bar {
            next: next.as_ref().map(|e| e.sentence(record, t)).unwrap_or_default(),
            next_at: next.map(|e| wound(e.at)).unwrap_or_default(),
            hour_on: wound(now.plus_seconds(3_600)),
            day_on: wound(now.plus_seconds(86_400)),
            mails: self.mails(),
            room: !session::open(record, now).is_empty(),
            filled: self.theatre.inside(),
            back: uri.path_and_query().map(|p| p.as_str().to_owned()).unwrap_or_default(),
        }
    }

    /// Remembers the clock, so that a restart goes on where it stood.
    pub async fn remember(&self, app: &Shared) {
        let text = self.clock.now().0.to_string();
        let kept =
            app.db.write(move |conn| Box::pin(async move { installation::set(conn, CLOCK_KEY, &text).await })).await;
        if let Err(error) = kept {
            tracing::warn!(cause = %error, "the rehearsal's clock could not be remembered");
        }
    }
}

/// The instant a rehearsal on this database goes on from, when it was begun before.
///
/// # Errors
/// When the database refuses.
pub async fn remembered(conn: &mut Conn) -> convoke_store::Result<Option<Instant>> {
    Ok(installation::get(conn, CLOCK_KEY).await?.and_then(|text| text.parse().ok()).map(Instant))
}

/// Sets up a fresh rehearsal: the record, an officer, the clock at nine of the letter's date. That instant.
///
/// # Errors
/// When the database refuses.
pub async fn set_up(conn: &mut Conn, file: &ConferenceFile) -> convoke_store::Result<Instant> {
    let record = Record::new(file.clone(), 1).map_err(convoke_store::Error::Stored)?;
    let now = record.opening().instant;
    series::import(conn, file, &Actor::System, now).await?;
    staff::add(conn, OFFICER, "Perrin", &Actor::System, now).await?;
    installation::set(conn, CLOCK_KEY, &now.0.to_string()).await?;
    Ok(now)
}

/// What a rehearsal is assembled from.
pub struct Parts {
    /// The database, set up.
    pub db: Db,
    /// The conference file it began with.
    pub file: ConferenceFile,
    /// Where the clock stands.
    pub now: Instant,
    /// The folder it lives in.
    pub folder: PathBuf,
    /// The address under which it is reached, without a slash at the end.
    pub base_url: String,
    /// The secret of its tokens.
    pub key: Key,
    /// Its randomness.
    pub random: Random,
    /// The officer's password.
    pub password: String,
    /// What carries sound and picture.
    pub engine: SharedEngine,
}

/// Assembles the app of a rehearsal. Its workers are [`Rehearsal::post`]; whoever assembles it runs them.
///
/// # Errors
/// When database or mailbox cannot be read.
pub async fn assemble(parts: Parts) -> Result<Shared, convoke_post::Error> {
    let Parts { db, file, now, folder, base_url, key, random, password, engine } = parts;
    // Those who filled a room went with the process that sent them.
    db.write(move |conn| Box::pin(async move { visit::leave_all(conn, CAST, now).await })).await?;
    let record = Arc::new(ArcSwap::from_pointee(series::load(&mut db.reader().await?).await?));
    let caught = Arc::new(Caught::open(&folder.join("mailbox.db")).await?);
    let records: Records = {
        let record = record.clone();
        Arc::new(move || record.load_full())
    };
    let from = format!("{} <{}>", file.secretariat.name.get(Language::En), file.secretariat.email);
    let composer = Arc::new(Composer { base_url: base_url.clone(), key: key.clone(), from, record: records });
    let wound = Arc::new(Wound::at(now));
    let clock: Arc<dyn Clock> = wound.clone();
    let wake = Arc::new(Notify::new());
    let post = Arc::new(Post {
        db: db.clone(),
        transport: caught.clone(),
        composer,
        clock: clock.clone(),
        wake: wake.clone(),
    });
    let files = Files::new(folder.join("files"));
    let hub = Hub::new(folder.join("recordings"));
    let rehearsal = Rehearsal {
        clock: wound,
        caught,
        post,
        file,
        folder,
        password,
        winding: Mutex::default(),
        theatre: Theatre::default(),
    };
    Ok(Arc::new(App {
        db,
        record,
        key,
        clock,
        random,
        settings: Settings { base_url, throttled: false },
        files,
        cache: Cache::default(),
        live: Live::default(),
        engine,
        hub,
        post: wake,
        rehearsal: Some(rehearsal),
    }))
}

/// The routes of a rehearsal.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/rehearsal/state", get(state::state))
        .route("/rehearsal/clock", post(clock::wind))
        .route("/rehearsal/confirm", post(state::confirm))
        .route("/rehearsal/outbox", get(state::outbox))
        .route("/rehearsal/fill", get(fill::show).post(fill::fill))
        .route("/rehearsal/room", get(fill::room::show).post(fill::room::fill))
        .route("/rehearsal/room/end", post(fill::room::end))
        .route("/rehearsal/mailbox", get(mailbox::list))
        .route("/rehearsal/mailbox/{id}", get(mailbox::show))
        .route("/rehearsal/mailbox/{id}/body", get(mailbox::body))
        .route("/rehearsal/reset", get(reset::ask).post(reset::reset))
}
