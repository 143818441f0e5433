//! The page of a registered person. Reading it changes nothing: scanners of mail read it too. Acts are posts.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::registration::{
    Act, ModeOfParticipation, State as Stand, changes,
    form::{Form as Fields, Form as DomainForm},
};
use convoke_store::{
    Error,
    audit::Actor,
    change_request,
    registration::{
        self, Decision, Registration,
        change::{self, Outcome},
    },
    seat,
};
use convoke_text::Words;
use convoke_view::{
    Template,
    check::Last,
    frame::{Frame, Section},
    plate::Plate,
    registration::{
        form::{Purpose, changed_meanwhile, messages},
        my::{MyPage, ProveNewAddress, Standing, Step, Todo, WithdrawPage},
    },
    time::{Moment, Span},
    url::{My, MyUrl},
};
use serde::Deserialize;

use super::{
    form::{Target, page},
    token::{Holder, holder_of, person_of},
};
use crate::{
    Shared, check,
    error::Result,
    extract::{Form, Reader},
};

/// What was just done, as the address says it after a post.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

impl Done {
    fn sentence(&self, t: &Words) -> String {
        match self.done.as_str() {
            "proven" => t.msg_my_done_proven(),
            "changed" => t.msg_my_done_changed(),
            "requested" => t.msg_my_done_requested(),
            _ => String::new(),
        }
    }
}

/// Shows the page.
pub async fn show(
    State(app): State<Shared>,
    Path(token): Path<String>,
    Query(done): Query<Done>,
    reader: Reader,
) -> Result<Html<String>> {
    match holder_of(&app, &token).await? {
        Holder::Person(registration) => {
            let frame = reader.frame(&app, Some(registration.particulars.language));
            Ok(Html(my_page(&app, &frame, &token, &registration, done.sentence(frame.t)).await?))
        }
        Holder::NewAddress(registration) => {
            let frame = reader.frame(&app, Some(registration.particulars.language));
            let email = registration.pending_email.clone().unwrap_or_default();
            let page =
                ProveNewAddress { t: frame.t, frame: &frame, section: Section::TakingPart, token: &token, email };
            Ok(Html(page.render()?))
        }
    }
}

async fn my_page(
    app: &Shared,
    frame: &Frame,
    token: &str,
    registration: &Registration,
    done: String,
) -> Result<String> {
    let standing = standing(app, frame, registration).await?;
    let check = mention(app, frame, token, registration).await?;
    let page = MyPage {
        check,
        frame,
        t: frame.t,
        section: Section::TakingPart,
        token,
        plate: Plate::of(&frame.record, &registration.particulars, registration.category, frame.language),
        particulars: &registration.particulars,
        steps: steps(frame, registration),
        todo: todo(frame),
        release: Moment::of(frame, &frame.record.release),
        standing,
        done,
    };
    Ok(page.render()?)
}

/// The last check, for who takes part from afar.
async fn mention(app: &Shared, frame: &Frame, token: &str, r: &Registration) -> Result<Option<Last>> {
    if !r.state.is_live() || r.particulars.mode == ModeOfParticipation::InPerson {
        return Ok(None);
    }
    let href = MyUrl(token, My::Check).to_string();
    Ok(Some(check::mention(&mut app.db.reader().await?, frame, r, href).await?))
}

async fn standing(app: &Shared, frame: &Frame, registration: &Registration) -> Result<Standing> {
    let mut conn = app.db.reader().await?;
    let asked = change_request::of(&mut conn, registration.id).await?;
    let members = registration::of_delegation(&mut conn, frame.record.slug(), &registration.particulars.entity).await?;
    let held = members.iter().filter(|m| m.seat.is_some()).count();
    Ok(Standing {
        state: registration.state,
        reason: registration.reason.clone(),
        late: registration.late,
        seat: registration.seat,
        seat_free: held < usize::from(frame.record.file.series.seat_quota),
        reopened: registration.is_reopened(),
        pending_email: registration.pending_email.clone(),
        asked: asked.map(|a| changes(&registration.particulars, &a.proposed)).unwrap_or_default(),
        released: frame.now >= frame.record.release.instant,
    })
}

