//! A process that releases and sends is killed again and again: nobody is missed, and a mail is repeated only when the
//! process died between the server's "taken" and its own note of it.

use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use convoke_store::{
    Db, link,
    outbox::{self, Kind, state},
};
use tokio::time::sleep;

use crate::world::*;

const PEOPLE: usize = 60;
const URL: &str = "CONVOKE_TEST_CRASH_URL";
const TAKEN: &str = "CONVOKE_TEST_CRASH_TAKEN";

/// The process that is killed: releases in small batches and "sends" by a line in a file, until nothing is left.
#[tokio::test]
#[ignore = "started, and killed, by the tests beside it"]
async fn child() {
    let db = Db::open(&std::env::var(URL).unwrap()).await.unwrap();
    let mut taken = OpenOptions::new().append(true).open(std::env::var(TAKEN).unwrap()).unwrap();
    db.write(|conn| Box::pin(outbox::reclaim(conn))).await.unwrap();
    let mut idle = 0;
    while idle < 3 {
        let released = db.write(|conn| Box::pin(link::release_due(conn, SERIES, release(), 5))).await.unwrap();
        let (now, lease) = (release(), release().plus_seconds(60));
        let items = db.write(move |conn| Box::pin(outbox::claim(conn, now, now, lease, 4))).await.unwrap();
        idle = if released == 0 && items.is_empty() { idle + 1 } else { 0 };
        for item in items {
            writeln!(taken, "{}", item.id).unwrap();
            db.write(move |conn| Box::pin(outbox::sent(conn, item.id, now))).await.unwrap();
        }
    }
}

fn start(url: &str, taken: &Path) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "crash::child"])
        .envs([(URL, url.as_ref()), (TAKEN, taken.as_os_str())])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

on_both_engines! {
    async fn a_process_killed_during_the_release_misses_nobody(world) {
        for n in 0..PEOPLE {
            world.confirmed(numbered(n)).await;
        }
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("taken");
        fs::write(&taken, "").unwrap();
        let mut kills = 0;
        for milliseconds in (60..).step_by(17) {
            let mut child = start(world.url(), &taken);
            sleep(Duration::from_millis(milliseconds)).await;
            if child.try_wait().unwrap().is_some_and(|status| status.success()) {
                break;
            }
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
        assert!(kills > 1, "the process was never killed at work");

        assert_eq!(world.number("SELECT COUNT(*) AS n FROM link").await, PEOPLE as i64);
        assert_eq!(world.number("SELECT COUNT(DISTINCT registration) AS n FROM outbox WHERE kind = 'link'").await, PEOPLE as i64);
        let mails = look!(world, conn => outbox::page(conn, "", "", None, 1000));
        assert_eq!(mails.iter().filter(|m| m.kind == Kind::Link).count(), PEOPLE);
        assert!(mails.iter().all(|m| m.state == state::SENT));
        let mut times: BTreeMap<i64, usize> = BTreeMap::new();
        for line in fs::read_to_string(&taken).unwrap().lines() {
            *times.entry(line.parse().unwrap()).or_default() += 1;
        }
        assert_eq!(times.len(), mails.len());
        let repeated: usize = times.values().map(|n| n - 1).sum();
        assert!(repeated <= kills, "{repeated} mails repeated by {kills} kills");
    }
}
