#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| convoke_room::fuzzing::picture(bytes));
