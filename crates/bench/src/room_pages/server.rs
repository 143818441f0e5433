//! The measured process: the whole app on the first core, with an engine that carries no sound, so that what is measured
//! is what is told. What only a bench asks stands under `/bench`.

use std::{path::Path, sync::Arc, time::Duration};

use anyhow::Result;
use axum::{
    Json, Router,
    extract::State,
    routing::{get, post},
};
use convoke_domain::{
    language::Language,
    link::{Key, Purpose, token},
    registration::{ModeOfParticipation, State as Stand},
    room::{Channel, PersonKey},
};
use convoke_room::{MediaEvent, Quality};
use convoke_store::{
    Db,
    audit::Actor,
    interpreter::{self, Particulars},
    registration, values,
};
use convoke_testkit::{SERIES, Silent, csp8};
use convoke_web::{
    Shared,
    rehearsal::{self, Parts},
    router,
};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::MEETING;

/// The officer's password.
pub const PASSWORD: &str = "password-of-the-bench";

/// How often loudness is told, as the engine does.
const LEVELS: Duration = Duration::from_millis(100);
/// In how many parts of two seconds people's lines are told.
const PARTS: usize = 20;

struct Bench {
    app: Shared,
    engine: Arc<Silent>,
    over: Arc<Notify>,
}

/// Serves the installation in a folder until asked to stop.
pub async fn serve(address: &str, folder: &Path) -> Result<()> {
    let engine = Arc::new(Silent::default());
    let app = assemble(address, folder, engine.clone()).await?;
    let (_stop, stopped) = tokio::sync::watch::channel(false);
    tokio::spawn(convoke_web::due::run(app.clone(), stopped.clone()));
    if let Some(rehearsal) = &app.rehearsal {
        tokio::spawn(rehearsal.post.clone().run(4, stopped));
    }
    let over = Arc::new(Notify::new());
    let bench = Router::new()
        .route("/bench/doors", get(doors))
        .route("/bench/booths", post(booths))
        .route("/bench/life", post(life))
        .route("/bench/stop", post(stop))
        .with_state(Arc::new(Bench { app: app.clone(), engine, over: over.clone() }));
    let listener = tokio::net::TcpListener::bind(address).await?;
    tokio::select! {
        served = axum::serve(listener, router(app).merge(bench)) => Ok(served?),
        () = over.notified() => Ok(()),
    }
}

async fn assemble(address: &str, folder: &Path, engine: Arc<Silent>) -> Result<Shared> {
    let db = Db::open(&format!("sqlite://{}", folder.join("convoke.db").display())).await?;
    let remembered = rehearsal::remembered(&mut db.reader().await?).await?;
    let now = match remembered {
        Some(now) => now,
        None => db.write(|conn| Box::pin(async move { rehearsal::set_up(conn, &csp8()).await })).await?,
    };
    let parts = Parts {
        db,
        file: csp8(),
        now,
        folder: folder.to_owned(),
        base_url: format!("http://{address}"),
        key: Key::new(&[8; 32]),
        random: Arc::new(|bytes| aws_lc_rs::rand::fill(bytes).unwrap_or_default()),
        password: PASSWORD.to_owned(),
        engine,
    };
    Ok(rehearsal::assemble(parts).await?)
}

type Answer = Result<Json<Value>, String>;

/// The doors of everybody confirmed.
async fn doors(State(bench): State<Arc<Bench>>) -> Answer {
    let mut conn = bench.app.db.reader().await.map_err(told)?;
    let asked = conn.all("SELECT id FROM registration WHERE state = $1 ORDER BY id", values![Stand::Confirmed.key()]);
    let mut found = Vec::new();
    for row in asked.await.map_err(told)? {
        let one = registration::get(&mut conn, row.int("id").map_err(told)?).await.map_err(told)?;
        let token = token(&bench.app.key, Purpose::Door, &one.reference_bytes(), one.door_generation);
        let speaks = one.particulars.mode == ModeOfParticipation::Online;
        found.push(json!({ "door": format!("/door/{token}"), "key": format!("d{}", one.id), "speaks": speaks }));
    }
    Ok(Json(found.into()))
}

/// Two interpreters for each language, each with a booth's address.
async fn booths(State(bench): State<Arc<Bench>>) -> Answer {
    let mut found = Vec::new();
    for number in 0..2 * Language::ALL.len() {
        let home = Language::ALL[number / 2];
        let booth = booth(&bench.app, number, home).await.map_err(told)?;
        found.push(json!({ "booth": booth, "language": home.tag() }));
    }
    Ok(Json(found.into()))
}

async fn booth(app: &Shared, number: usize, home: Language) -> convoke_store::Result<String> {
    let particulars = Particulars {
        name: format!("Interpreter {number}"),
        email: format!("interpreter{number}@booths.example"),
        language: Language::En,
        home: Channel::Language(home),
        channels: vec![Channel::Language(home)],
    };
    let (reference, now) = (app.reference(), app.now());
    let added = app.db.write(move |conn| {
        Box::pin(
            async move { interpreter::add_silently(conn, SERIES, &particulars, &reference, &Actor::System, now).await },
        )
    });
    let id = added.await?.id;
    let known = interpreter::get(&mut app.db.reader().await?, id).await?;
    Ok(format!("/booth/{}", token(&app.key, Purpose::Booth, &known.reference_bytes(), known.generation)))
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// From now on the engine tells how loud some are, and how everybody's line is: some lines are bad, and each time other
/// than before.
async fn life(State(bench): State<Arc<Bench>>, Json(loud): Json<Vec<String>>) {
    let people: Vec<PersonKey> = bench.engine.told(MEETING).admitted.into_iter().collect();
    let engine = bench.engine.clone();
    tokio::spawn(async move {
        let mut beat = tokio::time::interval(LEVELS);
        for at in 0.. {
            beat.tick().await;
            let level = i8::try_from(at % 40).unwrap_or_default() - 60;
            loud.iter().for_each(|key| engine.happen(MEETING, MediaEvent::Level(PersonKey(key.clone()), level)));
            for (number, key) in people.iter().enumerate().skip(at % PARTS).step_by(PARTS) {
                engine.happen(MEETING, MediaEvent::Quality(key.clone(), quality(number, at)));
            }
        }
    });
}

/// One line of fifty is bad.
fn quality(number: usize, at: usize) -> Quality {
    let lost = if number.is_multiple_of(50) { 0.1 + (at % 100) as f32 / 1000.0 } else { 0.0 };
    Quality { round_trip: 30.0 + (number % 90) as f32, lost_up: lost, ..Quality::default() }
}

/// Stops in order: what is open is kept.
async fn stop(State(bench): State<Arc<Bench>>) {
    bench.app.hub.stop(&bench.app).await;
    bench.over.notify_one();
}
