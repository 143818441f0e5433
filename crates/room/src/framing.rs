//! Datagrams in a byte stream, for people whose network lets no UDP through: two bytes of length before each (RFC 4571),
//! as ICE over TCP uses it (RFC 6544).

/// A datagram with its length before it; none when it is too long to be framed.
pub fn frame(datagram: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(datagram.len()).ok()?;
    let mut framed = Vec::with_capacity(datagram.len() + 2);
    framed.extend_from_slice(&length.to_be_bytes());
    framed.extend_from_slice(datagram);
    Some(framed)
}

/// Takes datagrams out of a stream as it comes in.
#[derive(Debug, Default)]
pub struct Unframe(Vec<u8>);

/// The stream holds a frame that is longer than any datagram of ours: whoever sends it means no good.
#[derive(Debug, PartialEq, Eq)]
pub struct TooLong;

/// The longest datagram that is accepted.
pub const LONGEST: usize = 2000;

impl Unframe {
    /// Adds bytes as they were read.
    pub fn push(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// The next whole datagram.
    ///
    /// # Errors
    /// When the next frame is longer than [`LONGEST`].
    pub fn next(&mut self) -> Result<Option<Vec<u8>>, TooLong> {
        let Some((head, rest)) = self.0.split_first_chunk::<2>() else { return Ok(None) };
        let length = usize::from(u16::from_be_bytes(*head));
        if length > LONGEST {
            return Err(TooLong);
        }
        if rest.len() < length {
            return Ok(None);
        }
        let datagram = rest[..length].to_vec();
        self.0.drain(..2 + length);
        Ok(Some(datagram))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn datagrams_come_out_as_they_went_in(
            datagrams in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..LONGEST), 0..8),
            chunk in 1usize..700,
        ) {
            let stream: Vec<u8> = datagrams.iter().flat_map(|d| frame(d).expect("short enough")).collect();
            let (mut unframe, mut out) = (Unframe::default(), Vec::new());
            for bytes in stream.chunks(chunk) {
                unframe.push(bytes);
                while let Some(datagram) = unframe.next().expect("no frame is too long") {
                    out.push(datagram);
                }
            }
            prop_assert_eq!(out, datagrams);
        }
    }

    #[test]
    fn a_frame_beyond_measure_is_refused() {
        let mut unframe = Unframe::default();
        unframe.push(&[0xff, 0xff]);
        assert_eq!(unframe.next(), Err(TooLong));
        assert_eq!(frame(&[0; 70_000]), None);
    }
}
