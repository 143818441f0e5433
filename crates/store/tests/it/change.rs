//! Changes: at once, as a request after the deadline, and of the address, which is proven first.

use convoke_domain::registration::{Act, ModeOfParticipation, Particulars, State};
use convoke_store::{
    Error, Refusal, Result, change_request, link,
    outbox::{self, Kind},
    registration::{
        self, Decision,
        change::{self, Correction, Outcome},
    },
};

use crate::world::*;

async fn by_person(
    world: &World,
    id: i64,
    at: convoke_domain::time::Instant,
    change: impl FnOnce(&mut Particulars),
) -> Result<Outcome> {
    let before = world.get(id).await;
    let mut wanted = before.particulars;
    change(&mut wanted);
    unit!(world, conn => change::by_person(conn, &RECORD, id, before.revision, wanted, at))
}

async fn by_officer(
    world: &World,
    id: i64,
    another_person: bool,
    change: impl FnOnce(&mut Particulars),
) -> Result<Outcome> {
    let before = world.get(id).await;
    let mut wanted = before.particulars;
    change(&mut wanted);
    let correction = Correction { another_person, ..Correction::new(before.revision, officer()) };
    unit!(world, conn => change::by_officer(conn, &RECORD, id, &wanted, &correction, release()))
}

async fn prove_new(world: &World, id: i64, at: convoke_domain::time::Instant) -> Result<Outcome> {
    unit!(world, conn => change::prove_new_address(conn, &RECORD, id, at))
}

async fn decide(world: &World, id: i64, accept: bool, reason: &'static str) -> Result<()> {
    let request = look!(world, conn => change_request::of(conn, id)).unwrap().id;
    unit!(world, conn => change_request::decide(conn, &RECORD, request, accept, &officer(), reason, release()))
}

const NEW: &str = "aya@new.example";

