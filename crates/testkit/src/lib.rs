//! The whole app under test: the real router on a fresh database, a clock that is set, randomness from a seed, mails caught.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod engine;
mod socket;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::MatchedPath,
    http::{Request, StatusCode, header},
    middleware::{self, Next},
    response::Response,
};
use convoke_domain::{
    link::Key,
    record::{ConferenceFile, check::read},
    time::Instant,
};
use convoke_store::Db;
use convoke_web::{
    Shared,
    rehearsal::{self, Parts},
    router,
};
use http_body_util::BodyExt;
use rand::{RngCore, SeedableRng, rngs::StdRng};
use tempfile::TempDir;
use tower::ServiceExt;

pub use engine::{Silent, Told};
pub use socket::Socket;

/// Waits for something that comes true by itself.
///
/// # Panics
/// When it does not within 20 seconds.
pub async fn until(what: &str, is: impl Fn() -> bool) {
    let wait = async {
        while !is() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.unwrap_or_else(|_| panic!("{what}"));
}

/// The series most tests live in.
pub const SERIES: &str = "csp8-february-2022";

/// The letter of 1 February 2022.
pub fn csp8() -> ConferenceFile {
    read(include_str!("../../../conferences/csp8-february-2022.toml")).expect("the letter is a complete record")
}

/// Another treaty: other bodies, languages, zone and quota, a DST change between deadline and meeting.
pub fn wetlands() -> ConferenceFile {
    read(include_str!("../../../conferences/examples/wetland-corridors-march-2022.toml"))
        .expect("the example is a complete record")
}

/// An app at nine of the letter's date, and what a browser keeps of it.
pub struct TestApp {
    /// The app.
    pub app: Shared,
    /// What its engine was told.
    pub engine: Arc<Silent>,
    router: Router,
    server: Arc<tokio::sync::Mutex<Option<Arc<socket::Server>>>>,
    cookies: Mutex<Vec<(String, String)>>,
    _folder: Arc<TempDir>,
    _stop: tokio::sync::watch::Sender<bool>,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Where it leads, when it leads elsewhere.
    pub location: String,
    /// Its headers.
    pub headers: axum::http::HeaderMap,
    /// Its text.
    pub text: String,
}

impl Answer {
    /// The answer as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).expect("JSON")
    }

    /// The first address in the text that begins so, up to where an address ends.
    pub fn address(&self, prefix: &str) -> String {
        address_in(&self.text, prefix)
    }
}

/// The first address in a text that begins so.
pub fn address_in(text: &str, prefix: &str) -> String {
    let start = text.find(prefix).unwrap_or_else(|| panic!("no address {prefix} in:\n{text}"));
    text[start..].chars().take_while(|c| c.is_ascii_alphanumeric() || "/-_".contains(*c)).collect()
}

impl TestApp {
    /// The letter's rehearsal.
    pub async fn new() -> Self {
        Self::of(csp8()).await
    }

