//! The rehearsal's own pages, through the real router.

use axum::http::StatusCode;
use convoke_testkit::{Person, SERIES, TestApp, address_in, wetlands};
use serde_json::json;

#[tokio::test]
async fn filled_with_believable_delegates() {
    let app = TestApp::new().await;
    let answer = app.post_json("/rehearsal/fill", &json!({ "registrations": 400, "seed": 7 })).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    assert_eq!(answer.json()["registrations"], 400);
    let counted = async || {
        let states = ["received", "proven", "confirmed", "declined", "withdrawn"];
        let mut counts = Vec::new();
        for state in states {
            counts.push(app.count(state).await);
        }
        counts
    };
    let first = counted().await;
    assert_eq!(first.iter().sum::<i64>(), 400);
    assert!(first[2] > 300, "{first:?}");
    assert!(app.get("/rehearsal/outbox").await.json().as_array().unwrap().is_empty(), "nobody is written to");
    let again = app.post("/rehearsal/fill", &[("registrations", "50"), ("seed", "7")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert!(app.get(&again.location).await.text.contains("50 registrations were added"));
    assert_eq!(counted().await.iter().sum::<i64>(), 450, "new people, from the same seed too");
    for wrong in [json!({ "registrations": 5 }), json!({ "registrations": 10_001 }), json!({ "registrations": "many" })]
    {
        assert_eq!(app.post_json("/rehearsal/fill", &wrong).await.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn the_filled_receive_their_links_with_everybody_else() {
    let app = TestApp::new().await;
    app.post_json("/rehearsal/fill", &json!({ "registrations": 60, "seed": 1 })).await;
    app.wind("2022-02-14T18:00:00+01:00").await;
    let links = |mails: &serde_json::Value| {
        mails.as_array().unwrap().iter().filter(|m| m["text"].as_str().unwrap().contains("/door/")).count() as i64
    };
    assert_eq!(links(&app.get("/rehearsal/outbox").await.json()), app.count("confirmed").await);
    app.post_json("/rehearsal/fill", &json!({ "registrations": 20, "seed": 2 })).await;
    assert_eq!(links(&app.get("/rehearsal/outbox").await.json()), app.count("confirmed").await, "later ones at once");
}

#[tokio::test]
async fn another_treaty_is_filled_too() {
    let app = TestApp::of(wetlands()).await;
    let answer = app.post_json("/rehearsal/fill", &json!({ "registrations": 100, "seed": 3 })).await;
    assert_eq!(answer.json()["registrations"], 100, "{}", answer.text);
}

#[tokio::test]
async fn a_mail_is_read_as_its_reader_sees_it() {
    let app = TestApp::new().await;
    let person = Person::new("NZ", "Aroha", "Whitcombe");
    app.register(&person).await;
    let list = app.get(&format!("/rehearsal/mailbox?to={}", person.email)).await;
    assert!(list.text.contains("Verify your e-mail address"), "{}", list.text);
    let address = address_in(&list.text, "/rehearsal/mailbox/");
    let mail = app.get(&address).await;
    assert!(
        mail.text.contains("Message-ID") && mail.text.contains("href=\"http://convoke.example/my/"),
        "{}",
        mail.text
    );
    let body = app.get(&format!("{address}/body")).await;
    let policy = body.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("sandbox") && !policy.contains("allow-scripts"), "{policy}");
    assert!(body.text.contains("<base target=\"_top\">"), "{}", body.text);
    assert!(app.get("/rehearsal/mailbox?to=nobody@x.example").await.text.contains("No mail has been caught"));
}

#[tokio::test]
async fn a_reset_is_asked_for_twice() {
    let app = TestApp::new().await;
    app.wind("2022-02-09T09:00:00+01:00").await;
    let home = app.get(&format!("/en/{SERIES}/")).await.text;
    assert!(!home.contains("action=\"/rehearsal/reset\""), "no press on the bar forgets everything");
    assert!(home.contains("href=\"/rehearsal/reset?back="), "{home}");
    let asked = app.get(&format!("/rehearsal/reset?back=/en/{SERIES}/programme")).await;
    assert_eq!(asked.status, StatusCode::OK);
    for shown in
        ["Start the rehearsal over?", "1 Feb", "09:00", "action=\"/rehearsal/reset\"", "/programme\">Keep it as it is"]
    {
        assert!(asked.text.contains(shown), "no {shown:?} in {}", asked.text);
    }
    assert!(app.get("/rehearsal/reset?back=https://evil.example/").await.text.contains("href=\"/\">Keep"));
    assert!(app.get("/rehearsal/state").await.text.contains("2022-02-09"), "asking forgets nothing");
}

#[tokio::test]
async fn a_reset_starts_over() {
    let app = TestApp::new().await;
    app.confirmed(&Person::new("NZ", "Aroha", "Whitcombe")).await;
    app.post_json("/rehearsal/fill", &json!({ "registrations": 20, "seed": 2 })).await;
    app.wind("2022-02-15T13:00:00+01:00").await;
    assert_eq!(app.post("/rehearsal/reset", &[]).await.status, StatusCode::SEE_OTHER);
    let state = app.get("/rehearsal/state").await.json();
    assert_eq!(state["counts"]["confirmed"], 0);
    assert!(state["now"].as_str().unwrap().starts_with("2022-02-01T09:00"), "{state}");
    assert!(app.get("/rehearsal/outbox").await.json().as_array().unwrap().is_empty());
    assert_eq!(app.get(&format!("/en/{SERIES}/")).await.status, StatusCode::OK);
    app.sign_in().await;
}

#[tokio::test]
async fn winding_the_clock_leads_nowhere_else() {
    let app = TestApp::new().await;
    let to = "2022-02-02T09:00:00+01:00";
    let programme = format!("/en/{SERIES}/programme");
    for (back, location) in
        [(programme.as_str(), programme.as_str()), ("/\\evil.example", "/"), ("//evil.example", "/"), ("/\0", "/")]
    {
        let answer = app.post("/rehearsal/clock", &[("to", to), ("back", back)]).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, location), "{back:?}");
    }
}
