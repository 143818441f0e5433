//! Who may open a room's socket, and as what.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use axum_extra::extract::CookieJar;
use convoke_domain::{
    language::Language,
    registration::ModeOfParticipation,
    room::{Act, Arrival, Channel, Name, PersonKey, Refusal, Role},
    session,
};
use convoke_store::{
    audit::Actor,
    device_check::{self, Grade},
    interpreter::Interpreter,
    registration::Registration,
    visit,
};
use convoke_text::words;
use convoke_view::{
    room::state::Message,
    site::test::Standing as TestDoor,
    url::{Booth, BoothUrl, Desk, Door, DoorUrl, Page, Site},
};
use serde::Deserialize;

use super::{hub::TEST, knock::Knock, open::Guest, right::Right, tell::refusal};
use crate::{
    App, Shared,
    app::hash,
    booth::pass::interpreter_of,
    check::Checking,
    desk::officer::Officer,
    door::{Pass, channels, live_visit, threshold},
    error::{Problem, Result},
    extract::{Reader, SiteReader},
};

/// What stands before the channel in the address of an output of the hall.
pub(crate) const OUT: &str = "out-";

/// The socket of a delegate's room: for whom the moderator admitted, in the browser that entered.
pub async fn delegate(
    State(app): State<Shared>,
    Path(token): Path<String>,
    jar: CookieJar,
    reader: Reader,
    knock: Knock,
) -> Result<Response> {
    let threshold = threshold::of(&app, &token).await?;
    let registration = threshold.registration;
    let inside = live_visit(&app, &jar, &registration).await?.filter(|v| v.state == visit::State::Admitted);
    let inside = inside
        .filter(|v| threshold.closed.is_none() && session::open_of(&app.record(), &v.meeting, app.now()).is_some());
    // The page is loaded again, and says why; a refused socket would only be tried again.
    let Some(visit) = inside else { return Ok(knock.turned_away()) };
    let arrival = delegate_arrives(&app, &registration, Pass::of(&jar, &registration).as_ref());
    let guest = Guest {
        arrival,
        language: reader.language(&app, Some(registration.particulars.language)),
        right: Right::Visit {
            registration: registration.id,
            visit: visit.id,
            generation: registration.door_generation,
        },
        address: DoorUrl(&token, Door::Room).to_string(),
        officer: None,
        check: device_check::latest(&mut app.db.reader().await?, registration.id).await?.map(|c| c.grade),
    };
    knock.let_in(app, &visit.meeting, guest).await
}

fn delegate_arrives(app: &Shared, registration: &Registration, pass: Option<&Pass>) -> Arrival {
    let p = &registration.particulars;
    let record = app.record();
    let chosen = channels(&record, registration, pass).into_iter().find(|c| c.chosen).and_then(|c| c.language);
    Arrival {
        key: PersonKey(format!("d{}", registration.id)),
        role: if p.mode == ModeOfParticipation::Online { Role::Delegate } else { Role::Listener },
        name: Name::Delegate {
            entity: p.entity.clone(),
            surname: p.surname.clone(),
            category: registration.category,
            online: p.mode != ModeOfParticipation::InPerson,
        },
        speaks: Some(record.offered(p.language)),
        listening: chosen.map_or(Channel::Floor, Channel::Language),
        booth: None,
        into: Vec::new(),
    }
}

/// Which of several open meetings.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    meeting: String,
}

/// The socket of an interpreter's console: in the meeting that is asked for, else in the one that began first.
pub async fn interpreter(
    State(app): State<Shared>,
    Path(token): Path<String>,
    Query(which): Query<Which>,
    reader: Reader,
    knock: Knock,
) -> Result<Response> {
    let known = interpreter_of(&app, &token).await?;
    let record = app.record();
    let open = session::open(&record, app.now());
    let asked = open.iter().find(|s| s.meeting.key == which.meeting).or_else(|| open.first());
    let meeting = match asked {
        Some(session) => session.meeting.key.clone(),
        None if which.meeting == TEST => which.meeting,
        None => return Ok(knock.turned_away()),
    };
    let language = reader.language(&app, Some(known.particulars.language));
    let address = BoothUrl(&token, Booth::Page).to_string();
    knock.let_in(app, &meeting, interpreter_as(&known, language, address)).await
}

fn interpreter_as(known: &Interpreter, language: Language, address: String) -> Guest {
    let right = Right::Link { interpreter: known.id, generation: known.generation };
    Guest { arrival: interpreter_arrives(known), language, right, address, officer: None, check: None }
}

/// What the secretariat says of an interpreter.
pub(super) fn interpreter_arrives(known: &Interpreter) -> Arrival {
    let p = &known.particulars;
    Arrival {
        key: known.key(),
        role: Role::Interpreter,
        name: Name::Other(p.name.clone()),
        speaks: if let Channel::Language(home) = p.home { Some(home) } else { None },
        listening: Channel::Floor,
        booth: Some(p.home),
        into: p.channels.clone(),
    }
}

/// The socket of the moderator's panel.
pub async fn moderator(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    knock: Knock,
) -> Result<Response> {
    let arrival = of_staff(&app, &officer, Role::Moderator);
    let guest = officer_as(&app, &officer, arrival, Desk::Panel(meeting.clone()));
    knock.let_in(app, &meeting, guest).await
}

