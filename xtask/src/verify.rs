//! `cargo xtask verify`: what no compiler sees. All faults are told at once.

mod licence;
mod look;
mod templates;
mod words;

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::{generate, process::root};

/// Runs every check.
pub fn run() -> Result<()> {
    let root = root();
    let checks: [(&str, Vec<String>); 5] = [
        ("Words", words::faults(&root)?),
        ("Templates", templates::faults(&root)?),
        ("Style sheets", look::faults(&root)?),
        ("Licences", licence::faults(&root)?),
        ("Generated files", stale()?),
    ];
    for (name, faults) in &checks {
        println!("{name}: {}", if faults.is_empty() { "in order" } else { "not in order" });
        for fault in faults {
            println!("  {fault}");
        }
    }
    if checks.iter().any(|(_, faults)| !faults.is_empty()) {
        bail!("please mend the above");
    }
    Ok(())
}

fn stale() -> Result<Vec<String>> {
    let differs = |file: &Path, text: &str| fs::read_to_string(file).is_ok_and(|old| old == text);
    let generated = generate::generated()?;
    let stale = generated.iter().filter(|(file, text)| !differs(file, text));
    Ok(stale.map(|(file, _)| format!("{}: differs; run `cargo xtask generate`", file.display())).collect())
}

/// A fault with its place, as editors like it.
fn at(file: &Path, line: usize, what: &str) -> String {
    let file = file.strip_prefix(root()).unwrap_or(file);
    format!("{}:{}: {what}", file.display(), line + 1)
}
