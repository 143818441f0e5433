//! The door, the lobby and the room: one live visit for a link, and the moderator's decisions.

use convoke_domain::{registration::Act, time::Instant};
use convoke_store::{
    Error, Refusal, Result, link,
    visit::{self, Entered, State},
};
use futures::future::join_all;

use crate::world::*;

const MEETING: &str = "wgeti";
const OTHER: &str = "wgtr";

async fn linked(world: &World, n: usize) -> i64 {
    let id = world.confirmed(numbered(n)).await;
    unit!(world, conn => link::release_due(conn, SERIES, release(), 1000)).unwrap();
    id
}

async fn enter(world: &World, id: i64, meeting: &'static str, secret: &str) -> Result<Entered> {
    let secret = secret.to_owned();
    unit!(world, conn => visit::enter(conn, id, meeting, &secret, release()))
}

async fn admit(world: &World, visit: i64) -> Result<visit::Visit> {
    unit!(world, conn => visit::admit(conn, visit, &officer(), release()))
}

async fn turn_away(world: &World, visit: i64, reason: &'static str) -> Result<visit::Visit> {
    unit!(world, conn => visit::turn_away(conn, visit, reason, &officer(), release()))
}

on_both_engines! {
    async fn only_a_confirmed_person_with_a_released_link_enters(world) {
        let proven = world.proven(numbered(1)).await;
        assert_eq!(refusal(enter(world, proven, MEETING, "a").await), Refusal::State);
        let early = world.confirmed(numbered(2)).await;
        assert_eq!(refusal(enter(world, early, MEETING, "a").await), Refusal::DoorClosed);
        assert!(matches!(enter(world, 4711, MEETING, "a").await, Err(Error::NotFound)));
        let id = linked(world, 3).await;
        let entered = enter(world, id, MEETING, "a").await.unwrap();
        assert_eq!((entered.state, entered.taken_over), (State::Waiting, None));
        assert_eq!(look!(world, conn => visit::waiting(conn, MEETING)).len(), 1);
        assert_eq!(look!(world, conn => visit::waiting(conn, OTHER)).len(), 0);
    }

    async fn the_same_browser_finds_its_place_again(world) {
        let id = linked(world, 1).await;
        let first = enter(world, id, MEETING, "a").await.unwrap();
        admit(world, first.visit).await.unwrap();
        let again = enter(world, id, MEETING, "a").await.unwrap();
        assert_eq!((again.visit, again.state, again.taken_over), (first.visit, State::Admitted, None));
    }

    async fn a_second_browser_takes_over_and_the_first_can_tell(world) {
        let id = linked(world, 1).await;
        let first = enter(world, id, MEETING, "a").await.unwrap();
        admit(world, first.visit).await.unwrap();
        let second = enter(world, id, MEETING, "b").await.unwrap();
        assert_eq!((second.state, second.taken_over), (State::Admitted, Some(first.visit)));
        let told = look!(world, conn => visit::by_secret(conn, id, "a")).unwrap();
        assert_eq!((told.state, told.live), (State::TakenOver, false));
        assert_eq!(look!(world, conn => visit::live_of(conn, id)).unwrap().id, second.visit);
        assert_eq!(look!(world, conn => visit::present(conn, MEETING)).len(), 1);
        assert_eq!(refusal(admit(world, first.visit).await), Refusal::State);
    }

    async fn another_meeting_is_another_lobby(world) {
        let id = linked(world, 1).await;
        let first = enter(world, id, MEETING, "a").await.unwrap();
        admit(world, first.visit).await.unwrap();
        let second = enter(world, id, OTHER, "a").await.unwrap();
        assert_eq!((second.state, second.taken_over), (State::Waiting, Some(first.visit)));
        assert!(look!(world, conn => visit::present(conn, MEETING)).is_empty());
    }

    async fn however_many_enter_with_one_link_at_once_one_is_live(world) {
        let id = linked(world, 1).await;
        let secrets: Vec<String> = (0..16).map(|n| format!("secret{n}")).collect();
        let entered = join_all(secrets.iter().map(|s| enter(world, id, MEETING, s))).await;
        assert!(entered.iter().all(Result::is_ok));
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM visit WHERE live_key IS NOT NULL").await, 1);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM visit WHERE state = 'taken_over'").await, 15);
    }

    async fn the_moderator_admits_one_or_all(world) {
        let mut visits = Vec::new();
        for n in 0..4 {
            let id = linked(world, n).await;
            visits.push(enter(world, id, MEETING, "a").await.unwrap().visit);
        }
        admit(world, visits[0]).await.unwrap();
        admit(world, visits[0]).await.unwrap();
        turn_away(world, visits[1], "not on the list").await.unwrap();
        let mut admitted = unit!(world, conn => visit::admit_all(conn, MEETING, &officer(), release())).unwrap();
        admitted.sort_unstable();
        assert_eq!(admitted, visits[2..]);
        let present = look!(world, conn => visit::present(conn, MEETING));
        assert_eq!(present.len(), 3);
        assert_eq!((present[0].entity.as_str(), present[0].surname.as_str()), ("CI", "Number0"));
        assert!(look!(world, conn => visit::waiting(conn, MEETING)).is_empty());
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM audit WHERE act = 'admitted'").await, 3);
    }

    async fn who_was_turned_away_stays_so_until_the_moderator_admits(world) {
        let id = linked(world, 1).await;
        let first = enter(world, id, MEETING, "a").await.unwrap().visit;
        assert_eq!(refusal(turn_away(world, first, " ").await), Refusal::Reason);
        turn_away(world, first, "two people share this link").await.unwrap();
        for secret in ["a", "b"] {
            let again = enter(world, id, MEETING, secret).await.unwrap();
            assert_eq!((again.state, again.reason.as_str()), (State::TurnedAway, "two people share this link"));
        }
        // Going elsewhere and leaving do not wash it off.
        let elsewhere = enter(world, id, OTHER, "b").await.unwrap();
        assert_eq!(elsewhere.state, State::Waiting);
        let back = enter(world, id, MEETING, "c").await.unwrap();
        assert_eq!(back.state, State::TurnedAway);
        assert!(!unit!(world, conn => visit::leave(conn, back.visit, release())).unwrap());
        assert_eq!(look!(world, conn => visit::turned_away(conn, MEETING)).len(), 1);
        assert_eq!(admit(world, back.visit).await.unwrap().state, State::Admitted);
        assert_eq!(enter(world, id, MEETING, "d").await.unwrap().state, State::Admitted);
    }

    async fn who_left_waits_again(world) {
        let id = linked(world, 1).await;
        let first = enter(world, id, MEETING, "a").await.unwrap().visit;
        admit(world, first).await.unwrap();
        assert!(unit!(world, conn => visit::leave(conn, first, release())).unwrap());
        assert!(!unit!(world, conn => visit::leave(conn, first, release())).unwrap());
        assert!(look!(world, conn => visit::live_of(conn, id)).is_none());
        assert_eq!(enter(world, id, MEETING, "a").await.unwrap().state, State::Waiting);
        assert_eq!(unit!(world, conn => visit::close_before(conn, MEETING, Instant::MAX, release())).unwrap(), [id]);
    }

    async fn declining_empties_the_place_and_closes_the_door_at_once(world) {
        let id = linked(world, 1).await;
        let visit = enter(world, id, MEETING, "a").await.unwrap().visit;
        admit(world, visit).await.unwrap();
        world.decide(id, Act::Decline, release()).await.unwrap();
        assert_eq!(look!(world, conn => visit::get(conn, visit)).state, State::Ended);
        assert_eq!(refusal(enter(world, id, MEETING, "a").await), Refusal::State);
    }

    async fn entering_while_withdrawing_leaves_nobody_inside(world) {
        for n in 0..8 {
            let id = linked(world, n).await;
            let (_, withdrawn) = tokio::join!(enter(world, id, MEETING, "a"), world.decide(id, Act::Withdraw, release()));
            withdrawn.unwrap();
        }
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM visit WHERE live_key IS NOT NULL").await, 0);
    }
}

on_both_engines! {
    async fn a_session_that_is_over_ends_its_visits(world) {
        let (before, after) = (linked(world, 1).await, linked(world, 2).await);
        enter(world, before, MEETING, "a").await.unwrap();
        enter(world, after, OTHER, "b").await.unwrap();
        let visited = look!(world, conn => visit::visited(conn));
        assert_eq!(visited.len(), 2);
        assert!(visited.iter().all(|(_, first)| *first == release()));
        let kept = unit!(world, conn => visit::close_before(conn, MEETING, release(), release())).unwrap();
        assert!(kept.is_empty(), "it began with this session");
        let gone = unit!(world, conn => visit::close_before(conn, MEETING, release().plus_seconds(1), release())).unwrap();
        assert_eq!(gone, [before]);
        assert_eq!(look!(world, conn => visit::visited(conn)).len(), 1);
    }
}
