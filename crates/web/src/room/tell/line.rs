//! How good somebody's line is, as a class and in words (ISO 24019, 7.3).

use convoke_room::Quality;
use convoke_text::Words;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Good,
    Fair,
    Poor,
}

impl Class {
    /// By the share that is lost and the round trip in milliseconds.
    fn of(lost: f32, round_trip: f32) -> Self {
        if lost > 0.1 || round_trip > 800.0 {
            Self::Poor
        } else if lost > 0.03 || round_trip > 400.0 {
            Self::Fair
        } else {
            Self::Good
        }
    }

    const fn css(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "warn",
            Self::Poor => "bad",
        }
    }
}

fn says(t: &Words, class: Class, lost: f32, round_trip: f32) -> String {
    let word = match class {
        Class::Good => return t.msg_live_line_good(),
        Class::Fair => t.msg_live_line_fair(),
        Class::Poor => t.msg_live_line_poor(),
    };
    t.msg_live_line_figures(word, format!("{:.0}", lost * 100.0), format!("{round_trip:.0}"))
}

/// Of what comes from a person; nothing while it is unknown.
pub fn of_input(t: &Words, quality: Option<&Quality>) -> (&'static str, String) {
    let Some(quality) = quality else { return ("", String::new()) };
    let class = Class::of(quality.lost_up, quality.round_trip);
    (class.css(), says(t, class, quality.lost_up, quality.round_trip))
}

/// What a person is told of their own line, with what may help.
pub fn yours(t: &Words, quality: Quality) -> (&'static str, String) {
    let lost = quality.lost_up.max(quality.lost_down);
    let class = Class::of(lost, quality.round_trip);
    let told = says(t, class, lost, quality.round_trip);
    match class {
        Class::Good if quality.tcp => (Class::Fair.css(), t.msg_live_your_line_tcp()),
        Class::Good => (class.css(), t.msg_live_your_line(told)),
        Class::Fair | Class::Poor => (class.css(), t.msg_live_your_line_help(told)),
    }
}

#[cfg(test)]
mod tests {
    use convoke_domain::language::Language;
    use convoke_text::words;

    use super::*;

    #[test]
    fn a_bad_line_says_how_bad() {
        let t = words(Language::En);
        let bad = Quality { lost_up: 0.12, round_trip: 90.0, ..Quality::default() };
        assert_eq!(of_input(t, Some(&bad)), ("bad", "poor: 12 % lost, 90 ms".to_owned()));
        assert_eq!(of_input(t, None), ("", String::new()));
        assert_eq!(yours(t, Quality { tcp: true, ..Quality::default() }).0, "warn");
        assert_eq!(yours(t, Quality::default()), ("good", "Your line: good".to_owned()));
    }
}
