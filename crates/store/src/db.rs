//! One database interface over two engines: SQLite embedded, PostgreSQL scaled out. One SQL text serves both.
//!
//! Only three types cross the border: whole numbers (`BIGINT`), texts and nulls. Instants are microseconds, enums are
//! their keys, lists are JSON texts.

use std::{str::FromStr, time::Duration};

use futures::{FutureExt, future::BoxFuture};
use sqlx::{
    Column, PgPool, Postgres, Row as _, SqlSafeStr, Sqlite, SqlitePool,
    pool::PoolConnection,
    postgres::{PgArguments, PgPoolOptions, PgRow},
    query::Query,
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
    },
};

use crate::{Error, Result, writer::Writer};

/// A value on its way into a statement.
#[derive(Clone, Debug)]
pub enum Value {
    /// A whole number, an instant, a truth.
    Int(Option<i64>),
    /// A text.
    Text(Option<String>),
}

impl From<i64> for Value {
    fn from(v: i64) -> Self {
        Self::Int(Some(v))
    }
}
impl From<Option<i64>> for Value {
    fn from(v: Option<i64>) -> Self {
        Self::Int(v)
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Self {
        Self::Int(Some(i64::from(v)))
    }
}
impl From<convoke_domain::time::Instant> for Value {
    fn from(v: convoke_domain::time::Instant) -> Self {
        Self::Int(Some(v.0))
    }
}
impl From<Option<convoke_domain::time::Instant>> for Value {
    fn from(v: Option<convoke_domain::time::Instant>) -> Self {
        Self::Int(v.map(|v| v.0))
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Self {
        Self::Text(Some(v.to_owned()))
    }
}
impl From<String> for Value {
    fn from(v: String) -> Self {
        Self::Text(Some(v))
    }
}
impl From<&String> for Value {
    fn from(v: &String) -> Self {
        Self::Text(Some(v.clone()))
    }
}
impl From<Option<String>> for Value {
    fn from(v: Option<String>) -> Self {
        Self::Text(v)
    }
}
impl From<Option<&str>> for Value {
    fn from(v: Option<&str>) -> Self {
        Self::Text(v.map(str::to_owned))
    }
}

/// The values of a statement: `values![slug, now, None::<i64>]`.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::db::Value::from($value)),*] };
}

/// A row of an answer.
#[derive(Debug)]
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// A whole number.
    ///
    /// # Errors
    /// When the column is missing, null, or something else.
    pub fn int(&self, column: &str) -> Result<i64> {
        self.opt_int(column)?.ok_or_else(|| Error::Stored(format!("{column} is null")))
    }

    /// A whole number or null.
    ///
    /// # Errors
    /// When the column is missing or something else.
    pub fn opt_int(&self, column: &str) -> Result<Option<i64>> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// A text.
    ///
    /// # Errors
    /// When the column is missing, null, or something else.
    pub fn text(&self, column: &str) -> Result<String> {
        self.opt_text(column)?.ok_or_else(|| Error::Stored(format!("{column} is null")))
    }

    /// A text or null.
    ///
    /// # Errors
    /// When the column is missing or something else.
    pub fn opt_text(&self, column: &str) -> Result<Option<String>> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// An instant.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn instant(&self, column: &str) -> Result<convoke_domain::time::Instant> {
        Ok(convoke_domain::time::Instant(self.int(column)?))
    }

    /// An instant or null.
    ///
    /// # Errors
    /// As [`Row::opt_int`].
    pub fn opt_instant(&self, column: &str) -> Result<Option<convoke_domain::time::Instant>> {
        Ok(self.opt_int(column)?.map(convoke_domain::time::Instant))
    }

    /// A value held as its key.
    ///
    /// # Errors
    /// When the key is unknown: the row was written by a newer Convoke.
    pub fn keyed<T>(&self, column: &str, from_key: impl Fn(&str) -> Option<T>) -> Result<T> {
        let key = self.text(column)?;
        from_key(&key).ok_or_else(|| Error::Stored(format!("{column} holds {key:?}")))
    }

    /// A value held as JSON.
    ///
    /// # Errors
    /// When the text is no such value.
    pub fn json<T: serde::de::DeserializeOwned>(&self, column: &str) -> Result<T> {
        serde_json::from_str(&self.text(column)?).map_err(|e| Error::Stored(format!("{column}: {e}")))
    }

    /// The names of the columns.
    pub fn columns(&self) -> Vec<String> {
        match self {
            Self::Sqlite(row) => row.columns().iter().map(|c| c.name().to_owned()).collect(),
            Self::Postgres(row) => row.columns().iter().map(|c| c.name().to_owned()).collect(),
        }
    }
}

/// A connection: for reading, or inside a unit of work for writing.
pub enum Conn {
    /// To SQLite.
    Sqlite(PoolConnection<Sqlite>),
    /// To PostgreSQL.
    Postgres(PoolConnection<Postgres>),
}

fn sqlite(sql: impl SqlSafeStr, values: Vec<Value>) -> Query<'static, Sqlite, SqliteArguments> {
    values.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Int(v) => query.bind(v),
        Value::Text(v) => query.bind(v),
    })
}

