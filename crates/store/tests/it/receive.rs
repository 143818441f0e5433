//! Forms that arrive: once, twice, all at once, and at the deadline.

use std::collections::BTreeSet;

use convoke_domain::{registration::Act, time::Instant};
use convoke_store::{Refusal, outbox::Kind, registration, registration::Decision, series};
use futures::future::join_all;

use crate::world::*;

on_both_engines! {
    async fn a_form_is_received_with_one_mail_and_a_line_in_the_trail(world) {
        let received = world.receive(aya(), opening()).await.unwrap();
        assert!(received.fresh && !received.late && received.seat.is_none());
        let stored = world.get(received.id).await;
        assert_eq!(stored.particulars, aya());
        assert_eq!(world.mails(received.id).await, [Kind::Proof]);
        assert_eq!(world.trail(received.id).await, ["registered"]);
    }

    async fn a_reference_leads_to_its_registration(world) {
        let arrival = arrival(aya(), opening());
        let reference = arrival.reference;
        let id = unit!(world, conn => registration::receive(conn, &arrival)).unwrap().id;
        assert_eq!(look!(world, conn => registration::by_reference(conn, &reference)).id, id);
    }

    async fn the_same_person_64_times_at_once_is_one_registration_and_one_mail(world) {
        let answers = join_all((0..64).map(|_| world.receive(aya(), opening()))).await;
        let answers: Vec<_> = answers.into_iter().map(Result::unwrap).collect();
        assert_eq!(answers.iter().filter(|a| a.fresh).count(), 1);
        assert_eq!(answers.iter().map(|a| a.id).collect::<BTreeSet<_>>().len(), 1);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM registration").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM outbox").await, 1);
    }

    async fn the_same_person_64_times_later_is_one_more_mail(world) {
        let id = world.receive(aya(), opening()).await.unwrap().id;
        let later = opening().plus_seconds(601);
        join_all((0..64).map(|_| world.receive(aya(), later))).await.into_iter().for_each(|a| assert!(!a.unwrap().fresh));
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Proof]);
    }

    async fn a_name_typed_otherwise_from_the_same_mailbox_is_the_same_person(world) {
        world.receive(person("DE", "Thomas", "Göbel"), opening()).await.unwrap();
        let mut again = person("DE", "THOMAS", "Go\u{308}bel");
        again.email = person("DE", "Thomas", "Göbel").email.to_uppercase();
        assert!(!world.receive(again, opening()).await.unwrap().fresh);
    }

    async fn another_delegation_or_name_from_the_same_mailbox_is_another_person(world) {
        world.receive(aya(), opening()).await.unwrap();
        for other in [person("FR", "Aya", "Kouassi"), person("CI", "Awa", "Kouassi")] {
            let other = convoke_domain::registration::Particulars { email: aya().email, ..other };
            assert!(world.receive(other, opening()).await.unwrap().fresh);
        }
        assert_eq!(look!(world, conn => registration::by_mailbox(conn, SERIES, &aya().email.to_uppercase())).len(), 3);
    }

    async fn a_namesake_from_another_mailbox_is_seen_and_confirmed_only_as_another_person(world) {
        let first = world.proven(aya()).await;
        let mut namesake = aya();
        namesake.email = "assistant@mission.example".to_owned();
        let second = world.proven(namesake).await;
        assert_ne!(first, second);
        let seen = world.get(second).await;
        let seen = look!(world, conn => registration::namesakes(conn, SERIES, &seen));
        assert_eq!(seen.iter().map(|r| r.id).collect::<Vec<_>>(), [first]);

        world.decide(first, Act::Confirm, opening()).await.unwrap();
        assert_eq!(refusal(world.decide(second, Act::Confirm, opening()).await), Refusal::SamePerson);
        let another = Decision { another_person: true, ..Decision::new(Act::Confirm, officer()) };
        world.decided(second, another, opening()).await.unwrap();
    }

    async fn two_officers_confirming_two_namesakes_at_once_confirm_one(world) {
        let first = world.proven(aya()).await;
        let second = world.proven(convoke_domain::registration::Particulars { email: "assistant@mission.example".to_owned(), ..aya() }).await;
        let answers = tokio::join!(world.decide(first, Act::Confirm, opening()), world.decide(second, Act::Confirm, opening()));
        assert!(answers.0.is_ok() != answers.1.is_ok());
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM registration WHERE state = 'confirmed'").await, 1);
    }

    async fn a_thousand_people_at_once_are_all_kept(world) {
        let answers = join_all((0..1000).map(|n| world.receive(numbered(n), opening()))).await;
        assert!(answers.into_iter().all(|a| a.unwrap().fresh));
        assert_eq!(world.number("SELECT COUNT(DISTINCT reference) AS n FROM registration").await, 1000);
        assert_eq!(world.number("SELECT COUNT(DISTINCT registration) AS n FROM outbox WHERE kind = 'proof'").await, 1000);
        assert_eq!(world.number("SELECT COUNT(DISTINCT subject) AS n FROM audit WHERE act = 'registered'").await, 1000);
    }

    async fn the_deadlines_own_second_still_counts(world) {
        let last = Instant(deadline().0 + 999_999);
        assert!(!world.receive(numbered(1), deadline()).await.unwrap().late);
        assert!(!world.receive(numbered(2), last).await.unwrap().late);
        let late = world.receive(numbered(3), Instant(last.0 + 1)).await.unwrap();
        assert!(late.late && world.get(late.id).await.late);
        assert_eq!(world.trail(late.id).await, ["requested_late"]);
    }

    /// Whoever is received after the deadline was moved is judged by the new one, whoever before by the old one.
    async fn a_deadline_moved_meanwhile_is_read_where_it_is_applied(world) {
        let mut file = RECORD.file.clone();
        file.series.deadline = "2022-02-05T23:59:59".parse().unwrap();
        let at = deadline();
        let moving = async {
            tokio::task::yield_now().await;
            unit!(world, conn => series::import(conn, &file, &officer(), at)).unwrap();
        };
        let (answers, ()) = tokio::join!(join_all((0..200).map(|n| world.receive(numbered(n), at))), moving);
        for answer in answers {
            let answer = answer.unwrap();
            assert_eq!(world.get(answer.id).await.late, answer.late);
        }
        assert!(world.receive(numbered(999), at).await.unwrap().late);
    }

    async fn who_withdrew_may_register_again(world) {
        let first = world.confirmed(aya()).await;
        world.decide(first, Act::Withdraw, opening()).await.unwrap();
        let again = world.receive(aya(), opening()).await.unwrap();
        assert!(again.fresh && again.id != first);
    }

    async fn hostile_text_is_kept_as_text(world) {
        let mut hostile = person("CI", "Robert'); DROP TABLE registration;--", "=HYPERLINK(\"x\") <b>$1 %_");
        hostile.email = "o'neill+%_@mission.example".to_owned();
        let id = world.receive(hostile.clone(), opening()).await.unwrap().id;
        assert_eq!(world.get(id).await.particulars, hostile);
        let filter = registration::queue::Filter { search: "%".to_owned(), ..Default::default() };
        look!(world, conn => registration::queue::page(conn, SERIES, &filter, 0, 10));
    }

    async fn the_queue_finds_by_name_address_state_and_entity(world) {
        use convoke_domain::registration::State;
        use registration::queue::{Filter, page};
        let thomas = world.proven(person("DE", "Thomas", "Göbel")).await;
        world.proven(person("DE", "Anna", "Schmidt")).await;
        world.receive(aya(), opening()).await.unwrap();
        let found = async |filter: Filter| {
            let (page, total) = look!(world, conn => page(conn, SERIES, &filter, 0, 10));
            assert_eq!(page.len(), usize::try_from(total).unwrap());
            page.into_iter().map(|r| r.id).collect::<Vec<_>>()
        };
        for search in ["gobel", "GÖBEL thomas", "göbel@MISSION"] {
            assert_eq!(found(Filter { search: search.to_owned(), ..Filter::default() }).await, [thomas], "{search}");
        }
        let germany = Filter { search: "germany".to_owned(), entities: vec!["DE".to_owned()], ..Filter::default() };
        assert_eq!(found(germany).await.len(), 2);
        assert_eq!(found(Filter { state: Some(State::Received), ..Filter::default() }).await.len(), 1);
        assert_eq!(found(Filter { entity: "DE".to_owned(), newest_first: true, ..Filter::default() }).await.len(), 2);
        assert_eq!(found(Filter { late: true, ..Filter::default() }).await.len(), 0);
    }
}
