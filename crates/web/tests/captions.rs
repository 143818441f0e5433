//! Captions: who is sent which, what is kept, and what comes from outside.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use convoke_testkit::{Answer, Person, Socket, TestApp, address_in};
use serde_json::{Value, json};

const RELEASE: &str = "2022-02-14T18:00:00+01:00";
const DOOR: &str = "2022-02-15T12:45:00+01:00";
const FIRST: &str = "wgeti-articles-6-7";

fn lobby(page: &str) -> String {
    format!("/desk/lobbies/{FIRST}/{page}")
}

/// The app with the first door open and an officer signed in, and the page where captions are typed.
async fn captioning() -> (TestApp, Socket) {
    let app = TestApp::new().await;
    app.wind(DOOR).await;
    app.sign_in().await;
    let captioner = app.socket(&lobby("captions/media")).await;
    (app, captioner)
}

/// A delegate in the room, and the address of the door.
async fn delegate(app: &TestApp, person: &Person) -> (TestApp, String) {
    app.confirmed(person).await;
    app.wind(RELEASE).await;
    let door = address_in(&app.mail_text(&person.email).await, "/door/");
    app.wind(DOOR).await;
    app.sign_in().await;
    let browser = app.other_browser();
    browser.post(&format!("{door}/enter"), &[("meeting", FIRST)]).await;
    app.post(&lobby("act"), &[("act", "admit_all")]).await;
    (browser, door)
}

async fn write(captioner: &mut Socket, language: &str, text: &str) -> i64 {
    captioner.say(json!({ "do": "caption", "language": language, "text": text })).await;
    loop {
        let line = captioner.hear("caption").await;
        if line["text"] == text {
            return line["id"].as_i64().unwrap();
        }
    }
}

fn texts(lines: &Value) -> Vec<&str> {
    lines.as_array().unwrap().iter().map(|line| line["text"].as_str().unwrap()).collect()
}

async fn read(page: &mut Socket, captions: &str) -> Value {
    page.say(json!({ "do": "read", "captions": captions })).await;
    page.hear("captions").await
}

#[tokio::test]
async fn a_reader_chooses_captions_apart_from_the_sound_and_finds_the_last_lines() {
    let app = TestApp::new().await;
    let (browser, door) = delegate(&app, &Person::new("DE", "Thomas", "Göbel").mode("follow")).await;
    let mut captioner = app.socket(&lobby("captions/media")).await;
    let mut page = browser.socket(&format!("{door}/media")).await;
    page.state("nobody writes", |s| s["captions"]["says"] == "Nobody is writing captions now.").await;
    write(&mut captioner, "fr", "Bonjour").await;
    write(&mut captioner, "ar", "شكرًا").await;
    page.state("two are written", |s| s["captions"]["written"] == json!(["ar", "fr"])).await;
    page.say(json!({ "do": "listen", "channel": "es" })).await;
    assert_eq!(texts(&read(&mut page, "fr").await), ["Bonjour"], "what was said before one came");
    let arabic = read(&mut page, "ar").await;
    assert_eq!((texts(&arabic), &arabic[0]["dir"]), (vec!["شكرًا"], &json!("rtl")));
    let line = write(&mut captioner, "ar", "السيد الرئيس").await;
    let told = page.hear("caption").await;
    assert_eq!((told["id"].as_i64(), &told["mended"]), (Some(line), &json!(false)));
    captioner.say(json!({ "do": "mend", "line": line, "text": "السيدة الرئيسة" })).await;
    let mended = page.hear("caption").await;
    assert_eq!(
        (&mended["id"], &mended["text"], &mended["mended"]),
        (&told["id"], &json!("السيدة الرئيسة"), &json!(true))
    );

    let mut again = browser.socket(&format!("{door}/media")).await;
    assert_eq!(texts(&read(&mut again, "ar").await), ["شكرًا", "السيدة الرئيسة"], "whoever comes back");
    assert!(texts(&read(&mut again, "off").await).is_empty());
    again.say(json!({ "do": "read", "captions": "xx" })).await;
    assert_eq!(again.hear("refused").await["code"], "malformed");
    again.say(json!({ "do": "caption", "language": "fr", "text": "x" })).await;
    assert_eq!(again.hear("refused").await["code"], "not_yours");
}

