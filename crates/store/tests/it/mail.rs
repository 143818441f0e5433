//! The outbox: each mail to one worker, none lost; and "I did not get my message".

use std::collections::BTreeSet;

use convoke_domain::registration::Act;
use convoke_store::{
    link,
    outbox::{self, Item, Kind, state},
    registration::Registration,
    resend,
};
use futures::future::join_all;

use crate::world::*;

async fn claim(world: &World, wall: i64, limit: i64) -> Vec<Item> {
    let wall = opening().plus_seconds(wall);
    unit!(world, conn => outbox::claim(conn, opening(), wall, wall.plus_seconds(60), limit)).unwrap()
}

async fn work(world: &World) -> Vec<i64> {
    let mut held = Vec::new();
    loop {
        let items = claim(world, 0, 5).await;
        if items.is_empty() && look!(world, conn => outbox::counts(conn)).iter().all(|(s, _)| s != state::QUEUED) {
            return held;
        }
        for item in &items {
            let id = item.id;
            unit!(world, conn => outbox::sent(conn, id, opening())).unwrap();
        }
        held.extend(items.into_iter().map(|i| i.id));
    }
}

async fn ask_again(world: &World, at: i64, gap: i64) -> usize {
    let at = release().plus_seconds(at);
    unit!(world, conn => resend::send_again(conn, SERIES, &aya().email.to_uppercase(), at, gap)).unwrap()
}

on_both_engines! {
    async fn several_workers_never_hold_the_same_mail(world) {
        join_all((0..100).map(|n| world.receive(numbered(n), opening()))).await;
        let held = join_all((0..4).map(|_| work(world))).await.concat();
        assert_eq!(held.len(), 100);
        assert_eq!(held.into_iter().collect::<BTreeSet<_>>().len(), 100);
        assert_eq!(look!(world, conn => outbox::counts(conn)), [(state::SENT.to_owned(), 100)]);
        assert_eq!(look!(world, conn => outbox::pending(conn, opening())), 0);
    }

    async fn a_mail_whose_worker_died_is_claimed_again_when_its_lease_ends(world) {
        world.receive(aya(), opening()).await.unwrap();
        let first = claim(world, 0, 5).await;
        assert_eq!((first.len(), claim(world, 59, 5).await.len()), (1, 0));
        let second = claim(world, 61, 5).await;
        assert_eq!((second[0].id, second[0].attempts), (first[0].id, 2));
    }

    async fn after_a_crash_what_was_held_is_given_back(world) {
        world.receive(aya(), opening()).await.unwrap();
        let held = claim(world, 0, 5).await;
        assert_eq!(unit!(world, conn => outbox::reclaim(conn)).unwrap(), 1);
        assert_eq!(claim(world, 0, 5).await[0].id, held[0].id);
    }

    async fn a_mail_tried_again_waits_for_its_turn_and_one_given_up_for_an_officer(world) {
        world.receive(aya(), opening()).await.unwrap();
        let id = claim(world, 0, 5).await[0].id;
        unit!(world, conn => outbox::again(conn, id, opening().plus_seconds(1), "451 later")).unwrap();
        assert!(claim(world, 0, 5).await.is_empty());
        unit!(world, conn => outbox::failed(conn, id, "550 no")).unwrap();
        assert!(unit!(world, conn => outbox::retry(conn, id, &officer(), opening())).unwrap());
        assert!(!unit!(world, conn => outbox::retry(conn, id, &officer(), opening())).unwrap());
        let again = claim(world, 0, 5).await;
        assert_eq!((again[0].attempts, again[0].asked_by.as_str()), (1, officer().text()));
        assert_eq!(look!(world, conn => outbox::page(conn, state::SENDING, "aya", None, 10)).len(), 1);
        assert_eq!(look!(world, conn => outbox::page(conn, state::SENT, "", None, 10)).len(), 0);
    }

    async fn a_mail_is_right_only_for_what_its_registration_is_now(world) {
        let id = world.confirmed(aya()).await;
        unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap();
        let now: Registration = world.get(id).await;
        let mails = look!(world, conn => outbox::of(conn, id));
        assert!(mails.iter().all(|m| m.is_still_right(&now)));
        let withdrawn = world.decide(id, Act::Withdraw, release()).await.unwrap();
        assert!(!mails.iter().any(|m| m.is_still_right(&withdrawn)));
    }

    async fn what_is_sent_again_follows_the_state_and_is_seen(world) {
        let id = world.receive(aya(), opening()).await.unwrap().id;
        assert_eq!(ask_again(world, 0, 600).await, 1);
        world.decide(id, Act::Confirm, release().plus_seconds(-1)).await.unwrap();
        assert_eq!(ask_again(world, 700, 600).await, 1);
        unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap();
        assert_eq!(ask_again(world, 1400, 600).await, 1);
        let again: Vec<_> = look!(world, conn => outbox::of(conn, id)).into_iter().filter(|m| m.asked_by == "person").map(|m| m.kind).collect();
        assert_eq!(again, [Kind::Link, Kind::Confirmed, Kind::Proof]);
        assert_eq!(world.trail(id).await.iter().filter(|act| *act == "sent_again").count(), 3);
        world.decide(id, Act::Withdraw, release()).await.unwrap();
        assert_eq!(ask_again(world, 9000, 600).await, 0);
    }

    async fn asking_again_is_throttled_for_each_registration(world) {
        world.receive(aya(), release()).await.unwrap();
        world.receive(convoke_domain::registration::Particulars { email: aya().email, ..person("CI", "Awa", "Traoré") }, release()).await.unwrap();
        assert_eq!(ask_again(world, 599, 600).await, 0);
        let asked = join_all((0..8).map(|_| ask_again(world, 600, 600))).await;
        assert_eq!(asked.iter().sum::<usize>(), 2);
        assert_eq!(ask_again(world, 600, 0).await, 2);
    }
}
