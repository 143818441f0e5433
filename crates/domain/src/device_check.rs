//! The device check before any door (letter, paragraphs 9 and 11): what a browser measured is graded, and what to do
//! about it is said. Nobody is refused: the letter recommends a headset with an integrated microphone, other
//! institutions recommend other things, and a meeting is better with a poor voice than without it.
//!
//! Labels of devices are personal data and never get here: a page tells the [`Kind`] alone.

mod figures;
mod grade;
mod network;

pub use figures::{
    Browser, Camera, Echo, Figures, Implausible, Interpretation, Loudspeaker, Microphone, Network, Path, Voice,
};
pub use grade::{Checked, Finding, grade};

use crate::keyed::keyed;

keyed! {
    /// How good something is; the worse, the greater.
    Grade {
        /// As it should be.
        Good = "good",
        /// It works, and could be better.
        Warn = "warn",
        /// It does not work, or interpreters cannot work with it.
        Bad = "bad",
    }
}

keyed! {
    /// What is checked, in the order of the page.
    Item {
        /// WebRTC, and the codecs of the room.
        Browser = "browser",
        /// What the person speaks into.
        Microphone = "microphone",
        /// How loud the voice arrives.
        Level = "level",
        /// How loud everything else is.
        Noise = "noise",
        /// What the person hears with.
        Loudspeaker = "loudspeaker",
        /// Whether the loudspeaker is heard in the microphone.
        Echo = "echo",
        /// The picture.
        Camera = "camera",
        /// The way to the server.
        Network = "network",
        /// Whether a language other than the floor's is heard.
        Interpretation = "interpretation",
    }
}

keyed! {
    /// What a microphone is.
    Kind {
        /// A headset with a microphone, on a cable or with a radio of its own.
        Headset = "headset",
        /// A microphone on the table or the collar.
        Separate = "separate",
        /// The computer's or the telephone's own.
        BuiltIn = "built_in",
        /// A headset or earphones over Bluetooth.
        Bluetooth = "bluetooth",
        /// A loudspeaker and a microphone for a whole table.
        Speakerphone = "speakerphone",
        /// The one in a camera.
        Camera = "camera",
        /// A program that pretends to be one.
        Virtual = "virtual",
        /// Nobody can tell.
        Unknown = "unknown",
    }
}

keyed! {
    /// Where a person stands with the check, as the secretariat sees it.
    Standing {
        /// Nothing was ever measured.
        Untested = "untested",
        /// Something does not work.
        Failed = "failed",
        /// Something could be better.
        Warned = "warned",
        /// What was measured is good; not everything was.
        Unfinished = "unfinished",
        /// All is good.
        Passed = "passed",
    }
}

/// What to tell the person: a sentence each.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the variants name their sentence")]
pub enum Advice {
    BrowserGood,
    BrowserLacks(Vec<&'static str>),
    BrowserWithoutPictures,
    MicrophoneRefused,
    MicrophoneMissing,
    Microphone(Kind),
    LevelGood,
    LevelQuiet,
    LevelNothing,
    LevelClipped,
    NoiseGood,
    NoiseSome,
    NoiseLoud,
    LoudspeakerHeard,
    LoudspeakerSilent,
    EchoNone,
    EchoFaint,
    EchoLoud,
    CameraSeen,
    CameraRefused,
    CameraWithout,
    NetworkGood,
    /// Sound goes over TCP: UDP is blocked.
    NetworkTcp,
    /// The round trip in milliseconds.
    NetworkFar(u32),
    /// What is lost, in percent.
    NetworkLossy(u32),
    /// The jitter in milliseconds.
    NetworkUneven(u32),
    /// Pages come, sound does not.
    NetworkBlocked,
    NetworkNone,
    InterpretationHeard,
    InterpretationFloorOnly,
    InterpretationNothing,
}

#[cfg(test)]
mod tests;
