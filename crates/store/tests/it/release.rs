//! The release of links (letter, paragraph 6): every confirmed registration, no other, once, not before.

use convoke_domain::{
    registration::{Act, State},
    time::Instant,
};
use convoke_store::{
    audit::Actor,
    link,
    outbox::{self, Kind},
    registration::{
        Decision,
        change::{self, Outcome},
    },
};
use futures::future::join_all;

use crate::world::*;

async fn release_all(world: &World, at: Instant, batch: i64) -> usize {
    let mut released = 0;
    loop {
        match unit!(world, conn => link::release_due(conn, SERIES, at, batch)).unwrap() {
            0 => return released,
            some => released += some,
        }
    }
}

async fn rename(world: &World, id: i64, at: Instant) -> Outcome {
    let before = world.get(id).await;
    let mut wanted = before.particulars;
    wanted.surname.push_str("-Brou");
    unit!(world, conn => change::by_person(conn, &RECORD, id, before.revision, wanted, at)).unwrap()
}

on_both_engines! {
    async fn nothing_goes_out_before_the_instant(world) {
        let id = world.confirmed(aya()).await;
        let before = Instant(release().0 - 1);
        assert_eq!(release_all(world, before, 10).await, 0);
        assert!(!look!(world, conn => link::is_released(conn, id)));
        assert_eq!(world.mails_of(id, Kind::Link).await, 0);
        assert_eq!(release_all(world, release(), 10).await, 1);
        assert!(look!(world, conn => link::is_released(conn, id)));
    }

    async fn confirmed_ones_and_no_others_once(world) {
        let confirmed = world.confirmed(numbered(1)).await;
        let received = world.receive(numbered(2), opening()).await.unwrap().id;
        let proven = world.proven(numbered(3)).await;
        let declined = world.confirmed(numbered(4)).await;
        world.decide(declined, Act::Decline, opening()).await.unwrap();
        let withdrawn = world.confirmed(numbered(5)).await;
        world.decide(withdrawn, Act::Withdraw, opening()).await.unwrap();
        let reopened = world.confirmed(numbered(6)).await;
        assert_eq!(rename(world, reopened, opening()).await, Outcome::Reopened);
        assert_eq!(release_all(world, release(), 10).await, 1);
        assert_eq!(release_all(world, release(), 10).await, 0);
        assert_eq!(world.mails_of(confirmed, Kind::Link).await, 1);
        for other in [received, proven, declined, withdrawn, reopened] {
            assert_eq!(world.mails_of(other, Kind::Link).await, 0);
        }
    }

    /// Releases in small batches while officers confirm and people withdraw, several releasers at once.
    async fn batches_miss_nobody_and_repeat_nobody_whatever_happens_meanwhile(world) {
        let ids = join_all((0..120).map(|n| world.proven(numbered(n)))).await;
        let (early, rest) = ids.split_at(80);
        let (late, never) = rest.split_at(20);
        for id in early {
            world.decide(*id, Act::Confirm, opening()).await.unwrap();
        }
        let confirming = join_all(late.iter().map(|id| world.decide(*id, Act::Confirm, release())));
        let withdrawing = join_all(early[..20].iter().map(|id| world.decided(*id, Decision::new(Act::Withdraw, Actor::Person), release())));
        let releasing = join_all((0..3).map(|_| release_all(world, release(), 7)));
        let (confirmed, withdrawn, _) = tokio::join!(confirming, withdrawing, releasing);
        assert!(confirmed.iter().chain(&withdrawn).all(Result::is_ok));
        release_all(world, release(), 7).await;

        for id in early[20..].iter().chain(late) {
            assert_eq!(world.mails_of(*id, Kind::Link).await, 1, "{id}");
            assert!(look!(world, conn => link::is_released(conn, *id)));
        }
        for id in never {
            assert_eq!(world.mails_of(*id, Kind::Link).await, 0);
        }
        for id in &early[..20] {
            let withdrawn = world.get(*id).await;
            let mails = look!(world, conn => outbox::of(conn, *id));
            assert!(mails.iter().filter(|m| m.kind == Kind::Link).count() <= 1);
            assert!(!mails.iter().any(|m| m.kind == Kind::Link && m.is_still_right(&withdrawn)));
        }
    }

    async fn confirmed_after_the_release_the_link_goes_out_at_once_and_once(world) {
        let id = world.proven(aya()).await;
        release_all(world, release(), 10).await;
        world.decide(id, Act::Confirm, release().plus_seconds(3600)).await.unwrap();
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Link]);
        assert_eq!(release_all(world, release().plus_seconds(3601), 10).await, 0);
    }

    async fn a_link_sleeps_while_a_change_waits_and_wakes_as_it_was(world) {
        let id = world.confirmed(aya()).await;
        release_all(world, release(), 10).await;
        let mail = look!(world, conn => outbox::of(conn, id)).remove(0).id;
        unit!(world, conn => outbox::sent(conn, mail, release())).unwrap();
        // Reopened by an earlier clock: after the deadline a change would be a request.
        assert_eq!(rename(world, id, deadline()).await, Outcome::Reopened);
        world.decide(id, Act::Confirm, release()).await.unwrap();
        assert_eq!(world.get(id).await.door_generation, 1);
        assert_eq!(world.mails(id).await, [Kind::Proof, Kind::Confirmed, Kind::Link, Kind::Reopened, Kind::Confirmed]);
    }

    async fn a_link_mail_dropped_while_a_change_waited_is_sent_after_all(world) {
        let id = world.confirmed(aya()).await;
        release_all(world, release(), 10).await;
        let mail = look!(world, conn => outbox::of(conn, id)).remove(0);
        rename(world, id, deadline()).await;
        assert!(!mail.is_still_right(&world.get(id).await));
        unit!(world, conn => outbox::dropped(conn, mail.id, "reopened")).unwrap();
        world.decide(id, Act::Confirm, release()).await.unwrap();
        assert_eq!(world.mails_of(id, Kind::Link).await, 2);
        let mails = look!(world, conn => outbox::of(conn, id));
        assert_eq!((mails[0].kind, mails[0].state.as_str()), (Kind::Link, outbox::state::QUEUED));
    }

    /// The worker looked while the change waited; the officer confirmed before the worker said "dropped".
    async fn a_link_mail_that_is_right_again_is_not_dropped(world) {
        let id = world.confirmed(aya()).await;
        release_all(world, release(), 10).await;
        let mail = look!(world, conn => outbox::of(conn, id)).remove(0).id;
        rename(world, id, deadline()).await;
        world.decide(id, Act::Confirm, release()).await.unwrap();
        unit!(world, conn => outbox::dropped(conn, mail, "reopened")).unwrap();
        let mails = look!(world, conn => outbox::of(conn, id));
        let links: Vec<_> = mails.iter().filter(|m| m.kind == Kind::Link).map(|m| m.state.as_str()).collect();
        assert_eq!(links, [outbox::state::QUEUED]);
    }

    async fn the_ledger_tells_of_every_link(world) {
        let (sent, failed, opened) = (world.confirmed(numbered(1)).await, world.confirmed(numbered(2)).await, world.confirmed(numbered(3)).await);
        release_all(world, release(), 10).await;
        for id in [sent, failed, opened] {
            let mail = look!(world, conn => outbox::of(conn, id)).remove(0).id;
            if id == failed {
                unit!(world, conn => outbox::failed(conn, mail, "550 no such mailbox")).unwrap();
            } else {
                unit!(world, conn => outbox::sent(conn, mail, release())).unwrap();
            }
        }
        assert!(unit!(world, conn => link::opened(conn, opened, 1, release())).unwrap());
        assert!(!unit!(world, conn => link::opened(conn, opened, 1, release().plus_seconds(1))).unwrap());
        unit!(world, conn => link::send(conn, sent, release(), "lea.moser@att-secretariat.example")).unwrap();
        let ledger = async |state: &'static str| look!(world, conn => link::ledger(conn, SERIES, state, 0, 10));
        let all = ledger("").await;
        assert_eq!(all.len(), 3);
        assert_eq!(all[0].asked_by, "lea.moser@att-secretariat.example");
        let failures = ledger("failed").await;
        assert_eq!(failures.iter().map(|l| (l.registration, l.cause.as_str())).collect::<Vec<_>>(), [(failed, "550 no such mailbox")]);
        let reads = ledger("opened").await;
        assert_eq!(reads.iter().map(|l| (l.registration, l.opened_at)).collect::<Vec<_>>(), [(opened, Some(release()))]);
        assert_eq!(ledger("queued").await.len(), 1);
        assert_eq!(world.get(sent).await.state, State::Confirmed);
    }
}
