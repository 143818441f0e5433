//! What the check says of figures as they come from real rooms, and of any figures at all.

use proptest::prelude::*;

use super::*;

fn sound() -> Figures {
    Figures {
        browser: Some(able()),
        microphone: Some(Microphone::Is(Kind::Headset)),
        voice: Some(Voice { noise: -62.0, speech: Some(-24.0), clipped: 0.0 }),
        loudspeaker: Some(Loudspeaker { heard: true }),
        echo: Some(Echo { likeness: 0.08, gain: -80.0 }),
        camera: None,
        network: Some(Network { path: Some(Path::Udp), pages: true, round_trip: 45.0, lost: 0.001, jitter: 4.0 }),
        interpretation: Some(Interpretation { floor: true, language: true }),
    }
}

fn able() -> Browser {
    Browser { webrtc: true, devices: true, worklet: true, socket: true, opus: true, vp8: true, h264: true }
}

fn advice(figures: &Figures, item: Item) -> (Grade, Advice) {
    let checked = grade(figures, true);
    let finding = checked.of(item).expect("a finding");
    (finding.grade, finding.advice.clone())
}

#[test]
fn a_headset_in_a_quiet_room_passes_without_a_camera() {
    let checked = grade(&sound(), true);
    assert_eq!(checked.standing(), Standing::Passed);
    assert_eq!(checked.missing, []);
    assert!(checked.findings.iter().all(|f| f.grade == Grade::Good));
}

#[test]
fn nothing_measured_is_untested_and_everything_is_missing_but_the_camera() {
    let checked = grade(&Figures::default(), true);
    assert_eq!((checked.standing(), checked.overall()), (Standing::Untested, None));
    assert_eq!(checked.missing.len(), Item::ALL.len() - 1);
}

#[test]
fn a_part_that_is_good_is_unfinished() {
    let part = Figures { interpretation: None, network: None, ..sound() };
    let checked = grade(&part, true);
    assert_eq!(checked.standing(), Standing::Unfinished);
    assert_eq!(checked.missing, [Item::Network, Item::Interpretation]);
}

#[test]
fn microphones_are_graded_for_those_who_speak() {
    for kind in [Kind::BuiltIn, Kind::Bluetooth, Kind::Speakerphone, Kind::Camera, Kind::Virtual, Kind::Unknown] {
        let figures = Figures { microphone: Some(Microphone::Is(kind)), ..sound() };
        assert_eq!(advice(&figures, Item::Microphone), (Grade::Warn, Advice::Microphone(kind)));
        assert_eq!(grade(&figures, true).standing(), Standing::Warned);
        assert_eq!(grade(&figures, false).standing(), Standing::Passed, "who follows does not speak");
    }
    for microphone in [Microphone::Refused, Microphone::Missing] {
        let figures = Figures { microphone: Some(microphone), ..sound() };
        assert_eq!(grade(&figures, true).standing(), Standing::Failed);
        assert_eq!(grade(&figures, false).standing(), Standing::Passed);
    }
}

#[test]
fn a_voice_is_too_quiet_too_loud_or_drowned() {
    let of = |noise, speech, clipped| {
        let figures = Figures { voice: Some(Voice { noise, speech, clipped }), ..sound() };
        (advice(&figures, Item::Level), advice(&figures, Item::Noise))
    };
    assert_eq!(of(-70.0, Some(-48.0), 0.0).0, (Grade::Warn, Advice::LevelQuiet));
    assert_eq!(of(-80.0, Some(-60.0), 0.0).0, (Grade::Bad, Advice::LevelQuiet));
    assert_eq!(of(-70.0, None, 0.0).0, (Grade::Bad, Advice::LevelNothing));
    assert_eq!(of(-70.0, Some(-6.0), 0.002).0, (Grade::Warn, Advice::LevelClipped));
    assert_eq!(of(-70.0, Some(-3.0), 0.05).0, (Grade::Bad, Advice::LevelClipped));
    assert_eq!(of(-46.0, Some(-20.0), 0.0).1, (Grade::Warn, Advice::NoiseSome));
    assert_eq!(of(-30.0, Some(-10.0), 0.0).1, (Grade::Bad, Advice::NoiseLoud));
    assert_eq!(of(-60.0, Some(-50.0), 0.0).1, (Grade::Warn, Advice::NoiseSome), "a quiet voice in a quiet noise");
}

#[test]
fn an_echo_is_heard_only_when_it_is_like_what_was_played() {
    let of = |likeness, gain| advice(&Figures { echo: Some(Echo { likeness, gain }), ..sound() }, Item::Echo);
    assert_eq!(of(0.1, -20.0), (Grade::Good, Advice::EchoNone));
    assert_eq!(of(0.4, -60.0), (Grade::Warn, Advice::EchoFaint));
    assert_eq!(of(0.9, -25.0), (Grade::Bad, Advice::EchoLoud));
}

