//! The booths: who interprets where, the personal links, and whether a booth has enough people.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    interpretation::{self as rule, Checked},
    registration::form::{Fault, Problem as Wrong},
    room::Channel,
};
use convoke_store::{
    Error, Refusal,
    interpreter::{self, Interpreter, Particulars},
    outbox::{self, Item, state},
};
use convoke_text::{Words, isolate};
use convoke_view::{
    Template,
    booth::booth_name,
    desk::{
        Entry,
        interpretation::{BoothBlock, Interpretation, InterpreterForm, InterpreterLine},
        number,
        queue::Choice,
    },
    frame::Frame,
    registration::form::messages,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, registration::reason, told};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
};

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The interpreter for whose removal a reason is missing.
    missing: String,
}

/// Shows the booths and an empty form.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let typed = rule::Form { language: frame.language.tag().to_owned(), ..rule::Form::default() };
    let form = form(&frame, None, &typed, Vec::new());
    Ok(Html(page(&officer, &app, &frame, form, asked.missing.parse().ok()).await?))
}

async fn page(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    form: InterpreterForm,
    missing: Option<i64>,
) -> Result<String> {
    let shell = officer.shell(app, frame, Entry::Interpretation).await?;
    let mut conn = app.db.reader().await?;
    let interpreters = interpreter::list(&mut conn, frame.record.slug()).await?;
    let mails = outbox::to_interpreters(&mut conn, frame.record.slug()).await?;
    drop(conn);
    let mails: BTreeMap<i64, Item> = mails.into_iter().filter_map(|mail| Some((mail.interpreter?, mail))).collect();
    let team = |home: Channel| interpreters.iter().filter(move |i| i.particulars.home == home).collect::<Vec<_>>();
    let booths = channels(frame).into_iter().map(|home| (home, team(home)));
    let booths = booths
        // A signed language is interpreted where somebody does; the conference's languages are announced.
        .filter(|(home, team)| *home != Channel::Signed || !team.is_empty())
        .map(|(home, team)| booth(frame, home, &team, &mails, missing))
        .collect();
    Ok(Interpretation { t: frame.t, frame, shell, booths, form }.render()?)
}

/// What can be worked into: the conference's languages, and the signed one.
fn channels(frame: &Frame) -> Vec<Channel> {
    let languages = frame.record.languages().iter().map(|l| Channel::Language(*l));
    languages.chain([Channel::Signed]).collect()
}

fn booth(
    frame: &Frame,
    home: Channel,
    team: &[&Interpreter],
    mails: &BTreeMap<i64, Item>,
    missing: Option<i64>,
) -> BoothBlock {
    let t = frame.t;
    let into: BTreeSet<Channel> = team.iter().flat_map(|i| i.particulars.channels.iter().copied()).collect();
    let needed = rule::needed(home, &into);
    let counted = |n: usize| number(frame.language, n as i64);
    let too_few = team.len() < needed;
    BoothBlock {
        name: begun(&booth_name(t, home)),
        interpreters: team.iter().map(|i| line(frame, i, mails.get(&i.id), missing)).collect(),
        warning: if too_few {
            t.msg_interpretation_too_few(counted(team.len()), counted(needed))
        } else {
            String::new()
        },
        rule: if needed > 2 { t.msg_interpretation_rule_three() } else { t.msg_interpretation_rule_two() },
    }
}

