//! `cargo xtask rehearse`: builds everything and becomes the rehearsal.

use std::os::unix::process::CommandExt;

use anyhow::{Context, Result};

use crate::{
    frontend,
    process::{cargo, say},
};

/// Arguments of `rehearse`.
#[derive(clap::Args)]
pub struct Args {
    /// Build for speed: takes longer to build, runs as in service.
    #[arg(long)]
    release: bool,
    /// Arguments for `convoke rehearse`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    args: Vec<String>,
}

/// Builds everything and becomes the rehearsal.
pub fn run(args: &Args) -> Result<()> {
    frontend::ready()?;
    say("Building Convoke");
    let mut convoke = cargo(&["run", "--quiet", "--package", "convoke", "--bin", "convoke"]);
    if args.release {
        convoke.arg("--release");
    }
    // Paths among the arguments are meant from where the person stands.
    convoke.current_dir(std::env::current_dir()?).args(["--", "rehearse"]).args(&args.args);
    Err(convoke.exec()).context("cargo cannot be started")
}
