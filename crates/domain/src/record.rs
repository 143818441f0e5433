//! The record of a series as a conference file holds it: every fact of the letter, once.
//!
//! The types here are the file's format. Their JSON Schema is generated from them (`schemas/conference.json`), and
//! [`check::read`] turns a text into a [`ConferenceFile`] or into all of its faults with their places.

pub mod check;
pub mod loaded;
mod write;

pub use loaded::Record;

use jiff::civil;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    language::{Language, Multilingual},
    participant::{Category, OrganizationKind},
    time::{Scheduled, ZoneName},
};

/// A conference file: one series of meetings, ready to be imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConferenceFile {
    /// What is convened, when, and by which rules.
    pub series: Series,
    /// The office that runs it.
    pub secretariat: Secretariat,
    /// The letter that convenes it.
    pub invitation: Invitation,
    /// Who holds which office.
    pub office_holder: Vec<OfficeHolder>,
    /// What was announced before and since, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub announcement: Vec<Announcement>,
    /// The bodies that meet.
    pub body: Vec<Body>,
    /// The meetings of the annex, in order.
    pub meeting: Vec<Meeting>,
    /// Side events, confirmed or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub side_event: Vec<SideEvent>,
    /// When people may test their equipment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub test_session: Vec<TestSession>,
    /// The standing of States under the treaty, one entry for each date on which it changed.
    pub treaty_status: Vec<TreatyStatusList>,
    /// International and regional organizations that may be represented.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organization: Vec<Organization>,
    /// Civil society and industry that may be represented.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub civil_society: Vec<CivilSocietyBody>,
}

/// What is convened, when, and by which rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Its name in addresses: small letters, digits and hyphens, for example `csp8-february-2022`.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub slug: String,
    /// The treaty, for example "Arms Trade Treaty".
    pub treaty: Multilingual,
    /// The full title of the series.
    pub title: Multilingual,
    /// A short title for mastheads and mails, for example "ATT Working Groups, 15–18 February 2022".
    pub short_title: Multilingual,
    /// The IANA zone of the conference, for example `Europe/Zurich`.
    pub zone: ZoneName,
    /// The place whose time that is, as people say it: "Geneva".
    pub place: Multilingual,
    /// The languages of the site, the mails and of interpretation, in the order in which they are listed.
    #[schemars(length(min = 1))]
    pub languages: Vec<Language>,
    /// Registration closes at the end of this second, local time (letter, paragraph 5).
    #[schemars(with = "LocalDateTime")]
    pub deadline: civil::DateTime,
    /// Personal links go out at this local time (letter, paragraph 6).
    #[schemars(with = "LocalDateTime")]
    pub release: civil::DateTime,
    /// How many minutes before a slot its door opens.
    #[schemars(range(min = 0, max = 240))]
    pub door_minutes: u16,
    /// How many seats in the room a delegation holds at the most (letter, paragraph 8).
    #[schemars(range(min = 0, max = 1000))]
    pub seat_quota: u16,
    /// The distance between seats in metres (letter, paragraph 8), when there is a rule on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.1, max = 100.0))]
    pub seat_spacing_metres: Option<f64>,
    /// How many days after the last meeting e-mail addresses, telephone numbers and access needs are deleted.
    #[schemars(range(min = 1, max = 3650))]
    pub retention_days: u16,
}

/// The office that runs the series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Secretariat {
    /// Its name, for example "ATT Secretariat".
    pub name: Multilingual,
    /// Its postal address, a line each.
    pub address: Vec<String>,
    /// Where people write to.
    #[schemars(email)]
    pub email: String,
    /// Its public site, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// The letter that convenes the series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The date it bears. Registration opens with it.
    #[schemars(with = "LocalDate")]
    pub date: civil::Date,
    /// The key of the office holder who issues it.
    pub issuer: String,
    /// To whom it is addressed.
    pub addressees: Vec<Category>,
    /// Its subject line.
    pub subject: Multilingual,
    /// "Dear Distinguished Representatives,"
    pub salutation: Multilingual,
    /// Its paragraphs, numbered as they stand.
    pub paragraph: Vec<Paragraph>,
    /// "I avail myself of this opportunity…"
    pub courtesy: Multilingual,
    /// "Yours faithfully,"
    pub closing: Multilingual,
    /// The title above the annex.
    pub annex_title: Multilingual,
}

