//! Turns a mail of the outbox into what its reader gets. Links are derived here and live in the composed mail only.

mod booth;
mod letters;

use convoke_domain::{
    language::Language,
    link::{self, Key, Purpose},
    record::Record,
    time::{Instant, Scheduled},
};
use convoke_store::{
    interpreter::Interpreter,
    outbox::{Item, Kind},
    registration::{Registration, reference_bytes},
};
use convoke_text::{Words, isolate, words};
use convoke_view::{
    Template,
    mail::{Block, Letter, Link},
    url::{Booth, BoothUrl, Desk, Door, DoorUrl, My, MyUrl},
};

use crate::{Error, Message, Records, calendar::calendar};

/// Whom a mail of the outbox belongs to, as they are now.
#[derive(Clone, Copy, Debug)]
pub enum Reader<'a> {
    /// Nobody who is kept: an officer who signs in.
    Other,
    /// The person of a registration.
    Registered(&'a Registration),
    /// An interpreter.
    Interpreter(&'a Interpreter),
}

impl<'a> From<Option<&'a Registration>> for Reader<'a> {
    fn from(registration: Option<&'a Registration>) -> Self {
        registration.map_or(Self::Other, Self::Registered)
    }
}

impl<'a> Reader<'a> {
    const fn registration(self) -> Option<&'a Registration> {
        match self {
            Self::Registered(registration) => Some(registration),
            Self::Interpreter(_) | Self::Other => None,
        }
    }

    fn name(self) -> Option<String> {
        match self {
            Self::Registered(registration) => Some(registration.particulars.full_name()),
            Self::Interpreter(interpreter) => Some(interpreter.particulars.name.clone()),
            Self::Other => None,
        }
    }
}

/// Composes mails.
pub struct Composer {
    /// The address under which people reach this installation, without a slash at the end.
    pub base_url: String,
    /// The secret from which links are derived.
    pub key: Key,
    /// Who writes: `ATT Secretariat <registration@att-secretariat.example>`.
    pub from: String,
    /// The record in force.
    pub record: Records,
}

impl Composer {
    /// Composes a mail as of now. The same mail of the outbox has the same Message-ID whenever it is composed.
    ///
    /// # Errors
    /// [`Error::Misdirected`] when its link is not for this address any more, [`Error::TooEarly`] for a personal link
    /// before the release, [`Error::NoRegistration`] when one is needed and not given.
    pub fn compose<'a>(&self, item: &Item, reader: impl Into<Reader<'a>>, now: Instant) -> Result<Message, Error> {
        let reader = reader.into();
        let record = (self.record)();
        let language = record.offered(item.language);
        let occasion = Occasion { composer: self, record: &record, t: words(language), language, item, now };
        let draft = letters::draft(&occasion, reader)?;
        let letter = occasion.letter(draft, reader);
        Ok(Message {
            from: self.from.clone(),
            to: item.recipient.clone(),
            language,
            text: letter.text(),
            html: letter.render()?,
            subject: letter.subject,
            message_id: format!("<{}.{}@{}>", item.id, item.queued_at.0, self.domain()),
            calendar: matches!(item.kind, Kind::Link | Kind::Booth).then(|| calendar(&record, language, now)),
        })
    }

    fn domain(&self) -> &str {
        self.from.rsplit('@').next().unwrap_or_default().trim_end_matches(['>', ' '])
    }
}

/// What a letter says beside its frame.
#[derive(Default)]
struct Draft {
    subject: String,
    preview: String,
    heading: String,
    blocks: Vec<Block>,
    /// Whether the personal page is linked at the foot: not where the mail brings that link itself.
    foot_link: bool,
}

/// A mail to be composed, with everything that its words depend on.
struct Occasion<'a> {
    composer: &'a Composer,
    record: &'a Record,
    t: &'static Words,
    language: Language,
    item: &'a Item,
    now: Instant,
}

