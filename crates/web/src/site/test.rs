//! The public test door.

use axum::{
    extract::State,
    http::HeaderMap,
    response::{Html, Response},
};
use convoke_view::{Template, frame::Frame, site::test::TestDoor};
use serde::Deserialize;

use crate::{
    Shared, cache,
    error::Result,
    extract::{Form, SiteReader},
    registration::form::entities_for,
};

/// The longest surname that is tried.
const LONGEST: usize = 100;

/// What is typed to see a plate. Nobody keeps it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    entity: String,
    surname: String,
}

/// The door: open in its hours, otherwise when it opens.
pub async fn page(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    cache::page(&app, &reader, &headers, async |frame| render(frame, &Typed::default())).await
}

/// The same page with the plate of what was typed.
pub async fn plate(State(app): State<Shared>, reader: SiteReader, Form(typed): Form<Typed>) -> Result<Html<String>> {
    let surname = typed.surname.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    Ok(Html(render(&reader.frame(&app), &Typed { surname, ..typed })?))
}

fn render(frame: &Frame, typed: &Typed) -> Result<String> {
    let entities = entities_for(&frame.record, frame);
    Ok(TestDoor::new(frame, entities, &typed.entity, &typed.surname).render()?)
}
