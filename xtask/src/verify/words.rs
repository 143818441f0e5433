//! The words: the same keys in six languages, and each in use.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use anyhow::Result;

use super::at;
use crate::tree;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Keys that a language lacks or has in excess, and keys that nobody uses.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let english = catalogue(root, "en")?;
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let own = catalogue(root, language)?;
        let missing = english.iter().filter(|(key, _)| !own.contains_key(*key));
        faults.extend(missing.map(|((name, key), _)| format!("locales/{language}/{name}: `{key}` is missing")));
        let excess = own.iter().filter(|(key, _)| !english.contains_key(*key));
        faults.extend(excess.map(|((_, key), (file, line))| at(file, *line, &format!("English has no `{key}`"))));
    }
    let used = used(root)?;
    let unused = english.iter().filter(|((_, key), _)| !used.contains(key.trim_start_matches('-')));
    faults.extend(unused.map(|((_, key), (file, line))| at(file, *line, &format!("nobody uses `{key}`"))));
    Ok(faults)
}

type Catalogue = BTreeMap<(String, String), (PathBuf, usize)>;

/// Every key of a language with its file's name, and where it stands.
fn catalogue(root: &Path, language: &str) -> Result<Catalogue> {
    let mut keys = Catalogue::new();
    for (file, text) in tree::texts(&root.join("locales").join(language), &["ftl"])? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for (number, line) in text.lines().enumerate() {
            if let Some(key) = key(line) {
                keys.insert((name.clone(), key.to_owned()), (file.clone(), number));
            }
        }
    }
    Ok(keys)
}

fn key(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end();
    let starts = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    (starts && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')).then_some(key)
}

/// Keys that code and templates call, or other messages hold.
fn used(root: &Path) -> Result<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for (_, text) in tree::texts(&root.join("crates"), &["rs", "html", "txt", "xml", "ics"])? {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        used.extend(words.filter_map(|word| word.strip_prefix("msg_")).map(|word| word.replace('_', "-")));
    }
    for (_, text) in tree::texts(&root.join("locales/en"), &["ftl"])? {
        let references = text.split('{').skip(1).filter_map(|part| part.split('}').next());
        used.extend(references.map(|inner| inner.trim().trim_start_matches('-').to_owned()));
    }
    Ok(used)
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn keys_are_told_from_text() {
        assert_eq!(key("nav-programme = Programme"), Some("nav-programme"));
        assert_eq!(key("-treaty = Treaty"), Some("-treaty"));
        assert_eq!(key("    [one] { $n } = one"), None);
        assert_eq!(key("# $n (Number) = how many"), None);
        assert_eq!(key("    goes on = here"), None);
    }
}
