//! Contact data end when the privacy notice says: all of them, everywhere, and nothing else.

use convoke_domain::{
    registration::{AccessNeed, Act, Particulars, State},
    time::{Instant, Scheduled},
};
use convoke_store::{
    audit, change_request,
    outbox::{self, Kind},
    registration::{
        change::{self, Correction, Outcome},
        queue,
    },
    retention,
};
use jiff::civil::date;

use crate::world::*;

/// Ninety days after 18 February 2022 it is 19 May; the zone has moved to summer time since.
fn due() -> Instant {
    Scheduled::new(date(2022, 5, 20).at(0, 0, 0, 0), &RECORD.zone).instant
}

/// What must be nowhere afterwards.
const SECRETS: [&str; 6] = ["mission.example", "elsewhere.example", "+41 22 000", "wheelchair", "ramp", "Assistant"];

fn told() -> Particulars {
    Particulars {
        telephone: "+41 22 000 00 00".to_owned(),
        access: [AccessNeed::Wheelchair].into(),
        access_note: "a ramp".to_owned(),
        filled_by: "Assistant Brou".to_owned(),
        ..in_person(aya())
    }
}

async fn delete_all(world: &World, at: Instant, batch: i64) -> usize {
    let mut deleted = 0;
    loop {
        match unit!(world, conn => retention::delete_due(conn, &RECORD, at, batch)).unwrap() {
            0 => return deleted,
            some => deleted += some,
        }
    }
}

async fn change(world: &World, id: i64, at: Instant, how: impl Fn(&mut Particulars)) -> Outcome {
    let before = world.get(id).await;
    let mut wanted = before.particulars;
    how(&mut wanted);
    unit!(world, conn => change::by_person(conn, &RECORD, id, before.revision, wanted, at)).unwrap()
}

/// A registration that has left its contact data wherever they can be left.
async fn everywhere(world: &World) -> i64 {
    let id = world.confirmed(told()).await;
    change(world, id, opening(), |p| p.telephone.push('1')).await;
    change(world, id, opening(), |p| p.surname.push_str("-Brou")).await;
    change(world, id, release(), |p| p.telephone.push('2')).await;
    change(world, id, release(), |p| p.email = "aya@elsewhere.example".to_owned()).await;
    let mail = look!(world, conn => outbox::of(conn, id)).remove(0).id;
    unit!(world, conn => outbox::failed(conn, mail, "550 <aya@elsewhere.example> unknown")).unwrap();
    id
}

/// Every text of the tables that may hold something of a person.
async fn everything_held(world: &World) -> String {
    let mut all = String::new();
    for (table, columns) in [
        (
            "registration",
            "email || mailbox || particulars || search || COALESCE(pending_email, '') || COALESCE(accepted, '') || COALESCE(live_key, '') || COALESCE(confirmed_key, '')",
        ),
        ("change_request", "base || proposed || reason"),
        ("outbox", "recipient || note || cause || asked_by"),
        ("audit", "reason || before || after"),
    ] {
        let filter = if table == "audit" { "WHERE act <> 'series_imported'" } else { "" };
        let sql = sqlx::AssertSqlSafe(format!("SELECT {columns} AS held FROM {table} {filter}"));
        for row in look!(world, conn => conn.all(sql, vec![])) {
            all.push_str(&row.text("held").unwrap());
            all.push('\n');
        }
    }
    all
}

on_both_engines! {
    async fn all_contact_data_go_at_the_end_of_the_day_and_not_before(world) {
        let id = everywhere(world).await;
        assert_eq!(retention::due_at(&RECORD), due());
        let before = everything_held(world).await;
        for secret in SECRETS {
            assert!(before.contains(secret), "the test proves nothing of {secret}");
        }
        assert_eq!(delete_all(world, Instant(due().0 - 1), 10).await, 0);
        assert_eq!(everything_held(world).await, before);
        assert_eq!(delete_all(world, due(), 10).await, 1);
        let after = everything_held(world).await;
        for secret in SECRETS {
            assert!(!after.contains(secret), "{secret} is still held");
        }
        let r = world.get(id).await;
        assert_eq!((r.particulars.surname.as_str(), r.particulars.function.as_str(), r.state), ("Kouassi-Brou", "First Secretary", State::Proven));
        assert_eq!(r.accepted.unwrap().surname, "Kouassi");
    }

    async fn the_trail_keeps_who_did_what_and_says_that_it_was_done(world) {
        let id = everywhere(world).await;
        let before = world.trail(id).await;
        delete_all(world, due(), 10).await;
        assert_eq!(world.trail(id).await, before);
        let lines = look!(world, conn => audit::of(conn, &audit::registration(id)));
        let renamed = lines.iter().find(|l| l.act == "reopened").unwrap();
        assert!(renamed.before.contains("Kouassi") && renamed.after.contains("Kouassi-Brou"));
        assert!(lines.iter().any(|l| l.act == "confirmed" && l.after == "confirmed" && l.actor.starts_with("lea.moser@")));
        let told = look!(world, conn => audit::of(conn, &format!("series:{SERIES}"))).remove(0);
        assert_eq!((told.act.as_str(), told.actor.as_str(), told.after.as_str()), ("contact_deleted", "system", "1"));
    }

    async fn in_batches_each_with_its_line_and_then_no_more(world) {
        for n in 0..7 {
            world.confirmed(numbered(n)).await;
        }
        let withdrawn = world.confirmed(aya()).await;
        world.decide(withdrawn, Act::Withdraw, opening()).await.unwrap();
        assert_eq!(delete_all(world, due(), 3).await, 8);
        assert_eq!(delete_all(world, due(), 3).await, 0);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM audit WHERE act = 'contact_deleted'").await, 3);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM registration WHERE live_key IS NOT NULL").await, 7);
        let filter = queue::Filter { search: "number3".to_owned(), ..queue::Filter::default() };
        assert_eq!(look!(world, conn => queue::page(conn, SERIES, &filter, 0, 10)).1, 1);
    }

    async fn mails_that_wait_are_dropped_and_none_is_written_to_nobody(world) {
        let id = world.confirmed(aya()).await;
        let held = unit!(world, conn => outbox::claim(conn, due(), due(), due().plus_seconds(60), 1)).unwrap().remove(0);
        delete_all(world, due(), 10).await;
        // The server refused for now what a worker had in hand.
        unit!(world, conn => outbox::again(conn, held.id, due(), "450 later")).unwrap();
        world.decide(id, Act::Withdraw, due()).await.unwrap();
        let mails = look!(world, conn => outbox::of(conn, id));
        assert!(mails.iter().all(|m| m.state == outbox::state::DROPPED && m.kind != Kind::Withdrawn), "{mails:?}");
        assert_eq!(look!(world, conn => outbox::pending(conn, due().plus_seconds(3600))), 0);
    }

    async fn what_waits_for_an_officer_lapses_and_an_old_form_cannot_bring_them_back(world) {
        let id = everywhere(world).await;
        let before = world.get(id).await;
        delete_all(world, due(), 10).await;
        assert!(look!(world, conn => change_request::of(conn, id)).is_none());
        let correction = Correction::new(before.revision, officer());
        let stale = unit!(world, conn => change::by_officer(conn, &RECORD, id, &before.particulars, &correction, due()));
        assert!(matches!(stale, Err(convoke_store::Error::Stale)));
    }
}
