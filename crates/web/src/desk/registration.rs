//! One registration: decided, corrected, seated, written to again. An act names the revision it was decided on.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::registration::{
    Act,
    form::{Form as Fields, tidy},
};
use convoke_store::{
    Error, Refusal, outbox,
    registration::{
        self as store, Decision,
        change::{self, Correction, Outcome},
    },
    resend, seat as seats,
};
use convoke_view::{
    Template,
    desk::{Entry, encode, sheet::RegistrationPage},
    registration::form::{Message, Purpose, changed_meanwhile, messages},
    url::Desk,
};
use serde::Deserialize;

use super::{
    officer::Officer,
    sheet::{self, Place},
};
use crate::{
    Shared,
    edge::refused,
    error::{Problem, Result},
    extract::Form,
    live::Topic,
    registration::form::{Target, page},
};

/// Where one came from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct From {
    from: String,
}

/// What went wrong with an act, for the page that shows it.
enum Hitch {
    None,
    Stale,
    SamePerson,
}

/// Shows one registration.
pub async fn show(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Query(from): Query<From>,
) -> Result<Html<String>> {
    Ok(Html(whole(&officer, &app, id, &from.from, &Sent::default(), Hitch::None).await?))
}

async fn whole(officer: &Officer, app: &Shared, id: i64, from: &str, sent: &Sent, hitch: Hitch) -> Result<String> {
    let frame = officer.frame(app);
    let shell = officer.shell(app, &frame, Entry::Registrations).await?;
    let mut sheet = sheet::sheet(app, &frame, id, Place { from: from.to_owned(), whole: true }).await?;
    sheet.reason.clone_from(&sent.reason);
    sheet.typed_for = match sent.act.as_str() {
        "decline" => "decline",
        "withdraw" => "withdraw",
        "confirm" => "confirm",
        _ => "",
    };
    sheet.two_people = matches!(hitch, Hitch::SamePerson);
    sheet.meanwhile = if matches!(hitch, Hitch::Stale) { sheet.events.first().cloned() } else { None };
    Ok(RegistrationPage { t: frame.t, frame: &frame, shell, sheet, queue: queue_of(from) }.render()?)
}

fn queue_of(from: &str) -> String {
    if from.is_empty() { Desk::Registrations.to_string() } else { format!("{}?{}", Desk::Registrations, clean(from)) }
}

/// A decision as it is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: String,
    revision: i64,
    reason: String,
    another_person: String,
    from: String,
    whole: String,
    late: String,
    delegation: String,
    to: String,
    kind: String,
}

/// The longest reason, in characters.
pub const REASON_LIMIT: usize = 1_000;

/// A reason as it is kept.
///
/// # Errors
/// [`Problem::TooLarge`] when it is longer than a reason may be.
pub fn reason(text: &str) -> Result<String> {
    if text.len() > REASON_LIMIT * 8 || text.chars().count() > REASON_LIMIT {
        return Err(Problem::TooLarge);
    }
    Ok(tidy(text).chars().filter(|c| !c.is_control()).collect())
}

/// The act of a key.
pub fn act_of(key: &str) -> Result<(Act, &'static str)> {
    match key {
        "confirm" => Ok((Act::Confirm, "confirmed")),
        "decline" => Ok((Act::Decline, "declined")),
        "withdraw" => Ok((Act::Withdraw, "withdrawn")),
        _ => Err(Problem::NotFound),
    }
}

/// Decides one.
pub async fn decide(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let (act, done) = act_of(&sent.act)?;
    let reason = reason(&sent.reason)?;
    let another_person = sent.another_person == "yes";
    // An officer's withdrawal, and the word that a namesake is another person, are explained in the trail.
    if reason.is_empty() && (act == Act::Withdraw || another_person) {
        return Err(Problem::Refused(Refusal::Reason));
    }
    let decision = Decision { act, revision: Some(sent.revision), actor: officer.actor(), reason, another_person };
    let (series, now) = (app.record().slug().to_owned(), app.now());
    let decided =
        app.db.write(move |conn| Box::pin(async move { store::decide(conn, &series, id, &decision, now).await })).await;
    match decided {
        Ok(registration) => {
            app.post.notify_waiters();
            if !registration.state.is_live() {
                app.live.tell(Topic::Registration(id));
            }
            Ok(back(id, &sent, done))
        }
        Err(Error::Refused(Refusal::Reason)) if sent.late == "yes" => {
            Ok(Redirect::to(&format!("{}?missing=late-{id}", Desk::Late)).into_response())
        }
        Err(Error::Stale) => hitched(&officer, &app, id, &sent, Hitch::Stale).await,
        Err(Error::Refused(Refusal::SamePerson)) => hitched(&officer, &app, id, &sent, Hitch::SamePerson).await,
        Err(error) => Err(error.into()),
    }
}

async fn hitched(officer: &Officer, app: &Shared, id: i64, sent: &Sent, hitch: Hitch) -> Result<Response> {
    let page = whole(officer, app, id, &sent.from, sent, hitch).await?;
    Ok((StatusCode::CONFLICT, Html(page)).into_response())
}

/// A query as a page of ours made it: nothing in it leaves the line or the address.
pub fn clean(query: &str) -> String {
    query.chars().filter(|c| c.is_ascii_graphic() && *c != '#').collect()
}

