//! The letter's paragraph 5, as a delegate lives it: through the real router.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use convoke_testkit::{Person, SERIES, TestApp, address_in};

#[tokio::test]
async fn the_form_is_received_proven_confirmed_and_the_link_goes_out_on_the_eve() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    let page = app.confirmed(&hana).await;
    assert!(app.get(&page).await.text.contains("You are registered and confirmed."));
    let before: Vec<String> = app.mails(&hana.email).await.iter().map(ToString::to_string).collect();
    assert!(!before.iter().any(|m| m.contains("/door/")), "no link before the release");
    app.wind("2022-02-14T17:59:59+01:00").await;
    assert!(!app.mail_text(&hana.email).await.contains("/door/"));
    app.wind("2022-02-14T18:00:00+01:00").await;
    assert!(app.mail_text(&hana.email).await.contains("http://convoke.example/door/"));
    assert!(!app.get(&page).await.text.contains("/door/"), "the link is never on a page");
}

#[tokio::test]
async fn reading_a_mail_s_address_proves_nothing() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    app.register(&hana).await;
    let page = address_in(&app.mail_text(&hana.email).await, "/my/");
    assert_eq!(app.get(&page).await.status, StatusCode::OK);
    app.send(Request::head(&page).body(Body::empty()).unwrap()).await;
    assert_eq!(app.count("received").await, 1);
    app.post(&format!("{page}/prove"), &[]).await;
    assert_eq!(app.count("proven").await, 1);
}

#[tokio::test]
async fn every_fault_stands_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let mut person = Person::new("CI", "Aya", "Kouassi");
    person.email = "@mission-ci.example".to_owned();
    person.mode = String::new();
    let answer = app.register(&person).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("2 things need your attention"));
    assert!(answer.text.contains("Write an e-mail address with a name before the @ sign"));
    assert!(answer.text.contains("value=\"@mission-ci.example\"") && answer.text.contains("value=\"Kouassi\""));
    assert!(answer.text.contains("<title>Error: "));
    assert_eq!(app.count("received").await, 0);
}

#[tokio::test]
async fn a_double_submission_is_one_registration_with_one_mail_and_the_same_answer() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    let first = app.register(&hana).await;
    let second = app.register(&hana).await;
    assert_eq!((first.status, &first.location), (second.status, &second.location));
    assert_eq!(app.count("received").await, 1);
    assert_eq!(app.mails(&hana.email).await.len(), 1);
}

#[tokio::test]
async fn the_last_second_counts_and_the_next_is_a_late_request() {
    let app = TestApp::new().await;
    app.wind("2022-02-11T23:59:58+01:00").await;
    let answer = app.register(&Person::new("NZ", "Hana", "Whitcombe")).await;
    assert!(!answer.location.contains("late"), "{}", answer.location);
    app.wind("2022-02-12T00:00:00+01:00").await;
    assert!(app.get(&format!("/en/{SERIES}/register")).await.text.contains("Registration has closed."));
    let answer = app.register(&Person::new("FJ", "Sera", "Naivalu")).await;
    assert!(answer.location.contains("late=yes"));
    assert_eq!(app.count("late").await, 1);
}

#[tokio::test]
async fn two_seats_are_given_and_the_third_is_told_at_once() {
    let app = TestApp::new().await;
    for (name, seat) in [("Yao", "seat=yes"), ("Traoré", "seat=yes"), ("Kouassi", "seat=no")] {
        let answer = app.register(&Person::new("CI", "Aya", name).mode("in_person")).await;
        assert!(answer.location.contains(seat), "{name}: {}", answer.location);
    }
    assert_eq!(app.count("seats").await, 2);
}

#[tokio::test]
async fn withdrawing_frees_the_seat_for_whoever_waits() {
    let app = TestApp::new().await;
    let [yao, traore, kouassi] =
        ["Yao", "Traoré", "Kouassi"].map(|name| Person::new("CI", "Aya", name).mode("in_person"));
    let mut pages = Vec::new();
    for person in [&yao, &traore, &kouassi] {
        app.register(person).await;
        pages.push(address_in(&app.mail_text(&person.email).await, "/my/"));
    }
    assert_eq!(app.post(&format!("{}/seat", pages[2]), &[]).await.status, StatusCode::CONFLICT);
    app.post(&format!("{}/withdraw", pages[0]), &[]).await;
    assert_eq!(app.count("seats").await, 1);
    assert_eq!(app.post(&format!("{}/seat", pages[2]), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("seats").await, 2);
}

#[tokio::test]
async fn a_new_name_after_confirmation_waits_for_the_officer_and_the_link_sleeps() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    let page = app.confirmed(&hana).await;
    let form = app.get(&format!("{page}/correct")).await.text;
    let revision = address_in(&form[form.find("name=\"revision\" value=\"").unwrap() + 23..], "");
    let mut fields = Person { surname: "Whitcombe-Rangi".to_owned(), ..hana.clone() };
    fields.title = "Dr".to_owned();
    let mut sent = fields.fields();
    sent.push(("revision", &revision));
    assert_eq!(app.post(&format!("{page}/correct"), &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!((app.count("confirmed").await, app.count("proven").await), (0, 1));
    assert!(app.get(&page).await.text.contains("Your change waits for the Secretariat."));
    app.wind("2022-02-14T18:00:00+01:00").await;
    assert!(!app.mail_text(&hana.email).await.contains("/door/"), "not confirmed: no link");
    let again = app.post(&format!("{page}/correct"), &sent).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "an old revision overwrites nothing");
    let counsellor = Person { function: "Counsellor".to_owned(), ..fields.clone() };
    let mut stale = counsellor.fields();
    stale.push(("revision", &revision));
    let told = app.post(&format!("{page}/correct"), &stale).await.text;
    assert!(told.contains("value=\"Counsellor\""), "what was typed stays");
    assert!(told.contains("It now says: \u{2068}First Secretary\u{2069}"), "and what it holds now is told");
}

#[tokio::test]
async fn a_new_address_counts_once_it_is_proven_and_the_old_page_dies() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    app.register(&hana).await;
    let page = address_in(&app.mail_text(&hana.email).await, "/my/");
    let moved = Person { email: "hana@elsewhere.example".to_owned(), ..hana.clone() };
    let mut sent = moved.fields();
    sent.push(("revision", "1"));
    assert_eq!(app.post(&format!("{page}/correct"), &sent).await.status, StatusCode::SEE_OTHER);
    let proof = address_in(&app.mail_text(&moved.email).await, "/my/");
    assert_ne!(proof, page);
    assert_eq!(app.get(&page).await.status, StatusCode::OK, "until then the old address stays");
    app.post(&format!("{proof}/prove"), &[]).await;
    assert_eq!(app.get(&page).await.status, StatusCode::NOT_FOUND);
    assert!(app.get(&proof).await.text.contains("hana@elsewhere.example"));
}

