//! Today: how many stand where, what needs doing, what comes next by the letter.

use axum::{extract::State, response::Html};
use convoke_domain::registration::State as Stand;
use convoke_store::{
    outbox,
    registration::{look, queue},
};
use convoke_view::{
    Template,
    desk::{
        Entry, number,
        queue::{Today, Todo},
        with_query,
    },
    frame::Frame,
    time::Countdown,
    url::Desk,
};

use super::{checks, officer::Officer, queue::tabs, told};
use crate::{Shared, error::Result, rehearsal::next_event};

/// Shows today.
pub async fn show(officer: Officer, State(app): State<Shared>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let shell = officer.shell(&app, &frame, Entry::Today).await?;
    let mut conn = app.db.reader().await?;
    let series = frame.record.slug();
    let counts = queue::counts(&mut conn, series).await?;
    let mails = outbox::counts(&mut conn).await?;
    let twice = look::people_twice(&mut conn, series).await?;
    let quota = i64::from(frame.record.file.series.seat_quota);
    let over = queue::delegations(&mut conn, series).await?.iter().filter(|d| d.in_person > quota).count();
    let people = checks::people(&mut conn, series).await?;
    drop(conn);
    let next = next_event(&frame.record, frame.now);
    let numbers = Numbers {
        to_decide: counts.of(Stand::Proven),
        late: counts.late,
        changes: counts.change_requests,
        failed: told::count(&mails, outbox::state::FAILED),
        twice,
        over: over as i64,
        unready: if tests_began(&frame) { checks::unready(&people) } else { 0 },
    };
    let page = Today {
        date: frame.t.date_full(frame.now.in_zone(&frame.record.zone).date()),
        tabs: tabs(&frame, &counts, ""),
        todo: numbers.todo(&frame),
        left: next.as_ref().map(|e| Countdown::new(&frame, e.at)),
        next: next.map(|e| e.sentence(&frame.record, frame.t)).unwrap_or_default(),
        shell,
        t: frame.t,
        frame: &frame,
    };
    Ok(Html(page.render()?))
}

/// Whether people could have tested: the first test session has begun.
fn tests_began(frame: &Frame) -> bool {
    let record = &frame.record;
    record.file.test_session.iter().any(|s| s.slot().starts(&record.zone).instant <= frame.now)
}

struct Numbers {
    to_decide: i64,
    late: i64,
    changes: i64,
    failed: i64,
    twice: i64,
    over: i64,
    unready: i64,
}

impl Numbers {
    /// What needs doing, and where; nothing that needs nothing.
    fn todo(&self, frame: &Frame) -> Vec<Todo> {
        let t = frame.t;
        let queue = |state| with_query(&Desk::Registrations, &[("state", state)]);
        [
            (self.to_decide, queue("proven"), t.msg_desk_todo_decide(), ""),
            (self.late, Desk::Late.to_string(), t.msg_desk_todo_late(), ""),
            (self.changes, Desk::Late.to_string(), t.msg_desk_todo_changes(), ""),
            (self.failed, with_query(&Desk::Outbox, &[("state", "failed")]), t.msg_desk_todo_failed(), "state-bad"),
            (self.twice, queue("twice"), t.msg_desk_todo_twice(), "state-warn"),
            (self.over, with_query(&Desk::Delegations, &[("show", "over")]), t.msg_desk_todo_over(), "state-warn"),
            (self.unready, Desk::Checks.to_string(), t.msg_check_desk_todo(), "state-warn"),
        ]
        .into_iter()
        .filter(|(n, ..)| *n > 0)
        .map(|(n, href, text, css)| Todo { href, count: number(frame.language, n), text, css })
        .collect()
    }
}
