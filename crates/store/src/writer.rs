//! The one writer of an embedded database. Units of work that wait are drained into one commit, a savepoint each, so a
//! rush before the deadline shares one fsync.

use futures::{FutureExt, future::BoxFuture};
use sqlx::SqlitePool;
use tokio::sync::{mpsc, oneshot};

use crate::{Error, Result, db::Conn};

/// How many units share a commit at the most: beyond it, the first would wait longer than the fsync saves.
const BATCH: usize = 64;

type Tell = Box<dyn FnOnce(Result<()>) + Send>;

enum Outcome {
    Keep(Tell),
    Undo(Tell),
}

type Unit = Box<dyn for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Outcome> + Send>;

enum Message {
    Do(Unit),
    Stop(oneshot::Sender<()>),
}

/// A handle to the writer; clones reach the same one.
#[derive(Clone)]
pub struct Writer(mpsc::Sender<Message>);

impl Writer {
    /// Starts the writer on a pool of one connection.
    pub(crate) fn start(pool: SqlitePool) -> Self {
        let (sender, receiver) = mpsc::channel(4096);
        tokio::spawn(run(pool, receiver));
        Self(sender)
    }

    pub(crate) async fn write<T, F>(&self, unit: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'c> FnOnce(&'c mut Conn) -> BoxFuture<'c, Result<T>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let unit: Unit = Box::new(move |conn| {
            Box::pin(async move {
                let done = std::panic::AssertUnwindSafe(unit(conn)).catch_unwind().await;
                match done.unwrap_or(Err(Error::Panicked)) {
                    // Told only after the commit: an answer given is never taken back.
                    Ok(value) => Outcome::Keep(Box::new(move |kept| drop(answer.send(kept.map(|()| value))))),
                    Err(error) => Outcome::Undo(Box::new(move |_| drop(answer.send(Err(error))))),
                }
            })
        });
        self.0.send(Message::Do(unit)).await.map_err(|_| Error::Closed)?;
        // Dropped unanswered: the commit that this unit waited in failed before its turn.
        answered.await.map_err(|_| Error::NotKept("the commit failed".to_owned()))?
    }

    pub(crate) async fn stop(&self) {
        let (done, is_done) = oneshot::channel();
        if self.0.send(Message::Stop(done)).await.is_ok() {
            is_done.await.ok();
        }
    }
}

async fn run(pool: SqlitePool, mut waiting: mpsc::Receiver<Message>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut batch, BATCH).await > 0 {
        let mut units = Vec::with_capacity(batch.len());
        let mut stop = None;
        for message in batch.drain(..) {
            match message {
                Message::Do(unit) => units.push(unit),
                Message::Stop(done) => stop = Some(done),
            }
        }
        if !units.is_empty() {
            commit(&pool, units).await;
        }
        if let Some(done) = stop {
            pool.close().await;
            done.send(()).ok();
            return;
        }
    }
}

async fn commit(pool: &SqlitePool, units: Vec<Unit>) {
    let mut tells = Vec::with_capacity(units.len());
    let kept = match pool.acquire().await {
        Ok(conn) => together(&mut Conn::Sqlite(conn), units, &mut tells).await,
        Err(error) => Err(error.into()),
    };
    let failure = kept.err().map(|e| e.to_string());
    if let Some(cause) = &failure {
        tracing::error!(cause, "a commit failed; its units are undone");
    }
    for tell in tells {
        tell(failure.clone().map_or(Ok(()), |cause| Err(Error::NotKept(cause))));
    }
}

/// All units in one transaction; whatever fails of it undoes it, so that the connection is free for the next.
async fn together(conn: &mut Conn, units: Vec<Unit>, tells: &mut Vec<Tell>) -> Result<()> {
    conn.execute("BEGIN IMMEDIATE", vec![]).await?;
    let committed = each(conn, units, tells).await;
    if committed.is_err() {
        conn.execute("ROLLBACK", vec![]).await.ok();
    }
    committed
}

async fn each(conn: &mut Conn, units: Vec<Unit>, tells: &mut Vec<Tell>) -> Result<()> {
    // One trip to the engine between two units: in a rush the trips are what takes the time.
    let mut between = "SAVEPOINT unit";
    for unit in units {
        conn.execute(between, vec![]).await?;
        let (tell, then) = match unit(conn).await {
            Outcome::Keep(tell) => (tell, "RELEASE unit; SAVEPOINT unit"),
            Outcome::Undo(tell) => (tell, UNDO),
        };
        tells.push(tell);
        between = then;
    }
    if between == UNDO {
        conn.execute(UNDO, vec![]).await?;
    }
    conn.execute("COMMIT", vec![]).await.map(|_| ())
}

/// Undoes the unit and leaves its savepoint open for the next one.
const UNDO: &str = "ROLLBACK TO unit";
