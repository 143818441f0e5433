//! Starting over: everything that happened is forgotten, the letter is published again.

use axum::{
    extract::{Query, State},
    response::{Html, Redirect},
};
use convoke_store::installation;
use convoke_view::{Template, frame::Section, rehearsal::ResetPage};
use serde::Deserialize;

use crate::{
    Shared,
    error::{Problem, Result},
    extract::{Reader, local_path},
    live::Topic,
};

/// Where somebody came from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    back: String,
}

/// Asks whether everything is to be forgotten.
pub async fn ask(State(app): State<Shared>, Query(from): Query<From>, reader: Reader) -> Result<Html<String>> {
    let frame = reader.frame(&app, None);
    let page = ResetPage {
        t: frame.t,
        section: Section::None,
        begins: frame.t.instant_short(frame.record.opening().instant, &frame.record.zone),
        back: local_path(&from.back).unwrap_or("/").to_owned(),
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

/// Resets the rehearsal to nine of the letter's date.
pub async fn reset(State(app): State<Shared>) -> Result<Redirect> {
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    let one_at_a_time = rehearsal.winding.lock().await;
    rehearsal.theatre.end().await;
    let file = rehearsal.file.clone();
    app.hub.close_all(&app).await;
    let now = app
        .db
        .write(move |conn| {
            Box::pin(async move {
                installation::forget_all(conn).await?;
                super::set_up(conn, &file).await
            })
        })
        .await?;
    rehearsal.clock.set(now);
    rehearsal.caught.clear().await.map_err(|error| {
        tracing::error!(cause = %error, "the mailbox could not be cleared");
        Problem::Internal
    })?;
    app.files.forget_all().await.map_err(|error| {
        tracing::error!(cause = %error, "the files could not be removed");
        Problem::Internal
    })?;
    app.reload().await?;
    app.cache.clear();
    drop(one_at_a_time);
    app.live.tell(Topic::Doors);
    Ok(Redirect::to("/"))
}
