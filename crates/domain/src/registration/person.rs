//! When two registrations are the same person: same name, same entity; the mailbox does not matter, since one assistant
//! may fill many forms and a mission may share one address.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name reduced to what stays the same however it is typed: case, accents, spacing, punctuation and the order of its
/// words do not count.
pub fn person_key(given_name: &str, surname: &str) -> String {
    let whole = format!("{given_name} {surname}");
    let folded = fold(&whole);
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// Text for searching: compatible forms unified, marks dropped, small letters, everything but letters and digits a space.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != 'ـ')
        .flat_map(char::to_lowercase)
        .map(unify)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Letters that Arabic writers use for one another, and a few Latin ones that do not decompose.
const fn unify(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ı' => 'i',
        'ß' => 's',
        other => other,
    }
}

/// An address as mailboxes are compared: small letters.
pub fn mailbox_key(email: &str) -> String {
    email.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_however_typed() {
        assert_eq!(person_key("Thomas", "Göbel"), person_key("THOMAS ", "Go\u{308}bel"));
        assert_eq!(person_key("Jean-Pierre", "O’Neill"), person_key("jean pierre", "O'Neill"));
        assert_eq!(person_key("Mwansa", "Chileshe"), person_key("Chileshe", "Mwansa"));
        assert_eq!(person_key("أحمد", "العلي"), person_key("احمد", "العلى"));
        assert_ne!(person_key("Li", "Wei"), person_key("Li", "Wen"));
        assert_ne!(person_key("", "林若溪"), person_key("", "林若曦"));
    }
}
