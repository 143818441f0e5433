//! Two seats for a delegation (letter, paragraph 8), whoever asks at once.

use convoke_domain::registration::{Act, ModeOfParticipation, Particulars};
use convoke_store::{
    Refusal,
    audit::Actor,
    registration::change::{self, Correction},
    seat,
};
use futures::future::join_all;

use crate::world::*;

fn delegate(n: usize) -> Particulars {
    in_person(person("CI", "Delegate", &format!("Number{n}")))
}

async fn ask_at_once(world: &World, people: usize) -> usize {
    let answers = join_all((0..people).map(|n| world.receive(delegate(n), opening()))).await;
    answers.into_iter().filter(|a| a.as_ref().unwrap().seat.is_some()).count()
}

on_both_engines! {
    async fn of_32_who_ask_at_once_two_hold_a_seat_and_nobody_is_lost(world) {
        assert_eq!(ask_at_once(world, 32).await, 2);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM seat").await, 2);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM registration").await, 32);
    }

    /// The same race without the table's key: more than two are seated. So it is the key that holds the quota, and the
    /// test above would see its absence.
    async fn without_the_tables_key_the_quota_does_not_hold(world) {
        world.tamper(
            "DROP TABLE seat;
             CREATE TABLE seat (series TEXT NOT NULL, entity TEXT NOT NULL, number BIGINT NOT NULL, registration BIGINT NOT NULL,
               given_at BIGINT NOT NULL)".to_owned(),
        ).await;
        assert!(ask_at_once(world, 32).await > 2);
    }

    async fn every_delegation_has_its_own_seats(world) {
        for entity in ["CI", "DE"] {
            for n in 0..3 {
                let received = world.receive(in_person(person(entity, "Delegate", &format!("Number{n}"))), opening()).await.unwrap();
                assert_eq!(received.seat.is_some(), n < 2);
            }
        }
    }

    async fn withdrawing_and_declining_free_the_seat(world) {
        let first = world.proven(delegate(1)).await;
        let second = world.proven(delegate(2)).await;
        let third = world.proven(delegate(3)).await;
        assert!(world.get(third).await.waits_for_seat());
        assert_eq!(refusal(unit!(world, conn => seat::give(conn, SERIES, third, &officer(), opening()))), Refusal::NoSeat);
        world.decide(first, Act::Withdraw, opening()).await.unwrap();
        assert_eq!(unit!(world, conn => seat::give(conn, SERIES, third, &officer(), opening())).unwrap(), 1);
        world.decide(second, Act::Decline, opening()).await.unwrap();
        assert_eq!(look!(world, conn => seat::count(conn, SERIES)), 1);
        assert_eq!(refusal(unit!(world, conn => seat::give(conn, SERIES, second, &officer(), opening()))), Refusal::State);
    }

    async fn changing_the_mode_frees_and_takes(world) {
        let id = world.proven(delegate(1)).await;
        let switch = async |mode| {
            let before = world.get(id).await;
            let wanted = Particulars { mode, ..before.particulars };
            unit!(world, conn => change::by_person(conn, &RECORD, id, before.revision, wanted, opening())).unwrap();
            world.get(id).await.seat
        };
        assert_eq!(switch(ModeOfParticipation::Online).await, None);
        assert_eq!(switch(ModeOfParticipation::InPerson).await, Some(1));
        assert_eq!(switch(ModeOfParticipation::Follow).await, None);
    }

    async fn changing_the_delegation_changes_the_seat_and_the_category(world) {
        let id = world.proven(delegate(1)).await;
        let before = world.get(id).await;
        let observer = RECORD.entities.values().find(|e| e.category != before.category).unwrap();
        let wanted = Particulars { entity: observer.key.clone(), ..before.particulars };
        let correction = Correction::new(before.revision, officer());
        unit!(world, conn => change::by_officer(conn, &RECORD, id, &wanted, &correction, opening())).unwrap();
        let after = world.get(id).await;
        assert_eq!((after.category, after.seat), (observer.category, Some(1)));
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM seat WHERE entity = 'CI'").await, 0);
    }

    async fn the_desk_moves_a_seat_to_a_member_who_may_take_it(world) {
        let first = world.proven(delegate(1)).await;
        let second = world.proven(delegate(2)).await;
        let third = world.proven(delegate(3)).await;
        let online = world.proven(person("CI", "Aya", "Online")).await;
        let other = world.proven(in_person(person("DE", "Thomas", "Göbel"))).await;
        for not in [second, online, other, 4711] {
            assert_eq!(refusal(unit!(world, conn => seat::move_to(conn, first, not, &officer(), opening()))), Refusal::NoSeat);
        }
        unit!(world, conn => seat::move_to(conn, first, third, &officer(), opening())).unwrap();
        assert_eq!((world.get(first).await.seat, world.get(third).await.seat), (None, Some(1)));
        assert_eq!(world.trail(third).await.last().unwrap(), "seat_moved");
    }

    async fn two_moves_of_one_seat_at_once_seat_one(world) {
        let first = world.proven(delegate(1)).await;
        world.proven(delegate(2)).await;
        let (third, fourth) = (world.proven(delegate(3)).await, world.proven(delegate(4)).await);
        let moves = [third, fourth].map(|to| async move { unit!(world, conn => seat::move_to(conn, first, to, &Actor::System, opening())) });
        let answers = join_all(moves).await;
        assert_eq!(answers.iter().filter(|a| a.is_ok()).count(), 1);
        assert_eq!(look!(world, conn => seat::count(conn, SERIES)), 2);
    }
}
