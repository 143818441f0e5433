use std::time::Instant;

use convoke_domain::time;

use super::*;
use crate::ogg::read;

const A: [u8; 2] = [0x78, 0xa];
const B: [u8; 2] = [0x78, 0xb];

fn tags() -> Tags {
    Tags { title: "floor".to_owned(), start: time::Instant(0) }
}

fn heard(millis: u64, source: u64, rtp: u32, level: i8) -> Heard {
    let payload = if source == 1 { A } else { B }.to_vec();
    Heard { at: Duration::from_millis(millis), source, rtp, level: Some(level), payload }
}

/// What is in the file in steps of 20 ms: `a`, `b`, or `.` for silence.
fn written(packets: impl IntoIterator<Item = Heard>, end: u64) -> String {
    let mut file = Vec::new();
    let mut recorder = ChannelRecorder::new(&mut file, &tags()).expect("begins");
    for packet in packets {
        let now = packet.at;
        recorder.heard(packet);
        recorder.tick(now).expect("writes");
    }
    recorder.finish(Duration::from_millis(end)).expect("ends");
    let packets = read(&file);
    let letter = |p: &Vec<u8>| {
        if *p == A {
            'a'
        } else if *p == B {
            'b'
        } else {
            '.'
        }
    };
    // The first four are what every decoder leaves out.
    packets.iter().skip(4).filter(|p| opus::samples(p) == Some(960)).map(letter).collect()
}

#[test]
fn one_voice_after_a_silence_and_the_silence_after_it() {
    let text = written((0..5).map(|i| heard(100 + 20 * i, 1, 960 * i as u32, -20)), 300);
    assert_eq!(text, ".....aaaaa......");
}

#[test]
fn uneven_arrival_and_changed_order_do_not_show() {
    let delays = [0, 35, 12, 60, 3, 40, 25, 5];
    let mut packets: Vec<Heard> = delays
        .iter()
        .zip(0..)
        .map(|(d, i)| heard(100 + 20 * u64::from(i) + d, 1, (u32::MAX - 2_000).wrapping_add(960 * i), -20))
        .collect();
    packets.sort_by_key(|p| p.at);
    assert_eq!(written(packets, 260).trim_matches('.'), "aaaaaaaa");
}

#[test]
fn the_loudest_is_written_and_a_noise_does_not_take_over() {
    let both = (0..100u32).flat_map(|i| {
        let at = u64::from(i) * 20;
        let second = if i < 50 { -50 } else { -20 };
        [heard(at, 1, i * 960, if i < 50 { -22 } else { -60 }), heard(at + 1, 2, i * 960, second)]
    });
    let text = written(both, 2_000);
    let switch = text.find('b').expect("the other came");
    assert!((50..75).contains(&switch), "{text}");
    assert!(!text[switch..].contains('a') && !text[..switch].contains('b'), "one change: {text}");
}

#[test]
fn whoever_goes_silent_makes_room() {
    let first = (0..10u32).map(|i| heard(u64::from(i) * 20, 1, i * 960, -20));
    let then = (10..30u32).map(|i| heard(u64::from(i) * 20, 2, i * 960, -60));
    let text = written(first.chain(then), 600);
    assert!(text.starts_with("aaaaaaaaaa") && text.contains("bbbbbbbbbbbb"), "{text}");
}

#[test]
fn a_file_that_stands_is_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("csp8/floor.ogg");
    for _ in 0..2 {
        let recordings = Recordings::start(|_| {}).expect("a thread");
        let began = Instant::now();
        let tape = recordings.open(&file, tags(), began);
        tape.heard(began, 7, 0, None, &A);
    }
    let second = folder.path().join("csp8/floor-2.ogg");
    let is_there = |path: &std::path::Path| std::fs::read(path).is_ok_and(|b| read(&b).contains(&A.to_vec()));
    let until = Instant::now() + Duration::from_secs(10);
    while !(is_there(&file) && is_there(&second)) {
        assert!(Instant::now() < until, "both files hold the voice");
        std::thread::yield_now();
    }
}
