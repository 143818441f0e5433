//! Staff: sign-in by a one-time link, sessions, and their end.

use convoke_domain::{language::Language, link::Reference};
use convoke_store::{
    audit::Actor,
    outbox::{self, Kind},
    registration::reference_text,
    staff::{self, SESSION_SECONDS, SIGN_IN_SECONDS, Staff},
};
use futures::future::join_all;

use crate::world::*;

const LEA: &str = "lea.moser@att-secretariat.example";

async fn hire(world: &World) {
    unit!(world, conn => staff::add(conn, "Lea.Moser@att-secretariat.example ", "Lea Moser", &Actor::System, opening())).unwrap();
}

async fn ask(world: &World, email: &'static str) -> Option<Reference> {
    let reference = reference();
    let asked =
        unit!(world, conn => staff::ask_sign_in(conn, SERIES, email, Language::En, &reference, opening())).unwrap();
    asked.then_some(reference)
}

async fn sign_in(world: &World, reference: Reference, seconds: i64) -> Option<Staff> {
    unit!(world, conn => staff::use_sign_in(conn, &reference, opening().plus_seconds(seconds))).unwrap()
}

on_both_engines! {
    async fn a_sign_in_link_works_once_in_time_for_an_officer(world) {
        hire(world).await;
        assert!(ask(world, "somebody@mission.example").await.is_none());
        let reference = ask(world, LEA).await.unwrap();
        let mails = look!(world, conn => outbox::page(conn, "", "", None, 10));
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].kind, mails[0].recipient.as_str(), mails[0].note.as_str()), (Kind::SignIn, LEA, reference_text(&reference).as_str()));
        assert_eq!(sign_in(world, reference, 0).await.unwrap().email, LEA);
        assert!(sign_in(world, reference, 0).await.is_none());
        let late = ask(world, LEA).await.unwrap();
        assert!(sign_in(world, late, SIGN_IN_SECONDS).await.is_none());
        assert!(sign_in(world, late, SIGN_IN_SECONDS - 1).await.is_some());
        assert!(sign_in(world, [0; 9], 0).await.is_none());
    }

    async fn a_sign_in_link_used_by_many_at_once_works_once(world) {
        hire(world).await;
        let reference = ask(world, LEA).await.unwrap();
        let used = join_all((0..8).map(|_| sign_in(world, reference, 1))).await;
        assert_eq!(used.into_iter().flatten().count(), 1);
    }

    async fn a_session_ends_by_time_by_signing_out_and_by_leaving_the_staff(world) {
        hire(world).await;
        for hash in ["h1", "h2", "h3"] {
            unit!(world, conn => staff::begin_session(conn, LEA, hash, opening())).unwrap();
        }
        let session = async |hash: &'static str, seconds| look!(world, conn => staff::session(conn, hash, opening().plus_seconds(seconds)));
        assert_eq!(session("h1", SESSION_SECONDS - 1).await.unwrap().name, "Lea Moser");
        assert!(session("h1", SESSION_SECONDS).await.is_none());
        unit!(world, conn => staff::sign_out(conn, "h1")).unwrap();
        assert!(session("h1", 0).await.is_none() && session("h2", 0).await.is_some() && session("h4", 0).await.is_none());

        let link = ask(world, LEA).await.unwrap();
        assert!(unit!(world, conn => staff::remove(conn, LEA, &Actor::System, opening())).unwrap());
        assert!(!unit!(world, conn => staff::remove(conn, LEA, &Actor::System, opening())).unwrap());
        assert!(session("h2", 0).await.is_none());
        assert!(sign_in(world, link, 1).await.is_none());
        assert!(ask(world, LEA).await.is_none());
        assert!(look!(world, conn => staff::list(conn)).is_empty());
        hire(world).await;
        assert_eq!(look!(world, conn => staff::list(conn)).len(), 1);
        assert!(session("h3", 0).await.is_none());
    }
}