/// A name as it begins a line.
fn begun(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn line(frame: &Frame, i: &Interpreter, mail: Option<&Item>, missing: Option<i64>) -> InterpreterLine {
    let p = &i.particulars;
    let into: Vec<String> = p.channels.iter().map(|c| channel_word(frame.t, *c)).collect();
    let (state, css) = mail.map_or_else(
        || (frame.t.msg_interpretation_no_mail(), "state-warn"),
        |mail| told::mail_state(frame.t, &mail.state),
    );
    InterpreterLine {
        id: i.id,
        name: p.name.clone(),
        email: p.email.clone(),
        into: into.join(&frame.t.msg_list_comma()),
        state,
        css,
        cause: mail.filter(|m| m.state != state::SENT).map(|m| m.cause.clone()).unwrap_or_default(),
        when: mail.map(|m| told::when(frame, m.sent_at.unwrap_or(m.queued_at))),
        missing: missing == Some(i.id),
    }
}

/// A channel in the reader's language.
pub fn channel_word(t: &Words, channel: Channel) -> String {
    match channel {
        Channel::Floor => t.msg_door_floor(),
        Channel::Language(language) => t.language_name(language),
        Channel::Signed => t.msg_live_signed(),
    }
}

/// The form with what is or was typed; about a new interpreter, or one of the list.
pub(super) fn form(
    frame: &Frame,
    id: Option<i64>,
    typed: &rule::Form,
    problems: Vec<(String, String)>,
) -> InterpreterForm {
    let channels = channels(frame);
    let choice = |label: String, key: String, chosen: bool| Choice { key, label, chosen };
    let languages = frame.record.languages().iter();
    let booths = channels.iter().map(|c| (c.to_string(), begun(&booth_name(frame.t, *c))));
    let into = channels.iter().map(|c| (c.to_string(), begun(&channel_word(frame.t, *c))));
    InterpreterForm {
        id,
        name: typed.name.clone(),
        email: typed.email.clone(),
        languages: languages
            .map(|l| choice(l.own_name().to_owned(), l.to_string(), l.tag() == typed.language))
            .collect(),
        booths: booths.map(|(key, label)| choice(label, key.clone(), key == typed.home)).collect(),
        into: into.map(|(key, label)| choice(label, key.clone(), typed.into.contains(&key))).collect(),
        problems,
    }
}

/// The fields by their names: a checkbox for each outgoing language.
pub(super) fn typed(mut fields: HashMap<String, String>) -> rule::Form {
    let into = fields.keys().filter_map(|name| name.strip_prefix("into_")).map(str::to_owned).collect();
    let mut field = |name: &str| fields.remove(name).unwrap_or_default();
    rule::Form { name: field("name"), email: field("email"), language: field("language"), home: field("home"), into }
}

/// Adds an interpreter; the link goes out at once.
pub async fn add(
    officer: Officer,
    State(app): State<Shared>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let typed = typed(fields);
    let checked = match typed.check(frame.record.languages()) {
        Ok(checked) => checked,
        Err(faults) => return again(&officer, &app, &frame, &typed, problems(frame.t, &faults)).await,
    };
    let (particulars, reference) = (particulars(checked), app.reference());
    let (series, actor, now) = (frame.record.slug().to_owned(), officer.actor(), app.now());
    let added = app.db.write(move |conn| {
        Box::pin(async move { interpreter::add(conn, &series, &particulars, &reference, &actor, now).await })
    });
    if !added.await?.fresh {
        return again(&officer, &app, &frame, &typed, there(&frame, &typed)).await;
    }
    app.post.notify_waiters();
    app.hub.set_up(&app).await;
    Ok(Redirect::to(&format!("{}?done=interpreter-added", Desk::Interpretation)).into_response())
}

pub(super) fn particulars(checked: Checked) -> Particulars {
    let Checked { name, email, language, home, into } = checked;
    Particulars { name, email, language, home, channels: into }
}

/// That the person is in the list already.
pub(super) fn there(frame: &Frame, typed: &rule::Form) -> Vec<(String, String)> {
    vec![("name".to_owned(), frame.t.msg_interpretation_fault_there(isolate(typed.name.trim())))]
}

/// The same page with what was typed and what is wrong.
async fn again(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    typed: &rule::Form,
    problems: Vec<(String, String)>,
) -> Result<Response> {
    let page = page(officer, app, frame, form(frame, None, typed, problems), None).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
}

/// What is wrong, by field, in words.
pub(super) fn problems(t: &Words, faults: &[Fault]) -> Vec<(String, String)> {
    let general = messages(t, faults).into_iter();
    faults.iter().zip(general).map(|(fault, message)| problem(t, fault, message.text)).collect()
}

/// The field a fault stands at, and its words.
fn problem(t: &Words, fault: &Fault, general: String) -> (String, String) {
    let (field, text) = match (fault.field, fault.problem) {
        ("name", Wrong::Missing) => ("name", t.msg_interpretation_fault_name()),
        ("home", _) => ("home", t.msg_interpretation_fault_booth()),
        ("into", _) => ("into", t.msg_interpretation_fault_into()),
        ("signed", _) => ("into", t.msg_interpretation_fault_signed()),
        (field, _) => (field, general),
    };
    (field.to_owned(), text)
}

/// An act on an interpreter.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: String,
    reason: String,
}

/// Sends the link again or a new one, or removes.
pub async fn act(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(sent): Form<Sent>,
) -> Result<Redirect> {
    let (actor, why, now) = (officer.actor(), reason(&sent.reason)?, app.now());
    let done = app.db.write(move |conn| {
        Box::pin(async move {
            match sent.act.as_str() {
                "send" => interpreter::send_again(conn, id, &actor, now).await.map(|()| "sent"),
                "new" => interpreter::new_link(conn, id, &actor, now).await.map(|_| "sent"),
                "remove" => interpreter::remove(conn, id, &why, &actor, now).await.map(|_| "interpreter-removed"),
                _ => Err(Error::NotFound),
            }
        })
    });
    match done.await {
        Ok(done) => {
            app.post.notify_waiters();
            app.hub.set_up(&app).await;
            Ok(Redirect::to(&format!("{}?done={done}", Desk::Interpretation)))
        }
        Err(Error::Refused(Refusal::Reason)) => {
            Ok(Redirect::to(&format!("{}?missing={id}#interpreter-{id}", Desk::Interpretation)))
        }
        Err(error) => Err(Problem::from(error)),
    }
}
