//! The end of contact data: e-mail, telephone and access needs are deleted the announced number of days after the last
//! meeting. What is due is not a job that could be lost: it is "the day has passed and an address is still held". Names
//! and functions stay: they are the list of participants. So does attendance, which is the record of the meeting; checks of
//! people's devices go.

use convoke_domain::{
    record::Record,
    registration::Particulars,
    time::{Instant, Scheduled},
};
use jiff::ToSpan;
use serde_json::Value;

use crate::{
    Conn, Result, Row,
    audit::{self, Actor, Entry},
    change_request, device_check, interpreter, json,
    registration::{self, Registration},
    values,
};

/// When contact data are due to be deleted: at the end of the day, where the series is held, that comes the announced
/// number of days after the last meeting.
pub fn due_at(record: &Record) -> Instant {
    let last = record.last_end().in_zone(&record.zone).date();
    let days = i64::from(record.file.series.retention_days) + 1;
    last.checked_add(days.days()).map_or(Instant::MAX, |day| Scheduled::new(day.at(0, 0, 0, 0), &record.zone).instant)
}

/// Deletes the contact data of up to `limit` registrations and interpreters, once they are due. How many.
///
/// # Errors
/// When the database refuses.
pub async fn delete_due(conn: &mut Conn, record: &Record, now: Instant, limit: i64) -> Result<usize> {
    if now < due_at(record) {
        return Ok(0);
    }
    let due = conn
        .all(
            "SELECT id FROM registration WHERE series = $1 AND mailbox > '' ORDER BY mailbox, id LIMIT $2",
            values![record.slug(), limit],
        )
        .await?;
    for row in &due {
        delete(conn, row.int("id")?, now).await?;
    }
    let interpreters = match limit - due.len() as i64 {
        0 => 0,
        left => interpreter::delete_contact(conn, record.slug(), left).await?,
    };
    let deleted = due.len() + interpreters;
    if deleted > 0 {
        let entry = Entry::new("contact_deleted", format!("series:{}", record.slug()));
        audit::append(conn, now, &Actor::System, entry.changed("", deleted.to_string())).await?;
    }
    device_check::delete_of_nobody(conn, record.slug()).await?;
    Ok(deleted)
}

/// Mails first: none may go out any more, not even one that a worker gave back.
async fn delete(conn: &mut Conn, id: i64, now: Instant) -> Result<()> {
    registration::lock(conn, id).await?;
    conn.execute(
        "UPDATE outbox SET state = CASE WHEN state IN ('queued', 'sending') THEN 'dropped' ELSE state END,
           recipient = '', note = '', cause = '' WHERE registration = $1",
        values![id],
    )
    .await?;
    change_request::lapse(conn, id, now).await?;
    let requests =
        conn.all("SELECT id, base, proposed FROM change_request WHERE registration = $1", values![id]).await?;
    for row in &requests {
        conn.execute(
            "UPDATE change_request SET base = $2, proposed = $3 WHERE id = $1",
            values![row.int("id")?, without_contact(row, "base")?, without_contact(row, "proposed")?],
        )
        .await?;
    }
    delete_in_trail(conn, id).await?;
    device_check::delete(conn, id).await?;
    let left = registration::get(conn, id).await?;
    delete_in_registration(conn, &left).await
}

/// The trail keeps who did what and when, and every change of name, function or role. A form's line named who filled it.
async fn delete_in_trail(conn: &mut Conn, id: i64) -> Result<()> {
    let subject = audit::registration(id);
    conn.execute(
        "UPDATE audit SET reason = '' WHERE subject = $1 AND act IN ('registered', 'requested_late')",
        values![&subject],
    )
    .await?;
    let told = conn.all("SELECT id, before, after FROM audit WHERE subject = $1 AND after LIKE '{%'", values![subject]);
    for row in &told.await? {
        conn.execute(
            "UPDATE audit SET before = $2, after = $3 WHERE id = $1",
            values![row.int("id")?, without_contact(row, "before")?, without_contact(row, "after")?],
        )
        .await?;
    }
    Ok(())
}

/// The keys that held the mailbox are exchanged, so that who was registered still counts as registered.
async fn delete_in_registration(conn: &mut Conn, r: &Registration) -> Result<()> {
    let left = blank(r.particulars.clone());
    let accepted = r.accepted.clone().map(blank).as_ref().map(json).transpose()?;
    conn.execute(
        "UPDATE registration SET email = '', mailbox = '', pending_email = NULL, particulars = $2, accepted = $3, search = $4,
           live_key = CASE WHEN live_key IS NULL THEN NULL ELSE series || '|contact deleted|' || CAST(id AS TEXT) END,
           revision = revision + 1
         WHERE id = $1",
        values![r.id, json(&left)?, accepted, registration::search_text(&left)],
    )
    .await?;
    Ok(())
}

fn blank(held: Particulars) -> Particulars {
    Particulars {
        email: String::new(),
        telephone: String::new(),
        access: std::collections::BTreeSet::new(),
        access_note: String::new(),
        filled_by: String::new(),
        ..held
    }
}

/// A column's particulars without contact data; what is no such JSON stays as it is.
fn without_contact(row: &Row, column: &str) -> Result<String> {
    let text = row.text(column)?;
    let Ok(Value::Object(mut held)) = serde_json::from_str(&text) else { return Ok(text) };
    for field in ["email", "telephone", "access_note", "filled_by"] {
        held.entry(field).and_modify(|value| *value = Value::from(""));
    }
    held.entry("access").and_modify(|value| *value = Value::Array(Vec::new()));
    json(&held)
}
