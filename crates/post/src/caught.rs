//! The mailbox of a rehearsal: it stands in for other people's mailboxes, in a file of its own, so that a rehearsal's
//! database holds no link either.

use std::{
    path::Path,
    sync::atomic::{AtomicI64, Ordering},
};

use convoke_domain::time::Instant;
use futures::future::BoxFuture;
use sqlx::{
    Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};

use crate::{Error, Failure, Message, Transport};

/// The mailbox.
pub struct Caught {
    readers: SqlitePool,
    writer: SqlitePool,
    count: AtomicI64,
}

/// A mail in the mailbox.
#[derive(Clone, Debug)]
pub struct CaughtMail {
    /// Its number.
    pub id: i64,
    /// When it was sent.
    pub at: Instant,
    /// The mail.
    pub message: Message,
}

const TABLES: &str = "CREATE TABLE IF NOT EXISTS mail (
      id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL,
      language TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, message_id TEXT NOT NULL, calendar TEXT);
    CREATE INDEX IF NOT EXISTS mail_by_recipient ON mail (recipient);";

impl Caught {
    /// Opens the mailbox of a file, which is made when it is not there.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub async fn open(path: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Only a power cut could lose mails that way, and nobody's mail is in here.
            .synchronous(SqliteSynchronous::Off);
        let writer =
            SqlitePoolOptions::new().max_connections(1).idle_timeout(None).connect_with(options.clone()).await?;
        sqlx::raw_sql(TABLES).execute(&writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(2).connect_lazy_with(options);
        let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM mail").fetch_one(&readers).await?;
        Ok(Self { readers, writer, count: AtomicI64::new(count) })
    }

    /// The mails to a reader, or all, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn list(&self, to: Option<&str>, limit: i64) -> Result<Vec<CaughtMail>, Error> {
        self.page(to, i64::MAX, limit).await
    }

    /// The mails to a reader, or all, of lower numbers than `before`, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn page(&self, to: Option<&str>, before: i64, limit: i64) -> Result<Vec<CaughtMail>, Error> {
        let found = match to {
            Some(_) => sqlx::query("SELECT * FROM mail WHERE id < $1 AND recipient = $3 ORDER BY id DESC LIMIT $2"),
            None => sqlx::query("SELECT * FROM mail WHERE id < $1 ORDER BY id DESC LIMIT $2"),
        };
        let found = found.bind(before).bind(limit);
        let found = if let Some(to) = to { found.bind(to) } else { found };
        found.fetch_all(&self.readers).await?.iter().map(|row| Ok(from_row(row)?)).collect()
    }

    /// One mail.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn get(&self, id: i64) -> Result<Option<CaughtMail>, Error> {
        let found = sqlx::query("SELECT * FROM mail WHERE id = $1").bind(id).fetch_optional(&self.readers).await?;
        Ok(found.as_ref().map(from_row).transpose()?)
    }

    /// How many mails there are.
    pub fn count(&self) -> i64 {
        self.count.load(Ordering::Relaxed)
    }

    /// Throws all mails away.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn clear(&self) -> Result<(), Error> {
        sqlx::query("DELETE FROM mail").execute(&self.writer).await?;
        self.count.store(0, Ordering::Relaxed);
        Ok(())
    }

    async fn keep(&self, message: &Message, now: Instant) -> Result<(), sqlx::Error> {
        sqlx::query(
            "INSERT INTO mail (at, sender, recipient, subject, language, text, html, message_id, calendar)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(now.0)
        .bind(&message.from)
        .bind(&message.to)
        .bind(&message.subject)
        .bind(message.language.tag())
        .bind(&message.text)
        .bind(&message.html)
        .bind(&message.message_id)
        .bind(&message.calendar)
        .execute(&self.writer)
        .await?;
        self.count.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }
}

impl Transport for Caught {
    fn send<'a>(&'a self, message: &'a Message, now: Instant) -> BoxFuture<'a, Result<(), Failure>> {
        Box::pin(async move { self.keep(message, now).await.map_err(Failure::passing) })
    }
}

fn from_row(row: &SqliteRow) -> Result<CaughtMail, sqlx::Error> {
    let language: String = row.try_get("language")?;
    let message = Message {
        from: row.try_get("sender")?,
        to: row.try_get("recipient")?,
        subject: row.try_get("subject")?,
        language: language.parse().map_err(|()| sqlx::Error::ColumnNotFound("language".into()))?,
        text: row.try_get("text")?,
        html: row.try_get("html")?,
        message_id: row.try_get("message_id")?,
        calendar: row.try_get("calendar")?,
    };
    Ok(CaughtMail { id: row.try_get("id")?, at: Instant(row.try_get("at")?), message })
}
