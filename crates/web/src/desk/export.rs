//! The list of registrations as a file for a spreadsheet: without telephone numbers and access needs.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use convoke_store::registration::{
    Registration,
    queue::{self, Filter},
};
use convoke_view::{frame::Frame, time::machine_in};

use super::officer::Officer;
use crate::{Shared, error::Result};

/// How many are read at a time.
const STEP: i64 = 1_000;

/// The file: UTF-8 with a mark, so that every spreadsheet reads it as such (RFC 4180).
pub async fn file(officer: Officer, State(app): State<Shared>) -> Result<Response> {
    let frame = officer.frame(&app);
    let mut text = String::from("\u{FEFF}");
    text.push_str(&line(&headings(&frame)));
    let mut conn = app.db.reader().await?;
    let mut offset = 0;
    loop {
        let (found, _) = queue::page(&mut conn, frame.record.slug(), &Filter::default(), offset, STEP).await?;
        for registration in &found {
            text.push_str(&line(&cells(&frame, registration)));
        }
        offset += STEP;
        if (found.len() as i64) < STEP {
            break;
        }
    }
    let name = format!("attachment; filename=\"{}-registrations.csv\"", frame.record.slug());
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)], text)
        .into_response())
}

fn headings(frame: &Frame) -> Vec<String> {
    let t = frame.t;
    vec![
        t.msg_desk_number(),
        t.msg_field_entity(),
        t.msg_desk_category(),
        t.msg_field_title(),
        t.msg_field_given_name(),
        t.msg_field_surname(),
        t.msg_field_function(),
        t.msg_field_role(),
        t.msg_field_email(),
        t.msg_desk_mode(),
        t.msg_field_language(),
        t.msg_desk_state(),
        t.msg_desk_reason(),
        t.msg_desk_look_late(),
        t.msg_desk_seat(),
        t.msg_desk_act_registered(),
    ]
}

fn cells(frame: &Frame, r: &Registration) -> Vec<String> {
    let (t, p) = (frame.t, &r.particulars);
    vec![
        r.id.to_string(),
        frame.record.entity_name(&p.entity, frame.language),
        t.category(r.category),
        p.title.clone(),
        p.given_name.clone(),
        p.surname.clone(),
        p.function.clone(),
        t.role(p.role),
        p.email.clone(),
        t.mode(p.mode),
        p.language.own_name().to_owned(),
        t.state(r.state),
        r.reason.clone(),
        if r.late { "1".to_owned() } else { String::new() },
        r.seat.map(|n| n.to_string()).unwrap_or_default(),
        machine_in(r.received_at, &frame.record.zone),
    ]
}

/// A line of a file: its cells, parted by commas.
pub fn line(cells: &[String]) -> String {
    format!("{}\r\n", cells.iter().map(|c| cell(c)).collect::<Vec<_>>().join(","))
}

/// A cell: what a spreadsheet would take for a formula is made a text by an apostrophe (OWASP, CSV injection).
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let inert = if is_formula { format!("'{text}") } else { text.to_owned() };
    if inert.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", inert.replace('"', "\"\"")) } else { inert }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_is_whole() {
        assert_eq!(cell("=HYPERLINK(\"http://evil\")"), "\"'=HYPERLINK(\"\"http://evil\"\")\"");
        for start in ["=1", "+1", "-1", "@a", "\t=1"] {
            assert!(cell(start).starts_with('\''), "{start:?}");
        }
        assert_eq!(cell("Göbel, Thomas"), "\"Göbel, Thomas\"");
        assert_eq!(line(&["a".to_owned(), "b;c".to_owned()]), "a,\"b;c\"\r\n");
    }
}
