//! A meeting whose people are registered, admitted and in: by the addresses that people use, over HTTP.

use std::{
    path::Path,
    process::{Command, Stdio},
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use convoke_web::rehearsal::OFFICER;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpStream;

use super::{
    MEETING,
    crowd::{Crowd, Page, offer, spread, until},
    server::PASSWORD,
};
use crate::{
    client::{once, post},
    process::Process,
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Over which time people come.
pub const RUSH: Duration = Duration::from_secs(3);

/// A delegate with a personal link.
pub struct Delegate {
    /// The address of the door.
    pub door: String,
    /// The key of the person in the room.
    pub key: String,
    /// Whether they may be given the floor.
    pub speaks: bool,
    /// What the browser keeps.
    pub cookie: String,
}

/// A meeting whose door is open.
pub struct Meeting {
    /// The measured process.
    pub process: Process,
    /// Where it listens.
    pub address: String,
    /// Those who take part.
    pub delegates: Vec<Delegate>,
    /// The addresses of the booths, with their languages.
    pub booths: Vec<(String, String)>,
    /// What the officer's browser keeps.
    pub officer: String,
    folder: TempDir,
}

/// Those who are in.
pub struct Inside {
    /// The delegates' pages.
    pub delegates: Vec<Page>,
    /// The interpreters'.
    pub booths: Vec<Page>,
    /// The moderator's.
    pub moderator: Page,
    /// How long each page took to its first message.
    pub times: Vec<Duration>,
    /// How long it took until everybody was in and connected.
    pub all: Duration,
}

/// Starts this binary anew as something that listens.
pub async fn start(mode: &str, address: &str, folder: &Path) -> Result<Process> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args([mode, address, "--folder"]).arg(folder).stdout(Stdio::null());
    let process = Process(command.spawn()?);
    let began = Instant::now();
    while TcpStream::connect(address).await.is_err() {
        if began.elapsed() > Duration::from_secs(60) {
            bail!("the measured process did not start");
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    Ok(process)
}

/// An address that nobody listens on.
pub fn free_address() -> Result<String> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

impl Meeting {
    /// A meeting to which so many may come; nobody has yet.
    pub async fn prepared(people: usize) -> Result<Self> {
        let (folder, address) = (tempfile::tempdir()?, free_address()?);
        let process = start("--pages-server", &address, folder.path()).await?;
        let mut meeting =
            Self { process, address, delegates: Vec::new(), booths: Vec::new(), officer: String::new(), folder };
        meeting
            .ask("/rehearsal/fill", JSON, &format!("{{\"registrations\":{},\"seed\":7}}", people * 5 / 4 + 20))
            .await?;
        for at in ["2022-02-14T18:00:00+01:00", "2022-02-15T12:45:00+01:00"] {
            meeting.ask("/rehearsal/clock", JSON, &format!("{{\"to\":\"{at}\"}}")).await?;
        }
        meeting.invite(people).await?;
        let signed = format!("email={}&password={PASSWORD}", OFFICER.replace('@', "%40"));
        meeting.officer = meeting.cookie("/desk/sign-in", &signed).await?;
        Ok(meeting)
    }

    async fn invite(&mut self, people: usize) -> Result<()> {
        let doors = self.get("/bench/doors", "").await?;
        let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
        let doors = doors.as_array().context("doors")?.iter().take(people);
        self.delegates = doors
            .map(|d| Delegate {
                door: text(d, "door"),
                key: text(d, "key"),
                speaks: d["speaks"] == true,
                cookie: String::new(),
            })
            .collect();
        let booths: Value = serde_json::from_str(&self.ask("/bench/booths", JSON, "").await?)?;
        self.booths =
            booths.as_array().context("booths")?.iter().map(|b| (text(b, "booth"), text(b, "language"))).collect();
        if self.delegates.len() < people {
            bail!("only {} of {people} are confirmed", self.delegates.len());
        }
        Ok(())
    }

    /// Asks for something, and has the body of a fine answer.
    pub async fn ask(&self, path: &str, kind: &str, body: &str) -> Result<String> {
        fine(&once(&self.address, &post(path, kind, body, true)).await?)
    }

    async fn get(&self, path: &str, cookie: &str) -> Result<Value> {
        Ok(serde_json::from_str(&fine(&once(&self.address, &page_of(path, cookie)).await?)?)?)
    }

    async fn cookie(&self, path: &str, form: &str) -> Result<String> {
        set_cookie(&once(&self.address, &post(path, FORM, form, true)).await?)
    }

    /// Everybody presses the button of their door; then the officer admits all.
    pub async fn enter(&mut self) -> Result<()> {
        let form = format!("meeting={MEETING}");
        for number in 0..self.delegates.len() {
            self.delegates[number].cookie =
                self.cookie(&format!("{}/enter", self.delegates[number].door), &form).await?;
        }
        let admit = post(&format!("/desk/lobbies/{MEETING}/act"), FORM, "act=admit_all", true);
        let admit = admit.replace("Host: bench\r\n", &format!("Host: bench\r\nCookie: {}\r\n", self.officer));
        fine(&once(&self.address, &admit).await?)?;
        Ok(())
    }

    /// Everybody opens a page of theirs within the rush; how long each took, and how long the last answer is.
    pub async fn opens(&self, page: &str) -> Result<(Vec<Duration>, usize)> {
        let answers = spread(self.delegates.len(), RUSH, |number| {
            let delegate = &self.delegates[number];
            let (address, asked) =
                (self.address.clone(), page_of(&format!("{}{page}", delegate.door), &delegate.cookie));
            async move { opened(&address, &asked).await }
        });
        let (times, lengths): (Vec<_>, Vec<_>) = answers.await?.into_iter().unzip();
        Ok((times, lengths.into_iter().max().unwrap_or_default()))
    }

    /// Everybody comes into the room within the rush.
    pub async fn come(&self, crowd: &Rc<Crowd>) -> Result<Inside> {
        crowd.forget();
        let (began, officer) = (Instant::now(), self.officer.clone());
        let desk = format!("/desk/lobbies/{MEETING}/media?lang=en");
        let (moderator, _) = crowd.open(&self.address, &desk, &officer).await?;
        moderator.say(&offer());
        let booths = spread(self.booths.len(), Duration::ZERO, |number| {
            let path = format!("{}/media", self.booths[number].0);
            opened_page(crowd.clone(), self.address.clone(), path, String::new())
        });
        let (booths, _): (Vec<_>, Vec<_>) = booths.await?.into_iter().unzip();
        let delegates = spread(self.delegates.len(), RUSH, |number| {
            let delegate = &self.delegates[number];
            let path = format!("{}/media?lang={}", delegate.door, LANGUAGES[number % LANGUAGES.len()]);
            opened_page(crowd.clone(), self.address.clone(), path, delegate.cookie.clone())
        });
        let (delegates, times): (Vec<_>, Vec<_>) = delegates.await?.into_iter().unzip();
        until(|| crowd.answered() == delegates.len() + booths.len() + 1)
            .await
            .context("not everybody was connected")?;
        Ok(Inside { delegates, booths, moderator, times, all: began.elapsed() })
    }

    /// The server stops, and is there again.
    pub async fn restart(&mut self) -> Result<Duration> {
        let began = Instant::now();
        once(&self.address, &post("/bench/stop", JSON, "", true)).await.ok();
        self.process.0.wait()?;
        self.process = start("--pages-server", &self.address, self.folder.path()).await?;
        Ok(began.elapsed())
    }
}

async fn opened_page(crowd: Rc<Crowd>, address: String, path: String, cookie: String) -> Result<(Page, Duration)> {
    let opened = crowd.open(&address, &path, &cookie).await?;
    opened.0.say(&offer());
    opened.0.say(&json!({ "do": "read", "captions": "en" }));
    Ok(opened)
}

/// Opens a page; how long it took, and how many bytes came.
pub async fn opened(address: &str, asked: &str) -> Result<(Duration, usize)> {
    let began = Instant::now();
    let answer = once(address, asked).await?;
    Ok((began.elapsed(), fine(&answer)?.len()))
}

/// The text of a GET over a connection of its own.
pub fn page_of(path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n")
}

fn fine(answer: &str) -> Result<String> {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((answer, ""));
    let status = head.split_whitespace().nth(1).unwrap_or_default();
    if status.starts_with('2') || status == "303" {
        Ok(body.to_owned())
    } else {
        bail!("answered {}", head.lines().next().unwrap_or_default())
    }
}

fn set_cookie(answer: &str) -> Result<String> {
    fine(answer)?;
    let line = answer.lines().find(|l| l.to_ascii_lowercase().starts_with("set-cookie:")).context("no cookie")?;
    let value = line.split_once(':').map_or("", |(_, value)| value.trim());
    Ok(value.split(';').next().unwrap_or_default().to_owned())
}
