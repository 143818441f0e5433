//! What scripts ask a rehearsal: now, next and counts; the mails caught; and to confirm as an officer would.

use axum::{
    Json,
    extract::{Query, State},
};
use convoke_domain::registration::{Act, State as Stand};
use convoke_store::{
    audit::Actor,
    registration::{self, Decision, queue},
};
use convoke_view::time::machine_in;
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

/// The mails caught, newest first.
pub async fn outbox(State(app): State<Shared>, Query(whose): Query<Whose>) -> Result<Json<Value>> {
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    // What was just queued is on its way: a script that asks at once is told the whole truth.
    rehearsal.post.drain(super::DRAIN).await;
    let mails = rehearsal.caught.list(whose.to.as_deref(), whose.limit.unwrap_or(i64::MAX)).await.map_err(|error| {
        tracing::error!(cause = %error, "the mailbox could not be read");
        Problem::Internal
    })?;
    let list = mails
        .into_iter()
        .map(|mail| {
            let m = mail.message;
            json!({ "to": m.to, "subject": m.subject, "language": m.language.tag(), "text": m.text, "html": m.html,
                "message_id": m.message_id, "at": mail.at.to_string() })
        })
        .collect();
    Ok(Json(Value::Array(list)))
}
