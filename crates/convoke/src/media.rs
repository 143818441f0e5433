//! Where sound and picture come in: the configuration of the room's engine.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use anyhow::{Context, Result};
use convoke_room::{Embedded, Settings, own_addresses};
use schemars::JsonSchema;
use serde::Deserialize;

/// Where the room's sound and picture come in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Media {
    /// The one port for UDP and TCP. Open it in the firewall for both; 0 takes a free one.
    pub port: u16,
    /// The addresses of this machine under which people reach it. Left out: those of all its interfaces.
    #[schemars(with = "Vec<String>")]
    pub addresses: Vec<IpAddr>,
    /// The address people are told in place of the first, when a router with address translation stands in between.
    #[schemars(with = "Option<String>")]
    pub public_address: Option<IpAddr>,
    /// Whether people whose network lets no UDP through may come over TCP.
    pub tcp: bool,
}

impl Default for Media {
    fn default() -> Self {
        Self { port: 3478, addresses: Vec::new(), public_address: None, tcp: true }
    }
}

impl Media {
    /// Starts the engine.
    ///
    /// # Errors
    /// When an address or the port cannot be had.
    pub fn start(&self) -> Result<Embedded> {
        let addresses = if self.addresses.is_empty() { own_addresses()? } else { self.addresses.clone() };
        let settings =
            Settings { addresses, port: self.port, public: self.public_address, tcp: self.tcp, itself: false };
        start(&settings)
    }
}

/// Starts a rehearsal's engine: a free port, where its pages are listened for. On the loopback it has one of the machine's
/// own addresses too, the only kind that Firefox pairs, and hears nobody but the machine.
///
/// # Errors
/// When an address cannot be had.
pub fn rehearse(listen: SocketAddr) -> Result<Embedded> {
    let settings = |addresses, itself| Settings { addresses, port: 0, public: None, tcp: true, itself };
    let ip = listen.ip();
    if ip.is_unspecified() {
        return start(&settings(own_addresses()?, false));
    }
    if !ip.is_loopback() {
        return start(&settings(vec![ip], false));
    }
    let both = own_address().and_then(|own| start(&settings(vec![ip, own], true)).ok());
    both.map_or_else(|| start(&settings(vec![ip], true)), Ok)
}

fn start(settings: &Settings) -> Result<Embedded> {
    let told = settings.addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Embedded::start(settings).with_context(|| format!("media: port {} on {told}", settings.port))
}

/// The address this machine goes out by, if it has a network. Nothing is sent: the kernel is asked for the way to addresses
/// that documents use (RFC 5737, RFC 3849).
fn own_address() -> Option<IpAddr> {
    let towards = |from: IpAddr, to: IpAddr| {
        let socket = UdpSocket::bind((from, 0)).ok()?;
        socket.connect((to, 9)).ok()?;
        socket.local_addr().ok().map(|address| address.ip())
    };
    let old = towards(Ipv4Addr::UNSPECIFIED.into(), Ipv4Addr::new(203, 0, 113, 1).into());
    let new = || towards(Ipv6Addr::UNSPECIFIED.into(), Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1).into());
    old.or_else(new).filter(|ip| !ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_address_is_one_of_an_interface() {
        // A machine without a network has none, and rehearses on the loopback alone.
        let own = own_addresses().expect("the system tells");
        assert!(own_address().is_none_or(|ip| own.contains(&ip)));
    }

    #[test]
    fn a_rehearsal_starts_on_the_loopback_and_on_all_interfaces() {
        for listen in ["127.0.0.1:0", "[::1]:0", "0.0.0.0:0"] {
            let engine = rehearse(listen.parse().expect("an address")).expect(listen);
            assert_ne!(engine.port(), 0);
        }
    }
}
