//! The invitation: the letter itself with its annex, on the screen and on paper.

use askama::Template;
use convoke_domain::programme::{self, Cell, Week};
use convoke_text::{Words, date::clock};

use super::{
    BodyName,
    annex::{GridSideEvent, side_event},
    letter::{Block, Composed, Composer, Line},
};
use crate::frame::{Frame, Section};

/// The annex as the table that the letter prints.
#[derive(Clone, Debug)]
pub struct Table {
    /// "Tue 15 Feb", and whether anybody meets.
    pub days: Vec<(String, bool)>,
    /// Times down.
    pub rows: Vec<TableRow>,
    /// Side events by day; empty when the week has none.
    pub side_events: Vec<Vec<GridSideEvent>>,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct TableRow {
    /// "13:00–14:30"
    pub time: String,
    /// The fields that begin in it.
    pub fields: Vec<Field>,
}

/// A field of the table.
#[derive(Clone, Debug)]
pub struct Field {
    /// How many rows it spans.
    pub rows: usize,
    /// Who meets.
    pub bodies: Vec<BodyName>,
}

/// The page.
#[derive(Template)]
#[template(path = "site/invitation.html")]
pub struct InvitationPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The words.
    pub t: &'static Words,
    /// The subject line.
    pub subject: Line,
    /// To whom it goes.
    pub addressees: Vec<String>,
    /// Its paragraphs.
    pub paragraphs: Vec<Composed>,
    /// The title of the annex.
    pub annex_title: Line,
    /// The annex, a table for each week.
    pub tables: Vec<Table>,
    /// Where it stands in the navigation.
    pub section: Section,
}

impl<'a> InvitationPage<'a> {
    /// The page of a frame.
    pub fn new(frame: &'a Frame, base_url: &str) -> Self {
        let composer = Composer::new(&frame.record, frame.language, base_url);
        let invitation = &frame.record.file.invitation;
        Self {
            frame,
            t: frame.t,
            subject: composer.fill(invitation.subject.get(frame.language)),
            addressees: composer.addressees(),
            paragraphs: composer.paragraphs(),
            annex_title: composer.fill(invitation.annex_title.get(frame.language)),
            tables: programme::annex(&frame.record).iter().map(|week| table(frame, week)).collect(),
            section: Section::Announcements,
        }
    }

    fn date(&self) -> String {
        self.t.date_plain(self.frame.record.file.invitation.date)
    }

    fn machine(&self) -> String {
        self.frame.record.file.invitation.date.to_string()
    }

    fn office(&self) -> &str {
        let issuer = &self.frame.record.file.invitation.issuer;
        self.frame.record.office_holder(issuer).map_or("", |o| o.office.get(self.frame.language))
    }

    fn holder(&self) -> &str {
        let issuer = &self.frame.record.file.invitation.issuer;
        let holder = self.frame.record.office_holder(issuer).and_then(|o| o.holder.as_ref());
        holder.map_or("", |h| h.get(self.frame.language))
    }

    fn salutation(&self) -> &str {
        self.frame.record.file.invitation.salutation.get(self.frame.language)
    }

    fn courtesy(&self) -> &str {
        self.frame.record.file.invitation.courtesy.get(self.frame.language)
    }

    fn closing(&self) -> &str {
        self.frame.record.file.invitation.closing.get(self.frame.language)
    }
}

fn table(frame: &Frame, week: &Week<'_>) -> Table {
    let rows = week.rows.iter().enumerate().map(|(at, row)| TableRow {
        time: format!("{}–{}", clock(row.0), clock(row.1)),
        fields: week.days.iter().filter_map(|day| Some(field(frame, beginning_at(&day.cells, at)?))).collect(),
    });
    let has_side_events = week.days.iter().any(|d| !d.side_events.is_empty());
    let side_events =
        week.days.iter().map(|day| day.side_events.iter().map(|event| side_event(frame, event)).collect());
    Table {
        days: week.days.iter().map(|day| (frame.t.date_short(day.date), day.has_meetings())).collect(),
        rows: rows.collect(),
        side_events: if has_side_events { side_events.collect() } else { Vec::new() },
    }
}

/// The cell of a day that begins at a row; none where one from above goes on.
fn beginning_at<'c, 'a>(cells: &'c [Cell<'a>], row: usize) -> Option<&'c Cell<'a>> {
    let mut begins = 0;
    for cell in cells {
        if begins == row {
            return Some(cell);
        }
        begins += cell.rows;
    }
    None
}

fn field(frame: &Frame, cell: &Cell<'_>) -> Field {
    let bodies = cell.sittings.iter().map(|s| BodyName::of(&frame.record, s.meeting, frame.language));
    Field { rows: cell.rows, bodies: bodies.collect() }
}
