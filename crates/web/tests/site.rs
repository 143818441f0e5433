//! The public site, page by page through the real router: for two treaties, in every language, at every turn of the clock.
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use convoke_domain::{
    language::{Language, Multilingual},
    time::Instant,
};
use convoke_store::{
    audit::Actor,
    document::{self, Paper, Text},
};
use convoke_testkit::{Answer, SERIES, TestApp, wetlands};

const PAGES: [&str; 9] =
    ["", "invitation", "programme", "documents", "take-part", "announcements", "test", "privacy", "accessibility"];

fn instant(text: &str) -> Instant {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn page(series: &str, path: &str) -> String {
    format!("/en/{series}/{path}")
}

/// What must be true of every page.
fn assert_sound(path: &str, language: Language, answer: &Answer) {
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    let text = &answer.text;
    assert!(text.contains(&format!("<html lang=\"{language}\" dir=\"{}\"", language.dir())), "{path}");
    assert_eq!(text.matches("<h1").count(), 1, "{path} has one title");
    assert!(text.contains("<main id=\"main\">") && text.contains("hreflang=\"fr\""), "{path}");
    assert!(!text.contains("style=\"") && !text.contains("<script>"), "{path} keeps the policy");
    let body = &text[text.find("<main").unwrap()..text.find("</main>").unwrap()];
    let unfilled = body.split('{').skip(1).find(|rest| !rest.starts_with("missing}") && !rest.starts_with("ms}"));
    assert_eq!(unfilled, None, "{path}");
}

#[tokio::test]
async fn every_page_speaks_every_language_of_its_series() {
    for app in [TestApp::new().await, TestApp::of(wetlands()).await] {
        let record = app.app.record();
        for language in record.languages() {
            for name in PAGES {
                let path = format!("/{language}/{}/{name}", record.slug());
                assert_sound(&path, *language, &app.get(&path).await);
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_page_that_says_so() {
    let app = TestApp::of(wetlands()).await;
    for path in
        ["/ar/wetland-corridors-march-2022/", "/en/another/", "/en/wetland-corridors-march-2022/announcements/none"]
    {
        let answer = app.get(path).await;
        assert_eq!((answer.status, answer.text.contains("<h1")), (StatusCode::NOT_FOUND, true), "{path}");
    }
}

#[tokio::test]
async fn the_first_page_follows_the_clock() {
    let app = TestApp::new().await;
    let home = page(SERIES, "");
    let now = |text: &str| {
        text.split("class=\"now\"").nth(1).map(|rest| rest[..200.min(rest.len())].to_owned()).unwrap_or_default()
    };
    let first = app.get(&home).await.text;
    assert!(first.contains("Registration closes in") && now(&first).contains("Invitation issued"));
    assert!(first.contains("<strong>15 to 18 February 2022, 13:00 to 16:00</strong> Geneva time (CET)"));
    app.set_clock(instant("2022-02-11T22:59:59Z"));
    assert!(app.get(&home).await.text.contains("Registration closes in"), "the last second counts");
    app.set_clock(instant("2022-02-11T23:00:00Z"));
    let late = app.get(&home).await.text;
    assert!(late.contains("Registration has closed") && late.contains("Send the late request"));
    app.set_clock(instant("2022-02-15T11:45:00Z"));
    assert!(now(&app.get(&home).await.text).contains("Meetings; the door opens at 12:45"));
    app.set_clock(instant("2022-02-18T15:00:00Z"));
    assert!(app.get(&home).await.text.contains("The meetings are over"));
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    let app = TestApp::new().await;
    let home = page(SERIES, "");
    let tag = app.get(&home).await.headers[header::ETAG].clone();
    let again = app.send(Request::get(&home).header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap()).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
}

#[tokio::test]
async fn the_letter_is_composed_from_the_record() {
    let app = TestApp::new().await;
    let text = app.get(&page(SERIES, "invitation")).await.text;
    for part in [
        "Ambassador Thomas Göbel",
        "Representatives of Civil Society, NGOs and Industry",
        "http://convoke.example/en/csp8-february-2022/register",
        "10 February 2022, 16:00–17:00 (Geneva time, CET)",
        "<td rowspan=\"2\"><span><b>WGTR</b>",
        "to be confirmed",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(app.get("/fr/csp8-february-2022/invitation").await.text.contains("1er février 2022"));
}

#[tokio::test]
async fn times_elsewhere_are_marked_and_remembered() {
    let app = TestApp::new().await;
    let path = page(SERIES, "programme");
    assert!(app.get(&path).await.text.contains("data-zone-wanted"));
    let auckland = app.get(&format!("{path}?zone=Pacific%2FAuckland")).await.text;
    assert!(auckland.contains("In Auckland every meeting falls on the next day."));
    assert!(auckland.contains("next day, Wed 16 Feb") && auckland.contains("<b class=\"num\">01:00</b>"));
    assert!(app.get(&path).await.text.contains("Auckland"), "the zone is remembered");
    let kathmandu = app.get(&format!("{path}?zone=Asia/Kathmandu")).await.text;
    assert!(kathmandu.contains("17:45") && !kathmandu.contains("every meeting falls"));
    let nowhere = app.other_browser().get(&format!("{path}?zone=Nowhere/Else")).await.text;
    assert!(nowhere.contains("data-zone-wanted"), "an unknown zone is none");
}

#[tokio::test]
async fn clocks_that_change_between_deadline_and_meetings() {
    let app = TestApp::of(wetlands()).await;
    let series = app.app.record().slug().to_owned();
    // Montreal is at UTC−5 on the deadline (10 March) and at UTC−4 on the first day (15 March); Paris changes later.
    let home = app.get(&format!("{}?zone=Europe/Paris", page(&series, ""))).await.text;
    assert!(home.contains("2022-03-10T18:00:00-05:00") && home.contains("2022-03-11T00:00:00+01:00"));
    let programme = app.get(&format!("{}?zone=Europe/Paris", page(&series, "programme"))).await.text;
    assert!(programme.contains("2022-03-15T09:30:00-04:00") && programme.contains("2022-03-15T14:30:00+01:00"));
    assert!(programme.contains("days-4 rows-4") && programme.contains("span-2"));
    assert!(programme.contains("Restoring river deltas"));
}

#[tokio::test]
async fn the_calendar_file_holds_the_meetings_and_no_link() {
    let app = TestApp::new().await;
    let answer = app.get(&page(SERIES, "programme.ics")).await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert_eq!(answer.text.matches("BEGIN:VEVENT").count(), 10, "eight slots and two test sessions");
    assert!(answer.text.contains("20220215T120000Z") && !answer.text.contains("http"));
}

#[tokio::test]
async fn announcements_stand_from_their_dates_on() {
    let app = TestApp::new().await;
    let list = page(SERIES, "announcements");
    let one = page(SERIES, "announcements/format-of-meetings");
    app.set_clock(instant("2022-01-26T22:59:59Z"));
    assert_eq!(app.get(&one).await.status, StatusCode::NOT_FOUND);
    assert!(!app.get(&list).await.text.contains("format-of-meetings"));
    app.set_clock(instant("2022-01-26T23:00:00Z"));
    assert!(
        app.get(&one)
            .await
            .text
            .contains("President of the Eighth Conference of States Parties · Ambassador Thomas Göbel")
    );
    let all = app.get(&list).await.text;
    assert!(all.contains("format-of-meetings") && all.contains("Decision of the Conference"));
}

async fn enter(app: &TestApp, issue: Instant, text: Text) -> i64 {
    let paper = Paper {
        body: "wgtr".to_owned(),
        symbol: "ATT/CSP8.WGTR/2022/CHAIR/694/M.AnnAgenda".to_owned(),
        issuing_office: "Co-Chairs".to_owned(),
        date: "2022-01-31".parse().unwrap(),
        original_language: Language::En,
        title: Multilingual::one(Language::En, "Annotated agenda"),
        issue_local: "2022-02-04T12:00:00".parse().unwrap(),
        issue_at: issue,
    };
    let now = app.app.now();
    let id = app.app.db.write(move |conn| {
        Box::pin(async move {
            let id = document::enter(conn, SERIES, &paper, &Actor::System, now).await?;
            document::set_text(conn, id, Language::En, &text, &Actor::System, now).await?;
            let reason = Text::NotTranslated { reason: "Annex in English only".to_owned() };
            document::set_text(conn, id, Language::Fr, &reason, &Actor::System, now).await?;
            Ok(id)
        })
    });
    let id = id.await.unwrap();
    app.app.cache.clear();
    id
}

#[tokio::test]
async fn a_paper_is_there_for_everybody_at_its_instant_and_for_nobody_before() {
    let app = TestApp::new().await;
    let kept = app.app.files.keep(b"%PDF-1.7\n%%EOF\n").await.unwrap();
    let text = Text::Issued { digest: kept.digest, media_type: kept.media_type.to_owned(), bytes: kept.bytes };
    let (before, at) = (instant("2022-02-04T10:59:59Z"), instant("2022-02-04T11:00:00Z"));
    let id = enter(&app, at, text).await;
    let (list, file) = (page(SERIES, "documents"), page(SERIES, &format!("documents/{id}/en")));
    app.set_clock(before);
    assert!(app.get(&list).await.text.contains("No document has been issued yet"));
    assert_eq!(app.get(&file).await.status, StatusCode::NOT_FOUND);
    app.set_clock(at);
    let issued = app.get(&list).await.text;
    assert!(
        issued.contains("<bdi dir=\"ltr\">ATT/CSP8.WGTR/2022/CHAIR/694/M.AnnAgenda</bdi>") && issued.contains(&file)
    );
    assert!(issued.contains("Annex in English only") && issued.contains("not available yet"));
    assert!(app.get(&page(SERIES, "programme")).await.text.contains("1 document<"));
    let answer = app.get(&file).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CONTENT_SECURITY_POLICY], "sandbox; default-src 'none'");
    assert_eq!(answer.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(
        answer.headers[header::CONTENT_DISPOSITION],
        "attachment; filename=\"ATT-CSP8.WGTR-2022-CHAIR-694-M.AnnAgenda-en.pdf\""
    );
    let read = app.get(&format!("{file}?read")).await;
    assert_eq!(read.headers[header::CONTENT_DISPOSITION], "inline", "the booth shows it in a frame");
    let policy = read.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'self'"), "{policy}");
    assert_eq!(app.get(&page(SERIES, &format!("documents/{id}/fr"))).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_test_door_is_open_in_its_hours_only() {
    let app = TestApp::new().await;
    let door = page(SERIES, "test");
    let checks = "data-step=\"browser\"";
    for (at, is_open) in [
        ("2022-02-09T06:59:59Z", false),
        ("2022-02-09T07:00:00Z", true),
        ("2022-02-09T07:59:59Z", true),
        ("2022-02-09T08:00:00Z", false),
        ("2022-02-10T15:30:00Z", true),
        ("2022-02-10T16:00:00Z", false),
    ] {
        app.set_clock(instant(at));
        assert_eq!(app.get(&door).await.text.contains(checks), is_open, "{at}");
    }
    assert!(app.get(&door).await.text.contains("The test sessions are over"));
}

#[tokio::test]
async fn the_plate_of_the_test_door_is_shown_and_kept_nowhere() {
    let app = TestApp::new().await;
    let door = page(SERIES, "test");
    app.set_clock(instant("2022-02-09T07:30:00Z"));
    let shown = app.post(&door, &[("entity", "KE"), ("surname", "<b>Wanjirũ</b>")]).await.text;
    assert!(shown.contains("<span class=\"entity\" lang=\"en\">Kenya</span>"));
    assert!(shown.contains("&#60;b&#62;Wanjirũ&#60;/b&#62;"), "markup stays text");
    assert!(!app.get(&door).await.text.contains("Wanjir"));
    assert_eq!(app.count("received").await, 0);
    app.set_clock(instant("2022-02-09T08:30:00Z"));
    assert!(!app.post(&door, &[("entity", "KE"), ("surname", "Otieno")]).await.text.contains("Otieno"));
}

#[tokio::test]
async fn the_first_page_with_all_it_needs_is_small() {
    let app = TestApp::new().await;
    let get = async |path: &str| {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap();
        app.send(request).await.text.len()
    };
    let home = app.get(&page(SERIES, "")).await.text;
    let mut total = get(&page(SERIES, "")).await;
    for address in home.split('"').filter(|part| part.starts_with("/assets/")) {
        total += get(address).await;
    }
    // The answer is counted as text, which makes compressed bytes up to three times as many.
    assert!(total < 100_000, "{total}");
}
