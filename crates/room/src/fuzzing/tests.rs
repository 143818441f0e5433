//! The bytes that fuzzing begins with are made here, and everything that was ever found stands beside them: all of it
//! goes through the parsers on every run of the tests.

use std::{fs, path::PathBuf};

use super::*;
use crate::framing::frame;

/// A binding request under a name (RFC 8489).
fn request(name: &str) -> Vec<u8> {
    let name = name.as_bytes();
    let length = (name.len().next_multiple_of(4) + 4) as u16;
    let head: &[&[u8]] = &[
        &[0, 1],
        &length.to_be_bytes(),
        &[0x21, 0x12, 0xa4, 0x42],
        &[7; 12],
        &[0, 6],
        &(name.len() as u16).to_be_bytes(),
        name,
    ];
    let mut bytes = head.concat();
    bytes.resize(20 + usize::from(length), 0);
    bytes
}

fn file() -> Vec<u8> {
    let tags = Tags { title: "t".to_owned(), start: convoke_domain::time::Instant(0) };
    let mut bytes = Vec::new();
    let mut file = ogg::Recorder::new(&mut bytes, &tags).expect("memory");
    file.packet(0, &[0x78, 1, 2, 3]).expect("memory");
    file.finish().expect("memory");
    bytes
}

/// As Chromium words it, cut down.
const OFFER: &str = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\na=msid-semantic: WMS\r\n\
m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuvwx\r\n\
a=fingerprint:sha-256 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF\r\n\
a=setup:actpass\r\na=mid:0\r\na=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\na=sendonly\r\na=rtcp-mux\r\n\
a=rtpmap:111 opus/48000/2\r\na=fmtp:111 minptime=10;useinbandfec=1\r\na=ssrc:1001 cname:c\r\n\
m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\nc=IN IP4 0.0.0.0\r\na=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuvwx\r\n\
a=setup:actpass\r\na=mid:1\r\na=sendonly\r\na=rtcp-mux\r\na=rtpmap:96 VP8/90000\r\na=rtcp-fb:96 nack pli\r\n\
a=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\na=rid:q send\r\na=rid:f send\r\na=simulcast:send q;f\r\n";

fn seeds() -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let named = request("evtj:h6vY");
    let framed = frame(&named).expect("short");
    vec![
        ("datagram", "named", named.clone()),
        ("datagram", "nobody", request("x")),
        ("stream", "two", [&[9][..], &framed, &framed].concat()),
        ("picture", "vp8", vec![0x90, 0xe0, 0x11, 0x22, 0x33, 0x00]),
        ("picture", "h264", vec![24, 0, 9, 0x67]),
        ("recording", "three", [20, 1, 3, 9, 0x78, 1, 2, 20, 0x91, 1, 9, 0xf8, 20, 1, 1, 10, 0xf8].to_vec()),
        ("ogg", "one", file()),
        ("offer", "chromium", OFFER.as_bytes().to_vec()),
    ]
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/seeds"))
}

/// As `fuzz/fuzz_targets/offer.rs` does: every line of an offer that has a name sends a microphone.
fn offer(bytes: &[u8]) -> Option<String> {
    let sdp = std::str::from_utf8(bytes).ok()?;
    let mids = sdp.lines().filter_map(|l| l.strip_prefix("a=mid:"));
    let lines = mids.map(|mid| (mid.to_owned(), crate::Line::Sends(Track::Microphone))).collect();
    answer(&Offer { sdp: sdp.to_owned(), lines })
}

#[test]
fn the_seeds_are_those_that_are_made_here() {
    for (target, name, bytes) in seeds() {
        let path = folder().join(target).join(name);
        if std::env::var_os("CONVOKE_BLESS").is_some() {
            fs::create_dir_all(folder().join(target)).expect("a folder");
            fs::write(&path, &bytes).expect("a file");
        }
        assert_eq!(fs::read(&path).expect("a seed; CONVOKE_BLESS=1 writes it"), bytes, "{target}/{name}");
    }
    assert!(offer(OFFER.as_bytes()).is_some(), "the offer is one that is answered");
}

#[test]
fn nothing_that_was_ever_found_breaks_a_parser() {
    let mut read = 0;
    for (target, parse) in [
        ("datagram", datagram as fn(&[u8])),
        ("stream", stream),
        ("picture", picture),
        ("recording", recording),
        ("ogg", ogg),
        ("offer", |bytes| drop(offer(bytes))),
    ] {
        for entry in fs::read_dir(folder().join(target)).expect("seeds") {
            parse(&fs::read(entry.expect("a seed").path()).expect("a seed"));
            read += 1;
        }
    }
    assert!(read >= seeds().len());
}
