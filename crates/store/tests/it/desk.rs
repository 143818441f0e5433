//! What the desk reads and saves.

use convoke_domain::{
    record::{HostedPlatform, Platform},
    registration::{Act, Particulars, Role},
};
use convoke_store::{
    Error,
    audit::{self, Entry},
    link, outbox,
    registration::{
        look::{Matter, looks, people_twice},
        queue::{Filter, page},
    },
    series,
};

use crate::world::*;

async fn matters(world: &World, id: i64) -> Vec<Matter> {
    let registrations = [world.get(id).await];
    look!(world, conn => looks(conn, SERIES, &registrations)).of(&registrations[0])
}

on_both_engines! {
    async fn what_an_officer_should_look_at_is_told(world) {
        let head = |p: Particulars| Particulars { role: Role::HeadOfDelegation, ..p };
        let first = world.confirmed(head(aya())).await;
        assert_eq!(matters(world, first).await, []);
        let again = Particulars { email: "assistant@mission.example".to_owned(), ..head(in_person(aya())) };
        let second = world.receive(again, deadline().plus_seconds(1)).await.unwrap().id;
        assert_eq!(matters(world, first).await, [Matter::SamePerson, Matter::SecondHead]);
        assert_eq!(matters(world, second).await, [Matter::SamePerson, Matter::Late, Matter::SecondHead]);
        assert_eq!(look!(world, conn => people_twice(conn, SERIES)), 1);
        let twice = Filter { twice: true, ..Filter::default() };
        assert_eq!(look!(world, conn => page(conn, SERIES, &twice, 0, 10)).1, 2);
        let mail = look!(world, conn => outbox::of(conn, second)).remove(0).id;
        unit!(world, conn => outbox::failed(conn, mail, "550 no")).unwrap();
        assert!(matters(world, second).await.contains(&Matter::MailFailed));
        world.decide(second, Act::Decline, release()).await.unwrap();
        assert_eq!(matters(world, first).await, []);
    }

    async fn links_are_counted_by_where_they_stand(world) {
        let (one, _two) = (world.confirmed(numbered(1)).await, world.confirmed(numbered(2)).await);
        unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap();
        unit!(world, conn => link::opened(conn, one, 1, release())).unwrap();
        let counts = look!(world, conn => link::counts(conn, SERIES));
        assert_eq!(counts, [("queued".to_owned(), 2), ("opened".to_owned(), 1)]);
    }

    async fn two_edits_of_one_record_at_once_keep_one(world) {
        let edit = |title: &'static str| async move {
            let mut file = RECORD.file.clone();
            file.secretariat.website = Some(title.to_owned());
            unit!(world, conn => series::save(conn, &file, 1, Entry::new("record_edited", "series"), &officer(), opening()))
        };
        let (one, two) = tokio::join!(edit("https://one.example"), edit("https://two.example"));
        assert!(one.is_ok() != two.is_ok());
        assert!(matches!(one.and(two), Err(Error::Stale)));
        assert_eq!(look!(world, conn => series::load(conn)).version, 2);
    }

    async fn the_trail_holds_no_passcode(world) {
        let mut file = RECORD.file.clone();
        file.meeting[0].platform = Platform::Hosted {
            address: "https://platform.example/j/1".to_owned(),
            passcode: Some("s3cr3t-passcode".to_owned()),
            platform: "Zoom".to_owned(),
        };
        file.meeting[1].fallback = Some(HostedPlatform {
            address: "https://platform.example/j/2".to_owned(),
            passcode: Some("s3cr3t-reserve".to_owned()),
            platform: "Zoom".to_owned(),
        });
        for _ in 0..2 {
            let file = file.clone();
            unit!(world, conn => series::import(conn, &file, &officer(), opening())).unwrap();
        }
        let trail = look!(world, conn => audit::page(conn, None, 100));
        assert!(!trail.iter().any(|line| line.before.contains("s3cr3t") || line.after.contains("s3cr3t")));
        assert_eq!(look!(world, conn => series::load(conn)).file, file);
    }
}
