//! Fills the room of the meeting that is open: a chair, delegates and booths over real WebRTC, so that one person alone
//! can live through it.

mod casting;
mod director;
mod play;

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Json,
    extract::State,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    language::Language,
    link::{self, Purpose},
    session,
};
use convoke_store::Refusal;
use convoke_view::{
    Template,
    frame::Section,
    rehearsal::RoomPage,
    site::BodyName,
    url::{Booth, BoothUrl, Desk, Door, DoorUrl, Rehearsal as Url},
};
use serde::Deserialize;
use serde_json::json;
use tokio::{sync::watch, time::timeout};

use self::{
    casting::{company, guest_booth},
    play::{Progress, Troupe},
};
use super::super::clock::Either;
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Reader,
    room::cast::Stage,
};

/// How long filling is waited for before the page is shown.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who fills a room at the moment.
#[derive(Debug, Default)]
pub struct Theatre(Mutex<Option<Running>>);

#[derive(Clone, Debug)]
struct Running {
    meeting: String,
    booth: String,
    /// The entity of a delegate whom nobody plays, and the address of their door.
    door: Option<(String, String)>,
    progress: watch::Receiver<Progress>,
    stop: watch::Sender<bool>,
}

impl Theatre {
    fn lock(&self) -> MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn running(&self) -> Option<Running> {
        self.lock().as_ref().filter(|r| !r.progress.borrow().over).cloned()
    }

    /// How many fill a room, when somebody does.
    pub fn inside(&self) -> Option<usize> {
        self.running().map(|r| r.progress.borrow().inside)
    }

    /// Lets everybody go.
    pub async fn end(&self) {
        let running = self.lock().take();
        if let Some(mut running) = running {
            running.stop.send_replace(true);
            drop(timeout(PATIENCE, running.progress.wait_for(|p| p.over)).await);
        }
    }
}

fn theatre(app: &Shared) -> Result<&Theatre> {
    app.rehearsal.as_ref().map(|r| &r.theatre).ok_or(Problem::NotFound)
}

/// The page: the button, and who is in the room.
pub async fn show(State(app): State<Shared>, reader: Reader) -> Result<Html<String>> {
    let frame = reader.frame(&app, None);
    let running = theatre(&app)?.running();
    let open = session::open(&frame.record, app.now()).first().map(|s| s.meeting.clone());
    let progress = running.as_ref().map(|r| *r.progress.borrow());
    let meeting = running.as_ref().map(|r| r.meeting.clone()).or_else(|| open.as_ref().map(|m| m.key.clone()));
    let door = running.as_ref().and_then(|r| r.door.clone());
    let page = RoomPage {
        t: frame.t,
        section: Section::None,
        meeting: open.map(|m| BodyName::of(&frame.record, &m, frame.language).name).unwrap_or_default(),
        filled: progress.map(|p| (p.inside, p.all)),
        entity: door.as_ref().map(|(key, _)| frame.record.entity_name(key, frame.language)).unwrap_or_default(),
        door: door.map(|(_, address)| address).unwrap_or_default(),
        booth: running.map(|r| r.booth).unwrap_or_default(),
        seat: frame.t.language_name(guest_booth(&frame.record)),
        panel: meeting.map(|key| Desk::Panel(key).to_string()).unwrap_or_default(),
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

/// Nothing has to be said.
#[derive(Debug, Default, Deserialize)]
pub struct Nothing {}

/// Fills the room, and answers when everybody is in.
pub async fn fill(
    State(app): State<Shared>,
    reader: Reader,
    Either(Nothing {}, as_json): Either<Nothing>,
) -> Result<Response> {
    let running = match theatre(&app)?.running() {
        Some(running) => running,
        None => begin(&app, reader.language(&app, None)).await?,
    };
    let mut progress = running.progress.clone();
    drop(timeout(PATIENCE, progress.wait_for(Progress::is_settled)).await);
    if as_json {
        let Progress { all, inside, failed, .. } = *running.progress.borrow();
        let answer = json!({ "meeting": running.meeting, "all": all, "inside": inside, "failed": failed, "booth": running.booth,
            "door": running.door.map(|(_, address)| address) });
        return Ok(Json(answer).into_response());
    }
    Ok(Redirect::to(&Url::Room.to_string()).into_response())
}

async fn begin(app: &Shared, reader: Language) -> Result<Running> {
    let record = app.record();
    let meeting = session::open(&record, app.now()).first().map(|s| s.meeting.key.clone());
    let meeting = meeting.ok_or(Problem::Refused(Refusal::DoorClosed))?;
    // Who works in the booths is known before the room opens.
    let company = company(app, reader).await?;
    let stage = Stage::of(app, &meeting).await?;
    let token = link::token(&app.key, Purpose::Booth, &company.guest.reference_bytes(), company.guest.generation);
    let (told, progress) = watch::channel(Progress { all: company.players.len(), ..Progress::default() });
    let (stop, stopped) = watch::channel(false);
    let booth = BoothUrl(&token, Booth::Page).to_string();
    let door = company.spare.as_ref().map(|spare| {
        let token = link::token(&app.key, Purpose::Door, &spare.reference_bytes(), spare.door_generation);
        (spare.particulars.entity.clone(), DoorUrl(&token, Door::Page).to_string())
    });
    let spare = company.spare.as_ref().map(|spare| spare.id);
    let running = Running { meeting: meeting.clone(), booth, door, progress, stop };
    let troupe = Troupe::new(app, stage, &meeting, spare, told).map_err(|error| {
        tracing::error!(cause = %error, "nobody can be sent into the room");
        Problem::Internal
    })?;
    *theatre(app)?.lock() = Some(running.clone());
    tokio::spawn(troupe.play(company.players, stopped));
    Ok(running)
}

/// Lets everybody go.
pub async fn end(State(app): State<Shared>) -> Result<Redirect> {
    theatre(&app)?.end().await;
    Ok(Redirect::to(&Url::Room.to_string()))
}
