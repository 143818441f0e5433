//! The desk's lobbies, for the remote moderator: admits one or all, turns away with a reason, admits an unregistered
//! person by a recorded decision.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    registration::form::Form as Fields,
    session::{self, Session},
};
use convoke_store::{
    Refusal,
    registration::{Arrival, admit_unregistered},
    visit::{self, Place, State as Stand},
};
use convoke_text::date::clock;
use convoke_view::{
    Template,
    desk::Entry,
    door::{
        meeting_name,
        moderator::{Guest, Lobbies, LobbyLine, ModeratorPage},
    },
    frame::{Frame, Section},
    plate::Plate,
    registration::form::{Message, messages},
    time::machine_in,
    url::Desk,
};
use serde::Deserialize;

use crate::{
    Shared,
    desk::officer::Officer,
    edge::refused,
    error::{Problem, Result},
    extract::Form,
    live::Topic,
    registration::form::entities_for,
};

/// Every meeting with who waits and who is present.
pub async fn list(State(app): State<Shared>, officer: Officer) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let mut conn = app.db.reader().await?;
    let mut lines = Vec::new();
    for session in session::all(&frame.record) {
        let (state, css) = state(&frame, &session);
        let (mut waiting, mut present) = (String::new(), String::new());
        if session.is_open(frame.now) {
            let key = &session.meeting.key;
            waiting = waits(&frame, visit::waiting(&mut conn, key).await?.len());
            present = frame.t.msg_room_people(visit::present(&mut conn, key).await?.len() as i64);
        }
        lines.push(LobbyLine {
            key: session.meeting.key.clone(),
            name: meeting_name(&frame, session.meeting),
            when: frame.t.instant_short(session.slot.starts(&frame.record.zone).instant, &frame.record.zone),
            state,
            css,
            waiting,
            present,
        });
    }
    drop(conn);
    let shell = officer.shell(&app, &frame, Entry::Lobbies).await?;
    Ok(Html(Lobbies { frame: &frame, t: frame.t, section: Section::None, shell, lines }.render()?))
}

fn waits(frame: &Frame, people: usize) -> String {
    if people == 0 { frame.t.msg_lobby_nobody() } else { frame.t.msg_lobbies_waiting(people as i64) }
}

/// Whether a session's door is open, when it opens, or that it is over; with the class of that word.
pub fn state(frame: &Frame, session: &Session<'_>) -> (String, &'static str) {
    if session.is_open(frame.now) {
        (frame.t.msg_door_open(), "state-good")
    } else if frame.now < session.opens {
        (frame.t.msg_lobbies_opens(frame.t.instant_short(session.opens, &frame.record.zone)), "state-off")
    } else {
        (frame.t.msg_lobbies_over(), "state-off")
    }
}

/// What was just done, as the address says it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

/// What the page shows besides who is at the door.
#[derive(Default)]
struct Typed {
    form: Fields,
    reason: String,
    messages: Vec<Message>,
    missing: Option<i64>,
    done: String,
}

/// The lobby of a meeting.
pub async fn show(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Query(done): Query<Done>,
) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let done = if done.done == "unregistered" { frame.t.msg_lobby_admitted_done() } else { String::new() };
    let form = Fields { language: frame.language.tag().to_owned(), mode: "online".to_owned(), ..Fields::default() };
    let typed = Typed { form, done, ..Typed::default() };
    page(&app, &officer, &frame, &meeting, typed).await
}

async fn page(app: &Shared, officer: &Officer, frame: &Frame, meeting: &str, typed: Typed) -> Result<Html<String>> {
    let sessions = session::all(&frame.record);
    let mut of_meeting = sessions.iter().filter(|s| s.meeting.key == meeting);
    let session = of_meeting.clone().find(|s| frame.now < s.ends).or_else(|| of_meeting.next_back());
    let session = session.ok_or(Problem::NotFound)?;
    let mut conn = app.db.reader().await?;
    let guests = |places: Vec<Place>| places.iter().map(|p| guest(frame, p)).collect::<Vec<_>>();
    let waiting = guests(visit::waiting(&mut conn, meeting).await?);
    let present = guests(visit::present(&mut conn, meeting).await?);
    let turned_away = guests(visit::turned_away(&mut conn, meeting).await?);
    drop(conn);
    let page = ModeratorPage {
        frame,
        t: frame.t,
        section: Section::None,
        shell: officer.shell(app, frame, Entry::Lobbies).await?,
        meeting: meeting.to_owned(),
        name: meeting_name(frame, session.meeting),
        state: state(frame, session).0,
        waiting,
        present,
        turned_away,
        missing: typed.missing,
        form: typed.form,
        reason: typed.reason,
        messages: typed.messages,
        done: typed.done,
        entities: entities_for(&frame.record, frame),
    };
    Ok(Html(page.render()?))
}

