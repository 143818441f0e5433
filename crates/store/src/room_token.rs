//! Tokens by which software that is no page of ours sends into a room: sound of the hall, captions of a language. A token
//! is derived from its generation ([`convoke_domain::link`]); the table says which one lives.

use convoke_domain::{link::Feeder, room::Channel, time::Instant};

use crate::{
    Conn, Result,
    audit::{self, Actor, Entry},
    values,
};

/// The generation of the token that lives; none when there is none, or it was revoked.
///
/// # Errors
/// When the database refuses.
pub async fn live(conn: &mut Conn, meeting: &str, kind: Feeder, channel: Channel) -> Result<Option<i64>> {
    conn.maybe(
        "SELECT generation FROM room_token WHERE meeting = $1 AND kind = $2 AND channel = $3 AND is_live = 1",
        values![meeting, kind.key(), channel.to_string()],
    )
    .await?
    .map(|row| row.int("generation"))
    .transpose()
}

/// The channels of a meeting for which a token lives, and since when.
///
/// # Errors
/// When the database refuses.
pub async fn of_meeting(conn: &mut Conn, meeting: &str, kind: Feeder) -> Result<Vec<(Channel, Instant)>> {
    conn.all(
        "SELECT channel, made_at FROM room_token WHERE meeting = $1 AND kind = $2 AND is_live = 1 ORDER BY channel",
        values![meeting, kind.key()],
    )
    .await?
    .iter()
    .map(|row| Ok((row.keyed("channel", |key| key.parse().ok())?, row.instant("made_at")?)))
    .collect()
}

/// Shows the token that lives; when none does, one is made. Its generation.
///
/// # Errors
/// When the database refuses.
pub async fn show(
    conn: &mut Conn,
    meeting: &str,
    kind: Feeder,
    channel: Channel,
    by: &Actor,
    now: Instant,
) -> Result<i64> {
    conn.execute(
        "INSERT INTO room_token (meeting, kind, channel, generation, is_live, made_at) VALUES ($1, $2, $3, 1, 1, $4)
         ON CONFLICT (meeting, kind, channel) DO UPDATE SET
           generation = room_token.generation + 1 - room_token.is_live,
           made_at = CASE WHEN room_token.is_live = 1 THEN room_token.made_at ELSE $4 END,
           is_live = 1",
        values![meeting, kind.key(), channel.to_string(), now],
    )
    .await?;
    audit::append(conn, now, by, entry(shown(kind), meeting, kind, channel)).await?;
    Ok(live(conn, meeting, kind, channel).await?.unwrap_or(1))
}

/// The token that lives opens nothing any more; whether there was one.
///
/// # Errors
/// When the database refuses.
pub async fn revoke(
    conn: &mut Conn,
    meeting: &str,
    kind: Feeder,
    channel: Channel,
    by: &Actor,
    now: Instant,
) -> Result<bool> {
    let revoked = conn
        .execute(
            "UPDATE room_token SET is_live = 0 WHERE meeting = $1 AND kind = $2 AND channel = $3 AND is_live = 1",
            values![meeting, kind.key(), channel.to_string()],
        )
        .await?;
    if revoked == 1 {
        audit::append(conn, now, by, entry("feed_token_revoked", meeting, kind, channel)).await?;
    }
    Ok(revoked == 1)
}

const fn shown(kind: Feeder) -> &'static str {
    match kind {
        Feeder::Hall => "hall_token_shown",
        Feeder::Captions => "captions_token_shown",
    }
}

fn entry(act: &'static str, meeting: &str, kind: Feeder, channel: Channel) -> Entry {
    let what = serde_json::json!({ "input": channel.to_string(), "feed": kind.key() });
    Entry::new(act, format!("meeting:{meeting}")).changed("", what.to_string())
}
