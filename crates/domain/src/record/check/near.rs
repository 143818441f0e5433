//! Near misses: which of the right words was meant.

/// The word most like the written one, when it is like enough to be meant.
pub fn nearest<'a>(written: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = written.to_lowercase();
    words
        .into_iter()
        .filter_map(|word| Some((likeness(&wanted, &word.to_lowercase())?, word)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// How far two words are apart; none when too far. A word that holds the whole of the other is near.
fn likeness(wanted: &str, word: &str) -> Option<usize> {
    let length = wanted.chars().count();
    let distance = distance(wanted, word);
    let within = length >= 4 && (word.contains(wanted) || (word.len() >= 4 && wanted.contains(word)));
    (distance <= (length / 3).clamp(1, 4) && distance < length || within).then_some(distance)
}

/// Levenshtein's distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(100).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(100).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let kept = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = kept.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// "did you mean `word`?" for the nearest word, else a list of all when they are few, else `otherwise`.
pub fn suggestion(written: &str, words: &[&str], otherwise: &str) -> String {
    match nearest(written, words.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None if words.is_empty() || words.len() > 20 => otherwise.to_owned(),
        None => format!("write one of {}", listed(words)),
    }
}

/// Words in backquotes, parted by commas.
pub fn listed(words: &[&str]) -> String {
    words.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let keys = ["deadline", "release", "seat_quota", "zone"];
        assert_eq!(nearest("deadlne", keys), Some("deadline"));
        assert_eq!(nearest("quota", keys), Some("seat_quota"));
        assert_eq!(nearest("Zone", keys), Some("zone"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", keys), None);
    }

    #[test]
    fn few_words_are_listed() {
        assert_eq!(suggestion("x", &["en", "fr"], "write a language"), "write one of `en`, `fr`");
        assert_eq!(suggestion("x", &[], "write a language"), "write a language");
    }
}
