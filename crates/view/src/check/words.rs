//! The check's nouns in the reader's words.

use convoke_domain::device_check::{Advice, Checked, Grade, Item, Kind, Network, Path, Standing};
use convoke_text::Words;

use super::Told;
use crate::frame::Frame;

/// An item.
pub fn item(t: &Words, item: Item) -> String {
    match item {
        Item::Browser => t.msg_check_item_browser(),
        Item::Microphone => t.msg_check_item_microphone(),
        Item::Level => t.msg_check_item_level(),
        Item::Noise => t.msg_check_item_noise(),
        Item::Loudspeaker => t.msg_check_item_loudspeaker(),
        Item::Echo => t.msg_check_item_echo(),
        Item::Camera => t.msg_check_item_camera(),
        Item::Network => t.msg_check_item_network(),
        Item::Interpretation => t.msg_check_item_interpretation(),
    }
}

/// A kind of microphone.
pub fn kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Headset => t.msg_check_kind_headset(),
        Kind::Separate => t.msg_check_kind_separate(),
        Kind::BuiltIn => t.msg_check_kind_built_in(),
        Kind::Bluetooth => t.msg_check_kind_bluetooth(),
        Kind::Speakerphone => t.msg_check_kind_speakerphone(),
        Kind::Camera => t.msg_check_kind_camera(),
        Kind::Virtual => t.msg_check_kind_virtual(),
        Kind::Unknown => t.msg_check_kind_unknown(),
    }
}

/// A grade.
pub fn grade(t: &Words, grade: Grade) -> String {
    match grade {
        Grade::Good => t.msg_check_state_good(),
        Grade::Warn => t.msg_check_state_warn(),
        Grade::Bad => t.msg_check_state_bad(),
    }
}

/// The class of a grade.
pub const fn grade_css(grade: Grade) -> &'static str {
    match grade {
        Grade::Good => "state-good",
        Grade::Warn => "state-warn",
        Grade::Bad => "state-bad",
    }
}

/// Where somebody stands.
pub fn standing(t: &Words, standing: Standing) -> String {
    match standing {
        Standing::Untested => t.msg_check_standing_untested(),
        Standing::Failed => t.msg_check_standing_failed(),
        Standing::Warned => t.msg_check_standing_warned(),
        Standing::Unfinished => t.msg_check_standing_unfinished(),
        Standing::Passed => t.msg_check_standing_passed(),
    }
}

/// The class of where somebody stands.
pub const fn standing_css(standing: Standing) -> &'static str {
    match standing {
        Standing::Untested | Standing::Unfinished => "state-off",
        Standing::Failed => "state-bad",
        Standing::Warned => "state-warn",
        Standing::Passed => "state-good",
    }
}

/// What to do about a finding.
pub(super) fn advice(t: &Words, advice: &Advice) -> String {
    match advice {
        Advice::BrowserGood => t.msg_check_says_browser_good(),
        Advice::BrowserLacks(what) => t.msg_check_says_browser_lacks(what.join(", ")),
        Advice::BrowserWithoutPictures => t.msg_check_says_browser_blind(),
        Advice::MicrophoneRefused => t.msg_check_says_microphone_refused(),
        Advice::MicrophoneMissing => t.msg_check_says_microphone_missing(),
        Advice::Microphone(kind) => microphone(t, *kind),
        Advice::LevelGood => t.msg_check_says_level_good(),
        Advice::LevelQuiet => t.msg_check_says_level_quiet(),
        Advice::LevelNothing => t.msg_check_says_level_nothing(),
        Advice::LevelClipped => t.msg_check_says_level_clipped(),
        Advice::NoiseGood => t.msg_check_says_noise_good(),
        Advice::NoiseSome => t.msg_check_says_noise_some(),
        Advice::NoiseLoud => t.msg_check_says_noise_loud(),
        Advice::LoudspeakerHeard => t.msg_check_says_loudspeaker_heard(),
        Advice::LoudspeakerSilent => t.msg_check_says_loudspeaker_silent(),
        Advice::EchoNone => t.msg_check_says_echo_none(),
        Advice::EchoFaint => t.msg_check_says_echo_faint(),
        Advice::EchoLoud => t.msg_check_says_echo_loud(),
        Advice::CameraSeen => t.msg_check_says_camera_seen(),
        Advice::CameraRefused => t.msg_check_says_camera_refused(),
        Advice::CameraWithout => t.msg_check_says_camera_without(),
        Advice::NetworkGood => t.msg_check_says_network_good(),
        Advice::NetworkTcp => t.msg_check_says_network_tcp(),
        Advice::NetworkFar(ms) => t.msg_check_says_network_far(ms.to_string()),
        Advice::NetworkLossy(percent) => t.msg_check_says_network_lossy(percent.to_string()),
        Advice::NetworkUneven(ms) => t.msg_check_says_network_uneven(ms.to_string()),
        Advice::NetworkBlocked => t.msg_check_says_network_blocked(),
        Advice::NetworkNone => t.msg_check_says_network_none(),
        Advice::InterpretationHeard => t.msg_check_says_interpretation_heard(),
        Advice::InterpretationFloorOnly => t.msg_check_says_interpretation_floor(),
        Advice::InterpretationNothing => t.msg_check_says_interpretation_nothing(),
    }
}

fn microphone(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Headset => t.msg_check_says_microphone_headset(),
        Kind::Separate => t.msg_check_says_microphone_separate(),
        Kind::BuiltIn => t.msg_check_says_microphone_built_in(),
        Kind::Bluetooth => t.msg_check_says_microphone_bluetooth(),
        Kind::Speakerphone => t.msg_check_says_microphone_speakerphone(),
        Kind::Camera => t.msg_check_says_microphone_camera(),
        Kind::Virtual => t.msg_check_says_microphone_virtual(),
        Kind::Unknown => t.msg_check_says_microphone_unknown(),
    }
}

/// What was measured: "UDP, round trip 23 ms, lost 0.1 %, jitter 4 ms"; empty when no sound came.
pub(super) fn network(t: &Words, n: &Network) -> String {
    let path = match n.path {
        None => return String::new(),
        Some(Path::Udp) => "UDP",
        Some(Path::Tcp) => "TCP",
    };
    let whole = |value: f32| format!("{value:.0}");
    let lost = format!("{:.1}", n.lost * 100.0);
    t.msg_check_network_figures(path, whole(n.round_trip), lost.trim_end_matches(".0"), whole(n.jitter))
}

/// The whole result.
pub(super) fn result(frame: &Frame, checked: &Checked) -> Told {
    let t = frame.t;
    let email = frame.record.file.secretariat.email.as_str();
    let (grade, says) = match checked.standing() {
        Standing::Untested => ("off", t.msg_check_result_untested()),
        Standing::Failed => ("bad", t.msg_check_result_failed(email)),
        Standing::Warned => ("warn", t.msg_check_result_warned()),
        Standing::Unfinished => ("off", t.msg_check_result_unfinished()),
        Standing::Passed => ("good", t.msg_check_result_passed()),
    };
    Told { grade, word: standing(t, checked.standing()), says }
}

/// What is still to be checked, once something was.
pub(super) fn missing(t: &Words, checked: &Checked) -> String {
    let items: Vec<String> = checked.missing.iter().map(|i| item(t, *i)).collect();
    if items.is_empty() || checked.findings.is_empty() {
        return String::new();
    }
    t.msg_check_result_missing(t.list(&items))
}
