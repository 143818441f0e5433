//! Where sound and picture come in: the configuration of the room's engine.

use std::net::{IpAddr, SocketAddr};

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
    /// A rehearsal's: a free port, where its pages are listened for.
    pub fn rehearsal(listen: SocketAddr) -> Self {
        let addresses = if listen.ip().is_unspecified() { Vec::new() } else { vec![listen.ip()] };
        Self { port: 0, addresses, ..Self::default() }
    }

    /// Starts the engine.
    ///
    /// # Errors
    /// When an address or the port cannot be had.
    pub fn start(&self) -> Result<Embedded> {
        let addresses = if self.addresses.is_empty() { own_addresses()? } else { self.addresses.clone() };
        let told = addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let settings = Settings { addresses, port: self.port, public: self.public_address, tcp: self.tcp };
        Embedded::start(&settings).with_context(|| format!("media: port {} on {told}", self.port))
    }
}
