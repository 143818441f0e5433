//! The letter, composed from the record: paragraphs are numbered as they stand, and facts are written out in the reader's
//! language where a text names them in braces ([`convoke_domain::record::PLACEHOLDERS`]).

use askama::Template;
use convoke_domain::{
    language::Language,
    participant::Category,
    record::{Paragraph, Record, Topic},
    time::Scheduled,
};
use convoke_text::{
    Words,
    date::{clock, zone_label},
    words,
};

use crate::url::{Page, Site};

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A page, written out as its address so that it can be read on paper.
    Link(String),
}

/// A line of the letter.
#[derive(Template, Clone, Debug, PartialEq, Eq)]
#[template(path = "site/line.html")]
pub struct Line {
    pieces: Vec<Piece>,
}

impl askama::filters::HtmlSafe for Line {}

impl Line {
    /// The line without its links.
    pub fn plain(&self) -> String {
        self.pieces.iter().map(|(Piece::Text(text) | Piece::Link(text))| text.as_str()).collect()
    }
}

/// What a paragraph is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A line.
    Line(Line),
    /// A list of dates and times.
    List(Vec<String>),
}

/// A paragraph as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// Its number in the letter.
    pub number: usize,
    /// What it is about.
    pub topic: Topic,
    /// The heading above it; empty when the part goes on.
    pub heading: String,
    /// Its lines and lists.
    pub blocks: Vec<Block>,
    /// The points under it.
    pub points: Vec<Line>,
}

/// A paragraph in short, for those who want to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The number of the paragraph.
    pub number: usize,
    /// What it is about.
    pub topic: Topic,
    /// Its first sentence.
    pub first: Line,
    /// What follows.
    pub rest: Line,
}

/// Writes the letter for readers of a language.
#[derive(Clone, Copy)]
pub struct Composer<'a> {
    record: &'a Record,
    language: Language,
    t: &'static Words,
    base_url: &'a str,
}

impl<'a> Composer<'a> {
    /// The composer of a record; `base_url` makes the addresses of its pages whole.
    pub fn new(record: &'a Record, language: Language, base_url: &'a str) -> Self {
        Self { record, language, t: words(language), base_url }
    }

    /// Every paragraph.
    pub fn paragraphs(&self) -> Vec<Composed> {
        (1..).zip(&self.record.file.invitation.paragraph).map(|(number, p)| self.paragraph(number, p)).collect()
    }

    /// The paragraphs in short, of those that have a short form.
    pub fn summaries(&self) -> Vec<Summary> {
        let paragraphs = (1..).zip(&self.record.file.invitation.paragraph);
        paragraphs
            .filter_map(|(number, p)| {
                let (first, rest) = first_sentence(p.summary.as_ref()?.get(self.language));
                Some(Summary { number, topic: p.topic, first: self.fill(first), rest: self.fill(rest) })
            })
            .collect()
    }

    fn paragraph(&self, number: usize, paragraph: &Paragraph) -> Composed {
        let lines = paragraph.text.get(self.language).lines().map(str::trim).filter(|l| !l.is_empty());
        Composed {
            number,
            topic: paragraph.topic,
            heading: paragraph.heading.as_ref().map_or_else(String::new, |h| h.get(self.language).to_owned()),
            blocks: lines.map(|line| self.block(line)).collect(),
            points: paragraph.point.iter().map(|p| self.fill(p.get(self.language))).collect(),
        }
    }

    fn block(&self, line: &str) -> Block {
        match line {
            "{test_sessions}" => Block::List(self.test_sessions()),
            _ => Block::Line(self.fill(line)),
        }
    }

