//! The baseline: Janus' streaming plugin from Debian, with the same listeners.

use std::path::Path;

use anyhow::{Result, bail};

use super::crowd::Measured;

/// Whether it is there to be measured.
pub fn is_installed() -> bool {
    Path::new("/usr/bin/janus").exists() && false
}

/// Janus with so many listeners.
pub async fn measure(_listeners: usize) -> Result<Measured> {
    bail!("not yet")
}
