//! The device check at the test door, the personal page and the door, and what the desk sees of it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use convoke_testkit::{Answer, Person, SERIES, TestApp, address_in};
use serde_json::{Value, json};

const SESSION: &str = "2022-02-09T08:10:00+01:00";
const RELEASE: &str = "2022-02-14T18:00:00+01:00";

fn person() -> Person {
    Person::new("DE", "Thomas", "Göbel")
}

fn sound() -> Value {
    json!({
        "browser": { "webrtc": true, "devices": true, "worklet": true, "socket": true, "opus": true, "vp8": true, "h264": true },
        "microphone": { "is": "headset" },
        "voice": { "noise": -61.5, "speech": -24.0, "clipped": 0.0 },
        "loudspeaker": { "heard": true },
        "echo": { "likeness": 0.07, "gain": -80.0 },
        "network": { "path": "udp", "pages": true, "round_trip": 23, "lost": 0.001, "jitter": 4 },
        "interpretation": { "floor": true, "language": true },
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut figures = sound();
    figures[name] = value;
    figures
}

async fn at_test_door(app: &TestApp, lang: &str, speaks: bool, figures: Value) -> Answer {
    let sent = json!({ "speaks": speaks, "figures": figures });
    app.post_json(&format!("/{lang}/{SERIES}/test/grade"), &sent).await
}

#[tokio::test]
async fn the_test_door_grades_in_its_hours_and_keeps_nothing() {
    let app = TestApp::new().await;
    assert_eq!(at_test_door(&app, "en", true, sound()).await.status, StatusCode::CONFLICT, "the door is closed");
    assert!(!app.get(&format!("/en/{SERIES}/test")).await.text.contains("data-check "));
    app.wind(SESSION).await;
    let page = app.get(&format!("/en/{SERIES}/test")).await.text;
    assert!(page.contains("data-grade-url=\"/en/csp8-february-2022/test/grade\""), "{page}");
    let answer = at_test_door(&app, "en", true, with("echo", json!({ "likeness": 0.8, "gain": -20 }))).await.json();
    assert_eq!(answer["items"]["echo"]["grade"], "bad");
    assert_eq!(answer["items"]["echo"]["says"], "The loudspeaker is heard in the microphone: use a headset.");
    assert_eq!((&answer["result"]["grade"], &answer["kept"]), (&json!("bad"), &json!("")));
    assert_eq!(answer["network"], "UDP, round trip 23 ms, lost 0.1 %, jitter 4 ms");
}

#[tokio::test]
async fn advice_is_in_the_readers_language_and_a_follower_needs_no_microphone() {
    let app = TestApp::new().await;
    app.wind(SESSION).await;
    let built_in = || with("microphone", json!({ "is": "built_in" }));
    let spoken = at_test_door(&app, "fr", true, built_in()).await.json();
    assert_eq!(spoken["items"]["microphone"]["word"], "à améliorer");
    assert_eq!(spoken["result"]["grade"], "warn");
    let followed = at_test_door(&app, "ar", false, built_in()).await.json();
    assert_eq!(followed["items"]["microphone"], Value::Null);
    assert_eq!(followed["result"]["says"], "أنتم جاهزون للاجتماع.");
}

#[tokio::test]
async fn what_no_browser_measured_is_refused() {
    let app = TestApp::new().await;
    let page = app.confirmed(&person()).await;
    let check = format!("{page}/check");
    let label = json!({ "microphone": { "is": "headset", "label": "Jabra of Ms Brown" } });
    let wild = with("voice", json!({ "noise": 1e9, "speech": null, "clipped": 0 }));
    for odd in [label, wild, json!("good"), json!({ "grade": "good" })] {
        assert_eq!(app.post_json(&check, &odd).await.status, StatusCode::BAD_REQUEST, "{odd}");
    }
    let large = json!({ "browser": "x".repeat(9_000) });
    assert_eq!(app.post_json(&check, &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let elsewhere = Request::post(&check).header("sec-fetch-site", "cross-site");
    let elsewhere = elsewhere.header(header::CONTENT_TYPE, "text/plain").body(Body::from(sound().to_string())).unwrap();
    assert_eq!(app.send(elsewhere).await.status, StatusCode::FORBIDDEN);
    assert!(app.get(&page).await.text.contains("Your equipment is not checked yet."));
}

#[tokio::test]
async fn a_check_from_the_personal_page_is_kept_and_goes_on_where_it_ended() {
    let app = TestApp::new().await;
    let page = app.confirmed(&person()).await;
    app.wind(SESSION).await;
    let part = json!({ "browser": sound()["browser"], "microphone": { "is": "bluetooth" } });
    let answer = app.post_json(&format!("{page}/check"), &part).await.json();
    assert_eq!(answer["result"]["grade"], "warn");
    assert_eq!(answer["kept"], "Checked Wed 9 Feb, 08:10: with warnings");
    let again = app.get(&format!("{page}/check")).await.text;
    for kept in ["Bluetooth narrows the voice", "&#34;is&#34;:&#34;bluetooth&#34;", "Checked Wed 9 Feb, 08:10"] {
        assert!(again.contains(kept), "{kept} in:\n{again}");
    }
    assert!(app.get(&page).await.text.contains("Checked Wed 9 Feb, 08:10: with warnings"));
    app.post_json(&format!("{page}/check"), &sound()).await;
    assert!(app.get(&page).await.text.contains("Checked Wed 9 Feb, 08:10: good"));
}

#[tokio::test]
async fn the_door_has_the_same_check_before_any_meeting() {
    let app = TestApp::new().await;
    let page = app.confirmed(&person()).await;
    app.post_json(&format!("{page}/check"), &with("network", json!({ "pages": true }))).await;
    app.wind(RELEASE).await;
    let door = address_in(&app.mail_text(&person().email).await, "/door/");
    let shown = app.get(&door).await.text;
    assert!(shown.contains(&format!("href=\"{door}/check\"")) && shown.contains("failed"), "{shown}");
    assert!(app.get(&format!("{door}/check")).await.text.contains("your network blocks it"));
    let answer = app.post_json(&format!("{door}/check"), &sound()).await;
    assert_eq!(answer.json()["result"]["says"], "You are ready for the meeting.");
    assert!(app.get(&door).await.text.contains("state-good"));
    for wrong in ["/door/x/check", "/my/x/check", &door.replace("/door/", "/my/")] {
        assert_eq!(app.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn who_withdrew_checks_nothing() {
    let app = TestApp::new().await;
    let page = app.confirmed(&person()).await;
    app.post(&format!("{page}/withdraw"), &[]).await;
    assert_eq!(app.get(&format!("{page}/check")).await.status, StatusCode::CONFLICT);
    assert_eq!(app.post_json(&format!("{page}/check"), &sound()).await.status, StatusCode::CONFLICT);
    assert!(!app.get(&page).await.text.contains("/check\""));
}

fn standing<'a>(desk: &'a str, name: &str) -> &'a str {
    let at = desk.find(name).unwrap_or_else(|| panic!("{name} in:\n{desk}"));
    &desk[at..at + desk[at..].find("</li>").unwrap()]
}

#[tokio::test]
async fn the_desk_sees_who_online_is_not_ready() {
    let app = TestApp::new().await;
    app.confirmed(&person()).await;
    let failed = app.confirmed(&Person::new("FR", "Aya", "Kouassi")).await;
    let follows = app.confirmed(&Person::new("CH", "Ueli", "Frei").mode("follow")).await;
    app.confirmed(&Person::new("NZ", "Hana", "Tamahori").mode("in_person")).await;
    let quiet = with("voice", json!({ "noise": -80, "speech": -60, "clipped": 0 }));
    app.post_json(&format!("{failed}/check"), &quiet).await;
    app.post_json(&format!("{follows}/check"), &quiet).await;
    app.sign_in().await;
    assert!(!app.get("/desk").await.text.contains("not tested, or failed"), "nobody could have tested yet");
    app.wind(SESSION).await;
    let today = app.get("/desk").await.text;
    assert!(today.contains("not tested, or failed") && standing(&today, "state-warn\">2<").contains("/desk/checks"));
    let desk = app.get("/desk/checks").await.text;
    assert!(standing(&desk, "Göbel").contains("not tested"));
    let kouassi = standing(&desk, "Kouassi");
    assert!(kouassi.contains("failed") && kouassi.contains("Loudness of the voice: not good enough"), "{kouassi}");
    assert!(kouassi.contains("Headset on a cable"));
    assert!(standing(&desk, "Frei").contains("state-good"), "who follows is not graded on a microphone");
    assert!(!desk.contains("Tamahori"));
    let sheet = app.get(&address_in(standing(&desk, "/desk/registrations/"), "/desk/registrations/")).await.text;
    assert!(sheet.contains("Checked Tue 1 Feb, 09:0"), "{sheet}");
    let only = app.get("/desk/checks?state=failed").await.text;
    assert!(only.contains("Kouassi") && !only.contains("Göbel"));
}
