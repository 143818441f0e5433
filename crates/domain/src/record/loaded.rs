//! The record in memory: the conference file with its instants worked out and its entities at hand.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use super::{Announcement, Body, ConferenceFile, Meeting, OfficeHolder, Slot};
use crate::{
    language::Language,
    participant::{Category, Entity},
    time::{Instant, Scheduled},
};

/// The record of a series, ready to be shown and applied. Replaced whole when it changes.
#[derive(Clone, Debug)]
pub struct Record {
    /// What the conference file holds.
    pub file: ConferenceFile,
    /// Grows with every change.
    pub version: i64,
    /// The zone of the conference.
    pub zone: TimeZone,
    /// Registration closes with this second.
    pub deadline: Scheduled,
    /// Personal links go out.
    pub release: Scheduled,
    /// Everybody who may send a delegation, by key.
    pub entities: BTreeMap<String, Entity>,
    /// Every instant at which something of the letter happens, in order: what the public pages show changes there.
    pub turning_points: Vec<Instant>,
}

impl Record {
    /// The record of a file.
    ///
    /// # Errors
    /// When the file's zone is unknown to this tzdb.
    pub fn new(file: ConferenceFile, version: i64) -> Result<Self, String> {
        let zone = file.series.zone.zone().ok_or_else(|| format!("the time zone {} is unknown", file.series.zone))?;
        let mut record = Self {
            deadline: Scheduled::new(file.series.deadline, &zone),
            release: Scheduled::new(file.series.release, &zone),
            entities: file.entities().into_iter().map(|e| (e.key.clone(), e)).collect(),
            turning_points: Vec::new(),
            zone,
            version,
            file,
        };
        record.turning_points = record.find_turning_points();
        Ok(record)
    }

    /// The series' name in addresses.
    pub fn slug(&self) -> &str {
        &self.file.series.slug
    }

    /// The languages of the site.
    pub fn languages(&self) -> &[Language] {
        &self.file.series.languages
    }

    /// The language for a reader who wants `language`: it, or the first the series has.
    pub fn offered(&self, language: Language) -> Language {
        if self.languages().contains(&language) {
            language
        } else {
            self.languages().first().copied().unwrap_or(Language::En)
        }
    }

    /// The entity's name for a reader; the key when it is unknown.
    pub fn entity_name(&self, key: &str, language: Language) -> String {
        self.entities.get(key).map_or_else(|| key.to_owned(), |e| e.name.get(language).to_owned())
    }

    /// The class of an entity on the day of the first meeting; one that the record does not name is an observer.
    pub fn category_of(&self, entity: &str) -> Category {
        self.entities.get(entity).map_or(Category::ObserverState, |e| e.category)
    }

    /// The body of a key.
    pub fn body(&self, key: &str) -> Option<&Body> {
        self.file.body.iter().find(|b| b.key == key)
    }

    /// The meeting of a key.
    pub fn meeting(&self, key: &str) -> Option<&Meeting> {
        self.file.meeting.iter().find(|m| m.key == key)
    }

    /// The office holder of a key.
    pub fn office_holder(&self, key: &str) -> Option<&OfficeHolder> {
        self.file.office_holder.iter().find(|o| o.key == key)
    }

    /// The announcement of a key.
    pub fn announcement(&self, key: &str) -> Option<&Announcement> {
        self.file.announcement.iter().find(|a| a.key == key)
    }

    /// Nine in the morning of the letter's date: registration opens with it, and a rehearsal begins there.
    pub fn opening(&self) -> Scheduled {
        Scheduled::new(self.file.invitation.date.at(9, 0, 0, 0), &self.zone)
    }

    /// Every slot of every meeting with its meeting, in order of time.
    pub fn slots(&self) -> Vec<(&Meeting, &Slot)> {
        let mut slots: Vec<_> = self.file.meeting.iter().flat_map(|m| m.slot.iter().map(move |s| (m, s))).collect();
        slots.sort_by_key(|(_, s)| (s.date, s.start));
        slots
    }

    /// When the door of a slot opens.
    pub fn door_opens(&self, slot: &Slot) -> Instant {
        slot.starts(&self.zone).instant.plus_seconds(-60 * i64::from(self.file.series.door_minutes))
    }

    /// The next slot whose door is not open yet.
    pub fn next_slot(&self, now: Instant) -> Option<(&Meeting, &Slot)> {
        self.slots().into_iter().find(|(_, slot)| now < self.door_opens(slot))
    }

    /// The end of the last slot.
    pub fn last_end(&self) -> Instant {
        self.slots().iter().map(|(_, s)| s.ends(&self.zone).instant).max().unwrap_or(self.release.instant)
    }

    fn find_turning_points(&self) -> Vec<Instant> {
        let mut points = vec![self.opening().instant, self.deadline.instant.plus_seconds(1), self.release.instant];
        for session in &self.file.test_session {
            points.extend([session.slot().starts(&self.zone).instant, session.slot().ends(&self.zone).instant]);
        }
        for (_, slot) in self.slots() {
            points.extend([self.door_opens(slot), slot.starts(&self.zone).instant, slot.ends(&self.zone).instant]);
        }
        points.sort_unstable();
        points.dedup();
        points
    }
}
