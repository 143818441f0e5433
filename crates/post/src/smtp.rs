//! Mail to a server that sends it on.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use convoke_domain::time::Instant;
use futures::future::BoxFuture;
use lettre::{
    message::Mailbox,
    transport::smtp::{
        self,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        extension::ClientId,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokio::time::{Instant as Moment, timeout};

use crate::{Error, Failure, Message, Transport};

/// How the way to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Not at all: only for a server on the same machine.
    None,
    /// The connection begins in the clear and is then encrypted, or given up (usually port 587).
    #[default]
    Starttls,
    /// Encrypted from the first byte (usually port 465).
    Tls,
}

/// The mail server.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SmtpSettings {
    /// Its name, for example `smtp.example.org`.
    pub host: String,
    /// Its port: usually 587 with `starttls`, 465 with `tls`.
    #[serde(default = "usual_port")]
    pub port: u16,
    /// How the way there is protected.
    #[serde(default)]
    pub security: Security,
    /// The name to sign in with, when the server asks for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password to sign in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// Who writes, with the name shown: `ATT Secretariat <registration@att-secretariat.example>`.
    pub from: String,
    /// After how many seconds a server that does not answer is given up, for now.
    #[serde(default = "usual_timeout")]
    #[schemars(range(min = 1, max = 45))]
    pub timeout_seconds: u64,
}

const fn usual_port() -> u16 {
    587
}

const fn usual_timeout() -> u64 {
    20
}

impl fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("security", &self.security)
            .field("from", &self.from)
            .field("timeout_seconds", &self.timeout_seconds)
            .finish_non_exhaustive()
    }
}

/// How many connections are kept open between mails.
const KEPT: usize = 16;
/// After this time a kept connection is asked whether it still lives, before a mail is trusted to it.
const FRESH: Duration = Duration::from_secs(5);

/// A way to a mail server; keeps its connections open between mails.
///
/// lettre's own pool is not used: it takes a connection back whose mail was given up half-way, and the answer to that
/// mail would then be taken for the answer to another.
pub struct Smtp {
    host: String,
    port: u16,
    security: Security,
    tls: Option<TlsParameters>,
    credentials: Option<Credentials>,
    hello: ClientId,
    patience: Duration,
    kept: Mutex<Vec<(AsyncSmtpConnection, Moment)>>,
}

impl Smtp {
    /// A way to the server of some settings. Connects to nobody yet.
    ///
    /// # Errors
    /// [`Error::Settings`] in words, when they make no sense together.
    pub fn new(settings: &SmtpSettings) -> Result<Self, Error> {
        let from: Mailbox = settings
            .from
            .parse()
            .map_err(|_| Error::Settings(format!("`from` is no mail address with a name: {:?}", settings.from)))?;
        Ok(Self {
            host: settings.host.clone(),
            port: settings.port,
            security: settings.security,
            tls: tls(settings)?,
            credentials: credentials(settings)?,
            hello: ClientId::Domain(from.email.domain().to_owned()),
            patience: Duration::from_secs(settings.timeout_seconds.clamp(1, 45)),
            kept: Mutex::new(Vec::new()),
        })
    }

    /// Sends on a connection that belongs to this mail alone until the server has answered: given up on the way, it is
    /// closed.
    async fn deliver(&self, mail: &lettre::Message) -> Result<(), smtp::Error> {
        let mut connection = match self.kept().await {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        connection.send(mail.envelope(), &mail.formatted()).await?;
        self.keep(connection);
        Ok(())
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, smtp::Error> {
        let wrapper = self.tls.clone().filter(|_| self.security == Security::Tls);
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, Some(self.patience), &self.hello, wrapper, None).await?;
        if let (Security::Starttls, Some(tls)) = (self.security, &self.tls) {
            connection.starttls(tls.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    async fn kept(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (mut connection, since) = self.kept.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            if since.elapsed() < FRESH || connection.test_connected().await {
                return Some(connection);
            }
        }
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT && !connection.has_broken() {
            kept.push((connection, Moment::now()));
        }
    }
}

fn tls(settings: &SmtpSettings) -> Result<Option<TlsParameters>, Error> {
    if settings.security == Security::None {
        return Ok(None);
    }
    let parameters = TlsParameters::new_rustls(settings.host.clone());
    parameters.map(Some).map_err(|e| Error::Settings(format!("no encrypted way to {}: {e}", settings.host)))
}

fn credentials(settings: &SmtpSettings) -> Result<Option<Credentials>, Error> {
    match (&settings.username, &settings.password) {
        (Some(name), Some(password)) => Ok(Some(Credentials::new(name.clone(), password.clone()))),
        (None, None) => Ok(None),
        _ => Err(Error::Settings("`username` and `password` belong together: give both, or none".to_owned())),
    }
}

impl Transport for Smtp {
    fn send<'a>(&'a self, message: &'a Message, now: Instant) -> BoxFuture<'a, Result<(), Failure>> {
        Box::pin(async move {
            let mail = message.mime(now)?;
            match timeout(self.patience, self.deliver(&mail)).await {
                Ok(answered) => answered.map_err(|e| failure(&e)),
                Err(_) => Err(Failure::passing(format!("no answer within {} seconds", self.patience.as_secs()))),
            }
        })
    }

    fn patience(&self) -> Duration {
        self.patience
    }
}

/// A refusal of ours (signing in, encryption) is no judgement on the mail: it waits until the settings are mended.
fn failure(error: &smtp::Error) -> Failure {
    let ours = error.status().is_some_and(|code| matches!(code.to_string().as_str(), "530" | "534" | "535" | "538"));
    Failure { permanent: error.is_permanent() && !ours, cause: told(error) }
}

fn told(error: &smtp::Error) -> String {
    let mut words = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let more = cause.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        source = cause.source();
    }
    words
}
