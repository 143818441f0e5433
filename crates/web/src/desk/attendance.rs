//! Who attended a meeting: as a page, and as a file for a spreadsheet.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::header,
    response::{Html, IntoResponse, Response},
};
use convoke_domain::{
    attendance::{Summary, summary},
    participant::Category,
    room::{Channel, Name, PersonKey},
    session,
    time::Instant,
};
use convoke_store::attendance::of_meeting;
use convoke_view::{
    Template,
    desk::{
        Entry,
        attendance::{Attendance, AttendanceLine},
        encode,
    },
    door::meeting_name,
    frame::Frame,
    time::machine_in,
};

use super::{export, interpretation::channel_word, officer::Officer, told};
use crate::{
    Shared,
    error::{Problem, Result},
    registration::collate::collator,
};

/// The key of the room of the testing sessions.
const TEST: &str = "test";

/// Shows it.
pub async fn show(officer: Officer, State(app): State<Shared>, Path(meeting): Path<String>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let name = name_of(&frame, &meeting)?;
    let people = people(&app, &frame, &meeting).await?;
    let is_over = until(&frame, &meeting) < frame.now;
    let lines = people.iter().map(|s| line(&frame, s, is_over)).collect();
    let shell = officer.shell(&app, &frame, Entry::Lobbies).await?;
    let meeting = encode(&meeting);
    Ok(Html(Attendance { t: frame.t, frame: &frame, shell, meeting, name, lines }.render()?))
}

/// The same as a file: UTF-8 with a mark, so that every spreadsheet reads it as such (RFC 4180).
pub async fn file(officer: Officer, State(app): State<Shared>, Path(meeting): Path<String>) -> Result<Response> {
    let frame = officer.frame(&app);
    name_of(&frame, &meeting)?;
    let people = people(&app, &frame, &meeting).await?;
    let lines = people.iter().map(|s| export::line(&cells(&frame, s)));
    let text: String = ["\u{FEFF}".to_owned(), export::line(&headings(&frame))].into_iter().chain(lines).collect();
    let name = format!("attachment; filename=\"{}-attendance-{}.csv\"", frame.record.slug(), encode(&meeting));
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}

fn name_of(frame: &Frame, meeting: &str) -> Result<String> {
    match frame.record.meeting(meeting) {
        Some(meeting) => Ok(meeting_name(frame, meeting)),
        None if meeting == TEST => Ok(frame.t.msg_mail_test_session()),
        None => Err(Problem::NotFound),
    }
}

/// What each person's lines come to, in the order of plates: by category, delegation and name; then interpreters, then
/// everybody else.
async fn people(app: &Shared, frame: &Frame, meeting: &str) -> Result<Vec<Summary>> {
    let lines = of_meeting(&mut app.db.reader().await?, meeting).await?;
    let mut people = summary(&lines, until(frame, meeting));
    let order = collator(frame.language);
    people.sort_by(|a, b| {
        let (a, b) = (rank(frame, a), rank(frame, b));
        let by_name = order.compare(&a.1, &b.1).then_with(|| order.compare(&a.2, &b.2));
        a.0.cmp(&b.0).then(by_name)
    });
    Ok(people)
}

/// Until when a presence without an end lasts: now, or the end of the meeting's last session that has begun.
fn until(frame: &Frame, meeting: &str) -> Instant {
    let begun = session::all(&frame.record).into_iter().filter(|s| s.meeting.key == meeting && s.opens <= frame.now);
    begun.map(|s| s.ends.min(frame.now)).max().unwrap_or(frame.now)
}

fn rank(frame: &Frame, s: &Summary) -> (usize, String, String) {
    match &s.name {
        Name::Delegate { entity, surname, category, .. } => {
            let place = Category::ALL.iter().position(|c| c == category).unwrap_or(Category::ALL.len());
            (place, frame.record.entity_name(entity, frame.language), surname.clone())
        }
        Name::Other(name) => {
            let after = if is_interpreter(&s.person) { 0 } else { 1 };
            (Category::ALL.len() + 1 + after, String::new(), name.clone())
        }
    }
}

fn is_interpreter(person: &PersonKey) -> bool {
    person.0.starts_with('i')
}

fn line(frame: &Frame, s: &Summary, is_over: bool) -> AttendanceLine {
    let (css, category, entity, name) = plate(frame, s);
    AttendanceLine {
        css,
        category,
        entity,
        name,
        joined: s.first_joined.map(|at| told::when(frame, at)),
        left: s.last_left.map(|at| told::when(frame, at)),
        is_in: s.last_left.is_none() && !is_over,
        present: duration(s.present),
        listened: by_channel(frame, &s.listened),
        spoke: if s.spoke > 0 { duration(s.spoke) } else { String::new() },
        interpreted: by_channel(frame, &s.interpreted),
    }
}

/// The class of the category's shape, the category, the entity and the name.
fn plate(frame: &Frame, s: &Summary) -> (&'static str, String, String, String) {
    let t = frame.t;
    match &s.name {
        Name::Delegate { entity, surname, category, .. } => {
            let entity = frame.record.entity_name(entity, frame.language);
            (category.css(), t.category(*category), entity, surname.clone())
        }
        Name::Other(name) if is_interpreter(&s.person) => {
            ("", t.msg_attendance_interpreters(), String::new(), name.clone())
        }
        Name::Other(name) => ("", t.msg_attendance_others(), String::new(), name.clone()),
    }
}

/// "1:02:05": hours, minutes, seconds, as spreadsheets read them in every language.
fn duration(seconds: i64) -> String {
    format!("{}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// The longest first.
fn by_channel(frame: &Frame, seconds: &BTreeMap<Channel, i64>) -> String {
    let mut channels: Vec<_> = seconds.iter().filter(|(_, s)| **s > 0).collect();
    channels.sort_by_key(|(channel, s)| (-**s, **channel));
    let told = channels.into_iter().map(|(c, s)| format!("{} {}", channel_word(frame.t, *c), duration(*s)));
    told.collect::<Vec<_>>().join(&frame.t.msg_list_comma())
}

fn headings(frame: &Frame) -> Vec<String> {
    let t = frame.t;
    vec![
        t.msg_desk_category(),
        t.msg_field_entity(),
        t.msg_desk_person(),
        t.msg_attendance_joined(),
        t.msg_attendance_left(),
        t.msg_attendance_present(),
        t.msg_attendance_listened(),
        t.msg_attendance_spoke(),
        t.msg_attendance_interpreted(),
    ]
}

fn cells(frame: &Frame, s: &Summary) -> Vec<String> {
    let (_, category, entity, name) = plate(frame, s);
    let at = |at: Option<Instant>| at.map(|at| machine_in(at, &frame.record.zone)).unwrap_or_default();
    vec![
        category,
        entity,
        name,
        at(s.first_joined),
        at(s.last_left),
        duration(s.present),
        by_channel(frame, &s.listened),
        duration(s.spoke),
        by_channel(frame, &s.interpreted),
    ]
}
