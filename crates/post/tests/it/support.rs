//! A small installation: the CSP8 record, a fresh database, a clock that is wound by hand, a transport that is told how
//! to behave.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use convoke_domain::{
    language::Language,
    link::Key,
    participant::Category,
    record::{Record, check},
    registration::{Act, ModeOfParticipation, Particulars, Role},
    time::{Clock, Instant},
};
use convoke_post::{Composer, Failure, Message, Post, Transport};
use convoke_store::{
    Db,
    audit::Actor,
    link, outbox,
    registration::{self, Arrival, Decision},
    series,
};
use futures::future::BoxFuture;
use tokio::{
    sync::{Notify, watch},
    task::JoinHandle,
};

pub const BASE: &str = "https://meetings.example";
pub const SERIES: &str = "csp8-february-2022";

pub fn record() -> Arc<Record> {
    let file = check::read(include_str!("../../../../conferences/csp8-february-2022.toml")).expect("the record");
    Arc::new(Record::new(file, 1).expect("the record"))
}

pub fn key() -> Key {
    Key::new(&[7; 32])
}

pub fn composer() -> Composer {
    composer_of(record())
}

pub fn composer_of(record: Arc<Record>) -> Composer {
    let from = "ATT Secretariat <registration@att-secretariat.example>".to_owned();
    Composer { base_url: BASE.to_owned(), key: key(), from, record: Arc::new(move || record.clone()) }
}

pub fn particulars(email: &str, language: Language) -> Particulars {
    Particulars {
        entity: "NZ".to_owned(),
        title: "Ms".to_owned(),
        given_name: "Helen".to_owned(),
        surname: format!("Whitcombe-{}", email.split('@').next().unwrap_or_default()),
        function: "First Secretary".to_owned(),
        role: Role::Adviser,
        email: email.to_owned(),
        telephone: String::new(),
        mode: ModeOfParticipation::Online,
        language,
        access: Default::default(),
        access_note: String::new(),
        filled_by: String::new(),
    }
}

pub struct TestClock(pub AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }

    fn wall(&self) -> Instant {
        static BEGAN: LazyLock<std::time::Instant> = LazyLock::new(std::time::Instant::now);
        Instant(1_700_000_000_000_000 + BEGAN.elapsed().as_micros() as i64)
    }
}

/// Behaves as the reader's address says: `refused…` is refused for good, `busy…` and `stalling…` fail the first time.
#[derive(Default)]
pub struct Scripted {
    pub taken: Mutex<Vec<Message>>,
    pub tries: Mutex<BTreeMap<String, usize>>,
    pub slowness: Duration,
}

impl Scripted {
    pub fn ids_by_reader(&self) -> BTreeMap<String, Vec<String>> {
        let mut readers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for message in self.taken.lock().expect("no panic").iter() {
            readers.entry(message.to.clone()).or_default().push(message.message_id.clone());
        }
        readers
    }
}

impl Transport for Scripted {
    fn send<'a>(&'a self, message: &'a Message, _now: Instant) -> BoxFuture<'a, Result<(), Failure>> {
        Box::pin(async move {
            let tries = {
                let mut tries = self.tries.lock().expect("no panic");
                let tries = tries.entry(message.to.clone()).or_default();
                *tries += 1;
                *tries
            };
            match (message.to.as_str(), tries) {
                (to, _) if to.starts_with("refused") => {
                    return Err(Failure::permanent("550 5.1.1 no such user, see https://server.example/door/AAAA"));
                }
                (to, 1) if to.starts_with("busy") => return Err(Failure::passing("451 4.3.2 come back later")),
                (to, 1) if to.starts_with("stalling") => futures::future::pending().await,
                _ => {}
            }
            self.taken.lock().expect("no panic").push(message.clone());
            tokio::time::sleep(self.slowness).await;
            Ok(())
        })
    }

    fn patience(&self) -> Duration {
        Duration::from_millis(300)
    }
}

pub struct House {
    pub db: Db,
    pub clock: Arc<TestClock>,
    pub transport: Arc<Scripted>,
    pub record: Arc<Record>,
    _folder: tempfile::TempDir,
}

impl House {
    pub async fn new(slowness: Duration) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let db =
            Db::open(&format!("sqlite://{}", folder.path().join("convoke.db").display())).await.expect("a database");
        let record = record();
        let (file, at) = (record.file.clone(), record.opening().instant);
        db.write(move |conn| Box::pin(async move { series::import(conn, &file, &Actor::System, at).await }))
            .await
            .expect("imported");
        let transport = Arc::new(Scripted { slowness, ..Scripted::default() });
        Self { db, clock: Arc::new(TestClock(AtomicI64::new(at.0))), transport, record, _folder: folder }
    }

    pub fn post(&self) -> Arc<Post> {
        self.post_with(self.transport.clone())
    }

    pub fn post_with(&self, transport: Arc<dyn Transport>) -> Arc<Post> {
        let (db, clock) = (self.db.clone(), self.clock.clone());
        Arc::new(Post { db, transport, composer: Arc::new(composer()), clock, wake: Arc::new(Notify::new()) })
    }

    pub fn wind(&self, to: Instant) {
        self.clock.0.store(to.0, Ordering::SeqCst);
    }

    /// Registers and confirms somebody.
    pub async fn confirmed(&self, email: &str) -> i64 {
        let arrival = Arrival {
            series: SERIES.to_owned(),
            particulars: particulars(email, Language::En),
            category: Category::StateParty,
            reference: reference(email),
            at: self.clock.now(),
        };
        self.db
            .write(move |conn| {
                Box::pin(async move {
                    let id = registration::receive(conn, &arrival).await?.id;
                    let confirm = Decision::new(Act::Confirm, Actor::System);
                    registration::decide(conn, SERIES, id, &confirm, arrival.at).await?;
                    Ok(id)
                })
            })
            .await
            .expect("confirmed")
    }

    /// Winds the clock to the release and queues the links; mails queued before it are set aside.
    pub async fn release(&self) {
        let at = self.record.release.instant;
        self.wind(at);
        self.db
            .write(move |conn| {
                Box::pin(async move {
                    conn.execute("UPDATE outbox SET state = 'dropped' WHERE state = 'queued'", vec![]).await?;
                    link::release_due(conn, SERIES, at, 20_000).await
                })
            })
            .await
            .expect("released");
    }

    pub async fn counts(&self) -> BTreeMap<String, i64> {
        let mut conn = self.db.reader().await.expect("a connection");
        outbox::counts(&mut conn).await.expect("counts").into_iter().collect()
    }
}

fn reference(email: &str) -> [u8; 9] {
    let mut bytes = [b'.'; 9];
    for (i, byte) in email.bytes().enumerate() {
        bytes[i % 9] = bytes[i % 9].wrapping_mul(31).wrapping_add(byte);
    }
    bytes
}

/// Workers that are carrying.
pub struct Running {
    pub stop: watch::Sender<bool>,
    pub crew: JoinHandle<()>,
}

pub fn start(post: &Arc<Post>, workers: usize) -> Running {
    let (stop, stopped) = watch::channel(false);
    Running { stop, crew: tokio::spawn(post.clone().run(workers, stopped)) }
}

impl Running {
    pub async fn stop(self) {
        self.stop.send(true).expect("somebody listens");
        self.crew.await.expect("no panic");
    }
}
