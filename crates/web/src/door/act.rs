//! What a person does at the door: opens the link, enters, chooses a language, leaves. And the events of its pages.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::CookieJar;
use convoke_domain::session;
use convoke_store::{
    Refusal, link,
    registration::Registration,
    visit::{self, Visit},
};
use convoke_view::url::{Door, DoorUrl};
use serde::Deserialize;

use super::{
    pass::{FLOOR, Pass},
    threshold,
};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
    live::Topic,
};

/// Marks the link as opened: the page's script tells of the first key or pointer that a person pressed.
pub async fn opened(State(app): State<Shared>, Path(token): Path<String>) -> Result<StatusCode> {
    let registration = threshold::person_of(&app, &token).await?;
    let (id, generation, now) = (registration.id, registration.door_generation, app.now());
    app.db.write(move |conn| Box::pin(async move { link::opened(conn, id, generation, now).await })).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which meeting to enter.
#[derive(Debug, Deserialize)]
pub struct Wish {
    meeting: String,
}

/// Enters the lobby of a meeting whose door is open. Another browser with the same link loses its place to this one.
pub async fn enter(
    State(app): State<Shared>,
    Path(token): Path<String>,
    jar: CookieJar,
    Form(wish): Form<Wish>,
) -> Result<impl IntoResponse> {
    let registration = threshold::person_of(&app, &token).await?;
    let (record, now) = (app.record(), app.now());
    let session = session::open_of(&record, &wish.meeting, now).ok_or(Problem::Refused(Refusal::DoorClosed))?;
    let pass = Pass::of_or_new(&app, &jar, &registration);
    let (id, generation, hash) = (registration.id, registration.door_generation, pass.hash());
    let (meeting, opens) = (wish.meeting, session.opens);
    let entered = {
        let meeting = meeting.clone();
        app.db
            .write(move |conn| {
                Box::pin(async move {
                    link::opened(conn, id, generation, now).await?;
                    visit::close_before(conn, &meeting, opens, now).await?;
                    let before = visit::live_of(conn, id).await?;
                    Ok((visit::enter(conn, id, &meeting, &hash, now).await?, before))
                })
            })
            .await?
    };
    if let (Some(_), Some(old)) = (entered.0.taken_over, entered.1) {
        app.live.tell(Topic::TakenOver(id));
        app.live.tell(Topic::Meeting(old.meeting));
    }
    app.live.tell(Topic::Meeting(meeting));
    Ok((jar.add(pass.cookie(&app, &registration)), back(&token)))
}

fn back(token: &str) -> Redirect {
    Redirect::to(&DoorUrl(token, Door::Page).to_string())
}

/// What to listen to.
#[derive(Debug, Deserialize)]
pub struct Listen {
    listen: String,
}

/// Keeps the language to listen in, with this browser's pass.
pub async fn listen(
    State(app): State<Shared>,
    Path(token): Path<String>,
    jar: CookieJar,
    Form(wish): Form<Listen>,
) -> Result<impl IntoResponse> {
    let registration = threshold::person_of(&app, &token).await?;
    let offered = app.record().languages().iter().any(|l| l.tag() == wish.listen);
    let listen = if offered { wish.listen } else { FLOOR.to_owned() };
    let pass = Pass::of_or_new(&app, &jar, &registration).listening(listen);
    Ok((jar.add(pass.cookie(&app, &registration)), back(&token)))
}

/// Leaves lobby or room.
pub async fn leave(State(app): State<Shared>, Path(token): Path<String>, jar: CookieJar) -> Result<Redirect> {
    let registration = threshold::of(&app, &token).await?.registration;
    if let Some(visit) = live_visit(&app, &jar, &registration).await? {
        let now = app.now();
        app.db.write(move |conn| Box::pin(async move { visit::leave(conn, visit.id, now).await })).await?;
        app.live.tell(Topic::Meeting(visit.meeting));
        app.live.tell(Topic::Visit(registration.id));
    }
    Ok(back(&token))
}

/// The live visit of this browser.
///
/// # Errors
/// When the database refuses.
pub async fn live_visit(app: &Shared, jar: &CookieJar, registration: &Registration) -> Result<Option<Visit>> {
    Ok(last_visit(app, jar, registration).await?.filter(|v| v.live))
}

/// The newest visit of this browser, live or not.
///
/// # Errors
/// When the database refuses.
pub async fn last_visit(app: &Shared, jar: &CookieJar, registration: &Registration) -> Result<Option<Visit>> {
    match Pass::of(jar, registration) {
        Some(pass) => Ok(visit::by_secret(&mut app.db.reader().await?, registration.id, &pass.hash()).await?),
        None => Ok(None),
    }
}

/// The events of a person's pages: who comes and goes is told to those inside only.
pub async fn events(State(app): State<Shared>, Path(token): Path<String>, jar: CookieJar) -> Result<impl IntoResponse> {
    let registration = threshold::of(&app, &token).await?.registration;
    let inside = live_visit(&app, &jar, &registration).await?.filter(|v| v.state == visit::State::Admitted);
    let (id, meeting) = (registration.id, inside.map(|v| v.meeting));
    let own = move |topic: &Topic| match topic {
        Topic::TakenOver(of) if *of == id => Some("taken-over"),
        Topic::Registration(of) | Topic::Visit(of) if *of == id => Some("changed"),
        Topic::Doors => Some("changed"),
        _ => None,
    };
    // Whoever withdraws, or is declined, is no longer among those present.
    let others = move |topic: &Topic| match topic {
        Topic::Registration(of) => meeting.is_some() && *of != id,
        Topic::Meeting(key) => Some(key) == meeting.as_ref(),
        _ => false,
    };
    Ok(app.live.unhurried(own, others))
}
