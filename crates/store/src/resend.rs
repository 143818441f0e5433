//! "I did not get my message": sends again what a mailbox should have, to the address on record. Whoever asks is told the
//! same, whatever there is.

use convoke_domain::{registration::State, time::Instant};

use crate::{
    Conn, Refusal, Result,
    audit::{self, Actor, Entry},
    link,
    outbox::{self, Kind, Mail},
    registration::{self, Registration},
};

/// How long one registration waits between two mails of a kind that somebody asked for, unless a rehearsal says otherwise.
pub const GAP_SECONDS: i64 = 600;

/// An officer sends a mail again, where it is still right to.
///
/// # Errors
/// [`Refusal::State`] where such a mail would say what is not so.
pub async fn by_officer(conn: &mut Conn, id: i64, kind: Kind, actor: &Actor, now: Instant) -> Result<()> {
    let registration = registration::get(conn, id).await?;
    let right = match kind {
        Kind::Proof => registration.state.is_live(),
        Kind::Confirmed => registration.state == State::Confirmed,
        Kind::Link => link::is_released(conn, id).await?,
        _ => false,
    };
    if !right {
        return Err(Refusal::State.into());
    }
    send(conn, id, kind, actor, now).await
}

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
            send(conn, found.id, kind, &Actor::Person, now).await?;
            queued += 1;
        }
    }
    Ok(queued)
}

async fn send(conn: &mut Conn, id: i64, kind: Kind, actor: &Actor, now: Instant) -> Result<()> {
    outbox::enqueue_to(conn, id, Mail { asked_by: actor.text(), ..Mail::new(kind) }, now).await?;
    audit::append(conn, now, actor, Entry::new("sent_again", audit::registration(id)).changed("", kind.key())).await
}

async fn newest(conn: &mut Conn, registration: &Registration) -> Result<Kind> {
    Ok(match registration.state {
        State::Confirmed if link::is_released(conn, registration.id).await? => Kind::Link,
        State::Confirmed => Kind::Confirmed,
        _ => Kind::Proof,
    })
}
