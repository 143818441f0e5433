//! Mail to a server that sends it on.

use std::{fmt, time::Duration};

use convoke_domain::time::Instant;
use futures::future::BoxFuture;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{
        self, PoolConfig,
        authentication::Credentials,
        client::{Tls, TlsParameters},
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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

/// A way to a mail server; keeps its connections open between mails.
pub struct Smtp {
    server: AsyncSmtpTransport<Tokio1Executor>,
    timeout: Duration,
}

impl Smtp {
    /// A way to the server of some settings. Connects to nobody yet.
    ///
    /// # Errors
    /// [`Error::Settings`] in words, when they make no sense together.
    pub fn new(settings: &SmtpSettings) -> Result<Self, Error> {
        let from: Result<Mailbox, _> = settings.from.parse();
        from.map_err(|_| Error::Settings(format!("`from` is no mail address with a name: {:?}", settings.from)))?;
        let timeout = Duration::from_secs(settings.timeout_seconds.clamp(1, 45));
        let mut server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls(settings)?)
            .timeout(Some(timeout))
            .pool_config(PoolConfig::new().max_size(16));
        server = match (&settings.username, &settings.password) {
            (Some(name), Some(password)) => server.credentials(Credentials::new(name.clone(), password.clone())),
            (None, None) => server,
            _ => return Err(Error::Settings("`username` and `password` belong together: give both, or none".to_owned())),
        };
        Ok(Self { server: server.build(), timeout })
    }
}

fn tls(settings: &SmtpSettings) -> Result<Tls, Error> {
    let parameters = || {
        TlsParameters::new_rustls(settings.host.clone())
            .map_err(|e| Error::Settings(format!("no encrypted way to {}: {e}", settings.host)))
    };
    Ok(match settings.security {
        Security::None => Tls::None,
        Security::Starttls => Tls::Required(parameters()?),
        Security::Tls => Tls::Wrapper(parameters()?),
    })
}

impl Transport for Smtp {
    fn send<'a>(&'a self, message: &'a Message, now: Instant) -> BoxFuture<'a, Result<(), Failure>> {
        Box::pin(async move {
            let mail = message.mime(now)?;
            self.server.send(mail).await.map(|_| ()).map_err(|e| failure(&e))
        })
    }

    fn patience(&self) -> Duration {
        self.timeout
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
