//! Filling a rehearsal's room, through the real router, with an engine that carries nothing.

use axum::http::StatusCode;
use convoke_domain::{
    registration::State,
    room::{Channel, Feed, Lane, Track},
};
use convoke_store::{
    attendance,
    audit::Actor,
    registration::queue::{self, Filter},
    visit,
};
use convoke_testkit::{TestApp, until};
use convoke_web::rehearsal::CAST;
use serde_json::json;

const DOOR: &str = "2022-02-15T12:45:00+01:00";
const FIRST: &str = "wgeti-articles-6-7";

#[tokio::test]
async fn a_company_comes_in_speaks_in_turn_and_leaves() {
    let app = TestApp::new().await;
    app.wind(DOOR).await;
    let told = app.post_json("/rehearsal/room", &json!({})).await.json();
    assert_eq!((told["all"].as_u64(), told["meeting"].as_str()), (Some(33), Some(FIRST)), "{told}");
    let engine = app.engine.clone();
    assert_eq!(engine.told(FIRST).admitted.len(), 32, "all but the moderator of the play have a line");
    until("somebody is given the floor", || {
        engine.told(FIRST).granted.values().any(|t| t.contains(&Track::Microphone))
    })
    .await;
    until("the floor is heard", || {
        engine.told(FIRST).pointed.contains_key(&Feed::Channel(Channel::Floor, Lane::Floor(0)))
    })
    .await;

    let page = app.get("/rehearsal/room").await;
    assert!(page.text.contains(told["booth"].as_str().unwrap()), "the place in the booth is offered");
    assert_eq!(app.get(told["booth"].as_str().unwrap()).await.status, StatusCode::OK);
    assert!(page.text.contains(told["door"].as_str().unwrap()), "and a delegate's place");
    let again = app.post_json("/rehearsal/room", &json!({})).await.json();
    assert_eq!(again["booth"], told["booth"], "a filled room is not filled twice");

    assert_eq!(app.post("/rehearsal/room/end", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(engine.told(FIRST).admitted.is_empty(), "everybody has left");
    assert!(app.get("/rehearsal/room").await.text.contains("Fill the room"));
    app.app.hub.stop(&app.app).await;
    let lines = attendance::of_meeting(&mut app.app.db.reader().await.unwrap(), FIRST).await.unwrap();
    assert!(lines.len() > 60, "who came and left is kept: {}", lines.len());
}

#[tokio::test]
async fn a_server_that_was_killed_finds_nobody_of_the_cast_at_its_next_start() {
    let app = TestApp::new().await;
    app.wind(DOOR).await;
    app.post_json("/rehearsal/fill", &json!({ "registrations": 40, "seed": 7 })).await;
    let filter = Filter { state: Some(State::Confirmed), ..Filter::default() };
    let mut conn = app.app.db.reader().await.unwrap();
    let (people, _) = queue::page(&mut conn, app.app.record().slug(), &filter, 0, 2).await.unwrap();
    drop(conn);
    let (played, real, now) = (people[0].id, people[1].id, app.app.now());
    let entered = app.app.db.write(move |conn| {
        Box::pin(async move {
            for (id, browser) in [(played, CAST), (real, "of a browser")] {
                let entered = visit::enter(conn, id, FIRST, browser, now).await?;
                visit::admit(conn, entered.visit, &Actor::System, now).await?;
            }
            Ok(())
        })
    });
    entered.await.unwrap();
    let again = app.restarted().await;
    let mut conn = again.app.db.reader().await.unwrap();
    assert_eq!(visit::live_of(&mut conn, played).await.unwrap(), None, "whoever was played has left");
    assert!(visit::live_of(&mut conn, real).await.unwrap().is_some(), "a delegate is still there");
}

#[tokio::test]
async fn no_room_is_filled_while_none_is_open() {
    let app = TestApp::new().await;
    assert_eq!(app.post("/rehearsal/room", &[]).await.status, StatusCode::CONFLICT);
    assert!(app.get("/rehearsal/room").await.text.contains("No meeting is open now"));
}
