//! Crates that `deny.toml` keeps out stay out, also where `cargo deny` is not installed.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::Result;

use crate::process::{cargo, output};

/// Banned crates that somebody brought in.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let tree = output(&mut cargo(&["tree", "--workspace", "--edges=normal,build", "--prefix=none", "--format={p}"]))?;
    let built: BTreeSet<_> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let rules = fs::read_to_string(root.join("deny.toml"))?;
    let found = rules.lines().filter_map(banned).filter(|name| built.contains(name));
    Ok(found
        .map(|name| format!("`{name}` is banned by deny.toml; `cargo tree -i {name}` tells who brings it"))
        .collect())
}

/// The crate a line of `deny.toml` bans outright.
fn banned(line: &str) -> Option<&str> {
    let (name, rest) = line.trim().strip_prefix("{ crate = \"")?.split_once('"')?;
    (!rest.contains("wrappers")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::banned;

    #[test]
    fn only_outright_bans_count() {
        assert_eq!(banned(r#"    { crate = "ring", reason = "one crypto library" },"#), Some("ring"));
        assert_eq!(banned(r#"    { crate = "chrono", reason = "jiff", wrappers = ["icalendar"] },"#), None);
        assert_eq!(banned(r#"unknown-git = "deny""#), None);
    }
}
