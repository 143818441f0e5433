//! Delegations: who belongs to each, and who holds its seats.

use axum::{
    extract::{Path, Query, State},
    response::Html,
};
use convoke_domain::participant::Category;
use convoke_store::registration::{
    self,
    look::Looks,
    queue::{self, DelegationLine as Stored},
};
use convoke_view::{
    Template,
    desk::{
        Entry, encode,
        lists::{Delegation, DelegationLine, Delegations, MemberLine},
        number,
        queue::Tab,
        with_query,
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, queue::row, sheet};
use crate::{
    Shared,
    error::{Problem, Result},
    registration::collate::collator,
};

/// Which are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
}

fn quota(frame: &Frame) -> i64 {
    i64::from(frame.record.file.series.seat_quota)
}

fn category(key: &str) -> Category {
    Category::from_key(key).unwrap_or(Category::ObserverState)
}

/// Lists them, in the order of the officer's language.
pub async fn list(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Delegations).await?;
    let found = queue::delegations(&mut app.db.reader().await?, frame.record.slug()).await?;
    let only_over = asked.show == "over";
    let is_over = |d: &Stored| d.in_person > quota(&frame);
    let tab = |show: &str, n: usize, label: String| Tab {
        href: with_query(&Desk::Delegations, &[("show", show)]),
        count: number(frame.language, n as i64),
        label,
        current: (show == "over") == only_over,
    };
    let over = found.iter().filter(|d| is_over(d)).count();
    let tabs = vec![tab("", found.len(), frame.t.msg_desk_tab_all()), tab("over", over, frame.t.msg_desk_todo_over())];
    let mut lines: Vec<DelegationLine> =
        found.iter().filter(|d| !only_over || is_over(d)).map(|d| line(&frame, d, is_over(d))).collect();
    let order = collator(frame.language);
    lines.sort_by(|a, b| order.compare(&a.name, &b.name));
    Ok(Html(Delegations { t: frame.t, frame: &frame, shell, tabs, lines }.render()?))
}

fn line(frame: &Frame, d: &Stored, over: bool) -> DelegationLine {
    DelegationLine {
        href: Desk::Delegation(encode(&d.entity)).to_string(),
        css: category(&d.category).css(),
        category: frame.t.category(category(&d.category)),
        name: frame.record.entity_name(&d.entity, frame.language),
        members: number(frame.language, d.members),
        confirmed: number(frame.language, d.confirmed),
        in_person: number(frame.language, d.in_person),
        seats: frame.t.msg_desk_seats_of(d.seats, quota(frame)),
        over,
    }
}

/// Shows one.
pub async fn show(officer: Officer, State(app): State<Shared>, Path(key): Path<String>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Delegations).await?;
    let members = registration::of_delegation(&mut app.db.reader().await?, frame.record.slug(), &key).await?;
    let entity = frame.record.entities.get(&key);
    if entity.is_none() && members.is_empty() {
        return Err(Problem::NotFound);
    }
    let category =
        entity.map(|e| e.category).or_else(|| members.first().map(|m| m.category)).unwrap_or(Category::ObserverState);
    let held = members.iter().filter(|m| m.seat.is_some()).count();
    let lines = members.iter().map(|r| {
        let mut row = row(&frame, r, &Looks::default(), "", None);
        row.href = Desk::Registration(r.id).to_string();
        MemberLine { id: r.id, row, role: frame.t.role(r.particulars.role), seat: sheet::seat(&frame, r, &members) }
    });
    let page = Delegation {
        name: frame.record.entity_name(&key, frame.language),
        css: category.css(),
        category: frame.t.category(category),
        seats: frame.t.msg_desk_seats_held(held as i64, quota(&frame)),
        members: lines.collect(),
        key,
        shell,
        t: frame.t,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}
