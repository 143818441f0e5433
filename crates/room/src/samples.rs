//! What is said and shown where nobody is there to speak: the samples of `data/speech`, which tells where they are from.

use std::sync::LazyLock;

use convoke_domain::language::Language;

use crate::ogg;

/// Packets of 20 ms of a spoken text.
pub type Sample = Vec<Vec<u8>>;

static SPOKEN: LazyLock<[Sample; 6]> = LazyLock::new(|| Language::ALL.map(|l| ogg::read(file(l))));

static CHAIR: LazyLock<[Sample; 2]> = LazyLock::new(|| {
    [&include_bytes!("../../../data/speech/chair-en.opus")[..], include_bytes!("../../../data/speech/chair-fr.opus")]
        .map(ogg::read)
});

static PICTURE: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| frames(include_bytes!("../../../data/speech/picture.ivf")).map(<[u8]>::to_vec).collect());

/// The Ogg/Opus file of a delegation's statement; the same statement in each language.
pub const fn file(language: Language) -> &'static [u8] {
    match language {
        Language::Ar => include_bytes!("../../../data/speech/ar.opus"),
        Language::En => include_bytes!("../../../data/speech/en.opus"),
        Language::Es => include_bytes!("../../../data/speech/es.opus"),
        Language::Fr => include_bytes!("../../../data/speech/fr.opus"),
        Language::Ru => include_bytes!("../../../data/speech/ru.opus"),
        Language::Zh => include_bytes!("../../../data/speech/zh.opus"),
    }
}

/// The statement as packets.
pub fn spoken(language: Language) -> &'static Sample {
    &SPOKEN[language as usize]
}

/// A chair's words: in French, or else in English.
pub fn chair(language: Language) -> &'static Sample {
    &CHAIR[usize::from(language == Language::Fr)]
}

/// The test picture: VP8 frames, of which [`PICTURES`] are shown in a second.
pub fn picture() -> &'static [Vec<u8>] {
    &PICTURE
}

/// How many pictures of [`picture`] make a second.
pub const PICTURES: u32 = 5;

/// The frames of an IVF file: 32 bytes of header, then each with its length and time before it.
fn frames(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = file.get(32..).unwrap_or_default();
    std::iter::from_fn(move || {
        let length = u32::from_le_bytes(rest.get(..4)?.try_into().ok()?) as usize;
        let frame = rest.get(12..12 + length)?;
        rest = &rest[12 + length..];
        Some(frame)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opus;

    #[test]
    fn every_language_has_a_statement_of_half_a_minute() {
        let samples = Language::ALL.map(spoken).into_iter().chain([chair(Language::En), chair(Language::Fr)]);
        for packets in samples {
            assert!(packets.iter().all(|p| opus::samples(p) == Some(960) && p.len() < 300));
            assert!((15 * 50..40 * 50).contains(&packets.len()), "{}", packets.len());
        }
    }

    #[test]
    fn the_picture_begins_with_one_that_stands_alone() {
        assert_eq!(picture().len(), 30);
        assert!(picture()[0][0] & 1 == 0, "a key frame");
    }
}
