//! The secretariat's desk, as officers live it: through the real router.
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use convoke_testkit::{Answer, Person, SERIES, TestApp, address_in};

/// Registers a person who proves the address, and waits for the desk.
async fn proven(app: &TestApp, person: &Person) {
    assert_eq!(app.register(person).await.status, StatusCode::SEE_OTHER);
    let page = address_in(&app.mail_text(&person.email).await, "/my/");
    app.post(&format!("{page}/prove"), &[]).await;
}

/// An officer signed in, and three people of one delegation who wait.
async fn desk_with_three() -> TestApp {
    let app = TestApp::new().await;
    for (given, family) in [("Kofi", "Yao"), ("Awa", "Traoré"), ("Aya", "Kouassi")] {
        let mut person = Person::new("CI", given, family);
        person.mode = "in_person".to_owned();
        proven(&app, &person).await;
    }
    app.sign_in().await;
    app
}

/// The value of the first field of a name in a page.
fn field(page: &str, name: &str) -> String {
    let start = page.find(&format!("name=\"{name}\" value=\"")).unwrap() + name.len() + 15;
    page[start..].split('"').next().unwrap().to_owned()
}

fn assert_seen(answer: &Answer, texts: &[&str]) {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    for text in texts {
        assert!(answer.text.contains(text), "no {text:?} in:\n{}", answer.text);
    }
}