#[test]
fn the_way_to_the_server_says_what_is_worst_with_it() {
    let of = |network| advice(&Figures { network: Some(network), ..sound() }, Item::Network);
    let udp = Network { path: Some(Path::Udp), pages: true, round_trip: 40.0, lost: 0.0, jitter: 3.0 };
    assert_eq!(of(Network { path: Some(Path::Tcp), ..udp.clone() }), (Grade::Warn, Advice::NetworkTcp));
    assert_eq!(of(Network { round_trip: 420.4, ..udp.clone() }), (Grade::Warn, Advice::NetworkFar(420)));
    assert_eq!(of(Network { lost: 0.15, ..udp.clone() }), (Grade::Bad, Advice::NetworkLossy(15)));
    let two = Network { path: Some(Path::Tcp), jitter: 200.0, ..udp.clone() };
    assert_eq!(of(two), (Grade::Bad, Advice::NetworkUneven(200)));
    assert_eq!(of(Network { path: None, ..udp }), (Grade::Bad, Advice::NetworkBlocked));
    assert_eq!(of(Network::default()), (Grade::Bad, Advice::NetworkNone));
}

#[test]
fn a_browser_without_a_need_is_told_which() {
    let old = Browser { worklet: false, opus: false, ..able() };
    let figures = Figures { browser: Some(old), ..sound() };
    assert_eq!(advice(&figures, Item::Browser), (Grade::Bad, Advice::BrowserLacks(vec!["AudioWorklet", "Opus"])));
    let blind = Figures { browser: Some(Browser { vp8: false, h264: false, ..able() }), ..sound() };
    assert_eq!(advice(&blind, Item::Browser), (Grade::Warn, Advice::BrowserWithoutPictures));
}

#[test]
fn what_pages_send_is_read_and_nothing_else_is() {
    let text = r#"{"microphone":{"is":"built_in"},"voice":{"noise":-50.5,"speech":null,"clipped":0},
        "network":{"path":"udp","pages":true,"round_trip":23},"camera":"seen"}"#;
    let figures = Figures::read(text).expect("figures");
    assert_eq!(figures.microphone, Some(Microphone::Is(Kind::BuiltIn)));
    assert_eq!(
        serde_json::from_str::<Figures>(&serde_json::to_string(&figures).expect("text")).expect("again"),
        figures
    );
    for odd in [r#"{"label":"Jabra of Ms Brown"}"#, r#"{"microphone":{"is":"gramophone"}}"#, r#"{"voice":{}}"#] {
        assert_eq!(Figures::read(odd), None, "{odd}");
    }
}

fn any_figures() -> impl Strategy<Value = Figures> {
    let kind = proptest::sample::select(Kind::ALL);
    let voice = (-120.0f32..0.0, proptest::option::of(-120.0f32..0.0), 0.0f32..=1.0);
    let echo = (0.0f32..=1.0, -120.0f32..20.0);
    let network = (proptest::option::of(any::<bool>()), any::<bool>(), 0.0f32..5_000.0, 0.0f32..=1.0, 0.0f32..2_000.0);
    (kind, proptest::option::of(voice), proptest::option::of(echo), proptest::option::of(network)).prop_map(
        |(kind, voice, echo, network)| Figures {
            microphone: Some(Microphone::Is(kind)),
            voice: voice.map(|(noise, speech, clipped)| Voice { noise, speech, clipped }),
            echo: echo.map(|(likeness, gain)| Echo { likeness, gain }),
            network: network.map(|(tcp, pages, round_trip, lost, jitter)| Network {
                path: tcp.map(|tcp| if tcp { Path::Tcp } else { Path::Udp }),
                pages,
                round_trip,
                lost,
                jitter,
            }),
            ..Figures::default()
        },
    )
}

proptest! {
    #[test]
    fn the_overall_grade_is_the_worst_and_each_item_is_found_or_missing(figures in any_figures(), speaks: bool) {
        let checked = grade(&figures, speaks);
        prop_assert!(figures.plausible().is_ok());
        prop_assert_eq!(checked.overall(), checked.findings.iter().map(|f| f.grade).max());
        prop_assert!(checked.missing.iter().all(|item| checked.of(*item).is_none()));
        prop_assert!(speaks || checked.of(Item::Microphone).is_none());
    }

    #[test]
    fn more_loss_or_delay_is_never_better(figures in any_figures(), more in 0.0f32..1.0) {
        if let Some(n) = &figures.network {
            let worse = Network { lost: (n.lost + more).min(1.0), round_trip: n.round_trip + more * 900.0, ..n.clone() };
            let after = Figures { network: Some(worse), ..figures.clone() };
            prop_assert!(advice(&after, Item::Network).0 >= advice(&figures, Item::Network).0);
        }
    }

    #[test]
    fn figures_that_nothing_measures_are_refused(wild in prop_oneof![Just(f32::NAN), Just(f32::INFINITY), 1e3f32..1e30]) {
        let voice = Voice { noise: wild, speech: None, clipped: 0.0 };
        prop_assert_eq!(Figures { voice: Some(voice), ..sound() }.plausible(), Err(Implausible("noise")));
        let network = Network { lost: wild, ..Network::default() };
        prop_assert_eq!(Figures { network: Some(network), ..sound() }.plausible(), Err(Implausible("lost")));
    }
}
