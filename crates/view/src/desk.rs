//! The secretariat's desk: the frame around its pages. Every page begins with a [`Shell`]; the pages stand below.

pub mod attendance;
pub mod checks;
pub mod documents;
pub mod interpretation;
pub mod lists;
pub mod queue;
pub mod record;
pub mod sheet;
pub mod sign_in;

use convoke_domain::language::Language;

use crate::{frame::Frame, url::Desk};

/// The entry of the desk's navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Entry {
    Today,
    Registrations,
    Late,
    Delegations,
    Lobbies,
    Interpretation,
    Checks,
    Links,
    Outbox,
    Announcements,
    Documents,
    Programme,
    Audit,
}

/// What stands around every page of the desk.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The navigation, in groups.
    pub nav: Vec<Vec<NavLine>>,
    /// Who is signed in.
    pub officer: String,
    /// What was just done; may be empty.
    pub done: String,
}

/// A line of the navigation.
#[derive(Clone, Debug)]
pub struct NavLine {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
    /// How many stand there; empty when nothing is counted.
    pub count: String,
    /// Whether it is the page shown.
    pub current: bool,
}

/// What the navigation counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct NavCounts {
    /// Registrations in all.
    pub registrations: i64,
    /// Late requests and changes asked for.
    pub late: i64,
    /// Delegations.
    pub delegations: i64,
    /// Mails that failed.
    pub failed: i64,
}

impl Shell {
    /// The frame of the desk for an officer at a page.
    pub fn new(frame: &Frame, officer: String, counts: NavCounts, at: Entry, done: String) -> Self {
        let t = frame.t;
        let line = |entry, address: Desk, label: String, count: Option<i64>| NavLine {
            href: address.to_string(),
            label,
            count: count.map(|n| number(frame.language, n)).unwrap_or_default(),
            current: entry == at,
        };
        let people = vec![
            line(Entry::Today, Desk::Today, t.msg_desk_today(), None),
            line(Entry::Registrations, Desk::Registrations, t.msg_desk_registrations(), Some(counts.registrations)),
            line(Entry::Late, Desk::Late, t.msg_desk_late(), Some(counts.late)),
            line(Entry::Delegations, Desk::Delegations, t.msg_desk_delegations(), Some(counts.delegations)),
            line(Entry::Lobbies, Desk::Lobbies, t.msg_desk_lobbies(), None),
            line(Entry::Interpretation, Desk::Interpretation, t.msg_interpretation_title(), None),
            line(Entry::Checks, Desk::Checks, t.msg_check_desk_title(), None),
        ];
        let going_out = vec![
            line(Entry::Links, Desk::Links, t.msg_desk_links(), None),
            line(Entry::Outbox, Desk::Outbox, t.msg_desk_outbox(), (counts.failed > 0).then_some(counts.failed)),
            line(Entry::Announcements, Desk::Announcements, t.msg_nav_announcements(), None),
            line(Entry::Documents, Desk::Documents, t.msg_nav_documents(), None),
            line(Entry::Programme, Desk::Programme, t.msg_nav_programme(), None),
        ];
        let trail = vec![line(Entry::Audit, Desk::Audit, t.msg_desk_audit(), None)];
        Self { nav: vec![people, going_out, trail], officer, done }
    }
}

/// A number with its thousands parted as the language does.
pub fn number(language: Language, n: i64) -> String {
    let separator = match language {
        Language::En | Language::Zh | Language::Ar => ",",
        Language::Fr | Language::Ru | Language::Es => "\u{202F}",
    };
    let digits = n.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && digits.len() > 4 - usize::from(separator == ",") {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// An address of the desk with a query: empty values are left out.
pub fn with_query(address: &Desk, pairs: &[(&str, &str)]) -> String {
    let query = query(pairs);
    if query.is_empty() { address.to_string() } else { format!("{address}?{query}") }
}

/// A query of the pairs whose value is not empty.
pub fn query(pairs: &[(&str, &str)]) -> String {
    let parts: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", encode(value)))
        .collect();
    parts.join("&")
}

/// A value as a query holds it (RFC 3986, 2.3: everything but the unreserved is escaped).
pub fn encode(value: &str) -> String {
    value
        .bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(b).to_string(),
            b => format!("%{b:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands() {
        assert_eq!(number(Language::En, 1_284), "1,284");
        assert_eq!(number(Language::En, 12), "12");
        assert_eq!(number(Language::Fr, 1_284), "1284");
        assert_eq!(number(Language::Fr, 12_840), "12\u{202F}840");
        assert_eq!(number(Language::En, 1_000_000), "1,000,000");
    }

    #[test]
    fn queries_are_escaped_and_short() {
        let address = with_query(&Desk::Registrations, &[("q", "O’Neill & Söhne"), ("category", ""), ("page", "2")]);
        assert_eq!(address, "/desk/registrations?q=O%E2%80%99Neill%20%26%20S%C3%B6hne&page=2");
        assert_eq!(with_query(&Desk::Registrations, &[("q", "")]), "/desk/registrations");
    }
}
