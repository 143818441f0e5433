//! Workers before a server that refuses, stalls and comes back; and workers that are killed.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use convoke_domain::{registration::Act, time::Clock};
use convoke_post::{Caught, Transport};
use convoke_store::{
    audit::Actor,
    outbox,
    registration::{self, Decision},
};

use crate::support::{House, SERIES, composer, start};

const LONG: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_missed_and_nobody_written_to_twice() {
    let house = House::new(Duration::ZERO).await;
    for n in 0..10 {
        for kind in ["fine", "busy", "stalling", "refused"] {
            house.confirmed(&format!("{kind}{n}@example.org")).await;
        }
    }
    house.release().await;
    let post = house.post();
    let running = start(&post, 4);
    assert!(post.drain(LONG).await, "{:?}", house.counts().await);
    assert_eq!(house.counts().await.get("failed"), Some(&10));
    house.wind(house.clock.now().plus_seconds(31));
    post.wake.notify_one();
    assert!(post.drain(LONG).await, "{:?}", house.counts().await);
    running.stop().await;
    let counts = house.counts().await;
    assert_eq!(
        (counts.get("sent"), counts.get("failed"), counts.get("queued")),
        (Some(&30), Some(&10), None),
        "{counts:?}"
    );
    let readers = house.transport.ids_by_reader();
    assert_eq!(readers.len(), 30);
    assert!(readers.values().all(|ids| ids.len() == 1), "{readers:?}");
    assert_no_link_in_causes(&house).await;
}

async fn assert_no_link_in_causes(house: &House) {
    let mut conn = house.db.reader().await.expect("a connection");
    let causes = conn.all("SELECT cause FROM outbox WHERE state = 'failed'", vec![]).await.expect("causes");
    for row in causes {
        assert_eq!(row.text("cause").expect("a cause"), "550 5.1.1 no such user, see …");
    }
}

