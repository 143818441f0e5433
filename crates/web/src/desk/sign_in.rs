//! Signing in: a one-time link by mail. In a rehearsal also the printed credentials, which cannot exist in service.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use convoke_domain::{
    link::{self, Purpose},
    registration::{
        form::{email_problem, tidy},
        person::mailbox_key,
    },
};
use convoke_store::{audit, staff};
use convoke_view::{
    Template,
    desk::sign_in::{SignIn, SignInLink},
    frame::{Frame, Section},
    registration::form::email_sentence,
    url::Desk,
};
use serde::Deserialize;

use super::officer::{Officer, cookie, secret};
use crate::{
    Shared,
    app::hash,
    error::Result,
    extract::{Form, Reader, local_path},
    rehearsal::OFFICER,
};

/// How many unused links of one officer may be under way.
const MOST_LINKS: i64 = 5;

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    to: String,
}

/// Only to a page of the desk, never to where somebody's link points.
fn safe(to: &str) -> String {
    let of_the_desk = |to: &&str| *to == "/desk" || to.starts_with("/desk/") && !to.starts_with("/desk/sign-");
    local_path(to).filter(of_the_desk).map_or_else(|| Desk::Today.to_string(), str::to_owned)
}

fn page<'a>(app: &Shared, frame: &'a Frame, to: &str) -> SignIn<'a> {
    SignIn {
        frame,
        t: frame.t,
        section: Section::None,
        asked: false,
        email: String::new(),
        problem: String::new(),
        rehearsal: app.rehearsal.as_ref().map(|_| OFFICER.to_owned()),
        wrong: String::new(),
        to: safe(to),
    }
}

/// Asks for the address.
pub async fn show(State(app): State<Shared>, Query(wanted): Query<Wanted>, reader: Reader) -> Result<Html<String>> {
    let frame = reader.frame(&app, None);
    Ok(Html(page(&app, &frame, &wanted.to).render()?))
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    email: String,
    password: Option<String>,
    to: String,
}

/// Sends a link to an officer's address; the answer is the same for everybody. With the printed credentials of a
/// rehearsal it signs in at once.
pub async fn ask(
    State(app): State<Shared>,
    reader: Reader,
    jar: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response> {
    let frame = reader.frame(&app, None);
    let email = tidy(&typed.email);
    if let (Some(rehearsal), Some(password)) = (&app.rehearsal, &typed.password) {
        // Compared by their hashes: how long it takes says nothing.
        if mailbox_key(&email) == OFFICER && hash(password.trim()) == hash(&rehearsal.password) {
            let entry = audit::Entry::new("signed_in", format!("staff:{OFFICER}"));
            let (now, actor) = (app.now(), audit::Actor::Officer(OFFICER.to_owned()));
            app.db.write(move |conn| Box::pin(async move { audit::append(conn, now, &actor, entry).await })).await?;
            return begin(&app, jar, OFFICER, &typed.to).await;
        }
        let page = SignIn { wrong: frame.t.msg_desk_sign_in_wrong(), ..page(&app, &frame, &typed.to) };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response());
    }
    if let Some(problem) = email_problem(&email) {
        let page = SignIn { problem: email_sentence(frame.t, problem), email, ..page(&app, &frame, &typed.to) };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response());
    }
    send_link(&app, &frame, &email).await?;
    Ok(Html(SignIn { asked: true, email, ..page(&app, &frame, &typed.to) }.render()?).into_response())
}

async fn send_link(app: &Shared, frame: &Frame, email: &str) -> Result<()> {
    let (series, email, language) = (frame.record.slug().to_owned(), email.to_owned(), frame.language);
    let (reference, now, throttled) = (app.reference(), app.now(), app.settings.throttled);
    app.db
        .write(move |conn| {
            Box::pin(async move {
                if !throttled || staff::links_out(conn, &email, now).await? < MOST_LINKS {
                    staff::ask_sign_in(conn, &series, &email, language, &reference, now).await?;
                }
                Ok(())
            })
        })
        .await?;
    app.post.notify_waiters();
    Ok(())
}

/// Shows what a link opens. Reading it uses nothing up: scanners of mail read it too.
pub async fn link(State(app): State<Shared>, Path(token): Path<String>, reader: Reader) -> Result<Html<String>> {
    Ok(Html(link_page(&reader.frame(&app, None), &token, false)?))
}

fn link_page(frame: &Frame, token: &str, over: bool) -> Result<String> {
    let action = Desk::SignInWith(token.to_owned()).to_string();
    Ok(SignInLink { frame, t: frame.t, section: Section::None, action, over }.render()?)
}

/// Uses a link up, once and in time.
pub async fn use_link(
    State(app): State<Shared>,
    Path(token): Path<String>,
    reader: Reader,
    jar: CookieJar,
) -> Result<Response> {
    let now = app.now();
    let opened = link::reference(&token).filter(|_| link::opens(&app.key, Purpose::SignIn, &token, 0));
    let staff = match opened {
        Some(reference) => {
            app.db.write(move |conn| Box::pin(async move { staff::use_sign_in(conn, &reference, now).await })).await?
        }
        None => None,
    };
    match staff {
        Some(staff) => begin(&app, jar, &staff.email, "").await,
        None => Ok((StatusCode::NOT_FOUND, Html(link_page(&reader.frame(&app, None), &token, true)?)).into_response()),
    }
}

async fn begin(app: &Shared, jar: CookieJar, email: &str, to: &str) -> Result<Response> {
    let secret = app.secret();
    let (email, hashed, wall) = (email.to_owned(), hash(&secret), app.clock.wall());
    app.db.write(move |conn| Box::pin(async move { staff::begin_session(conn, &email, &hashed, wall).await })).await?;
    Ok((jar.add(cookie(app, secret)), Redirect::to(&safe(to))).into_response())
}

/// Ends the session.
pub async fn sign_out(_officer: Officer, State(app): State<Shared>, jar: CookieJar) -> Result<Response> {
    if let Some(secret) = secret(&app, &jar) {
        app.db.write(move |conn| Box::pin(async move { staff::sign_out(conn, &hash(&secret)).await })).await?;
    }
    let jar = jar.remove(cookie(&app, String::new()));
    Ok((jar, Redirect::to(&Desk::SignIn.to_string())).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_elsewhere_after_signing_in() {
        assert_eq!(safe("/desk/registrations"), "/desk/registrations");
        for elsewhere in [
            "",
            "//evil.example",
            "https://evil.example",
            "/desk\\evil",
            "/desk/\0",
            "/deskevil",
            "/my/x",
            "/desk/sign-out",
        ] {
            assert_eq!(safe(elsewhere), "/desk", "{elsewhere}");
        }
    }
}
