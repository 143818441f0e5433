//! Lists of the desk: late requests, delegations, links, outbox, audit trail.

use askama::Template;
use convoke_text::Words;

use super::{
    Shell,
    queue::{Row, Tab},
    sheet::{Difference, Event, MailLine, Seat, When},
};
use crate::{frame::Frame, plate::Plate, url::Desk};

/// A late request.
#[derive(Clone, Debug)]
pub struct LateLine {
    /// Its number.
    pub id: i64,
    /// The revision shown.
    pub revision: i64,
    /// Where it opens.
    pub href: String,
    /// The plate.
    pub plate: Plate,
    /// Name and function.
    pub person: String,
    /// Where it stands.
    pub state: String,
    /// When it came.
    pub when: When,
}

/// A change asked for.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    /// Its number.
    pub id: i64,
    /// Where the registration opens.
    pub href: String,
    /// The plate.
    pub plate: Plate,
    /// Name.
    pub person: String,
    /// What would change.
    pub differences: Vec<Difference>,
    /// When it was asked for.
    pub when: When,
}

/// Late requests and changes asked for.
#[derive(Template)]
#[template(path = "desk/late.html")]
pub struct Late<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// Late requests.
    pub late: Vec<LateLine>,
    /// Changes asked for.
    pub changes: Vec<ChangeLine>,
    /// A reason is missing for the one of this name (`late-1`, `change-2`), or empty.
    pub missing: String,
}

/// A delegation.
#[derive(Clone, Debug)]
pub struct DelegationLine {
    /// Where it opens.
    pub href: String,
    /// The class of the category's shape.
    pub css: &'static str,
    /// The category.
    pub category: String,
    /// The entity.
    pub name: String,
    /// Live members.
    pub members: String,
    /// Confirmed ones.
    pub confirmed: String,
    /// In the room.
    pub in_person: String,
    /// "2 of 2"
    pub seats: String,
    /// Whether more come than there are seats.
    pub over: bool,
}

/// All delegations.
#[derive(Template)]
#[template(path = "desk/delegations.html")]
pub struct Delegations<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// All, or those with more people than seats.
    pub tabs: Vec<Tab>,
    /// They.
    pub lines: Vec<DelegationLine>,
}

/// A member of a delegation with the seat.
#[derive(Clone, Debug)]
pub struct MemberLine {
    /// Number of the registration.
    pub id: i64,
    /// As the queue shows it.
    pub row: Row,
    /// Role in the delegation.
    pub role: String,
    /// The seat.
    pub seat: Seat,
}

/// One delegation.
#[derive(Template)]
#[template(path = "desk/delegation.html")]
pub struct Delegation<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The entity.
    pub name: String,
    /// The class of the category's shape.
    pub css: &'static str,
    /// The category.
    pub category: String,
    /// "2 of 2 seats held"
    pub seats: String,
    /// The members.
    pub members: Vec<MemberLine>,
    /// Where it stands, for coming back.
    pub key: String,
}

/// A line of the ledger of links. It never holds a link.
#[derive(Clone, Debug)]
pub struct LinkLine {
    /// Where the registration opens.
    pub href: String,
    /// Entity and surname.
    pub who: String,
    /// When it was released.
    pub when: When,
    /// Where its mail stands.
    pub state: String,
    /// The class of that word.
    pub css: &'static str,
    /// More: why it failed, who asked again.
    pub note: String,
    /// When the person opened it; empty when not.
    pub opened: String,
}

/// The ledger of links.
#[derive(Template)]
#[template(path = "desk/links.html")]
pub struct Links<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// When they go out, before they do; empty afterwards.
    pub before: String,
    /// The states with their numbers.
    pub tabs: Vec<Tab>,
    /// The lines.
    pub lines: Vec<LinkLine>,
    /// The page before; may be empty.
    pub previous: String,
    /// The page after; may be empty.
    pub next: String,
}

/// The ledger of mails.
#[derive(Template)]
#[template(path = "desk/outbox.html")]
pub struct Outbox<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The states with their numbers.
    pub tabs: Vec<Tab>,
    /// The state shown, by key.
    pub state: String,
    /// What is searched.
    pub search: String,
    /// The mails.
    pub lines: Vec<MailLine>,
    /// Older ones; may be empty.
    pub older: String,
}

/// A line of the trail.
#[derive(Clone, Debug)]
pub struct TrailLine {
    /// What happened.
    pub event: Event,
    /// To what, in words.
    pub subject: String,
    /// Where that is; may be empty.
    pub href: String,
}

/// The audit trail.
#[derive(Template)]
#[template(path = "desk/audit.html")]
pub struct Audit<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The desk around it.
    pub shell: Shell,
    /// The lines.
    pub lines: Vec<TrailLine>,
    /// Older ones; may be empty.
    pub older: String,
}
