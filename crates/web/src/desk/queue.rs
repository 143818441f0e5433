//! The queue: filtered, searched, a page at a time, with one registration open beside it.

use axum::{
    extract::{Query, State},
    response::Html,
};
use convoke_domain::{
    participant::Category,
    record::Record,
    registration::{State as Stand, person::fold},
};
use convoke_store::registration::{
    self, Registration,
    look::{self, Looks},
    queue::{self, Counts, Filter},
};
use convoke_view::{
    Template,
    desk::{
        Entry, number, query,
        queue::{Choice, Look, Queue, Refused, Row, Tab},
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, sheet, told};
use crate::{Shared, edge::refused, error::Result};

/// How many registrations a page of the queue holds.
pub const PAGE: i64 = 50;

/// What the address of the queue says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A state by key, `all`, `late` or `twice`; nothing: to decide.
    state: String,
    q: String,
    category: String,
    order: String,
    page: String,
    open: String,
    refused: String,
}

/// The page that an address asks for.
pub fn page_number(text: &str) -> i64 {
    text.parse().unwrap_or(1).clamp(1, 1_000_000)
}

impl Asked {
    fn state(&self) -> &str {
        if self.state.is_empty() { Stand::Proven.key() } else { &self.state }
    }

    fn page(&self) -> i64 {
        page_number(&self.page)
    }

    fn open(&self) -> Option<i64> {
        self.open.parse().ok()
    }

    /// The query of this queue on a page, without what is open.
    fn query_on(&self, page: i64) -> String {
        let page = if page > 1 { page.to_string() } else { String::new() };
        query(&[
            ("state", self.state()),
            ("q", &self.q),
            ("category", &self.category),
            ("order", &self.order),
            ("page", &page),
        ])
    }

    fn address(&self, page: i64) -> String {
        format!("{}?{}", Desk::Registrations, self.query_on(page))
    }

    fn filter(&self, record: &Record) -> Filter {
        Filter {
            state: Stand::from_key(self.state()),
            late: self.state() == "late",
            twice: self.state() == "twice",
            category: self.category.clone(),
            entity: String::new(),
            search: self.q.chars().take(200).collect(),
            entities: entities_named(record, &self.q),
            newest_first: self.order == "newest",
        }
    }
}

/// The entities with a name that the search means, in whatever language: every word begins a word of the name.
fn entities_named(record: &Record, search: &str) -> Vec<String> {
    let wanted = fold(search);
    if wanted.is_empty() {
        return Vec::new();
    }
    let means = |name: &String| {
        let name = fold(name);
        wanted.split(' ').all(|w| name.split(' ').any(|n| n.starts_with(w)))
            || (name.contains(&wanted) && !wanted.is_ascii())
    };
    record
        .entities
        .values()
        .filter(|e| e.names.iter().any(means) || e.name.texts().any(|n| means(&n.to_owned())))
        .map(|e| e.key.clone())
        .collect()
}

/// Shows the queue.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Registrations).await?;
    let mut conn = app.db.reader().await?;
    let series = frame.record.slug();
    let counts = queue::counts(&mut conn, series).await?;
    let filter = asked.filter(&frame.record);
    let (found, total) = queue::page(&mut conn, series, &filter, (asked.page() - 1) * PAGE, PAGE).await?;
    let looks = look::looks(&mut conn, series, &found).await?;
    let refused = refused_lines(&mut conn, &frame, &asked.refused).await?;
    drop(conn);
    let here = asked.query_on(asked.page());
    let sheet = match asked.open() {
        Some(id) => Some(sheet::sheet(&app, &frame, id, sheet::Place { from: here.clone(), whole: false }).await?),
        None => None,
    };
    let closes = frame.record.deadline.instant.plus_seconds(1);
    let last = (asked.page() - 1) * PAGE + found.len() as i64;
    let page = Queue {
        closes: frame.t.msg_desk_closes(told::when(&frame, frame.record.deadline.instant).text, frame.place()),
        left: if frame.now < closes { frame.t.span(frame.now.seconds_until(closes)) } else { String::new() },
        closes_at: closes.to_string(),
        tabs: tabs(&frame, &counts, asked.state()),
        state: asked.state().to_owned(),
        search: asked.q.clone(),
        categories: choices(Category::ALL.iter().map(|c| (c.key(), frame.t.category(c))), &asked.category),
        orders: choices(
            [("oldest", frame.t.msg_desk_oldest_first()), ("newest", frame.t.msg_desk_newest_first())],
            &asked.order,
        ),
        legend: told::legend(frame.t),
        rows: found.iter().map(|r| row(&frame, r, &looks, &here, asked.open())).collect(),
        range: range(&frame, last - found.len() as i64 + 1, last, total),
        previous: if asked.page() > 1 { asked.address(asked.page() - 1) } else { String::new() },
        next: if last < total { asked.address(asked.page() + 1) } else { String::new() },
        query: here,
        refused,
        sheet,
        shell,
        t: frame.t,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

fn range(frame: &Frame, first: i64, last: i64, total: i64) -> String {
    let n = |n| number(frame.language, n);
    if last < first { String::new() } else { frame.t.msg_desk_range(n(first), n(last), n(total)) }
}

/// Options of a list, with the one that is chosen.
pub fn choices<'a>(options: impl IntoIterator<Item = (&'a str, String)>, chosen: &str) -> Vec<Choice> {
    options.into_iter().map(|(key, label)| Choice { key: key.to_owned(), chosen: key == chosen, label }).collect()
}

