//! `cargo xtask generate`: files that are written by programs and kept in the repository.

use std::{fs, path::PathBuf};

use anyhow::Result;

use crate::process::{cargo, output, root};

/// Writes the generated files.
pub fn run() -> Result<()> {
    for (file, text) in generated()? {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        println!("{}", file.display());
        fs::write(file, text)?;
    }
    Ok(())
}

/// Each generated file, and what should stand in it.
pub fn generated() -> Result<Vec<(PathBuf, String)>> {
    ["conference", "config"]
        .into_iter()
        .map(|of| Ok((root().join(format!("schemas/{of}.json")), schema(of)?)))
        .collect()
}

fn schema(of: &str) -> Result<String> {
    let text = output(&mut cargo(&["run", "--quiet", "--package", "convoke", "--bin", "convoke", "--", "schema", of]))?;
    Ok(format!("{}\n", text.trim_end()))
}
