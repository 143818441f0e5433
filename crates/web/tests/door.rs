//! The door, the lobby, the room, through the real router.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use convoke_domain::{
    link::{Purpose, token},
    record::Platform,
};
use convoke_store::registration;
use convoke_testkit::{Answer, Person, TestApp, address_in, csp8};

const RELEASE: &str = "2022-02-14T18:00:00+01:00";
const DOOR: &str = "2022-02-15T12:45:00+01:00";
const FIRST: &str = "wgeti-articles-6-7";
const SECOND: &str = "wgeti-article-9";

fn person() -> Person {
    Person::new("DE", "Thomas", "Göbel")
}

/// An app at an instant after the release, and the door of a confirmed person.
async fn at(instant: &str) -> (TestApp, String) {
    let app = TestApp::new().await;
    app.confirmed(&person()).await;
    app.wind(RELEASE).await;
    let door = address_in(&app.mail_text(&person().email).await, "/door/");
    app.wind(instant).await;
    (app, door)
}

async fn enter(browser: &TestApp, door: &str, meeting: &str) -> Answer {
    browser.post(&format!("{door}/enter"), &[("meeting", meeting)]).await
}

async fn visit_of(app: &TestApp) -> Option<String> {
    let lobby = app.get(&format!("/desk/lobbies/{FIRST}")).await.text;
    lobby.split("name=\"visit\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned())
}

async fn decide(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    app.post(&format!("/desk/lobbies/{FIRST}/act"), fields).await
}

#[tokio::test]
async fn nothing_opens_before_the_release() {
    let app = TestApp::new().await;
    app.confirmed(&person()).await;
    let mut conn = app.app.db.reader().await.unwrap();
    let found = registration::by_mailbox(&mut conn, convoke_testkit::SERIES, &person().email).await.unwrap();
    drop(conn);
    let guessed = token(&app.app.key, Purpose::Door, &found[0].reference_bytes(), found[0].door_generation);
    let path = format!("/door/{guessed}");
    for path in [path.clone(), format!("{path}/room"), format!("{path}/events")] {
        assert_eq!(app.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for act in ["enter", "opened", "leave", "listen"] {
        let answer = app.post(&format!("{path}/{act}"), &[("meeting", FIRST), ("listen", "fr")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
    }
    app.wind(RELEASE).await;
    assert_eq!(app.get(&path).await.status, StatusCode::OK);
    let forged = format!("{}A", &path[..path.len() - 1]);
    let forged = if forged == path { format!("{}B", &path[..path.len() - 1]) } else { forged };
    assert_eq!(app.get(&forged).await.status, StatusCode::NOT_FOUND);
    let personal = token(&app.app.key, Purpose::Personal, &found[0].reference_bytes(), 1);
    assert_eq!(app.get(&format!("/door/{personal}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn before_the_door_opens_there_is_a_plate_and_a_countdown() {
    let (app, door) = at("2022-02-15T12:32:19+01:00").await;
    let page = app.get(&door).await;
    assert_eq!(page.status, StatusCode::OK);
    for part in ["Germany", "Göbel", "data-until=\"2022-02-15T11:45:00Z\"", "Sub-working Group", "same link"] {
        assert!(page.text.contains(part), "{part} in:\n{}", page.text);
    }
    assert_eq!(enter(&app, &door, FIRST).await.status, StatusCode::CONFLICT, "the door is closed");
    let french = app.get(&format!("{door}?lang=fr")).await.text;
    assert!(french.contains("Allemagne") && french.contains("La porte s’ouvre dans"), "{french}");
}

#[tokio::test]
async fn scanners_take_nothing() {
    let (app, door) = at(DOOR).await;
    app.get(&door).await;
    app.send(Request::builder().method(Method::HEAD).uri(&door).body(Body::empty()).unwrap()).await;
    app.get(&format!("{door}/enter")).await;
    app.sign_in().await;
    assert!(visit_of(&app).await.is_none(), "reading takes no visit");
    assert!(!app.get("/desk/links").await.text.contains("state-good\">opened"), "reading opens no link");
    assert_eq!(app.post(&format!("{door}/opened"), &[]).await.status, StatusCode::NO_CONTENT);
    assert!(app.get("/desk/links").await.text.contains("opened"));
}

#[tokio::test]
async fn through_the_lobby_into_the_room() {
    let (app, door) = at(DOOR).await;
    let delegate = app.other_browser();
    assert!(delegate.get(&door).await.text.contains("The door is open"));
    assert_eq!(enter(&delegate, &door, FIRST).await.status, StatusCode::SEE_OTHER);
    assert!(delegate.get(&door).await.text.contains("You are in the lobby"));
    assert_eq!(delegate.get(&format!("{door}/room")).await.location, door, "not admitted yet");
    app.sign_in().await;
    let visit = visit_of(&app).await.unwrap();
    assert_eq!(decide(&app, &[("act", "turn_away"), ("visit", &visit)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    decide(&app, &[("act", "turn_away"), ("visit", &visit), ("reason", "Another delegate of yours is inside")]).await;
    let page = delegate.get(&door).await.text;
    assert!(page.contains("You were not admitted") && page.contains("Another delegate of yours is inside"));
    decide(&app, &[("act", "admit"), ("visit", &visit)]).await;
    assert_eq!(delegate.get(&door).await.location, format!("{door}/room"));
    let room = delegate.get(&format!("{door}/room")).await.text;
    assert!(room.contains("1 delegation, 1 person") && room.contains("class=\"me\""), "{room}");
    delegate.post(&format!("{door}/leave"), &[]).await;
    assert!(delegate.get(&door).await.text.contains("The door is open"));
}

#[tokio::test]
async fn one_place_at_a_time() {
    let (app, door) = at(DOOR).await;
    let (first, second) = (app.other_browser(), app.other_browser());
    enter(&first, &door, FIRST).await;
    app.sign_in().await;
    decide(&app, &[("act", "admit_all")]).await;
    assert!(second.get(&door).await.text.contains("already, in another place"));
    enter(&second, &door, FIRST).await;
    assert_eq!(second.get(&door).await.location, format!("{door}/room"), "what was admitted stays admitted");
    let taken = first.get(&door).await.text;
    assert!(taken.contains("Another place has taken over") && taken.contains("Take my place back"), "{taken}");
    enter(&first, &door, FIRST).await;
    assert_eq!(first.get(&door).await.location, format!("{door}/room"));
    assert!(second.get(&door).await.text.contains("Another place has taken over"));
}

#[tokio::test]
async fn the_next_door_opens_while_the_meeting_ends() {
    let (app, door) = at(DOOR).await;
    let delegate = app.other_browser();
    enter(&delegate, &door, FIRST).await;
    app.sign_in().await;
    decide(&app, &[("act", "admit_all")]).await;
    app.wind("2022-02-15T14:20:00+01:00").await;
    let room = delegate.get(&format!("{door}/room")).await.text;
    assert!(room.contains("The door of the next meeting is open"), "{room}");
    let both = app.other_browser().get(&door).await.text;
    assert!(both.contains(&format!("value=\"{FIRST}\"")) && both.contains(&format!("value=\"{SECOND}\"")));
    app.wind("2022-02-15T14:30:00+01:00").await;
    assert_eq!(delegate.get(&format!("{door}/room")).await.location, door, "the meeting is over");
    let page = delegate.get(&door).await.text;
    assert!(page.contains("the meeting has ended") && page.contains(&format!("value=\"{SECOND}\"")), "{page}");
    assert_eq!(enter(&delegate, &door, FIRST).await.status, StatusCode::CONFLICT);
    assert_eq!(enter(&delegate, &door, SECOND).await.status, StatusCode::SEE_OTHER);
    assert!(delegate.get(&door).await.text.contains("You are in the lobby"), "each meeting has its own lobby");
}

#[tokio::test]
async fn a_hosted_address_is_seen_by_the_admitted_only() {
    let mut file = csp8();
    file.meeting[0].platform = Platform::Hosted {
        address: "https://platform.example/j/1?uname={name}".to_owned(),
        passcode: Some("open-sesame".to_owned()),
        platform: "Zoom".to_owned(),
    };
    let app = TestApp::of(file).await;
    app.confirmed(&person()).await;
    app.wind(RELEASE).await;
    let mail = app.mail_text(&person().email).await;
    let door = address_in(&mail, "/door/");
    app.wind(DOOR).await;
    let delegate = app.other_browser();
    enter(&delegate, &door, FIRST).await;
    let lobby = delegate.get(&door).await.text;
    for text in [&mail, &lobby] {
        assert!(!text.contains("open-sesame") && !text.contains("platform.example"), "{text}");
    }
    app.sign_in().await;
    decide(&app, &[("act", "admit_all")]).await;
    let room = delegate.get(&format!("{door}/room")).await.text;
    assert!(room.contains("open-sesame") && room.contains("GERMANY – Göbel"), "{room}");
    assert!(room.contains("https://platform.example/j/1?uname=GERMANY%20%E2%80%93%20G%C3%B6bel"), "{room}");
    assert!(room.contains("noreferrer"));
}

#[tokio::test]
async fn withdrawn_inside_is_outside_at_once() {
    let app = TestApp::new().await;
    let my = app.confirmed(&person()).await;
    app.wind(DOOR).await;
    let door = address_in(&app.mail_text(&person().email).await, "/door/");
    enter(&app, &door, FIRST).await;
    app.sign_in().await;
    decide(&app, &[("act", "admit_all")]).await;
    assert_eq!(app.post(&format!("{my}/withdraw"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.get(&format!("{door}/room")).await.location, door);
    assert!(app.get(&door).await.text.contains("This link no longer opens the door"));
    assert_eq!(enter(&app, &door, FIRST).await.status, StatusCode::CONFLICT);
    assert!(app.get(&format!("/desk/lobbies/{FIRST}")).await.text.contains("Nobody is present yet"));
}

#[tokio::test]
async fn the_listening_language_is_kept_with_the_visit() {
    let (app, door) = at(DOOR).await;
    let chosen = |text: &str, language: &str| text.contains(&format!("value=\"{language}\" checked"));
    assert!(chosen(&app.get(&door).await.text, "en"), "the registration's language at first");
    app.post(&format!("{door}/listen"), &[("listen", "es")]).await;
    enter(&app, &door, FIRST).await;
    assert!(chosen(&app.get(&door).await.text, "es"));
    app.post(&format!("{door}/listen"), &[("listen", "nonsense")]).await;
    assert!(chosen(&app.get(&door).await.text, "floor"));
    assert!(app.get(&door).await.text.contains("You are in the lobby"), "choosing leaves the place alone");
}

#[tokio::test]
async fn an_unregistered_person_is_admitted_by_a_recorded_decision() {
    let (app, _) = at(DOOR).await;
    app.sign_in().await;
    let mut fields = vec![
        ("act", "unregistered"),
        ("entity", "FJ"),
        ("given_name", "Litia"),
        ("surname", "Naivalu"),
        ("function", "Counsellor"),
        ("role", "adviser"),
        ("email", "litia@mission-fj.example"),
        ("mode", "online"),
        ("language", "en"),
    ];
    let refused = decide(&app, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("value=\"Naivalu\""), "nothing typed is lost");
    fields.push(("reason", "The ambassador called"));
    assert_eq!(decide(&app, &fields).await.status, StatusCode::SEE_OTHER);
    let door = address_in(&app.mail_text("litia@mission-fj.example").await, "/door/");
    let guest = app.other_browser();
    enter(&guest, &door, FIRST).await;
    let lobby = app.get(&format!("/desk/lobbies/{FIRST}")).await.text;
    assert!(lobby.contains("Naivalu") && lobby.contains("admitted without registration"), "{lobby}");
    assert!(app.get("/desk/audit").await.text.contains("The ambassador called"));
}
