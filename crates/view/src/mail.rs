//! Mails: one letter, told twice in the same order, as HTML and as plain text.

use askama::Template;
use convoke_domain::language::Language;

/// A mail's content in its reader's language.
#[derive(Clone, Template)]
#[template(path = "mail/letter.html")]
pub struct Letter {
    /// The language of everything in it.
    pub language: Language,
    /// The treaty, as the masthead names it.
    pub treaty: String,
    /// Who writes, where and when: "ATT Secretariat · Geneva · 14 February 2022".
    pub sender: String,
    /// The subject.
    pub subject: String,
    /// What lists of mails show beside the subject; empty to leave it to them.
    pub preview: String,
    /// The heading.
    pub heading: String,
    /// "Dear Ms Whitcombe,"; empty when the reader has no name here.
    pub greeting: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The lines at its foot.
    pub foot: Vec<String>,
    /// A link at its foot.
    pub foot_link: Option<Link>,
}

/// A link with its words.
#[derive(Clone)]
pub struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads: a full address.
    pub address: String,
}

/// A part of a mail.
#[derive(Clone)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A remark under something.
    Small(String),
    /// A heading inside the mail.
    Heading(String),
    /// A name plate.
    Plate {
        /// The entity.
        entity: String,
        /// The surname.
        person: String,
    },
    /// A button, and its address to copy.
    Button {
        /// The link.
        link: Link,
        /// The words before the address.
        copy: String,
    },
    /// Somebody's own words.
    Quote {
        /// What they are: "Reason".
        label: String,
        /// The words.
        text: String,
    },
    /// Facts with their names.
    Facts(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
    /// Times and what they are of.
    Times {
        /// Whose time: "Geneva".
        place: String,
        /// "Meeting"
        meeting: String,
        /// Day by day.
        days: Vec<Day>,
    },
}

/// A day of a table of times.
#[derive(Clone)]
pub struct Day {
    /// "Tue 15 Feb"
    pub date: String,
    /// "13:00–14:30", and what it is.
    pub rows: Vec<(String, String)>,
}

impl Letter {
    /// The same as plain text. Every address stands alone on its line.
    pub fn text(&self) -> String {
        let head = [format!("{}\n{}", self.treaty, self.sender), self.heading.clone(), self.greeting.clone()];
        let body = self.blocks.iter().map(Block::text);
        let link = self.foot_link.as_ref().map(|l| format!("\n{}\n{}", l.label, l.address)).unwrap_or_default();
        let foot = [format!("-- \n{}{link}", self.foot.join("\n"))];
        let parts: Vec<String> = head.into_iter().chain(body).chain(foot).filter(|p| !p.is_empty()).collect();
        parts.join("\n\n") + "\n"
    }

    /// Spaced letters help capitals and would tear joined scripts apart.
    fn spacing(&self) -> &'static str {
        if self.language == Language::Ar { "normal" } else { ".05em" }
    }
}

impl Block {
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Small(text) => text.clone(),
            Self::Heading(heading) => format!("{heading}\n{}", "-".repeat(heading.chars().count())),
            Self::Plate { entity, person } => format!("    {entity}\n    {person}"),
            Self::Button { link, .. } => format!("{}:\n{}", link.label, link.address),
            Self::Quote { label, text } => format!("{label}:\n{}", quoted(text)),
            Self::Facts(facts) => lines(facts, ": "),
            Self::List(items) => items.iter().map(|i| format!("* {i}")).collect::<Vec<_>>().join("\n"),
            Self::Times { place, days, .. } => {
                format!("{place}\n{}", days.iter().map(Day::text).collect::<Vec<_>>().join("\n"))
            }
        }
    }
}

impl Day {
    fn text(&self) -> String {
        let rows = self.rows.iter().map(|(time, what)| format!("\n  {time}  {what}"));
        format!("{}{}", self.date, rows.collect::<String>())
    }
}

fn lines(pairs: &[(String, String)], between: &str) -> String {
    pairs.iter().map(|(name, value)| format!("{name}{between}{value}")).collect::<Vec<_>>().join("\n")
}

fn quoted(text: &str) -> String {
    text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}
