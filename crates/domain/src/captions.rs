//! Captions as they are kept, and as a file: WebVTT, in time with a recording. They are no authentic record.

use std::fmt::Write as _;

use crate::{room::PersonKey, time::Instant};

/// A line as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Who wrote it.
    pub by: PersonKey,
    /// When its writing began.
    pub began: Instant,
    /// When it was done.
    pub at: Instant,
    /// What it says.
    pub text: String,
    /// What was written first, when it was mended.
    pub first: Option<String>,
    /// When it was mended.
    pub mended: Option<Instant>,
}

/// What is shown in a recording, from when until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue<'a> {
    /// In milliseconds from the recording's beginning.
    pub from: i64,
    /// In milliseconds from the recording's beginning.
    pub until: i64,
    /// The line.
    pub line: &'a Line,
}

/// The shortest and the longest that a line stands, in milliseconds, and how long a reader needs for a character.
const SHORTEST: i64 = 1_000;
const LONGEST: i64 = 7_000;
const A_CHARACTER: i64 = 60;

/// What is shown in a recording that began, and ended, when it has ended. A line stands from when its writing began until
/// the next one, or as long as it takes to read.
pub fn cues(lines: &[Line], begins: Instant, ends: Option<Instant>) -> Vec<Cue<'_>> {
    let within = |line: &&Line| line.at >= begins && ends.is_none_or(|end| line.began < end);
    let lines: Vec<&Line> = lines.iter().filter(within).collect();
    let after = |at: Instant| (at.0.saturating_sub(begins.0) / 1000).max(0);
    let mut earliest = 0;
    let mut cues = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let from = after(line.began).max(earliest);
        let next = lines.get(n + 1).map_or(i64::MAX, |next| after(next.began));
        let characters = i64::try_from(line.text.chars().count()).unwrap_or(i64::MAX);
        let reading = characters.saturating_mul(A_CHARACTER).clamp(SHORTEST, LONGEST);
        let until = next.clamp(from + SHORTEST, from + reading.max(after(line.at) - from + SHORTEST).min(2 * LONGEST));
        earliest = until;
        cues.push(Cue { from, until, line });
    }
    cues
}

/// A file of cues. Notes come first; `mended` says how a mended line was written first.
pub fn web_vtt(notes: &[String], cues: &[Cue<'_>], mended: impl Fn(&Line) -> String) -> String {
    let mut file = "WEBVTT\n".to_owned();
    for note in notes {
        _ = write!(file, "\nNOTE\n{}\n", escaped(note));
    }
    for (n, cue) in cues.iter().enumerate() {
        if cue.line.first.is_some() {
            _ = write!(file, "\nNOTE\n{}\n", escaped(&mended(cue.line)));
        }
        let (from, until) = (stamp(cue.from), stamp(cue.until));
        _ = write!(file, "\n{}\n{from} --> {until}\n{}\n", n + 1, escaped(&cue.line.text));
    }
    file
}

fn stamp(milliseconds: i64) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    format!("{:02}:{:02}:{:02}.{rest:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Neither markup nor the arrow of a time may come out of what people wrote.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Instant {
        Instant(seconds * 1_000_000)
    }

    fn line(began: i64, done: i64, text: &str) -> Line {
        let by = PersonKey("c1".into());
        Line { by, began: at(began), at: at(done), text: text.into(), first: None, mended: None }
    }

    #[test]
    fn lines_stand_in_time_with_the_recording_and_never_over_each_other() {
        let long = "x".repeat(100);
        let lines = [
            line(5, 8, "before"),
            line(100, 102, "one"),
            line(104, 105, &long),
            line(106, 107, "three"),
            line(200, 201, "after"),
        ];
        let shown: Vec<_> = cues(&lines, at(100), Some(at(150))).iter().map(|c| (c.from, c.until)).collect();
        assert_eq!(shown, [(0, 3_000), (4_000, 6_000), (6_000, 8_000)]);
        assert_eq!(cues(&lines, at(0), None).len(), 5);
        let at_once = [line(1, 1, "a"), line(1, 1, "b"), line(1, 1, "c")];
        let shown: Vec<_> = cues(&at_once, at(0), None).iter().map(|c| (c.from, c.until)).collect();
        assert_eq!(shown, [(1_000, 2_000), (2_000, 3_000), (3_000, 4_000)]);
    }

    #[test]
    fn a_line_that_began_before_the_recording_stands_from_its_first_instant() {
        assert_eq!(cues(&[line(98, 101, "half")], at(100), None)[0].from, 0);
    }

    #[test]
    fn a_file_says_what_was_mended_and_takes_no_markup_from_people() {
        let mended = Line { first: Some("helo".into()), ..line(3_661, 3_662, "<b>hello</b> --> & bye") };
        let lines = [mended];
        let file = web_vtt(&["Not a record".into()], &cues(&lines, at(0), None), |line| {
            format!("First: {}", line.first.as_deref().unwrap_or_default())
        });
        let told =
            "\nNOTE\nFirst: helo\n\n1\n01:01:01.000 --> 01:01:03.000\n&lt;b&gt;hello&lt;/b&gt; --&gt; &amp; bye\n";
        assert_eq!(file, format!("WEBVTT\n\nNOTE\nNot a record\n{told}"));
    }
}
