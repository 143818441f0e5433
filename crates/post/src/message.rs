//! A composed mail, and what carries it.

use std::{
    fmt,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use convoke_domain::{language::Language, time::Instant};
use futures::future::BoxFuture;
use lettre::{
    Address,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

/// A mail ready to be sent. Its bodies hold links: they are shown to its reader and to nobody else.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of a mail")]
pub struct Message {
    pub from: String,
    pub to: String,
    pub subject: String,
    pub language: Language,
    pub text: String,
    pub html: String,
    pub message_id: String,
    /// The calendar file, when one is attached.
    pub calendar: Option<String>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("message_id", &self.message_id)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// Why a mail was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Whether trying again would be in vain.
    pub permanent: bool,
    /// The cause in the server's words.
    pub cause: String,
}

impl Failure {
    /// A failure that trying again may heal.
    pub fn passing(cause: impl fmt::Display) -> Self {
        Self { permanent: false, cause: cause.to_string() }
    }

    /// A failure for good.
    pub fn permanent(cause: impl fmt::Display) -> Self {
        Self { permanent: true, cause: cause.to_string() }
    }
}

/// Carries mails.
pub trait Transport: Send + Sync {
    /// Hands a mail over; an answer without failure means that somebody else is responsible for it now.
    fn send<'a>(&'a self, message: &'a Message, now: Instant) -> BoxFuture<'a, Result<(), Failure>>;

    /// How long a mail may take at the most; what has not answered by then has failed for now.
    fn patience(&self) -> Duration {
        Duration::from_secs(30)
    }
}

impl Message {
    /// The mail in the form in which it travels.
    pub(crate) fn mime(&self, now: Instant) -> Result<lettre::Message, Failure> {
        let from: Mailbox = self
            .from
            .parse()
            .map_err(|_| Failure::passing("the sender's address in the configuration is malformed"))?;
        let to: Address = self.to.parse().map_err(|_| Failure::permanent("the recipient's address is malformed"))?;
        let bodies = MultiPart::alternative()
            .singlepart(SinglePart::plain(self.text.clone()))
            .singlepart(SinglePart::html(self.html.clone()));
        let whole = match &self.calendar {
            Some(file) => MultiPart::mixed().multipart(bodies).singlepart(attached(file)?),
            None => bodies,
        };
        lettre::Message::builder()
            .from(from)
            .to(Mailbox::new(None, to))
            .subject(self.subject.clone())
            .date(system_time(now))
            .message_id(Some(self.message_id.clone()))
            .raw_header(header("Content-Language", self.language.tag()))
            // RFC 3834: so that nobody's holiday answers it.
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .multipart(whole)
            .map_err(Failure::permanent)
    }
}

fn attached(file: &str) -> Result<SinglePart, Failure> {
    let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH").map_err(Failure::permanent)?;
    Ok(Attachment::new("programme.ics".to_owned()).body(file.to_owned(), kind))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn system_time(now: Instant) -> SystemTime {
    UNIX_EPOCH + Duration::from_micros(now.0.max(0).unsigned_abs())
}
