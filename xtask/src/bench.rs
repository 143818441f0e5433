//! `cargo xtask bench`: each figure beside its baseline, measured in one run on this machine.

use anyhow::Result;

use crate::{
    frontend, packages,
    process::{cargo, run as run_command, say},
};

/// Arguments of `bench`.
#[derive(clap::Args)]
pub struct Args {
    /// Only the benchmark of this name: `start`, `pages`, `submits`, `release`, `room`, `room_pages`.
    name: Option<String>,
}

/// Builds for speed, then lets `crates/bench` measure; it ends in one line a figure.
pub fn run(args: &Args) -> Result<()> {
    frontend::ready()?;
    if args.name.as_deref().is_none_or(|name| name == "room")
        && let Err(error) = packages::janus()
    {
        say(&format!("Without Janus, the baseline of the room: {error:#}"));
    }
    run_command(&mut cargo(&["build", "--release", "--package", "convoke", "--package", "convoke-bench"]))?;
    let mut measure = cargo(&["run", "--release", "--quiet", "--package", "convoke-bench", "--"]);
    run_command(measure.args(&args.name))
}
