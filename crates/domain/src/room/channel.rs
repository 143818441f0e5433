//! What can be listened to, and the paths that carry it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize, de::Error as _};

use super::PersonKey;
use crate::language::Language;

/// What a listener chooses, and what a booth works into. As text: `floor`, `fr`, `signed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// The original, whatever language is spoken.
    Floor,
    /// Interpretation into a language.
    Language(Language),
    /// Interpretation into a signed language: a picture.
    Signed,
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Floor => f.write_str("floor"),
            Self::Language(language) => f.write_str(language.tag()),
            Self::Signed => f.write_str("signed"),
        }
    }
}

impl FromStr for Channel {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "floor" => Ok(Self::Floor),
            "signed" => Ok(Self::Signed),
            tag => tag
                .parse()
                .map(Self::Language)
                .map_err(|_| format!("`{tag}` is no channel: floor, signed or a language")),
        }
    }
}

impl Serialize for Channel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Channel {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// What a person sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Track {
    Microphone,
    Camera,
    Screen,
}

/// A part of a channel. A channel carries one interpreter's voice, or, as long as nobody interprets into it and for the
/// floor itself, up to [`Lane::FLOORS`] open microphones side by side: nothing is mixed or decoded at the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Lane {
    /// The interpreter on air.
    Voice,
    /// The n-th open microphone of the floor, from 0.
    Floor(u8),
}

impl Lane {
    /// How many microphones of the floor can be open at one time: hall, chair and speaker.
    pub const FLOORS: u8 = 3;
}

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Picture {
    Chair,
    Speaker,
    Screen,
    Signed,
    Hall,
}

/// A path of packets inside the server, re-pointed when its source changes; whoever receives it notices nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Feed {
    /// A part of a channel.
    Channel(Channel, Lane),
    /// A picture for everybody.
    Picture(Picture),
    /// One person's own track, for a colleague in the booth or the moderator.
    Person(PersonKey, Track),
}

/// Where a feed comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// Whose.
    pub person: PersonKey,
    /// Which of their tracks.
    pub track: Track,
}

/// What a person's connection receives, each a media line of its own that was negotiated once: a switch needs no
/// renegotiation. As text: `voice`, `floor-1` … `floor-3`, `aside`, `chair`, `speaker`, `screen`, `signed`, `partner`, `hall`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// The voice of the chosen channel.
    Voice,
    /// The floor, beside or under it; from 0.
    Floor(u8),
    /// A voice for this person alone: the moderator, or the partner in the booth.
    Aside,
    /// A picture.
    Picture(Picture),
    /// The boothmate's picture.
    Partner,
}

impl Slot {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Voice,
        Self::Floor(0),
        Self::Floor(1),
        Self::Floor(2),
        Self::Aside,
        Self::Picture(Picture::Chair),
        Self::Picture(Picture::Speaker),
        Self::Picture(Picture::Screen),
        Self::Picture(Picture::Signed),
        Self::Picture(Picture::Hall),
        Self::Partner,
    ];

    /// Its name in what page and server say to each other.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Floor(0) => "floor-1",
            Self::Floor(1) => "floor-2",
            Self::Floor(_) => "floor-3",
            Self::Aside => "aside",
            Self::Picture(Picture::Chair) => "chair",
            Self::Picture(Picture::Speaker) => "speaker",
            Self::Picture(Picture::Screen) => "screen",
            Self::Picture(Picture::Signed) => "signed",
            Self::Picture(Picture::Hall) => "hall",
            Self::Partner => "partner",
        }
    }

    /// The slot of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }

    /// Whether it receives sound.
    pub const fn is_sound(self) -> bool {
        matches!(self, Self::Voice | Self::Floor(_) | Self::Aside)
    }
}
