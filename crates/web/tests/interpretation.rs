//! The desk's booths and a meeting's attendance, as officers live them: through the real router.
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use axum::http::{StatusCode, header};
use convoke_domain::{
    attendance::{Line, What},
    language::Language,
    participant::Category,
    room::{Channel, Name, PersonKey},
};
use convoke_testkit::{Answer, TestApp, address_in};

const MEETING: &str = "csp8-first-preparatory";

async fn desk() -> TestApp {
    let app = TestApp::new().await;
    app.sign_in().await;
    app
}

/// The fields of an interpreter of the French booth.
fn claire() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Claire Fontaine"),
        ("email", "claire@booths.example"),
        ("language", "fr"),
        ("home", "fr"),
        ("into_fr", "yes"),
    ]
}

async fn add(app: &TestApp, fields: &[(&str, &str)]) -> Answer {
    app.post("/desk/interpretation", fields).await
}

fn with<'a>(mut fields: Vec<(&'a str, &'a str)>, name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.retain(|(n, _)| *n != name);
    fields.push((name, value));
    fields
}

async fn link(app: &TestApp) -> String {
    address_in(&app.mail_text("claire@booths.example").await, "/booth/")
}

#[tokio::test]
async fn an_interpreter_is_added_and_has_the_link_before_the_release() {
    let app = desk().await;
    let before = app.get("/desk/interpretation").await.text;
    assert!(before.contains("French booth") && before.contains("Interpreters: 0 of 2 needed."));
    assert!(before.contains("Interpreters: 0 of 3 needed.") && before.contains("AIIC"));
    let answer = add(&app, &claire()).await;
    assert_eq!(
        (answer.status, answer.location.as_str()),
        (StatusCode::SEE_OTHER, "/desk/interpretation?done=interpreter-added")
    );
    let mail = app.mail_text("claire@booths.example").await;
    assert!(mail.contains("Claire Fontaine") && mail.contains("Votre cabine"), "{mail}");
    assert_eq!(link(&app).await.len(), "/booth/".len() + 36);
    let page = app.get("/desk/interpretation").await.text;
    assert!(page.contains("Claire Fontaine") && page.contains("Interpreters: 1 of 2 needed."));
    assert!(!page.contains("/booth/"), "no link stands on the desk");
    add(&app, &with(with(claire(), "name", "Paul Roy"), "email", "paul@booths.example")).await;
    assert!(!app.get("/desk/interpretation").await.text.contains("of 2 needed.</strong> Nobody interprets simultaneously alone: two work in a booth (AIIC, strength of teams).</p></div>\n  \n  <ul"));
}

