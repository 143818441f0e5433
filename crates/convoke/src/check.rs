//! `convoke check`: every fault of a conference file, with line, column, and what would be right.

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Result, anyhow};
use convoke_domain::record::{
    ConferenceFile,
    check::{Fault, read},
};

use crate::{Which, config};

/// Checks a file; the exit code says whether it may be imported.
pub fn check(file: &Path) -> ExitCode {
    match load(file) {
        Ok(conference) => {
            say(&format!("{}: {} is a complete record.", file.display(), conference.series.slug));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Reads a conference file.
///
/// # Errors
/// All its faults, a line each: `FILE:LINE:COLUMN: what is wrong; what would be right`.
pub fn load(file: &Path) -> Result<ConferenceFile> {
    let text = fs::read_to_string(file).map_err(|e| anyhow!("{}: {e}", file.display()))?;
    read(&text).map_err(|faults| told(file, &faults))
}

/// Faults as an error whose text has a line for each.
pub fn told(file: &Path, faults: &[Fault]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(|f| format!("{}:{f}", file.display())).collect();
    let count = if faults.len() == 1 { "1 fault".to_owned() } else { format!("{} faults", faults.len()) };
    anyhow!("{}\n{count}", lines.join("\n"))
}

/// Prints a schema.
///
/// # Errors
/// When it cannot be written as text.
pub fn schema(which: Which) -> Result<()> {
    let schema = match which {
        Which::Conference => convoke_domain::record::check::schema(),
        Which::Config => config::schema(),
    };
    say(&serde_json::to_string_pretty(&schema)?);
    Ok(())
}

/// Prints a line for the person at the terminal.
#[expect(clippy::print_stdout, reason = "the command line's own answer")]
pub fn say(line: &str) {
    println!("{line}");
}
