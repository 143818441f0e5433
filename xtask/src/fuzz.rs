//! `cargo xtask fuzz`: the parsers that a stranger's bytes reach, given bytes that nobody thought of.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::process::{cargo, command, exists, output, root, run as run_command, say};

/// Arguments of `fuzz`.
#[derive(clap::Args)]
pub struct Args {
    /// Only the target of this name in `fuzz/fuzz_targets`.
    name: Option<String>,
    /// For how many seconds each.
    #[arg(default_value_t = 60)]
    seconds: u32,
}

/// Builds the targets outside the workspace's own build, and runs them from their seeds.
pub fn run(args: &Args) -> Result<()> {
    if !exists("cargo-fuzz") {
        run_command(&mut cargo(&["install", "cargo-fuzz", "--locked"]))?;
    }
    let all = output(&mut fuzz(&["list"]))?;
    let chosen: Vec<&str> = all.lines().filter(|t| args.name.as_deref().is_none_or(|name| name == *t)).collect();
    if chosen.is_empty() {
        bail!("there is no such target; there are: {}", all.lines().collect::<Vec<_>>().join(", "));
    }
    chosen.into_iter().try_for_each(|target| one(target, args.seconds))
}

fn one(target: &str, seconds: u32) -> Result<()> {
    say(&format!("{target}, {seconds} s"));
    let grown = root().join("fuzz/corpus").join(target);
    fs::create_dir_all(&grown).with_context(|| grown.display().to_string())?;
    let seeds = format!("seeds/{target}");
    let grown = format!("corpus/{target}");
    let folders: Vec<&str> = [&*grown, &*seeds].into_iter().filter(|f| root().join("fuzz").join(f).exists()).collect();
    let limit = format!("-max_total_time={seconds}");
    let mut fuzz = fuzz(&["run", "--sanitizer", "none", target]);
    fuzz.args(folders).args(["--", &limit, "-rss_limit_mb=2048", "-timeout=20", "-max_len=4096"]);
    run_command(&mut fuzz).with_context(|| format!("what broke it lies in {}", Path::new("fuzz/artifacts").display()))
}

/// Fuzzing instruments the code, which stable Rust does only when told so.
fn fuzz(args: &[&str]) -> std::process::Command {
    let mut fuzz = command("cargo", &[&["fuzz"], args].concat(), "fuzz");
    fuzz.env("RUSTC_BOOTSTRAP", "1");
    fuzz
}
