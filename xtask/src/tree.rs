//! Walking the repository.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// Every file below a path, in order; a file is itself.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries = fs::read_dir(path)
        .with_context(|| format!("{} cannot be read", path.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    entries.sort();
    let below = entries.iter().map(|entry| files(entry)).collect::<Result<Vec<_>>>()?;
    Ok(below.concat())
}

/// Every file below a path whose name ends in one of `extensions`, with its text.
pub fn texts(path: &Path, extensions: &[&str]) -> Result<Vec<(PathBuf, String)>> {
    let wanted = |file: &PathBuf| file.extension().is_some_and(|own| extensions.iter().any(|each| own == *each));
    let files = files(path)?.into_iter().filter(wanted);
    files.map(|file| fs::read_to_string(&file).map(|text| (file, text)).map_err(Into::into)).collect()
}
