use std::process::{Command, Output};

use proptest::prelude::*;

use super::*;

/// A packet of 20 ms that can be told from silence.
pub const VOICE: [u8; 4] = [0x78, 1, 2, 3];

fn tags() -> Tags {
    Tags { title: "CSP8, français".to_owned(), start: Instant(1_646_000_000_000_000) }
}

fn recorded(packets: &[(u64, &[u8])]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut recorder = Recorder::new(&mut file, &tags()).expect("begins");
    for (at, packet) in packets {
        recorder.packet(*at, packet).expect("writes");
    }
    recorder.finish().expect("ends");
    file
}

fn sounds(packets: &[Vec<u8>]) -> u64 {
    packets.iter().filter_map(|p| opus::samples(p)).sum()
}

#[test]
fn a_packet_stands_where_it_was_heard() {
    let packets = read(&recorded(&[(48_000, &VOICE), (48_960, &VOICE), (96_000, &VOICE)]));
    let voices: Vec<u64> =
        (0..packets.len()).filter(|i| packets[*i] == VOICE).map(|i| sounds(&packets[..i]) - SKIPPED).collect();
    assert_eq!(voices, [48_000, 48_960, 96_000]);
}

#[test]
fn what_came_too_late_or_is_no_opus_is_left_out() {
    let packets = read(&recorded(&[(48_000, &VOICE), (9_600, &VOICE), (48_960, &[]), (48_960, &[0x7b, 63])]));
    assert_eq!(packets.iter().filter(|p| **p == VOICE).count(), 1);
}

/// Whatever stands in the file at a crash: all but the last half second can be read.
#[test]
fn a_crash_costs_less_than_a_second() {
    let mut file = Vec::new();
    let mut recorder = Recorder::new(&mut file, &tags()).expect("begins");
    for i in 0..173 {
        recorder.packet(i * 960, &VOICE).expect("writes");
    }
    // The process dies here: nothing is ended, and the buffer in memory is lost.
    std::mem::forget(recorder);
    let kept = sounds(&read(&file));
    assert!(kept + opus::RATE > 173 * 960, "{kept}");
}

proptest! {
    #[test]
    fn files_of_one_start_stay_side_by_side(times in prop::collection::vec(0u64..200_000, 1..60)) {
        let mut times = times;
        times.sort_unstable();
        let packets: Vec<(u64, &[u8])> = times.iter().map(|at| (*at, &VOICE[..])).collect();
        let packets = read(&recorded(&packets));
        let last = times.last().expect("one");
        let length = sounds(&packets) - SKIPPED;
        prop_assert!(length + 2 * TOLERANCE >= *last && length <= last + 960 + 2 * TOLERANCE + 960, "{length} {last}");
    }

    #[test]
    fn a_torn_file_is_read_without_a_fault(cut in 0usize..3_000, change in any::<u8>()) {
        let mut file = recorded(&[(0, &VOICE), (96_000, &VOICE)]);
        let cut = cut.min(file.len() - 1);
        file[cut] ^= change;
        read(&file);
        file.truncate(cut);
        read(&file);
    }
}

fn tool(name: &str, args: &[&str]) -> Option<Output> {
    Command::new(name).args(args).output().ok()
}

/// Other people's readers take it. `xtask` installs them; where they are missing there is nothing to ask.
#[test]
fn opusinfo_and_opusdec_accept_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("floor.ogg");
    let speech = read(include_bytes!("../../../../data/speech/en.opus"));
    let packets: Vec<(u64, &[u8])> =
        speech.iter().take(100).enumerate().map(|(i, p)| (48_000 + i as u64 * 960, &p[..])).collect();
    std::fs::write(&path, recorded(&packets)).expect("written");
    let path = path.to_str().expect("a path");
    let Some(told) = tool("opusinfo", &[path]) else { return };
    let text = String::from_utf8_lossy(&told.stdout).into_owned() + &String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success() && !text.to_lowercase().contains("warning"), "{text}");
    assert!(text.contains("0m:03.020s") && text.contains(REMARK) && text.contains("START=2022-02-27"), "{text}");
    let wav = format!("{path}.wav");
    let decoded = tool("opusdec", &["--rate", "48000", path, &wav]).expect("beside opusinfo");
    assert!(decoded.status.success());
    let wav = std::fs::read(wav).expect("decoded");
    let loud =
        |range: std::ops::Range<usize>| wav[range].chunks(2).any(|s| i16::from_le_bytes([s[0], s[1]]).abs() > 500);
    assert!(!loud(44..90_000), "the first second is silent");
    assert!(loud(96_044..280_000), "then somebody speaks");
}