#[tokio::test]
async fn my_message_again_gives_everybody_the_same_answer() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    app.register(&hana).await;
    let path = format!("/en/{SERIES}/register/send-again");
    let body = |text: &str| text[text.find("<main").unwrap()..text.find("</main>").unwrap()].to_owned();
    let known = app.post(&path, &[("email", &hana.email)]).await;
    let unknown = app.post(&path, &[("email", "nobody@nowhere.example")]).await;
    assert_eq!(body(&known.text), body(&unknown.text));
    assert_eq!(app.mails(&hana.email).await.len(), 2);
    assert!(app.mails("nobody@nowhere.example").await.is_empty());
}

#[tokio::test]
async fn forged_tokens_open_nothing_and_cross_site_posts_do_nothing() {
    let app = TestApp::new().await;
    let hana = Person::new("NZ", "Hana", "Whitcombe");
    app.register(&hana).await;
    let page = address_in(&app.mail_text(&hana.email).await, "/my/");
    let last = if page.ends_with('A') { "B" } else { "A" };
    let forged = format!("{}{last}", &page[..page.len() - 1]);
    for path in [forged.as_str(), "/my/x", "/my/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!answer.text.contains("Whitcombe"));
    }
    let request = Request::post(format!("{page}/prove"))
        .header("sec-fetch-site", "cross-site")
        .header("origin", "https://evil.example");
    assert_eq!(app.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.count("received").await, 1);
}

#[tokio::test]
async fn hostile_forms_are_answered_with_a_page() {
    let app = TestApp::new().await;
    let path = format!("/en/{SERIES}/register");
    let huge = Request::post(&path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = app.send(huge.body(Body::from(format!("surname={}", "x".repeat(10 << 20)))).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text.contains("That is too large"));
    let markup = Person::new("NZ", "Hana", "<script>alert(1)</script>");
    assert_eq!(app.register(&markup).await.status, StatusCode::SEE_OTHER);
    let page = address_in(&app.mail_text(&markup.email).await, "/my/");
    let text = app.get(&page).await.text;
    assert!(!text.contains("<script>alert") && text.contains("&#60;script&#62;alert"));
}

#[tokio::test]
async fn contact_data_end_when_the_privacy_notice_says_and_the_pages_go_on() {
    let app = TestApp::new().await;
    let mut hana = Person::new("NZ", "Hana", "Whitcombe");
    hana.telephone = "+64 4 000 00 00".to_owned();
    let page = app.confirmed(&hana).await;
    app.sign_in().await;
    app.wind("2022-05-19T23:59:59+02:00").await;
    assert!(app.get(&page).await.text.contains(&hana.email));
    app.wind("2022-05-20T00:00:00+02:00").await;
    let mine = app.get(&page).await;
    assert!(mine.text.contains("have been deleted, as the privacy notice says"), "{}", mine.text);
    assert!(mine.text.contains("Hana Whitcombe") && !mine.text.contains("/correct"));
    let mut texts = vec![mine.text];
    for path in ["/desk", "/desk/registrations", "/desk/registrations/1", "/desk/outbox", "/desk/links", "/desk/audit"]
    {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        texts.push(answer.text);
    }
    assert!(texts[3].contains("Whitcombe"));
    for text in texts {
        assert!(!text.contains(&hana.email) && !text.contains(&hana.telephone));
    }
    assert_eq!(app.get(&format!("{page}/correct")).await.status, StatusCode::OK);
    assert_eq!(app.post(&format!("{page}/withdraw"), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("withdrawn").await, 1);
    assert_eq!(app.mails(&hana.email).await.len(), 3, "proof, confirmation, link; and none since");
}

#[tokio::test]
async fn whatever_is_wrong_with_an_address_is_answered_with_a_page() {
    let app = TestApp::new().await;
    app.sign_in().await;
    for path in ["/desk/registrations/abc", "/desk/documents/x", "/xx/", "/en/another-series/", "/nothing", "/en/%ff/"]
    {
        let answer = app.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        assert!(answer.text.contains("<main"), "{path}: {}", answer.text);
    }
    let answer = app.post(&format!("/en/{SERIES}/programme"), &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.text.contains("<main"));
}
