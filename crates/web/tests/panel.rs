//! The pages of those who run a meeting: who may see them, Plan B, and inputs of the hall without a browser.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use convoke_domain::{
    record::{HostedPlatform, Platform},
    room::{Channel, Feed, Lane, PersonKey, Source, Track},
};
use convoke_room::Load;
use convoke_testkit::{Answer, Person, TestApp, address_in, csp8};
use serde_json::json;

const RELEASE: &str = "2022-02-14T18:00:00+01:00";
const DOOR: &str = "2022-02-15T12:45:00+01:00";
const FIRST: &str = "wgeti-articles-6-7";
const OFFER: &str = "v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=sendonly\r\n";
const ZOOM: [(&str, &str); 3] =
    [("platform", "Zoom"), ("address", "https://zoom.example/j/1?uname={name}"), ("passcode", "open-sesame")];

fn lobby(page: &str) -> String {
    format!("/desk/lobbies/{FIRST}/{page}")
}

async fn move_it(app: &TestApp, hosted: &str, reason: &str, typed: &[(&str, &str)]) -> Answer {
    app.post(&lobby("move"), &[&[("hosted", hosted), ("reason", reason)][..], typed].concat()).await
}

/// The app with the first door open and an officer signed in.
async fn open() -> TestApp {
    let app = TestApp::new().await;
    app.wind(DOOR).await;
    app.sign_in().await;
    app
}

/// A delegate in the room, and the address of the door.
async fn delegate(app: &TestApp) -> (TestApp, String) {
    let person = Person::new("DE", "Thomas", "Göbel");
    app.confirmed(&person).await;
    app.wind(RELEASE).await;
    let door = address_in(&app.mail_text(&person.email).await, "/door/");
    app.wind(DOOR).await;
    app.sign_in().await;
    let browser = app.other_browser();
    browser.post(&format!("{door}/enter"), &[("meeting", FIRST)]).await;
    app.post(&lobby("act"), &[("act", "admit_all")]).await;
    (browser, door)
}

#[tokio::test]
async fn officers_alone_see_the_pages_of_a_meeting() {
    let app = open().await;
    for page in ["panel", "captions", "hall"] {
        assert_eq!(app.get(&lobby(page)).await.status, StatusCode::OK, "{page}");
        assert_eq!(
            app.get(&format!("/desk/lobbies/test/{page}")).await.status,
            StatusCode::OK,
            "{page} of the test room"
        );
        assert_eq!(app.get(&format!("/desk/lobbies/nowhere/{page}")).await.status, StatusCode::NOT_FOUND);
        let stranger = app.other_browser().get(&lobby(page)).await;
        assert!(stranger.location.starts_with("/desk/sign-in"), "{page} leads {}", stranger.location);
    }
    for act in ["move", "hall/token"] {
        let stranger =
            app.other_browser().post(&lobby(act), &[("input", "floor"), ("hosted", "yes"), ("reason", "x")]).await;
        assert!(stranger.location.starts_with("/desk/sign-in"), "{act}");
    }
}

#[tokio::test]
async fn the_panel_is_read_in_the_officers_language() {
    let app = open().await;
    for (language, words) in
        [("ar", "الحاضرون"), ("fr", "Pupitre"), ("zh", "主控台"), ("ru", "Пульт"), ("es", "Presentes")]
    {
        let page = app.get(&format!("{}?lang={language}", lobby("panel"))).await.text;
        assert!(page.contains(words), "{language}");
    }
}