on_both_engines! {
    async fn a_new_telephone_is_just_stored(world) {
        let id = world.confirmed(aya()).await;
        let outcome = by_person(world, id, opening(), |p| p.telephone = "+225 27 20 00 00 00".to_owned()).await;
        assert_eq!(outcome.unwrap(), Outcome::Done);
        let after = world.get(id).await;
        assert_eq!((after.state, after.is_reopened()), (State::Confirmed, false));
        assert_eq!(by_person(world, id, opening(), |_| ()).await.unwrap(), Outcome::Nothing);
        assert_eq!(world.get(id).await.revision, after.revision);
    }

    async fn a_new_name_reopens_what_was_confirmed_and_shows_the_difference(world) {
        let id = world.confirmed(aya()).await;
        assert_eq!(by_person(world, id, opening(), |p| p.surname = "Kouassi-Brou".to_owned()).await.unwrap(), Outcome::Reopened);
        let after = world.get(id).await;
        assert!(after.is_reopened());
        assert_eq!(after.accepted.unwrap().surname, "Kouassi");
        assert_eq!(world.mails(id).await.last(), Some(&Kind::Reopened));
        by_person(world, id, opening(), |p| p.given_name = "Ayah".to_owned()).await.unwrap();
        assert_eq!(world.get(id).await.accepted.unwrap().given_name, "Aya");
        let again = world.decide(id, Act::Confirm, opening()).await.unwrap();
        assert!(again.accepted.is_none() && !again.is_reopened());
    }

    async fn a_new_delegation_reopens_with_its_category(world) {
        let id = world.confirmed(aya()).await;
        let before = world.get(id).await.category;
        let other = RECORD.entities.values().find(|e| e.category != before).unwrap();
        assert_eq!(by_person(world, id, opening(), |p| p.entity.clone_from(&other.key)).await.unwrap(), Outcome::Reopened);
        assert_eq!(world.get(id).await.category, other.category);
        let unknown = by_person(world, id, opening(), |p| p.entity = "XX".to_owned()).await;
        assert!(matches!(unknown, Err(Error::NotFound)));
    }

    async fn an_old_revision_is_stale_for_person_and_officer(world) {
        let id = world.confirmed(aya()).await;
        let old = world.get(id).await;
        by_person(world, id, opening(), |p| p.telephone = "+225 1234".to_owned()).await.unwrap();
        let (wanted, revision) = (Particulars { function: "Ambassador".to_owned(), ..old.particulars }, old.revision);
        let (theirs, correction) = (wanted.clone(), Correction::new(revision, officer()));
        assert!(matches!(unit!(world, conn => change::by_person(conn, &RECORD, id, revision, theirs, opening())), Err(Error::Stale)));
        assert!(matches!(unit!(world, conn => change::by_officer(conn, &RECORD, id, &wanted, &correction, opening())), Err(Error::Stale)));
    }

    async fn two_changes_of_one_revision_at_once_keep_one(world) {
        let id = world.confirmed(aya()).await;
        let answers = tokio::join!(
            by_person(world, id, opening(), |p| p.function = "Counsellor".to_owned()),
            by_officer(world, id, false, |p| p.function = "Ambassador".to_owned()),
        );
        // Whoever came second either saw the first one's work or was told to look again.
        let kept = usize::from(answers.0.is_ok()) + usize::from(answers.1.is_ok());
        let changes = world.trail(id).await.iter().filter(|act| *act == "changed").count();
        assert!(kept >= 1);
        assert_eq!(changes, kept);
    }

    async fn a_new_address_is_proven_before_it_counts(world) {
        let id = world.confirmed(aya()).await;
        let outcome = by_person(world, id, opening(), |p| {
            p.email = NEW.to_owned();
            p.function = "Counsellor".to_owned();
        }).await;
        assert_eq!(outcome.unwrap(), Outcome::AddressToProve);
        let waiting = world.get(id).await;
        assert_eq!((waiting.particulars.email.as_str(), waiting.particulars.function.as_str()), (aya().email.as_str(), "Counsellor"));
        assert_eq!(waiting.pending_email.as_deref(), Some(NEW));
        assert_eq!(look!(world, conn => outbox::of(conn, id))[0].recipient, NEW);

        let token = waiting.new_address_generation();
        assert_eq!(prove_new(world, id, opening()).await.unwrap(), Outcome::Reopened);
        let after = world.get(id).await;
        assert_eq!((after.particulars.email.as_str(), after.pending_email.as_deref()), (NEW, None));
        assert!(after.is_reopened());
        assert_eq!(after.personal_generation, token);
        assert!(after.personal_generation > waiting.personal_generation && after.door_generation > waiting.door_generation);
        assert_eq!(refusal(prove_new(world, id, opening()).await), Refusal::State);
    }

    async fn a_second_new_address_kills_the_proof_of_the_first(world) {
        let id = world.proven(aya()).await;
        by_person(world, id, opening(), |p| p.email = "wrong@new.example".to_owned()).await.unwrap();
        let first = world.get(id).await.new_address_generation();
        let first_mail = look!(world, conn => outbox::of(conn, id)).remove(0);
        assert!(first_mail.is_still_right(&world.get(id).await));
        by_person(world, id, opening(), |p| p.email = NEW.to_owned()).await.unwrap();
        by_person(world, id, opening(), |p| p.email = NEW.to_owned()).await.unwrap();
        let now = world.get(id).await;
        assert!(now.new_address_generation() != first && now.personal_generation != first);
        assert!(!first_mail.is_still_right(&now));
        assert_eq!(world.mails_of(id, Kind::NewAddress).await, 2);
    }

    async fn proving_a_new_address_proves_who_had_proven_none(world) {
        let id = world.receive(aya(), opening()).await.unwrap().id;
        by_person(world, id, opening(), |p| p.email = NEW.to_owned()).await.unwrap();
        assert_eq!(prove_new(world, id, opening()).await.unwrap(), Outcome::Done);
        let after = world.get(id).await;
        assert_eq!((after.state, after.particulars.email.as_str()), (State::Proven, NEW));
        assert_eq!(look!(world, conn => registration::by_mailbox(conn, SERIES, NEW)).len(), 1);
    }

    async fn after_the_deadline_a_change_is_a_request_and_withdrawing_is_not(world) {
        let id = world.confirmed(aya()).await;
        let late = deadline().plus_seconds(1);
        assert_eq!(by_person(world, id, deadline(), |p| p.function = "Counsellor".to_owned()).await.unwrap(), Outcome::Done);
        assert_eq!(by_person(world, id, late, |p| p.mode = ModeOfParticipation::InPerson).await.unwrap(), Outcome::Requested);
        assert_eq!(world.get(id).await.particulars.mode, ModeOfParticipation::Online);
        assert_eq!(look!(world, conn => change_request::waiting(conn, SERIES)).len(), 1);
        world.decide(id, Act::Withdraw, late).await.unwrap();
        assert_eq!(look!(world, conn => change_request::waiting(conn, SERIES)).len(), 0);
        assert_eq!(look!(world, conn => registration::queue::counts(conn, SERIES)).change_requests, 0);
    }

    async fn a_request_is_accepted_or_refused_once(world) {
        let id = world.confirmed(aya()).await;
        let late = deadline().plus_seconds(1);
        by_person(world, id, late, |p| p.surname = "Brou".to_owned()).await.unwrap();
        assert_eq!(refusal(decide(world, id, false, " ").await), Refusal::Reason);
        decide(world, id, false, "the note verbale says Kouassi").await.unwrap();
        assert_eq!(world.get(id).await.particulars.surname, "Kouassi");
        assert_eq!(look!(world, conn => outbox::of(conn, id))[0].note, "the note verbale says Kouassi");

        by_person(world, id, late, |p| p.surname = "Brou".to_owned()).await.unwrap();
        let request = look!(world, conn => change_request::of(conn, id)).unwrap().id;
        let accept = || async move { unit!(world, conn => change_request::decide(conn, &RECORD, request, true, &officer(), "", release())) };
        let (one, two) = tokio::join!(accept(), accept());
        assert!(one.is_ok() != two.is_ok());
        assert!(matches!(one.and(two), Err(Error::Stale)));
        let after = world.get(id).await;
        assert_eq!((after.particulars.surname.as_str(), after.state), ("Brou", State::Confirmed));
        assert_eq!(world.mails_of(id, Kind::Request).await, 2);
    }

    async fn the_newest_wish_counts_and_what_the_officer_corrected_stays(world) {
        let id = world.confirmed(aya()).await;
        let late = deadline().plus_seconds(1);
        by_person(world, id, late, |p| p.function = "Consul".to_owned()).await.unwrap();
        by_person(world, id, late, |p| p.telephone = "+225 1234".to_owned()).await.unwrap();
        by_officer(world, id, false, |p| p.surname = "Kouassy".to_owned()).await.unwrap();
        assert_eq!(look!(world, conn => change_request::of(conn, id)).unwrap().proposed.surname, "Kouassy");
        decide(world, id, true, "").await.unwrap();
        let p = world.get(id).await.particulars;
        assert_eq!((p.surname.as_str(), p.telephone.as_str(), p.function.as_str()), ("Kouassy", "+225 1234", "First Secretary"));
    }

    async fn a_late_new_address_is_proven_then_asked_for_then_gets_the_link_at_once(world) {
        let id = world.confirmed(aya()).await;
        unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap();
        let now = release().plus_seconds(60);
        by_person(world, id, now, |p| p.email = NEW.to_owned()).await.unwrap();
        assert_eq!(prove_new(world, id, now).await.unwrap(), Outcome::Requested);
        // Asking for something else keeps the address that was proven.
        by_person(world, id, now, |p| p.function = "Counsellor".to_owned()).await.unwrap();
        let before = world.get(id).await;
        assert_eq!((before.particulars.email.as_str(), before.door_generation), (aya().email.as_str(), 1));
        decide(world, id, true, "").await.unwrap();
        let after = world.get(id).await;
        assert_eq!((after.particulars.email.as_str(), after.particulars.function.as_str()), (NEW, "Counsellor"));
        assert_eq!((after.state, after.door_generation), (State::Confirmed, 2));
        let links = look!(world, conn => outbox::of(conn, id)).into_iter().filter(|m| m.kind == Kind::Link).collect::<Vec<_>>();
        assert_eq!(links.iter().map(|m| (m.recipient.as_str(), m.generation)).collect::<Vec<_>>(), [(NEW, 2), (aya().email.as_str(), 1)]);
        assert!(links[0].is_still_right(&after) && !links[1].is_still_right(&after));
    }

    async fn an_address_corrected_by_the_officer_kills_every_token_and_gets_the_link(world) {
        let id = world.confirmed(aya()).await;
        unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap();
        let before = world.get(id).await;
        by_officer(world, id, false, |p| p.email = NEW.to_owned()).await.unwrap();
        let after = world.get(id).await;
        assert_eq!((after.door_generation, after.personal_generation), (before.door_generation + 1, before.personal_generation + 1));
        assert_eq!((after.state, world.mails_of(id, Kind::Link).await), (State::Confirmed, 2));
        assert_eq!(unit!(world, conn => link::release_due(conn, SERIES, release(), 10)).unwrap(), 0);
    }

    async fn an_officer_renaming_into_somebody_confirmed_says_so_or_is_refused(world) {
        world.confirmed(aya()).await;
        let other = world.confirmed(person("CI", "Awa", "Kouassi")).await;
        let rename = |p: &mut Particulars| p.given_name = "Aya".to_owned();
        assert_eq!(refusal(by_officer(world, other, false, rename).await), Refusal::SamePerson);
        by_officer(world, other, true, rename).await.unwrap();
        // Whoever was said to be another person stays so, whatever else is corrected.
        by_officer(world, other, false, |p| p.telephone = "+225 1234".to_owned()).await.unwrap();
        by_person(world, other, opening(), |p| p.function = "Consul".to_owned()).await.unwrap();
        assert_eq!(world.get(other).await.state, State::Confirmed);
    }

    async fn a_name_left_behind_is_free_for_its_bearer(world) {
        let id = world.confirmed(person("CI", "Awa", "Kouassi")).await;
        by_officer(world, id, false, |p| p.given_name = "Adjoua".to_owned()).await.unwrap();
        world.confirmed(person("CI", "Awa", "Kouassi")).await;
    }

    async fn changing_into_ones_own_other_registration_is_refused(world) {
        world.proven(aya()).await;
        let other = world.proven(Particulars { email: aya().email, ..person("CI", "Awa", "Kouassi") }).await;
        let answer = by_person(world, other, opening(), |p| p.given_name = "Aya".to_owned()).await;
        assert_eq!(refusal(answer), Refusal::SamePerson);
    }

    async fn nothing_changes_once_withdrawn(world) {
        let id = world.confirmed(aya()).await;
        by_person(world, id, opening(), |p| p.email = NEW.to_owned()).await.unwrap();
        world.decided(id, Decision::new(Act::Withdraw, officer()), opening()).await.unwrap();
        assert_eq!(refusal(by_person(world, id, opening(), |p| p.function = "Consul".to_owned()).await), Refusal::State);
        assert_eq!(refusal(by_officer(world, id, false, |p| p.function = "Consul".to_owned()).await), Refusal::State);
        assert_eq!(refusal(prove_new(world, id, opening()).await), Refusal::State);
    }
}
