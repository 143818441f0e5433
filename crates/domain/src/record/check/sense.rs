//! The rules between the facts of a conference file: what no schema can say.

mod dates;
mod names;
mod texts;

use jiff::{civil, tz::TimeZone};
use serde_json::Value;

use super::{Fault, Places, near, places::escaped};

/// Every fault between the values of a conference file. Values of a wrong shape are passed over here.
pub fn faults(places: &Places) -> Vec<Fault> {
    let file = Node { value: places.value(), pointer: String::new() };
    let mut found = Found { places, faults: Vec::new() };
    names::check(&file, &mut found);
    dates::check(&file, &mut found);
    texts::check(&file, &mut found);
    found.faults
}

/// The faults found so far.
struct Found<'a> {
    places: &'a Places,
    faults: Vec<Fault>,
}

impl Found<'_> {
    fn at(&mut self, node: &Node<'_>, what: impl Into<String>, instead: impl Into<String>) {
        self.faults.push(self.places.fault(&node.pointer, what, instead));
    }

    fn in_text(&mut self, node: &Node<'_>, piece: &str, what: String, instead: String) {
        self.faults.push(self.places.piece_fault(&node.pointer, piece, what, instead));
    }

    fn line(&self, node: &Node<'_>) -> usize {
        self.places.line(&node.pointer)
    }
}

/// A value with its pointer.
#[derive(Clone, Debug)]
struct Node<'a> {
    value: &'a Value,
    pointer: String,
}

impl<'a> Node<'a> {
    fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(Self { value, pointer: format!("{}/{}", self.pointer, escaped(key)) })
    }

    fn path(&self, keys: &[&str]) -> Option<Self> {
        keys.iter().try_fold(self.clone(), |node, key| node.get(key))
    }

    /// The elements of the list under a key; none when there is no list.
    fn rows(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|list| list.elements()).unwrap_or_default()
    }

    fn elements(&self) -> Vec<Self> {
        let values = self.value.as_array().into_iter().flatten().enumerate();
        values.map(|(index, value)| Self { value, pointer: format!("{}/{index}", self.pointer) }).collect()
    }

    fn members(&self) -> Vec<(&'a str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members
            .map(|(key, value)| {
                let pointer = format!("{}/{}", self.pointer, escaped(key));
                (key.as_str(), Self { value, pointer })
            })
            .collect()
    }

    fn text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    fn text_of(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    fn date_of(&self, key: &str) -> Option<civil::Date> {
        self.text_of(key)?.parse().ok()
    }

    fn time_of(&self, key: &str) -> Option<civil::Time> {
        self.text_of(key).filter(|t| t.contains(':'))?.parse().ok()
    }

    fn moment_of(&self, key: &str) -> Option<civil::DateTime> {
        self.text_of(key).filter(|t| t.contains('T'))?.parse().ok()
    }

    /// Calls `visit` with every value in this one, itself included, and the key it stands under.
    fn walk(&self, key: &str, visit: &mut impl FnMut(&str, &Node<'a>)) {
        visit(key, self);
        for (key, member) in self.members() {
            member.walk(key, visit);
        }
        for element in self.elements() {
            element.walk(key, visit);
        }
    }
}

/// A date, and a beginning and an end on it.
struct Span<'a> {
    node: Node<'a>,
    start: civil::DateTime,
    end: civil::DateTime,
}

impl<'a> Span<'a> {
    fn of(node: &Node<'a>) -> Option<Self> {
        let date = node.date_of("date")?;
        let (start, end) = (node.time_of("start")?, node.time_of("end")?);
        Some(Self { node: node.clone(), start: date.to_datetime(start), end: date.to_datetime(end) })
    }
}

/// The zone of the conference, when the database knows it.
fn zone(file: &Node<'_>) -> Option<TimeZone> {
    TimeZone::get(file.path(&["series", "zone"])?.text()?).ok()
}
