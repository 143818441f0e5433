//! The mails caught, to be read as their readers see them.

use axum::{
    extract::{Path, Query, State},
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use convoke_post::CaughtMail;
use convoke_view::{
    Template,
    desk::encode,
    frame::{Frame, Section},
    rehearsal::{MailLine, MailPage, MailboxPage, pieces},
    time::machine_in,
    url::Rehearsal as Url,
};
use serde::Deserialize;

use crate::{
    Shared,
    error::{Problem, Result},
    extract::Reader,
};

/// How many mails stand on a page.
const PAGE: i64 = 50;

/// What a mail may do in its frame: show its style, and lead to where its reader presses.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation; frame-ancestors 'self'";

/// Which mails.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    to: String,
    skip: i64,
}

fn unreadable(error: &convoke_post::Error) -> Problem {
    tracing::error!(cause = %error, "the mailbox could not be read");
    Problem::Internal
}

/// The list, newest first.
pub async fn list(State(app): State<Shared>, Query(which): Query<Which>, reader: Reader) -> Result<Html<String>> {
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    // What was just queued is on its way.
    rehearsal.post.drain(super::DRAIN).await;
    let frame = reader.frame(&app, None);
    let skip = which.skip.max(0);
    let to = Some(which.to.trim()).filter(|to| !to.is_empty());
    let mut mails = rehearsal.caught.list(to, skip + PAGE + 1).await.map_err(|e| unreadable(&e))?;
    let has_older = mails.len() as i64 > skip + PAGE;
    mails.truncate(usize::try_from(skip + PAGE).unwrap_or(0));
    let page = MailboxPage {
        t: frame.t,
        section: Section::None,
        to: which.to.clone(),
        mails: mails.iter().skip(usize::try_from(skip).unwrap_or(0)).map(|m| line(&frame, m)).collect(),
        older: if has_older { older(&which.to, skip + PAGE) } else { String::new() },
        is_later: skip > 0,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

fn older(to: &str, skip: i64) -> String {
    format!("{}?to={}&skip={skip}", Url::Mailbox, encode(to))
}

fn line(frame: &Frame, mail: &CaughtMail) -> MailLine {
    let zone = &frame.record.zone;
    MailLine {
        id: mail.id,
        at: frame.t.instant_short(mail.at, zone),
        machine: machine_in(mail.at, zone),
        to: mail.message.to.clone(),
        subject: mail.message.subject.clone(),
        language: mail.message.language.tag(),
    }
}

async fn mail(app: &Shared, id: i64) -> Result<CaughtMail> {
    let rehearsal = app.rehearsal.as_ref().ok_or(Problem::NotFound)?;
    rehearsal.caught.get(id).await.map_err(|e| unreadable(&e))?.ok_or(Problem::NotFound)
}

/// One mail.
pub async fn show(State(app): State<Shared>, Path(id): Path<i64>, reader: Reader) -> Result<Response> {
    let caught = mail(&app, id).await?;
    let frame = reader.frame(&app, None);
    let page = MailPage {
        t: frame.t,
        section: Section::None,
        mail: line(&frame, &caught),
        from: caught.message.from.clone(),
        message_id: caught.message.message_id.clone(),
        text: pieces(&caught.message.text),
        html: Url::MailBody(id).to_string(),
        calendar: caught.message.calendar.is_some(),
        frame: &frame,
    };
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self'";
    Ok(with_policy(Html(page.render()?), policy))
}

/// The rendered part of a mail, alone.
pub async fn body(State(app): State<Shared>, Path(id): Path<i64>) -> Result<Response> {
    // Mail programs open links outside of the mail.
    let html = mail(&app, id).await?.message.html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(with_policy(Html(html), MAIL_POLICY))
}

fn with_policy(html: Html<String>, policy: &'static str) -> Response {
    let mut response = html.into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}
