//! What a browser measured. It comes from outside: [`Figures::plausible`] before anything else is done with it.

use serde::{Deserialize, Serialize};

use super::Kind;

/// Everything that was measured so far; what was not is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "the types have a sentence each")]
pub struct Figures {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser: Option<Browser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub microphone: Option<Microphone>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<Voice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loudspeaker: Option<Loudspeaker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echo: Option<Echo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera: Option<Camera>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpretation: Option<Interpretation>,
}

/// What the browser can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Browser {
    /// Real-time connections.
    pub webrtc: bool,
    /// Microphones and cameras can be asked for.
    pub devices: bool,
    /// Sound can be worked on.
    pub worklet: bool,
    /// A socket to the server.
    pub socket: bool,
    /// The codec of all sound.
    pub opus: bool,
    /// One codec of pictures.
    pub vp8: bool,
    /// The other codec of pictures.
    pub h264: bool,
}

/// The microphone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Microphone {
    /// The browser was not allowed to use it.
    Refused,
    /// There is none.
    Missing,
    /// It is of this kind: by its label, or as the person says.
    Is(Kind),
}

/// Some seconds of silence and some of speech, in dB of full scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// How loud it is while nobody speaks.
    pub noise: f32,
    /// How loud the voice is; missing when none was heard.
    pub speech: Option<f32>,
    /// The share of samples at the limit, 0 to 1.
    pub clipped: f32,
}

/// The loudspeaker or the earphones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loudspeaker {
    /// Whether the person heard the sample.
    pub heard: bool,
}

/// A short sweep, played and sought in the microphone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Echo {
    /// How much of what the microphone heard is the sweep, 0 to 1.
    pub likeness: f32,
    /// How loud it came back, in dB of what was played.
    pub gain: f32,
}

/// The camera, which nobody needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Camera {
    /// The person saw the picture.
    Seen,
    /// The browser was not allowed to use it.
    Refused,
    /// There is none, or none is wanted.
    Without,
}

/// By what packets of sound travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum Path {
    Udp,
    Tcp,
}

/// The way to the server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Network {
    /// By what sound came; missing when none did.
    pub path: Option<Path>,
    /// Whether pages come at all.
    pub pages: bool,
    /// The round trip in milliseconds.
    pub round_trip: f32,
    /// What was lost either way, 0 to 1: the worse of the two.
    pub lost: f32,
    /// How unevenly packets come, in milliseconds.
    pub jitter: f32,
}

/// What was heard in the room of the test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpretation {
    /// The original.
    pub floor: bool,
    /// Another language.
    pub language: bool,
}

/// A figure that no device measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Implausible(pub &'static str);

const DECIBELS: std::ops::RangeInclusive<f32> = -200.0..=20.0;
const SHARE: std::ops::RangeInclusive<f32> = 0.0..=1.0;
const MILLISECONDS: std::ops::RangeInclusive<f32> = 0.0..=120_000.0;

impl Figures {
    /// The figures as they are sent and stored.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The figures of a text as [`Figures::written`] makes it; none when it is not one.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|figures: &Self| figures.plausible().is_ok())
    }

    /// Whether a browser can have measured this.
    ///
    /// # Errors
    /// The first figure that it cannot.
    pub fn plausible(&self) -> Result<(), Implausible> {
        let voice = self.voice.iter().flat_map(|v| {
            [(v.noise, DECIBELS, "noise"), (v.speech.unwrap_or(0.0), DECIBELS, "speech"), (v.clipped, SHARE, "clipped")]
        });
        let echo = self.echo.iter().flat_map(|e| [(e.likeness, SHARE, "likeness"), (e.gain, DECIBELS, "gain")]);
        let network = self.network.iter().flat_map(|n| {
            [(n.round_trip, MILLISECONDS, "round_trip"), (n.lost, SHARE, "lost"), (n.jitter, MILLISECONDS, "jitter")]
        });
        // What is not a number is in no range.
        match voice.chain(echo).chain(network).find(|(value, range, _)| !range.contains(value)) {
            Some((_, _, name)) => Err(Implausible(name)),
            None => Ok(()),
        }
    }
}
