//! Announcements: an edit of the record, so that every page shows it at once.

use std::collections::HashMap;

use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    language::{Language, Multilingual},
    record::Announcement,
    registration::person::fold,
};
use convoke_store::{Error, audit, series};
use convoke_view::{
    Template,
    desk::{
        Entry,
        queue::Choice,
        record::{AnnouncementForm, AnnouncementLine, Announcements, TextField},
    },
    frame::Frame,
    site::announcements::is_public,
    url::{Desk, Page},
};

use super::officer::Officer;
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
};

/// The longest text in one language, in characters.
const TEXT_LIMIT: usize = 20_000;

/// Shows the list and an empty form.
pub async fn show(officer: Officer, State(app): State<Shared>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let today = frame.now.in_zone(&frame.record.zone).date().to_string();
    let typed = Typed(HashMap::from([("date".to_owned(), today)]));
    Ok(Html(page(&officer, &app, &frame, typed.form(&frame, Vec::new())).await?))
}

async fn page(officer: &Officer, app: &Shared, frame: &Frame, form: AnnouncementForm) -> Result<String> {
    let shell = officer.shell(app, frame, Entry::Announcements).await?;
    let mut lines: Vec<_> = frame.record.file.announcement.iter().map(|a| line(frame, a)).collect();
    lines.reverse();
    Ok(Announcements { t: frame.t, frame, shell, lines, form }.render()?)
}

fn line(frame: &Frame, a: &Announcement) -> AnnouncementLine {
    let issuer = a.issuer.as_ref().and_then(|key| frame.record.office_holder(key));
    let languages: Vec<&str> = a.text.0.keys().map(|l| l.own_name()).collect();
    AnnouncementLine {
        date: frame.t.date_compact(a.date),
        machine: a.date.to_string(),
        title: a.title.get(frame.language).to_owned(),
        issuer: issuer.map(|o| o.office.get(frame.language).to_owned()).unwrap_or_default(),
        href: frame.site(Page::Announcement(a.key.clone())),
        languages: languages.join(" "),
    }
}

/// The fields by their names.
struct Typed(HashMap<String, String>);

