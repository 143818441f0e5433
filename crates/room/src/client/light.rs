//! An RTP header (RFC 3550, 5.1) of a packet that is not opened: all of it is in the clear.

/// What a listener under load looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub number: u16,
    pub ssrc: u32,
    /// Length of the header with its extensions.
    pub length: usize,
}

/// The header of an RTP packet; none when the datagram is RTCP, STUN or DTLS.
pub fn header(datagram: &[u8]) -> Option<Header> {
    let [first, second, ..] = *datagram else { return None };
    // RFC 7983 and RFC 5761: what shares the port.
    if !(128..192).contains(&first) || (192..=223).contains(&second) {
        return None;
    }
    let fixed = datagram.first_chunk::<12>()?;
    let sources = 12 + 4 * usize::from(first & 0x0f);
    let extended = first & 0x10 != 0;
    let length = if extended {
        let words = datagram.get(sources + 2..sources + 4)?;
        sources + 4 + 4 * usize::from(u16::from_be_bytes([words[0], words[1]]))
    } else {
        sources
    };
    Some(Header {
        number: u16::from_be_bytes([fixed[2], fixed[3]]),
        ssrc: u32::from_be_bytes([fixed[8], fixed[9], fixed[10], fixed[11]]),
        length,
    })
}

/// Which SSRC an answer announces on which media line, by the lines' `mid`.
pub fn announced(sdp: &str) -> Vec<(u32, String)> {
    let mut mid = "";
    let mut found = Vec::new();
    for section in sdp.split("\r\nm=").skip(1) {
        for line in section.lines() {
            if let Some(text) = line.strip_prefix("a=mid:") {
                mid = text.trim();
            }
        }
        let sources = section.lines().filter_map(|l| l.strip_prefix("a=ssrc:")?.split(' ').next()?.parse().ok());
        found.extend(sources.map(|ssrc: u32| (ssrc, mid.to_owned())));
    }
    found.dedup();
    found
}

/// The `mid`s of the media lines, in their order.
pub fn mids(sdp: &str) -> impl Iterator<Item = &str> {
    sdp.lines().filter_map(|l| l.strip_prefix("a=mid:")).map(str::trim)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_header_with_an_extension() {
        let mut packet = vec![0x90, 111, 0, 7, 0, 0, 0, 1, 0, 0, 1, 2, 0xbe, 0xde, 0, 1, 0x10, 0x20, 0, 0];
        packet.extend([0; 40]);
        assert_eq!(header(&packet), Some(Header { number: 7, ssrc: 0x102, length: 20 }));
        assert_eq!(header(&[0x80, 200, 0, 7, 0, 0, 0, 1, 0, 0, 1, 2]), None, "a sender report");
    }

    #[test]
    fn sources_stand_under_their_line() {
        let sdp = "v=0\r\nm=audio 9\r\na=mid:a\r\na=ssrc:7 cname:x\r\na=ssrc:7 msid:y\r\nm=audio 9\r\na=ssrc:9 cname:x\r\na=mid:b\r\n";
        assert_eq!(announced(sdp), [(7, "a".to_owned()), (9, "b".to_owned())]);
        assert_eq!(mids(sdp).collect::<Vec<_>>(), ["a", "b"]);
    }

    proptest! {
        #[test]
        fn nothing_breaks_it(datagram in prop::collection::vec(any::<u8>(), 0..90)) {
            header(&datagram);
        }
    }
}
