//! The mail that brings an interpreter the link to the booth.

use std::time::Duration;

use convoke_domain::{
    language::Language,
    link::{Purpose, token},
    room::Channel,
    time::Clock,
};
use convoke_post::{Error, Reader};
use convoke_store::{
    audit::Actor,
    interpreter::{self, Interpreter, Particulars},
    outbox::{self, Item},
};

use crate::support::{BASE, House, SERIES, composer, key, start};

const LONG: Duration = Duration::from_secs(30);

fn particulars(language: Language) -> Particulars {
    Particulars {
        name: "Wei Lan".to_owned(),
        email: "fine.booth@example.org".to_owned(),
        language,
        home: Channel::Language(Language::Zh),
        channels: vec![Channel::Language(Language::Zh), Channel::Language(Language::En)],
    }
}

fn link(generation: i64) -> String {
    format!("{BASE}/booth/{}", token(&key(), Purpose::Booth, b"inthebook", generation))
}

/// Adds an interpreter on the first day of registration, long before the links' release.
async fn added(house: &House, language: Language) -> i64 {
    let (p, now) = (particulars(language), house.clock.now());
    let unit = house.db.write(move |conn| {
        Box::pin(async move { interpreter::add(conn, SERIES, &p, b"inthebook", &Actor::System, now).await })
    });
    unit.await.expect("added").id
}

async fn held(house: &House, id: i64) -> (Interpreter, Item) {
    let mut conn = house.db.reader().await.expect("a connection");
    let mail = outbox::to_interpreters(&mut conn, SERIES).await.expect("mails").remove(0);
    (interpreter::get(&mut conn, id).await.expect("the interpreter"), mail)
}

#[tokio::test]
async fn it_holds_the_booths_link_alone_in_every_language() {
    for language in Language::ALL {
        let house = House::new(Duration::ZERO).await;
        let id = added(&house, language).await;
        let (interpreter, mail) = held(&house, id).await;
        let message =
            composer().compose(&mail, Reader::Interpreter(&interpreter), house.clock.now()).expect("composed");
        assert_eq!(message.text.matches("https://").count(), 1, "{}", message.text);
        assert!(message.text.lines().any(|line| line == link(1)), "{}", message.text);
        assert!(message.html.contains(&link(1)));
        assert!(message.text.contains("Wei Lan") && message.calendar.is_some());
        assert!(!format!("{message:?}").contains("http"));
    }
}

#[tokio::test]
async fn it_is_for_its_interpreter_at_their_address_only() {
    let house = House::new(Duration::ZERO).await;
    let id = added(&house, Language::En).await;
    let (mut interpreter, mail) = held(&house, id).await;
    let nobody = composer().compose(&mail, Reader::Other, house.clock.now());
    assert!(matches!(nobody, Err(Error::NoRegistration)));
    interpreter.particulars.email = "elsewhere@example.org".to_owned();
    let other = composer().compose(&mail, Reader::Interpreter(&interpreter), house.clock.now());
    assert!(matches!(other, Err(Error::Misdirected)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_goes_out_before_the_release_and_not_when_a_newer_link_replaced_it() {
    let house = House::new(Duration::ZERO).await;
    let id = added(&house, Language::En).await;
    let now = house.clock.now();
    let old = house.db.write(move |conn| {
        // Claimed before the new link was made: dropping what is queued does not reach it.
        Box::pin(async move { outbox::claim(conn, now, now, now.plus_seconds(-1), 1).await })
    });
    assert_eq!(old.await.expect("claimed").len(), 1);
    let unit =
        house.db.write(move |conn| Box::pin(async move { interpreter::new_link(conn, id, &Actor::System, now).await }));
    assert_eq!(unit.await.expect("a new link"), 2);
    let post = house.post();
    let running = start(&post, 1);
    assert!(post.drain(LONG).await, "{:?}", house.counts().await);
    running.stop().await;
    let counts = house.counts().await;
    assert_eq!((counts.get("sent"), counts.get("dropped")), (Some(&1), Some(&1)), "{counts:?}");
    let taken = house.transport.taken.lock().expect("no panic");
    assert!(taken[0].text.contains(&link(2)) && !taken[0].text.contains(&link(1)));
}
