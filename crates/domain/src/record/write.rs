//! A conference file as people like to read it: a fact a line, a language a line, short tables and lists on one line.

use std::fmt::Write;

use toml::{Table, Value};

use super::ConferenceFile;

/// How wide a line may be before its list or table is spread over several.
const WIDTH: usize = 118;

impl ConferenceFile {
    /// The file's canonical text: what `export` writes.
    ///
    /// # Errors
    /// When a value has no form in TOML; the types of a record have none such.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        let mut text = String::new();
        section(&mut text, "", &Table::try_from(self)?);
        Ok(text.trim_start().to_owned())
    }
}

/// The lines of a table, then the parts below it, each under its heading.
fn section(text: &mut String, path: &str, table: &Table) {
    let (parts, lines): (Vec<_>, Vec<_>) = table.iter().partition(|(_, value)| is_part(path, value));
    for (key, value) in lines {
        entry(text, key, value);
    }
    for (key, value) in parts {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        if let Value::Table(table) = value {
            heading(text, &format!("[{path}]"));
            section(text, &path, table);
        }
        for table in value.as_array().into_iter().flatten().filter_map(Value::as_table) {
            heading(text, &format!("[[{path}]]"));
            section(text, &path, table);
        }
    }
}

fn heading(text: &mut String, heading: &str) {
    text.push('\n');
    text.push_str(heading);
    text.push('\n');
}

/// Whether a value gets a heading: every table of the file itself, below that only lists of tables too long for a line.
fn is_part(path: &str, value: &Value) -> bool {
    match value {
        Value::Table(_) => path.is_empty(),
        Value::Array(list) if list.iter().any(Value::is_table) => {
            path.is_empty() || list.iter().any(|v| inline(v).is_none())
        }
        _ => false,
    }
}

fn entry(text: &mut String, key: &str, value: &Value) {
    match (value, inline(value).filter(|short| key.chars().count() + 3 + short.chars().count() <= WIDTH)) {
        (_, Some(short)) => line(text, key, &short),
        (Value::Table(table), None) => {
            table.iter().for_each(|(below, value)| entry(text, &format!("{key}.{below}"), value))
        }
        (Value::Array(list), None) => line(text, key, &spread(list)),
        (scalar, None) => line(text, key, &scalar.to_string()),
    }
}

fn line(text: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{key} = {value}");
}

/// A value on one line, when it fits there.
fn inline(value: &Value) -> Option<String> {
    let short = match value {
        Value::Array(list) => format!("[{}]", list.iter().map(inline).collect::<Option<Vec<_>>>()?.join(", ")),
        Value::Table(table) => {
            let pairs = table.iter().map(|(key, value)| Some(format!("{key} = {}", inline(value)?)));
            format!("{{ {} }}", pairs.collect::<Option<Vec<_>>>()?.join(", "))
        }
        scalar => scalar.to_string(),
    };
    (short.chars().count() <= WIDTH && !short.contains('\n')).then_some(short)
}

/// A list over several lines, each as full as it may be; a table has a line of its own.
fn spread(list: &[Value]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for value in list {
        let word = format!("{},", inline(value).unwrap_or_else(|| value.to_string()));
        match lines.last_mut() {
            Some(last) if !value.is_table() && last.chars().count() + 5 + word.chars().count() <= WIDTH => {
                last.push(' ');
                last.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    format!("[\n    {}\n]", lines.join("\n    "))
}
