//! Finds whose a datagram is without asking every peer: by address, and before an address is known by the name that a
//! STUN binding request carries (RFC 8445, 7.2.2: USERNAME is "ours:theirs").

use std::{collections::HashMap, hash::Hash, net::SocketAddr};

use str0m::net::Protocol;

/// Where a datagram came from.
pub type From = (Protocol, SocketAddr);

const MAGIC_COOKIE: [u8; 4] = [0x21, 0x12, 0xa4, 0x42];
const HEADER: usize = 20;
const USERNAME: u16 = 0x0006;

/// The user-name fragment of ours that a STUN message names; none for anything else, and for what is malformed.
pub fn ufrag(datagram: &[u8]) -> Option<&str> {
    let (header, mut rest) = datagram.split_at_checked(HEADER)?;
    if header[0] >= 2 || header[4..8] != MAGIC_COOKIE {
        return None;
    }
    while let Some((kind, value, after)) = attribute(rest) {
        if kind == USERNAME {
            return std::str::from_utf8(value).ok()?.split(':').next();
        }
        rest = after;
    }
    None
}

fn attribute(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (head, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
    let (value, rest) = rest.split_at_checked(length)?;
    let padding = length.next_multiple_of(4) - length;
    Some((u16::from_be_bytes([head[0], head[1]]), value, rest.get(padding..).unwrap_or_default()))
}

/// The peers by address and by name.
#[derive(Debug)]
pub struct Demux<P> {
    names: HashMap<String, P>,
    addresses: HashMap<From, P>,
    /// What each peer has, so that its leaving costs only that.
    known: HashMap<P, Known>,
}

/// Under what a peer is known.
#[derive(Debug, Default)]
struct Known {
    names: Vec<String>,
    addresses: Vec<From>,
}

/// As many addresses a peer has at most: whoever comes from more has the oldest forgotten.
const ADDRESSES: usize = 16;

impl<P> Default for Demux<P> {
    fn default() -> Self {
        Self { names: HashMap::new(), addresses: HashMap::new(), known: HashMap::new() }
    }
}

impl<P: Copy + Eq + Hash> Demux<P> {
    /// A peer that will come under a name.
    pub fn expect(&mut self, ufrag: String, peer: P) {
        self.known.entry(peer).or_default().names.push(ufrag.clone());
        self.names.insert(ufrag, peer);
    }

    /// Whether a STUN message names a peer that is expected.
    pub fn is_named(&self, datagram: &[u8]) -> bool {
        ufrag(datagram).is_some_and(|name| self.names.contains_key(name))
    }

    /// Whose a datagram is. A STUN message that names a peer counts before the address: an address that somebody else
    /// had before is used anew.
    pub fn find(&self, from: &From, datagram: &[u8]) -> Option<P> {
        ufrag(datagram).and_then(|name| self.names.get(name).copied()).or_else(|| self.addresses.get(from).copied())
    }

    /// Whose an address is.
    pub fn holder(&self, from: &From) -> Option<P> {
        self.addresses.get(from).copied()
    }

    /// The datagrams from an address are a peer's. Only after STUN proved it: an address alone proves nothing.
    pub fn learn(&mut self, from: From, peer: P) {
        let before = self.addresses.insert(from, peer);
        if before == Some(peer) {
            return;
        }
        if let Some(known) = before.and_then(|before| self.known.get_mut(&before)) {
            known.addresses.retain(|a| *a != from);
        }
        let known = self.known.entry(peer).or_default();
        known.addresses.push(from);
        if known.addresses.len() > ADDRESSES {
            self.addresses.remove(&known.addresses.remove(0));
        }
    }

    /// Forgets a peer.
    pub fn forget(&mut self, peer: P) {
        let Some(known) = self.known.remove(&peer) else { return };
        for name in known.names {
            if self.names.get(&name) == Some(&peer) {
                self.names.remove(&name);
            }
        }
        for address in known.addresses {
            self.addresses.remove(&address);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The request of RFC 5769, 2.1: USERNAME "evtj:h6vY".
    const RFC_5769_REQUEST: &[u8] = &[
        0x00, 0x01, 0x00, 0x58, 0x21, 0x12, 0xa4, 0x42, 0xb7, 0xe7, 0xa7, 0x01, 0xbc, 0x34, 0xd6, 0x86, 0xfa, 0x87,
        0xdf, 0xae, 0x80, 0x22, 0x00, 0x10, 0x53, 0x54, 0x55, 0x4e, 0x20, 0x74, 0x65, 0x73, 0x74, 0x20, 0x63, 0x6c,
        0x69, 0x65, 0x6e, 0x74, 0x00, 0x24, 0x00, 0x04, 0x6e, 0x00, 0x01, 0xff, 0x80, 0x29, 0x00, 0x08, 0x93, 0x2f,
        0xf9, 0xb1, 0x51, 0x26, 0x3b, 0x36, 0x00, 0x06, 0x00, 0x09, 0x65, 0x76, 0x74, 0x6a, 0x3a, 0x68, 0x36, 0x76,
        0x59, 0x20, 0x20, 0x20, 0x00, 0x08, 0x00, 0x14, 0x9a, 0xea, 0xa7, 0x0c, 0xbf, 0xd8, 0xcb, 0x56, 0x78, 0x1e,
        0xf2, 0xb5, 0xb2, 0xd3, 0xf2, 0x49, 0xc1, 0xb5, 0x71, 0xa2, 0x80, 0x28, 0x00, 0x04, 0xe5, 0x7a, 0x3b, 0xcf,
    ];

    fn from(port: u16) -> From {
        (Protocol::Udp, SocketAddr::from(([127, 0, 0, 1], port)))
    }

    #[test]
    fn the_name_of_the_test_vector() {
        assert_eq!(ufrag(RFC_5769_REQUEST), Some("evtj"));
    }

    #[test]
    fn a_name_counts_before_an_address() {
        let mut demux = Demux::default();
        demux.expect("evtj".to_owned(), 2);
        demux.learn(from(1), 1);
        assert_eq!(demux.find(&from(1), RFC_5769_REQUEST), Some(2));
        assert_eq!(demux.find(&from(1), &[0x80, 0x6f]), Some(1));
        assert_eq!(demux.find(&from(2), &[0x80, 0x6f]), None);
        demux.forget(2);
        assert_eq!(demux.find(&from(2), RFC_5769_REQUEST), None);
    }

    #[test]
    fn a_peer_that_comes_from_ever_new_addresses_keeps_the_last_ones_only() {
        let mut demux = Demux::default();
        (1..=1_000).for_each(|port| demux.learn(from(port), 1));
        let kept = (1..=1_000).filter(|port| demux.holder(&from(*port)).is_some()).count();
        assert_eq!((kept, demux.holder(&from(1_000))), (ADDRESSES, Some(1)));
    }

    /// What happens to the peers, for a model that walks everything.
    #[derive(Clone, Debug)]
    enum Step {
        Expect(u8, u8),
        Learn(u16, u8),
        Forget(u8),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (0u8..6, 0u8..4).prop_map(|(name, peer)| Step::Expect(name, peer)),
            (0u16..6, 0u8..4).prop_map(|(port, peer)| Step::Learn(port, peer)),
            (0u8..4).prop_map(Step::Forget),
        ]
    }

    proptest! {
        #[test]
        fn whoever_leaves_takes_along_what_is_theirs_and_nothing_else(steps in prop::collection::vec(step(), 0..60)) {
            let mut demux = Demux::default();
            let (mut names, mut ports) = (HashMap::new(), HashMap::new());
            for step in steps {
                match step {
                    Step::Expect(name, peer) => {
                        demux.expect(name.to_string(), peer);
                        names.insert(name, peer);
                    }
                    Step::Learn(port, peer) => {
                        demux.learn(from(port), peer);
                        ports.insert(port, peer);
                    }
                    Step::Forget(peer) => {
                        demux.forget(peer);
                        names.retain(|_, p| *p != peer);
                        ports.retain(|_, p| *p != peer);
                    }
                }
                for name in 0u8..6 {
                    prop_assert_eq!(demux.names.get(&name.to_string()), names.get(&name));
                }
                for port in 0u16..6 {
                    prop_assert_eq!(demux.holder(&from(port)), ports.get(&port).copied());
                }
            }
            (0..4).for_each(|peer| demux.forget(peer));
            prop_assert!(demux.names.is_empty() && demux.addresses.is_empty() && demux.known.is_empty());
        }

        #[test]
        fn nothing_that_arrives_can_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = ufrag(&bytes);
        }

        #[test]
        fn nor_what_was_damaged_on_the_way(at in 0usize..108, value: u8, cut in 0usize..109) {
            let mut bytes = RFC_5769_REQUEST.to_vec();
            bytes[at] = value;
            let _ = ufrag(&bytes[..cut.min(bytes.len())]);
        }
    }
}
