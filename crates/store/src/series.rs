//! The series an installation convenes: its record, brought in from a conference file and given back as one.

use convoke_domain::{
    record::{ConferenceFile, Platform, Record},
    time::Instant,
};

use crate::{
    Conn, Error, Result,
    audit::{self, Actor, Entry},
    json, values,
};

/// The record in force.
///
/// # Errors
/// [`Error::NotFound`] before a conference file was imported.
pub async fn load(conn: &mut Conn) -> Result<Record> {
    let row = conn.one("SELECT version, record FROM series ORDER BY slug LIMIT 1", vec![]).await?;
    let file: ConferenceFile = row.json("record")?;
    Record::new(file, row.int("version")?).map_err(Error::Stored)
}

/// Brings a conference file in: a new series, or a new version of the one there is.
///
/// # Errors
/// [`Error::Stored`] when the database holds another series.
pub async fn import(conn: &mut Conn, file: &ConferenceFile, actor: &Actor, now: Instant) -> Result<Record> {
    let there = conn.maybe("SELECT slug, version, record FROM series LIMIT 1", vec![]).await?;
    let slug = &file.series.slug;
    let version = match &there {
        Some(row) if row.text("slug")? != *slug => {
            return Err(Error::Stored(format!("the database holds the series {}, not {slug}", row.text("slug")?)));
        }
        Some(row) => row.int("version")? + 1,
        None => 1,
    };
    let record = Record::new(file.clone(), version).map_err(Error::Stored)?;
    let text = json(file)?;
    conn.execute(
        "INSERT INTO series (slug, version, deadline_at, release_at, seat_quota, record) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (slug) DO UPDATE SET version = $2, deadline_at = $3, release_at = $4, seat_quota = $5, record = $6",
        values![slug, version, record.deadline.instant, record.release.instant, i64::from(file.series.seat_quota), &text],
    )
    .await?;
    if version > 1 {
        reclass(conn, &record).await?;
    }
    let before = there.map(|row| row.json("record").and_then(|file| told(&file))).transpose()?.unwrap_or_default();
    let entry = Entry::new("series_imported", format!("series:{slug}")).changed(before, told(file)?);
    audit::append(conn, now, actor, entry).await?;
    Ok(record)
}

/// Saves the record as the desk edited it, as a new version of the one it was edited from. `entry` tells the trail what
/// was done; it must hold no passcode.
///
/// # Errors
/// [`Error::Stale`] when somebody saved another version meanwhile.
pub async fn save(
    conn: &mut Conn,
    file: &ConferenceFile,
    version: i64,
    entry: Entry,
    actor: &Actor,
    now: Instant,
) -> Result<Record> {
    let record = Record::new(file.clone(), version + 1).map_err(Error::Stored)?;
    let text = json(file)?;
    let saved = conn
        .execute(
            "UPDATE series SET version = $3, deadline_at = $4, release_at = $5, seat_quota = $6, record = $7 WHERE slug = $1 AND version = $2",
            values![
                record.slug(),
                version,
                record.version,
                record.deadline.instant,
                record.release.instant,
                i64::from(file.series.seat_quota),
                text,
            ],
        )
        .await?;
    if saved == 0 {
        return Err(Error::Stale);
    }
    audit::append(conn, now, actor, entry).await?;
    Ok(record)
}

/// The record as the trail may hold it: passcodes are seen at the door only.
fn told(file: &ConferenceFile) -> Result<String> {
    let mut file = file.clone();
    for meeting in &mut file.meeting {
        if let Platform::Hosted { passcode: Some(passcode), .. } = &mut meeting.platform {
            "•••".clone_into(passcode);
        }
        if let Some(passcode) = meeting.fallback.as_mut().and_then(|f| f.passcode.as_mut()) {
            "•••".clone_into(passcode);
        }
    }
    json(&file)
}

/// Gives registrations the class that their entity has by the new record (invariant 10).
async fn reclass(conn: &mut Conn, record: &Record) -> Result<()> {
    let rows = conn.all("SELECT DISTINCT entity FROM registration WHERE series = $1", values![record.slug()]).await?;
    for row in &rows {
        if let Some(entity) = record.entities.get(&row.text("entity")?) {
            conn.execute(
                "UPDATE registration SET category = $3 WHERE series = $1 AND entity = $2 AND category <> $3",
                values![record.slug(), &entity.key, entity.category.key()],
            )
            .await?;
        }
    }
    Ok(())
}
