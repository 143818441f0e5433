//! Tokens of links: what was not made with the key opens nothing.
#![no_main]

use convoke_domain::link::{Key, Purpose, opens, reference, token};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let key = Key::new(&[8; 32]);
    for purpose in [Purpose::Personal, Purpose::Door, Purpose::SignIn, Purpose::Booth, Purpose::Hall, Purpose::Captions]
    {
        let opened = opens(&key, purpose, text, 1);
        let right = reference(text).is_some_and(|reference| token(&key, purpose, &reference, 1) == text);
        assert_eq!(opened, right);
    }
});
