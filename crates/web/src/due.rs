//! What falls due by the clock. Nothing is remembered about it: what is due follows from the record and the instant, so
//! nothing can be lost by a stop at the wrong moment.

use std::time::Duration;

use convoke_store::{link, retention};
use tokio::sync::watch;

use crate::{Shared, door, error::Result, room};

/// How many registrations are seen to in one unit: small enough that a desk's decision in between does not wait.
const BATCH: i64 = 200;

/// Does everything that is due now. How many links were released.
///
/// # Errors
/// When the database refuses.
pub async fn perform(app: &Shared) -> Result<usize> {
    let released = release(app).await?;
    door::close_over(app).await?;
    room::close_over(app).await;
    delete_contact_data(app).await?;
    Ok(released)
}

async fn release(app: &Shared) -> Result<usize> {
    let record = app.record();
    let now = app.now();
    if now < record.release.instant {
        return Ok(0);
    }
    let mut released = 0;
    loop {
        let series = record.slug().to_owned();
        let batch = app
            .db
            .write(move |conn| Box::pin(async move { link::release_due(conn, &series, now, BATCH).await }))
            .await?;
        if batch == 0 {
            break;
        }
        released += batch;
        app.post.notify_waiters();
    }
    if released > 0 {
        tracing::info!(released, "personal links released");
    }
    Ok(released)
}

/// Keeps what the privacy notice promises.
async fn delete_contact_data(app: &Shared) -> Result<()> {
    let now = app.now();
    if now < retention::due_at(&app.record()) {
        return Ok(());
    }
    let mut deleted = 0;
    loop {
        let record = app.record();
        let batch = app
            .db
            .write(move |conn| Box::pin(async move { retention::delete_due(conn, &record, now, BATCH).await }))
            .await?;
        if batch == 0 {
            break;
        }
        deleted += batch;
    }
    if deleted > 0 {
        tracing::info!(deleted, "contact data deleted, as the privacy notice says");
    }
    Ok(())
}

/// Does what is due, again and again, until told to stop.
pub async fn run(app: Shared, mut stop: watch::Receiver<bool>) {
    let mut open = None;
    loop {
        open = Some(door::tell_doors(&app, open));
        if let Err(problem) = perform(&app).await {
            tracing::error!(?problem, "what is due could not be done; it is tried again");
        }
        if let Some(rehearsal) = &app.rehearsal {
            rehearsal.remember(&app).await;
        }
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
        }
    }
}
