//! What stands in a mail, and above all what does not.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use convoke_domain::{
    language::Language,
    link::{Purpose, token},
    record::{Record, check},
    registration::{ModeOfParticipation, State},
    time::Instant,
};
use convoke_post::{Error, Message, calendar::calendar};
use convoke_store::{
    outbox::{Item, Kind, state},
    registration::{self, Registration, reference_text},
};

use crate::support::{BASE, House, composer, composer_of, key, record};

const READER: &str = "h.whitcombe@mfat.example";

/// A confirmed registration with the reference that the links below are made of.
static CONFIRMED: LazyLock<Registration> = LazyLock::new(|| {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let house = House::new(Duration::ZERO).await;
        let id = house.confirmed(READER).await;
        registration::get(&mut house.db.reader().await.expect("a connection"), id).await.expect("the registration")
    })
});

fn registration(language: Language) -> Registration {
    let mut r = CONFIRMED.clone();
    r.reference = reference_text(b"reference");
    r.particulars.language = language;
    r.personal_generation = 2;
    r
}

fn item(kind: Kind, language: Language, queued_at: Instant) -> Item {
    Item {
        id: 12,
        registration: Some(41),
        interpreter: None,
        kind,
        recipient: READER.to_owned(),
        language,
        generation: 1,
        note: String::new(),
        state: state::SENDING.to_owned(),
        attempts: 1,
        queued_at,
        sent_at: None,
        cause: String::new(),
        asked_by: String::new(),
    }
}

fn before_release() -> Instant {
    record().opening().instant
}

fn after_release() -> Instant {
    record().release.instant
}

fn personal(generation: i64) -> String {
    format!("{BASE}/my/{}", token(&key(), Purpose::Personal, b"reference", generation))
}

fn door(generation: i64) -> String {
    format!("{BASE}/door/{}", token(&key(), Purpose::Door, b"reference", generation))
}

/// Every address in a text, in order.
fn addresses(text: &str) -> Vec<String> {
    text.match_indices("https://")
        .map(|(at, _)| text[at..].chars().take_while(|c| !c.is_whitespace() && !matches!(c, '"' | '<')).collect())
        .collect()
}

/// The mail holds these links and no others: in the text each once, alone on its line.
fn holds(message: &Message, links: &[&str]) {
    assert_eq!(addresses(&message.text), links, "{}", message.text);
    for link in links {
        assert!(message.text.lines().any(|line| line == *link), "not alone on its line: {}", message.text);
    }
    let mut in_html = addresses(&message.html);
    in_html.dedup();
    assert_eq!(in_html, links, "{}", message.html);
    let calendar = message.calendar.as_deref().unwrap_or_default();
    assert!(!calendar.contains("http") && !calendar.contains(&reference_text(b"reference")), "{calendar}");
    assert!(!message.subject.contains(['\r', '\n']));
    assert!(!format!("{message:?}").contains("http"));
}

fn composed(item: &Item, registration: Option<&Registration>, now: Instant) -> Message {
    composer().compose(item, registration, now).expect("composed")
}

