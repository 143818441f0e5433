//! Pages hold no style and no script of their own, so that the strict policy holds. Mails are no pages.

use std::path::Path;

use anyhow::Result;

use super::at;
use crate::tree;

/// Inline styles, scripts and handlers in templates of pages.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (file, text) in tree::texts(&root.join("crates/view/templates"), &["html"])? {
        if file.components().any(|part| part.as_os_str() == "mail") {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            faults.extend(inline(line).map(|what| at(&file, number, what)));
        }
    }
    Ok(faults)
}

fn inline(line: &str) -> Option<&'static str> {
    let line = line.to_ascii_lowercase();
    if line.contains("<style") || line.contains(" style=") {
        Some("inline style")
    } else if line.split("<script").skip(1).any(|tag| !tag.split('>').next().unwrap_or_default().contains(" src=")) {
        Some("inline script")
    } else if line.split_whitespace().any(is_handler) || line.contains("javascript:") {
        Some("inline handler")
    } else {
        None
    }
}

fn is_handler(word: &str) -> bool {
    let name = word.strip_prefix("on").and_then(|rest| rest.split_once('='));
    name.is_some_and(|(name, _)| name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn what_the_policy_forbids_is_found() {
        assert!(inline(r#"<p style="color:red">"#).is_some());
        assert!(inline("<script>alert(1)</script>").is_some());
        assert!(inline(r#"<a href="/" onclick="go()">"#).is_some());
        assert!(inline(r#"<script type="module" src="/assets/zone.js"></script>"#).is_none());
        assert!(inline(r#"<p class="on" data-on="x">"#).is_none());
    }
}
