//! The room of somebody whom the moderator admitted: who is present; and, when the meeting takes place on a third party's
//! platform, address and passcode, which stand on this page and nowhere else.

use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use convoke_domain::{
    language::Language,
    participant::Category,
    record::{HostedPlatform, Meeting, Record},
    registration::{AccessNeed, ModeOfParticipation},
    session::Session,
};
use convoke_store::{
    registration::Registration,
    visit::{self, Place, State as Stand, Visit},
};
use convoke_text::date::clock;
use convoke_view::{
    Template,
    desk::encode,
    door::{Delegation, Group, Hosted, Present, RoomMedia, RoomPage},
    frame::{Frame, Section},
    url::{Door, DoorUrl},
};

use super::{
    act::live_visit,
    page::{at, next_door, session_of, sitting},
    pass::{Pass, channels},
    threshold,
};
use crate::{Shared, error::Result, extract::Reader, registration::collate};

/// Shows the room to whom it is open; everybody else is led to the door.
pub async fn show(
    State(app): State<Shared>,
    Path(token): Path<String>,
    jar: CookieJar,
    reader: Reader,
) -> Result<Response> {
    let door = || Redirect::to(&DoorUrl(&token, Door::Page).to_string()).into_response();
    let threshold = threshold::of(&app, &token).await?;
    if threshold.closed.is_some() {
        return Ok(door());
    }
    let registration = threshold.registration;
    let frame = reader.frame(&app, Some(registration.particulars.language));
    let visit = live_visit(&app, &jar, &registration).await?.filter(|v| v.state == Stand::Admitted);
    let Some((visit, session)) = visit.and_then(|v| session_of(&frame, &v).map(|s| (v, s))) else { return Ok(door()) };
    let present = visit::present(&mut app.db.reader().await?, &visit.meeting).await?;
    let pass = Pass::of(&jar, &registration);
    let moved = app.hub.is_moved(&app, &visit.meeting).await;
    let page = RoomPage {
        hosted: hosted(&frame.record, session.meeting, &registration).filter(|_| moved),
        media: (!moved).then(|| media(&frame.record, &registration)),
        at: at(&frame, &token, &registration),
        channels: channels(&frame.record, &registration, pass.as_ref()),
        ..room(&frame, &token, &registration, &visit, &session, &present)
    };
    Ok(Html(page.render()?).into_response())
}

fn room<'a>(
    frame: &'a Frame,
    token: &'a str,
    registration: &Registration,
    visit: &Visit,
    session: &Session<'_>,
    present: &[Place],
) -> RoomPage<'a> {
    RoomPage {
        frame,
        t: frame.t,
        section: Section::None,
        at: at(frame, token, registration),
        sitting: sitting(frame, session),
        closes: clock(session.slot.end),
        hosted: None,
        media: None,
        groups: groups(frame, present, visit.id),
        channels: Vec::new(),
        next: next_door(frame, session),
    }
}

/// "GERMANY – Göbel": one name for everybody on a platform that does not know their languages.
pub fn display_name(record: &Record, entity: &str, surname: &str) -> String {
    format!("{} – {surname}", record.entity_name(entity, record.offered(Language::En)).to_uppercase())
}

fn hosted(record: &Record, meeting: &Meeting, registration: &Registration) -> Option<Hosted> {
    let HostedPlatform { address, passcode, platform } = meeting.hosted()?;
    let name = display_name(record, &registration.particulars.entity, &registration.particulars.surname);
    Some(Hosted {
        platform,
        filled: address.contains("{name}"),
        address: address.replace("{name}", &encode(&name)),
        passcode: passcode.unwrap_or_default(),
        name,
    })
}

/// Sound and picture of a meeting that takes place here.
fn media(record: &Record, registration: &Registration) -> RoomMedia {
    let particulars = &registration.particulars;
    RoomMedia {
        mode: particulars.mode,
        languages: record.languages().to_vec(),
        speaks_in: particulars.language,
        captions: particulars.access.contains(&AccessNeed::Captions),
    }
}

/// Who is present, by category and delegation, as the viewer's language names and sorts them.
fn groups(frame: &Frame, present: &[Place], mine: i64) -> Vec<Group> {
    let collator = collate::collator(frame.language);
    Category::ALL
        .into_iter()
        .filter_map(|category| {
            let of_category: Vec<&Place> = present.iter().filter(|p| p.category == category).collect();
            let mut delegations = delegations(frame, &of_category, mine);
            delegations.sort_by(|a, b| collator.compare(&a.entity, &b.entity));
            let group = Group { category: frame.t.category(category), css: category.css(), delegations };
            (!group.delegations.is_empty()).then_some(group)
        })
        .collect()
}

fn delegations(frame: &Frame, places: &[&Place], mine: i64) -> Vec<Delegation> {
    let mut by_entity: std::collections::BTreeMap<&str, Vec<Present>> = std::collections::BTreeMap::new();
    for place in places {
        by_entity.entry(&place.entity).or_default().push(Present {
            person: place.surname.clone(),
            you: place.visit.id == mine,
            following: place.mode == ModeOfParticipation::Follow,
        });
    }
    let named = |key: &str, people| Delegation {
        entity: frame.record.entity_name(key, frame.language),
        entity_language: frame.record.entities.get(key).map_or(frame.language, |e| e.name.language_for(frame.language)),
        people,
    };
    by_entity.into_iter().map(|(key, people)| named(key, people)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_others_see() {
        let file = convoke_domain::record::check::read(include_str!("../../../../conferences/csp8-february-2022.toml"));
        let record = Record::new(file.expect("a sound file"), 1).expect("a known zone");
        assert_eq!(display_name(&record, "DE", "Göbel"), "GERMANY – Göbel");
        assert!(display_name(&record, "CI", "Koné").starts_with("CÔTE D"));
    }
}
