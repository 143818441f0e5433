//! Every class a page names has a rule: a class without one is a slip of the pen, or a part nobody has drawn.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::Result;

use super::at;
use crate::{frontend, tree};

/// Classes in templates of pages that no style sheet knows.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    frontend::ready()?;
    let sheet = fs::read_to_string(root.join("frontend/dist/look.css"))?;
    let known: BTreeSet<_> = sheet.split('.').skip(1).map(name).collect();
    let mut faults = Vec::new();
    for (file, text) in tree::texts(&root.join("crates/view/templates"), &["html"])? {
        if file.components().any(|part| part.as_os_str() == "mail") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let unknown = classes(line).into_iter().filter(|class| !known.contains(class.as_str()));
            faults.extend(unknown.map(|class| at(&file, number, &format!("no style for the class `{class}`"))));
        }
    }
    Ok(faults)
}

fn name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    &text[..end.unwrap_or(text.len())]
}

/// The classes written out in a line; those a variable makes up are left alone.
fn classes(line: &str) -> Vec<String> {
    let markup = without(&without(line, "{%", "%}", " "), "{{", "}}", "?");
    let lists = markup.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    lists.flat_map(str::split_whitespace).filter(|class| !class.contains('?')).map(str::to_owned).collect()
}

fn without(text: &str, open: &str, close: &str, instead: &str) -> String {
    let mut parts = text.split(open);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + instead + part.split_once(close).map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_read_around_the_templates_own_marks() {
        let line = r#"<p class="field{% if self.message("email").is_some() %} field-error{% endif %}"><b class="cat {{ css }}">"#;
        assert_eq!(classes(line), ["field", "field-error", "cat"]);
        assert_eq!(classes(r#"<ol class="annex days-{{ days }}">"#), ["annex"]);
    }

    #[test]
    fn a_rule_begins_with_the_name_of_its_class() {
        assert_eq!(name("btn-primary:hover{color:red}"), "btn-primary");
    }
}
