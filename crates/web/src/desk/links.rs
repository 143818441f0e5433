//! The ledger of links: queued, sent, sent again, failed, opened. It never shows a link, and knows none.

use axum::{
    extract::{Query, State},
    response::Html,
};
use convoke_store::{link, outbox};
use convoke_view::{
    Template,
    desk::{
        Entry,
        lists::{LinkLine, Links},
        queue::Tab,
        with_query,
    },
    frame::Frame,
    url::Desk,
};
use serde::Deserialize;

use super::{officer::Officer, queue::page_number, told};
use crate::{Shared, error::Result};

const PAGE: i64 = 100;

/// Which are shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    page: String,
}

/// Shows the ledger.
pub async fn show(officer: Officer, State(app): State<Shared>, Query(asked): Query<Asked>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Links).await?;
    let page = page_number(&asked.page);
    let mut conn = app.db.reader().await?;
    let counts = link::counts(&mut conn, frame.record.slug()).await?;
    let found = link::ledger(&mut conn, frame.record.slug(), &asked.state, (page - 1) * PAGE, PAGE).await?;
    drop(conn);
    let released = frame.now >= frame.record.release.instant;
    let address = |page: i64| with_query(&Desk::Links, &[("state", &asked.state), ("page", &page.to_string())]);
    let links = Links {
        before: if released {
            String::new()
        } else {
            frame.t.msg_desk_links_go_out(told::when(&frame, frame.record.release.instant).text, frame.place())
        },
        tabs: tabs(&frame, &counts, &asked.state),
        lines: found.iter().map(|l| line(&frame, l)).collect(),
        previous: if page > 1 { address(page - 1) } else { String::new() },
        next: if found.len() as i64 == PAGE { address(page + 1) } else { String::new() },
        shell,
        t: frame.t,
        frame: &frame,
    };
    Ok(Html(links.render()?))
}

fn tabs(frame: &Frame, counts: &[(String, i64)], current: &str) -> Vec<Tab> {
    let all = counts.iter().filter(|(key, _)| key != "opened").map(|(_, n)| n).sum();
    let tab = |key: &str, n: i64, label: String| Tab::of_state(frame, &Desk::Links, key, n, label, current);
    let state = |key| tab(key, told::count(counts, key), told::mail_state(frame.t, key).0);
    let mut tabs = vec![tab("", all, frame.t.msg_desk_tab_all())];
    tabs.extend([outbox::state::QUEUED, outbox::state::SENT, outbox::state::FAILED].map(state));
    tabs.push(tab("opened", told::count(counts, "opened"), frame.t.msg_desk_link_opened()));
    tabs
}

fn line(frame: &Frame, l: &link::Line) -> LinkLine {
    let (state, css) = told::mail_state(frame.t, &l.mail);
    let notes = [l.cause.clone(), told::asked_by(frame.t, &l.asked_by)];
    LinkLine {
        href: Desk::Registration(l.registration).to_string(),
        who: format!("{} · {}", frame.record.entity_name(&l.entity, frame.language), l.surname),
        when: told::when(frame, l.sent_at.unwrap_or(l.released_at)),
        state,
        css,
        note: notes.into_iter().filter(|n| !n.is_empty()).collect::<Vec<_>>().join(". "),
        opened: l.opened_at.map(|at| frame.t.msg_desk_link_opened_at(told::when(frame, at).text)).unwrap_or_default(),
    }
}