fn guest(frame: &Frame, place: &Place) -> Guest {
    let zone = &frame.record.zone;
    let visit = &place.visit;
    let at =
        if visit.state == Stand::Waiting { visit.arrived_at } else { visit.decided_at.unwrap_or(visit.arrived_at) };
    let time = clock(at.in_zone(zone).time());
    Guest {
        visit: visit.id,
        href: Desk::Registration(visit.registration).to_string(),
        name: format!("{} {}", visit.registration, place.surname),
        plate: Plate::new(&frame.record, &place.entity, &place.surname, place.category, frame.language).in_line(),
        mode: frame.t.mode(place.mode),
        since: if visit.state == Stand::Waiting { frame.t.msg_lobby_since(time) } else { time },
        since_machine: machine_in(at, zone),
        reason: visit.reason.clone(),
        on_the_spot: place.on_the_spot,
        admitted: visit.state == Stand::Admitted,
        turned_away: visit.state == Stand::TurnedAway,
    }
}

/// What the moderator decides.
#[derive(Debug, Deserialize)]
pub struct Act {
    act: String,
    #[serde(default)]
    visit: String,
    /// Whose visit it is, where the page knows the person and not the visit.
    #[serde(default)]
    registration: String,
    #[serde(default)]
    reason: String,
    #[serde(flatten)]
    fields: Fields,
}

/// Admits, turns away, or admits an unregistered person.
pub async fn act(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Form(act): Form<Act>,
) -> Result<Response> {
    if app.record().meeting(&meeting).is_none() {
        return Err(Problem::NotFound);
    }
    match act.act.as_str() {
        "admit" => admit(&app, &officer, &meeting, number(&act.visit)?).await?,
        "admit_all" => admit_all(&app, &officer, &meeting).await?,
        "turn_away" if act.reason.trim().is_empty() => {
            let frame = officer.frame(&app);
            let typed = Typed { missing: Some(visit_of(&app, &meeting, &act).await?), ..Typed::default() };
            let page = page(&app, &officer, &frame, &meeting, typed).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        "turn_away" => {
            let visit = visit_of(&app, &meeting, &act).await?;
            turn_away(&app, &officer, &meeting, visit, act.reason).await?;
        }
        "unregistered" => return unregistered(&app, &officer, &meeting, act).await,
        _ => return Err(Problem::Malformed("`act` is admit, admit_all, turn_away or unregistered".to_owned())),
    }
    Ok(Redirect::to(&Desk::Lobby(meeting).to_string()).into_response())
}

fn number(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Problem::Malformed("`visit` is the number of a visit".to_owned()))
}

/// The visit that is meant: by its number, or by whose it is.
async fn visit_of(app: &Shared, meeting: &str, act: &Act) -> Result<i64> {
    let Ok(registration) = act.registration.parse::<i64>() else { return number(&act.visit) };
    let present = visit::present(&mut app.db.reader().await?, meeting).await?;
    let of_person = present.iter().find(|p| p.visit.registration == registration);
    of_person.map(|p| p.visit.id).ok_or(Problem::NotFound)
}

/// Tells the person and everybody at the meeting.
fn tell(app: &Shared, meeting: &str, registrations: impl IntoIterator<Item = i64>) {
    registrations.into_iter().for_each(|id| app.live.tell(Topic::Visit(id)));
    app.live.tell(Topic::Meeting(meeting.to_owned()));
}

/// The visit of a number must be one of this meeting.
async fn at_meeting(app: &Shared, meeting: &str, id: i64) -> Result<()> {
    let visit = visit::get(&mut app.db.reader().await?, id).await?;
    if visit.meeting == meeting { Ok(()) } else { Err(Problem::NotFound) }
}

