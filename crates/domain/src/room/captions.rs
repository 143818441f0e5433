//! Captions: what was written lately in each language, who writes, and who reads what.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Channel, Person, PersonKey, Refusal, Room, What, perform::written};
use crate::{language::Language, time::Instant};

/// Which captions somebody reads. As text: `off`, `listening`, `floor`, `fr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reads {
    /// None.
    #[default]
    Off,
    /// Those of the channel listened to.
    Listening,
    /// Those of the language spoken on the floor, whatever it is.
    Floor,
    /// Those of one language.
    In(Language),
}

impl fmt::Display for Reads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Off => "off",
            Self::Listening => "listening",
            Self::Floor => "floor",
            Self::In(language) => language.tag(),
        })
    }
}

impl FromStr for Reads {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "off" => Ok(Self::Off),
            "listening" => Ok(Self::Listening),
            "floor" => Ok(Self::Floor),
            tag => tag.parse().map(Self::In).map_err(|_| format!("`{tag}` is no captions")),
        }
    }
}

impl Serialize for Reads {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reads {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A line of captions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaptionLine {
    /// Its number: grows from line to line, also over a room that began anew.
    pub number: i64,
    /// Its language.
    pub language: Language,
    /// Who wrote it.
    pub by: PersonKey,
    /// When its writing began.
    pub began: Instant,
    /// When it was done.
    pub at: Instant,
    /// The text.
    pub text: String,
    /// When it was mended.
    pub mended: Option<Instant>,
    /// Whether it is in the language that was spoken.
    pub original: bool,
    /// Whether nobody wrote in the language that was spoken: then it is what there is.
    pub instead: bool,
}

/// What is kept of captions in a room that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Captions {
    last: i64,
    lines: BTreeMap<Language, Vec<CaptionLine>>,
    /// Until when a language counts as being written.
    until: BTreeMap<Language, Instant>,
    /// Since when a line is under way.
    begun: BTreeMap<Language, Instant>,
}

impl Captions {
    pub(super) const fn new() -> Self {
        Self { last: 0, lines: BTreeMap::new(), until: BTreeMap::new(), begun: BTreeMap::new() }
    }

    pub(super) fn expire(&mut self, now: Instant) {
        self.until.retain(|_, until| *until > now);
        self.begun.retain(|_, begun| begun.seconds_until(now) < CaptionLine::LONGEST_SECONDS);
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.until.values().min().copied()
    }

    fn is_written(&self, language: Language) -> bool {
        self.until.contains_key(&language)
    }

    fn number(&mut self, now: Instant) -> i64 {
        self.last = now.0.max(self.last.saturating_add(1));
        self.last
    }

    fn keep(&mut self, line: CaptionLine) {
        let lines = self.lines.entry(line.language).or_default();
        lines.push(line);
        let too_many = lines.len().saturating_sub(CaptionLine::KEPT);
        lines.drain(..too_many);
    }
}

impl CaptionLine {
    /// The longest text, in characters.
    pub const LONGEST: usize = 300;
    /// How many of a language the room remembers, for whoever comes.
    pub const KEPT: usize = 40;
    /// For how long a language counts as being written after a line.
    pub const WRITTEN_SECONDS: i64 = 180;
    /// The longest that writing a line can take; what began before was given up.
    pub const LONGEST_SECONDS: i64 = 60;

    /// Whether somebody who reads these captions, listens to this channel and reads pages in this language gets it.
    fn is_for(&self, reads: Reads, listening: Channel, page: Language) -> bool {
        match (reads, listening) {
            (Reads::Off, _) => false,
            (Reads::In(language), _) | (Reads::Listening, Channel::Language(language)) => self.language == language,
            (Reads::Floor, _) => self.original,
            // A reader on the floor is not left without, when nobody writes what is spoken.
            (Reads::Listening, _) => self.original || (self.instead && self.language == page),
        }
    }
}

impl Room {
    /// Whether somebody whose page is in a language gets a line. Captioners get all.
    pub fn reads_line(&self, person: &Person, page: Language, line: &CaptionLine) -> bool {
        person.role == super::Role::Captioner || line.is_for(person.reads, person.listening, page)
    }