impl Typed {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |v| v.trim())
    }

    fn title(&self, language: Language) -> &str {
        self.get(&format!("title_{language}"))
    }

    fn text(&self, language: Language) -> &str {
        self.get(&format!("text_{language}"))
    }

    fn is_whole(&self, language: Language) -> bool {
        !self.title(language).is_empty() && !self.text(language).is_empty()
    }

    fn is_empty(&self, language: Language) -> bool {
        self.title(language).is_empty() && self.text(language).is_empty()
    }

    fn falls_back(&self) -> bool {
        self.get("fall_back") == "yes"
    }

    /// Whether a language stands in the way: half of it is written, or nothing, and readers shall not fall back.
    fn is_missing(&self, language: Language) -> bool {
        !(self.is_whole(language) || self.falls_back() && self.is_empty(language))
    }

    /// The name in addresses: as typed, or made of date and English title.
    fn key(&self) -> String {
        let typed = fold(self.get("key"));
        let made = || fold(&format!("{} {}", self.get("date"), self.title(Language::En)));
        let words = if typed.is_empty() { made() } else { typed };
        words
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
            .collect::<String>()
            .split_whitespace()
            .fold(String::new(), |key, word| {
                if key.len() + word.len() > 59 {
                    key
                } else if key.is_empty() {
                    word.to_owned()
                } else {
                    format!("{key}-{word}")
                }
            })
    }

    fn form(&self, frame: &Frame, problems: Vec<(String, String)>) -> AnnouncementForm {
        let tried = !problems.is_empty();
        let holder = |o: &convoke_domain::record::OfficeHolder| Choice {
            key: o.key.clone(),
            label: o.office.get(frame.language).to_owned(),
            chosen: o.key == self.get("issuer"),
        };
        let text = |l: &Language| TextField {
            language: *l,
            title: self.title(*l).to_owned(),
            text: self.text(*l).to_owned(),
            missing: tried && self.is_missing(*l),
        };
        AnnouncementForm {
            key: self.get("key").to_owned(),
            date: self.get("date").to_owned(),
            issuers: frame.record.file.office_holder.iter().map(holder).collect(),
            texts: frame.record.languages().iter().map(text).collect(),
            fall_back: self.falls_back(),
            problems,
        }
    }

    fn announcement(&self, frame: &Frame) -> std::result::Result<Announcement, Vec<(String, String)>> {
        let t = frame.t;
        let languages = frame.record.languages();
        let mut problems = Vec::new();
        let date = self.get("date").parse().ok();
        if date.is_none() {
            problems.push(("date".to_owned(), t.msg_desk_fault_date()));
        }
        let key = self.key();
        if key.is_empty() {
            problems.push(("key".to_owned(), t.msg_desk_fault_key()));
        } else if frame.record.announcement(&key).is_some() {
            problems.push(("key".to_owned(), t.msg_desk_fault_key_taken()));
        }
        for language in languages.iter().filter(|l| self.is_missing(**l)) {
            problems.push((format!("title-{language}"), t.msg_desk_fault_language(t.language_name(language))));
        }
        if !languages.iter().any(|l| self.is_whole(*l)) && problems.is_empty() {
            problems.push((
                format!("title-{}", languages.first().copied().unwrap_or(Language::En)),
                t.msg_desk_text_missing(),
            ));
        }
        let too_long =
            |l: &&Language| self.text(**l).chars().count() > TEXT_LIMIT || self.title(**l).chars().count() > 300;
        if let Some(language) = languages.iter().find(too_long) {
            problems.push((format!("text-{language}"), t.msg_fault_too_long(TEXT_LIMIT as i64)));
        }
        let issuer = Some(self.get("issuer").to_owned()).filter(|key| frame.record.office_holder(key).is_some());
        let written = |what: &dyn Fn(Language) -> String| {
            Multilingual(languages.iter().filter(|l| self.is_whole(**l)).map(|l| (*l, what(*l))).collect())
        };
        match date {
            Some(date) if problems.is_empty() => Ok(Announcement {
                key,
                date,
                issuer,
                title: written(&|l| self.title(l).to_owned()),
                text: written(&|l| self.text(l).replace("\r\n", "\n")),
            }),
            _ => Err(problems),
        }
    }
}

/// Publishes a new one.
pub async fn publish(
    officer: Officer,
    State(app): State<Shared>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let typed = Typed(fields);
    let announcement = match typed.announcement(&frame) {
        Ok(announcement) => announcement,
        Err(problems) => {
            let page = page(&officer, &app, &frame, typed.form(&frame, problems)).await?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response());
        }
    };
    let after = serde_json::to_string(&announcement).map_err(|_| Problem::Internal)?;
    let entry = audit::Entry::new("announced", format!("announcement:{}", announcement.key)).changed("", after);
    let done = if is_public(&frame, &announcement) { "published" } else { "dated" };
    let mut file = frame.record.file.clone();
    file.announcement.push(announcement);
    file.announcement.sort_by_key(|a| a.date);
    edit(&app, &officer, file, frame.record.version, entry).await?;
    Ok(Redirect::to(&format!("{}?done={done}", Desk::Announcements)).into_response())
}

/// Saves an edit of the record and takes it into force.
///
/// # Errors
/// [`Problem::Stale`] when somebody edited it meanwhile.
pub async fn edit(
    app: &Shared,
    officer: &Officer,
    file: convoke_domain::record::ConferenceFile,
    version: i64,
    entry: audit::Entry,
) -> Result<()> {
    let (actor, now) = (officer.actor(), app.now());
    let saved: Result<_, Error> = app
        .db
        .write(move |conn| {
            Box::pin(async move { series::save(conn, &file, version, entry, &actor, now).await.map(|_| ()) })
        })
        .await;
    saved?;
    app.reload().await?;
    Ok(())
}
