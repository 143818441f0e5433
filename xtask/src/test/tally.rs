//! How many tests passed and failed, over all runners.

use std::fmt;

/// The sum.
#[derive(Default)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed, and runs that failed for another reason.
    pub failed: usize,
}

impl Tally {
    /// Counts one step that either holds or does not.
    pub fn step(&mut self, holds: bool) {
        self.passed += usize::from(holds);
        self.failed += usize::from(!holds);
    }

    /// Counts what the closing lines of a runner say.
    pub fn lines(&mut self, success: bool, lines: &[String]) {
        let before = self.failed;
        for line in lines.iter().filter(|line| is_closing(line)) {
            self.passed += number(line, "passed");
            self.failed += number(line, "failed") + number(line, "timed");
        }
        if !success && self.failed == before {
            self.failed += 1;
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

// nextest, cargo test, node's reporter.
fn is_closing(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("Summary [") || line.starts_with("test result:") || is_node(line)
}

fn is_node(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("ℹ pass ") || line.starts_with("ℹ fail ")
}

// "12 passed" in most lines, "pass 12" in node's.
fn number(line: &str, what: &str) -> usize {
    let separators = |c: char| c.is_whitespace() || c == ',' || c == ';';
    let words: Vec<_> = line.split(separators).filter(|word| !word.is_empty()).collect();
    let number = words.windows(2).find_map(|pair| match pair {
        [name, number] if is_node(line) && what.starts_with(name) => Some(*number),
        [number, name] if *name == what => Some(*number),
        _ => None,
    });
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(success: bool, line: &str) -> (usize, usize) {
        let mut tally = Tally::default();
        tally.lines(success, &[line.to_owned()]);
        (tally.passed, tally.failed)
    }

    #[test]
    fn every_runner_is_read() {
        assert_eq!(tally(true, "     Summary [   1.204s] 12 tests run: 12 passed, 3 skipped"), (12, 0));
        assert_eq!(
            tally(false, "     Summary [   1.2s] 12 tests run: 9 passed (1 slow), 2 failed, 1 timed out, 0 skipped"),
            (9, 3)
        );
        assert_eq!(tally(true, "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"), (3, 0));
        assert_eq!(tally(true, "ℹ pass 7"), (7, 0));
        assert_eq!(tally(false, "ℹ fail 2"), (0, 2));
    }

    #[test]
    fn a_run_that_failed_without_a_count_counts() {
        assert_eq!(tally(false, "error: could not compile"), (0, 1));
    }
}