    /// A text with the facts that it names.
    pub fn fill(&self, text: &str) -> Line {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, name, after)) = next_name(rest) {
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(self.fact(name));
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        pieces.retain(|p| !matches!(p, Piece::Text(text) if text.is_empty()));
        Line { pieces }
    }

    fn fact(&self, name: &str) -> Piece {
        let series = &self.record.file.series;
        Piece::Text(match name {
            "title" => series.title.get(self.language).to_owned(),
            "short_title" => series.short_title.get(self.language).to_owned(),
            "treaty" => series.treaty.get(self.language).to_owned(),
            "place" => series.place.get(self.language).to_owned(),
            "dates" => self.dates(),
            "deadline" => self.moment(&self.record.deadline),
            "deadline_date" => self.t.date_plain(self.record.deadline.local.date()),
            "release" => self.moment(&self.record.release),
            "release_date" => self.t.date_plain(self.record.release.local.date()),
            "languages" => self.languages(),
            "quota" => series.seat_quota.to_string(),
            "spacing" => self.spacing(),
            "secretariat" => self.record.file.secretariat.name.get(self.language).to_owned(),
            "retention_days" => series.retention_days.to_string(),
            "register_page" => return self.page(Page::Register),
            "taking_part_page" => return self.page(Page::TakePart),
            "test_page" => return self.page(Page::Test),
            "website" => return Piece::Link(self.record.file.secretariat.website.clone().unwrap_or_default()),
            // `convoke check` refuses other names; a text that still holds one is shown as it stands.
            other => format!("{{{other}}}"),
        })
    }

    fn page(&self, page: Page) -> Piece {
        Piece::Link(format!("{}{}", self.base_url, Site(self.language, self.record.slug(), page)))
    }

    /// "15 to 18 February 2022", as the letter's sentences want it.
    pub fn dates(&self) -> String {
        let (first, last) = (self.record.file.first_day(), self.record.file.last_day());
        if first == last {
            self.t.msg_letter_day(self.t.date_plain(first))
        } else {
            self.t.msg_letter_dates(self.t.date_range(first, last))
        }
    }

    /// "Arabic, Chinese, English, French, Russian and Spanish"
    pub fn languages(&self) -> String {
        let names: Vec<String> = self.record.languages().iter().map(|l| self.t.language_name(*l)).collect();
        self.t.list(&names)
    }

    fn moment(&self, at: &Scheduled) -> String {
        let moment = self.t.date_and_time(self.t.date_plain(at.local.date()), clock(at.local.time()));
        format!("{moment} ({})", self.t.msg_time_in_place(self.place()))
    }

    fn place(&self) -> &str {
        self.record.file.series.place.get(self.language)
    }

    fn spacing(&self) -> String {
        let metres = self.record.file.series.seat_spacing_metres.map_or_else(String::new, |m| m.to_string());
        match self.language {
            Language::Fr | Language::Ru | Language::Es => metres.replace('.', ","),
            Language::Ar | Language::Zh | Language::En => metres,
        }
    }

    /// "Geneva time (CET)" on the day something begins.
    pub fn time_of(&self, at: &Scheduled) -> String {
        format!("{} ({})", self.t.msg_time_in_place(self.place()), zone_label(&at.instant.in_zone(&at.zone)))
    }

    /// "9 February 2022, 08:00–09:00 (Geneva time, CET)"
    fn test_sessions(&self) -> Vec<String> {
        let sessions = self.record.file.test_session.iter().map(|session| {
            let hours = format!("{}–{}", clock(session.start), clock(session.end));
            let zone = zone_label(&session.slot().starts(&self.record.zone).instant.in_zone(&self.record.zone));
            let time = self.t.date_and_time(self.t.msg_time_in_place(self.place()), zone);
            format!("{} ({time})", self.t.date_and_time(self.t.date_plain(session.date), hours))
        });
        sessions.collect()
    }

    /// To whom the letter goes.
    pub fn addressees(&self) -> Vec<String> {
        let addressees = self.record.file.invitation.addressees.iter();
        addressees
            .map(|category| match category {
                Category::StateParty => self.t.msg_letter_to_states_parties(),
                Category::SignatoryState => self.t.msg_letter_to_signatories(),
                Category::ObserverState => self.t.msg_letter_to_observers(),
                Category::InternationalOrRegionalOrganization => self.t.msg_letter_to_organizations(),
                Category::CivilSociety => self.t.msg_letter_to_civil_society(),
            })
            .collect()
    }
}

