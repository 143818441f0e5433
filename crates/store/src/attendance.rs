//! Attendance: what people did in a room, for the record of the meeting. Rows are only ever added; what they come to is
//! [`convoke_domain::attendance::summary`].

use convoke_domain::{
    attendance::{Line, What},
    room::PersonKey,
};

use crate::{Conn, Result, Row, json, values};

/// Adds lines to the attendance of a meeting, in the order in which they happened.
///
/// # Errors
/// When the database refuses.
pub async fn append(conn: &mut Conn, meeting: &str, lines: &[Line]) -> Result<()> {
    for line in lines {
        conn.execute(
            "INSERT INTO attendance (meeting, person, name, what, channel, from_at, to_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            values![
                meeting,
                &line.person.0,
                json(&line.name)?,
                line.what.key(),
                line.channel.map(|channel| channel.to_string()),
                line.from,
                line.to,
            ],
        )
        .await?;
    }
    Ok(())
}

/// The attendance of a meeting, in the order in which it was added.
///
/// # Errors
/// When the database refuses.
pub async fn of_meeting(conn: &mut Conn, meeting: &str) -> Result<Vec<Line>> {
    conn.all("SELECT * FROM attendance WHERE meeting = $1 ORDER BY id", values![meeting])
        .await?
        .iter()
        .map(from_row)
        .collect()
}

fn from_row(row: &Row) -> Result<Line> {
    let channel = row.opt_text("channel")?;
    Ok(Line {
        person: PersonKey(row.text("person")?),
        name: row.json("name")?,
        what: row.keyed("what", What::from_key)?,
        channel: channel.map(|key| key.parse().map_err(crate::Error::Stored)).transpose()?,
        from: row.instant("from_at")?,
        to: row.opt_instant("to_at")?,
    })
}
