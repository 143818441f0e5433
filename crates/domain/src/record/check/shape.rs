//! The schema's faults in plain words.

use std::collections::BTreeSet;

use jsonschema::{ValidationError, error::ValidationErrorKind as Kind};
use serde_json::Value;

use super::{
    Fault, Places,
    near::{listed, nearest, suggestion},
    places::escaped,
    word,
};

/// Every fault that the values have under the schema.
pub fn faults(schema: &Value, places: &Places) -> Vec<Fault> {
    let reader = Reader { schema, places };
    match jsonschema::options().should_validate_formats(true).build(schema) {
        Ok(validator) => reader.all(validator.iter_errors(places.value())),
        Err(error) => {
            vec![places.fault("", format!("the schema of this file is broken: {error}"), "report this to us")]
        }
    }
}

struct Reader<'a> {
    schema: &'a Value,
    places: &'a Places,
}

impl Reader<'_> {
    fn all<'e>(&self, errors: impl Iterator<Item = ValidationError<'e>>) -> Vec<Fault> {
        let errors: Vec<_> = errors.map(ValidationError::to_owned).collect();
        let meant = self.meant(&errors);
        errors.iter().flat_map(|error| self.faults(error, &meant)).collect()
    }

    /// The missing keys that stand in the file under a misspelt name: reported once, where they stand.
    fn meant(&self, errors: &[ValidationError<'_>]) -> BTreeSet<String> {
        let mut meant = BTreeSet::new();
        for error in errors {
            if let Kind::AdditionalProperties { unexpected } = error.kind() {
                let pointer = error.instance_path().as_str();
                let keys = self.keys(pointer);
                for name in unexpected {
                    meant.extend(nearest(name, keys.iter().copied()).map(|key| format!("{pointer}/{key}")));
                }
            }
        }
        meant
    }

    fn faults(&self, error: &ValidationError<'_>, meant: &BTreeSet<String>) -> Vec<Fault> {
        let pointer = error.instance_path().as_str();
        match error.kind() {
            Kind::AdditionalProperties { unexpected } => {
                unexpected.iter().map(|name| self.unexpected(pointer, name)).collect()
            }
            Kind::Required { property } => self.missing(pointer, property.as_str().unwrap_or_default(), meant),
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                self.alternatives(pointer, error.instance(), context)
            }
            kind => {
                let (what, instead) = self.words(pointer, error.instance(), kind);
                vec![self.places.fault(pointer, what, instead)]
            }
        }
    }

    fn unexpected(&self, pointer: &str, name: &str) -> Fault {
        let keys = self.keys(pointer);
        let instead = match nearest(name, keys.iter().copied()) {
            Some(key) => format!("did you mean `{key}`?"),
            None if keys.is_empty() => "take it out".to_owned(),
            None => format!("the keys here are {}", listed(&keys)),
        };
        self.places.key_fault(&format!("{pointer}/{}", escaped(name)), format!("`{name}` is not a key here"), instead)
    }

    fn missing(&self, pointer: &str, key: &str, meant: &BTreeSet<String>) -> Vec<Fault> {
        let below = format!("{pointer}/{key}");
        if meant.contains(&below) || self.places.is_hidden(key) {
            return Vec::new();
        }
        let added = self.schema_at(&below).map_or_else(|| format!("`{key}`"), |s| word::added(self.schema, s, key));
        let about = self.about(&below).map(|a| format!(": {a}")).unwrap_or_default();
        vec![self.places.fault(pointer, format!("`{key}` is missing here"), format!("add {added}{about}"))]
    }

    /// Of several alternatives, the faults of the one that was meant.
    fn alternatives(&self, pointer: &str, value: &Value, context: &[Vec<ValidationError<'static>>]) -> Vec<Fault> {
        let schema = self.schema_at(pointer);
        let words = schema.map(word::words).unwrap_or_default();
        if let (Some(written), false) = (value.as_str(), words.is_empty()) {
            let instead = suggestion(written, &words, "write one of the words of the schema");
            return vec![self.places.fault(
                pointer,
                format!("`{written}` is not one of the words known here"),
                instead,
            )];
        }
        if let Some(faults) = self.tagged(pointer, value, schema, context) {
            return faults;
        }
        let null = |errors: &&Vec<ValidationError<'_>>| !matches!(&errors[..], [only] if matches!(only.kind(), Kind::Type { .. }) && only.instance_path().as_str() == pointer);
        match context.iter().find(null) {
            Some(errors) => {
                let meant = self.meant(errors);
                errors.iter().flat_map(|e| self.faults(e, &meant)).collect()
            }
            None => {
                let (what, instead) = self.type_words(pointer, value);
                vec![self.places.fault(pointer, what, instead)]
            }
        }
    }

    /// The faults of a table whose `kind` says which alternative it is.
    fn tagged(
        &self,
        pointer: &str,
        value: &Value,
        schema: Option<&Value>,
        context: &[Vec<ValidationError<'static>>],
    ) -> Option<Vec<Fault>> {
        let variants = schema?.get("oneOf")?.as_array()?;
        let kind_of = |variant: &Value| variant.pointer("/properties/kind/const")?.as_str().map(str::to_owned);
        let kinds: Vec<String> = variants.iter().filter_map(kind_of).collect();
        let table = value.as_object().filter(|_| !kinds.is_empty())?;
        let names: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let Some(kind) = table.get("kind").and_then(Value::as_str) else {
            let what = "`kind` is missing here, or not a text";
            return Some(vec![self.places.fault(pointer, what, format!("write `kind` as one of {}", listed(&names)))]);
        };
        let Some(index) = variants.iter().position(|v| kind_of(v).as_deref() == Some(kind)) else {
            let instead = suggestion(kind, &names, "write a kind of the schema");
            return Some(vec![self.places.fault(
                &format!("{pointer}/kind"),
                format!("`{kind}` is not a kind known here"),
                instead,
            )]);
        };
        let errors = context.get(index)?;
        let variant = Reader { schema: self.schema, places: self.places };
        let keys: Vec<&str> = word::keys(&variants[index]);
        let fault = |error: &ValidationError<'static>| match error.kind() {
            Kind::AdditionalProperties { unexpected } => unexpected
                .iter()
                .map(|name| {
                    let at = format!("{pointer}/{}", escaped(name));
                    let near = nearest(name, keys.iter().copied()).map(|key| format!("did you mean `{key}`?"));
                    let instead = near.unwrap_or_else(|| "take it out, or write another kind".to_owned());
                    self.places.key_fault(&at, format!("`{name}` is not a key of the kind `{kind}`"), instead)
                })
                .collect(),
            _ => variant.faults(error, &BTreeSet::new()),
        };
        Some(errors.iter().flat_map(fault).collect())
    }

    fn words(&self, pointer: &str, value: &Value, kind: &Kind) -> (String, String) {
        let name = name(pointer);
        match kind {
            Kind::Type { .. } => self.type_words(pointer, value),
            Kind::Enum { options } => {
                let words: Vec<&str> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                let written = value.as_str().unwrap_or("this");
                (
                    format!("`{written}` is not one of the words known here"),
                    suggestion(written, &words, "write one of the words of the schema"),
                )
            }
            Kind::Pattern { pattern } => {
                (format!("{} is not written as {} must be", word::quoted(value), name), word::pattern(pattern))
            }
            Kind::Format { format } => {
                (format!("{} is not {}", word::quoted(value), word::format(format)), word::format_example(format))
            }
            Kind::Minimum { limit } => (format!("{name} is too small"), format!("write {limit} or more")),
            Kind::Maximum { limit } => (format!("{name} is too large"), format!("write {limit} or less")),
            Kind::ExclusiveMinimum { limit } => (format!("{name} is too small"), format!("write more than {limit}")),
            Kind::ExclusiveMaximum { limit } => (format!("{name} is too large"), format!("write less than {limit}")),
            Kind::MinLength { .. } => (format!("{name} is an empty text"), "write it, or take the key out".to_owned()),
            Kind::MaxLength { limit } => (format!("{name} is too long"), format!("write at most {limit} characters")),
            Kind::MinItems { limit } => (format!("{name} has too few values"), format!("give at least {limit}")),
            Kind::MaxItems { limit } => (format!("{name} has too many values"), format!("give at most {limit}")),
            Kind::MinProperties { .. } => (
                format!("{name} has no text in any language"),
                "write one for each language, for example `en = \"…\"`".to_owned(),
            ),
            other => (
                format!("{name} breaks the rule `{}` of the schema", other.keyword()),
                self.about(pointer).unwrap_or_else(|| "see the schema".to_owned()),
            ),
        }
    }

    fn type_words(&self, pointer: &str, value: &Value) -> (String, String) {
        let schema = self.schema_at(pointer);
        let wanted = schema.map_or("another kind of value", word::wanted);
        let about = self.about(pointer).map(|a| format!(" ({a})")).unwrap_or_default();
        (format!("{} is {}", name(pointer), word::kind(value)), format!("write {wanted}{about}"))
    }

    /// The first sentence of what the schema says about a value.
    fn about(&self, pointer: &str) -> Option<String> {
        let text = self.raw_schema_at(pointer)?.get("description")?.as_str()?;
        let sentence = text.split_once(".\n").or_else(|| text.split_once(". ")).map_or(text, |(first, _)| first);
        Some(sentence.trim_end_matches('.').replace('\n', " "))
    }

    fn keys(&self, pointer: &str) -> Vec<&str> {
        self.schema_at(pointer).map(word::keys).unwrap_or_default()
    }

    /// The part of the schema that rules a pointer, references followed.
    fn schema_at(&self, pointer: &str) -> Option<&Value> {
        self.raw_schema_at(pointer).map(|s| word::followed(self.schema, s))
    }

    fn raw_schema_at(&self, pointer: &str) -> Option<&Value> {
        let mut here = self.schema;
        for segment in pointer.split('/').skip(1) {
            here = word::below(word::followed(self.schema, here), segment)?;
        }
        Some(here)
    }
}

/// The last key of a pointer, as people write it.
fn name(pointer: &str) -> String {
    let mut segments = pointer.rsplit('/').filter(|s| !s.is_empty());
    match (segments.next(), segments.next()) {
        (Some(last), Some(list)) if last.bytes().all(|b| b.is_ascii_digit()) => format!("a value of `{list}`"),
        (Some(last), _) => format!("`{last}`"),
        (None, _) => "the file".to_owned(),
    }
}
