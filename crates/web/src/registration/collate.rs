//! Names in the order in which a reader of a language looks for them.

use convoke_domain::language::Language;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;

/// How a language sorts: accents and articles where its readers expect them.
#[expect(clippy::expect_used, reason = "the data of the six languages is compiled in; a test makes each collator")]
pub fn collator(language: Language) -> CollatorBorrowed<'static> {
    let locale: Locale = language.tag().parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new(locale.into(), CollatorOptions::default()).expect("collation data is compiled in")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_sorts() {
        for language in Language::ALL {
            collator(language);
        }
        let french = collator(Language::Fr);
        let mut names = ["Éthiopie", "Zambie", "Estonie", "Équateur"];
        names.sort_by(|a, b| french.compare(a, b));
        assert_eq!(names, ["Équateur", "Estonie", "Éthiopie", "Zambie"]);
    }
}
