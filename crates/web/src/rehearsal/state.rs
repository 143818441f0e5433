//! What scripts ask a rehearsal: now, next and counts; the mails caught; and to confirm as an officer would.

use std::sync::Arc;

use axum::{
    Json,
    body::Body,
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use convoke_domain::registration::{Act, State as Stand};
use convoke_post::{Caught, CaughtMail};
use convoke_store::{
    audit::Actor,
    registration::{self, Decision, queue},
};
use convoke_view::time::machine_in;
use futures::stream;
use serde::Deserialize;
use serde_json::{Value, json};

use super::clock::{Either, next_event};
use crate::{
    Shared,
    error::{Problem, Result},
};

/// The officer in whose name a rehearsal confirms.
pub const OFFICER: &str = "officer@secretariat.example";

/// Now, next, and how many registrations stand where.
pub async fn state(State(app): State<Shared>) -> Result<Json<Value>> {
    let record = app.record();
    let now = app.now();
    let counts = queue::counts(&mut app.db.reader().await?, record.slug()).await?;
    let mut by_state: serde_json::Map<String, Value> =
        counts.by_state.iter().map(|(s, n)| (s.key().to_owned(), json!(n))).collect();
    by_state.insert("late".to_owned(), json!(counts.late));
    by_state.insert("seats".to_owned(), json!(counts.seats));
    let next = next_event(&record, now).map(|e| json!({ "event": e.key(), "at": machine_in(e.at, &record.zone) }));
    Ok(Json(json!({ "now": machine_in(now, &record.zone), "next": next, "counts": by_state, "series": record.slug() })))
}

/// Whom to confirm.
#[derive(Debug, Deserialize)]
pub struct Confirm {
    email: String,
}

/// Confirms every registration of an address, as an officer would.
pub async fn confirm(State(app): State<Shared>, Either(confirm, _): Either<Confirm>) -> Result<Json<Value>> {
    let record = app.record();
    let series = record.slug().to_owned();
    let found = registration::by_mailbox(&mut app.db.reader().await?, &series, confirm.email.trim()).await?;
    if found.is_empty() {
        return Err(Problem::NotFound);
    }
    let now = app.now();
    let mut confirmed = 0;
    for registration in
        found.into_iter().filter(|r| r.state != Stand::Confirmed && r.state.after(Act::Confirm).is_some())
    {
        let series = series.clone();
        let decision = Decision::new(Act::Confirm, Actor::Officer(OFFICER.to_owned()));
        app.db
            .write(move |conn| {
                Box::pin(async move { registration::decide(conn, &series, registration.id, &decision, now).await })
            })
            .await?;
        confirmed += 1;
    }
    app.post.notify_waiters();
    Ok(Json(json!({ "confirmed": confirmed })))
}

/// Whose mails.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Whose {
    to: Option<String>,
    limit: Option<i64>,
}

/// How many mails are read at a time: ten thousand of them never stand in memory together.
const PAGE: i64 = 100;

/// The mails caught, newest first, as one list that is written while it is read.
pub async fn outbox(State(app): State<Shared>, Query(whose): Query<Whose>) -> Result<Response> {
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    // What was just queued is on its way: a script that asks at once is told the whole truth.
    rehearsal.post.drain(super::DRAIN).await;
    let begin = Reading {
        caught: rehearsal.caught.clone(),
        to: whose.to,
        before: i64::MAX,
        left: whose.limit.unwrap_or(i64::MAX),
    };
    let parts = stream::try_unfold(Some(begin), |reading| async move {
        let Some(reading) = reading else { return Ok::<_, convoke_post::Error>(None) };
        let first = reading.before == i64::MAX;
        let mails = reading.caught.page(reading.to.as_deref(), reading.before, reading.left.min(PAGE)).await?;
        let open = if first { "[" } else { "" };
        let Some(last) = mails.last() else { return Ok(Some((format!("{open}]"), None))) };
        let next = Reading { before: last.id, left: reading.left - mails.len() as i64, ..reading };
        let texts: Vec<String> = mails.iter().map(|mail| in_json(mail).to_string()).collect();
        let comma = if first { "" } else { "," };
        Ok(Some((format!("{open}{comma}{}", texts.join(",")), Some(next))))
    });
    Ok(([(header::CONTENT_TYPE, "application/json")], Body::from_stream(parts)).into_response())
}

/// Where the reading of the mailbox stands.
struct Reading {
    caught: Arc<Caught>,
    to: Option<String>,
    before: i64,
    left: i64,
}

fn in_json(mail: &CaughtMail) -> Value {
    let m = &mail.message;
    json!({ "to": m.to, "subject": m.subject, "language": m.language.tag(), "text": m.text, "html": m.html,
        "message_id": m.message_id, "at": mail.at.to_string() })
}