/// The states with their numbers, each leading to its queue.
pub fn tabs(frame: &Frame, counts: &Counts, current: &str) -> Vec<Tab> {
    let tab = |key: &str, n: i64, label: String| Tab::of_state(frame, &Desk::Registrations, key, n, label, current);
    let states = Stand::ALL.iter().map(|s| tab(s.key(), counts.of(*s), told::state_tab(frame.t, *s)));
    let mut tabs: Vec<Tab> =
        std::iter::once(tab("all", counts.all(), frame.t.msg_desk_tab_all())).chain(states).collect();
    match current {
        "late" => tabs.push(tab("late", counts.late, frame.t.msg_desk_look_late())),
        "twice" => tabs.push(Tab { count: "≈".to_owned(), ..tab("twice", 0, frame.t.msg_desk_look_twice()) }),
        _ => {}
    }
    tabs
}

/// A registration as the queue shows it.
pub fn row(frame: &Frame, r: &Registration, looks: &Looks, here: &str, open: Option<i64>) -> Row {
    let (t, p) = (frame.t, &r.particulars);
    let quota = i64::from(frame.record.file.series.seat_quota);
    let mut found: Vec<Look> = looks.of(r).into_iter().map(|m| told::look(t, m, quota)).collect();
    if found.is_empty() {
        found.push(Look { css: "state-off", text: t.msg_desk_look_nothing() });
    }
    Row {
        chosen_as: format!("{}.{}", r.id, r.revision),
        href: format!("{}?{here}&open={}#sheet", Desk::Registrations, r.id),
        css: r.category.css(),
        category: t.category(r.category),
        entity: frame.record.entity_name(&p.entity, frame.language),
        name: p.list_name(),
        function: p.function.clone(),
        mode: told::mode_short(t, p.mode),
        waiting: told::waited(t, r.proven_at.unwrap_or(r.received_at).seconds_until(frame.now)),
        state: t.state(r.state),
        looks: found,
        choose: t.msg_desk_choose(&p.surname),
        chosen: false,
        open: open == Some(r.id),
    }
}

/// What an act on many could not do, as its answer's address tells: `1197.stale-1203.same_person`.
async fn refused_lines(conn: &mut convoke_store::Conn, frame: &Frame, text: &str) -> Result<Vec<Refused>> {
    let mut lines = Vec::new();
    for (id, why) in text.split('-').filter_map(|part| part.split_once('.')).take(PAGE as usize) {
        let Ok(id) = id.parse::<i64>() else { continue };
        let Ok(registration) = registration::get(conn, id).await else { continue };
        let why = match super::many::refusal(why) {
            Some(refusal) => refused(frame.t, refusal),
            None => frame.t.msg_error_stale(),
        };
        lines.push(Refused {
            href: Desk::Registration(id).to_string(),
            name: registration.particulars.list_name(),
            why,
        });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_comes_back_whole() {
        let asked = Asked { q: "Côte d’Ivoire".to_owned(), page: "3".to_owned(), ..Asked::default() };
        assert_eq!(asked.query_on(asked.page()), "state=proven&q=C%C3%B4te%20d%E2%80%99Ivoire&page=3");
        assert_eq!(Asked { page: "-7".to_owned(), ..Asked::default() }.page(), 1);
        assert_eq!(Asked { page: "x".to_owned(), open: "x".to_owned(), ..Asked::default() }.open(), None);
    }
}
