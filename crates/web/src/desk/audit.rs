//! The audit trail: who did what, when and why; what it was before and after. Newest first.

use axum::{
    extract::{Query, State},
    response::Html,
};
use convoke_store::audit::{self, Line};
use convoke_view::{
    Template,
    desk::{
        Entry,
        lists::{Audit, TrailLine},
        with_query,
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{
    officer::Officer,
    told::{self, Eyes},
};
use crate::{Shared, error::Result};

const PAGE: i64 = 100;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    before: String,
}

/// Shows the trail.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Audit).await?;
    let found = audit::page(&mut app.db.reader().await?, asked.before.parse().ok(), PAGE).await?;
    let older = found
        .last()
        .filter(|_| found.len() as i64 == PAGE)
        .map(|last| with_query(&Desk::Audit, &[("before", &last.id.to_string())]));
    let lines = found.iter().map(|l| line(&frame, l)).collect();
    Ok(Html(Audit { t: frame.t, frame: &frame, shell, lines, older: older.unwrap_or_default() }.render()?))
}

fn line(frame: &Frame, line: &Line) -> TrailLine {
    let (subject, href) = told::subject(frame, &line.subject);
    TrailLine { event: told::event(frame, line, Eyes::Desk), subject, href }
}
