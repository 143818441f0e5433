//! "I did not get my message": sends again what a mailbox should have, to the address on record. Whoever asks is told the
//! same, whatever there is.

use convoke_domain::{registration::State, time::Instant};

use crate::{
    Conn, Result,
    audit::{self, Actor, Entry},
    link,
    outbox::{self, Kind, Mail},
    registration::{self, Registration},
};

/// How long one registration waits between two mails of a kind that somebody asked for, unless a rehearsal says otherwise.
pub const GAP_SECONDS: i64 = 600;

/// Sends again, for every live registration of a mailbox, the mail that holds its most: the personal link once it is
/// released, else the personal page. No more than one of a kind for a registration within `gap_seconds`; how many.
///
/// # Errors
/// When the database refuses.
pub async fn send_again(conn: &mut Conn, series: &str, email: &str, now: Instant, gap_seconds: i64) -> Result<usize> {
    let mut queued = 0;
    for found in registration::by_mailbox(conn, series, email).await? {
        // Asked twice at once, the second looks after the first has queued.
        registration::lock(conn, found.id).await?;
        let kind = newest(conn, &found).await?;
        let last = outbox::last_queued(conn, found.id, kind).await?.unwrap_or(Instant::MIN);
        if last.plus_seconds(gap_seconds) <= now {
            outbox::enqueue_to(conn, found.id, Mail { asked_by: "person", ..Mail::new(kind) }, now).await?;
            audit::append(
                conn,
                now,
                &Actor::Person,
                Entry::new("sent_again", audit::registration(found.id)).changed("", kind.key()),
            )
            .await?;
            queued += 1;
        }
    }
    Ok(queued)
}

async fn newest(conn: &mut Conn, registration: &Registration) -> Result<Kind> {
    Ok(match registration.state {
        State::Confirmed if link::is_released(conn, registration.id).await? => Kind::Link,
        State::Confirmed => Kind::Confirmed,
        _ => Kind::Proof,
    })
}
