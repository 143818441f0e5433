//! Late requests, and changes asked for after the deadline: the difference is seen, then accepted or refused.

use axum::{
    extract::{Path, Query, State},
    response::{Html, Redirect},
};
use convoke_store::{
    Error, Refusal, change_request,
    registration::{
        self,
        queue::{self, Filter},
    },
};
use convoke_view::{
    Template,
    desk::{
        Entry,
        lists::{ChangeLine, Late, LateLine},
    },
    frame::Frame,
    plate::Plate,
    url::Desk,
};
use serde::Deserialize;

use super::{
    officer::Officer,
    registration::reason,
    told::{self, Eyes},
};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
    live::Topic,
};

/// How many are shown at once: oldest first, the rest follow as these are decided.
const MOST: i64 = 100;

/// For whom a reason is missing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Missing {
    missing: String,
}

/// Shows them.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Missing>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Late).await?;
    let mut conn = app.db.reader().await?;
    let series = frame.record.slug();
    let (late, _) = queue::page(&mut conn, series, &Filter { late: true, ..Filter::default() }, 0, MOST).await?;
    let mut changes = Vec::new();
    for request in change_request::waiting(&mut conn, series).await?.into_iter().take(MOST as usize) {
        let before = registration::get(&mut conn, request.registration).await?;
        changes.push(change_line(&frame, &before, &request));
    }
    drop(conn);
    let late = late.iter().map(|r| late_line(&frame, r)).collect();
    Ok(Html(Late { t: frame.t, frame: &frame, shell, late, changes, missing: asked.missing }.render()?))
}

fn late_line(frame: &Frame, r: &registration::Registration) -> LateLine {
    LateLine {
        id: r.id,
        revision: r.revision,
        href: Desk::Registration(r.id).to_string(),
        plate: Plate::of(&frame.record, &r.particulars, r.category, frame.language).in_line(),
        person: format!("{} · {}", r.particulars.full_name(), r.particulars.function),
        state: told::state_tab(frame.t, r.state),
        when: told::when(frame, r.received_at),
    }
}

fn change_line(
    frame: &Frame,
    before: &registration::Registration,
    request: &change_request::ChangeRequest,
) -> ChangeLine {
    ChangeLine {
        id: request.id,
        href: Desk::Registration(before.id).to_string(),
        plate: Plate::of(&frame.record, &before.particulars, before.category, frame.language).in_line(),
        person: before.particulars.full_name(),
        differences: told::between(frame, &before.particulars, &request.proposed, Eyes::Desk),
        when: told::when(frame, request.asked_at),
    }
}

/// A decision on a change.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: String,
    reason: String,
}

/// Accepts or refuses a change.
pub async fn decide(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(sent): Form<Sent>,
) -> Result<Redirect> {
    let accept = match sent.act.as_str() {
        "accept" => true,
        "refuse" => false,
        _ => return Err(Problem::NotFound),
    };
    let (record, actor, why, now) = (app.record(), officer.actor(), reason(&sent.reason)?, app.now());
    let series = record.slug().to_owned();
    let waiting = change_request::waiting(&mut app.db.reader().await?, &series).await?;
    let decided = app
        .db
        .write(move |conn| {
            Box::pin(async move { change_request::decide(conn, &record, id, accept, &actor, &why, now).await })
        })
        .await;
    match decided {
        Ok(()) => {
            app.post.notify_waiters();
            if let Some(request) = waiting.iter().find(|r| r.id == id) {
                app.live.tell(Topic::Registration(request.registration));
            }
            Ok(Redirect::to(&format!("{}?done=decided", Desk::Late)))
        }
        Err(Error::Refused(Refusal::Reason)) => Ok(Redirect::to(&format!("{}?missing=change-{id}", Desk::Late))),
        Err(error) => Err(error.into()),
    }
}
