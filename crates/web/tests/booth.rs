//! The interpreter's booth, through the real router.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use axum::http::StatusCode;
use convoke_domain::{
    language::{Language, Multilingual},
    link::{Purpose, token},
    room::Channel,
    time::Instant,
};
use convoke_store::{
    audit::Actor,
    document::{self, Paper, Text},
    interpreter::{self, Particulars},
};
use convoke_testkit::{SERIES, TestApp};
use jiff::civil::date;

const BEFORE: &str = "2022-02-15T09:00:00Z";
const OPEN: &str = "2022-02-15T11:50:00Z";
const FIRST: &str = "wgeti-articles-6-7";

fn instant(text: &str) -> Instant {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn french() -> Particulars {
    Particulars {
        name: "Delmas".to_owned(),
        email: "delmas@booths.example".to_owned(),
        language: Language::En,
        home: Channel::Language(Language::Fr),
        channels: vec![Channel::Language(Language::Fr), Channel::Language(Language::En)],
    }
}

/// An app at an instant, an interpreter's number, and the address of their booth.
async fn at(now: &str, particulars: Particulars) -> (TestApp, i64, String) {
    let app = TestApp::new().await;
    app.set_clock(instant(now));
    let reference = app.app.reference();
    let actor = Actor::System;
    let added = app
        .app
        .db
        .write(move |conn| {
            Box::pin(async move {
                interpreter::add_silently(conn, SERIES, &particulars, &reference, &actor, instant(BEFORE)).await
            })
        })
        .await
        .unwrap();
    let token = token(&app.app.key, Purpose::Booth, &reference, 1);
    (app, added.id, format!("/booth/{token}"))
}

#[tokio::test]
async fn no_meeting_open_says_when_and_where() {
    let (app, _, booth) = at(BEFORE, french()).await;
    let page = app.get(&format!("{booth}?zone=Pacific/Auckland")).await;
    assert_eq!(page.status, StatusCode::OK);
    for part in [
        "French booth",
        "Delmas",
        "French and English",
        "Articles 6 and 7",
        "data-until=\"2022-02-15T11:45:00Z\"",
        "Auckland",
    ] {
        assert!(page.text.contains(part), "{part} in:\n{}", page.text);
    }
    assert!(!page.text.contains("data-booth"), "no console before the door opens");
    assert!(app.get(&format!("{booth}?lang=ar")).await.text.contains("مقصورة"));
    let trial = app.get(&format!("{booth}?meeting=test&lang=en")).await.text;
    assert!(trial.contains("data-booth") && trial.contains("Test room"), "the console can be tried: {trial}");
}

/// Enters a paper with a Spanish text.
async fn enter(app: &TestApp, paper: Paper) {
    let text = Text::Issued { digest: "0".repeat(64), media_type: "text/plain".to_owned(), bytes: 1 };
    let now = instant(BEFORE);
    app.app
        .db
        .write(move |conn| {
            Box::pin(async move {
                let id = document::enter(conn, SERIES, &paper, &Actor::System, now).await?;
                document::set_text(conn, id, Language::Es, &text, &Actor::System, now).await
            })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn terms_and_issued_papers_stand_in_the_console() {
    let (app, _, booth) = at(OPEN, french()).await;
    let page = app.get(&booth).await.text;
    assert!(page.contains("<bdi lang=\"ru\">Договор о торговле оружием</bdi>"), "terms in six languages: {page}");
    assert!(!page.contains("data-read"), "no papers, no list");
    let paper = |symbol: &str, issue: &str| Paper {
        body: "wgeti".to_owned(),
        symbol: symbol.to_owned(),
        issuing_office: "Co-Chairs".to_owned(),
        date: date(2022, 2, 1),
        original_language: Language::Es,
        title: Multilingual::one(Language::En, symbol),
        issue_local: date(2022, 2, 1).at(9, 0, 0, 0),
        issue_at: instant(issue),
    };
    for (symbol, issue) in [("CSP8/OUT", BEFORE), ("CSP8/HELD", "2022-02-16T09:00:00Z")] {
        enter(&app, paper(symbol, issue)).await;
    }
    let page = app.get(&booth).await.text;
    assert!(page.contains("CSP8/OUT") && page.contains("hreflang=\"es\""), "{page}");
    assert!(!page.contains("CSP8/HELD"), "what is not issued is not shown");
}

#[tokio::test]
async fn the_open_meeting_has_its_console() {
    let (app, _, booth) = at(OPEN, french()).await;
    let page = app.get(&booth).await;
    assert_eq!(page.status, StatusCode::OK);
    for part in ["data-bs-theme=\"dark\"", "data-booth", "Microphone closed", "data-hold-key=\"c\""] {
        assert!(page.text.contains(part), "{part} in:\n{}", page.text);
    }
    assert!(page.text.contains(&format!("data-media-url=\"{booth}/media?meeting={FIRST}\"")));
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("frame-src 'self'") && policy.contains("default-src 'none'"), "{policy}");
    assert!(app.get(&format!("{booth}?meeting=")).await.text.contains("Enter the booth"), "the plan stays in reach");
    assert!(app.get(&format!("{booth}?meeting=nothing")).await.text.contains("Enter the booth"));
}

#[tokio::test]
async fn of_several_open_meetings_one_is_chosen() {
    let (app, _, booth) = at("2022-02-15T13:29:00Z", french()).await;
    let page = app.get(&booth).await.text;
    let doors = page.matches("Enter the booth").count();
    assert!(doors > 1 && page.contains("choose yours"), "{doors} doors in:\n{page}");
    let chosen = app.get(&format!("{booth}?meeting={FIRST}")).await.text;
    assert!(chosen.contains("data-booth"), "{chosen}");
}

#[tokio::test]
async fn a_signed_language_has_a_camera_instead_of_a_microphone() {
    let signs = Particulars { home: Channel::Signed, channels: vec![Channel::Signed], ..french() };
    let (app, _, booth) = at(OPEN, signs).await;
    let page = app.get(&booth).await.text;
    assert!(page.contains("data-signed") && page.contains("Camera not on air"), "{page}");
    assert!(!page.contains("Microphone closed") && !page.contains("data-meter=\"voice\""));
}

#[tokio::test]
async fn what_opens_nothing_says_nothing() {
    let (app, id, booth) = at(OPEN, french()).await;
    let door = booth.replace("/booth/", "/door/");
    let forged = format!("{}{}", &booth[..booth.len() - 1], if booth.ends_with('A') { "B" } else { "A" });
    for path in [door, forged.clone(), format!("{forged}/events"), "/booth/x".to_owned()] {
        let answer = app.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.text.contains("Delmas"));
    }
    app.app
        .db
        .write(move |conn| {
            Box::pin(
                async move { interpreter::remove(conn, id, "works elsewhere", &Actor::System, instant(OPEN)).await },
            )
        })
        .await
        .unwrap();
    assert_eq!(app.get(&booth).await.status, StatusCode::NOT_FOUND, "removed");
    assert_eq!(app.get(&format!("{booth}/events")).await.status, StatusCode::NOT_FOUND);
}
