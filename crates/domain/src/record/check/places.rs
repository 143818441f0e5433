//! A TOML text as plain values, and where each of them stands.

use std::{collections::BTreeMap, ops::Range};

use serde_json::{Map, Number, Value};
use toml_edit::{Document, Item, Key, Table, TomlError, Value as Toml};

use super::Fault;

/// After so many mistakes of syntax the rest is noise.
const MOST_SYNTAX_FAULTS: usize = 20;

/// The values of a TOML text with their places, found by JSON pointer: `/body/2/name/fr`.
#[derive(Clone, Debug)]
pub struct Places {
    text: String,
    value: Value,
    spans: BTreeMap<String, Spans>,
    blanked: Vec<String>,
}

/// The key and the value at a pointer, as bytes of the text.
#[derive(Clone, Debug, Default)]
struct Spans {
    key: Option<Range<usize>>,
    value: Option<Range<usize>>,
}

impl Places {
    /// The values of a text, with the faults of its syntax. A line that is not TOML is reported and passed over.
    pub(super) fn of(text: &str) -> (Self, Vec<Fault>) {
        let mut places = Self {
            text: text.to_owned(),
            value: Value::Object(Map::new()),
            spans: BTreeMap::new(),
            blanked: Vec::new(),
        };
        let (document, mut faults) = places.parse();
        match document {
            Some(document) => places.value = places.table(document.as_table(), "", &mut faults),
            None => places.blanked.push("[".to_owned()),
        }
        (places, faults)
    }

    /// All values; dates and times are strings, whether they stood in quotes or not.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// A fault at the value of a pointer.
    pub fn fault(&self, pointer: &str, what: impl Into<String>, instead: impl Into<String>) -> Fault {
        self.fault_at(self.offset(pointer, |s| s.value.as_ref().or(s.key.as_ref())), what, instead)
    }

    /// A fault at the key of a pointer.
    pub fn key_fault(&self, pointer: &str, what: impl Into<String>, instead: impl Into<String>) -> Fault {
        self.fault_at(self.offset(pointer, |s| s.key.as_ref().or(s.value.as_ref())), what, instead)
    }

    /// A fault at a piece of the text at a pointer, where that piece stands literally; else at its beginning.
    pub(super) fn piece_fault(&self, pointer: &str, piece: &str, what: String, instead: String) -> Fault {
        let span = self.spans.get(pointer).and_then(|s| s.value.clone());
        let inside = span.and_then(|s| Some(s.start + self.text.get(s)?.find(piece)?));
        match inside {
            Some(offset) => self.fault_at(offset, what, instead),
            None => self.fault(pointer, what, instead),
        }
    }

    /// The line of the value at a pointer.
    pub(super) fn line(&self, pointer: &str) -> usize {
        self.fault(pointer, "", "").line
    }

    /// Whether every line could be read: only then is what is not there missing.
    pub(super) fn is_complete(&self) -> bool {
        self.blanked.is_empty()
    }

    /// Whether the keys stand under their headings: a lost heading would make every key under it look wrong.
    pub(super) fn is_legible(&self) -> bool {
        self.blanked.iter().all(|line| !line.starts_with('['))
    }

    /// Whether a line that could not be read held this key, so that it is not missing.
    pub(super) fn is_hidden(&self, key: &str) -> bool {
        self.blanked.iter().any(|line| line.split(['=', '.', ' ', '"']).next() == Some(key))
    }

    fn offset<'a>(&'a self, pointer: &str, pick: impl Fn(&'a Spans) -> Option<&'a Range<usize>>) -> usize {
        let mut pointer = pointer;
        loop {
            if let Some(span) = self.spans.get(pointer).and_then(&pick) {
                return span.start;
            }
            match pointer.rsplit_once('/') {
                Some((parent, _)) => pointer = parent,
                None => return 0,
            }
        }
    }

    fn fault_at(&self, offset: usize, what: impl Into<String>, instead: impl Into<String>) -> Fault {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Fault { line: before.matches('\n').count() + 1, column, what: what.into(), instead: instead.into() }
    }

    /// The document, if need be without the lines that are not TOML: each is replaced by spaces, so that all other
    /// places stay.
    fn parse(&mut self) -> (Option<Document<String>>, Vec<Fault>) {
        let mut work = self.text.clone();
        let mut faults: Vec<Fault> = Vec::new();
        for _ in 0..MOST_SYNTAX_FAULTS {
            let error = match Document::parse(work.clone()) {
                Ok(document) => return (Some(document), faults),
                Err(error) => error,
            };
            let fault = self.syntax_fault(&error);
            if faults.last().is_none_or(|last| last.line.abs_diff(fault.line) > 1) {
                faults.push(fault);
            }
            if !self.blank(&mut work, error.span().map_or(0, |s| s.start)) {
                break;
            }
        }
        (None, faults)
    }

