//! A fresh database for each test, with the record of the letter; and short words for what tests do all the time.

use std::sync::LazyLock;

use convoke_domain::{
    link::Reference,
    participant::Category,
    record::{ConferenceFile, Record},
    registration::{Act, ModeOfParticipation, Particulars, Role},
    time::Instant,
};
use convoke_store::{
    Db, Result, Value,
    audit::Actor,
    outbox::{self, Kind},
    registration::{self, Arrival, Decision, Received, Registration},
    series,
};
use sqlx::AssertSqlSafe;
use tempfile::TempDir;

/// The series of the letter.
pub const SERIES: &str = "csp8-february-2022";

/// The record of the letter.
pub static RECORD: LazyLock<Record> = LazyLock::new(|| {
    let text = include_str!("../../../../conferences/csp8-february-2022.toml");
    let file: ConferenceFile = toml::from_str(text).unwrap();
    Record::new(file, 1).unwrap()
});

/// 1 February 2022, nine in the morning in Geneva.
pub fn opening() -> Instant {
    RECORD.opening().instant
}

/// The announced second in which registration closes.
pub fn deadline() -> Instant {
    RECORD.deadline.instant
}

/// When links go out.
pub fn release() -> Instant {
    RECORD.release.instant
}

/// Makes two tests of one: `NAME::sqlite` and `NAME::postgres`.
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident) $body:block)*) => { $(
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn test($world: &World) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let world = World::sqlite().await;
                test(&world).await;
                world.close().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let Some(world) = World::postgres().await else { return };
                test(&world).await;
                world.close().await;
            }
        }
    )* };
}

/// One unit of work: `unit!(world, conn => seat::count(conn, SERIES))`.
macro_rules! unit {
    ($world:expr, $conn:ident => $work:expr) => {
        $world.db.write(move |$conn| Box::pin(async move { $work.await })).await
    };
}

/// One look: `look!(world, conn => seat::count(conn, SERIES))`.
macro_rules! look {
    ($world:expr, $conn:ident => $work:expr) => {{
        let mut lent = $world.db.reader().await.unwrap();
        let $conn = &mut lent;
        $work.await.unwrap()
    }};
}

