//! `cargo xtask bench`: each figure beside its baseline, measured in one run on this machine.

use anyhow::Result;

use crate::{
    frontend,
    process::{cargo, run as run_command},
};

/// Arguments of `bench`.
#[derive(clap::Args)]
pub struct Args {
    /// Only the benchmark of this name: `start`, `pages`, `submits`, `release`.
    name: Option<String>,
}

/// Builds for speed, then lets `crates/bench` measure; it ends in one line a figure.
pub fn run(args: &Args) -> Result<()> {
    frontend::ready()?;
    run_command(&mut cargo(&["build", "--release", "--package", "convoke", "--package", "convoke-bench"]))?;
    let mut measure = cargo(&["run", "--release", "--quiet", "--package", "convoke-bench", "--"]);
    run_command(measure.args(&args.name))
}
