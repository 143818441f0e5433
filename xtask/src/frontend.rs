//! Style sheets and islands, built when they changed.

use std::{fs, hash::Hasher, path::Path};

use anyhow::Result;

use crate::{
    packages,
    process::{command, root, run, say},
    tree,
};

/// Builds what pages load, unless it is as new as its sources.
pub fn ready() -> Result<()> {
    let sources = stamp("frontend", &["theme", "islands", "build.mjs", "package.json", "package-lock.json"])?;
    let built = root().join("frontend/node_modules/.built-from");
    if is(&built, &sources) && root().join("frontend/dist/look.css").exists() {
        return Ok(());
    }
    installed("frontend")?;
    say("Building the style sheets and islands");
    run(&mut command("npm", &["run", "--silent", "build"], "frontend"))?;
    Ok(fs::write(built, sources)?)
}

/// Checks the types of the islands.
pub fn check() -> Result<()> {
    installed("frontend")?;
    run(&mut command("npm", &["run", "--silent", "check"], "frontend"))
}

/// Installs the packages of a folder, unless they are there as its lock file wants them.
pub fn installed(folder: &str) -> Result<()> {
    packages::node()?;
    let wanted = stamp(folder, &["package-lock.json"])?;
    let there = root().join(folder).join("node_modules/.installed-from");
    if is(&there, &wanted) {
        return Ok(());
    }
    say(&format!("Installing the packages of {folder}/"));
    run(&mut command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"], folder))?;
    Ok(fs::write(there, wanted)?)
}

fn is(file: &Path, stamp: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|text| text == stamp)
}

fn stamp(folder: &str, sources: &[&str]) -> Result<String> {
    let mut hasher = std::hash::DefaultHasher::new();
    for source in sources {
        for file in tree::files(&root().join(folder).join(source))? {
            hasher.write(file.to_string_lossy().as_bytes());
            hasher.write(&fs::read(file)?);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}
