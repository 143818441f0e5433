//! `convoke serve`, and a rehearsal on PostgreSQL.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
};

use crate::process::{Running, convoke};

const CSP8: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../conferences/csp8-february-2022.toml");

/// A fresh database on the PostgreSQL that `cargo xtask test` starts; none where there is no such server.
#[expect(clippy::disallowed_methods, reason = "how the test runner names its PostgreSQL")]
pub fn fresh_postgres(name: &str) -> Option<String> {
    let Ok(server) = std::env::var("CONVOKE_TEST_POSTGRES") else {
        assert!(std::env::var("CI").is_err(), "CI has a PostgreSQL");
        eprintln!("left out: no CONVOKE_TEST_POSTGRES");
        return None;
    };
    let name = format!("convoke_{name}_{}", std::process::id());
    let created = Command::new("psql").args([&server, "-qc", &format!("CREATE DATABASE {name}")]).status().unwrap();
    assert!(created.success());
    let (before, after) = server.rsplit_once('/').unwrap();
    let query = after.split_once('?').map(|(_, q)| format!("?{q}")).unwrap_or_default();
    Some(format!("{before}/{name}{query}"))
}

fn configuration(folder: &Path, address: &str, smtp_port: u16) -> std::path::PathBuf {
    let file = folder.join("convoke.toml");
    let data = folder.join("data");
    fs::write(
        &file,
        format!(
            "listen = \"{address}\"\nbase_url = \"http://{address}\"\ndata = \"{}\"\n\n[smtp]\nhost = \"127.0.0.1\"\nport = {smtp_port}\nsecurity = \"none\"\nfrom = \"Secretariat <post@secretariat.example>\"\n",
            data.display()
        ),
    )
    .unwrap();
    file
}

/// A mail server that takes everything and keeps what it was told.
fn mail_server() -> (u16, Arc<Mutex<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let kept = Arc::new(Mutex::new(String::new()));
    let keeps = kept.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let keeps = keeps.clone();
            std::thread::spawn(move || {
                let mut writer = stream.try_clone().unwrap();
                let mut data = false;
                writer.write_all(b"220 mail.example\r\n").ok();
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let answer: &[u8] = match (data, line.as_str()) {
                        (true, ".") => {
                            data = false;
                            b"250 taken\r\n"
                        }
                        (true, text) => {
                            keeps.lock().unwrap().push_str(&format!("{text}\n"));
                            continue;
                        }
                        (false, "DATA") => {
                            data = true;
                            b"354 go on\r\n"
                        }
                        (false, "QUIT") => b"221 bye\r\n",
                        _ => b"250 fine\r\n",
                    };
                    writer.write_all(answer).ok();
                }
            });
        }
    });
    (port, kept)
}

#[test]
fn the_real_thing_starts_answers_mails_and_stops() {
    let folder = tempfile::tempdir().unwrap();
    let (port, kept) = mail_server();
    let mut server = Running::start(|address| {
        let file = configuration(folder.path(), address, port);
        assert!(convoke(&["series", "import", CSP8, "--config", file.to_str().unwrap()]).status.success());
        let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
        command.arg("serve").arg("--config").arg(file);
        command
    });
    assert_eq!(server.get("/healthz"), "ok\n");
    let home = server.get("/en/csp8-february-2022/");
    assert!(home.contains("ATT Working Groups") && !home.contains("Rehearsal"));
    for path in ["/rehearsal/state", "/rehearsal/outbox", "/rehearsal/mailbox"] {
        assert_eq!(server.ask("GET", path, "").unwrap().0, 404, "{path} cannot exist in service");
    }
    let form = "entity=NZ&given_name=Hana&surname=Whitcombe&function=Adviser&role=adviser&email=hana%40mission.example&telephone=%2B41+22+917+1234&mode=online&language=en&consent=yes";
    assert_eq!(server.ask("POST", "/en/csp8-february-2022/register", form).unwrap().0, 303);
    while !kept.lock().unwrap().contains("hana@mission.example") {
        std::thread::yield_now();
    }
    assert!(server.terminate(), "it stops cleanly");
}

#[test]
fn a_rehearsal_s_database_is_refused_in_service() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir_all(&data).unwrap();
    assert!(Running::rehearsal(&data, &[]).terminate());
    let file = configuration(folder.path(), "127.0.0.1:1", 25);
    let refused = convoke(&["serve", "--config", file.to_str().unwrap()]);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("rehearsal"));
}

#[test]
fn another_treaty_in_another_zone_rehearses_without_a_code_change() {
    let folder = tempfile::tempdir().unwrap();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../conferences/examples/wetland-corridors-march-2022.toml");
    let server = Running::rehearsal(folder.path(), &["--conference", file]);
    let state = server.json("/rehearsal/state");
    let slug = state["series"].as_str().unwrap();
    for page in ["", "invitation", "programme", "documents", "take-part", "register", "announcements", "test"] {
        for language in ["en", "fr", "es"] {
            server.get(&format!("/{language}/{slug}/{page}"));
        }
    }
    assert_eq!(server.ask("GET", &format!("/ar/{slug}/"), "").unwrap().0, 404, "a language the series does not have");
}

#[test]
fn a_rehearsal_lives_on_postgres() {
    let Some(url) = fresh_postgres("rehearsal") else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = Running::rehearsal(folder.path(), &["--database", &url]);
    server.post("/rehearsal/fill", r#"{"registrations": 100, "seed": 3}"#);
    let state = server.post("/rehearsal/clock", r#"{"to": "2022-02-14T18:00:00+01:00"}"#);
    let mails = server.json("/rehearsal/outbox");
    assert_eq!(mails.as_array().unwrap().len() as u64, state["counts"]["confirmed"].as_u64().unwrap());
}
