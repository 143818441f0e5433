//! Who of those online has checked their equipment, and how it went: to help before the meeting, not in it.

use std::collections::HashMap;

use axum::{
    extract::{Query, State},
    response::Html,
};
use convoke_domain::{
    device_check::{self as domain, Figures, Standing},
    registration::{ModeOfParticipation, State as Stand},
};
use convoke_store::{
    Conn,
    device_check::{self, Check},
    registration::{
        Registration,
        queue::{self, Filter},
    },
};
use convoke_view::{
    Template, check as view,
    desk::{
        Entry,
        checks::{CheckLine, Checks},
        queue::Tab,
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, told};
use crate::{
    Shared,
    check::{speaks, stands},
    error::Result,
    registration::collate,
};

/// More than this are not in a meeting.
const MOST: i64 = 10_000;

/// Which are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
}

/// A confirmed person who takes part from afar, with the latest check.
pub struct Person {
    registration: Registration,
    check: Option<Check>,
    standing: Standing,
}

/// All of them.
///
/// # Errors
/// When the database refuses.
pub async fn people(conn: &mut Conn, series: &str) -> Result<Vec<Person>> {
    let mut checks: HashMap<i64, Check> = device_check::all_latest(conn, series).await?.into_iter().collect();
    let filter = Filter { state: Some(Stand::Confirmed), ..Filter::default() };
    let (found, _) = queue::page(conn, series, &filter, 0, MOST).await?;
    let afar = found.into_iter().filter(|r| r.particulars.mode != ModeOfParticipation::InPerson);
    Ok(afar.map(|r| person(checks.remove(&r.id), r)).collect())
}

fn person(check: Option<Check>, registration: Registration) -> Person {
    let standing = stands(check.as_ref(), registration.particulars.mode).map_or(Standing::Untested, |(_, s)| s);
    Person { registration, check, standing }
}

/// How many are not ready: never tested, or failed. Who only follows is not counted: they may come as they are.
pub fn unready(people: &[Person]) -> i64 {
    let of = |p: &&Person| speaks(p.registration.particulars.mode);
    people.iter().filter(of).filter(|p| p.standing <= Standing::Failed).count() as i64
}

/// Shows them, those in trouble first.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Checks).await?;
    let people = people(&mut app.db.reader().await?, frame.record.slug()).await?;
    let tabs = tabs(&frame, &people, &asked.state);
    let chosen = Standing::from_key(&asked.state);
    let mut shown: Vec<&Person> = people.iter().filter(|p| chosen.is_none_or(|c| c == p.standing)).collect();
    let collator = collate::collator(frame.language);
    let name = |p: &Person| frame.record.entity_name(&p.registration.particulars.entity, frame.language);
    shown.sort_by(|a, b| collator.compare(&name(a), &name(b)));
    shown.sort_by_key(|p| rank(p.standing));
    let lines = shown.into_iter().map(|p| line(&frame, p)).collect();
    Ok(Html(Checks { t: frame.t, frame: &frame, shell, tabs, lines }.render()?))
}

/// In which order people need help.
const fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Failed => 0,
        Standing::Untested => 1,
        Standing::Warned => 2,
        Standing::Unfinished => 3,
        Standing::Passed => 4,
    }
}

fn tabs(frame: &Frame, people: &[Person], current: &str) -> Vec<Tab> {
    let tab = |key: &str, n: usize, label| Tab::of_state(frame, &Desk::Checks, key, n as i64, label, current);
    let mut tabs = vec![tab("", people.len(), frame.t.msg_desk_tab_all())];
    tabs.extend(Standing::ALL.iter().map(|standing| {
        let n = people.iter().filter(|p| p.standing == *standing).count();
        tab(standing.key(), n, view::standing(frame.t, *standing))
    }));
    tabs
}

fn line(frame: &Frame, p: &Person) -> CheckLine {
    let particulars = &p.registration.particulars;
    let figures = p.check.as_ref().and_then(|c| Figures::read(&c.results)).unwrap_or_default();
    let checked = domain::grade(&figures, speaks(particulars.mode));
    CheckLine {
        href: Desk::Registration(p.registration.id).to_string(),
        who: format!("{} · {}", frame.record.entity_name(&particulars.entity, frame.language), particulars.surname),
        mode: particulars.mode,
        when: p.check.as_ref().map(|c| told::when(frame, c.checked_at)),
        standing: p.standing,
        microphone: CheckLine::microphone(frame.t, &figures),
        troubles: CheckLine::troubles(frame.t, &checked),
    }
}
