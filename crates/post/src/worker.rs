//! The workers that carry the outbox. Each mail is settled in a commit of its own before its worker sends the next: a
//! process killed at any moment repeats at most one mail for each worker, under the same Message-ID, and misses none.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use convoke_domain::time::{Clock, Instant};
use convoke_store::{
    Db,
    interpreter::{self, Interpreter},
    outbox::{self, Item},
    registration::{self, Registration},
};
use convoke_view::url::{Booth, BoothUrl, Desk, Door, DoorUrl, My, MyUrl};
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
    time::{sleep, timeout},
};

use crate::{Composer, Error, Failure, Transport, compose::Reader};

/// How many mails a worker claims at once.
const BATCH: i64 = 32;
/// How long a claim holds. Longer than any mail may take: [`Transport::patience`] is at most 45 seconds.
const LEASE_SECONDS: i64 = 60;
/// How long composing and settling may take beside the sending.
const SETTLE_SECONDS: i64 = 10;
/// How often a worker looks without being woken: a rehearsal's clock jumps, and another process may have queued.
const LOOK_AGAIN: Duration = Duration::from_secs(2);
/// After how many seconds a mail is tried again, each time it fails; then it is given up.
const RETRIES: [i64; 5] = [30, 120, 600, 3_600, 14_400];
/// The longest cause kept, in characters.
const CAUSE_LIMIT: usize = 300;

/// The outbox on its way.
pub struct Post {
    /// The database.
    pub db: Db,
    /// What carries the mails.
    pub transport: Arc<dyn Transport>,
    /// What composes them.
    pub composer: Arc<Composer>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Wakes the workers when mail was queued.
    pub wake: Arc<Notify>,
}

/// What became of a mail.
enum Outcome {
    Sent,
    Failed(String),
    Dropped(String),
    Again { seconds: i64, cause: String },
}

impl Post {
    /// Carries mails with a number of workers until told to stop; answers when the mails under way are settled.
    pub async fn run(self: Arc<Self>, workers: usize, stop: watch::Receiver<bool>) {
        if matches!(self.db, Db::Sqlite { .. }) {
            self.reclaim().await;
        }
        let mut crew = JoinSet::new();
        for _ in 0..workers.max(1) {
            crew.spawn(self.clone().work(stop.clone()));
        }
        while let Some(ended) = crew.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "a worker of the outbox ended");
            }
        }
    }

    /// Waits until no mail is due or under way, at the most for a while; whether that was reached.
    pub async fn drain(&self, most: Duration) -> bool {
        let quiet = async {
            while !self.is_quiet().await {
                sleep(Duration::from_millis(25)).await;
            }
        };
        timeout(most, quiet).await.is_ok()
    }

    async fn is_quiet(&self) -> bool {
        let looked = async { outbox::pending(&mut self.db.reader().await?, self.clock.now()).await };
        matches!(looked.await, Ok(0))
    }

    /// What an earlier life of this process had claimed is free again: on one machine nobody else can hold it.
    async fn reclaim(&self) {
        match self.db.write(|conn| Box::pin(outbox::reclaim(conn))).await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "mails of an earlier life are taken up again"),
            Err(error) => tracing::error!(%error, "mails of an earlier life could not be taken up"),
        }
    }

    async fn work(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            // Registered before looking: what is queued in between wakes it.
            let woken = self.wake.notified();
            tokio::pin!(woken);
            woken.as_mut().enable();
            match self.turn(&stop).await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::error!(%error, "the outbox could not be worked on"),
            }
            tokio::select! {
                () = woken => {}
                () = sleep(LOOK_AGAIN) => {}
                // An error means that nobody can tell us to stop any more.
                changed = stop.changed() => if changed.is_err() { return },
            }
        }
    }

    /// Claims some mails and carries them; how many there were.
    async fn turn(&self, stop: &watch::Receiver<bool>) -> Result<usize, Error> {
        let (now, wall) = (self.clock.now(), self.clock.wall());
        let lease = wall.plus_seconds(LEASE_SECONDS);
        let items = self.db.write(move |conn| Box::pin(outbox::claim(conn, now, wall, lease, BATCH))).await?;
        if items.len() as i64 == BATCH {
            // There may be more than one worker's share.
            self.wake.notify_one();
        }
        for item in &items {
            if *stop.borrow() {
                self.give_back(item).await?;
            } else if self.holds(item, lease).await? {
                self.carry(item).await?;
            }
        }
        Ok(items.len())
    }

    async fn give_back(&self, item: &Item) -> Result<(), Error> {
        let id = item.id;
        Ok(self.db.write(move |conn| Box::pin(outbox::give_back(conn, id))).await?)
    }

    /// Makes sure that a claim outlasts the sending: a batch before a slow server takes longer than one lease.
    async fn holds(&self, item: &Item, lease: Instant) -> Result<bool, Error> {
        let (id, wall) = (item.id, self.clock.wall());
        let patience = i64::try_from(self.transport.patience().as_secs()).unwrap_or(LEASE_SECONDS);
        if wall.plus_seconds(patience + SETTLE_SECONDS) < lease {
            return Ok(true);
        }
        let longer = wall.plus_seconds(LEASE_SECONDS);
        Ok(self.db.write(move |conn| Box::pin(outbox::renew(conn, id, wall, longer))).await?)
    }

    async fn carry(&self, item: &Item) -> Result<(), Error> {
        let outcome = match (self.registration(item).await?, self.interpreter(item).await?) {
            (Some(r), _) if !item.is_still_right(&r) => Outcome::Dropped("the registration has changed".to_owned()),
            (_, Some(i)) if !item.is_still_right_for(&i) => Outcome::Dropped("the link has changed".to_owned()),
            (_, Some(interpreter)) => self.send(item, Reader::Interpreter(&interpreter)).await,
            (registration, None) => self.send(item, registration.as_ref().into()).await,
        };
        self.settle(item, outcome).await
    }

    async fn registration(&self, item: &Item) -> Result<Option<Registration>, Error> {
        let Some(id) = item.registration else { return Ok(None) };
        there(registration::get(&mut self.db.reader().await?, id).await)
    }

    async fn interpreter(&self, item: &Item) -> Result<Option<Interpreter>, Error> {
        let Some(id) = item.interpreter else { return Ok(None) };
        there(interpreter::get(&mut self.db.reader().await?, id).await)
    }

    async fn send(&self, item: &Item, reader: Reader<'_>) -> Outcome {
        let now = self.clock.now();
        // One mail that cannot be composed must not keep the others of its batch from their readers, again and again.
        let composing = AssertUnwindSafe(|| self.composer.compose(item, reader, now));
        let Ok(composed) = catch_unwind(composing) else { return Outcome::Failed("composing it panicked".to_owned()) };
        let message = match composed {
            Ok(message) => message,
            Err(error @ (Error::Misdirected | Error::NoRegistration)) => return Outcome::Dropped(error.to_string()),
            Err(Error::TooEarly(release)) => {
                return Outcome::Again {
                    seconds: now.seconds_until(release) + 1,
                    cause: Error::TooEarly(release).to_string(),
                };
            }
            Err(error) => return Outcome::Failed(error.to_string()),
        };
        let patience = self.transport.patience();
        let answer = timeout(patience, self.transport.send(&message, now)).await;
        match answer
            .unwrap_or_else(|_| Err(Failure::passing(format!("no answer within {} seconds", patience.as_secs()))))
        {
            Ok(()) => Outcome::Sent,
            Err(failure) => after(&failure, item.attempts),
        }
    }

    async fn settle(&self, item: &Item, outcome: Outcome) -> Result<(), Error> {
        let (id, now) = (item.id, self.clock.now());
        let kind = item.kind.key();
        match &outcome {
            Outcome::Sent => tracing::debug!(id, kind, "mail sent"),
            Outcome::Failed(cause) => tracing::warn!(id, kind, cause, "mail given up"),
            Outcome::Dropped(cause) => tracing::info!(id, kind, cause, "mail dropped"),
            Outcome::Again { seconds, cause } => tracing::warn!(id, kind, cause, seconds, "mail waits for another try"),
        }
        let settled = self.db.write(move |conn| {
            Box::pin(async move {
                match outcome {
                    Outcome::Sent => outbox::sent(conn, id, now).await,
                    Outcome::Failed(cause) => outbox::failed(conn, id, &cause).await,
                    Outcome::Dropped(cause) => outbox::dropped(conn, id, &cause).await,
                    Outcome::Again { seconds, cause } => {
                        outbox::again(conn, id, now.plus_seconds(seconds), &cause).await
                    }
                }
            })
        });
        Ok(settled.await?)
    }
}

