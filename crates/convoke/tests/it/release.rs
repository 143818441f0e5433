//! The release survives `kill -9` at any moment: nobody is missed, and each kill repeats at most one mail a worker, with the
//! same Message-ID.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::process::Running;

/// As many as `run::WORKERS`.
const WORKERS: usize = 4;

fn links(server: &Running) -> Vec<Value> {
    let mails = server.json("/rehearsal/outbox");
    mails.as_array().unwrap().iter().filter(|m| m["text"].as_str().unwrap().contains("/door/")).cloned().collect()
}

fn killed_and_resumed(more: &[&str], goals: &[usize]) {
    let folder = tempfile::tempdir().unwrap();
    let mut server = Running::rehearsal(folder.path(), more);
    server.post("/rehearsal/fill", r#"{"registrations": 400, "seed": 7}"#);
    server.post("/rehearsal/clock", r#"{"to": "2022-02-14T17:59:59+01:00"}"#);
    assert!(links(&server).is_empty(), "no link before the instant");
    let confirmed = server.json("/rehearsal/state")["counts"]["confirmed"].as_u64().unwrap() as usize;
    assert!(confirmed > 250);
    let mut kills = 0;
    // The clock goes on by itself: the instant comes a second later. Each life ends after some more mails have gone out.
    for goal in goals {
        while links_so_far(folder.path()) < *goal {
            std::thread::yield_now();
        }
        server.kill();
        kills += 1;
        server = Running::rehearsal(folder.path(), more);
    }
    server.post("/rehearsal/clock", r#"{"to": "2022-02-14T18:30:00+01:00"}"#);
    let sent = links(&server);
    let mut by_person: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for mail in &sent {
        let door = door_of(mail["text"].as_str().unwrap());
        by_person.entry(door).or_default().push(mail["message_id"].as_str().unwrap().to_owned());
    }
    assert_eq!(by_person.len(), confirmed, "every confirmed person has a link, and nobody else");
    assert!(sent.len() - confirmed <= kills * WORKERS, "{} mails for {confirmed} people", sent.len());
    assert!(by_person.values().all(|ids| ids.iter().all(|id| *id == ids[0])), "a repeat has the same Message-ID");
    let state = server.json("/rehearsal/state");
    assert!(state["now"].as_str().unwrap() >= "2022-02-14T18:30:00", "the clock went on where it stood");
}

fn door_of(text: &str) -> String {
    let at = text.find("/door/").unwrap();
    text[at..].chars().take_while(|c| !c.is_whitespace()).collect()
}

/// Counts caught links in the mailbox file itself: the server is left alone until it is killed.
fn links_so_far(folder: &std::path::Path) -> usize {
    std::fs::metadata(folder.join("mailbox.db-wal")).map_or(0, |m| m.len() as usize / 12_000)
        + std::fs::metadata(folder.join("mailbox.db")).map_or(0, |m| m.len() as usize / 12_000)
}

#[test]
fn a_killed_release_misses_nobody_sqlite() {
    killed_and_resumed(&[], &[20, 60, 130, 200]);
}

#[test]
fn a_killed_release_misses_nobody_postgres() {
    if let Some(url) = crate::service::fresh_postgres("killed_release") {
        // One kill: on a server that others may use, a dead worker's mails wait until its lease has run out.
        killed_and_resumed(&["--database", &url], &[60]);
    }
}
