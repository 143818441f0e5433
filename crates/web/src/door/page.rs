//! The door's page: plate, countdown, the day; the lobby; and what it says when the link opens nothing.

use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use convoke_domain::{
    session::{self, Session},
    time::Instant,
};
use convoke_store::{
    registration::Registration,
    visit::{self, State as Stand, Visit},
};
use convoke_text::date::clock;
use convoke_view::{
    Template,
    check::Last,
    door::{Channel, Closed, ClosedPage, DoorPage, LobbyPage, Sitting, Standing, Threshold, meeting_name},
    frame::{Frame, Section},
    plate::Plate,
    time::Countdown,
    url::{Door, DoorUrl},
};

use super::{
    act::last_visit,
    pass::{Pass, channels},
    threshold,
};
use crate::{Shared, check, error::Result, extract::Reader};

/// Shows where the person stands: before the door, in the lobby, turned away; who was admitted is led into the room.
pub async fn show(
    State(app): State<Shared>,
    Path(token): Path<String>,
    jar: CookieJar,
    reader: Reader,
) -> Result<Response> {
    let threshold = threshold::of(&app, &token).await?;
    let registration = threshold.registration;
    let frame = reader.frame(&app, Some(registration.particulars.language));
    let at = at(&frame, &token, &registration);
    if let Some(closed) = threshold.closed {
        return closed_page(&frame, at, closed);
    }
    let visit = last_visit(&app, &jar, &registration).await?;
    let session = visit.as_ref().and_then(|v| session_of(&frame, v));
    let channels = channels(&frame.record, &registration, Pass::of(&jar, &registration).as_ref());
    match (&visit, session) {
        (Some(v), Some(_)) if v.live && v.state == Stand::Admitted => {
            Ok(Redirect::to(&DoorUrl(&token, Door::Room).to_string()).into_response())
        }
        (Some(v), Some(session)) if v.live => lobby_page(&frame, at, channels, v, &session),
        (Some(v), Some(_)) if v.state == Stand::TakenOver => {
            closed_page(&frame, at, Closed::TakenOver(Some(v.meeting.clone())))
        }
        _ => {
            let elsewhere = is_elsewhere(&app, &frame, &registration).await?;
            let href = DoorUrl(&token, Door::Check).to_string();
            let check = check::mention(&mut app.db.reader().await?, &frame, &registration, href).await?;
            door_page(&frame, at, channels, visit.as_ref(), elsewhere, check)
        }
    }
}

fn lobby_page(
    frame: &Frame,
    at: Threshold<'_>,
    channels: Vec<Channel>,
    visit: &Visit,
    session: &Session<'_>,
) -> Result<Response> {
    let page = LobbyPage {
        frame,
        t: frame.t,
        section: Section::None,
        at,
        sitting: sitting(frame, session),
        since: since(frame, visit.arrived_at),
        reason: visit.reason.clone(),
        channels,
        next: next_door(frame, session),
    };
    Ok(Html(page.render()?).into_response())
}

fn door_page(
    frame: &Frame,
    at: Threshold<'_>,
    channels: Vec<Channel>,
    last: Option<&Visit>,
    elsewhere: bool,
    check: Last,
) -> Result<Response> {
    let (standing, rest) = standing(frame);
    let ended = last.map(|v| ended(frame, v)).unwrap_or_default();
    let page =
        DoorPage { frame, t: frame.t, section: Section::None, at, standing, ended, elsewhere, check, channels, rest };
    Ok(Html(page.render()?).into_response())
}

/// What every page behind the link needs.
pub fn at<'a>(frame: &'a Frame, token: &'a str, registration: &Registration) -> Threshold<'a> {
    let plate = Plate::of(&frame.record, &registration.particulars, registration.category, frame.language);
    Threshold { frame, token, plate }
}

fn closed_page(frame: &Frame, at: Threshold<'_>, closed: Closed) -> Result<Response> {
    let page = ClosedPage { frame, t: frame.t, section: Section::None, at, closed };
    Ok(Html(page.render()?).into_response())
}

/// The open session that a visit belongs to: one of an earlier session of the meeting counts no more.
pub fn session_of<'a>(frame: &'a Frame, visit: &Visit) -> Option<Session<'a>> {
    session::open_of(&frame.record, &visit.meeting, frame.now).filter(|s| s.opens <= visit.arrived_at)
}

/// A session as pages show it.
pub fn sitting(frame: &Frame, session: &Session<'_>) -> Sitting {
    Sitting::new(frame, session.meeting, &session.slot, session.is_open(frame.now))
}

/// The meeting after this one, when its door is open already.
pub fn next_door(frame: &Frame, current: &Session<'_>) -> Option<Sitting> {
    let open = session::open(&frame.record, frame.now);
    open.iter().find(|s| s.opens > current.opens).map(|s| sitting(frame, s))
}

fn since(frame: &Frame, at: Instant) -> String {
    frame.t.msg_at_place(clock(at.in_zone(&frame.record.zone).time()), frame.place())
}

async fn is_elsewhere(app: &Shared, frame: &Frame, registration: &Registration) -> Result<bool> {
    let live = visit::live_of(&mut app.db.reader().await?, registration.id).await?;
    Ok(live.is_some_and(|v| session_of(frame, &v).is_some()))
}

/// The meeting of this browser's last visit, when its session ended today.
fn ended(frame: &Frame, visit: &Visit) -> String {
    let was = session::all(&frame.record)
        .into_iter()
        .find(|s| s.meeting.key == visit.meeting && s.opens <= visit.arrived_at && visit.arrived_at < s.ends);
    let today = frame.now.in_zone(&frame.record.zone).date();
    was.filter(|s| s.ends <= frame.now && s.slot.date == today)
        .map(|s| meeting_name(frame, s.meeting))
        .unwrap_or_default()
}

/// What stands at the door, and what else the day holds.
fn standing(frame: &Frame) -> (Standing, Vec<Sitting>) {
    let (record, now) = (&frame.record, frame.now);
    let to_come: Vec<Session<'_>> = session::all(record).into_iter().filter(|s| now < s.ends).collect();
    let shown = to_come.iter().filter(|s| s.is_open(now)).count().max(1);
    let mut open: Vec<Sitting> = to_come.iter().filter(|s| s.is_open(now)).map(|s| sitting(frame, s)).collect();
    let Some(first) = to_come.first() else { return (Standing::Over, Vec::new()) };
    let rest =
        to_come.iter().skip(shown).filter(|s| s.slot.date == first.slot.date).map(|s| sitting(frame, s)).collect();
    if open.is_empty() {
        let opens = since(frame, first.opens);
        return (Standing::Before(Box::new(sitting(frame, first)), Countdown::new(frame, first.opens), opens), rest);
    }
    open.truncate(shown);
    (Standing::Open(open), rest)
}