fn postgres(sql: impl SqlSafeStr, values: Vec<Value>) -> Query<'static, Postgres, PgArguments> {
    values.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Int(v) => query.bind(v),
        // A text of PostgreSQL holds no NUL: one that was typed must not make a search or an address our fault.
        Value::Text(v) => query.bind(v.map(|text| text.replace('\0', "\u{FFFD}"))),
    })
}

impl Conn {
    /// Runs a statement; how many rows it touched.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn execute(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<u64> {
        Ok(match self {
            Self::Sqlite(conn) => sqlite(sql, values).execute(&mut **conn).await?.rows_affected(),
            Self::Postgres(conn) => postgres(sql, values).execute(&mut **conn).await?.rows_affected(),
        })
    }

    /// All rows of an answer.
    ///
    /// # Errors
    /// When the database refuses the statement.
    pub async fn all(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<Vec<Row>> {
        Ok(match self {
            Self::Sqlite(conn) => {
                sqlite(sql, values).fetch_all(&mut **conn).await?.into_iter().map(Row::Sqlite).collect()
            }
            Self::Postgres(conn) => {
                postgres(sql, values).fetch_all(&mut **conn).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The first row of an answer, if there is one.
    ///
    /// # Errors
    /// When the database refuses the statement.
    pub async fn maybe(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<Option<Row>> {
        Ok(match self {
            Self::Sqlite(conn) => sqlite(sql, values).fetch_optional(&mut **conn).await?.map(Row::Sqlite),
            Self::Postgres(conn) => postgres(sql, values).fetch_optional(&mut **conn).await?.map(Row::Postgres),
        })
    }

    /// The one row of an answer.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn one(&mut self, sql: impl SqlSafeStr, values: Vec<Value>) -> Result<Row> {
        self.maybe(sql, values).await?.ok_or(Error::NotFound)
    }
}

/// The database of an installation.
#[derive(Clone)]
pub enum Db {
    /// Embedded: a file, many readers, one writer that drains waiting units into one commit.
    Sqlite {
        /// Connections that only read.
        readers: SqlitePool,
        /// The one that writes.
        writer: Writer,
    },
    /// A PostgreSQL server.
    Postgres(PgPool),
}

impl Db {
    /// Opens a database (`sqlite:///path/to/convoke.db`, `postgres://…`) and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, or its tables are those of a newer Convoke.
    pub async fn open(url: &str) -> Result<Self> {
        let db = if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let pool =
                PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(30)).connect(url).await?;
            Self::Postgres(pool)
        } else {
            let options = SqliteConnectOptions::from_str(url)?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // NORMAL may lose the last commits at a power cut; a mail marked sent or a seat given must not be lost.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(10))
                .statement_cache_capacity(256);
            let writing = SqlitePoolOptions::new()
                .max_connections(1)
                .min_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_with(options.clone())
                .await?;
            let readers = SqlitePoolOptions::new()
                .max_connections(4)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_lazy_with(options.read_only(false));
            Self::Sqlite { readers, writer: Writer::start(writing) }
        };
        crate::schema::migrate(&db).await?;
        Ok(db)
    }

    /// A connection to read with. Never waits for a writer.
    ///
    /// # Errors
    /// When none can be had.
    pub async fn reader(&self) -> Result<Conn> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Conn::Sqlite(readers.acquire().await?),
            Self::Postgres(pool) => Conn::Postgres(pool.acquire().await?),
        })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ask(&self) -> Result<()> {
        self.reader().await?.one("SELECT 1 AS one", vec![]).await.map(|_| ())
    }

    /// Does a unit of work: all of it is kept, or (when it answers an error) nothing of it.
    ///
    /// # Errors
    /// What the unit answers, or what the database says when it cannot keep it.
    pub async fn write<T, F>(&self, unit: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T>> + Send + 'static,
    {
        match self {
            Self::Sqlite { writer, .. } => writer.write(unit).await,
            Self::Postgres(pool) => {
                let conn = pool.acquire().await?;
                // A task of its own: whoever asked may go away (a closed browser), the unit still ends one way or the other.
                tokio::spawn(transaction(conn, unit)).await.map_err(|_| Error::Panicked)?
            }
        }
    }

    /// Closes it after what is under way; nothing is lost.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { readers, writer } => {
                writer.stop().await;
                readers.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// One unit in one transaction of PostgreSQL. The savepoint is there for its release: it fails where a COMMIT would
/// quietly undo, when a statement of the unit had failed and the unit went on regardless.
async fn transaction<T, F>(mut lent: PoolConnection<Postgres>, unit: F) -> Result<T>
where
    T: Send + 'static,
    F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T>> + Send + 'static,
{
    sqlx::raw_sql("BEGIN; SAVEPOINT unit").execute(&mut *lent).await?;
    let mut conn = Conn::Postgres(lent);
    let done = std::panic::AssertUnwindSafe(unit(&mut conn)).catch_unwind().await.unwrap_or(Err(Error::Panicked));
    let Conn::Postgres(mut lent) = conn else { return done };
    let kept = match done {
        Ok(value) => match sqlx::raw_sql("RELEASE SAVEPOINT unit; COMMIT").execute(&mut *lent).await {
            Ok(_) => return Ok(value),
            Err(error) => Err(Error::NotKept(error.to_string())),
        },
        Err(error) => Err(error),
    };
    if sqlx::raw_sql("ROLLBACK").execute(&mut *lent).await.is_err() {
        lent.close().await.ok();
    }
    kept
}
