//! Reading a file of ours with all of its faults, each with its place and with what would be right.
//!
//! Three passes look at one text: TOML ([`places`]), the schema generated from the type ([`shape`]), and, for a
//! conference file, the rules between its facts ([`sense`]). The later passes work on plain values, so a fault of one
//! pass hides none of the next.

mod near;
mod places;
mod sense;
mod shape;
mod word;

use std::fmt;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use places::Places;

use super::ConferenceFile;

/// What is wrong at a place of a file, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub instead: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.line, self.column, self.what, self.instead)
    }
}

impl std::error::Error for Fault {}

/// The conference file in a text.
///
/// # Errors
/// All faults of the text, in the order of their places.
pub fn read(text: &str) -> Result<ConferenceFile, Vec<Fault>> {
    let (places, mut faults) = Places::of(text);
    if places.is_legible() {
        faults.extend(shape::faults(&schema(), &places));
        faults.extend(sense::faults(&places));
    }
    finish(&places, faults)
}

/// A value of any type with a schema, and the places of its parts, so that the caller can add faults of its own.
///
/// # Errors
/// All faults of the text, in the order of their places.
pub fn read_as<T: DeserializeOwned + JsonSchema>(text: &str) -> Result<(T, Places), Vec<Fault>> {
    let (places, mut faults) = Places::of(text);
    if places.is_legible() {
        faults.extend(shape::faults(&schema_of::<T>(), &places));
    }
    finish(&places, faults).map(|value| (value, places))
}

/// The JSON Schema of a conference file, as it stands in `schemas/conference.json`.
pub fn schema() -> Value {
    schema_of::<ConferenceFile>()
}

fn schema_of<T: JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}

/// The typed value when there is no fault. What the passes overlooked, the types still find, without a place.
fn finish<T: DeserializeOwned>(places: &Places, mut faults: Vec<Fault>) -> Result<T, Vec<Fault>> {
    if faults.is_empty() {
        match serde_json::from_value(places.value().clone()) {
            Ok(value) => return Ok(value),
            Err(error) => {
                faults.push(places.fault("", format!("the file cannot be read: {error}"), "correct this value"))
            }
        }
    }
    faults.sort();
    faults.dedup();
    Err(faults)
}
