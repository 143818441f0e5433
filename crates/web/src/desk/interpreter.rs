//! An interpreter's name, language, booth and channels, changed without another link.

use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::interpretation as rule;
use convoke_store::interpreter::{self, Interpreter};
use convoke_view::{
    Template,
    desk::{
        Entry,
        interpretation::{InterpreterForm, InterpreterPage},
    },
    frame::Frame,
    url::Desk,
};

use super::{
    interpretation::{form, particulars, problems, there, typed},
    officer::Officer,
};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
};

/// Shows what the desk entered.
pub async fn show(officer: Officer, State(app): State<Shared>, Path(id): Path<i64>) -> Result<Html<String>> {
    let (frame, known) = (officer.frame(&app), known(&app, id).await?);
    let p = &known.particulars;
    let stored = rule::Form {
        name: p.name.clone(),
        email: p.email.clone(),
        language: p.language.to_string(),
        home: p.home.to_string(),
        into: p.channels.iter().map(ToString::to_string).collect(),
    };
    page(&officer, &app, &frame, &known, form(&frame, Some(id), &stored, Vec::new())).await
}

/// Saves what was changed; open rooms follow at once.
pub async fn save(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Response> {
    let (frame, known) = (officer.frame(&app), known(&app, id).await?);
    // The address is not asked for: one that was deleted is no fault here.
    let typed = rule::Form { email: "kept@booths.example".to_owned(), ..typed(fields) };
    let wanted = match typed.check(frame.record.languages()) {
        Ok(checked) => particulars(checked),
        Err(faults) => return again(&officer, &app, &frame, &known, &typed, problems(frame.t, &faults)).await,
    };
    let (series, actor, now) = (frame.record.slug().to_owned(), officer.actor(), app.now());
    let saved = app
        .db
        .write(move |conn| Box::pin(async move { interpreter::edit(conn, &series, id, &wanted, &actor, now).await }));
    if !saved.await? {
        return again(&officer, &app, &frame, &known, &typed, there(&frame, &typed)).await;
    }
    app.hub.set_up(&app).await;
    Ok(Redirect::to(&format!("{}?done=interpreter-edited", Desk::Interpretation)).into_response())
}

async fn known(app: &Shared, id: i64) -> Result<Interpreter> {
    let known = interpreter::get(&mut app.db.reader().await?, id).await?;
    known.removed_at.is_none().then_some(known).ok_or(Problem::NotFound)
}

async fn again(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    known: &Interpreter,
    typed: &rule::Form,
    problems: Vec<(String, String)>,
) -> Result<Response> {
    let page = page(officer, app, frame, known, form(frame, Some(known.id), typed, problems)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn page(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    known: &Interpreter,
    form: InterpreterForm,
) -> Result<Html<String>> {
    let shell = officer.shell(app, frame, Entry::Interpretation).await?;
    let name = known.particulars.name.clone();
    Ok(Html(InterpreterPage { t: frame.t, frame, shell, name, form }.render()?))
}
