//! `cargo xtask bench`: each figure beside its baseline, measured in one run on this machine.

use std::fmt;

use anyhow::{Result, bail};

use crate::{
    frontend,
    process::{cargo, run as run_command, say},
};

/// Arguments of `bench`.
#[derive(clap::Args)]
pub struct Args {
    /// Only the benchmark of this name.
    name: Option<String>,
}

/// A figure and what it is compared with.
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// Ours.
    pub ours: f64,
    /// The baseline's.
    pub baseline: f64,
    /// What both are counted in.
    pub unit: &'static str,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self { name, ours, baseline, unit } = self;
        write!(f, "{name} ours={ours:.3} baseline={baseline:.3} ratio={:.3} unit={unit}", ours / baseline)
    }
}

type Bench = fn() -> Result<Vec<Figure>>;

const BENCHES: [(&str, Bench); 0] = [];

/// Builds for speed, measures, prints.
pub fn run(args: &Args) -> Result<()> {
    let wanted = |name: &str| args.name.as_deref().is_none_or(|wanted| wanted == name);
    let chosen: Vec<_> = BENCHES.iter().filter(|(name, _)| wanted(name)).collect();
    if chosen.is_empty() {
        bail!("there is no such benchmark; there are: {}", BENCHES.map(|(name, _)| name).join(", "));
    }
    frontend::ready()?;
    run_command(&mut cargo(&["build", "--release", "--package", "convoke"]))?;
    for (name, bench) in chosen {
        say(name);
        for figure in bench()? {
            println!("{figure}");
        }
    }
    Ok(())
}
