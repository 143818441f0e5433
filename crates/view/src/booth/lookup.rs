//! What an interpreter looks up beside the document: the terms of the field, and the papers.

use std::sync::LazyLock;

use askama::Template;
use convoke_domain::language::Language;
use convoke_text::Words;

/// A term in each language.
pub type Term = Vec<(Language, &'static str)>;

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| table(include_str!("../../../../data/terms.csv")));

/// The table holds no quoted cell: a test says so.
fn table(text: &'static str) -> Vec<Term> {
    let mut lines = text.lines();
    let languages: Vec<Option<Language>> =
        lines.next().unwrap_or_default().split(',').map(|tag| tag.parse().ok()).collect();
    let term = |line: &'static str| languages.iter().zip(line.split(',')).filter_map(|(l, name)| Some(((*l)?, name)));
    lines.map(|line| term(line).collect()).collect()
}

/// The list of terms.
#[derive(Template, Debug)]
#[template(path = "booth/term-list.html")]
pub struct TermList {
    terms: &'static [Term],
}

impl askama::filters::HtmlSafe for TermList {}

impl TermList {
    /// Every term.
    pub fn all() -> Self {
        Self { terms: &TERMS }
    }
}

/// A paper and where its texts are read.
#[derive(Clone, Debug)]
pub struct PaperTexts {
    /// Its symbol.
    pub symbol: String,
    /// Its title in the reader's language.
    pub title: String,
    /// The languages it is issued in, with the address of each text.
    pub texts: Vec<(Language, String)>,
}

/// The papers, those of the body that meets first.
#[derive(Template, Debug)]
#[template(path = "booth/paper-list.html")]
pub struct PaperList<'a> {
    /// The words.
    pub t: &'static Words,
    /// The papers.
    pub papers: &'a [PaperTexts],
}

impl askama::filters::HtmlSafe for PaperList<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_named_in_six_languages() {
        assert!(TERMS.len() > 70, "{} terms", TERMS.len());
        for term in TERMS.iter() {
            assert_eq!(term.len(), 6, "{term:?}");
            assert!(term.iter().all(|(_, name)| !name.is_empty() && !name.contains('"')), "{term:?}");
        }
    }

    #[test]
    fn a_term_is_found_under_its_languages() {
        let term = TERMS.iter().find(|t| t.contains(&(Language::En, "Arms Trade Treaty"))).unwrap();
        assert!(term.contains(&(Language::Fr, "Traité sur le commerce des armes")));
        assert!(TermList::all().render().unwrap().contains("<bdi lang=\"fr\">Traité sur le commerce des armes</bdi>"));
    }
}
