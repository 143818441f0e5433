//! What people do in this repository: `cargo xtask rehearse`, `test`, `bench`, `fuzz`, `generate`, `verify`.
#![expect(clippy::print_stdout, reason = "xtask talks to the person who started it")]

mod bench;
mod frontend;
mod fuzz;
mod generate;
mod packages;
mod postgres;
mod process;
mod rehearse;
mod test;
mod tree;
mod verify;

use std::process::ExitCode;

use clap::Parser;

/// The work of this repository.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
enum Task {
    /// Builds everything and starts a rehearsal; what follows `--` goes to `convoke rehearse`.
    Rehearse(rehearse::Args),
    /// Runs all tests: Rust on both databases, types of the islands, stories in a real browser.
    Test(test::Args),
    /// Measures, and prints each figure beside its baseline.
    Bench(bench::Args),
    /// Gives parsers bytes that nobody thought of; installs cargo-fuzz when it is missing.
    Fuzz(fuzz::Args),
    /// Builds the style sheets and islands when they changed.
    Frontend,
    /// Writes the generated files.
    Generate,
    /// Checks that generated files are current, and what no compiler sees in words, templates and style sheets.
    Verify,
}

fn main() -> ExitCode {
    let result = match Task::parse() {
        Task::Rehearse(args) => rehearse::run(&args),
        Task::Test(args) => test::run(&args),
        Task::Bench(args) => bench::run(&args),
        Task::Fuzz(args) => fuzz::run(&args),
        Task::Frontend => frontend::ready(),
        Task::Generate => generate::run(),
        Task::Verify => verify::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
