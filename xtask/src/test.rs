//! `cargo xtask test`: everything, from a bare Debian machine.

mod stories;
mod tally;

use anyhow::{Result, bail};

use crate::{
    frontend, packages,
    postgres::Postgres,
    process::{cargo, exists, say, watch},
};
use tally::Tally;

/// Arguments of `test`.
#[derive(clap::Args)]
pub struct Args {
    /// Only this part.
    #[arg(value_enum)]
    part: Option<Part>,
    /// Only tests, or stories, whose names hold this.
    filter: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Units and whole behaviours, on both databases.
    Rust,
    /// The types of the islands, and the stories in a real browser.
    Browser,
}

/// Runs the tests and closes with their sum.
pub fn run(args: &Args) -> Result<()> {
    let filter = args.filter.as_deref();
    let mut tally = Tally::default();
    frontend::ready()?;
    if args.part != Some(Part::Browser) {
        rust(filter, &mut tally)?;
    }
    if args.part != Some(Part::Rust) {
        say("Types of the islands");
        tally.step(frontend::check().is_ok());
        stories::run(filter, &mut tally)?;
    }
    println!("\n{tally}");
    if tally.failed > 0 {
        bail!("not all is well");
    }
    Ok(())
}

fn rust(filter: Option<&str>, tally: &mut Tally) -> Result<()> {
    packages::opus_tools()?;
    let postgres = Postgres::start()?;
    say("Rust tests");
    let runner: &[&str] =
        if exists("cargo-nextest") { &["nextest", "run"] } else { &["test", "--lib", "--bins", "--tests"] };
    let (success, lines) =
        watch(cargo(runner).arg("--workspace").args(filter).env("CONVOKE_TEST_POSTGRES", &postgres.url))?;
    tally.lines(success, &lines);
    if filter.is_none() {
        say("Examples in the documentation");
        let (success, lines) = watch(&mut cargo(&["test", "--quiet", "--doc", "--workspace"]))?;
        tally.lines(success, &lines);
    }
    Ok(())
}
