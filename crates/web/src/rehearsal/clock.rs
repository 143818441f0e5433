//! Winding the clock: everything due on the way happens, in the order of its instants.

use axum::{
    Json,
    extract::{FromRequest, Request, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use convoke_domain::{record::Record, time::Instant};
use convoke_text::Words;
use serde::{Deserialize, de::DeserializeOwned};

use super::DRAIN;
use crate::{
    Shared, due,
    error::{Problem, Result},
    extract::{Form, local_path},
};

/// What comes next by the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Instant,
    /// What.
    pub kind: EventKind,
}

/// The kinds of events of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    TestSession,
    Deadline,
    Release,
    /// The door of a meeting opens, by the meeting's key.
    Door(String),
}

impl Event {
    /// "Next: test session, Wed 9 Feb, 08:00"
    pub fn sentence(&self, record: &Record, t: &Words) -> String {
        let what = match &self.kind {
            EventKind::TestSession => t.msg_rehearsal_next_test(),
            EventKind::Deadline => t.msg_rehearsal_next_deadline(),
            EventKind::Release => t.msg_rehearsal_next_release(),
            EventKind::Door(meeting) => {
                let body = record.meeting(meeting).and_then(|m| record.body(&m.body));
                t.msg_rehearsal_next_door(body.map_or("", |b| b.acronym.get(t.language())))
            }
        };
        t.msg_rehearsal_next(what, t.instant_short(self.at, &record.zone))
    }

    /// The key in JSON.
    pub fn key(&self) -> &str {
        match &self.kind {
            EventKind::TestSession => "test_session",
            EventKind::Deadline => "deadline",
            EventKind::Release => "release",
            EventKind::Door(_) => "door",
        }
    }
}

/// The next event of the letter after an instant.
pub fn next_event(record: &Record, now: Instant) -> Option<Event> {
    let tests =
        record.file.test_session.iter().map(|s| (s.slot().starts(&record.zone).instant, EventKind::TestSession));
    let doors = record.slots().into_iter().map(|(m, s)| (record.door_opens(s), EventKind::Door(m.key.clone())));
    // The clock jumps to the first instant after the last second that counts.
    let fixed =
        [(record.deadline.instant.plus_seconds(1), EventKind::Deadline), (record.release.instant, EventKind::Release)];
    tests
        .chain(doors)
        .chain(fixed)
        .filter(|(at, _)| *at > now)
        .min_by_key(|(at, _)| *at)
        .map(|(at, kind)| Event { at, kind })
}

/// A body that scripts send as JSON and pages as a form.
pub struct Either<T>(pub T, pub bool);

impl<T: DeserializeOwned> FromRequest<Shared> for Either<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Self> {
        let json =
            request.headers().get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"application/json"));
        if json {
            let Json(value) =
                Json::<T>::from_request(request, app).await.map_err(|e| Problem::Malformed(e.body_text()))?;
            Ok(Self(value, true))
        } else {
            let Form(value) = Form::<T>::from_request(request, app).await?;
            Ok(Self(value, false))
        }
    }
}

/// Where to wind the clock.
#[derive(Debug, Deserialize)]
pub struct Wind {
    to: String,
    #[serde(default)]
    back: String,
}

/// Winds the clock forward. It cannot go back: what has happened has happened; a reset starts over.
pub async fn wind(State(app): State<Shared>, Either(wind, json): Either<Wind>) -> Result<Response> {
    let to: jiff::Timestamp = wind.to.parse().map_err(|_| {
        Problem::Malformed("`to` is an instant with its offset, such as 2022-02-14T18:00:00+01:00".to_owned())
    })?;
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    let one_at_a_time = rehearsal.winding.lock().await;
    let to = Instant::from(to);
    if to.plus_seconds(1) < app.now() {
        return Err(Problem::Malformed("the clock cannot be wound back; reset the rehearsal to start over".to_owned()));
    }
    let record = app.record();
    while let Some(event) = next_event(&record, app.now()).filter(|e| e.at <= to) {
        rehearsal.clock.set(event.at);
        due::perform(&app).await?;
        rehearsal.post.drain(DRAIN).await;
    }
    if to > app.now() {
        rehearsal.clock.set(to);
    }
    due::perform(&app).await?;
    rehearsal.post.drain(DRAIN).await;
    rehearsal.remember(&app).await;
    drop(one_at_a_time);
    if json {
        return Ok(super::state::state(State(app.clone())).await?.into_response());
    }
    // Only a path of this site: never to where somebody's form points.
    Ok(Redirect::to(local_path(&wind.back).unwrap_or("/")).into_response())
}
