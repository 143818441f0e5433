//! The booth's page: the console of the meeting whose door is open; else when and where the interpreter works.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{Html, IntoResponse, Response},
};
use convoke_domain::{
    language::Language,
    room::Channel,
    session::{self, Session},
};
use convoke_store::{
    document::{self, Document, Text},
    interpreter::Interpreter,
};
use convoke_text::date::clock;
use convoke_view::{
    Template,
    booth::{ConsolePage, Day, Desk, PaperTexts, PlanPage, booth_name},
    door::{Sitting, meeting_name},
    frame::{Frame, Section},
    time::Countdown,
    url::Page,
};
use serde::Deserialize;

use super::pass::interpreter_of;
use crate::{App, Shared, door::sitting, edge::POLICY, error::Result, extract::Reader, live::Topic, room::TEST};

/// Which of several meetings.
#[derive(Debug, Default, Deserialize)]
pub struct Wish {
    /// The meeting's key; empty for the plan of all sessions.
    meeting: Option<String>,
}

/// Shows the console when it is clear which one, else the sessions. Reading it changes nothing.
pub async fn show(
    State(app): State<Shared>,
    Path(token): Path<String>,
    Query(wish): Query<Wish>,
    reader: Reader,
) -> Result<Response> {
    let interpreter = interpreter_of(&app, &token).await?;
    let frame = reader.frame(&app, Some(interpreter.particulars.language));
    let open = session::open(&frame.record, frame.now);
    match chosen(&open, wish.meeting.as_deref()) {
        Some(session) => console(&app, &frame, &token, &interpreter, Some(session)).await,
        None if open.is_empty() && wish.meeting.as_deref() == Some(TEST) => {
            console(&app, &frame, &token, &interpreter, None).await
        }
        None => Ok(Html(plan(&frame, &token, &interpreter, &open).render()?).into_response()),
    }
}

fn chosen<'a, 'r>(open: &'a [Session<'r>], wished: Option<&str>) -> Option<&'a Session<'r>> {
    match (wished, open) {
        (Some(key), _) => open.iter().find(|s| s.meeting.key == key),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

fn desk<'a>(frame: &Frame, token: &'a str, interpreter: &Interpreter) -> Desk<'a> {
    let particulars = &interpreter.particulars;
    Desk {
        token,
        name: booth_name(frame.t, particulars.home),
        person: particulars.name.clone(),
        home: particulars.home,
        signed: particulars.home == Channel::Signed,
    }
}

/// The console of a session, or of the test room.
async fn console(
    app: &Shared,
    frame: &Frame,
    token: &str,
    interpreter: &Interpreter,
    session: Option<&Session<'_>>,
) -> Result<Response> {
    let body = session.map_or("", |s| &s.meeting.body);
    let page = ConsolePage {
        frame,
        t: frame.t,
        section: Section::None,
        desk: desk(frame, token, interpreter),
        meeting: session.map_or(TEST, |s| &s.meeting.key).to_owned(),
        name: session.map_or_else(|| frame.t.msg_booth_test_room(), |s| meeting_name(frame, s.meeting)),
        closes: session.map(|s| (clock(s.slot.end), s.ends.to_string())),
        papers: papers(app, frame, body).await?,
    };
    // The paper that is read stands in the page, in a frame of its own.
    let policy = format!("{POLICY}; frame-src 'self'");
    Ok(([(header::CONTENT_SECURITY_POLICY, policy)], Html(page.render()?)).into_response())
}

/// The papers that are issued, those of a body first.
async fn papers(app: &App, frame: &Frame, body: &str) -> Result<Vec<PaperTexts>> {
    let mut issued = document::issued(&mut app.db.reader().await?, frame.record.slug(), frame.now).await?;
    issued.sort_by_key(|d| d.paper.body != body);
    Ok(issued.iter().map(|d| paper(frame, d)).filter(|p| !p.texts.is_empty()).collect())
}

fn paper(frame: &Frame, document: &Document) -> PaperTexts {
    let issued = document.texts.iter().filter(|(_, text)| matches!(text, Text::Issued { .. }));
    let href = |l: Language| frame.site(Page::DocumentFile(document.id, l)).to_string();
    PaperTexts {
        symbol: document.paper.symbol.clone(),
        title: document.paper.title.get(frame.language).to_owned(),
        texts: issued.map(|(l, _)| (*l, href(*l))).collect(),
    }
}

fn plan<'a>(frame: &'a Frame, token: &'a str, interpreter: &Interpreter, open: &[Session<'_>]) -> PlanPage<'a> {
    let to_come: Vec<Session<'_>> = session::all(&frame.record).into_iter().filter(|s| frame.now < s.ends).collect();
    let next = to_come.first().filter(|_| open.is_empty());
    let desk = desk(frame, token, interpreter);
    PlanPage {
        frame,
        t: frame.t,
        section: Section::None,
        trial: open.is_empty().then(|| desk.console(TEST)),
        desk,
        into: languages(frame, &interpreter.particulars.channels),
        open: open.iter().map(|s| sitting(frame, s)).collect(),
        next: next.map(|s| (sitting(frame, s), Countdown::new(frame, s.opens), opens(frame, s))),
        days: days(frame, &to_come),
    }
}

fn opens(frame: &Frame, session: &Session<'_>) -> String {
    frame.t.msg_at_place(clock(session.opens.in_zone(&frame.record.zone).time()), frame.place())
}

fn languages(frame: &Frame, channels: &[Channel]) -> String {
    let name = |channel: &Channel| match channel {
        Channel::Floor => frame.t.msg_door_floor(),
        Channel::Signed => frame.t.msg_live_signed(),
        Channel::Language(language) => frame.t.language_name(language),
    };
    frame.t.list(&channels.iter().map(name).collect::<Vec<_>>())
}

fn days(frame: &Frame, sessions: &[Session<'_>]) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for session in sessions {
        let sitting: Sitting = sitting(frame, session);
        match days.last_mut().filter(|d| d.date == sitting.date) {
            Some(day) => day.sittings.push(sitting),
            None => days.push(Day { date: sitting.date.clone(), sittings: vec![sitting] }),
        }
    }
    days
}

/// The events of the plan: a door opens or closes.
pub async fn events(State(app): State<Shared>, Path(token): Path<String>) -> Result<impl IntoResponse> {
    interpreter_of(&app, &token).await?;
    Ok(app.live.stream(|topic| matches!(topic, Topic::Doors).then_some("changed")))
}
