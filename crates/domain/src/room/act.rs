//! What people do in a room, as their pages say it, and why it may be refused.

use serde::{Deserialize, Serialize};

use super::{Channel, PersonKey, Reads, Track};
use crate::language::Language;

/// What somebody does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields say what they are; the variants have a sentence each")]
pub enum Act {
    // Everybody.
    /// Chooses what to listen to, and whether the original is heard softly underneath.
    Listen {
        channel: Channel,
        #[serde(default)]
        under: bool,
    },
    /// Wants pictures, and the signed language, or sound alone.
    Pictures {
        on: bool,
        #[serde(default)]
        signed: bool,
    },
    /// Chooses captions, apart from what is listened to.
    Read { captions: Reads },
    // Delegates.
    /// Says which language they speak in.
    SpeakIn { language: Language },
    /// Opens or closes their own microphone, camera or screen; opening needs to be granted.
    Open { track: Track, open: bool },
    /// Asks for the floor, or takes that back.
    Ask { wants: bool },
    // Interpreters (ISO 20109, 5.7 to 5.11).
    /// Listens to the floor, or takes relay from a channel. A circle is refused.
    Source { channel: Channel },
    /// Puts a channel on one of the keys a, b, c (0 to 2) for relay.
    Preselect { key: u8, channel: Option<Channel> },
    /// Works into a channel of theirs, or into none.
    Into { channel: Option<Channel> },
    /// Opens or closes the microphone. Opening needs an outgoing language whose channel has no live microphone.
    Air { open: bool },
    /// Is silent while held.
    Cough { held: bool },
    /// Asks the colleague on air for the microphone, or takes that back.
    RequestHandover { wants: bool },
    /// Gives the microphone to whoever asked: both change in one instant.
    HandOver,
    /// Answers "not yet".
    Decline,
    /// Takes the microphone from the colleague on air, who is told.
    TakeOver,
    /// Asks the speaker to speak more slowly; the sign fades by itself.
    SlowDown,
    /// Says that the sound does not allow interpretation, or that it does again.
    CannotInterpret { cannot: bool },
    /// Calls the technician, or takes that back.
    CallTechnician { calls: bool },
    /// Writes to the colleagues in the booth.
    Say { text: String },
    // The moderator, and whoever chairs.
    /// Starts or ends the recording: the chair by their own will, the moderator on the chair's word.
    Record { on: bool },
    // The moderator.
    /// Gives or takes a microphone, camera or screen.
    Grant { person: PersonKey, track: Track, given: bool },
    /// Says who chairs.
    Chair { person: Option<PersonKey> },
    /// Says which language is spoken on the floor, when the speaker's own setting is wrong.
    Spoken { language: Language },
    /// Talks with one person alone, or with nobody any more; the room hears nothing of it.
    Aside { person: Option<PersonKey> },
    /// Shows a document of the conference beside the pictures, by its number, or none.
    Show { document: Option<i64> },
    /// Has seen to a technician's call or a request for the floor.
    Seen { person: PersonKey },
    /// Moves the meeting to the hosted platform or back (Plan B).
    Move { hosted: bool, reason: String },
    // Captioners, and the moderator.
    /// A line of captions, and in how many milliseconds it was written.
    Caption {
        language: Language,
        text: String,
        #[serde(default)]
        took: u32,
    },
    /// Mends the last line of a language.
    Mend { line: i64, text: String },
}

/// Why an act changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not this person's to do, or cannot be given to them.
    NotYours,
    /// The microphone, camera or screen was not given.
    NotGranted,
    /// There is no such person or channel here.
    Unknown,
    /// No outgoing language is chosen.
    NoOutgoing,
    /// The outgoing language is not one of this interpreter's.
    NotYourLanguage,
    /// Another microphone is live on the channel.
    OnAir,
    /// Nobody asked for it, or nobody is on air.
    NothingToDo,
    /// Incoming and outgoing would be the same.
    SameChannel,
    /// The relay would go in a circle.
    Circle,
    /// As many microphones are open on the floor as can be.
    TooManyMicrophones,
    /// As many pictures are shown as can be.
    TooManyPictures,
    /// The meeting's setting does not allow a recording.
    NoRecording,
    /// Nobody chairs: there is nobody to say that the meeting is recorded.
    NoChair,
    /// The meeting is on the hosted platform: nothing is sent here.
    Moved,
    /// A reason is needed.
    Reason,
    /// The text is empty or too long.
    Text,
}
