//! Captions: who is sent which, what is kept, and what comes from outside.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use convoke_testkit::{Person, Socket, TestApp, address_in};
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
    assert_eq!((&mended["id"], &mended["text"], &mended["mended"]), (&told["id"], &json!("السيدة الرئيسة"), &json!(true)));

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
