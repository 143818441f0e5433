//! Addresses and routes agree: `view::url` names no page that is not there, and every page of the desk that has an
//! address stands in the table whose guard is walked.

use std::collections::BTreeSet;

use convoke_domain::language::Language;
use convoke_testkit::{SERIES, TestApp};
use convoke_view::url::{Asset, Booth, BoothUrl, Desk, Door, DoorUrl, My, MyUrl, Page, Rehearsal, Site};

/// One address of each variant. A variant that is left out does not compile.
macro_rules! each {
    ($type:ident { $($variant:ident $(($($value:expr),*))?),* $(,)? }) => {{
        let _ = |address: &$type| match address { $($type::$variant { .. } => ()),* };
        vec![$($type::$variant $(($($value),*))?),*]
    }};
}

fn desk() -> Vec<Desk> {
    let key = || "x".to_owned();
    each!(Desk {
        Today, SignIn, SignInWith(key()), SignOut, Registrations, Decide, Registration(1), DecideOne(1), Correct(1),
        Seat(1), SendAgain(1), Late, Change(1), Delegations, Delegation(key()), Checks, Links, Outbox, Retry(1),
        Announcements, Documents, EnterDocument, Document(1), DocumentFile(1, Language::En), Programme,
        Platform(key()), MayRecord(key()), Lobbies, LobbiesEvents, Lobby(key()), LobbyAct(key()), LobbyEvents(key()),
        Panel(key()), Move(key()), Media(key()), Captions(key()), CaptionsMedia(key()), Hall(key()),
        HallMedia(key(), "floor".to_owned()), HallToken(key()), CaptionsFile(key(), "fr.txt".to_owned()), CaptionsToken(key()), Attendance(key()), AttendanceFile(key()), Interpretation,
        Interpreter(1), EditInterpreter(1), Audit, Export,
    })
}

async fn assert_routed(app: &TestApp, address: impl ToString, under: &str) {
    let address = address.to_string();
    let route = app.route(&address).await;
    assert!(route.starts_with(under), "{address} leads to {route:?}");
}

#[tokio::test]
async fn every_address_leads_to_its_route() {
    let app = TestApp::new().await;
    let pages = each!(Page {
        Home, Invitation, Programme, Calendar, Documents, DocumentFile(1, Language::En), TakePart, Register, Received,
        SendAgain, EntityNames, Announcements, Announcement("x".to_owned()), Test, TestGrade, TestMedia, Privacy, Accessibility,
    });
    for page in pages {
        assert_routed(&app, Site(Language::En, SERIES, page), "/{lang}/{series}/").await;
    }
    for page in each!(My { Page, Prove, Correct, Withdraw, Seat, Check, CheckMedia }) {
        assert_routed(&app, MyUrl("x", page), "/my/{token}").await;
    }
    for page in each!(Door { Page, Enter, Opened, Leave, Room, Listen, Events, Media, Check, CheckMedia }) {
        assert_routed(&app, DoorUrl("x", page), "/door/{token}").await;
    }
    for page in each!(Booth { Page, Media, Events }) {
        assert_routed(&app, BoothUrl("x", page), "/booth/{token}").await;
    }
    for page in
        each!(Rehearsal { State, Clock, Fill, Confirm, Outbox, Mailbox, Mail(1), MailBody(1), Reset, Room, RoomEnd })
    {
        assert_routed(&app, page, "/rehearsal/").await;
    }
    for page in desk() {
        assert_routed(&app, page, "/desk").await;
    }
    assert_routed(&app, Asset("look.css"), "/assets/{name}").await;
    assert_eq!(app.route("/desk/of/nobody").await, "");
}

#[tokio::test]
async fn the_desk_has_no_address_outside_its_guard_and_no_route_without_an_address() {
    let app = TestApp::new().await;
    let (mut addressed, mut guarded) = (BTreeSet::new(), BTreeSet::new());
    for page in desk().into_iter().filter(|page| !matches!(page, Desk::SignIn | Desk::SignInWith(_))) {
        addressed.insert(app.route(&page.to_string()).await);
    }
    for path in convoke_web::desk::guarded() {
        guarded.insert(app.route(&path).await);
    }
    assert_eq!(addressed, guarded);
}