impl Occasion<'_> {
    fn letter(&self, draft: Draft, reader: Reader<'_>) -> Letter {
        let (series, secretariat) = (&self.record.file.series, &self.record.file.secretariat);
        let today = self.t.date_plain(self.now.in_zone(&self.record.zone).date());
        let sender =
            [secretariat.name.get(self.language), series.place.get(self.language), &today].map(line).join(" · ");
        let office =
            [secretariat.name.get(self.language)].into_iter().chain(secretariat.address.iter().map(String::as_str));
        Letter {
            language: self.language,
            treaty: line(series.treaty.get(self.language)),
            sender,
            subject: line(&draft.subject),
            preview: draft.preview,
            heading: draft.heading,
            greeting: reader.name().map(|name| self.t.msg_mail_dear(self.said(&name))).unwrap_or_default(),
            blocks: draft.blocks,
            foot: vec![office.map(line).collect::<Vec<_>>().join(" · "), self.why(reader)],
            foot_link: reader.registration().filter(|_| draft.foot_link).and_then(|r| self.foot_link(r)),
        }
    }

    /// Why this mail comes to this address.
    fn why(&self, reader: Reader<'_>) -> String {
        let address = self.item.recipient.as_str();
        match reader {
            Reader::Registered(_) => self.t.msg_mail_foot_registered(address),
            Reader::Interpreter(_) => self.t.msg_interpretation_mail_foot(address),
            Reader::Other => self.t.msg_mail_foot_staff(address),
        }
    }

    fn foot_link(&self, registration: &Registration) -> Option<Link> {
        self.personal(registration).map(|address| Link { label: self.t.msg_mail_foot_my(), address })
    }

    /// The personal page; none when this mail goes to an address that is no longer the registration's.
    fn personal(&self, registration: &Registration) -> Option<String> {
        (registration.particulars.email == self.item.recipient)
            .then(|| self.page(registration, registration.personal_generation))
    }

    /// The personal page for a new address: its token lives once the address is proven.
    fn personal_at_new_address(&self, registration: &Registration) -> Option<String> {
        let waits = registration.pending_email.as_ref() == Some(&self.item.recipient);
        waits.then(|| self.page(registration, registration.new_address_generation()))
    }

    fn page(&self, registration: &Registration, generation: i64) -> String {
        let token = link::token(&self.composer.key, Purpose::Personal, &registration.reference_bytes(), generation);
        self.full(MyUrl(&token, My::Page))
    }

    /// The personal link (letter, paragraph 6): nobody has it before the release.
    fn door(&self, registration: &Registration) -> Result<String, Error> {
        if self.now < self.record.release.instant {
            return Err(Error::TooEarly(self.record.release.instant));
        }
        if registration.particulars.email != self.item.recipient {
            return Err(Error::Misdirected);
        }
        let token =
            link::token(&self.composer.key, Purpose::Door, &registration.reference_bytes(), self.item.generation);
        Ok(self.full(DoorUrl(&token, Door::Page)))
    }

    /// The booth's link: it may go out before the release, since testing sessions come before it.
    fn booth(&self, interpreter: &Interpreter) -> Result<String, Error> {
        if interpreter.particulars.email != self.item.recipient {
            return Err(Error::Misdirected);
        }
        let reference = interpreter.reference_bytes();
        let token = link::token(&self.composer.key, Purpose::Booth, &reference, self.item.generation);
        Ok(self.full(BoothUrl(&token, Booth::Page)))
    }

    fn sign_in(&self) -> Result<String, Error> {
        let reference = reference_bytes(&self.item.note).ok_or(Error::Misdirected)?;
        let token = link::token(&self.composer.key, Purpose::SignIn, &reference, 0);
        Ok(self.full(Desk::SignInWith(token)))
    }

    fn full(&self, path: impl std::fmt::Display) -> String {
        format!("{}{path}", self.composer.base_url)
    }

    /// A button that leads to an address.
    fn button(&self, label: String, address: String) -> Block {
        Block::Button { link: Link { label, address }, copy: self.t.msg_mail_copy_address() }
    }

    fn short_title(&self) -> &str {
        self.record.file.series.short_title.get(self.language)
    }

    fn title(&self) -> &str {
        self.record.file.series.title.get(self.language)
    }

    fn place(&self) -> &str {
        self.record.file.series.place.get(self.language)
    }

    /// "Monday 14 February, 18:00 Geneva"
    fn moment(&self, at: &Scheduled) -> String {
        self.t.msg_at_place(self.t.moment_long(&at.instant.in_zone(&at.zone)), self.place())
    }

    /// What somebody has typed, fit to stand in a sentence of this language.
    fn said(&self, text: &str) -> String {
        said(text, self.language)
    }
}

/// A text on one line: what would break a line or a header becomes a space, marks that turn the direction go.
pub(crate) fn line(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !turns(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same over several lines.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

const fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

fn said(text: &str, language: Language) -> String {
    let text = line(text);
    if mixes(&text, language) { isolate(&text) } else { text }
}

/// Whether a text in a sentence of this language runs the other way. Isolating marks stand only there: some old readers
/// draw them as boxes.
fn mixes(text: &str, language: Language) -> bool {
    let right_to_left =
        |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    match language {
        Language::Ar => text.chars().any(|c| c.is_alphanumeric() && !right_to_left(c)),
        _ => text.chars().any(right_to_left),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_a_line_or_turns_it() {
        assert_eq!(line("Ok\r\nBcc: all@example.org\u{202E}"), "Ok Bcc: all@example.org");
        assert_eq!(lines("one\r\n\u{7}two"), "one\ntwo");
    }

    #[test]
    fn a_name_in_another_direction_is_isolated() {
        assert_eq!(said("Göbel", Language::En), "Göbel");
        assert_eq!(said("Göbel", Language::Ar), "\u{2068}Göbel\u{2069}");
        assert_eq!(said("العلي", Language::Fr), "\u{2068}العلي\u{2069}");
        assert_eq!(said("العلي", Language::Ar), "العلي");
    }
}
