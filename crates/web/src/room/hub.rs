//! The rooms that are open: one for each meeting whose door is open and somebody came to.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use convoke_domain::{
    record::Platform,
    room::{Channel, PersonKey, Room, Setup},
    session,
    time::Instant,
};
use convoke_store::{
    Refusal,
    device_check::Grade,
    interpreter::{self, Interpreter},
};
use tokio::sync::Mutex;

use super::{entrance::interpreter_arrives, keep, open::OpenRoom, recorder, warden};
use crate::{
    App, Shared,
    error::{Problem, Result},
};

/// The room of tests: it is always open, to anyone, and nothing of it is kept.
pub const TEST: &str = "test";

/// The rooms that are open.
#[derive(Default)]
pub struct Hub {
    rooms: Mutex<BTreeMap<String, Arc<OpenRoom>>>,
    recordings: PathBuf,
}

impl Hub {
    /// No room is open yet; recordings go into a folder.
    pub fn new(recordings: PathBuf) -> Self {
        Self { rooms: Mutex::default(), recordings }
    }

    /// Where recordings lie.
    pub(crate) const fn recordings(&self) -> &PathBuf {
        &self.recordings
    }

    /// The room of a meeting, opened when it is not.
    ///
    /// # Errors
    /// [`Refusal::DoorClosed`] when no session of the meeting is open.
    pub(crate) async fn of(&self, app: &Shared, meeting: &str) -> Result<Arc<OpenRoom>> {
        let opens = opened(app, meeting).ok_or(Problem::Refused(Refusal::DoorClosed))?;
        let mut rooms = self.rooms.lock().await;
        match rooms.get(meeting) {
            Some(room) if room.opens == opens => return Ok(room.clone()),
            Some(old) => close(app, old).await,
            None => {}
        }
        let room = open(app, meeting, opens).await?;
        rooms.insert(meeting.to_owned(), room.clone());
        Ok(room)
    }

    /// A registered person's device check came to something.
    pub(crate) async fn checked(&self, registration: i64, grade: Grade) {
        let key = PersonKey(format!("d{registration}"));
        self.rooms.lock().await.values().for_each(|room| room.checked(&key, grade));
    }

    /// Whether a meeting takes place on the hosted platform now: a running one may have been moved there, or back.
    pub(crate) async fn is_moved(&self, app: &Shared, meeting: &str) -> bool {
        match self.of(app, meeting).await {
            Ok(room) => room.is_moved(),
            Err(_) => is_hosted(app, meeting),
        }
    }

    /// The record, or who interprets, was changed: what is open follows at once.
    pub async fn set_up(&self, app: &Shared) {
        for room in self.rooms.lock().await.values() {
            if let Err(error) = set_up(app, room).await {
                tracing::error!(cause = ?error, meeting = room.meeting, "an open room could not follow a change");
            }
        }
    }

    /// Closes the rooms whose session is over.
    pub(crate) async fn close_over(&self, app: &Shared) {
        self.close_where(app, |room| opened(app, &room.meeting) != Some(room.opens)).await;
    }

    /// Closes every room: a rehearsal starts over.
    pub(crate) async fn close_all(&self, app: &Shared) {
        self.close_where(app, |_| true).await;
    }

    async fn close_where(&self, app: &Shared, over: impl Fn(&OpenRoom) -> bool) {
        let mut rooms = self.rooms.lock().await;
        for room in rooms.extract_if(.., |_, room| over(room)).map(|(_, room)| room).collect::<Vec<_>>() {
            close(app, &room).await;
        }
    }

    /// Keeps every room as it stands, and lets go of it: the next start finds it so.
    pub async fn stop(&self, app: &Shared) {
        for room in std::mem::take(&mut *self.rooms.lock().await).into_values() {
            room.stop();
            keep::flush(app, &room).await;
        }
    }
}

/// When the session of a meeting opened, while it is open.
fn opened(app: &Shared, meeting: &str) -> Option<Instant> {
    if meeting == TEST {
        return Some(Instant(0));
    }
    session::open_of(&app.record(), meeting, app.now()).map(|session| session.opens)
}

async fn open(app: &Shared, meeting: &str, opens: Instant) -> Result<Arc<OpenRoom>> {
    let machine = match keep::load(app, meeting, opens).await? {
        Some(mut machine) => {
            machine.restarted(app.clock.wall());
            // What was changed meanwhile is told to whoever comes back by the state of their page.
            machine.set_up(app.clock.wall(), setup(app, meeting).await?);
            machine
        }
        None if is_hosted(app, meeting) => Room::new(setup(app, meeting).await?).elsewhere(),
        None => Room::new(setup(app, meeting).await?),
    };
    recorder::make_folder(&app.hub.recordings).await;
    let room = OpenRoom::new(app.engine.clone(), meeting, opens, machine);
    room.begin(app);
    warden::start(app, &room);
    tracing::info!(meeting, "a room is open");
    Ok(room)
}

/// Whether the record says that a meeting takes place on another platform.
fn is_hosted(app: &Shared, meeting: &str) -> bool {
    app.record().meeting(meeting).is_some_and(|m| m.platform != Platform::Embedded)
}

async fn close(app: &Shared, room: &Arc<OpenRoom>) {
    room.close(app);
    keep::flush(app, room).await;
    tracing::info!(meeting = room.meeting, "a room is closed");
}

async fn set_up(app: &Shared, room: &OpenRoom) -> Result<()> {
    let known = interpreters(app).await?;
    room.set_up(app, setup_of(app, &room.meeting, &known), known.iter().map(interpreter_arrives));
    warden::ask(app, room, |key| key.0.starts_with('i')).await;
    Ok(())
}

async fn interpreters(app: &Shared) -> Result<Vec<Interpreter>> {
    Ok(interpreter::list(&mut app.db.reader().await?, app.record().slug()).await?)
}

async fn setup(app: &Shared, meeting: &str) -> Result<Setup> {
    Ok(setup_of(app, meeting, &interpreters(app).await?))
}

fn setup_of(app: &App, meeting: &str, interpreters: &[Interpreter]) -> Setup {
    let record = app.record();
    let of_meeting = record.meeting(meeting);
    Setup {
        languages: record.languages().to_vec(),
        signed: interpreters.iter().any(|i| i.particulars.channels.contains(&Channel::Signed)),
        may_record: of_meeting.is_some_and(|m| m.may_be_recorded),
        hosted: of_meeting.is_some_and(|m| m.hosted().is_some()),
        ..Setup::default()
    }
}
