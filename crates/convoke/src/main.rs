//! Convoke: the software with which a treaty secretariat convenes formal hybrid meetings. The command line; nothing else.

mod check;
mod config;
mod key;
mod media;
mod rehearse;
mod run;
mod series;
mod serve;
mod staff;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

/// Convenes formal hybrid meetings.
#[derive(Parser)]
#[command(version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lives through a conference file on a clock that can be wound forward, mails caught.
    Rehearse(rehearse::Options),
    /// Runs the real thing from a configuration file.
    Serve {
        /// The configuration file.
        #[arg(long, default_value = "convoke.toml")]
        config: PathBuf,
    },
    /// Reads a conference file and tells every fault with its place.
    Check {
        /// The conference file.
        file: PathBuf,
    },
    /// Moves a series into the database and out of it.
    Series {
        #[command(subcommand)]
        command: series::Command,
    },
    /// Says who may sign in at the desk.
    Staff {
        #[command(subcommand)]
        command: staff::Command,
    },
    /// Prints the JSON Schema of a file format.
    Schema {
        /// Which one.
        which: Which,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Which {
    /// The conference file.
    Conference,
    /// The configuration of `serve`.
    Config,
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Rehearse(options) => rehearse::rehearse(options).await,
        Command::Serve { config } => serve::serve(&config).await,
        Command::Check { file } => return check::check(&file),
        Command::Series { command } => series::run(command).await,
        Command::Staff { command } => staff::run(command).await,
        Command::Schema { which } => check::schema(which),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("convoke: {error:#}");
            ExitCode::FAILURE
        }
    }
}
