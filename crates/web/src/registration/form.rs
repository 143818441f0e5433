//! The form: shown, received, answered.

use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    participant::{Category, Entity},
    record::Record,
    registration::{ModeOfParticipation, form as domain},
};
use convoke_store::registration::{Arrival, Received, receive as store_receive};
use convoke_view::{
    Template,
    frame::{Frame, Section},
    plate::Plate,
    registration::{
        self as view,
        form::{FormPage, Message, Purpose, grouped, messages},
    },
    time::Moment,
    url::{Page, Site},
};
use serde::{Deserialize, Serialize};

use crate::{
    Shared, cache,
    error::{Problem, Result},
    extract::{Form, SiteReader},
    registration::collate,
};

/// Shows the empty form.
pub async fn show(State(app): State<Shared>, reader: SiteReader, headers: HeaderMap) -> Result<Response> {
    let form = domain::Form { language: reader.language.tag().to_owned(), ..domain::Form::default() };
    cache::page(&app, &reader, &headers, async |frame| page(frame, form, Vec::new(), Target::register(frame))).await
}

/// Where a form goes, and for what.
pub struct Target {
    /// What the form is for.
    pub purpose: Purpose,
    /// Where it is sent to.
    pub action: String,
    /// The revision that is corrected.
    pub revision: i64,
}

impl Target {
    fn register(frame: &Frame) -> Self {
        Self { purpose: Purpose::Register, action: frame.site(Page::Register), revision: 0 }
    }
}

/// The page with the form, as typed, and what is wrong with it.
///
/// # Errors
/// When it cannot be rendered.
pub fn page(frame: &Frame, form: domain::Form, messages: Vec<Message>, target: Target) -> Result<String> {
    let record = &frame.record;
    let closes = record.deadline.instant.plus_seconds(1);
    let category = record.entities.get(&form.entity).map_or(Category::StateParty, |e| e.category);
    let left = if frame.now < closes { frame.t.span(frame.now.seconds_until(closes)) } else { String::new() };
    let page = FormPage {
        frame,
        t: frame.t,
        section: Section::TakingPart,
        purpose: target.purpose,
        action: target.action,
        revision: target.revision,
        plate: Plate::new(record, &form.entity, &form.surname, category, frame.language),
        form,
        messages,
        entities: entities_for(record, frame),
        deadline: Moment::of(frame, &record.deadline),
        left,
        release: Moment::of(frame, &record.release),
    };
    Ok(page.render()?)
}

/// Everybody who may be represented, grouped by category and sorted as the reader's language sorts.
pub fn entities_for<'a>(record: &'a Record, frame: &Frame) -> Vec<(Category, Vec<&'a Entity>)> {
    let collator = collate::collator(frame.language);
    grouped(record.entities.values(), frame.language, |a, b| collator.compare(a, b))
}

/// Receives the form: beside its fields what is wrong, or the answer that it has arrived.
pub async fn receive(
    State(app): State<Shared>,
    reader: SiteReader,
    Form(form): Form<domain::Form>,
) -> Result<Response> {
    // What counts is when the form arrived, not when the writer came to it.
    let at = app.now();
    let record = app.record();
    let particulars = match form.check(|key| record.entities.contains_key(key), record.languages()) {
        Ok(particulars) => particulars,
        Err(faults) => {
            let frame = reader.frame(&app);
            let page = page(&frame, form, messages(frame.t, &faults), Target::register(&frame))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
        }
    };
    let asked_for_seat = particulars.mode == ModeOfParticipation::InPerson;
    let category = record.category_of(&particulars.entity);
    let arrival = Arrival { series: record.slug().to_owned(), particulars, category, reference: app.reference(), at };
    let received = app.db.write(move |conn| Box::pin(async move { store_receive(conn, &arrival).await })).await?;
    app.post.notify_waiters();
    let to = Site(reader.language, record.slug(), Page::Received).to_string();
    Ok(Redirect::to(&format!("{to}{}", answer_query(received, asked_for_seat))).into_response())
}

/// What the answer's page needs to know. A double submission is answered like the first.
fn answer_query(received: Received, asked_for_seat: bool) -> String {
    let seat = match (asked_for_seat, received.fresh, received.seat) {
        (true, true, Some(_)) => "seat=yes",
        (true, true, None) => "seat=no",
        _ => "",
    };
    let late = if received.late { "late=yes" } else { "" };
    let query: Vec<&str> = [seat, late].into_iter().filter(|p| !p.is_empty()).collect();
    if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) }
}

/// What the answer's address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    seat: String,
    late: String,
}

/// The answer to a form that was received.
pub async fn received(
    State(app): State<Shared>,
    reader: SiteReader,
    Query(answer): Query<Answer>,
) -> Result<Html<String>> {
    let frame = reader.frame(&app);
    let seat = match answer.seat.as_str() {
        "yes" => frame.t.msg_received_seat(),
        "no" => frame.t.msg_received_no_seat(),
        _ => String::new(),
    };
    let page = view::Received {
        t: frame.t,
        frame: &frame,
        section: Section::TakingPart,
        late: answer.late == "yes",
        seat,
        release: Moment::of(&frame, &frame.record.release),
    };
    Ok(Html(page.render()?))
}

/// A State or organization for the form's search.
#[derive(Serialize)]
struct Name<'a> {
    key: &'a str,
    name: &'a str,
    category: String,
    css: &'static str,
    names: &'a [String],
}

/// Every name of every State and organization, in every language.
pub async fn names(State(app): State<Shared>, reader: SiteReader) -> Result<Response, Problem> {
    let frame = reader.frame(&app);
    let list: Vec<Name<'_>> = entities_for(&frame.record, &frame)
        .into_iter()
        .flat_map(|(_, group)| group)
        .map(|e| Name {
            key: &e.key,
            name: e.name.get(frame.language),
            category: frame.t.category(e.category),
            css: e.category.css(),
            names: &e.names,
        })
        .collect();
    Ok(([(header::CACHE_CONTROL, "private, max-age=3600")], Json(list)).into_response())
}
