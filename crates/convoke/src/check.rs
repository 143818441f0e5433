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
    let text = text_of(file)?;
    read(&text).map_err(|faults| told(file, &faults))
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read; the place of the first byte that is no UTF-8.
pub fn text_of(file: &Path) -> Result<String> {
    let bytes = fs::read(file).map_err(|e| anyhow!("{}: {e}", file.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        anyhow!("{}:{line}:{column}: this is not UTF-8; save the file as UTF-8\n1 fault", file.display())
    })
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