/// Text before a name in braces, the name, and the text after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, from) = text.split_once('{')?;
    let (name, after) = from.split_once('}')?;
    Some((before, name, after))
}

/// The first sentence, up to a full stop with a space after it or an ideographic one, and the rest.
fn first_sentence(text: &str) -> (&str, &str) {
    let latin = text.find(". ").map(|at| at + 1);
    let ideographic = text.find('。').map(|at| at + '。'.len_utf8());
    text.split_at(latin.into_iter().chain(ideographic).min().unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use convoke_domain::record::check;

    use super::*;

    fn records() -> [Record; 2] {
        let files = [
            include_str!("../../../../conferences/csp8-february-2022.toml"),
            include_str!("../../../../conferences/examples/wetland-corridors-march-2022.toml"),
        ];
        files.map(|text| Record::new(check::read(text).expect("a sound file"), 1).expect("a known zone"))
    }

    fn text(paragraph: &Composed) -> String {
        let lines = paragraph.blocks.iter().map(|block| match block {
            Block::Line(line) => line.plain(),
            Block::List(items) => items.join("\n"),
        });
        lines.chain(paragraph.points.iter().map(Line::plain)).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn nothing_stays_unfilled_in_any_language() {
        for record in records() {
            for language in record.languages() {
                let composer = Composer::new(&record, *language, "https://example.org");
                let summaries = composer.summaries().into_iter().map(|s| s.first.plain() + &s.rest.plain());
                for text in composer.paragraphs().iter().map(text).chain(summaries) {
                    assert!(!text.contains(['{', '}']), "{language}: {text}");
                }
            }
        }
    }

    #[test]
    fn the_letter_in_english() {
        let [record, _] = records();
        let letter = Composer::new(&record, Language::En, "https://example.org").paragraphs();
        assert_eq!(letter.len(), 12);
        assert!(text(&letter[1]).contains("over the period 15 to 18 February 2022."));
        assert!(
            text(&letter[4]).contains("by 11 February 2022")
                && text(&letter[4]).contains("https://example.org/en/csp8-february-2022/register")
        );
        assert!(text(&letter[7]).contains("2 seats only") && text(&letter[7]).contains("1.5 metres"));
        assert_eq!(
            letter[10].blocks.get(1),
            Some(&Block::List(vec![
                "9 February 2022, 08:00–09:00 (Geneva time, CET)".to_owned(),
                "10 February 2022, 16:00–17:00 (Geneva time, CET)".to_owned(),
            ]))
        );
    }

    #[test]
    fn dates_and_numbers_fit_each_language() {
        let [record, _] = records();
        let composer = |language| Composer::new(&record, language, "");
        assert_eq!(composer(Language::Fr).dates(), "du 15 au 18 février 2022");
        assert_eq!(composer(Language::Es).dates(), "del 15 al 18 de febrero de 2022");
        assert_eq!(composer(Language::Zh).dates(), "2022年2月15日至18日");
        assert_eq!(composer(Language::Fr).spacing(), "1,5");
    }

    #[test]
    fn summaries_keep_the_numbers_of_the_letter() {
        let [record, _] = records();
        for language in Language::ALL {
            let summaries = Composer::new(&record, language, "").summaries();
            assert_eq!(summaries.iter().map(|s| s.number).collect::<Vec<_>>(), [5, 6, 7, 8, 9, 11]);
            assert!(summaries.iter().all(|s| !s.first.plain().is_empty()));
        }
        let zh = Composer::new(&record, Language::Zh, "").summaries();
        assert_eq!(zh[5].first.plain(), "请提前测试。");
    }
}