#[tokio::test]
async fn plan_b_leads_everybody_elsewhere_and_back() {
    let app = TestApp::new().await;
    let (browser, door) = delegate(&app).await;
    let room = format!("{door}/room");
    let (mut panel, _page) = (app.socket(&lobby("media")).await, browser.socket(&format!("{door}/media")).await);
    panel.state("Germany is there", |s| s["panel"]["people"].to_string().contains("Germany")).await;
    assert!(!browser.get(&room).await.text.contains("open-sesame"));

    let page = move_it(&app, "yes", "the cable is cut", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "the record names no platform");
    assert!(page.text.contains("the cable is cut"), "what was typed stays");
    assert_eq!(move_it(&app, "yes", " ", &ZOOM).await.status, StatusCode::UNPROCESSABLE_ENTITY, "a reason is needed");
    let script = [("platform", "Zoom"), ("address", "javascript:alert(1)"), ("passcode", "")];
    assert_eq!(move_it(&app, "yes", "x", &script).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let moved = move_it(&app, "yes", "the cable is cut", &ZOOM).await;
    assert_eq!((moved.status, moved.location), (StatusCode::SEE_OTHER, lobby("panel")));
    let state = panel.state("it is elsewhere", |s| s["moved"].is_object()).await;
    assert_eq!((&state["moved"]["platform"], &state["moved"]["reason"]), (&json!("Zoom"), &json!("the cable is cut")));
    let there = browser.get(&room).await.text;
    assert!(there.contains("open-sesame") && there.contains("GERMANY – Göbel"), "{there}");
    assert!(there.contains(" data-moved>") && !there.contains("data-track"), "nothing is heard here meanwhile");

    assert_eq!(move_it(&app, "no", "mended", &[]).await.status, StatusCode::SEE_OTHER);
    panel.state("it is back", |s| s["moved"].is_null()).await;
    let back = browser.get(&room).await.text;
    assert!(!back.contains("open-sesame") && !back.contains(" data-moved>"), "{back}");

    let app = app.restarted().await;
    let trail = app.get("/desk/audit").await.text;
    for told in ["Meeting moved to another platform", "the cable is cut", "Meeting brought back", "mended"] {
        assert!(trail.contains(told), "{told}");
    }
    assert!(!trail.contains("open-sesame"));
}

#[tokio::test]
async fn a_platform_in_reserve_is_not_typed_again() {
    let mut file = csp8();
    file.meeting.iter_mut().find(|m| m.key == FIRST).unwrap().fallback = Some(HostedPlatform {
        address: "https://zoom.example/j/2".to_owned(),
        passcode: None,
        platform: "Zoom".to_owned(),
    });
    let app = TestApp::of(file).await;
    app.sign_in().await;
    assert_eq!(move_it(&app, "yes", "early", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "before the door");
    app.wind(DOOR).await;
    assert!(app.get(&lobby("panel")).await.text.contains("Move to Zoom"));
    assert_eq!(move_it(&app, "yes", "the cable is cut", &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_hosted_meeting_can_be_brought_into_convoke() {
    let mut file = csp8();
    file.meeting.iter_mut().find(|m| m.key == FIRST).unwrap().platform = Platform::Hosted {
        address: "https://zoom.example/j/3".to_owned(),
        passcode: Some("open-sesame".to_owned()),
        platform: "Zoom".to_owned(),
    };
    let app = TestApp::of(file).await;
    let (browser, door) = delegate(&app).await;
    let room = format!("{door}/room");
    assert!(browser.get(&room).await.text.contains("open-sesame"));
    assert_eq!(move_it(&app, "no", "they have no interpretation", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!browser.get(&room).await.text.contains("open-sesame"));
}

#[tokio::test]
async fn the_programme_keeps_a_platform_in_reserve() {
    let app = open().await;
    let typed = [&[("version", "1"), ("kind", "embedded")][..], &ZOOM].concat();
    assert_eq!(app.post(&format!("/desk/programme/{FIRST}"), &typed).await.status, StatusCode::SEE_OTHER);
    assert!(app.get(&lobby("panel")).await.text.contains("Move to Zoom"));
    let again = [&[("version", "2"), ("kind", "hosted")][..], &ZOOM].concat();
    assert_eq!(app.post(&format!("/desk/programme/{FIRST}"), &again).await.status, StatusCode::SEE_OTHER);
    assert!(app.get("/desk/programme").await.text.contains("open-sesame"));
}

#[tokio::test]
async fn somebody_is_turned_away_from_the_panel() {
    let app = TestApp::new().await;
    let (browser, door) = delegate(&app).await;
    let mut socket = browser.socket(&format!("{door}/media")).await;
    let key = socket.hear("state").await["you"]["key"].as_str().unwrap().to_owned();
    let who = [("act", "turn_away"), ("registration", &key[1..]), ("reason", "")];
    assert_eq!(app.post(&lobby("act"), &who).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let who = [("act", "turn_away"), ("registration", &key[1..]), ("reason", "left the delegation")];
    assert_eq!(app.post(&lobby("act"), &who).await.status, StatusCode::SEE_OTHER);
    socket.hear("over").await;
    let nobody = [("act", "turn_away"), ("registration", "999"), ("reason", "x")];
    assert_eq!(app.post(&lobby("act"), &nobody).await.status, StatusCode::NOT_FOUND);
}

/// What the hall page shows of an input: its token.
async fn token(app: &TestApp, meeting: &str, input: &str) -> String {
    let page = app.post(&format!("/desk/lobbies/{meeting}/hall/token"), &[("input", input)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&format!("http://convoke.example/whip/{meeting}/{input}")), "{}", page.text);
    let mut codes = page.text.split("<code dir=\"ltr\">").skip(2);
    codes.next().unwrap().split('<').next().unwrap().to_owned()
}

async fn publish(app: &TestApp, input: &str, token: &str, kind: &str, sdp: impl Into<Body>) -> Answer {
    let request = Request::post(format!("/whip/{FIRST}/{input}"))
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, kind)
        .body(sdp.into())
        .unwrap();
    app.other_browser().send(request).await
}

async fn end(app: &TestApp, location: &str, token: &str) -> StatusCode {
    let request = Request::delete(location).header(header::AUTHORIZATION, format!("Bearer {token}"));
    app.other_browser().send(request.body(Body::empty()).unwrap()).await.status
}

#[tokio::test]
async fn an_input_is_published_without_a_browser() {
    let app = open().await;
    let token = token(&app, FIRST, "fr").await;
    let mut panel = app.socket(&lobby("media")).await;
    let answer = publish(&app, "fr", &token, "application/sdp", OFFER).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/sdp");
    assert!(answer.text.starts_with("answer to v=0"));
    assert!(answer.location.starts_with(&format!("/whip/{FIRST}/fr/")));
    panel
        .state("French is interpreted in the hall", |s| s["channels"].to_string().contains("\"interpreted\":true"))
        .await;
    let hall = PersonKey("hall-fr".to_owned());
    let french = Feed::Channel(Channel::Language(convoke_domain::language::Language::Fr), Lane::Voice);
    let source = Source { person: hall.clone(), track: Track::Microphone };
    assert_eq!(app.engine.told(FIRST).pointed.get(&french), Some(&source));

    let newer = publish(&app, "fr", &token, "application/sdp", OFFER).await;
    assert_eq!(end(&app, &answer.location, &token).await, StatusCode::NOT_FOUND, "a newer one has taken over");
    assert!(app.engine.told(FIRST).admitted.contains(&hall));
    assert_eq!(end(&app, &newer.location, "wrong").await, StatusCode::UNAUTHORIZED);
    assert_eq!(end(&app, &newer.location, &token).await, StatusCode::OK);
    assert!(!app.engine.told(FIRST).admitted.contains(&hall));
}

#[tokio::test]
async fn a_revoked_token_puts_the_publisher_out_and_opens_nothing() {
    let app = open().await;
    let token = token(&app, FIRST, "fr").await;
    let mut panel = app.socket(&lobby("media")).await;
    assert_eq!(publish(&app, "fr", &token, "application/sdp", OFFER).await.status, StatusCode::CREATED);
    panel.state("French is sent", |s| s["panel"]["hall"].to_string().contains("hall-fr")).await;
    let revoked = app.post(&lobby("hall/token"), &[("input", "fr"), ("act", "revoke")]).await;
    assert_eq!(revoked.location, format!("{}#whip", lobby("hall")));
    panel.state("French is out", |s| !s["panel"]["hall"].to_string().contains("hall-fr")).await;
    assert!(!app.engine.told(FIRST).admitted.contains(&PersonKey("hall-fr".to_owned())));
    assert_eq!(publish(&app, "fr", &token, "application/sdp", OFFER).await.status, StatusCode::UNAUTHORIZED);
    assert_ne!(self::token(&app, FIRST, "fr").await, token);
}

#[tokio::test]
async fn nobody_publishes_with_another_token() {
    let app = open().await;
    let (french, floor, other) =
        (token(&app, FIRST, "fr").await, token(&app, FIRST, "floor").await, token(&app, "test", "fr").await);
    for wrong in ["", "x", &floor, &other, &french[..35], &format!("{french}A")] {
        let answer = publish(&app, "fr", wrong, "application/sdp", OFFER).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{wrong}");
        assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer");
        assert!(!answer.text.contains(&french));
    }
    assert!(app.engine.told(FIRST).admitted.is_empty());
    let trail = app.get("/desk/audit").await.text;
    assert!(trail.contains("Token of a hall input shown") && !trail.contains(&french));
    assert_eq!(app.post(&lobby("hall/token"), &[("input", "de")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_offer_that_makes_no_sense_is_refused() {
    let app = open().await;
    let token = token(&app, FIRST, "floor").await;
    let status = async |kind: &'static str, sdp: Vec<u8>| publish(&app, "floor", &token, kind, sdp).await.status;
    assert_eq!(status("text/plain", OFFER.into()).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for nonsense in [&b""[..], b"v=0\r\n", b"m=video 9\r\na=mid:0\r\n", b"\xff\xfe", b"a=mid:0\r\nm=audio\r\n"] {
        assert_eq!(status("application/sdp", nonsense.to_vec()).await, StatusCode::BAD_REQUEST, "{nonsense:?}");
    }
    assert_eq!(status("application/sdp", vec![b'x'; 70_000]).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(app.engine.told(FIRST).admitted.is_empty());
    app.engine.fill(true);
    assert_eq!(status("application/sdp", OFFER.into()).await, StatusCode::SERVICE_UNAVAILABLE);
    app.wind("2022-02-15T20:00:00+01:00").await;
    assert_eq!(status("application/sdp", OFFER.into()).await, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_channel_comes_out_in_the_hall_beside_the_publisher_who_sends_it() {
    let app = open().await;
    let token = token(&app, FIRST, "floor").await;
    let (mut panel, mut out) = (app.socket(&lobby("media")).await, app.socket(&lobby("hall/out-floor/media")).await);
    out.join().await;
    assert_eq!(publish(&app, "floor", &token, "application/sdp", OFFER).await.status, StatusCode::CREATED);
    let state = panel.state("the hall speaks", |s| s["open"].to_string().contains("hall-floor")).await;
    assert_eq!(state["panel"]["hall"].as_array().unwrap().len(), 1, "the moderator sees the input alone");
    out.state("it is still there", |s| s["you"]["key"] == "hall-out-floor").await;
    let told = app.engine.told(FIRST);
    let of_hall = |feed: &Feed| told.pointed.get(feed).is_some_and(|source| source.person.0 == "hall-floor");
    let heard = told.heard.iter().find(|((who, _), feed)| who.0 == "hall-out-floor" && of_hall(feed));
    assert!(heard.is_none(), "the hall does not hear itself: {heard:?}");
    assert_eq!(app.socket_from("http://convoke.example", &lobby("hall/out-xx/media")).await.err(), Some(404));
}

#[tokio::test]
async fn the_moderator_is_told_how_full_the_machine_is() {
    let app = open().await;
    let mut panel = app.socket(&format!("/desk/lobbies/{FIRST}/media")).await;
    let says = |share: f32, words: &'static str| {
        app.engine.carry(Load { busy: share, ..Load::default() });
        move |state: &serde_json::Value| state["panel"]["load"].as_str().is_some_and(|load| load.contains(words))
    };
    panel.state("there is room", says(0.21, "21 % of what they can: there is room")).await;
    panel.state("it fills", says(0.7, "70 % of what they can: it is getting full")).await;
    panel.state("it is full", says(0.92, "full. Whoever is new waits")).await;
}
