//! Papers on the desk: listed with the state of each language, entered, edited, read before they are issued.

use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::language::Language;
use convoke_store::{
    Error, Refusal,
    document::{self, Document, Text},
};
use convoke_view::{
    Template,
    desk::{
        Entry,
        documents::{DocumentLine, DocumentPage, Documents, TextForm},
        queue::Look,
    },
    frame::Frame,
    url::Desk,
};

use super::{
    officer::Officer,
    paper::{Problems, Typed},
    queue::choices,
    told,
};
use crate::{
    Shared,
    edge::refused,
    error::{Problem, Result},
    site::documents::inert,
};

/// Lists them.
pub async fn list(officer: Officer, State(app): State<Shared>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Documents).await?;
    let found = document::all(&mut app.db.reader().await?, frame.record.slug()).await?;
    let lines = found.iter().map(|d| line(&frame, d)).collect();
    Ok(Html(Documents { t: frame.t, frame: &frame, shell, lines }.render()?))
}

fn line(frame: &Frame, d: &Document) -> DocumentLine {
    let issued = d.is_issued(frame.now);
    let when = told::when(frame, d.paper.issue_at).text;
    DocumentLine {
        href: Desk::Document(d.id).to_string(),
        symbol: d.paper.symbol.clone(),
        title: d.paper.title.get(frame.language).to_owned(),
        body: frame.record.body(&d.paper.body).map(|b| b.name.get(frame.language).to_owned()).unwrap_or_default(),
        issue: if issued { frame.t.msg_desk_issued(when) } else { frame.t.msg_desk_not_issued(when) },
        issued,
        texts: frame.record.languages().iter().map(|l| (*l, text_look(frame, d.texts.get(l)))).collect(),
    }
}

fn text_look(frame: &Frame, text: Option<&Text>) -> Look {
    let (css, text) = match text {
        Some(Text::Issued { .. }) => ("state-good", frame.t.msg_desk_text_file()),
        Some(Text::InTranslation { due }) => ("", frame.t.msg_desk_text_due(frame.t.date_short(*due))),
        Some(Text::NotTranslated { .. }) => ("state-off", frame.t.msg_desk_text_not_translated()),
        None => ("state-warn", frame.t.msg_desk_text_unsaid()),
    };
    Look { css, text }
}

/// An empty form.
pub async fn blank(officer: Officer, State(app): State<Shared>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let mut typed = Typed::default();
    typed.set("date", frame.now.in_zone(&frame.record.zone).date().to_string());
    Ok(Html(form(&officer, &app, &frame, &typed, None, Problems::new()).await?))
}

/// The form with what we hold.
pub async fn show(officer: Officer, State(app): State<Shared>, Path(id): Path<i64>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let document = document::get(&mut app.db.reader().await?, id).await?;
    Ok(Html(form(&officer, &app, &frame, &Typed::of(&document), Some(&document), Problems::new()).await?))
}

async fn form(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    typed: &Typed,
    document: Option<&Document>,
    problems: Problems,
) -> Result<String> {
    let shell = officer.shell(app, frame, Entry::Documents).await?;
    let (t, file, language) = (frame.t, &frame.record.file, frame.language);
    let page = DocumentPage {
        action: document.map_or(Desk::EnterDocument, |d| Desk::Document(d.id)).to_string(),
        heading: document.map_or_else(|| t.msg_desk_document_enter(), |d| d.paper.symbol.clone()),
        revision: typed.revision(),
        bodies: choices(file.body.iter().map(|b| (b.key.as_str(), b.name.get(language).to_owned())), typed.get("body")),
        symbol: typed.get("symbol").to_owned(),
        offices: choices(
            file.office_holder.iter().map(|o| (o.key.as_str(), o.office.get(language).to_owned())),
            typed.get("office"),
        ),
        date: typed.get("date").to_owned(),
        originals: choices(frame.record.languages().iter().map(|l| (l.tag(), t.language_name(l))), original(typed)),
        issue_date: typed.get("issue_date").to_owned(),
        issue_time: typed.get("issue_time").to_owned(),
        texts: frame.record.languages().iter().map(|l| text_form(frame, typed, document, *l, &problems)).collect(),
        problems,
        shell,
        t,
        frame,
    };
    Ok(page.render()?)
}

fn original(typed: &Typed) -> &str {
    match typed.get("original") {
        "" => "en",
        tag => tag,
    }
}