    fn syntax_fault(&self, error: &TomlError) -> Fault {
        let what = error.message().replace('\n', ", ");
        let instead = match what.as_str() {
            w if w.contains("duplicate key") => "keep one of the two, or rename one",
            w if w.contains("string") => "close the text with the quotation mark it began with, on the same line",
            w if w.contains("date") || w.contains("time") => "write a date that exists, for example \"2022-02-15\"",
            w if w.contains("array") => "close the list with ] and part its values with commas",
            _ => "write a line `key = value`, with texts in quotation marks, or a heading in brackets",
        };
        self.fault_at(error.span().map_or(0, |s| s.start), format!("this is not TOML: {what}"), instead)
    }

    /// Replaces the line around an offset by spaces; false when there is nothing to replace.
    fn blank(&mut self, work: &mut String, offset: usize) -> bool {
        let offset = (0..=offset.min(work.len())).rev().find(|at| work.is_char_boundary(*at)).unwrap_or(0);
        let start = work[..offset].rfind('\n').map_or(0, |at| at + 1);
        let end = work[offset..].find('\n').map_or(work.len(), |at| offset + at);
        let line = work[start..end].to_owned();
        if line.trim().is_empty() {
            return false;
        }
        work.replace_range(start..end, &" ".repeat(line.len()));
        self.blanked.push(line.trim().to_owned());
        true
    }

    fn note(&mut self, pointer: &str, key: Option<&Key>, value: Option<Range<usize>>) {
        let spans = Spans { key: key.and_then(Key::span), value };
        self.spans.insert(pointer.to_owned(), spans);
    }

    fn table(&mut self, table: &Table, pointer: &str, faults: &mut Vec<Fault>) -> Value {
        let mut map = Map::new();
        for (name, item) in table {
            let below = format!("{pointer}/{}", escaped(name));
            let span = item.span().filter(|s| !s.is_empty());
            self.note(&below, table.key(name), span);
            map.insert(name.to_owned(), self.item(item, &below, faults));
        }
        Value::Object(map)
    }

    fn item(&mut self, item: &Item, pointer: &str, faults: &mut Vec<Fault>) -> Value {
        match item {
            Item::None => Value::Null,
            Item::Value(value) => self.leaf(value, pointer, faults),
            Item::Table(table) => self.table(table, pointer, faults),
            Item::ArrayOfTables(tables) => {
                let rows = tables.iter().enumerate().map(|(index, table)| {
                    let below = format!("{pointer}/{index}");
                    self.note(&below, None, table.span());
                    self.table(table, &below, faults)
                });
                Value::Array(rows.collect())
            }
        }
    }

    fn leaf(&mut self, value: &Toml, pointer: &str, faults: &mut Vec<Fault>) -> Value {
        match value {
            Toml::String(text) => Value::String(text.value().clone()),
            Toml::Integer(number) => Value::from(*number.value()),
            Toml::Float(number) => self.float(*number.value(), pointer, faults),
            Toml::Boolean(answer) => Value::Bool(*answer.value()),
            Toml::Datetime(moment) => Value::String(moment.value().to_string()),
            Toml::Array(values) => {
                let elements = values.iter().enumerate().map(|(index, value)| {
                    let below = format!("{pointer}/{index}");
                    self.note(&below, None, value.span());
                    self.leaf(value, &below, faults)
                });
                Value::Array(elements.collect())
            }
            Toml::InlineTable(table) => {
                let mut map = Map::new();
                for (name, value) in table {
                    let below = format!("{pointer}/{}", escaped(name));
                    self.note(&below, table.key(name), value.span());
                    map.insert(name.to_owned(), self.leaf(value, &below, faults));
                }
                Value::Object(map)
            }
        }
    }

    /// JSON has no `nan` and no `inf`, and neither has any measure of ours: a harmless number takes its place.
    fn float(&self, number: f64, pointer: &str, faults: &mut Vec<Fault>) -> Value {
        Number::from_f64(number).map_or_else(
            || {
                faults.push(self.fault(
                    pointer,
                    format!("`{number}` is not a measure"),
                    "write a number, for example 1.5",
                ));
                Value::from(1)
            },
            Value::Number,
        )
    }
}

/// A key as JSON pointers write it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
