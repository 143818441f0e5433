//! Time as a formal meeting needs it: an instant, and the local text and zone it was announced in.

use std::fmt;

use jiff::{Timestamp, ZonedDateTime, civil, tz::TimeZone};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A point in time in microseconds since 1970 UTC: the form in which instants are stored and compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// Before everything.
    pub const MIN: Self = Self(i64::MIN);
    /// After everything.
    pub const MAX: Self = Self(i64::MAX);

    /// The instant as jiff's timestamp; clamped to the years jiff knows.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }

    /// The wall clock of a zone at this instant.
    pub fn in_zone(self, zone: &TimeZone) -> ZonedDateTime {
        self.timestamp().to_zoned_datetime(zone.clone())
    }

    /// This many seconds later (earlier when negative).
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Whole seconds from this instant to a later one; negative when it is earlier.
    pub const fn seconds_until(self, later: Self) -> i64 {
        (later.0.saturating_sub(self.0)).div_euclid(1_000_000)
    }
}

impl From<Timestamp> for Instant {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

impl From<&ZonedDateTime> for Instant {
    fn from(zoned: &ZonedDateTime) -> Self {
        zoned.timestamp().into()
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

/// Tells the time. Handed to whoever needs it: the system's clock in service, one that can be wound in a rehearsal.
pub trait Clock: Send + Sync {
    /// The time of the conference.
    fn now(&self) -> Instant;

    /// The time of the machine, for leases and timeouts: it never jumps when a rehearsal is wound forward.
    fn wall(&self) -> Instant;
}

/// The name of a time zone in the IANA database, for example `Europe/Zurich`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct ZoneName(pub String);

impl ZoneName {
    /// The zone's rules, when the database has the name.
    pub fn zone(&self) -> Option<TimeZone> {
        TimeZone::get(&self.0).ok()
    }

    /// The zone under the name it has today. Browsers still give some zones the name they had once.
    pub fn of_today(self) -> Self {
        let today = match self.0.as_str() {
            "Asia/Katmandu" => "Asia/Kathmandu",
            "Asia/Calcutta" => "Asia/Kolkata",
            "Asia/Saigon" => "Asia/Ho_Chi_Minh",
            "Asia/Rangoon" => "Asia/Yangon",
            "Asia/Dacca" => "Asia/Dhaka",
            "Asia/Thimbu" => "Asia/Thimphu",
            "Europe/Kiev" => "Europe/Kyiv",
            "America/Godthab" => "America/Nuuk",
            "America/Buenos_Aires" => "America/Argentina/Buenos_Aires",
            "Atlantic/Faeroe" => "Atlantic/Faroe",
            "Africa/Asmera" => "Africa/Asmara",
            _ => return self,
        };
        Self(today.to_owned())
    }

    /// The city part of the name, for people: `Asia/Kathmandu` is Kathmandu.
    pub fn city(&self) -> String {
        self.0.rsplit('/').next().unwrap_or(&self.0).replace('_', " ")
    }
}

impl fmt::Display for ZoneName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A scheduled time: what was announced (local text and zone) and the instant it means under the zone rules of today.
///
/// A change of the zone rules recomputes the instant; the local text never changes by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// The local date and time as announced.
    pub local: civil::DateTime,
    /// The zone it was announced in.
    pub zone: TimeZone,
    /// The instant it means.
    pub instant: Instant,
}

impl Scheduled {
    /// The instant of a local time in a zone. A time that a DST change skips is taken after the gap; one that occurs
    /// twice is taken the first time (RFC 5545, 3.3.5).
    pub fn new(local: civil::DateTime, zone: &TimeZone) -> Self {
        let instant = zone.to_ambiguous_timestamp(local).compatible().map_or(Instant::MAX, Instant::from);
        Self { local, zone: zone.clone(), instant }
    }

    /// How many days a viewer's date is ahead (or behind) the announced date: −1, 0 or 1, rarely more.
    pub fn day_shift(&self, viewer: &TimeZone) -> i32 {
        let theirs = self.instant.in_zone(viewer).date();
        self.local.date().until(theirs).map_or(0, |span| span.get_days())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn zone(name: &str) -> TimeZone {
        ZoneName(name.into()).zone().expect("zone")
    }

    #[test]
    fn geneva_seen_from_afar() {
        let slot = Scheduled::new(date(2022, 2, 15).at(13, 0, 0, 0), &zone("Europe/Zurich"));
        let seen = |name| slot.instant.in_zone(&zone(name)).strftime("%a %H:%M").to_string();
        assert_eq!(seen("America/New_York"), "Tue 07:00");
        assert_eq!(seen("Asia/Kathmandu"), "Tue 17:45");
        assert_eq!(seen("Pacific/Auckland"), "Wed 01:00");
        assert_eq!(slot.day_shift(&zone("Pacific/Auckland")), 1);
        assert_eq!(slot.day_shift(&zone("America/New_York")), 0);
    }

    #[test]
    fn a_zone_is_shown_by_its_city_of_today() {
        assert_eq!(ZoneName("Asia/Katmandu".into()).of_today().city(), "Kathmandu");
        assert_eq!(ZoneName("America/New_York".into()).city(), "New York");
    }

    #[test]
    fn new_york_is_an_hour_nearer_between_the_changes_of_march() {
        let slot = Scheduled::new(date(2022, 3, 15).at(13, 0, 0, 0), &zone("Europe/Zurich"));
        assert_eq!(slot.instant.in_zone(&zone("America/New_York")).hour(), 8);
    }

    #[test]
    fn a_skipped_hour_and_a_doubled_one_have_an_instant() {
        let geneva = zone("Europe/Zurich");
        let skipped = Scheduled::new(date(2022, 3, 27).at(2, 30, 0, 0), &geneva);
        assert_eq!(skipped.instant.to_string(), "2022-03-27T01:30:00Z");
        let doubled = Scheduled::new(date(2022, 10, 30).at(2, 30, 0, 0), &geneva);
        assert_eq!(doubled.instant.to_string(), "2022-10-30T00:30:00Z");
    }
}