#[test]
fn every_kind_in_every_language_holds_its_links_and_no_others() {
    let (early, released) = (before_release(), after_release());
    for language in Language::ALL {
        for kind in Kind::ALL.iter().copied() {
            let mut r = registration(language);
            let mut mail = item(kind, language, released);
            mail.note = "One sentence.".to_owned();
            let (now, links) = match kind {
                Kind::Proof => {
                    r.state = State::Received;
                    (early, vec![personal(2)])
                }
                Kind::NewAddress => {
                    mail.recipient = "new@mfat.example".to_owned();
                    r.pending_email = Some(mail.recipient.clone());
                    r.address_generation = 1;
                    (early, vec![personal(3)])
                }
                Kind::Link => (released, vec![door(1), personal(2)]),
                Kind::Booth => continue,
                Kind::SignIn => {
                    mail.registration = None;
                    mail.note = reference_text(b"fromstaff");
                    (early, vec![format!("{BASE}/desk/sign-in/{}", token(&key(), Purpose::SignIn, b"fromstaff", 0))])
                }
                _ => (released, vec![personal(2)]),
            };
            let message = composed(&mail, (kind != Kind::SignIn).then_some(&r), now);
            holds(&message, &links.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!((message.language, message.calendar.is_some()), (language, kind == Kind::Link));
            assert!(message.html.contains(&format!(r#"<html lang="{language}" dir="{}">"#, language.dir())));
            assert_eq!(message.message_id, format!("<12.{}@att-secretariat.example>", released.0));
        }
    }
}

#[test]
fn no_link_is_composed_before_the_release() {
    let mail = item(Kind::Link, Language::En, before_release());
    let second_before = after_release().plus_seconds(-1);
    let refused = composer().compose(&mail, Some(&registration(Language::En)), second_before);
    assert!(matches!(refused, Err(Error::TooEarly(at)) if at == after_release()));
}

#[test]
fn an_old_address_gets_no_link_of_the_new_one() {
    let mut r = registration(Language::En);
    r.particulars.email = "somebody.else@mfat.example".to_owned();
    for kind in [Kind::Proof, Kind::Confirmed, Kind::Link, Kind::NewAddress] {
        let refused = composer().compose(&item(kind, Language::En, after_release()), Some(&r), after_release());
        assert!(matches!(refused, Err(Error::Misdirected)), "{kind:?}");
    }
    holds(&composed(&item(Kind::Declined, Language::En, after_release()), Some(&r), after_release()), &[]);
}

#[test]
fn proof_says_late_seat_and_who_filled_the_form() {
    let mut r = registration(Language::En);
    (r.state, r.late) = (State::Received, true);
    r.particulars.mode = ModeOfParticipation::InPerson;
    r.particulars.filled_by = "Ana Lima".to_owned();
    let alternate = composed(&item(Kind::Proof, Language::En, before_release()), Some(&r), before_release()).text;
    for words in ["late request", "11 February 2022", "as an alternate", "Form filled in by: Ana Lima"] {
        assert!(alternate.contains(words), "{words}: {alternate}");
    }
    r.seat = Some(1);
    let seated = composed(&item(Kind::Proof, Language::En, before_release()), Some(&r), before_release()).text;
    assert!(seated.contains("A seat in the room is held for you."), "{seated}");
}

#[test]
fn confirmed_says_when_the_link_comes_and_confirmed_again_that_it_works() {
    let r = registration(Language::En);
    let first = composed(&item(Kind::Confirmed, Language::En, before_release()), Some(&r), before_release());
    assert!(first.text.contains("Monday 14 February, 18:00 Geneva"), "{}", first.text);
    assert!(first.text.contains("Wednesday 9 February, 08:00–09:00 Geneva"), "{}", first.text);
    let again = composed(&item(Kind::Confirmed, Language::En, after_release()), Some(&r), after_release());
    assert!(again.subject.starts_with("Your link works again"));
}

#[test]
fn the_link_mail_lists_the_meetings() {
    let text =
        composed(&item(Kind::Link, Language::En, after_release()), Some(&registration(Language::En)), after_release())
            .text;
    for words in
        ["Tue 15 Feb\n  13:00–14:30  ", "Thu 17 Feb\n  13:00–16:00  ", "15 minutes before", "New Zealand", "headset"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn another_treaty_needs_no_other_code() {
    let file = check::read(include_str!("../../../../conferences/examples/wetland-corridors-march-2022.toml"));
    let record = Arc::new(Record::new(file.expect("the example"), 1).expect("the example"));
    let (composer, now) = (composer_of(record.clone()), record.release.instant);
    for language in Language::ALL {
        let mail =
            composer.compose(&item(Kind::Link, language, now), Some(&registration(language)), now).expect("composed");
        holds(&mail, &[&door(1), &personal(2)]);
        assert!(record.languages().contains(&mail.language));
        assert!(mail.text.starts_with(record.file.series.treaty.get(mail.language)), "{}", mail.text);
        assert!(!mail.text.contains("CSP8") && !mail.text.contains("WGETI"), "{}", mail.text);
    }
}

#[test]
fn what_people_type_is_text() {
    let mut r = registration(Language::En);
    r.particulars.surname = "<b>O'Neil</b>\r\nBcc: all@example.org\u{202E}".to_owned();
    let mut mail = item(Kind::Declined, Language::En, before_release());
    mail.note = "<script>alert(1)</script>".to_owned();
    let message = composed(&mail, Some(&r), before_release());
    assert!(!message.html.contains("<script") && !message.html.contains("<b>O"), "{}", message.html);
    assert!(!message.text.contains("\nBcc") && !message.text.contains('\u{202E}'), "{}", message.text);
    assert!(message.text.contains("> <script>alert(1)</script>"));
}

#[test]
fn the_calendar_is_the_same_meeting_in_every_version() {
    let (record, now) = (record(), before_release());
    let file = calendar(&record, Language::En, now);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 10, "8 slots and 2 test sessions");
    for words in [
        "UID:wgtr-2@csp8-february-2022",
        "DTSTART:20220215T120000Z",
        "SEQUENCE:1",
        "METHOD:PUBLISH",
        "UID:test-session-1@",
    ] {
        assert!(file.contains(words), "{words}: {file}");
    }
    assert!(!file.contains("http"));
    assert!(file.lines().all(|line| line.len() <= 75), "folded at 75 octets");
    for language in Language::ALL {
        assert_eq!(calendar(&record, language, now).matches("UID:").count(), 10);
    }
}
