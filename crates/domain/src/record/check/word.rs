//! The words of a JSON Schema: what it wants, in the words of somebody who writes TOML.

use serde_json::Value;

/// A schema with its reference, or the one alternative that is not "nothing", followed.
pub fn followed<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let mut here = schema;
    for _ in 0..16 {
        let next = match (here.get("$ref").and_then(Value::as_str), here.get("anyOf").and_then(Value::as_array)) {
            (Some(reference), _) => root.pointer(reference.trim_start_matches('#')),
            (None, Some(any)) => any.iter().find(|s| s.get("type").and_then(Value::as_str) != Some("null")),
            (None, None) => None,
        };
        match next {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

/// The schema of a key or an element.
pub fn below<'a>(schema: &'a Value, segment: &str) -> Option<&'a Value> {
    let own = schema.get("properties").and_then(|p| p.get(segment)).or_else(|| schema.get("items"));
    own.or_else(|| schema.get("oneOf")?.as_array()?.iter().find_map(|variant| variant.get("properties")?.get(segment)))
}

/// The keys a table may have.
pub fn keys(schema: &Value) -> Vec<&str> {
    schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.as_str()).collect()
}

/// The words a text may be, when they are few.
pub fn words(schema: &Value) -> Vec<&str> {
    let alternatives = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(schema).chain(alternatives).flat_map(own_words).collect()
}

fn own_words(schema: &Value) -> impl Iterator<Item = &str> {
    let one = schema.get("const").and_then(Value::as_str);
    let several = schema.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    one.into_iter().chain(several)
}

/// What kind of value a schema wants, with an example.
pub fn wanted(schema: &Value) -> &'static str {
    match type_of(schema) {
        "integer" => "a whole number, for example 2",
        "number" => "a number, for example 1.5",
        "boolean" => "`true` or `false`",
        "array" => "a list in square brackets, for example [\"en\", \"fr\"]",
        "object" if is_multilingual(schema) => {
            "a text for each language, for example { en = \"Geneva\", fr = \"Genève\" }"
        }
        "object" => "a table of keys and values",
        "string" => match schema.get("pattern").and_then(Value::as_str) {
            Some(DATE) => "a date in quotation marks, for example \"2022-02-15\"",
            Some(TIME) => "a time in quotation marks, for example \"13:00\"",
            Some(MOMENT) => "a date and time in quotation marks, for example \"2022-02-11T23:59:59\"",
            _ => "a text in quotation marks",
        },
        _ => "another kind of value",
    }
}

/// A line or a heading that adds a key with a value the schema accepts.
pub fn added(root: &Value, schema: &Value, key: &str) -> String {
    let holds_tables = || schema.get("items").is_some_and(|items| type_of(followed(root, items)) == "object");
    let value = match type_of(schema) {
        "integer" => "2",
        "number" => "1.5",
        "boolean" => "false",
        "array" if holds_tables() => return format!("a part `[[{key}]]`"),
        "array" => "[\"…\"]",
        "object" if is_multilingual(schema) => "{ en = \"…\" }",
        "object" => return format!("a part `[{key}]`"),
        _ => match schema.get("pattern").and_then(Value::as_str) {
            Some(DATE) => "\"2022-02-15\"",
            Some(TIME) => "\"13:00\"",
            Some(MOMENT) => "\"2022-02-11T23:59:59\"",
            _ => "\"…\"",
        },
    };
    format!("`{key} = {value}`")
}

fn type_of(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(one)) => one,
        Some(Value::Array(several)) => {
            several.iter().filter_map(Value::as_str).find(|t| *t != "null").unwrap_or_default()
        }
        _ => match schema.get("oneOf").and_then(Value::as_array).and_then(|all| all.first()) {
            Some(first) => type_of(first),
            None => "string",
        },
    }
}

/// Whether a table holds texts by language.
fn is_multilingual(schema: &Value) -> bool {
    let keys = keys(schema);
    !keys.is_empty() && keys.iter().all(|key| key.parse::<crate::language::Language>().is_ok())
}

/// What a value is, in plain words.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "`true` or `false`",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

/// The beginning of a value in quotes, on one line.
pub fn quoted(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if text.chars().count() > 40 {
        short.push('…');
    }
    format!("`{short}`")
}

/// The pattern of a date.
pub const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
/// The pattern of a time.
pub const TIME: &str = "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$";
/// The pattern of a date and time.
pub const MOMENT: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$";
/// The pattern of a name in addresses.
pub const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// What a text of a pattern looks like.
pub fn pattern(pattern: &str) -> String {
    match pattern {
        DATE => "write a date as year-month-day, for example \"2022-02-15\"".to_owned(),
        TIME => "write a time of 24 hours, for example \"13:00\"".to_owned(),
        MOMENT => "write a local date and time without zone, for example \"2022-02-11T23:59:59\"".to_owned(),
        SLUG => "write small letters, digits and single hyphens, for example \"wgeti-article-9\"".to_owned(),
        other => format!("write a text of the form {other}"),
    }
}

/// What a format of the schema is called.
pub fn format(format: &str) -> &str {
    match format {
        "email" => "an e-mail address",
        "uri" => "an address",
        other => other,
    }
}

/// What a text of a format looks like.
pub fn format_example(format: &str) -> String {
    match format {
        "email" => "write an address such as \"secretariat@treaty.example\"".to_owned(),
        "uri" => "write an address such as \"https://treaty.example\"".to_owned(),
        other => format!("write a text of the format {other}"),
    }
}