fn text_form(
    frame: &Frame,
    typed: &Typed,
    document: Option<&Document>,
    language: Language,
    problems: &Problems,
) -> TextForm {
    let there = document.and_then(|d| d.texts.get(&language));
    let file = match there {
        Some(Text::Issued { media_type, bytes, .. }) => format!("{} · {} KB", kind(media_type), bytes / 1024 + 1),
        _ => String::new(),
    };
    TextForm {
        language,
        name: frame.t.language_name(language),
        title: typed.of_language("title", language).to_owned(),
        state: typed.of_language("state", language).to_owned(),
        file,
        file_href: document.map(|d| Desk::DocumentFile(d.id, language).to_string()).unwrap_or_default(),
        due: typed.of_language("due", language).to_owned(),
        reason: typed.of_language("reason", language).to_owned(),
        problem: problems
            .iter()
            .find(|(field, _)| *field == format!("language-{language}"))
            .map(|(_, text)| text.clone())
            .unwrap_or_default(),
    }
}

/// The kind of a file as people call it.
fn kind(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "PDF",
        "application/vnd.oasis.opendocument.text" => "ODT",
        t if t.starts_with("text/") => "TXT",
        _ => "DOCX",
    }
}

/// Enters a paper.
pub async fn enter(
    officer: Officer,
    State(app): State<Shared>,
    sent: std::result::Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    keep(&officer, &app, Typed::read(readable(sent)?).await?, None).await
}

/// Edits a paper, having seen a revision of it.
pub async fn save(
    officer: Officer,
    State(app): State<Shared>,
    Path(id): Path<i64>,
    sent: std::result::Result<Multipart, MultipartRejection>,
) -> Result<Response> {
    let typed = Typed::read(readable(sent)?).await?;
    let document = document::get(&mut app.db.reader().await?, id).await?;
    keep(&officer, &app, typed, Some(document)).await
}

fn readable(sent: std::result::Result<Multipart, MultipartRejection>) -> Result<Multipart> {
    sent.map_err(|e| Problem::Malformed(e.body_text()))
}

async fn keep(officer: &Officer, app: &Shared, typed: Typed, document: Option<Document>) -> Result<Response> {
    let frame = officer.frame(app);
    let there = document.as_ref().map(|d| d.texts.clone()).unwrap_or_default();
    let paper = typed.paper(frame.t, &frame.record);
    let texts = typed.texts(app, frame.t, &frame.record, &there).await?;
    let (paper, texts) = match (paper, texts) {
        (Ok(paper), Ok(texts)) => (paper, texts),
        (paper, texts) => {
            let problems = [paper.err(), texts.err()].into_iter().flatten().flatten().collect();
            return again(officer, app, &frame, &typed, document.as_ref(), problems).await;
        }
    };
    let (series, actor, now, revision) = (frame.record.slug().to_owned(), officer.actor(), app.now(), typed.revision());
    let id = document.as_ref().map(|d| d.id);
    let saved = app
        .db
        .write(move |conn| {
            Box::pin(async move {
                let id = match id {
                    Some(id) => document::edit(conn, id, revision, &paper, &actor, now).await.map(|()| id)?,
                    None => document::enter(conn, &series, &paper, &actor, now).await?,
                };
                for (language, text) in &texts {
                    document::set_text(conn, id, *language, text, &actor, now).await?;
                }
                Ok(())
            })
        })
        .await;
    match saved {
        Ok(()) => {
            app.cache.clear();
            Ok(Redirect::to(&format!("{}?done=saved", Desk::Documents)).into_response())
        }
        Err(Error::Refused(Refusal::Symbol)) => {
            let problems = vec![("symbol".to_owned(), refused(frame.t, Refusal::Symbol))];
            again(officer, app, &frame, &typed, document.as_ref(), problems).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what was typed and what is wrong with it.
async fn again(
    officer: &Officer,
    app: &Shared,
    frame: &Frame,
    typed: &Typed,
    document: Option<&Document>,
    problems: Problems,
) -> Result<Response> {
    let page = form(officer, app, frame, typed, document, problems).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
}

/// The file of a paper, issued or not, to keep: never shown within the site.
pub async fn file(
    officer: Officer,
    State(app): State<Shared>,
    Path((id, lang)): Path<(i64, String)>,
) -> Result<Response> {
    drop(officer);
    let language: Language = lang.parse().map_err(|()| Problem::NotFound)?;
    let document = document::get(&mut app.db.reader().await?, id).await?;
    let Some(Text::Issued { digest, media_type, .. }) = document.texts.get(&language) else {
        return Err(Problem::NotFound);
    };
    let content = app.files.open(digest).await.map_err(|_| Problem::NotFound)?;
    Ok((inert(&document.paper.symbol, language, media_type), content).into_response())
}
