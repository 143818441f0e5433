//! Convoke is under MIT or Apache-2.0, and says so.

use std::{fs, path::Path};

use anyhow::Result;

/// Licence texts that are missing.
pub fn faults(root: &Path) -> Result<Vec<String>> {
    let mut texts = String::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("LICENSE") {
            texts.push_str(&fs::read_to_string(entry.path())?);
        }
    }
    let wanted = ["Permission is hereby granted, free of charge", "Apache License"];
    let missing = wanted.iter().filter(|text| !texts.contains(**text));
    Ok(missing.map(|text| format!("no LICENSE file holds \"{text}\"")).collect())
}
