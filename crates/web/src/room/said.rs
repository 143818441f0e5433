//! What a page says over its socket.

use convoke_domain::room::{Act, Slot, Track};
use convoke_room::{Line, Offer};
use serde::Deserialize;

/// The longest offer, in bytes.
pub const LONGEST_OFFER: usize = 64 * 1024;
/// The longest act, in bytes.
const LONGEST_ACT: usize = 4 * 1024;
/// More media lines than a page has any use for.
const MOST_LINES: usize = 32;
/// The longest `mid` that is taken, in bytes.
const LONGEST_MID: usize = 32;

/// Something a page says.
#[derive(Debug)]
pub enum Said {
    /// It offers to connect.
    Join(Offer),
    /// Its person does something.
    Act(Act),
}

#[derive(Deserialize)]
struct Join {
    sdp: String,
    lines: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Which {
    r#do: String,
}

/// Reads what a page says; none when it makes no sense, or is too long.
pub fn read(text: &str) -> Option<Said> {
    if text.len() > LONGEST_OFFER {
        return None;
    }
    let which: Which = serde_json::from_str(text).ok()?;
    if which.r#do == "join" {
        return offer(serde_json::from_str(text).ok()?).map(Said::Join);
    }
    let short = text.len() <= LONGEST_ACT;
    short.then(|| serde_json::from_str(text).ok().map(Said::Act))?
}

fn offer(Join { sdp, lines }: Join) -> Option<Offer> {
    let few = lines.len() <= MOST_LINES;
    let lines = lines.into_iter().map(|(mid, name)| {
        let fits = mid.len() <= LONGEST_MID;
        fits.then_some((mid, line(&name)?))
    });
    few.then(|| lines.collect::<Option<_>>().map(|lines| Offer { sdp, lines }))?
}

fn line(name: &str) -> Option<Line> {
    match name.strip_prefix('>') {
        Some("microphone") => Some(Line::Sends(Track::Microphone)),
        Some("camera") => Some(Line::Sends(Track::Camera)),
        Some("screen") => Some(Line::Sends(Track::Screen)),
        Some(_) => None,
        None => Slot::from_key(name).map(Line::Receives),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_names_its_lines() {
        let text = r#"{"do":"join","sdp":"v=0","lines":[["0","voice"],["1",">microphone"]]}"#;
        let Some(Said::Join(offer)) = read(text) else { panic!("an offer") };
        assert_eq!(offer.lines[0], ("0".to_owned(), Line::Receives(Slot::Voice)));
        assert_eq!(offer.lines[1], ("1".to_owned(), Line::Sends(Track::Microphone)));
    }

    #[test]
    fn an_act_is_an_act() {
        assert!(matches!(read(r#"{"do":"ask","wants":true}"#), Some(Said::Act(Act::Ask { wants: true }))));
    }

    #[test]
    fn nonsense_is_nothing() {
        let long = format!(r#"{{"do":"say","text":"{}"}}"#, "x".repeat(LONGEST_ACT));
        let deep = "[".repeat(20_000);
        let lines = format!(r#"{{"do":"join","sdp":"","lines":[{}]}}"#, vec![r#"["0","voice"]"#; 40].join(","));
        let unknown = r#"{"do":"join","sdp":"","lines":[["0",">voice"]]}"#;
        for text in ["", "{}", "null", "{\"do\":\"fly\"}", "{\"do\":7}", &long, &deep, &lines, unknown] {
            assert!(read(text).is_none(), "{}", &text[..text.len().min(60)]);
        }
    }
}
