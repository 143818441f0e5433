//! The grades.

use super::{
    Advice, Browser, Camera, Echo, Figures, Grade, Item, Kind, Loudspeaker, Microphone, Standing, Voice,
    network::network,
};
use crate::device_check::Interpretation;

/// A voice is quiet below the first, and hardly there below the second (dB of full scale).
const QUIET: [f32; 2] = [-42.0, -55.0];
/// At the limit so often: the first is heard, the second hurts.
const CLIPPED: [f32; 2] = [0.000_5, 0.01];
/// A room is noisy from the first on, and too loud from the second on (dB of full scale).
const NOISY: [f32; 2] = [-50.0, -36.0];
/// How far a voice has to stand out of the noise (dB).
const APART: [f32; 2] = [18.0, 9.0];
/// From which likeness on the sweep was heard. Noise alone is as much like it as 0.1.
const HEARD: f32 = 0.2;
/// From which loudness on what comes back disturbs (dB of what was played).
const DISTURBS: f32 = -45.0;

/// What was found of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub item: Item,
    /// How good.
    pub grade: Grade,
    /// What to say of it.
    pub advice: Advice,
}

/// All that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// In the order of the page.
    pub findings: Vec<Finding>,
    /// What this person needs and has not checked.
    pub missing: Vec<Item>,
}

impl Checked {
    /// The worst grade; none while nothing was checked.
    pub fn overall(&self) -> Option<Grade> {
        self.findings.iter().map(|f| f.grade).max()
    }

    /// Where that puts the person.
    pub fn standing(&self) -> Standing {
        match self.overall() {
            None => Standing::Untested,
            Some(Grade::Bad) => Standing::Failed,
            Some(Grade::Warn) => Standing::Warned,
            Some(Grade::Good) if self.missing.is_empty() => Standing::Passed,
            Some(Grade::Good) => Standing::Unfinished,
        }
    }

    /// What was found of an item.
    pub fn of(&self, item: Item) -> Option<&Finding> {
        self.findings.iter().find(|f| f.item == item)
    }
}

/// Whether an item concerns somebody: who only follows, or listens in the room, is not graded on a microphone.
const fn concerns(item: Item, speaks: bool) -> bool {
    speaks || !matches!(item, Item::Microphone | Item::Level | Item::Noise | Item::Echo | Item::Camera)
}

/// Grades what was measured, for somebody who may speak or one who only listens.
pub fn grade(figures: &Figures, speaks: bool) -> Checked {
    let of = |item: Item| find(figures, item).map(|(grade, advice)| Finding { item, grade, advice });
    let items = || Item::ALL.iter().copied().filter(|item| concerns(*item, speaks));
    let findings: Vec<Finding> = items().filter_map(of).collect();
    let missing = items().filter(|item| *item != Item::Camera && find(figures, *item).is_none()).collect();
    Checked { findings, missing }
}

fn find(figures: &Figures, item: Item) -> Option<(Grade, Advice)> {
    match item {
        Item::Browser => figures.browser.as_ref().map(browser),
        Item::Microphone => figures.microphone.as_ref().map(microphone),
        Item::Level => figures.voice.as_ref().map(level),
        Item::Noise => figures.voice.as_ref().map(noise),
        Item::Loudspeaker => figures.loudspeaker.as_ref().map(loudspeaker),
        Item::Echo => figures.echo.as_ref().map(echo),
        Item::Camera => figures.camera.map(camera),
        Item::Network => figures.network.as_ref().map(network),
        Item::Interpretation => figures.interpretation.as_ref().map(interpretation),
    }
}

fn browser(b: &Browser) -> (Grade, Advice) {
    let needs = [
        (b.webrtc, "WebRTC"),
        (b.devices, "getUserMedia"),
        (b.worklet, "AudioWorklet"),
        (b.socket, "WebSocket"),
        (b.opus, "Opus"),
    ];
    let lacks: Vec<&str> = needs.iter().filter(|(has, _)| !has).map(|(_, name)| *name).collect();
    if !lacks.is_empty() {
        return (Grade::Bad, Advice::BrowserLacks(lacks));
    }
    if b.vp8 || b.h264 { (Grade::Good, Advice::BrowserGood) } else { (Grade::Warn, Advice::BrowserWithoutPictures) }
}

const fn microphone(m: &Microphone) -> (Grade, Advice) {
    match m {
        Microphone::Refused => (Grade::Bad, Advice::MicrophoneRefused),
        Microphone::Missing => (Grade::Bad, Advice::MicrophoneMissing),
        Microphone::Is(kind) => (
            match kind {
                Kind::Headset | Kind::Separate => Grade::Good,
                _ => Grade::Warn,
            },
            Advice::Microphone(*kind),
        ),
    }
}

fn level(v: &Voice) -> (Grade, Advice) {
    let [warn, bad] = CLIPPED;
    match v.speech {
        None => (Grade::Bad, Advice::LevelNothing),
        _ if v.clipped > bad => (Grade::Bad, Advice::LevelClipped),
        Some(s) if s < QUIET[1] => (Grade::Bad, Advice::LevelQuiet),
        _ if v.clipped > warn => (Grade::Warn, Advice::LevelClipped),
        Some(s) if s < QUIET[0] => (Grade::Warn, Advice::LevelQuiet),
        Some(_) => (Grade::Good, Advice::LevelGood),
    }
}

fn noise(v: &Voice) -> (Grade, Advice) {
    let apart = v.speech.map_or(f32::INFINITY, |s| s - v.noise);
    if v.noise > NOISY[1] || apart < APART[1] {
        (Grade::Bad, Advice::NoiseLoud)
    } else if v.noise > NOISY[0] || apart < APART[0] {
        (Grade::Warn, Advice::NoiseSome)
    } else {
        (Grade::Good, Advice::NoiseGood)
    }
}

const fn loudspeaker(l: &Loudspeaker) -> (Grade, Advice) {
    if l.heard { (Grade::Good, Advice::LoudspeakerHeard) } else { (Grade::Bad, Advice::LoudspeakerSilent) }
}

fn echo(e: &Echo) -> (Grade, Advice) {
    match e.likeness >= HEARD {
        false => (Grade::Good, Advice::EchoNone),
        true if e.gain < DISTURBS => (Grade::Warn, Advice::EchoFaint),
        true => (Grade::Bad, Advice::EchoLoud),
    }
}

const fn camera(c: Camera) -> (Grade, Advice) {
    match c {
        Camera::Seen => (Grade::Good, Advice::CameraSeen),
        Camera::Refused => (Grade::Warn, Advice::CameraRefused),
        Camera::Without => (Grade::Good, Advice::CameraWithout),
    }
}

const fn interpretation(i: &Interpretation) -> (Grade, Advice) {
    match (i.floor, i.language) {
        (_, true) => (Grade::Good, Advice::InterpretationHeard),
        (true, false) => (Grade::Bad, Advice::InterpretationFloorOnly),
        (false, false) => (Grade::Bad, Advice::InterpretationNothing),
    }
}
