//! What must be known of a picture's packets to forward them: where a picture begins that needs none before it.

/// The codecs that are forwarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Codec {
    /// Sound.
    Opus,
    /// Pictures (RFC 7741).
    Vp8,
    /// Pictures (RFC 6184).
    H264,
}

impl Codec {
    /// The clock rate of its timestamps.
    pub const fn clock_rate(self) -> u32 {
        match self {
            Self::Opus => 48_000,
            Self::Vp8 | Self::H264 => 90_000,
        }
    }

    /// Whether a stream can begin with this packet.
    pub fn begins(self, payload: &[u8]) -> bool {
        match self {
            Self::Opus => true,
            Self::Vp8 => vp8_begins(payload).unwrap_or(false),
            Self::H264 => h264_begins(payload).unwrap_or(false),
        }
    }
}

/// RFC 7741, 4.2 and 4.3: the first packet of the first partition, with the inverse key-frame flag unset.
fn vp8_begins(payload: &[u8]) -> Option<bool> {
    let first = *payload.first()?;
    if first & 0x17 != 0x10 {
        return Some(false);
    }
    let mut header = 1;
    if first & 0x80 != 0 {
        let extension = *payload.get(1)?;
        header += 1;
        if extension & 0x80 != 0 {
            header += if *payload.get(header)? & 0x80 != 0 { 2 } else { 1 };
        }
        header += usize::from(extension & 0x40 != 0) + usize::from(extension & 0x30 != 0);
    }
    Some(payload.get(header)? & 1 == 0)
}

/// RFC 6184, 5.2: a sequence parameter set, or the beginning of an IDR picture.
fn h264_begins(payload: &[u8]) -> Option<bool> {
    Some(match payload.first()? & 0x1f {
        5 | 7 => true,
        24 => aggregated(payload.get(1..)?).any(|unit| matches!(unit & 0x1f, 5 | 7)),
        28 => {
            let fragment = *payload.get(1)?;
            fragment & 0x80 != 0 && matches!(fragment & 0x1f, 5 | 7)
        }
        _ => false,
    })
}

/// The first bytes of the units in an aggregation packet, each after its length: a delimiter may come before the parameters.
fn aggregated(mut rest: &[u8]) -> impl Iterator<Item = u8> {
    std::iter::from_fn(move || {
        let (length, unit) = rest.split_first_chunk::<2>()?;
        let first = *unit.first()?;
        rest = unit.get(usize::from(u16::from_be_bytes(*length))..).unwrap_or_default();
        Some(first)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn where_a_picture_begins() {
        assert!(Codec::Vp8.begins(&[0x10, 0x00]));
        assert!(!Codec::Vp8.begins(&[0x10, 0x01]), "needs pictures before it");
        assert!(!Codec::Vp8.begins(&[0x00, 0x00]), "not the first packet");
        assert!(Codec::Vp8.begins(&[0x90, 0x80, 0x81, 0x02, 0x50]), "long picture number");
        assert!(Codec::Vp8.begins(&[0x90, 0xe0, 0x11, 0x22, 0x33, 0x00]), "all extensions");
        assert!(
            Codec::H264.begins(&[0x67]) && Codec::H264.begins(&[0x7c, 0x85]) && Codec::H264.begins(&[24, 0, 9, 0x67])
        );
        assert!(Codec::H264.begins(&[24, 0, 2, 0x09, 0x10, 0, 1, 0x67]), "a delimiter before the parameters");
        assert!(!Codec::H264.begins(&[24, 0, 2, 0x09, 0x10, 0, 1, 0x41]) && !Codec::H264.begins(&[24, 0xff]));
        assert!(!Codec::H264.begins(&[0x7c, 0x05]) && !Codec::H264.begins(&[0x41]));
    }

    proptest! {
        #[test]
        fn no_payload_breaks_it(payload in prop::collection::vec(any::<u8>(), 0..12)) {
            let _ = (Codec::Vp8.begins(&payload), Codec::H264.begins(&payload));
        }
    }
}