/// A numbered paragraph of the letter. Facts stand in it as names in braces and are filled from the record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// The heading above it, when a new part begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Multilingual>,
    /// What it is about: the public pages show it where it belongs.
    pub topic: Topic,
    /// Its text. `{deadline}`, `{release}`, `{dates}`, `{languages}`, `{quota}`, `{spacing}` and the other names of
    /// [`PLACEHOLDERS`] are filled in; `{test_sessions}` on a line of its own becomes a list.
    pub text: Multilingual,
    /// The points under it, when it ends in a colon.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub point: Vec<Multilingual>,
    /// In short for the page "Taking part", when it belongs there. Its first sentence, up to the first full stop with a
    /// space after it (or `。`), is shown strong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Multilingual>,
}

/// What the texts of the invitation may name in braces: facts of the record, written out in the reader's language.
///
/// Dates fit after the words of the field's usage: `{dates}` is "15 to 18 February 2022", "du 15 au 18 février 2022",
/// "15–18 февраля 2022 года"; `{deadline_date}` and `{release_date}` are a date without article. `{quota}` and
/// `{spacing}` are numbers without a unit. The pages are full addresses.
pub const PLACEHOLDERS: [&str; 18] = [
    "title",
    "short_title",
    "treaty",
    "place",
    "dates",
    "deadline",
    "deadline_date",
    "release",
    "release_date",
    "languages",
    "quota",
    "spacing",
    "secretariat",
    "retention_days",
    "register_page",
    "taking_part_page",
    "test_page",
    "website",
];

/// What a paragraph may name on a line of its own: it becomes a list.
pub const LISTS: [&str; 1] = ["test_sessions"];

/// What a paragraph of the letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// How the meetings came about, and what was announced (paragraph 1).
    Process,
    /// What is convened (paragraph 2).
    Convocation,
    /// The order and duration of the meetings (paragraph 3).
    Schedule,
    /// The papers (paragraph 4).
    Documents,
    /// Who registers, and until when (paragraph 5).
    Registration,
    /// Personal links and the online platform (paragraph 6).
    Access,
    /// Languages (paragraph 7).
    Interpretation,
    /// Seats in the room (paragraph 8).
    Seats,
    /// Headset and name (paragraph 9).
    Remote,
    /// Test sessions (paragraphs 10 and 11).
    Testing,
    /// Anything else (paragraph 12).
    Other,
}

/// An office and its holder, with the term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficeHolder {
    /// Its name in this file, for example `president`.
    pub key: String,
    /// The office, for example "President of the Eighth Conference of States Parties".
    pub office: Multilingual,
    /// The office in one or two words, for lists: "President".
    pub short_office: Multilingual,
    /// The holder, with the form of address: "Ambassador Thomas Göbel". Left out while the office is vacant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<Multilingual>,
    /// From when the holder serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LocalDate>")]
    pub from: Option<civil::Date>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LocalDate>")]
    pub until: Option<civil::Date>,
}

/// Something an office holder announced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    /// Its name in addresses.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub key: String,
    /// The date it bears.
    #[schemars(with = "LocalDate")]
    pub date: civil::Date,
    /// The key of the office holder who issued it; left out for a decision of the conference itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Its title.
    pub title: Multilingual,
    /// Its text; an empty line parts paragraphs.
    pub text: Multilingual,
}

/// A body that meets: the conference, a working group, a sub-working group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its name in this file and in addresses.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub key: String,
    /// The key of the body it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Its acronym where the annex prints one: "WGETI".
    pub acronym: Multilingual,
    /// Its name.
    pub name: Multilingual,
}

/// A meeting of one body; it may own several slots.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its name in addresses.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub key: String,
    /// The key of the body that meets.
    pub body: String,
    /// Its slots, in order.
    #[schemars(length(min = 1))]
    pub slot: Vec<Slot>,
    /// Whether the meeting may be recorded, when whoever chairs it says so. Left out, it is not recorded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_be_recorded: bool,
    /// Where it meets online.
    #[serde(default)]
    pub platform: Platform,
    /// The third party's platform that a meeting in Convoke itself can be moved to while it runs (Plan B).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback: Option<HostedPlatform>,
}

impl Meeting {
    /// The third party's platform: where the meeting takes place, or may be moved to.
    pub fn hosted(&self) -> Option<HostedPlatform> {
        match &self.platform {
            Platform::Embedded => self.fallback.clone(),
            Platform::Hosted { address, passcode, platform } => Some(HostedPlatform {
                address: address.clone(),
                passcode: passcode.clone(),
                platform: platform.clone(),
            }),
        }
    }
}

/// A third party's platform in reserve. Nobody sees address or passcode before the meeting moves there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HostedPlatform {
    /// The address to open; `{name}` in it is replaced by the display name where the platform takes one.
    pub address: String,
    /// The passcode, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passcode: Option<String>,
    /// What people call the platform: "Zoom".
    pub platform: String,
}

