//! Announcements: an edit of the record, so that every page shows it at once.

use std::collections::HashMap;

use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    language::{Language, Multilingual, is_direction_override},
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

/// The longest name in addresses, without a number.
const LONGEST_KEY: usize = 56;

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

    /// Whether an announcement has these titles: the same form sent twice.
    fn says(&self, a: &Announcement) -> bool {
        a.title.0.iter().all(|(language, title)| self.title(*language) == title)
    }

    /// The name in addresses: as typed, or made of the date and the first title in Latin letters, with a number where
    /// that is another's.
    fn key(&self, is_anothers: impl Fn(&str) -> bool) -> String {
        let typed = slug(self.get("key"));
        if !typed.is_empty() {
            return typed;
        }
        let titles = [Language::En, Language::Fr, Language::Es].into_iter().chain(Language::ALL).map(|l| self.title(l));
        let title = titles.into_iter().find(|title| !slug(title).is_empty()).unwrap_or_default();
        let made = slug(&format!("{} {title}", self.get("date")));
        let numbered = |n: i32| if n == 1 { made.clone() } else { format!("{made}-{n}") };
        (1..).map(numbered).find(|key| !is_anothers(key)).unwrap_or_default()
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
        let key = self.key(|key| frame.record.announcement(key).is_some_and(|a| !self.says(a)));
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
                text: written(&|l| self.text(l).to_owned()),
            }),
            _ => Err(problems),
        }
    }
}

/// Small letters, digits and hyphens made of a text.
fn slug(text: &str) -> String {
    let ascii: String = fold(text).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    ascii.split_whitespace().fold(String::new(), |key, word| match key.len() {
        0 => word.chars().take(LONGEST_KEY).collect(),
        length if length + word.len() >= LONGEST_KEY => key,
        _ => format!("{key}-{word}"),
    })
}

/// A text without what nobody sees and what turns its lines.
pub fn plain(text: &str) -> String {
    let seen = |c: &char| !(c.is_control() && !matches!(c, '\n' | '\t') || is_direction_override(*c));
    text.replace("\r\n", "\n").chars().filter(seen).collect()
}

/// Publishes a new one.
pub async fn publish(
    officer: Officer,
    State(app): State<Shared>,
    Form(fields): Form<HashMap<String, String>>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let typed = Typed(fields.into_iter().map(|(name, text)| (name, plain(&text))).collect());
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
    app.hub.set_up(app).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_name_in_addresses_is_made_in_whatever_languages_there_are() {
        let key = |fields: &[(&str, &str)], taken: &[&str]| typed(fields).key(|key| taken.contains(&key));
        assert_eq!(key(&[("date", "2024-02-20"), ("title_fr", "Séance levée")], &[]), "2024-02-20-seance-levee");
        let arabic = [("date", "2023-05-30"), ("title_ar", "إعلان")];
        assert_eq!(key(&arabic, &[]), "2023-05-30");
        assert_eq!(key(&arabic, &["2023-05-30", "2023-05-30-2"]), "2023-05-30-3");
        assert_eq!(key(&[("key", "My news"), ("date", "2023-05-30")], &["my-news"]), "my-news");
        assert!(slug(&"x".repeat(500)).len() <= 60);
    }

    #[test]
    fn nothing_unseen_is_published() {
        assert_eq!(plain("one\r\n\r\ntwo\0\u{7}\u{202E}three"), "one\n\ntwothree");
    }
}