/// Back to where the act was sent from.
fn back(id: i64, sent: &Sent, done: &str) -> Response {
    let from = clean(&sent.from);
    let to = if sent.late == "yes" {
        format!("{}?done={done}", Desk::Late)
    } else if !sent.delegation.is_empty() {
        format!("{}?done={done}", Desk::Delegation(encode(&sent.delegation)))
    } else if sent.whole == "yes" {
        sheet::address(id, &from, done)
    } else {
        let from = if from.is_empty() { from } else { format!("{from}&") };
        format!("{}?{from}open={id}&done={done}#sheet", Desk::Registrations)
    };
    Redirect::to(&to).into_response()
}

/// Shows the form with what we hold.
pub async fn correct(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Query(from): Query<From>,
) -> Result<Html<String>> {
    let registration = store::get(&mut app.db.reader().await?, id).await?;
    let fields = Fields::from(&registration.particulars);
    Ok(Html(form(&officer, &app, id, &from.from, fields, registration.revision, Vec::new())?))
}

fn form(
    officer: &Officer,
    app: &Shared,
    id: i64,
    from: &str,
    fields: Fields,
    revision: i64,
    messages: Vec<Message>,
) -> Result<String> {
    let action = convoke_view::desk::with_query(&Desk::Correct(id), &[("from", from)]);
    page(&officer.frame(app), fields, messages, Target { purpose: Purpose::Desk, action, revision })
}

/// The form with the revision it was filled on.
#[derive(Debug, Deserialize)]
pub struct Corrected {
    revision: i64,
    #[serde(default)]
    reason: String,
    #[serde(flatten)]
    fields: Fields,
}

/// Saves an officer's correction.
pub async fn save(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Query(from): Query<From>,
    Form(sent): Form<Corrected>,
) -> Result<Response> {
    let record = app.record();
    let t = officer.frame(&app).t;
    let wanted = match sent.fields.check(|key| record.entities.contains_key(key), record.languages()) {
        Ok(wanted) => wanted,
        Err(faults) => {
            let page = form(&officer, &app, id, &from.from, sent.fields, sent.revision, messages(t, &faults))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
        }
    };
    let correction = Correction { reason: reason(&sent.reason)?, ..Correction::new(sent.revision, officer.actor()) };
    let (now, typed) = (app.now(), wanted.clone());
    let saved = app
        .db
        .write(move |conn| {
            Box::pin(async move { change::by_officer(conn, &record, id, &wanted, &correction, now).await })
        })
        .await;
    match saved {
        Ok(outcome) => {
            app.post.notify_waiters();
            app.live.tell(Topic::Registration(id));
            let done = if outcome == Outcome::Nothing { "nothing" } else { "saved" };
            Ok(Redirect::to(&sheet::address(id, &from.from, done)).into_response())
        }
        Err(Error::Refused(refusal)) => {
            let message = Message { field: "surname", anchor: "surname", text: refused(t, refusal) };
            let page = form(&officer, &app, id, &from.from, sent.fields, sent.revision, vec![message])?;
            Ok((StatusCode::CONFLICT, Html(page)).into_response())
        }
        Err(Error::Stale) => {
            let current = store::get(&mut app.db.reader().await?, id).await?;
            let told = changed_meanwhile(&officer.frame(&app), &typed, &current.particulars);
            let page = form(&officer, &app, id, &from.from, sent.fields, current.revision, told)?;
            Ok((StatusCode::CONFLICT, Html(page)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// Frees, gives or moves the seat.
pub async fn seat(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let (series, actor, now) = (app.record().slug().to_owned(), officer.actor(), app.now());
    let (act, to) = (sent.act.clone(), sent.to.parse::<i64>().ok());
    app.db
        .write(move |conn| {
            Box::pin(async move {
                match (act.as_str(), to) {
                    ("give", _) => seats::give(conn, &series, id, &actor, now).await.map(|_| ()),
                    ("free", _) => seats::free_by_desk(conn, id, &actor, now).await,
                    ("move", Some(to)) => seats::move_to(conn, id, to, &actor, now).await,
                    _ => Err(Error::NotFound),
                }
            })
        })
        .await?;
    Ok(back(id, &sent, "seat"))
}

/// Sends a mail again, in the officer's name.
pub async fn send_again(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let kind = outbox::Kind::from_key(&sent.kind).ok_or(Problem::NotFound)?;
    let (actor, now) = (officer.actor(), app.now());
    app.db.write(move |conn| Box::pin(async move { resend::by_officer(conn, id, kind, &actor, now).await })).await?;
    app.post.notify_waiters();
    Ok(back(id, &sent, "sent"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_leads_back_to_where_it_was_sent_from() {
        let to = |sent: &Sent| back(7, sent, "confirmed").headers()["location"].to_str().expect("text").to_owned();
        assert_eq!(to(&Sent { late: "yes".into(), ..Sent::default() }), "/desk/late?done=confirmed");
        assert_eq!(
            to(&Sent { from: "state=proven".into(), ..Sent::default() }),
            "/desk/registrations?state=proven&open=7&done=confirmed#sheet"
        );
        assert_eq!(to(&Sent { whole: "yes".into(), ..Sent::default() }), "/desk/registrations/7?done=confirmed");
    }

    #[test]
    fn a_reason_is_tidied_and_bounded() {
        assert_eq!(reason("  no \u{202E}letter\u{7}  yet ").expect("short"), "no letter yet");
        assert!(reason(&"a".repeat(REASON_LIMIT + 1)).is_err());
    }
}
