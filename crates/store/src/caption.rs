//! Captions: the lines that were written in a meeting, in their order. A line that was mended keeps what was written first.

use convoke_domain::{
    captions::Line,
    language::Language,
    room::{CaptionLine, PersonKey},
    time::Instant,
};

use crate::{Conn, Result, Row, values};

/// Keeps a line as the room wrote it; one that is kept already stays.
///
/// # Errors
/// When the database refuses.
pub async fn append(conn: &mut Conn, meeting: &str, line: &CaptionLine) -> Result<()> {
    conn.execute(
        "INSERT INTO caption (meeting, number, language, person, began_at, written_at, line)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        values![meeting, line.number, line.language.tag(), &line.by.0, line.began, line.at, &line.text],
    )
    .await?;
    Ok(())
}

/// A line says something else from now on.
///
/// # Errors
/// When the database refuses.
pub async fn mend(conn: &mut Conn, meeting: &str, number: i64, text: &str, now: Instant) -> Result<()> {
    conn.execute(
        "UPDATE caption SET first_line = COALESCE(first_line, line), line = $3, mended_at = $4
         WHERE meeting = $1 AND number = $2",
        values![meeting, number, text, now],
    )
    .await?;
    Ok(())
}

/// The lines of a meeting in one language, in the order in which they were written.
///
/// # Errors
/// When the database refuses.
pub async fn of_meeting(conn: &mut Conn, meeting: &str, language: Language) -> Result<Vec<Line>> {
    conn.all(
        "SELECT * FROM caption WHERE meeting = $1 AND language = $2 ORDER BY number",
        values![meeting, language.tag()],
    )
    .await?
    .iter()
    .map(from_row)
    .collect()
}

/// How many lines of a meeting there are, by language.
///
/// # Errors
/// When the database refuses.
pub async fn count(conn: &mut Conn, meeting: &str) -> Result<Vec<(Language, i64)>> {
    conn.all("SELECT language, COUNT(*) AS n FROM caption WHERE meeting = $1 GROUP BY language", values![meeting])
        .await?
        .iter()
        .map(|row| Ok((row.keyed("language", |tag| tag.parse().ok())?, row.int("n")?)))
        .collect()
}

fn from_row(row: &Row) -> Result<Line> {
    Ok(Line {
        by: PersonKey(row.text("person")?),
        began: row.instant("began_at")?,
        at: row.instant("written_at")?,
        text: row.text("line")?,
        first: row.opt_text("first_line")?,
        mended: row.opt_instant("mended_at")?,
    })
}
