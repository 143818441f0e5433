//! Filling a rehearsal with delegates.

mod functions;
mod invent;
mod names;
pub mod room;

use std::collections::HashSet;

use axum::{
    Json,
    extract::{Query, State},
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{record::Record, registration::State as Stand};
use convoke_store::registration::{
    fill::{Filled, fill as insert, people},
    queue,
};
use convoke_view::{Template, frame::Section, rehearsal::FillPage, url::Rehearsal as Url};
use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::json;

use self::invent::Inventor;
pub use self::room::Theatre;
use super::clock::Either;
use crate::{
    Shared, due,
    error::{Problem, Result},
    extract::Reader,
};

/// How many registrations go into one unit.
const BATCH: usize = 250;

/// How many may be asked for at once.
const RANGE: std::ops::RangeInclusive<usize> = 10..=10_000;

/// What was just done, as the address says it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: Option<i64>,
}

/// The form, and how many registrations there are.
pub async fn show(State(app): State<Shared>, Query(done): Query<Done>, reader: Reader) -> Result<Html<String>> {
    let frame = reader.frame(&app, None);
    let counts = queue::counts(&mut app.db.reader().await?, frame.record.slug()).await?;
    let page = FillPage {
        t: frame.t,
        section: Section::None,
        done: done.done,
        counts: Stand::ALL.iter().map(|s| (frame.t.state(*s), counts.of(*s))).collect(),
        seed: counts.all() + 1,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

/// How many, and from which seed.
#[derive(Debug, Deserialize)]
pub struct Wish {
    #[serde(deserialize_with = "number")]
    registrations: u64,
    #[serde(default, deserialize_with = "number")]
    seed: u64,
}

/// A number, or a form's text of one.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Number(u64),
        Text(String),
    }
    match Written::deserialize(deserializer)? {
        Written::Number(n) => Ok(n),
        Written::Text(text) => text.trim().parse().map_err(|_| D::Error::custom("not a whole number")),
    }
}

/// Fills with delegates.
pub async fn fill(State(app): State<Shared>, Either(wish, json): Either<Wish>) -> Result<Response> {
    let count = usize::try_from(wish.registrations).ok().filter(|n| RANGE.contains(n));
    let count = count.ok_or_else(|| Problem::Malformed("`registrations` is a number from 10 to 10000".to_owned()))?;
    let added = add(&app, count, wish.seed).await?;
    // Links are out already: whoever is confirmed gets one at once, as always.
    due::perform(&app).await?;
    if json {
        let state = super::state::state(State(app.clone())).await?.0;
        return Ok(Json(json!({ "registrations": added, "counts": state["counts"] })).into_response());
    }
    Ok(Redirect::to(&format!("{}?done={added}", Url::Fill)).into_response())
}

fn invent(app: &Shared, record: &Record, seed: u64, people: HashSet<(String, String)>, count: usize) -> Vec<Filled> {
    Inventor::new(record, seed, people, app.now(), &|| app.reference()).invent(count)
}

async fn add(app: &Shared, count: usize, seed: u64) -> Result<usize> {
    let record = app.record();
    let deadline = record.deadline.instant;
    let people = people(&mut app.db.reader().await?, record.slug()).await?;
    let invented = invent(app, &record, seed, people, count);
    let mut added = 0;
    for batch in invented.chunks(BATCH) {
        let batch = batch.to_vec();
        added += app.db.write(move |conn| Box::pin(async move { insert(conn, &batch, deadline).await })).await?;
    }
    Ok(added)
}
