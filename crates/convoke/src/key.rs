//! The installation's secret: made once, kept in its folder, readable by its user only.

use std::{
    fs,
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

use anyhow::{Context, Result, anyhow, bail};
use convoke_domain::link::Key;

/// Fills bytes with the system's randomness.
pub fn random(bytes: &mut [u8]) {
    rand::fill(bytes);
}

/// The key of a folder; made on first use.
///
/// # Errors
/// When it cannot be read or written, or others may read it.
pub fn of(folder: &Path) -> Result<Key> {
    let path = folder.join("key");
    if !path.exists() {
        let mut secret = [0; 32];
        random(&mut secret);
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&path)
            .with_context(|| path.display().to_string())?;
        file.write_all(&secret)?;
        file.sync_all()?;
    }
    let mode = fs::metadata(&path)?.permissions().mode();
    if mode & 0o077 != 0 {
        bail!(
            "{} may be read by others; whoever has it can make every personal link. Run: chmod 600 {0}",
            path.display()
        );
    }
    let secret: [u8; 32] =
        fs::read(&path)?.try_into().map_err(|_| anyhow!("{} is not a key of 32 bytes", path.display()))?;
    Ok(Key::new(&secret))
}