/// The way from the form to the door, as far as it has been walked.
fn steps(frame: &Frame, r: &Registration) -> Vec<Step> {
    let t = frame.t;
    let step = |css, title, when: Option<_>| Step {
        css,
        title,
        when: when.map(|at| Moment::at(frame, at)),
        text: String::new(),
    };
    let mut steps = vec![step("done", t.msg_my_step_received(), Some(r.received_at))];
    let proven = r.proven_at.is_some() || r.state != Stand::Received;
    steps.push(step(if proven { "done" } else { "now" }, t.msg_my_step_proven(), r.proven_at));
    match r.state {
        Stand::Declined => {
            steps.push(Step { text: r.reason.clone(), ..step("bad", t.msg_my_step_declined(), r.decided_at) });
            return steps;
        }
        Stand::Withdrawn => {
            steps.push(step("bad", t.msg_my_step_withdrawn(), r.withdrawn_at));
            return steps;
        }
        Stand::Confirmed => steps.push(step("done", t.msg_my_step_confirmed(), r.decided_at)),
        Stand::Proven => {
            let text = if r.late { String::new() } else { t.msg_register_step_confirm_text() };
            steps.push(Step { text, ..step("now", t.msg_my_step_confirmed(), None) });
        }
        Stand::Received => steps.push(step("", t.msg_my_step_confirmed(), None)),
    }
    let confirmed = r.state == Stand::Confirmed;
    let released = frame.now >= frame.record.release.instant;
    let link = if confirmed && released {
        "done"
    } else if confirmed {
        "now"
    } else {
        ""
    };
    steps.push(step(link, t.msg_my_step_link(), Some(frame.record.release.instant)));
    let next = frame.record.next_slot(frame.now);
    let door = match next {
        None if confirmed => "done",
        Some(_) if confirmed && released => "now",
        _ => "",
    };
    let next = next.or_else(|| frame.record.slots().last().copied());
    steps.push(step(door, t.msg_my_step_door(), next.map(|(_, slot)| frame.record.door_opens(slot))));
    steps
}

/// Test sessions that are not over.
fn todo(frame: &Frame) -> Vec<Todo> {
    let zone = &frame.record.zone;
    frame
        .record
        .file
        .test_session
        .iter()
        .map(convoke_domain::record::TestSession::slot)
        .filter(|slot| frame.now < slot.ends(zone).instant)
        .map(|slot| Todo {
            date: frame.t.date_short(slot.date),
            title: frame.t.msg_my_test(),
            open: slot.starts(zone).instant <= frame.now,
            span: Span::of(frame, &slot),
        })
        .collect()
}

fn back(token: &str, done: &str) -> Redirect {
    Redirect::to(&format!("{}?done={done}", MyUrl(token, My::Page)))
}

/// The person, or the reader of a new address, proves it by pressing.
pub async fn prove(State(app): State<Shared>, Path(token): Path<String>) -> Result<Redirect> {
    let now = app.now();
    match holder_of(&app, &token).await? {
        Holder::Person(registration) => {
            app.db
                .write(move |conn| Box::pin(async move { registration::prove(conn, registration.id, now).await }))
                .await?;
            Ok(back(&token, "proven"))
        }
        Holder::NewAddress(registration) => {
            let record = app.record();
            let id = registration.id;
            let outcome = app
                .db
                .write(move |conn| Box::pin(async move { change::prove_new_address(conn, &record, id, now).await }))
                .await?;
            app.post.notify_waiters();
            Ok(back(&token, if outcome == Outcome::Requested { "requested" } else { "proven" }))
        }
    }
}