#[tokio::test]
async fn a_mail_that_was_sent_but_not_settled_is_repeated_under_the_same_message_id() {
    let house = House::new(Duration::ZERO).await;
    let id = house.confirmed("fine@example.org").await;
    house.release().await;
    let (now, wall) = (house.clock.now(), house.clock.wall());
    let claimed = house
        .db
        .write(move |conn| Box::pin(async move { outbox::claim(conn, now, wall, wall.plus_seconds(60), 32).await }))
        .await
        .expect("claimed");
    let r = registration::get(&mut house.db.reader().await.expect("a connection"), id).await.expect("the registration");
    let message = composer().compose(&claimed[0], Some(&r), now).expect("composed");
    house.transport.send(&message, now).await.expect("taken");
    // Here the process dies.
    let post = house.post();
    let running = start(&post, 1);
    assert!(post.drain(LONG).await);
    running.stop().await;
    let ids = &house.transport.ids_by_reader()["fine@example.org"];
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_each_worker_repeats_one_mail_at_most() {
    const PEOPLE: usize = 120;
    const WORKERS: usize = 4;
    let house = House::new(Duration::from_millis(3)).await;
    for n in 0..PEOPLE {
        house.confirmed(&format!("fine{n}@example.org")).await;
    }
    house.release().await;
    let mut kills = 0;
    loop {
        let post = house.post();
        let running = start(&post, WORKERS);
        if post.drain(Duration::from_millis(35)).await {
            running.stop().await;
            break;
        }
        running.crew.abort();
        running.crew.await.ok();
        kills += 1;
        // What a killed worker had asked of the writer may still be under way.
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    assert!(kills >= 1, "too fast to be killed");
    let readers = house.transport.ids_by_reader();
    assert_eq!(readers.len(), PEOPLE, "nobody is missed");
    let repeated: BTreeMap<_, _> = readers.iter().filter(|(_, ids)| ids.len() > 1).collect();
    let extra: usize = repeated.values().map(|ids| ids.len() - 1).sum();
    assert!(extra <= kills * WORKERS, "{extra} repeated after {kills} kills");
    assert!(repeated.values().all(|ids| ids.iter().all(|id| *id == ids[0])), "{repeated:?}");
}

#[tokio::test]
async fn the_link_of_somebody_who_withdrew_meanwhile_is_not_sent() {
    let house = House::new(Duration::ZERO).await;
    let id = house.confirmed("fine@example.org").await;
    house.release().await;
    let now = house.clock.now();
    house
        .db
        .write(move |conn| {
            Box::pin(async move {
                registration::decide(conn, SERIES, id, &Decision::new(Act::Withdraw, Actor::Person), now).await
            })
        })
        .await
        .expect("withdrawn");
    let post = house.post();
    let running = start(&post, 2);
    assert!(post.drain(LONG).await);
    running.stop().await;
    let taken = house.transport.taken.lock().expect("no panic").clone();
    assert_eq!(taken.len(), 1, "the word of the withdrawal alone");
    assert!(taken[0].subject.starts_with("Registration withdrawn") && !taken[0].text.contains("/door/"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopped_workers_leave_nothing_under_way() {
    let house = House::new(Duration::from_millis(20)).await;
    for n in 0..40 {
        house.confirmed(&format!("fine{n}@example.org")).await;
    }
    house.release().await;
    let post = house.post();
    let running = start(&post, 2);
    tokio::time::sleep(Duration::from_millis(150)).await;
    running.stop().await;
    let counts = house.counts().await;
    let sent = house.transport.taken.lock().expect("no panic").len() as i64;
    assert_eq!(counts.get("sending"), None, "{counts:?}");
    assert_eq!(
        (counts.get("sent").copied().unwrap_or(0), counts.get("queued").copied().unwrap_or(0)),
        (sent, 40 - sent)
    );
}

#[tokio::test]
async fn the_mailbox_of_a_rehearsal_keeps_what_it_caught() {
    let house = House::new(Duration::ZERO).await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mailbox.db");
    house.confirmed("one@example.org").await;
    let caught = Arc::new(Caught::open(&path).await.expect("a mailbox"));
    let post = house.post_with(caught.clone());
    let running = start(&post, 2);
    assert!(post.drain(LONG).await);
    running.stop().await;
    let mails = caught.list(Some("one@example.org"), 10).await.expect("mails");
    assert_eq!((caught.count(), mails.len()), (2, 2));
    assert!(mails[0].id > mails[1].id && mails[0].message.calendar.is_none());
    assert_eq!(caught.get(mails[1].id).await.expect("read").map(|m| m.message), Some(mails[1].message.clone()));
    assert!(caught.list(Some("two@example.org"), 10).await.expect("mails").is_empty());
    drop(caught);
    let again = Caught::open(&path).await.expect("the same mailbox");
    assert_eq!(again.count(), 2);
    again.clear().await.expect("cleared");
    assert_eq!((again.count(), again.list(None, 10).await.expect("mails").len()), (0, 0));
}

/// Run alone, as `cargo nextest run -p convoke-post --run-ignored only`: it prints how long the release takes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn ten_thousand_links() {
    const PEOPLE: usize = 10_000;
    let house = Arc::new(House::new(Duration::ZERO).await);
    let filling = (0..8).map(|part| {
        let house = house.clone();
        tokio::spawn(async move {
            for n in (part..PEOPLE).step_by(8) {
                house.confirmed(&format!("fine{n}@example.org")).await;
            }
        })
    });
    futures::future::join_all(filling).await;
    let folder = tempfile::tempdir().expect("a folder");
    let caught = Arc::new(Caught::open(&folder.path().join("mailbox.db")).await.expect("a mailbox"));
    let post = house.post_with(caught.clone());
    let began = std::time::Instant::now();
    house.release().await;
    let released = began.elapsed();
    let running = start(&post, 4);
    assert!(post.drain(Duration::from_secs(120)).await, "{:?}", house.counts().await);
    let sent = began.elapsed();
    running.stop().await;
    assert_eq!(caught.count(), PEOPLE as i64);
    eprintln!("{PEOPLE} links released in {released:.2?}, mailed after {sent:.2?}");
}