/// A time in which a body meets, local to the conference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The day.
    #[schemars(with = "LocalDate")]
    pub date: civil::Date,
    /// When it begins, for example `13:00`.
    #[schemars(with = "LocalTime")]
    #[serde(with = "clock_time")]
    pub start: civil::Time,
    /// When it ends. Not after midnight: a slot belongs to one day.
    #[schemars(with = "LocalTime")]
    #[serde(with = "clock_time")]
    pub end: civil::Time,
}

impl Slot {
    /// The beginning as local text, zone and instant.
    pub fn starts(&self, zone: &jiff::tz::TimeZone) -> Scheduled {
        Scheduled::new(self.date.to_datetime(self.start), zone)
    }

    /// The end as local text, zone and instant.
    pub fn ends(&self, zone: &jiff::tz::TimeZone) -> Scheduled {
        Scheduled::new(self.date.to_datetime(self.end), zone)
    }
}

/// Where a meeting takes place online.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Platform {
    /// In Convoke itself.
    #[default]
    Embedded,
    /// On a third party's platform, as the letter's Zoom. Nobody sees address or passcode before the door admits them.
    Hosted {
        /// The address to open; `{name}` in it is replaced by the display name where the platform takes one.
        address: String,
        /// The passcode, when there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        passcode: Option<String>,
        /// What people call the platform: "Zoom".
        platform: String,
    },
}

/// A side event, or a day on which one is yet to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SideEvent {
    /// The day.
    #[schemars(with = "LocalDate")]
    pub date: civil::Date,
    /// Its title; left out while it is to be confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Multilingual>,
    /// When it begins, once known.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "optional_clock_time")]
    #[schemars(with = "Option<LocalTime>")]
    pub start: Option<civil::Time>,
    /// When it ends, once known.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "optional_clock_time")]
    #[schemars(with = "Option<LocalTime>")]
    pub end: Option<civil::Time>,
}

/// A time in which anyone may test equipment (letter, paragraphs 10 and 11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TestSession {
    /// The day.
    #[schemars(with = "LocalDate")]
    pub date: civil::Date,
    /// When its door opens.
    #[schemars(with = "LocalTime")]
    #[serde(with = "clock_time")]
    pub start: civil::Time,
    /// When it closes.
    #[schemars(with = "LocalTime")]
    #[serde(with = "clock_time")]
    pub end: civil::Time,
}

impl TestSession {
    /// The session as a slot.
    pub const fn slot(&self) -> Slot {
        Slot { date: self.date, start: self.start, end: self.end }
    }
}

/// The standing of States under the treaty from a date on. States named in neither list are observers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TreatyStatusList {
    /// From this date on.
    #[schemars(with = "LocalDate")]
    pub from: civil::Date,
    /// States Parties, by ISO 3166 code of two letters.
    pub parties: Vec<String>,
    /// Signatory States that are not parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatories: Vec<String>,
}

/// An international or regional organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its name in forms and addresses.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub slug: String,
    /// International or regional.
    pub kind: OrganizationKind,
    /// Its acronym, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<Multilingual>,
    /// Its name.
    pub name: Multilingual,
}

/// A body of civil society: a non-governmental organization or industry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CivilSocietyBody {
    /// Its name in forms and addresses.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 60))]
    pub slug: String,
    /// Whether it speaks for industry.
    #[serde(default)]
    pub industry: bool,
    /// Its acronym, when it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<Multilingual>,
    /// Its name.
    pub name: Multilingual,
}

/// A local date, for example `2022-02-15`.
#[derive(JsonSchema)]
#[schemars(transparent)]
struct LocalDate(
    #[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    #[expect(dead_code, reason = "only its schema is used")]
    String,
);

/// A local time, for example `13:00`.
#[derive(JsonSchema)]
#[schemars(transparent)]
struct LocalTime(
    #[schemars(regex(pattern = "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"))]
    #[expect(dead_code, reason = "only its schema is used")]
    String,
);

/// A local date and time, for example `2022-02-11T23:59:59`.
#[derive(JsonSchema)]
#[schemars(transparent)]
struct LocalDateTime(
    #[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"))]
    #[expect(dead_code, reason = "only its schema is used")]
    String,
);

/// `13:00` in files, whatever jiff would write.
mod clock_time {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&time.strftime("%H:%M").to_string())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// The same where the time may be left out.
mod optional_clock_time {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(time: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => super::clock_time::serialize(time, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
        Option::<String>::deserialize(deserializer)?.map(|t| t.parse().map_err(D::Error::custom)).transpose()
    }
}