async fn admit(app: &Shared, officer: &Officer, meeting: &str, id: i64) -> Result<()> {
    at_meeting(app, meeting, id).await?;
    let (actor, now) = (officer.actor(), app.now());
    let visit = app.db.write(move |conn| Box::pin(async move { visit::admit(conn, id, &actor, now).await })).await?;
    tell(app, meeting, [visit.registration]);
    Ok(())
}

async fn admit_all(app: &Shared, officer: &Officer, meeting: &str) -> Result<()> {
    let waiting = visit::waiting(&mut app.db.reader().await?, meeting).await?;
    let (actor, now, key) = (officer.actor(), app.now(), meeting.to_owned());
    app.db.write(move |conn| Box::pin(async move { visit::admit_all(conn, &key, &actor, now).await })).await?;
    tell(app, meeting, waiting.iter().map(|p| p.visit.registration));
    Ok(())
}

async fn turn_away(app: &Shared, officer: &Officer, meeting: &str, id: i64, reason: String) -> Result<()> {
    at_meeting(app, meeting, id).await?;
    let (actor, now) = (officer.actor(), app.now());
    let visit = app
        .db
        .write(move |conn| Box::pin(async move { visit::turn_away(conn, id, &reason, &actor, now).await }))
        .await?;
    tell(app, meeting, [visit.registration]);
    Ok(())
}

async fn unregistered(app: &Shared, officer: &Officer, meeting: &str, act: Act) -> Result<Response> {
    let frame = officer.frame(app);
    let record = frame.record.clone();
    // The officer decides: the person's consent to the privacy notice is asked for by the mail.
    let form = Fields { consent: "yes".to_owned(), ..act.fields };
    let checked = form.check(|key| record.entities.contains_key(key), record.languages());
    let mut wrong = checked.as_ref().err().map(|faults| messages(frame.t, faults)).unwrap_or_default();
    if act.reason.trim().is_empty() {
        wrong.push(Message { field: "reason", anchor: "reason", text: frame.t.msg_error_refused_reason() });
    }
    let particulars = match checked {
        Ok(particulars) if wrong.is_empty() => particulars,
        _ => return again(app, officer, &frame, meeting, form, act.reason, wrong).await,
    };
    let category = record.category_of(&particulars.entity);
    let arrival =
        Arrival { series: record.slug().to_owned(), particulars, category, reference: app.reference(), at: app.now() };
    let (actor, reason) = (officer.actor(), act.reason.clone());
    let admitted = app
        .db
        .write(move |conn| Box::pin(async move { admit_unregistered(conn, &arrival, &actor, &reason).await }))
        .await
        .map_err(Problem::from);
    match admitted {
        Ok(_) => {
            app.post.notify_waiters();
            Ok(Redirect::to(&format!("{}?done=unregistered", Desk::Lobby(meeting.to_owned()))).into_response())
        }
        Err(Problem::Refused(Refusal::SamePerson)) => {
            let text = refused(frame.t, Refusal::SamePerson);
            let wrong = vec![Message { field: "surname", anchor: "surname", text }];
            again(app, officer, &frame, meeting, form, act.reason, wrong).await
        }
        Err(other) => Err(other),
    }
}

async fn again(
    app: &Shared,
    officer: &Officer,
    frame: &Frame,
    meeting: &str,
    form: Fields,
    reason: String,
    messages: Vec<Message>,
) -> Result<Response> {
    let page = page(app, officer, frame, meeting, Typed { form, reason, messages, ..Typed::default() }).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The events of a meeting's lobby.
pub async fn events(State(app): State<Shared>, _: Officer, Path(meeting): Path<String>) -> Result<impl IntoResponse> {
    Ok(app.live.stream(move |topic| match topic {
        Topic::Meeting(key) => (*key == meeting).then_some("changed"),
        Topic::Registration(_) | Topic::Doors => Some("changed"),
        Topic::TakenOver(_) | Topic::Visit(_) => None,
    }))
}

/// The events of all lobbies.
pub async fn all_events(State(app): State<Shared>, _: Officer) -> Result<impl IntoResponse> {
    Ok(app.live.stream(|topic| (!matches!(topic, Topic::TakenOver(_) | Topic::Visit(_))).then_some("changed")))
}
