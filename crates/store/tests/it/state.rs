//! The states a registration goes through, and what each step mails and records.

use convoke_domain::registration::{Act, State};
use convoke_store::{Error, Refusal, audit::Actor, outbox::Kind, registration, registration::Decision};

use crate::world::*;

on_both_engines! {
    async fn received_proven_confirmed(world) {
        let id = world.receive(aya(), opening()).await.unwrap().id;
        unit!(world, conn => registration::prove(conn, id, opening())).unwrap();
        unit!(world, conn => registration::prove(conn, id, opening())).unwrap();
        let confirmed = world.decide(id, Act::Confirm, opening()).await.unwrap();
        assert_eq!((confirmed.state, confirmed.decided_at), (State::Confirmed, Some(opening())));
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Confirmed]);
        assert_eq!(world.trail(id).await, ["registered", "proven", "confirmed"]);
    }

    async fn declining_needs_a_reason_and_tells_it(world) {
        let id = world.proven(aya()).await;
        let without = Decision { reason: "  ".to_owned(), ..Decision::new(Act::Decline, officer()) };
        assert_eq!(refusal(world.decided(id, without, opening()).await), Refusal::Reason);
        let declined = world.decide(id, Act::Decline, opening()).await.unwrap();
        assert_eq!((declined.state, declined.reason.as_str()), (State::Declined, "no note verbale"));
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Declined]);
        assert_eq!(refusal(unit!(world, conn => registration::prove(conn, id, opening()))), Refusal::State);
        assert_eq!(world.decide(id, Act::Confirm, opening()).await.unwrap().state, State::Confirmed);
    }

    async fn withdrawing_is_the_end(world) {
        let id = world.confirmed(aya()).await;
        world.decided(id, Decision::new(Act::Withdraw, Actor::Person), opening()).await.unwrap();
        assert_eq!(world.get(id).await.withdrawn_at, Some(opening()));
        for act in [Act::Confirm, Act::Decline, Act::Withdraw] {
            assert_eq!(refusal(world.decide(id, act, opening()).await), Refusal::State);
        }
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Confirmed, Kind::Withdrawn]);
    }

    async fn confirming_twice_is_refused_and_mails_once(world) {
        let id = world.proven(aya()).await;
        let answers = tokio::join!(world.decide(id, Act::Confirm, opening()), world.decide(id, Act::Confirm, opening()));
        assert!(answers.0.is_ok() != answers.1.is_ok());
        assert_eq!(world.mails_of(id, Kind::Confirmed).await, 1);
    }

    async fn the_second_of_two_officers_is_told_to_look_again(world) {
        let id = world.proven(aya()).await;
        let revision = Some(world.get(id).await.revision);
        let decide = |act, reason: &str| Decision { revision, reason: reason.to_owned(), ..Decision::new(act, officer()) };
        let (confirm, decline) = tokio::join!(
            world.decided(id, decide(Act::Confirm, ""), opening()),
            world.decided(id, decide(Act::Decline, "no note verbale"), opening()),
        );
        assert!(confirm.is_ok() != decline.is_ok());
        assert!(matches!(confirm.and(decline), Err(Error::Stale)));
        assert_eq!(world.mails(id).await.len(), 2);
    }

    async fn who_withdraws_without_looking_is_never_stale(world) {
        let id = world.proven(aya()).await;
        let person = Decision::new(Act::Withdraw, Actor::Person);
        let (_, withdrawn) = tokio::join!(world.decide(id, Act::Confirm, opening()), world.decided(id, person, opening()));
        assert_eq!(withdrawn.unwrap().state, State::Withdrawn);
        assert_eq!(world.get(id).await.state, State::Withdrawn);
    }

    async fn a_registration_that_is_not_there_is_not_found(world) {
        assert!(matches!(world.decide(4711, Act::Confirm, opening()).await, Err(Error::NotFound)));
    }

    async fn somebody_unregistered_is_admitted_by_a_recorded_decision(world) {
        let (now, without) = (release().plus_seconds(1), arrival(aya(), release()));
        let answer = unit!(world, conn => registration::admit_unregistered(conn, &without, &officer(), " "));
        assert_eq!(refusal(answer), Refusal::Reason);
        let arrival = arrival(in_person(aya()), now);
        let admitted = unit!(world, conn => registration::admit_unregistered(conn, &arrival, &officer(), "head of delegation vouches")).unwrap();
        assert_eq!((admitted.state, admitted.on_the_spot, admitted.seat), (State::Confirmed, true, Some(1)));
        assert_eq!(world.mails(admitted.id).await, [Kind::Link]);
    }

    async fn counts_and_delegations_add_up(world) {
        world.confirmed(in_person(aya())).await;
        world.proven(person("CI", "Awa", "Traoré")).await;
        let gone = world.confirmed(person("DE", "Thomas", "Göbel")).await;
        world.decide(gone, Act::Withdraw, opening()).await.unwrap();
        let counts = look!(world, conn => registration::queue::counts(conn, SERIES));
        assert_eq!((counts.of(State::Confirmed), counts.of(State::Proven), counts.of(State::Withdrawn)), (1, 1, 1));
        assert_eq!((counts.all(), counts.seats, counts.delegations), (3, 1, 1));
        let delegations = look!(world, conn => registration::queue::delegations(conn, SERIES));
        assert_eq!(delegations.iter().map(|d| (d.entity.as_str(), d.members, d.seats)).collect::<Vec<_>>(), [("CI", 2, 1)]);
    }
}
