//! The document that the moderator shows, looked up when another one is chosen.

use convoke_store::document::{self, Document};

use super::open::OpenRoom;
use crate::App;

/// Has the document at hand that the machine names. One that is not issued is not shown.
pub async fn look_up(app: &App, room: &OpenRoom) {
    let Some(wanted) = wanted(room) else { return };
    let found = match wanted {
        Some(id) => find(app, id).await,
        None => None,
    };
    let mut inner = room.inner();
    if inner.document != found {
        inner.document = found;
        inner.unseen = true;
    }
}

/// The document the machine names, when it is not the one at hand.
fn wanted(room: &OpenRoom) -> Option<Option<i64>> {
    let inner = room.inner();
    let wanted = inner.machine.document();
    (wanted != inner.document.as_ref().map(|d| d.id)).then_some(wanted)
}

async fn find(app: &App, id: i64) -> Option<Document> {
    let mut conn = app.db.reader().await.ok()?;
    document::get_issued(&mut conn, id, app.now()).await.ok()
}