/// The socket of the page where captions are typed.
pub async fn captions(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    knock: Knock,
) -> Result<Response> {
    let arrival = of_staff(&app, &officer, Role::Captioner);
    let guest = officer_as(&app, &officer, arrival, Desk::Captions(meeting.clone()));
    knock.let_in(app, &meeting, guest).await
}

/// An officer does something in the room of a meeting without a page of the room: by a form of the desk.
///
/// # Errors
/// When no session of the meeting is open, or the machine refuses.
pub(crate) async fn act_by_form(app: &Shared, officer: &Officer, meeting: &str, act: Act) -> Result<()> {
    let room = app.hub.of(app, meeting).await?;
    let refused = room.act_unseen(app, of_staff(app, officer, Role::Moderator), officer.actor(), act).err();
    refused.map_or(Ok(()), |why| Err(Problem::Malformed(told(app, officer, why))))
}

fn told(app: &Shared, officer: &Officer, why: Refusal) -> String {
    match refusal(words(officer.reader.language(app, None)), why) {
        Message::Refused { says, .. } => says,
        _ => String::new(),
    }
}

/// An officer in the room: the same person in every window.
fn of_staff(app: &Shared, officer: &Officer, role: Role) -> Arrival {
    let prefix = if role == Role::Captioner { 'c' } else { 'o' };
    let key = PersonKey(format!("{prefix}{}", &hash(&officer.email)[..12]));
    Arrival { key, role, name: Name::Other(officer.name.clone()), ..plain(app) }
}

/// The socket of whoever tests at the public test door.
pub async fn tester(State(app): State<Shared>, reader: SiteReader, knock: Knock) -> Result<Response> {
    if !TestDoor::at(&app.record(), app.now()).is_open() {
        // The page is loaded again, and says when it opens.
        return Ok(knock.turned_away());
    }
    let [high, low] = app.bytes::<2>().map(u16::from);
    let name = Name::Other(words(reader.language).msg_live_guest(((high << 8 | low) % 900 + 100).to_string()));
    let arrival = Arrival { key: PersonKey(format!("t{}", app.secret())), role: Role::Delegate, name, ..plain(&app) };
    let address = Site(reader.language, app.record().slug(), Page::Test).to_string();
    test(app, arrival, reader.language, address, None, knock).await
}

/// The socket of a registered person who tests, from the personal page or from the door.
pub async fn registered_tester(
    State(app): State<Shared>,
    checking: Checking,
    reader: Reader,
    knock: Knock,
) -> Result<Response> {
    let registration = &checking.person;
    let arrival = delegate_arrives(&app, registration, None);
    let language = reader.language(&app, Some(registration.particulars.language));
    let check = device_check::latest(&mut app.db.reader().await?, registration.id).await?.map(|c| c.grade);
    test(app, arrival, language, checking.address(), check, knock).await
}

async fn test(
    app: Shared,
    arrival: Arrival,
    language: Language,
    address: String,
    check: Option<Grade>,
    knock: Knock,
) -> Result<Response> {
    let guest = Guest { arrival, language, right: Right::Anyone, address, officer: None, check };
    knock.let_in(app, TEST, guest).await
}

/// The socket of an input of the conference hall: its floor, or a channel off its interpreters' consoles.
pub async fn hall(
    State(app): State<Shared>,
    officer: Officer,
    Path((meeting, input)): Path<(String, String)>,
    knock: Knock,
) -> Result<Response> {
    let (is_output, channel) = input.strip_prefix(OUT).map_or((false, &*input), |channel| (true, channel));
    let channel: Channel = channel.parse().map_err(|_| Problem::NotFound)?;
    let arrival = of_hall(&app, channel);
    let arrival = if is_output { out_of_hall(arrival, channel) } else { arrival };
    let guest = officer_as(&app, &officer, arrival, Desk::Hall(meeting.clone()));
    knock.let_in(app, &meeting, guest).await
}

/// An input of the conference hall.
pub(super) fn of_hall(app: &App, channel: Channel) -> Arrival {
    Arrival {
        key: PersonKey(format!("hall-{channel}")),
        role: Role::Hall,
        name: Name::Other(String::new()),
        into: vec![channel],
        ..plain(app)
    }
}

/// Where a channel comes out in the conference hall.
fn out_of_hall(input: Arrival, channel: Channel) -> Arrival {
    Arrival { key: PersonKey(format!("{}{channel}", PersonKey::OUTPUT)), listening: channel, ..input }
}

/// Nobody yet, on the floor.
fn plain(app: &App) -> Arrival {
    Arrival {
        key: PersonKey(String::new()),
        role: Role::Listener,
        name: Name::Other(String::new()),
        speaks: app.record().languages().first().copied(),
        listening: Channel::Floor,
        booth: None,
        into: Vec::new(),
    }
}

fn officer_as(app: &Shared, officer: &Officer, arrival: Arrival, page: Desk) -> Guest {
    Guest {
        arrival,
        language: officer.reader.language(app, None),
        right: Right::Session(officer.session.clone()),
        address: page.to_string(),
        officer: Some(Actor::Officer(officer.email.clone())),
        check: None,
    }
}