#[tokio::test]
async fn every_address_of_the_desk_sends_a_stranger_to_the_sign_in() {
    let app = TestApp::new().await;
    for cookie in ["", "desk=guessed", "__Host-desk=guessed"] {
        for path in convoke_web::desk::guarded() {
            for method in [Method::GET, Method::POST] {
                let mut request = Request::builder().method(&method).uri(&path).header("sec-fetch-site", "same-origin");
                if !cookie.is_empty() {
                    request = request.header(header::COOKIE, cookie);
                }
                let answer = app.other_browser().send(request.body(Body::empty()).unwrap()).await;
                let sent_away =
                    answer.status == StatusCode::SEE_OTHER && answer.location.starts_with("/desk/sign-in?to=/desk");
                assert!(
                    sent_away || answer.status == StatusCode::METHOD_NOT_ALLOWED,
                    "{method} {path}: {}",
                    answer.status
                );
                assert!(!answer.text.contains("desk-nav"), "{method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn a_mailed_link_signs_in_once_and_reading_it_does_not() {
    let app = TestApp::new().await;
    let known = app.post("/desk/sign-in", &[("email", "Officer@secretariat.example")]).await;
    let unknown = app.post("/desk/sign-in", &[("email", "nobody@elsewhere.example")]).await;
    let said = |answer: &Answer| answer.text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
    assert_eq!(
        said(&known).replace("Officer@secretariat.example", ""),
        said(&unknown).replace("nobody@elsewhere.example", "")
    );
    assert!(app.mails("nobody@elsewhere.example").await.is_empty());
    let link = address_in(&app.mail_text("officer@secretariat.example").await, "/desk/sign-in/");
    for _ in 0..3 {
        assert_seen(&app.get(&link).await, &["Press the button to sign in"]);
    }
    assert_eq!(app.get("/desk").await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.post(&link, &[]).await.location, "/desk");
    assert_seen(&app.get("/desk").await, &["desk-nav", "Sign out, Perrin"]);
    let again = app.other_browser().post(&link, &[]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert!(again.text.contains("This link has been used or is too old."));
    assert_eq!(app.other_browser().post("/desk/sign-in/AAAA", &[]).await.status, StatusCode::NOT_FOUND);
    app.post("/desk/sign-out", &[]).await;
    assert_eq!(app.get("/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_wrong_password_signs_nobody_in() {
    let app = TestApp::new().await;
    let answer = app.post("/desk/sign-in", &[("email", "officer@secretariat.example"), ("password", "guess")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.get("/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_session_outlives_a_wound_clock() {
    let app = TestApp::new().await;
    app.sign_in().await;
    app.wind("2022-02-09T12:00:00+01:00").await;
    assert_eq!(app.get("/desk").await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_queue_searches_in_any_language_and_tells_what_to_look_at() {
    let app = desk_with_three().await;
    assert_seen(
        &app.get("/desk").await,
        &["registrations to decide", "delegations with more people in the room than seats"],
    );
    assert_seen(&app.get("/desk/registrations").await, &["Kouassi, Aya", "seats taken: 2", "1–3 of 3"]);
    for search in ["kouassi", "cote d'ivoire", "Кот", "科特迪瓦", "كوت ديفوار"] {
        let path: String = search.chars().map(|c| if c.is_ascii() { c.to_string() } else { encoded(c) }).collect();
        let answer = app.get(&format!("/desk/registrations?q={}", path.replace(' ', "+"))).await;
        assert!(answer.text.contains("Kouassi, Aya"), "{search}");
    }
    assert!(!app.get("/desk/registrations?q=zambia").await.text.contains("Kouassi"));
    assert!(!app.get("/desk/registrations?category=civil_society").await.text.contains("Kouassi"));
    assert_seen(
        &app.get("/desk/registrations?open=3").await,
        &["id=\"sheet\"", "seats stay with Traoré and Yao", "E-mail proven"],
    );
}

fn encoded(c: char) -> String {
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes).bytes().map(|b| format!("%{b:02X}")).collect()
}

#[tokio::test]
async fn one_is_declined_with_a_reason_that_the_person_is_told() {
    let app = desk_with_three().await;
    let page = app.get("/desk/registrations/3").await;
    let revision = field(&page.text, "revision");
    let without = app.post("/desk/registrations/3/decide", &[("act", "decline"), ("revision", &revision)]).await;
    assert_eq!(without.status, StatusCode::CONFLICT);
    let answer = app
        .post(
            "/desk/registrations/3/decide",
            &[("act", "decline"), ("revision", &revision), ("reason", "no note verbale yet"), ("whole", "yes")],
        )
        .await;
    assert_eq!(answer.location, "/desk/registrations/3?done=declined");
    assert_seen(
        &app.get(&answer.location).await,
        &["Declined. The person is told", "no note verbale yet", "officer@secretariat.example"],
    );
    assert!(app.mail_text(&Person::new("CI", "Aya", "Kouassi").email).await.contains("no note verbale yet"));
}

#[tokio::test]
async fn two_officers_do_not_overwrite_each_other() {
    let app = desk_with_three().await;
    let revision = field(&app.get("/desk/registrations/3").await.text, "revision");
    let first = app.post("/desk/registrations/3/decide", &[("act", "confirm"), ("revision", &revision)]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = app
        .post(
            "/desk/registrations/3/decide",
            &[("act", "decline"), ("revision", &revision), ("reason", "typed with care")],
        )
        .await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.text.contains("Somebody changed this meanwhile") && second.text.contains("typed with care"));
    assert_eq!(app.count("confirmed").await, 1);
}

#[tokio::test]
async fn many_are_decided_in_one_act_each_by_its_own_rule() {
    let app = desk_with_three().await;
    let stale = app
        .post(
            "/desk/registrations/1/decide",
            &[("act", "withdraw"), ("revision", "2"), ("reason", "asked by telephone")],
        )
        .await;
    assert_eq!(stale.status, StatusCode::SEE_OTHER);
    let chosen =
        [("act", "confirm"), ("from", "state=proven"), ("chosen", "1.2"), ("chosen", "2.2"), ("chosen", "3.2")];
    let answer = app.post("/desk/registrations/decide", &chosen).await;
    assert_eq!(answer.location, "/desk/registrations?state=proven&done=many&n=2&refused=1.stale");
    assert_seen(&app.get(&answer.location).await, &["Registrations decided: 2", "Some were not decided:", "Yao, Kofi"]);
    assert_eq!(app.count("confirmed").await, 2);
}

#[tokio::test]
async fn many_are_declined_only_with_a_reason() {
    let app = desk_with_three().await;
    let chosen = [("act", "decline"), ("from", "state=proven"), ("chosen", "2.2"), ("chosen", "3.2")];
    let asked = app.post("/desk/registrations/decide", &chosen).await;
    assert_seen(&asked, &["Decline these registrations", "Kouassi, Aya"]);
    assert_eq!(app.count("declined").await, 0);
    app.post("/desk/registrations/decide", &[&chosen[..], &[("reason", "not accredited")]].concat()).await;
    assert_eq!(app.count("declined").await, 2);
}

#[tokio::test]
async fn a_namesake_is_confirmed_only_as_another_person_with_a_reason() {
    let app = TestApp::new().await;
    for mailbox in ["one", "two"] {
        let mut person = Person::new("FR", "Jean", "Martin");
        person.email = format!("{mailbox}@mission-fr.example");
        proven(&app, &person).await;
    }
    app.sign_in().await;
    assert_seen(&app.get("/desk/registrations?state=twice").await, &["same person twice?", "1–2 of 2"]);
    app.post("/desk/registrations/1/decide", &[("act", "confirm"), ("revision", "2")]).await;
    let second = app.post("/desk/registrations/2/decide", &[("act", "confirm"), ("revision", "2")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.text.contains("These are two people: confirm"));
    let sure = [("act", "confirm"), ("revision", "2"), ("another_person", "yes"), ("reason", "father and son")];
    assert_eq!(app.post("/desk/registrations/2/decide", &sure).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("confirmed").await, 2);
}

#[tokio::test]
async fn an_officer_corrects_and_the_history_shows_the_difference() {
    let app = desk_with_three().await;
    let form = app.get("/desk/registrations/3/correct").await;
    assert_seen(&form, &["value=\"Kouassi\"", "Why, for the record"]);
    let mut person = Person::new("CI", "Aya", "Kouassi-Koné");
    person.email = Person::new("CI", "Aya", "Kouassi").email;
    person.mode = "in_person".to_owned();
    person.telephone = "+41 22 555 01 23".to_owned();
    let mut fields = person.fields();
    let revision = field(&form.text, "revision");
    fields.extend([("revision", revision.as_str()), ("reason", "as in her passport")]);
    let answer = app.post("/desk/registrations/3/correct", &fields).await;
    assert_eq!(answer.location, "/desk/registrations/3?done=saved", "{}", answer.text);
    assert_seen(
        &app.get(&answer.location).await,
        &["<del><bdi>Kouassi</bdi></del>", "<ins><bdi>Kouassi-Koné</bdi></ins>", "as in her passport"],
    );
    assert_seen(&app.get("/desk/registrations/3").await, &["+41 22 555 01 23"]);
    assert_seen(&app.get("/desk/audit").await, &["Kouassi-Koné", "Signed in", "•••"]);
    for path in ["/desk/audit", "/desk/registrations?open=3"] {
        assert!(!app.get(path).await.text.contains("555 01 23"), "{path}");
    }
}

#[tokio::test]
async fn a_seat_is_moved_freed_and_given() {
    let app = desk_with_three().await;
    assert_seen(&app.get("/desk/delegations").await, &["2 of 2"]);
    let moved = app.post("/desk/registrations/1/seat", &[("act", "move"), ("to", "3"), ("delegation", "CI")]).await;
    assert_eq!(moved.location, "/desk/delegations/CI?done=seat");
    assert_seen(&app.get("/desk/registrations/3").await, &["Holds seat 1", "Seat moved"]);
    app.post("/desk/registrations/3/seat", &[("act", "free")]).await;
    assert_eq!(app.count("seats").await, 1);
    app.post("/desk/registrations/1/seat", &[("act", "give")]).await;
    assert_seen(&app.get("/desk/registrations/1").await, &["Holds seat 1"]);
}

#[tokio::test]
async fn late_requests_and_changes_wait_for_an_officer_who_sees_the_difference() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    let page = app.confirmed(&hana).await;
    app.wind("2022-02-12T10:00:00+01:00").await;
    app.register(&Person::new("NZ", "Late", "Comer")).await;
    let mut changed = hana.clone();
    changed.function = "Ambassador for Disarmament".to_owned();
    let revision = field(&app.get(&format!("{page}/correct")).await.text, "revision");
    let fields = changed.fields();
    app.post(&format!("{page}/correct"), &[&fields[..], &[("revision", revision.as_str())]].concat()).await;
    app.sign_in().await;
    assert_seen(&app.get("/desk/late").await, &["Late Comer", "<ins><bdi>Ambassador for Disarmament</bdi></ins>"]);
    let refused = app.post("/desk/late/changes/1", &[("act", "refuse")]).await;
    assert_eq!(refused.location, "/desk/late?missing=change-1");
    assert_eq!(app.post("/desk/late/changes/1", &[("act", "accept")]).await.location, "/desk/late?done=decided");
    assert_seen(&app.get("/desk/registrations/1").await, &["Ambassador for Disarmament"]);
    let revision = field(&app.get("/desk/late").await.text, "revision");
    let accepted =
        app.post("/desk/registrations/2/decide", &[("act", "confirm"), ("revision", &revision), ("late", "yes")]).await;
    assert_eq!(accepted.location, "/desk/late?done=confirmed");
    assert_seen(&app.get("/desk/late").await, &["Nothing waits"]);
}

#[tokio::test]
async fn the_ledgers_tell_of_links_and_mails_and_hold_none() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    app.confirmed(&hana).await;
    app.sign_in().await;
    assert_seen(&app.get("/desk/links").await, &["Links go out: Mon 14 Feb, 18:00 Geneva."]);
    app.wind("2022-02-14T18:00:00+01:00").await;
    app.mails(&hana.email).await;
    let again = app.post("/desk/registrations/1/send-again", &[("kind", "link"), ("whole", "yes")]).await;
    assert_eq!(again.location, "/desk/registrations/1?done=sent");
    app.mails(&hana.email).await;
    for path in [
        "/desk/links",
        "/desk/outbox",
        "/desk/outbox?q=HANA",
        "/desk/registrations/1",
        "/desk/audit",
        "/desk/registrations.csv",
    ] {
        let page = app.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text.contains("/door/") && !page.text.contains("/my/"), "{path} holds a link");
    }
    assert_seen(&app.get("/desk/links").await, &["sent again, asked by officer@secretariat.example", "Whitcombe"]);
    assert_seen(&app.get("/desk/outbox?state=sent").await, &["Personal link", "Confirmation"]);
}

#[tokio::test]
async fn the_list_as_a_file_holds_no_formula_no_telephone_and_no_access_need() {
    let app = TestApp::new().await;
    let mut person = Person::new("NZ", "=1+1", "Whitcombe");
    person.function = "@SUM(A1)".to_owned();
    person.telephone = "+41 22 555 01 23".to_owned();
    app.register(&person).await;
    app.sign_in().await;
    let file = app.get("/desk/registrations.csv").await;
    assert!(file.text.starts_with('\u{FEFF}') && file.text.contains("Whitcombe"));
    assert!(file.text.contains("'@SUM(A1)") && file.text.contains("'=1+1") && !file.text.contains("555 01 23"));
    assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
}

#[tokio::test]
async fn an_announcement_stands_on_the_public_page_at_once() {
    let app = TestApp::new().await;
    app.sign_in().await;
    let mut fields =
        vec![("date", "2022-02-01"), ("issuer", "president"), ("title_en", "Side events"), ("text_en", "Send yours.")];
    let missing = app.post("/desk/announcements", &fields).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        missing.text.contains("Write title and text in French, or let it fall back")
            && missing.text.contains("value=\"Side events\"")
    );
    fields.push(("fall_back", "yes"));
    assert_eq!(app.post("/desk/announcements", &fields).await.location, "/desk/announcements?done=published");
    assert_seen(&app.get(&format!("/en/{SERIES}/announcements")).await, &["Side events"]);
    assert_seen(&app.get(&format!("/fr/{SERIES}/announcements/2022-02-01-side-events")).await, &["Send yours."]);
    assert_seen(&app.get("/desk/audit").await, &["Announced", "2022-02-01-side-events"]);
    let twice = app.post("/desk/announcements", &fields).await;
    assert!(twice.text.contains("Another announcement has this name"));
}

#[tokio::test]
async fn a_platform_is_set_and_its_passcode_stays_out_of_the_trail() {
    let app = TestApp::new().await;
    app.sign_in().await;
    let page = app.get("/desk/programme").await;
    let path = address_in(&page.text, "/desk/programme/");
    let version = field(&page.text, "version");
    let wrong = app
        .post(
            &path,
            &[("kind", "hosted"), ("address", "javascript:alert(1)"), ("platform", "Zoom"), ("version", &version)],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let hosted = [
        ("kind", "hosted"),
        ("address", "https://zoom.example.org/j/1"),
        ("platform", "Zoom"),
        ("passcode", "314159"),
        ("version", &version),
    ];
    assert_eq!(app.post(&path, &hosted).await.location, "/desk/programme?done=saved");
    assert_eq!(app.post(&path, &hosted).await.status, StatusCode::CONFLICT, "an old version is refused");
    assert_seen(&app.get("/desk/programme").await, &["314159"]);
    let trail = app.get("/desk/audit").await;
    assert!(trail.text.contains("zoom.example.org") && !trail.text.contains("314159"));
    for path in ["", "programme", "take-part", "invitation"] {
        assert!(!app.get(&format!("/en/{SERIES}/{path}")).await.text.contains("314159"), "{path}");
    }
}

/// A paper as a browser sends it.
async fn send_paper(app: &TestApp, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(format!("--limit\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: application/pdf\r\n\r\n", file.0, file.1).bytes());
    body.extend(file.2);
    body.extend(b"\r\n--limit--\r\n");
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=limit");
    app.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_paper_is_seen_by_the_desk_alone_until_its_instant() {
    let app = TestApp::new().await;
    app.sign_in().await;
    let form = app.get("/desk/documents/enter").await;
    let first = |select: &str| {
        let at = form.text.find(&format!("name=\"{select}\"")).unwrap();
        form.text[at..].split("<option value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let (body, office) = (first("body"), first("office"));
    let symbol = "ATT/CSP8.WGETI/2022/CHAIR/700/Conf.Agenda";
    let fields = [
        ("symbol", symbol),
        ("body", body.as_str()),
        ("office", office.as_str()),
        ("date", "2022-02-02"),
        ("original", "en"),
        ("issue_date", "2022-02-04"),
        ("issue_time", "12:00"),
        ("title_en", "Draft agenda"),
        ("state_en", "issued"),
        ("state_fr", "in_translation"),
        ("due_fr", "2022-02-07"),
        ("state_es", "not_translated"),
        ("reason_es", "no capacity"),
    ];
    let lying: [&[u8]; 2] = [b"<html><script>alert(1)</script></html>", b"\x89PNG\r\n\x1a\n0000"];
    for content in lying {
        let refused = send_paper(&app, "/desk/documents/enter", &fields, ("file_en", "agenda.pdf", content)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("whatever the name says") && refused.text.contains("value=\"Draft agenda\""));
    }
    let large = [b"%PDF-1.4\n".as_slice(), &vec![b' '; 1 << 20], b"%%EOF"].concat();
    let kept = send_paper(&app, "/desk/documents/enter", &fields, ("file_en", "agenda.pdf", &large)).await;
    assert_eq!(kept.location, "/desk/documents?done=saved", "{}", kept.text);
    assert_seen(
        &app.get("/desk/documents").await,
        &[symbol, "to be issued Fri 4 Feb, 12:00", "in translation, due Mon 7 Feb"],
    );
    assert_eq!(app.get("/desk/documents/1/en").await.text.len(), large.len());
    assert!(!app.other_browser().get(&format!("/en/{SERIES}/documents")).await.text.contains(symbol));
    app.wind("2022-02-04T12:00:00+01:00").await;
    assert_seen(&app.other_browser().get(&format!("/en/{SERIES}/documents")).await, &[symbol]);
    let stale =
        send_paper(&app, "/desk/documents/1", &[&fields[..], &[("revision", "1")]].concat(), ("file_en", "", b""))
            .await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let revision = field(&app.get("/desk/documents/1").await.text, "revision");
    let edited = send_paper(
        &app,
        "/desk/documents/1",
        &[&fields[..], &[("revision", revision.as_str())]].concat(),
        ("file_en", "", b""),
    )
    .await;
    assert_eq!(edited.location, "/desk/documents?done=saved", "{}", edited.text);
}

#[tokio::test]
async fn the_desk_keeps_the_language_chosen() {
    let app = desk_with_three().await;
    assert_seen(&app.get("/desk/registrations?state=proven&lang=ar").await, &["dir=\"rtl\"", "state=proven"]);
    assert_seen(&app.get("/desk").await, &["dir=\"rtl\""]);
}
