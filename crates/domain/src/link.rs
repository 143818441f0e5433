//! Tokens of personal addresses. A token is derived, never stored: a MAC of what it opens under the installation's key.
//!
//! So the database, its backups and its logs hold no link, and sending a link again makes the same one.

use aws_lc_rs::{constant_time::verify_slices_are_equal, digest, hmac};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

/// The secret of an installation, from which every token is derived. 32 bytes of the system's randomness.
#[derive(Clone)]
pub struct Key(hmac::Key);

impl Key {
    /// A key from its secret bytes.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret))
    }
}

/// What a token opens. A token made for one purpose opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The personal page: proves the address, shows the state, corrects and withdraws.
    Personal,
    /// The door to the meetings (letter, paragraph 6).
    Door,
    /// A one-time sign-in of staff.
    SignIn,
    /// An interpreter's booth.
    Booth,
    /// An input of the conference hall, for a publisher that is no browser.
    Hall,
    /// Captions of a language, for software of others.
    Captions,
}

impl Purpose {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Personal => b"convoke personal page v1",
            Self::Door => b"convoke door v1",
            Self::SignIn => b"convoke sign-in v1",
            Self::Booth => b"convoke booth v1",
            Self::Hall => b"convoke hall input v1",
            Self::Captions => b"convoke captions v1",
        }
    }
}

/// The random public half of a token: names the registration without its number.
pub type Reference = [u8; 9];

/// What software of others sends into a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feeder {
    /// Sound of an input of the conference hall.
    Hall,
    /// Captions of a language.
    Captions,
}

impl Feeder {
    /// Its key where it is stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hall => "hall",
            Self::Captions => "captions",
        }
    }

    /// What its token opens.
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Hall => Purpose::Hall,
            Self::Captions => Purpose::Captions,
        }
    }
}

/// What names a feed of a meeting in its token: it follows from the names.
pub fn feed_reference(series: &str, meeting: &str, input: &str) -> Reference {
    let digest = digest::digest(&digest::SHA256, [series, meeting, input].join("/").as_bytes());
    digest.as_ref().first_chunk().copied().unwrap_or_default()
}

const MAC_BYTES: usize = 18;

/// The token for `reference` at `generation`: 36 characters that are safe in an address.
pub fn token(key: &Key, purpose: Purpose, reference: &Reference, generation: i64) -> String {
    let mut bytes = Vec::with_capacity(reference.len() + MAC_BYTES);
    bytes.extend_from_slice(reference);
    bytes.extend_from_slice(&mac(key, purpose, reference, generation));
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The reference a token names, before its MAC is known to be right. [`opens`] tells whether it is.
pub fn reference(token: &str) -> Option<Reference> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    (bytes.len() == size_of::<Reference>() + MAC_BYTES).then(|| bytes[..size_of::<Reference>()].try_into().ok())?
}

/// Whether a token is the one for `purpose` and `generation`; compares in constant time.
pub fn opens(key: &Key, purpose: Purpose, token: &str, generation: i64) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else { return false };
    let Some((reference, given)) = bytes.split_first_chunk::<{ size_of::<Reference>() }>() else { return false };
    verify_slices_are_equal(given, &mac(key, purpose, reference, generation)).is_ok()
}

fn mac(key: &Key, purpose: Purpose, reference: &Reference, generation: i64) -> [u8; MAC_BYTES] {
    let mut context = hmac::Context::with_key(&key.0);
    context.update(purpose.label());
    context.update(reference);
    context.update(&generation.to_be_bytes());
    let tag = context.sign();
    let mut short = [0; MAC_BYTES];
    short.copy_from_slice(&tag.as_ref()[..MAC_BYTES]);
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_its_own_door_only() {
        let key = Key::new(&[7; 32]);
        let door = token(&key, Purpose::Door, b"reference", 1);
        assert_eq!(door.len(), 36);
        assert_eq!(reference(&door), Some(*b"reference"));
        assert!(opens(&key, Purpose::Door, &door, 1));
        assert!(!opens(&key, Purpose::Door, &door, 2));
        assert!(!opens(&key, Purpose::Personal, &door, 1));
        assert!(!opens(&Key::new(&[8; 32]), Purpose::Door, &door, 1));
        let mut forged = door;
        forged.replace_range(0..1, if forged.starts_with('A') { "B" } else { "A" });
        assert!(!opens(&key, Purpose::Door, &forged, 1));
    }

    #[test]
    fn each_feed_of_a_meeting_has_its_own_name() {
        let names = [("a", "b", "fr"), ("a", "b", "es"), ("a", "c", "fr"), ("d", "b", "fr")];
        let references: std::collections::BTreeSet<_> = names.iter().map(|(s, m, i)| feed_reference(s, m, i)).collect();
        assert_eq!(references.len(), names.len());
    }

    #[test]
    fn nonsense_is_no_token() {
        for text in ["", "a", "=", "../../etc/passwd", &"A".repeat(10_000)] {
            assert_eq!(reference(text), None);
            assert!(!opens(&Key::new(&[7; 32]), Purpose::Door, text, 1));
        }
    }
}
