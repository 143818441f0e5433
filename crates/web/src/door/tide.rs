//! Doors that close by the clock: visits of a session that is over end; open pages are told.

use convoke_domain::{session, time::Instant};
use convoke_store::visit;

use crate::{Shared, error::Result, live::Topic};

/// How long after a door opened or closed the pages are told. Pages that count down to it have entered by then.
const TOLD_AFTER_SECONDS: i64 = 3;

/// Ends the visits of sessions that are over.
///
/// # Errors
/// When the database refuses.
pub async fn close_over(app: &Shared) -> Result<()> {
    let (record, now) = (app.record(), app.now());
    for (meeting, first) in visit::visited(&mut app.db.reader().await?).await? {
        let opened = session::open_of(&record, &meeting, now).map_or(Instant::MAX, |s| s.opens);
        if opened <= first {
            continue;
        }
        let key = meeting.clone();
        let gone = app
            .db
            .write(move |conn| Box::pin(async move { visit::close_before(conn, &key, opened, now).await }))
            .await?;
        gone.into_iter().for_each(|id| app.live.tell(Topic::Visit(id)));
        app.live.tell(Topic::Meeting(meeting));
    }
    Ok(())
}

/// Tells open pages when the doors differ from those that were `open`; those that are open now.
pub fn tell_doors(app: &Shared, open: Option<Vec<String>>) -> Vec<String> {
    let at = app.now().plus_seconds(-TOLD_AFTER_SECONDS);
    let now: Vec<String> =
        session::open(&app.record(), at).iter().map(|s| format!("{} {}", s.meeting.key, s.slot.date)).collect();
    if open.is_some_and(|before| before != now) {
        app.live.tell(Topic::Doors);
    }
    now
}
