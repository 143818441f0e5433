//! What the record of the meeting keeps.

use serde::{Deserialize, Serialize};

use super::{CaptionLine, Channel, PersonKey, Track};
use crate::time::Instant;

/// Something that happened in a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// When. Somebody whose line broke left when it broke.
    pub at: Instant,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields say what they are; the variants have a sentence each")]
pub enum What {
    /// Came into the room.
    Joined { person: PersonKey },
    /// Left it, or did not come back within the grace.
    Left { person: PersonKey },
    /// Chose a channel.
    Listened { person: PersonKey, channel: Channel },
    /// Had the microphone open on the floor; told when it is closed.
    Spoke { person: PersonKey, from: Instant, to: Instant },
    /// Was on air in a channel; told when it ends.
    Interpreted { person: PersonKey, channel: Channel, from: Instant, to: Instant },
    /// Was given a track, or it was taken.
    Granted { by: PersonKey, person: PersonKey, track: Track, given: bool },
    /// Was said to chair.
    Chair { by: PersonKey, person: Option<PersonKey> },
    /// The recording was started or ended; who chaired then.
    Recording {
        by: PersonKey,
        on: bool,
        #[serde(default)]
        chair: Option<PersonKey>,
    },
    /// The meeting was moved to the hosted platform, or back.
    Moved { by: PersonKey, hosted: bool, reason: String },
    /// A line of captions was written.
    Captioned { line: CaptionLine },
    /// A line of captions was mended; how it stood before.
    Mended { by: PersonKey, line: CaptionLine, before: String },
}
