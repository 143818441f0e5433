//! "I did not get my message": sends it again to the address on record, and answers the same to everybody.

use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use convoke_domain::registration::form::{email_problem, tidy};
use convoke_store::resend;
use convoke_view::{
    Template,
    frame::Section,
    registration::{SendAgain, form::email_sentence},
};
use serde::Deserialize;

use crate::{
    Shared,
    error::Result,
    extract::{Form, SiteReader},
};

/// Shows the question.
pub async fn show(State(app): State<Shared>, reader: SiteReader) -> Result<Html<String>> {
    let frame = reader.frame(&app);
    let page = SendAgain {
        t: frame.t,
        frame: &frame,
        section: Section::TakingPart,
        asked: false,
        email: String::new(),
        problem: String::new(),
    };
    Ok(Html(page.render()?))
}

/// The form's field.
#[derive(Debug, Deserialize)]
pub struct Asked {
    #[serde(default)]
    email: String,
}

/// Sends again what the address was last sent.
pub async fn send(State(app): State<Shared>, reader: SiteReader, Form(asked): Form<Asked>) -> Result<Response> {
    let frame = reader.frame(&app);
    let email = tidy(&asked.email);
    let problem = email_problem(&email).map(|p| email_sentence(frame.t, p)).unwrap_or_default();
    let fine = problem.is_empty();
    if fine {
        let (series, address, now) = (frame.record.slug().to_owned(), email.clone(), frame.now);
        let gap = if app.settings.throttled { resend::GAP_SECONDS } else { 0 };
        app.db
            .write(move |conn| Box::pin(async move { resend::send_again(conn, &series, &address, now, gap).await }))
            .await?;
        app.post.notify_waiters();
    }
    let page = SendAgain { t: frame.t, frame: &frame, section: Section::TakingPart, asked: fine, email, problem };
    let status = if fine { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, Html(page.render()?)).into_response())
}
