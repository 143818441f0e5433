//! The outbox: every mail with its state, the cause of failure, and another try.

use axum::{
    extract::{Path, Query, State},
    response::{Html, Redirect},
};
use convoke_store::outbox::{self, state};
use convoke_view::{
    Template,
    desk::{Entry, lists::Outbox, queue::Tab, with_query},
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, told};
use crate::{Shared, error::Result};

const PAGE: i64 = 100;

/// Which are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    q: String,
    before: String,
}

/// Shows the ledger.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Outbox).await?;
    let mut conn = app.db.reader().await?;
    let counts = outbox::counts(&mut conn).await?;
    let search: String = asked.q.trim().to_lowercase().replace(['%', '_'], "");
    let found = outbox::page(&mut conn, &asked.state, &search, asked.before.parse().ok(), PAGE).await?;
    drop(conn);
    let older = found.last().filter(|_| found.len() as i64 == PAGE).map(|last| {
        with_query(&Desk::Outbox, &[("state", &asked.state), ("q", &asked.q), ("before", &last.id.to_string())])
    });
    let page = Outbox {
        tabs: tabs(&frame, &counts, &asked.state),
        state: asked.state,
        search: asked.q,
        lines: found.iter().map(|item| told::mail(&frame, item)).collect(),
        older: older.unwrap_or_default(),
        shell,
        t: frame.t,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

fn tabs(frame: &Frame, counts: &[(String, i64)], current: &str) -> Vec<Tab> {
    let tab = |key: &str, n: i64, label: String| Tab::of_state(frame, &Desk::Outbox, key, n, label, current);
    let all = counts.iter().map(|(_, n)| n).sum();
    let mut tabs = vec![tab("", all, frame.t.msg_desk_tab_all())];
    for key in [state::QUEUED, state::SENT, state::FAILED, state::DROPPED] {
        tabs.push(tab(key, told::count(counts, key), told::mail_state(frame.t, key).0));
    }
    tabs
}

/// Tries a failed mail again.
pub async fn retry(officer: Officer, State(app): State<Shared>, Path(id): Path<i64>) -> Result<Redirect> {
    let (actor, now) = (officer.actor(), app.now());
    app.db.write(move |conn| Box::pin(async move { outbox::retry(conn, id, &actor, now).await })).await?;
    app.post.notify_waiters();
    Ok(Redirect::to(&format!("{}?done=sent", Desk::Outbox)))
}