/// Shows the form with what we hold.
pub async fn correct(State(app): State<Shared>, Path(token): Path<String>, reader: Reader) -> Result<Html<String>> {
    let registration = person_of(&app, &token).await?;
    let frame = reader.frame(&app, Some(registration.particulars.language));
    let fields = Fields::from(&registration.particulars);
    Ok(Html(page(&frame, fields, Vec::new(), correcting(&token, registration.revision))?))
}

fn correcting(token: &str, revision: i64) -> Target {
    Target { purpose: Purpose::Correct, action: MyUrl(token, My::Correct).to_string(), revision }
}

/// The form with the revision it was filled on.
#[derive(Debug, Deserialize)]
pub struct Correction {
    revision: i64,
    #[serde(flatten)]
    fields: DomainForm,
}

/// Saves a correction: at once, as a request, or after a new address is proven.
pub async fn save(
    State(app): State<Shared>,
    Path(token): Path<String>,
    reader: Reader,
    Form(sent): Form<Correction>,
) -> Result<Response> {
    let registration = person_of(&app, &token).await?;
    let record = app.record();
    let wanted = match sent.fields.check(|key| record.entities.contains_key(key), record.languages()) {
        Ok(wanted) => wanted,
        Err(faults) => {
            let frame = reader.frame(&app, Some(registration.particulars.language));
            let page = page(&frame, sent.fields, messages(frame.t, &faults), correcting(&token, sent.revision))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
        }
    };
    let (id, revision, now, typed) = (registration.id, sent.revision, app.now(), wanted.clone());
    let outcome = app
        .db
        .write(move |conn| Box::pin(async move { change::by_person(conn, &record, id, revision, wanted, now).await }))
        .await;
    let outcome = match outcome {
        Err(Error::Stale) => {
            let frame = reader.frame(&app, Some(registration.particulars.language));
            let told = changed_meanwhile(&frame, &typed, &registration.particulars);
            let page = page(&frame, sent.fields, told, correcting(&token, registration.revision))?;
            return Ok((StatusCode::CONFLICT, Html(page)).into_response());
        }
        outcome => outcome?,
    };
    app.post.notify_waiters();
    Ok(back(&token, if outcome == Outcome::Requested { "requested" } else { "changed" }).into_response())
}

/// Asks whether to withdraw.
pub async fn ask_withdraw(
    State(app): State<Shared>,
    Path(token): Path<String>,
    reader: Reader,
) -> Result<Html<String>> {
    let registration = person_of(&app, &token).await?;
    let frame = reader.frame(&app, Some(registration.particulars.language));
    let plate = Plate::of(&frame.record, &registration.particulars, registration.category, frame.language);
    let page = WithdrawPage { t: frame.t, frame: &frame, section: Section::TakingPart, token: &token, plate };
    Ok(Html(page.render()?))
}

/// Withdraws: seat and link are free at once.
pub async fn withdraw(State(app): State<Shared>, Path(token): Path<String>) -> Result<Redirect> {
    let registration = person_of(&app, &token).await?;
    let (series, id, now) = (app.record().slug().to_owned(), registration.id, app.now());
    let decision = Decision::new(Act::Withdraw, Actor::Person);
    app.db
        .write(move |conn| Box::pin(async move { registration::decide(conn, &series, id, &decision, now).await }))
        .await?;
    app.post.notify_waiters();
    app.live.tell(crate::live::Topic::Registration(id));
    Ok(back(&token, ""))
}

/// Takes a seat that has become free.
pub async fn take_seat(State(app): State<Shared>, Path(token): Path<String>) -> Result<Redirect> {
    let registration = person_of(&app, &token).await?;
    let (series, now) = (app.record().slug().to_owned(), app.now());
    let id = registration.id;
    app.db.write(move |conn| Box::pin(async move { seat::give(conn, &series, id, &Actor::Person, now).await })).await?;
    Ok(back(&token, ""))
}
