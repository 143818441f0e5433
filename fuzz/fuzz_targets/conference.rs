//! A conference file, with its faults in words; one without faults is a record.
#![no_main]

use convoke_domain::record::{Record, check::read};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match read(text) {
        Ok(file) => drop(Record::new(file, 1)),
        Err(faults) => assert!(!faults.is_empty()),
    }
});
