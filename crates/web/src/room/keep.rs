//! What outlasts the process: the machine, the attendance, and what people of staff did. All of it in one unit, at most
//! once a second; what the database refuses is tried again with what came since.

use std::sync::atomic::Ordering;

use convoke_domain::{
    attendance::Line,
    language::Language,
    room::{CaptionLine, Channel, Happened, PersonKey, Room, What},
    time::Instant,
};
use convoke_store::{
    Conn, Result, attendance,
    audit::{self, Actor, Entry},
    caption, interpreter, recording, room_state,
};
use serde::{Deserialize, Serialize};

use super::{
    hub::TEST,
    inner::{Inner, ahead},
    open::OpenRoom,
    tell::{full_name, track_name},
};
use crate::App;

/// Something the store is to be told.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A line of the attendance.
    Attended(Line),
    /// A person of staff did something.
    Decided { at: Instant, by: Actor, entry: Entry },
    /// A file is written from now on.
    TapeBegan { channel: Channel, file: String, by: Actor, at: Instant },
    /// A line of captions was written.
    Captioned(CaptionLine),
    /// A line of captions was mended.
    Mended { number: i64, text: String, at: Instant },
    /// No file is written any more.
    TapesEnded { by: Actor },
}

/// A room as it is kept.
#[derive(Serialize)]
struct Kept<'a> {
    opens: Instant,
    room: &'a Room,
}

#[derive(Deserialize)]
struct Found {
    opens: Instant,
    room: Room,
}

/// The machine that was kept of this session, when there is one.
///
/// # Errors
/// When the database refuses.
pub async fn load(app: &App, meeting: &str, opens: Instant) -> Result<Option<Room>> {
    let Some(text) = room_state::load(&mut app.db.reader().await?, meeting).await? else { return Ok(None) };
    match serde_json::from_str::<Found>(&text) {
        Ok(found) if found.opens == opens => Ok(Some(found.room)),
        Ok(_) => Ok(None),
        Err(error) => {
            tracing::warn!(cause = %error, "what was kept of a room cannot be read: it begins anew");
            Ok(None)
        }
    }
}

/// What the record keeps of something that happened, in the conference's time.
pub fn deed(app: &App, meeting: &str, inner: &Inner, happened: Happened) -> Option<Deed> {
    let wound = ahead(app, app.clock.wall());
    let told = |wall: Instant| Instant(wall.0.saturating_add(wound));
    let plate = |key: &PersonKey| inner.machine.person(key).map(|p| p.name.clone());
    if let Some(line) = Line::of(&happened, plate) {
        return Some(Deed::Attended(Line { from: told(line.from), to: line.to.map(told), ..line }));
    }
    if let What::Captioned { line } = happened.what {
        return Some(Deed::Captioned(CaptionLine { began: told(line.began), at: told(line.at), ..line }));
    }
    if let What::Mended { line, .. } = happened.what {
        return Some(Deed::Mended { number: line.number, text: line.text, at: told(happened.at) });
    }
    let (by, entry) = decided(app, meeting, inner, happened.what)?;
    let by = actor(inner, &by)?;
    Some(Deed::Decided { at: told(happened.at), by, entry })
}

/// Whom the trail names: an officer, or the person of a registration who chairs.
pub fn actor(inner: &Inner, by: &PersonKey) -> Option<Actor> {
    let is_registered = || by.0.strip_prefix('d').is_some_and(|id| id.parse::<i64>().is_ok());
    inner.officers.get(by).cloned().or_else(|| is_registered().then_some(Actor::Person))
}

/// That a recording began is told by its files, on whose word here; captions have lines of their own.
fn decided(app: &App, meeting: &str, inner: &Inner, what: What) -> Option<(PersonKey, Entry)> {
    let of_meeting = || format!("meeting:{meeting}");
    Some(match what {
        What::Granted { by, person, track, given } => {
            let act = if given { "track_given" } else { "track_taken" };
            (by, Entry::new(act, subject(&person, meeting)).changed("", track_name(track)))
        }
        What::Chair { by, person } => {
            let name = person.map(|p| name_of(app, inner, &p)).unwrap_or_default();
            (by, Entry::new("chair_named", of_meeting()).changed("", name))
        }
        What::Recording { by, on: true, chair } => {
            let name = chair.map(|p| name_of(app, inner, &p)).unwrap_or_default();
            (by, Entry::new("recording_word", of_meeting()).changed("", name))
        }
        What::Moved { by, hosted, reason } => {
            let act = if hosted { "moved_to_hosted" } else { "moved_back" };
            (by, Entry::new(act, of_meeting()).because(reason))
        }
        _ => return None,
    })
}

fn name_of(app: &App, inner: &Inner, key: &PersonKey) -> String {
    let record = app.record();
    inner.machine.person(key).map(|p| full_name(&record, p, record.offered(Language::En))).unwrap_or_default()
}

fn subject(person: &PersonKey, meeting: &str) -> String {
    let number = |prefix| person.0.strip_prefix(prefix).and_then(|n| n.parse::<i64>().ok());
    match (number('d'), number('i')) {
        (Some(id), _) => audit::registration(id),
        (_, Some(id)) => interpreter::subject(id),
        _ => format!("meeting:{meeting} {}", person.0),
    }
}

/// Keeps what changed. A room that is over keeps no machine.
pub async fn flush(app: &App, room: &OpenRoom) {
    let _one_at_a_time = room.keeping.lock().await;
    if room.meeting == TEST {
        return room.inner().deeds.clear();
    }
    let Some((state, deeds)) = take(room) else { return };
    let (meeting, now, again) = (room.meeting.clone(), app.now(), deeds.clone());
    let kept = app.db.write(move |conn| Box::pin(async move { write(conn, &meeting, state, deeds, now).await })).await;
    if let Err(error) = kept {
        tracing::error!(cause = %error, "a room could not be kept; it is tried again");
        let mut inner = room.inner();
        inner.unsaved = true;
        inner.deeds.splice(0..0, again);
    }
}

fn take(room: &OpenRoom) -> Option<(Option<String>, Vec<Deed>)> {
    let mut inner = room.inner();
    if !inner.unsaved && inner.deeds.is_empty() {
        return None;
    }
    inner.unsaved = false;
    let kept = Kept { opens: room.opens, room: &inner.machine };
    let state = if inner.closed { None } else { serde_json::to_string(&kept).ok() };
    room.weight.store(state.as_ref().map_or(0, String::len), Ordering::Relaxed);
    Some((state, std::mem::take(&mut inner.deeds)))
}

async fn write(conn: &mut Conn, meeting: &str, state: Option<String>, deeds: Vec<Deed>, now: Instant) -> Result<()> {
    match state {
        Some(state) => room_state::save(conn, meeting, &state, now).await?,
        None => room_state::forget(conn, meeting).await?,
    }
    for deed in deeds {
        match deed {
            Deed::Attended(line) => attendance::append(conn, meeting, &[line]).await?,
            Deed::Decided { at, by, entry } => audit::append(conn, at, &by, entry).await?,
            Deed::TapeBegan { channel, file, by, at } => {
                recording::start(conn, meeting, channel, &file, &by, at).await?;
            }
            Deed::Captioned(line) => caption::append(conn, meeting, &line).await?,
            Deed::Mended { number, text, at } => caption::mend(conn, meeting, number, &text, at).await?,
            Deed::TapesEnded { by } => {
                recording::end(conn, meeting, &by, now).await?;
            }
        }
    }
    Ok(())
}
