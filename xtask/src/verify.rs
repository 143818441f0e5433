//! `cargo xtask verify`: what no compiler sees. All faults are told at once.

mod banned;
mod classes;
mod licence;
mod look;
mod templates;
mod words;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{generate, process::root};

type Check = fn(&Path) -> Result<Vec<String>>;

const CHECKS: [(&str, Check); 7] = [
    ("Words", words::faults),
    ("Templates", templates::faults),
    ("Style sheets", look::faults),
    ("Classes", classes::faults),
    ("Licences", licence::faults),
    ("Banned crates", banned::faults),
    ("Generated files", stale),
];

/// Runs every check.
pub fn run() -> Result<()> {
    let root = root();
    let mut all_in_order = true;
    for (name, check) in CHECKS {
        let faults = check(&root).with_context(|| format!("{name} cannot be checked"))?;
        println!("{name}: {}", if faults.is_empty() { "in order" } else { "not in order" });
        for fault in &faults {
            println!("  {fault}");
        }
        all_in_order &= faults.is_empty();
    }
    if !all_in_order {
        bail!("please mend the above");
    }
    Ok(())
}

fn stale(_: &Path) -> Result<Vec<String>> {
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
