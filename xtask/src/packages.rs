//! What a bare Debian machine lacks is installed from Debian's packages.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::{command, exists, output, run, say};

/// Node.js and npm, for the style sheets, the islands and the stories.
pub fn node() -> Result<()> {
    if exists("node") && exists("npm") { Ok(()) } else { install(&["nodejs", "npm"]) }
}

/// Chromium, for the stories. Where it stands is answered.
pub fn chromium() -> Result<&'static str> {
    const PATH: &str = "/usr/bin/chromium";
    if !Path::new(PATH).exists() {
        install(&["chromium", "fonts-noto-core", "fonts-noto-cjk"])?;
    }
    Ok(PATH)
}

/// Firefox, among the peers of the stories. Where it stands is answered.
pub fn firefox() -> Result<&'static str> {
    const PATH: &str = "/usr/bin/firefox-esr";
    if !Path::new(PATH).exists() {
        install(&["firefox-esr"])?;
    }
    Ok(PATH)
}

/// A Python that has aiortc, in `folder`, with what `e2e/peers/requirements.txt` names.
pub fn aiortc(folder: &Path) -> Result<PathBuf> {
    let venv = folder.to_string_lossy();
    if output(&mut command("python3", &["-m", "venv", &venv], "")).is_err() {
        install(&["python3", "python3-venv"])?;
        run(&mut command("python3", &["-m", "venv", &venv], ""))?;
    }
    let python = folder.join("bin/python");
    let words = ["-m", "pip", "install", "-q", "--only-binary", ":all:", "-r", "e2e/peers/requirements.txt"];
    run(&mut command(&python.to_string_lossy(), &words, ""))?;
    Ok(python)
}

/// Other people's readers of Ogg/Opus, for what the recordings promise.
pub fn opus_tools() -> Result<()> {
    if exists("opusinfo") && exists("opusdec") { Ok(()) } else { install(&["opus-tools"]) }
}

/// Janus, the baseline of the room.
pub fn janus() -> Result<()> {
    if Path::new("/usr/bin/janus").exists() { Ok(()) } else { install(&["janus"]) }
}

/// The folder of PostgreSQL's server programs.
pub fn postgres() -> Result<PathBuf> {
    if let Some(folder) = postgres_folder() {
        return Ok(folder);
    }
    install(&["postgresql"])?;
    postgres_folder().context("PostgreSQL was installed, but its server programs are nowhere to be found")
}

fn postgres_folder() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.insert(0, "/usr/local/bin".into());
    folders.retain(|folder| ["initdb", "postgres", "pg_isready"].iter().all(|program| folder.join(program).exists()));
    folders.pop()
}

/// Whether we are root.
pub fn is_root() -> bool {
    output(&mut command("id", &["-u"], "")).is_ok_and(|id| id.trim() == "0")
}

fn install(packages: &[&str]) -> Result<()> {
    if !exists("apt-get") {
        bail!("please install {}: this is not a Debian machine", packages.join(", "));
    }
    say(&format!("Installing {}", packages.join(", ")));
    apt(&["update", "-q"])?;
    apt(&[&["install", "-q", "-y", "--no-install-recommends"], packages].concat())
}

fn apt(args: &[&str]) -> Result<()> {
    let words = [&["DEBIAN_FRONTEND=noninteractive", "apt-get"], args].concat();
    let mut apt = if is_root() {
        command("env", &words, "")
    } else {
        command("sudo", &[&["-n", "env"], &words[..]].concat(), "")
    };
    run(&mut apt).context("installing needs root, or sudo without a question")
}
