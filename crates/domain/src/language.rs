//! The six official languages, and texts held in several of them.

use std::{borrow::Borrow, collections::BTreeMap, fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language Convoke speaks: its pages, mails and papers exist in all of them (letter, paragraph 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Language {
    Ar,
    Zh,
    En,
    Fr,
    Ru,
    Es,
}

impl Language {
    /// All six, in the order in which the United Nations lists them (by their English names).
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The BCP 47 tag, as it stands in addresses and in `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// The direction of writing, as the `dir` attribute wants it.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The first of `offered` that an `Accept-Language` header asks for; English when none fits, or the first offered.
    pub fn negotiate(accept: Option<&str>, offered: &[Self]) -> Self {
        let mut wishes: Vec<(f32, usize, Self)> = accept
            .unwrap_or_default()
            .split(',')
            .enumerate()
            .filter_map(|(position, wish)| {
                let mut parts = wish.trim().split(';');
                let language = parts.next()?.split('-').next()?.trim().to_ascii_lowercase().parse().ok()?;
                let quality =
                    parts.find_map(|p| p.trim().strip_prefix("q=").and_then(|q| q.parse().ok())).unwrap_or(1.0);
                (quality > 0.0).then_some((quality, position, language))
            })
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        wishes
            .into_iter()
            .map(|(_, _, language)| language)
            .find(|language| offered.contains(language))
            .or_else(|| offered.contains(&Self::En).then_some(Self::En))
            .or_else(|| offered.first().copied())
            .unwrap_or(Self::En)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(tag: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|l| l.tag() == tag).ok_or(())
    }
}

/// Whether a character turns the direction of the text it stands in, without being seen (UAX 9, 2.1 to 2.6).
pub const fn is_direction_override(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text of the conference in several languages: a table of language tag and text.
///
/// A reader whose language is missing is given the fallback of [`Multilingual::get`], never nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Multilingual(#[schemars(schema_with = "multilingual_schema")] pub BTreeMap<Language, String>);

fn multilingual_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let text = serde_json::json!({ "type": "string", "minLength": 1 });
    let properties: serde_json::Map<_, _> =
        Language::ALL.into_iter().map(|l| (l.tag().to_owned(), text.clone())).collect();
    schemars::json_schema!({
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1,
    })
}

impl Multilingual {
    /// A text in one language only.
    pub fn one(language: Language, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, text.into())]))
    }

    /// The text for a reader of `language`: in it, else in English, else in the first language there is.
    pub fn get(&self, language: impl Borrow<Language>) -> &str {
        self.exact(*language.borrow())
            .or_else(|| self.exact(Language::En))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or_default()
    }

    /// The text in exactly this language, when there is one.
    pub fn exact(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The language in which [`Multilingual::get`] answers a reader of `language`.
    pub fn language_for(&self, language: Language) -> Language {
        if self.0.contains_key(&language) {
            language
        } else if self.0.contains_key(&Language::En) {
            Language::En
        } else {
            self.0.keys().next().copied().unwrap_or(language)
        }
    }

    /// Every text, in whatever language.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_offered_is_chosen() {
        let all = Language::ALL;
        assert_eq!(Language::negotiate(Some("de-CH, fr;q=0.8, en;q=0.9"), &all), Language::En);
        assert_eq!(Language::negotiate(Some("zh-TW"), &all), Language::Zh);
        assert_eq!(Language::negotiate(Some("ar;q=0, es"), &all), Language::Es);
        assert_eq!(Language::negotiate(None, &[Language::Fr]), Language::Fr);
    }

    #[test]
    fn a_missing_text_falls_back_to_english() {
        let text = Multilingual::one(Language::En, "Geneva");
        assert_eq!(text.get(Language::Ar), "Geneva");
        assert_eq!(text.language_for(Language::Ar), Language::En);
    }
}
