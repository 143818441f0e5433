//! Recordings: one file for each channel of a meeting, from a beginning to an end. The sound lies in the files; the table
//! says which file is what, and who began and ended it.

use convoke_domain::{room::Channel, time::Instant};

use crate::{
    Conn, Result, Row,
    audit::{self, Actor, Entry},
    values,
};

/// A recording as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its number.
    pub id: i64,
    /// Key of the meeting.
    pub meeting: String,
    /// What is recorded.
    pub channel: Channel,
    /// Name of the file, under the installation's recordings.
    pub file: String,
    /// When it began.
    pub began_at: Instant,
    /// Who began it.
    pub began_by: String,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

fn from_row(row: &Row) -> Result<Recording> {
    Ok(Recording {
        id: row.int("id")?,
        meeting: row.text("meeting")?,
        channel: row.keyed("channel", |key| key.parse().ok())?,
        file: row.text("file")?,
        began_at: row.instant("began_at")?,
        began_by: row.text("began_by")?,
        ended_at: row.opt_instant("ended_at")?,
    })
}

fn subject(meeting: &str) -> String {
    format!("meeting:{meeting}")
}

/// A channel's recording begins in a file; whether it does: one that runs already goes on in its own file.
///
/// # Errors
/// When the database refuses.
pub async fn start(
    conn: &mut Conn,
    meeting: &str,
    channel: Channel,
    file: &str,
    by: &Actor,
    now: Instant,
) -> Result<bool> {
    let began = conn
        .execute(
            "INSERT INTO recording (meeting, channel, file, open_key, began_at, began_by, ended_by)
             VALUES ($1, $2, $3, $4, $5, $6, '') ON CONFLICT DO NOTHING",
            values![meeting, channel.to_string(), file, format!("{meeting}|{channel}"), now, by.text()],
        )
        .await?;
    if began == 1 {
        let entry = Entry::new("recording_began", subject(meeting)).changed("", file);
        audit::append(conn, now, by, entry).await?;
    }
    Ok(began == 1)
}

/// Every recording of a meeting that runs ends; how many.
///
/// # Errors
/// When the database refuses.
pub async fn end(conn: &mut Conn, meeting: &str, by: &Actor, now: Instant) -> Result<usize> {
    let ended = conn
        .all(
            "UPDATE recording SET open_key = NULL, ended_at = $2, ended_by = $3 WHERE meeting = $1 AND ended_at IS NULL
             RETURNING file",
            values![meeting, now, by.text()],
        )
        .await?;
    for row in &ended {
        let entry = Entry::new("recording_ended", subject(meeting)).changed(row.text("file")?, "");
        audit::append(conn, now, by, entry).await?;
    }
    Ok(ended.len())
}

/// The recordings of a meeting that run.
///
/// # Errors
/// When the database refuses.
pub async fn open_of(conn: &mut Conn, meeting: &str) -> Result<Vec<Recording>> {
    conn.all("SELECT * FROM recording WHERE meeting = $1 AND ended_at IS NULL ORDER BY id", values![meeting])
        .await?
        .iter()
        .map(from_row)
        .collect()
}

/// Every recording of a meeting, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn of_meeting(conn: &mut Conn, meeting: &str) -> Result<Vec<Recording>> {
    conn.all("SELECT * FROM recording WHERE meeting = $1 ORDER BY id", values![meeting])
        .await?
        .iter()
        .map(from_row)
        .collect()
}
