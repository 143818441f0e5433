//! Reports after unsealing, as str0m reads them.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    str0m::_internal_test_exports::fuzz::rtcp(bytes);
});