fn there<T>(found: convoke_store::Result<T>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(convoke_store::Error::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What follows from a failure at the n-th attempt.
fn after(failure: &Failure, attempts: i64) -> Outcome {
    let cause = presentable(&failure.cause);
    let tried = usize::try_from(attempts.max(1) - 1).unwrap_or(usize::MAX);
    match RETRIES.get(tried) {
        Some(seconds) if !failure.permanent => Outcome::Again { seconds: *seconds, cause },
        _ => Outcome::Failed(cause),
    }
}

/// A cause that may be kept and shown: one line, not long, and without any address, since a server may cite from the mail.
fn presentable(cause: &str) -> String {
    let secret = [
        DoorUrl("", Door::Page).to_string(),
        BoothUrl("", Booth::Page).to_string(),
        MyUrl("", My::Page).to_string(),
        Desk::SignInWith(String::new()).to_string(),
    ];
    let is_link = |word: &str| word.contains("://") || secret.iter().any(|path| word.contains(path));
    let words = cause.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let kept: Vec<&str> = words.map(|word| if is_link(word) { "…" } else { word }).collect();
    kept.join(" ").chars().take(CAUSE_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_holds_no_link() {
        let cause = presentable("550 blocked:\r\nhttps://x.example/door/AAAA see /my/BBBB or /booth/CCCC");
        assert_eq!(cause, "550 blocked: … see … or …");
        assert_eq!(presentable(&"x".repeat(1_000)).len(), CAUSE_LIMIT);
    }

    #[test]
    fn patience_grows_and_ends() {
        let seconds = |attempts| match after(&Failure::passing("busy"), attempts) {
            Outcome::Again { seconds, .. } => Some(seconds),
            _ => None,
        };
        assert_eq!(
            (1..=6).map(seconds).collect::<Vec<_>>(),
            [Some(30), Some(120), Some(600), Some(3_600), Some(14_400), None]
        );
        assert!(matches!(after(&Failure::permanent("no such user"), 1), Outcome::Failed(_)));
    }
}