    /// A rehearsal of a conference file.
    pub async fn of(file: ConferenceFile) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let db = Db::open(&format!("sqlite://{}", folder.path().join("convoke.db").display())).await.unwrap();
        let for_setting_up = file.clone();
        let now = db
            .write(move |conn| Box::pin(async move { rehearsal::set_up(conn, &for_setting_up).await }))
            .await
            .unwrap();
        Self::assembled(db, file, now, folder, 8).await
    }

    async fn assembled(db: Db, file: ConferenceFile, now: Instant, folder: Arc<TempDir>, seed: u64) -> Self {
        let engine = Arc::new(Silent::default());
        let seeded = Mutex::new(StdRng::seed_from_u64(seed));
        let app = rehearsal::assemble(Parts {
            db,
            file,
            now,
            folder: folder.path().to_owned(),
            base_url: "http://convoke.example".to_owned(),
            key: Key::new(&[8; 32]),
            random: Arc::new(move |bytes| seeded.lock().unwrap().fill_bytes(bytes)),
            password: "password-of-the-officer".to_owned(),
            engine: engine.clone(),
        })
        .await
        .unwrap();
        let (stop, stopped) = tokio::sync::watch::channel(false);
        tokio::spawn(app.rehearsal.as_ref().unwrap().post.clone().run(1, stopped));
        Self {
            router: router(app.clone()),
            app,
            engine,
            server: Arc::default(),
            cookies: Mutex::default(),
            _folder: folder,
            _stop: stop,
        }
    }

    /// The installation after the server was stopped and started again: nothing is left but what was kept.
    pub async fn restarted(&self) -> Self {
        self.app.hub.stop(&self.app).await;
        let url = format!("sqlite://{}", self._folder.path().join("convoke.db").display());
        let file = self.app.rehearsal.as_ref().unwrap().file.clone();
        let (now, folder) = (self.app.now(), self._folder.clone());
        let again = Self::assembled(Db::open(&url).await.unwrap(), file, now, folder, 9).await;
        self.at(&again)
    }

    /// This browser, at another start of the installation: it has kept its cookies.
    pub fn at(&self, start: &Self) -> Self {
        let cookies = Mutex::new(self.cookies.lock().unwrap().clone());
        Self { cookies, ..start.other_browser() }
    }

    /// Another browser on the same app: it has none of this one's cookies.
    pub fn other_browser(&self) -> Self {
        Self {
            app: self.app.clone(),
            engine: self.engine.clone(),
            router: self.router.clone(),
            server: self.server.clone(),
            cookies: Mutex::default(),
            _folder: self._folder.clone(),
            _stop: self._stop.clone(),
        }
    }

    /// Sends a request as a browser would from the same site.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let cookies = self.cookie_line();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        self.keep_cookies(&response);
        let (parts, body) = response.into_parts();
        let location = parts.headers.get(header::LOCATION).map(|l| l.to_str().unwrap().to_owned()).unwrap_or_default();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            location,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    fn cookie_line(&self) -> String {
        let cookies = self.cookies.lock().unwrap();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn keep_cookies(&self, response: &Response) {
        let mut cookies = self.cookies.lock().unwrap();
        for set in response.headers().get_all(header::SET_COOKIE) {
            let (name, value) = set.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            cookies.retain(|(n, _)| n != name);
            if !value.is_empty() {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    /// The pattern of the route that an address leads to; empty when it leads nowhere.
    pub async fn route(&self, path: &str) -> String {
        async fn tell(request: Request<Body>, _: Next) -> String {
            request.extensions().get::<MatchedPath>().map(|m| m.as_str().to_owned()).unwrap_or_default()
        }
        let asked = self.router.clone().layer(middleware::from_fn(tell));
        let answer = asked.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        String::from_utf8(answer.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
    }

    /// Gets a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Posts a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path).header("sec-fetch-site", "same-origin").body(encode(fields)).unwrap()).await
    }

    /// Posts JSON.
    pub async fn post_json(&self, path: &str, value: &serde_json::Value) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(value.to_string()))
            .unwrap();
        self.send(request).await
    }

    /// Winds the clock, as the rehearsal's bar does.
    pub async fn wind(&self, to: &str) {
        let answer = self.post_json("/rehearsal/clock", &serde_json::json!({ "to": to })).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    }

    /// Sets the clock without anything happening on the way.
    pub fn set_clock(&self, to: Instant) {
        self.app.rehearsal.as_ref().unwrap().clock.set(to);
    }

    /// The mails to an address, newest first.
    pub async fn mails(&self, to: &str) -> Vec<serde_json::Value> {
        self.get(&format!("/rehearsal/outbox?to={to}")).await.json().as_array().unwrap().clone()
    }

    /// The newest mail's text to an address.
    pub async fn mail_text(&self, to: &str) -> String {
        self.mails(to).await.first().map(|m| m["text"].as_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// How many registrations are in a state, as the rehearsal counts.
    pub async fn count(&self, state: &str) -> i64 {
        self.get("/rehearsal/state").await.json()["counts"][state].as_i64().unwrap()
    }

    /// Registers a person by the public form; the answer.
    pub async fn register(&self, person: &Person) -> Answer {
        self.post(&format!("/en/{}/register", self.app.record().slug()), &person.fields()).await
    }

    /// Registers, proves and confirms a person; the address of the personal page.
    pub async fn confirmed(&self, person: &Person) -> String {
        let answer = self.register(person).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let page = address_in(&self.mail_text(&person.email).await, "/my/");
        assert_eq!(self.post(&format!("{page}/prove"), &[]).await.status, StatusCode::SEE_OTHER);
        let answer = self.post_json("/rehearsal/confirm", &serde_json::json!({ "email": person.email })).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        page
    }

    /// Signs this browser in at the desk.
    pub async fn sign_in(&self) {
        let answer =
            self.post("/desk/sign-in", &[("email", rehearsal::OFFICER), ("password", "password-of-the-officer")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    }
}

fn form(path: &str) -> axum::http::request::Builder {
    Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

fn encode(fields: &[(&str, &str)]) -> Body {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    Body::from(pairs.join("&"))
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// A person about to register.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are those of the form's fields")]
pub struct Person {
    pub entity: String,
    pub title: String,
    pub given_name: String,
    pub surname: String,
    pub function: String,
    pub role: String,
    pub email: String,
    pub telephone: String,
    pub mode: String,
    pub captions: bool,
    pub language: String,
}

impl Person {
    /// A person of an entity; the address follows from the name.
    pub fn new(entity: &str, given_name: &str, surname: &str) -> Self {
        let mailbox: String = format!("{given_name}.{surname}")
            .to_lowercase()
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '.')
            .collect();
        Self {
            entity: entity.to_owned(),
            title: "Ms".to_owned(),
            given_name: given_name.to_owned(),
            surname: surname.to_owned(),
            function: "First Secretary".to_owned(),
            role: "adviser".to_owned(),
            email: format!("{}@mission-{}.example", mailbox.trim_matches('.'), entity.to_lowercase()),
            telephone: String::new(),
            mode: "online".to_owned(),
            captions: false,
            language: "en".to_owned(),
        }
    }

    /// Taking part in another mode.
    pub fn mode(mut self, mode: &str) -> Self {
        self.mode = mode.to_owned();
        self
    }

    /// The form's fields.
    pub fn fields(&self) -> Vec<(&str, &str)> {
        vec![
            ("entity", &self.entity),
            ("title", &self.title),
            ("given_name", &self.given_name),
            ("surname", &self.surname),
            ("function", &self.function),
            ("role", &self.role),
            ("email", &self.email),
            ("telephone", &self.telephone),
            ("mode", &self.mode),
            ("language", &self.language),
            ("access_captions", if self.captions { "yes" } else { "" }),
            ("consent", "yes"),
        ]
    }
}