#[tokio::test]
async fn whatever_is_wrong_is_told_beside_what_was_typed() {
    let app = desk().await;
    let fields = [("name", "<b>Wei</b>"), ("email", "wei"), ("language", "fr"), ("into_signed", "yes"), ("home", "zh")];
    let answer = add(&app, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in [
        "one @ sign",
        "International Sign is worked into",
        "&#60;b&#62;Wei&#60;/b&#62;",
        "value=\"wei\"",
        "href=\"#into\"",
    ] {
        assert!(answer.text.contains(told), "no {told:?} in:\n{}", answer.text);
    }
    assert!(
        answer.text.contains("value=\"zh\" selected")
            && answer.text.contains("name=\"into_signed\" value=\"yes\" checked")
    );
    let empty = add(&app, &[]).await;
    for told in ["Write the name", "Write an e-mail address", "Choose the booth", "Choose at least one language"] {
        assert!(empty.text.contains(told), "no {told:?} in:\n{}", empty.text);
    }
    assert_eq!(add(&app, &with(claire(), "into_floor", "yes")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(app.mails("wei").await.is_empty());
}

#[tokio::test]
async fn the_same_person_is_not_added_twice() {
    let app = desk().await;
    add(&app, &claire()).await;
    let again = add(&app, &with(claire(), "name", "FONTAINE Claire")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text.contains("is in the list already"));
    assert_eq!(app.mails("claire@booths.example").await.len(), 1);
}

#[tokio::test]
async fn the_link_is_sent_again_or_anew_and_ends_with_a_removal() {
    let app = desk().await;
    add(&app, &claire()).await;
    let first = link(&app).await;
    app.post("/desk/interpretation/1", &[("act", "send")]).await;
    assert_eq!(link(&app).await, first);
    app.post("/desk/interpretation/1", &[("act", "new")]).await;
    let second = link(&app).await;
    assert_ne!(second, first);
    let (old, new) = (app.other_browser().get(&first).await, app.other_browser().get(&second).await);
    assert_eq!((old.status, new.status), (StatusCode::NOT_FOUND, StatusCode::OK));
    let without = app.post("/desk/interpretation/1", &[("act", "remove"), ("reason", " ")]).await;
    let page = app.get(without.location.split('#').next().unwrap()).await.text;
    assert!(page.contains("id=\"interpreter-1\" open") && page.contains("Claire Fontaine"));
    app.post("/desk/interpretation/1", &[("act", "remove"), ("reason", "is ill")]).await;
    assert_eq!(app.other_browser().get(&second).await.status, StatusCode::NOT_FOUND);
    assert!(!app.get("/desk/interpretation").await.text.contains("Claire Fontaine"));
    let trail = app.get("/desk/audit").await.text;
    for told in
        ["Interpreter added", "sent again", "New link to the booth", "Interpreter removed", "is ill", "Interpreter 1"]
    {
        assert!(trail.contains(told), "no {told:?} in:\n{trail}");
    }
    let late = app.post("/desk/interpretation/1", &[("act", "send")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(app.post("/desk/interpretation/1", &[("act", "juggle")]).await.status, StatusCode::NOT_FOUND);
}

fn line(key: &str, name: Name, what: What, second: i64) -> Line {
    let at = |s: i64| {
        "2022-02-18T13:00:00+01:00"
            .parse::<jiff::Timestamp>()
            .map(Into::into)
            .map(|t: convoke_domain::time::Instant| t.plus_seconds(s))
            .unwrap()
    };
    let channel = matches!(what, What::Listened | What::Interpreted).then_some(Channel::Language(Language::Fr));
    let to = matches!(what, What::Spoke | What::Interpreted).then(|| at(second + 65));
    Line { person: PersonKey(key.to_owned()), name, what, channel, from: at(second), to }
}

fn delegate(entity: &str, surname: &str, category: Category) -> Name {
    Name::Delegate { entity: entity.to_owned(), surname: surname.to_owned(), category, online: true }
}

async fn attended(app: &TestApp) {
    let ngo = delegate("CI", "=HYPERLINK(1)", Category::CivilSociety);
    let lines = vec![
        line("i1", Name::Other("Claire Fontaine".to_owned()), What::Joined, 0),
        line("d3", ngo.clone(), What::Joined, 5),
        line("d2", delegate("ZM", "Banda", Category::StateParty), What::Joined, 10),
        line("d1", delegate("FR", "Martin", Category::StateParty), What::Joined, 10),
        line("d1", delegate("FR", "Martin", Category::StateParty), What::Listened, 10),
        line("i1", Name::Other("Claire Fontaine".to_owned()), What::Interpreted, 20),
        line("d1", delegate("FR", "Martin", Category::StateParty), What::Spoke, 30),
        line("d1", delegate("FR", "Martin", Category::StateParty), What::Left, 3_670),
        line("d3", ngo, What::Left, 10),
    ];
    app.app
        .db
        .write(move |conn| Box::pin(async move { convoke_store::attendance::append(conn, MEETING, &lines).await }))
        .await
        .unwrap();
}

#[tokio::test]
async fn attendance_stands_by_category_and_delegation_with_what_each_did() {
    let app = desk().await;
    let path = format!("/desk/lobbies/{MEETING}/attendance");
    assert!(app.get(&path).await.text.contains("Nobody has come in yet"));
    attended(&app).await;
    app.set_clock("2022-02-18T14:10:00+01:00".parse::<jiff::Timestamp>().unwrap().into());
    let page = app.get(&path).await.text;
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text:?} in:\n{page}"));
    assert!(at("Martin") < at("Banda") && at("Banda") < at("HYPERLINK") && at("HYPERLINK") < at("Claire Fontaine"));
    for told in ["1:01:00", "French 1:01:00", "0:01:05", "French 0:01:05", "still in", "0:00:05"] {
        at(told);
    }
    app.set_clock("2022-02-18T18:00:00+01:00".parse::<jiff::Timestamp>().unwrap().into());
    let over = app.get(&path).await.text;
    assert!(!over.contains("still in") && over.contains("2:59:50"), "who was cut off was in until the end: {over}");
    assert_eq!(app.get("/desk/lobbies/nowhere/attendance").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get("/desk/lobbies/test/attendance").await.status, StatusCode::OK);
}

#[tokio::test]
async fn attendance_is_a_file_without_formulas() {
    let app = desk().await;
    attended(&app).await;
    let answer = app.get(&format!("/desk/lobbies/{MEETING}/attendance.csv")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert!(answer.text.starts_with('\u{FEFF}') && answer.text.contains(",'=HYPERLINK(1),"), "{}", answer.text);
    let rows: Vec<&str> = answer.text.trim_end().split("\r\n").collect();
    assert_eq!(rows.len(), 5, "{}", answer.text);
    assert!(
        rows[1].contains("France,Martin,2022-02-18T13:00:10") && rows[1].contains(",1:01:00,French 1:01:00,0:01:05,"),
        "{}",
        rows[1]
    );
    assert!(app.get("/desk/lobbies/nowhere/attendance.csv").await.status == StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_interpreter_is_changed_without_another_link() {
    let app = desk().await;
    add(&app, &claire()).await;
    let first = link(&app).await;
    let page = app.get("/desk/interpretation/1/edit").await.text;
    assert!(page.contains("value=\"Claire Fontaine\"") && !page.contains("name=\"email\""), "{page}");
    let wanted = [("name", "Claire Dubois"), ("language", "fr"), ("home", "en"), ("into_en", "yes")];
    let saved = app.post("/desk/interpretation/1/edit", &wanted).await;
    assert_eq!((saved.status, saved.location.contains("done=interpreter-edited")), (StatusCode::SEE_OTHER, true));
    let list = app.get(&saved.location).await.text;
    assert!(
        list.contains("Claire Dubois") && list.contains("The link is the same.") && !list.contains("Claire Fontaine")
    );
    assert_eq!(app.mails("claire@booths.example").await.len(), 1, "no other link is sent");
    let booth = app.other_browser().get(&first).await;
    assert!(booth.status == StatusCode::OK && booth.text.contains("Claire Dubois"), "{}", booth.text);
    assert!(app.get("/desk/audit").await.text.contains("Interpreter changed"));
    let wrong = app.post("/desk/interpretation/1/edit", &[("name", ""), ("language", "fr"), ("home", "en")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text.contains("Write the name") && wrong.text.contains("Choose at least one language"),
        "{}",
        wrong.text
    );
    let other = with(with(claire(), "name", "Paul Roy"), "email", "CLAIRE@booths.example");
    add(&app, &other).await;
    let taken = app.post("/desk/interpretation/2/edit", &wanted).await;
    assert!(taken.status == StatusCode::UNPROCESSABLE_ENTITY && taken.text.contains("is in the list already"));
    app.post("/desk/interpretation/1", &[("act", "remove"), ("reason", "is ill")]).await;
    assert_eq!(app.get("/desk/interpretation/1/edit").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_only_signs_needs_no_booth_of_a_spoken_language() {
    let app = desk().await;
    let fields = [
        ("name", "Brandt"),
        ("email", "brandt@booths.example"),
        ("language", "en"),
        ("home", ""),
        ("into_signed", "yes"),
    ];
    assert_eq!(add(&app, &fields).await.status, StatusCode::SEE_OTHER);
    let list = app.get("/desk/interpretation").await.text;
    let booth = list.find(">International Sign</h2>").expect("a booth of its own");
    assert!(list[booth..].contains("Brandt"), "{list}");
}