    /// The last lines for somebody, oldest first.
    pub fn lines_for(&self, person: &Person, page: Language) -> Vec<&CaptionLine> {
        let lines = self.captions.lines.values().flatten();
        let mut lines: Vec<_> = lines.filter(|line| self.reads_line(person, page, line)).collect();
        lines.sort_by_key(|line| line.number);
        let too_many =
            if person.role == super::Role::Captioner { 0 } else { lines.len().saturating_sub(CaptionLine::KEPT) };
        lines.drain(..too_many);
        lines
    }

    /// The languages in which captions are being written.
    pub fn written_in(&self) -> impl Iterator<Item = Language> + '_ {
        let setup = &self.setup.languages;
        setup.iter().copied().filter(|language| self.captions.is_written(*language))
    }

    /// A line is under way: as it stands, for pages alone. Nothing is kept of it but since when.
    ///
    /// # Errors
    /// When there is no such language here, or the text is empty or too long.
    pub fn begin_line(
        &mut self,
        now: Instant,
        by: &PersonKey,
        language: Language,
        text: &str,
    ) -> Result<CaptionLine, Refusal> {
        let text = self.fit(language, text)?;
        self.captions.expire(now);
        self.captions.until.insert(language, now.plus_seconds(CaptionLine::WRITTEN_SECONDS));
        let began = *self.captions.begun.entry(language).or_insert(now);
        Ok(self.line(now, began, by, language, text))
    }

    /// A line is done, by somebody who is not in the room or is: `took` milliseconds after it began, when it was not
    /// under way already.
    ///
    /// # Errors
    /// When there is no such language here, or the text is empty or too long.
    pub fn write_line(
        &mut self,
        now: Instant,
        by: &PersonKey,
        language: Language,
        text: &str,
        took: u32,
    ) -> Result<i64, Refusal> {
        let text = self.fit(language, text)?;
        self.captions.expire(now);
        self.captions.until.insert(language, now.plus_seconds(CaptionLine::WRITTEN_SECONDS));
        let took = i64::from(took).min(CaptionLine::LONGEST_SECONDS * 1000);
        let began = self.captions.begun.remove(&language).unwrap_or(Instant(now.0.saturating_sub(took * 1000)));
        let number = self.captions.number(now);
        let line = CaptionLine { number, ..self.line(now, began, by, language, text) };
        self.captions.keep(line.clone());
        self.note(now, What::Captioned { line });
        Ok(number)
    }

    /// The last line of a language says something else: what was written before stays on record.
    ///
    /// # Errors
    /// When the line is not the last of its language, or the text is empty, too long or the same.
    pub fn mend_line(&mut self, now: Instant, by: &PersonKey, number: i64, text: &str) -> Result<(), Refusal> {
        let text = written(text, CaptionLine::LONGEST)?;
        let mut lasts = self.captions.lines.values_mut().filter_map(|lines| lines.last_mut());
        let line = lasts.find(|line| line.number == number).ok_or(Refusal::Unknown)?;
        if line.text == text {
            return Err(Refusal::NothingToDo);
        }
        let before = std::mem::replace(&mut line.text, text);
        line.mended = Some(now);
        let line = line.clone();
        self.note(now, What::Mended { by: by.clone(), line, before });
        Ok(())
    }

    pub(super) fn read_captions(&mut self, by: &PersonKey, reads: Reads) -> Result<(), Refusal> {
        if matches!(reads, Reads::In(language) if !self.setup.languages.contains(&language)) {
            return Err(Refusal::Unknown);
        }
        self.people.get_mut(by).ok_or(Refusal::Unknown)?.reads = reads;
        Ok(())
    }

    fn fit(&self, language: Language, text: &str) -> Result<String, Refusal> {
        if !self.setup.languages.contains(&language) {
            return Err(Refusal::Unknown);
        }
        // A line is a line: what was wrapped is joined.
        written(&text.split_whitespace().collect::<Vec<_>>().join(" "), CaptionLine::LONGEST)
    }

    fn line(&self, now: Instant, began: Instant, by: &PersonKey, language: Language, text: String) -> CaptionLine {
        let spoken = self.spoken();
        CaptionLine {
            number: 0,
            language,
            by: by.clone(),
            began,
            at: now,
            text,
            mended: None,
            original: spoken == Some(language),
            instead: spoken.is_none_or(|spoken| !self.captions.is_written(spoken)),
        }
    }
}