/// The rule a unit was refused by.
#[track_caller]
pub fn refusal<T: std::fmt::Debug>(answer: Result<T>) -> convoke_store::Refusal {
    match answer {
        Err(convoke_store::Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

enum Home {
    Folder(TempDir),
    Server { url: String, name: String },
}

/// A database of its own, holding the letter's series.
pub struct World {
    /// The database.
    pub db: Db,
    url: String,
    home: Home,
}

impl World {
    /// On SQLite, in a folder of its own.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("convoke.db").display());
        Self::open(url, Home::Folder(folder)).await
    }

    /// On PostgreSQL, in a database of its own; none without a server, which CI does not put up with.
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("CONVOKE_TEST_POSTGRES") else {
            assert!(std::env::var_os("CI").is_none(), "CONVOKE_TEST_POSTGRES must name a server in CI");
            eprintln!("skipped: CONVOKE_TEST_POSTGRES names no server");
            return None;
        };
        let name = format!("convoke_test_{:016x}", rand::random::<u64>());
        on_server(&server, format!("CREATE DATABASE {name}")).await;
        let (base, options) =
            server.split_once('?').map_or((server.as_str(), String::new()), |(b, o)| (b, format!("?{o}")));
        let host = base.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        Some(Self::open(format!("{host}/{name}{options}"), Home::Server { url: server, name }).await)
    }

    async fn open(url: String, home: Home) -> Self {
        let db = Db::open(&url).await.unwrap();
        let world = Self { db, url, home };
        unit!(world, conn => series::import(conn, &RECORD.file, &Actor::System, opening())).unwrap();
        world
    }

    /// The database's address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Closes the database and opens it again, as a process that was started again does.
    pub async fn reopen(&mut self) {
        self.db.close().await;
        self.try_reopen().await.unwrap();
    }

    /// Opens a closed database, or says why not.
    pub async fn try_reopen(&mut self) -> Result<()> {
        self.db = Db::open(&self.url).await?;
        Ok(())
    }

    /// Closes and removes the database.
    pub async fn close(self) {
        self.db.close().await;
        match self.home {
            Home::Folder(folder) => folder.close().unwrap(),
            Home::Server { url, name } => on_server(&url, format!("DROP DATABASE {name} WITH (FORCE)")).await,
        }
    }

    /// Receives a form.
    pub async fn receive(&self, particulars: Particulars, at: Instant) -> Result<Received> {
        let arrival = arrival(particulars, at);
        unit!(self, conn => registration::receive(conn, &arrival))
    }

    /// A registration whose address is proven.
    pub async fn proven(&self, particulars: Particulars) -> i64 {
        let id = self.receive(particulars, opening()).await.unwrap().id;
        unit!(self, conn => registration::prove(conn, id, opening())).unwrap();
        id
    }

    /// A confirmed registration.
    pub async fn confirmed(&self, particulars: Particulars) -> i64 {
        let id = self.proven(particulars).await;
        self.decide(id, Act::Confirm, opening()).await.unwrap();
        id
    }

    /// An officer decides; declining has a reason.
    pub async fn decide(&self, id: i64, act: Act, at: Instant) -> Result<Registration> {
        let reason = if act == Act::Decline { "no note verbale" } else { "" };
        self.decided(id, Decision { reason: reason.to_owned(), ..Decision::new(act, officer()) }, at).await
    }

    /// Somebody decides.
    pub async fn decided(&self, id: i64, decision: Decision, at: Instant) -> Result<Registration> {
        unit!(self, conn => registration::decide(conn, SERIES, id, &decision, at))
    }

    /// The registration as it is.
    pub async fn get(&self, id: i64) -> Registration {
        look!(self, conn => registration::get(conn, id))
    }

    /// The kinds of the mails of a registration, oldest first.
    pub async fn mails(&self, id: i64) -> Vec<Kind> {
        let mut items = look!(self, conn => outbox::of(conn, id));
        items.reverse();
        items.into_iter().map(|item| item.kind).collect()
    }

    /// The mails of a registration, of one kind.
    pub async fn mails_of(&self, id: i64, kind: Kind) -> usize {
        self.mails(id).await.into_iter().filter(|k| *k == kind).count()
    }

    /// What was done to a registration, oldest first.
    pub async fn trail(&self, id: i64) -> Vec<String> {
        let mut lines = look!(self, conn => convoke_store::audit::of(conn, &convoke_store::audit::registration(id)));
        lines.reverse();
        lines.into_iter().map(|line| line.act).collect()
    }

    /// The one number a query answers, under the name `n`.
    pub async fn number(&self, sql: &'static str) -> i64 {
        look!(self, conn => conn.one(sql, Vec::<Value>::new())).int("n").unwrap()
    }

    /// Runs statements that no code of the store would.
    pub async fn tamper(&self, sql: String) {
        for statement in sql.split(';').map(str::to_owned) {
            unit!(self, conn => conn.execute(AssertSqlSafe(statement), Vec::<Value>::new())).unwrap();
        }
    }

    /// Whether it is SQLite.
    pub const fn is_sqlite(&self) -> bool {
        matches!(self.db, Db::Sqlite { .. })
    }
}

async fn on_server(url: &str, sql: String) {
    use sqlx::{ConnectOptions, Executor, postgres::PgConnectOptions};
    let mut conn = url.parse::<PgConnectOptions>().unwrap().connect().await.unwrap();
    conn.execute(AssertSqlSafe(sql)).await.unwrap();
}

/// An officer.
pub fn officer() -> Actor {
    Actor::Officer("lea.moser@att-secretariat.example".to_owned())
}

/// A form that passed its checks.
pub fn arrival(particulars: Particulars, at: Instant) -> Arrival {
    let category = RECORD.entities.get(&particulars.entity).map_or(Category::ObserverState, |e| e.category);
    Arrival { series: SERIES.to_owned(), particulars, category, reference: reference(), at }
}

/// Nine random bytes.
pub fn reference() -> Reference {
    rand::random()
}

/// A person of a delegation, who takes part online.
pub fn person(entity: &str, given_name: &str, surname: &str) -> Particulars {
    Particulars {
        entity: entity.to_owned(),
        title: String::new(),
        given_name: given_name.to_owned(),
        surname: surname.to_owned(),
        function: "First Secretary".to_owned(),
        role: Role::Adviser,
        email: format!("{}.{}@mission.example", given_name.to_lowercase(), surname.to_lowercase()),
        telephone: String::new(),
        mode: ModeOfParticipation::Online,
        language: convoke_domain::language::Language::Fr,
        access: std::collections::BTreeSet::new(),
        access_note: String::new(),
        filled_by: String::new(),
    }
}

/// Aya Kouassi of Côte d'Ivoire.
pub fn aya() -> Particulars {
    person("CI", "Aya", "Kouassi")
}

/// One of many, each another person.
pub fn numbered(n: usize) -> Particulars {
    let entities = ["CI", "DE", "FR", "MX", "JP", "ZM", "CH", "BR"];
    person(entities[n % entities.len()], "Delegate", &format!("Number{n}"))
}

/// The same, coming in person.
pub fn in_person(particulars: Particulars) -> Particulars {
    Particulars { mode: ModeOfParticipation::InPerson, ..particulars }
}