#[tokio::test]
async fn who_asked_for_captions_in_the_form_has_them_chosen() {
    let app = TestApp::new().await;
    let chosen = r#"<option value="listening" selected>"#;
    let (browser, door) = delegate(&app, &Person::new("DE", "Thomas", "Göbel")).await;
    let page = browser.get(&format!("{door}/room")).await.text;
    assert!(page.contains(r#"<option value="ar" lang="ar">"#) && !page.contains(chosen), "{page}");

    let app = TestApp::new().await;
    let mut person = Person::new("DE", "Thomas", "Göbel");
    person.captions = true;
    let (browser, door) = delegate(&app, &person).await;
    assert!(browser.get(&format!("{door}/room")).await.text.contains(chosen));
}

#[tokio::test]
async fn lines_outlast_a_restart() {
    let (app, mut captioner) = captioning().await;
    write(&mut captioner, "en", "The meeting is called to order.").await;
    app.app.hub.stop(&app.app).await;
    let app = app.restarted().await;
    let mut captioner = app.socket(&lobby("captions/media")).await;
    assert_eq!(texts(&captioner.hear("captions").await), ["The meeting is called to order."]);
}

/// The token of captions in a language, as the desk shows it, and the page that shows it.
async fn token(app: &TestApp, language: &str) -> String {
    let page = app.post(&lobby("captions/token"), &[("input", language)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains(&format!("http://convoke.example/captions/{FIRST}/{language}")), "{}", page.text);
    page.text.split("Bearer ").nth(1).unwrap().split(['&', '"']).next().unwrap().to_owned()
}

/// What software of others sends.
async fn feed(app: &TestApp, language: &str, token: &str, kind: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(format!("/captions/{FIRST}/{language}"))
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, kind)
        .body(body.into())
        .unwrap();
    app.other_browser().send(request).await
}

async fn feed_json(app: &TestApp, token: &str, value: Value) -> Answer {
    feed(app, "fr", token, "application/json", value.to_string()).await
}

#[tokio::test]
async fn software_of_others_writes_captions_until_its_token_is_revoked() {
    let (app, mut captioner) = captioning().await;
    let fr = token(&app, "fr").await;
    let begun = feed_json(&app, &fr, json!({ "text": "La séance", "partial": true })).await;
    assert_eq!(begun.status, StatusCode::NO_CONTENT, "{}", begun.text);
    assert_eq!(captioner.hear("begun").await["text"], "La séance");
    let done = feed_json(&app, &fr, json!({ "text": "La séance est uverte." })).await;
    let line = done.json()["line"].as_i64().unwrap();
    assert_eq!(captioner.hear("caption").await["id"], line);
    let mended = feed_json(&app, &fr, json!({ "text": "La séance est ouverte.", "mends": line })).await;
    assert_eq!(mended.status, StatusCode::NO_CONTENT);
    assert_eq!(captioner.hear("caption").await["mended"], true);
    assert_eq!(feed(&app, "fr", &fr, "text/plain; charset=utf-8", "Merci.").await.status, StatusCode::OK);
    assert_eq!(feed_json(&app, &fr, json!({ "text": "x", "mends": line })).await.status, StatusCode::NOT_FOUND);

    assert_eq!(token(&app, "fr").await, fr, "shown again it is the same");
    app.post(&lobby("captions/token"), &[("input", "fr"), ("act", "revoke")]).await;
    let refused = feed_json(&app, &fr, json!({ "text": "x" })).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert!(refused.text.contains("revoked") && !refused.text.contains(&fr));
    let next = token(&app, "fr").await;
    assert_ne!(next, fr);
    assert_eq!(feed_json(&app, &next, json!({ "text": "x" })).await.status, StatusCode::OK);
    let trail = app.get("/desk/audit").await.text;
    assert!(trail.contains("Token revoked for sending into a room") && !trail.contains(&next) && !trail.contains(&fr));
    let attendance = app.get(&lobby("attendance")).await.text;
    assert!(!attendance.contains("feed"), "software attends nothing");
}

#[tokio::test]
async fn what_a_feed_may_not_is_refused_with_a_sentence() {
    let (app, _captioner) = captioning().await;
    let (fr, es) = (token(&app, "fr").await, token(&app, "es").await);
    for wrong in ["", "x", &es, &fr[..35], &format!("{fr}A")] {
        assert_eq!(feed_json(&app, wrong, json!({ "text": "x" })).await.status, StatusCode::UNAUTHORIZED, "{wrong}");
    }
    assert_eq!(app.post(&lobby("captions/token"), &[("input", "de")]).await.status, StatusCode::NOT_FOUND);
    let status = async |kind: &'static str, body: String| {
        let answer = feed(&app, "fr", &fr, kind, body).await;
        assert!(answer.text.contains("\"title\""), "{}", answer.text);
        answer.status
    };
    let json = "application/json";
    assert_eq!(status("text/html", "x".into()).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    for nonsense in ["", "x", "{}", r#"{"text":7}"#, r#"{"text":"x","loud":true}"#] {
        assert_eq!(status(json, nonsense.into()).await, StatusCode::BAD_REQUEST, "{nonsense}");
    }
    assert_eq!(status("text/plain", "x".repeat(5000)).await, StatusCode::PAYLOAD_TOO_LARGE);
    for text in [" ".to_owned(), "x".repeat(301)] {
        assert_eq!(status(json, json!({ "text": text }).to_string()).await, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let mut flooded = None;
    for _ in 0..200 {
        let answer = feed_json(&app, &fr, json!({ "text": "x", "partial": true })).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            flooded = Some(answer);
            break;
        }
    }
    assert_eq!(flooded.unwrap().headers[header::RETRY_AFTER], "1");
    app.wind("2022-02-15T20:00:00+01:00").await;
    assert_eq!(status(json, r#"{"text":"x"}"#.into()).await, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_was_written_is_downloaded_and_says_that_it_is_no_record() {
    let (app, mut captioner) = captioning().await;
    assert!(app.get(&lobby("captions")).await.text.contains("Nothing has been written yet."));
    write(&mut captioner, "fr", "Bonjour").await;
    let line = write(&mut captioner, "fr", "Monsieur <le> Présidant").await;
    captioner.say(json!({ "do": "mend", "line": line, "text": "Monsieur <le> Président" })).await;
    captioner.hear("caption").await;
    app.app.hub.stop(&app.app).await;
    let page = app.get(&lobby("captions")).await.text;
    assert!(page.contains("2 lines") && page.contains("not an authentic record"), "{page}");
    let text = app.get(&lobby("captions/files/fr.txt")).await;
    assert_eq!(text.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    let told = "ne constituent pas un compte rendu authentique";
    assert!(text.text.contains(told) && text.text.contains("] Bonjour\n"), "{}", text.text);
    assert!(text.text.contains("Président [corrigé") && text.text.contains("Présidant]"), "{}", text.text);
    let vtt = app.get(&lobby("captions/files/fr.vtt")).await;
    assert_eq!(vtt.headers[header::CONTENT_TYPE], "text/vtt; charset=utf-8");
    assert!(vtt.text.starts_with("WEBVTT\n\nNOTE\n") && vtt.text.contains(told), "{}", vtt.text);
    assert!(vtt.text.contains("\n1\n00:00:00.000 --> ") && vtt.text.contains("\nMonsieur &lt;le&gt; Président\n"));
    for nothing in ["fr.doc", "fr", "xx.txt", "fr.vtt?from=7"] {
        let answer = app.get(&lobby(&format!("captions/files/{nothing}"))).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    let stranger = app.other_browser().get(&lobby("captions/files/fr.txt")).await;
    assert!(stranger.location.starts_with("/desk/sign-in"), "{}", stranger.location);
}
