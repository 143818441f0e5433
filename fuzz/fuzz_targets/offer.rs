//! Offers of pages and of publishers that are no browsers.
#![no_main]

use convoke_domain::room::Track;
use convoke_room::{Line, Offer, fuzzing::answer};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(sdp) = std::str::from_utf8(bytes) else { return };
    let mids = sdp.lines().filter_map(|line| line.strip_prefix("a=mid:"));
    let lines = mids.map(|mid| (mid.to_owned(), Line::Sends(Track::Microphone))).collect();
    answer(&Offer { sdp: sdp.to_owned(), lines });
});
