//! Where people are received: offers are answered and handshakes made on a thread of its own, so that a rush of arrivals
//! never holds up the sound of those inside.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::Arc,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use str0m::{
    Candidate, Event, IceConnectionState, Input, Output, Rtc, RtcConfig,
    change::SdpOffer,
    config::DtlsCert,
    media::Mid,
    net::{Protocol, Receive, TcpType, Transmit},
};
use tokio::sync::{mpsc::UnboundedSender, oneshot};

use convoke_domain::room::PersonKey;

use crate::{
    Line, Offer, Refused,
    command::{Arrived, Command},
    keys::{self, Seal},
    peer::PeerId,
};

/// How long a handshake may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Somebody at the reception.
pub(crate) struct Guest {
    pub(crate) peer: PeerId,
    pub(crate) room: String,
    pub(crate) person: PersonKey,
    pub(crate) offer: Offer,
    pub(crate) answer: oneshot::Sender<Result<String, Refused>>,
}

/// What comes to the reception.
pub(crate) enum Incoming {
    Guest(Guest),
    Datagram {
        peer: PeerId,
        proto: Protocol,
        from: SocketAddr,
        at: SocketAddr,
        bytes: Vec<u8>,
    },
    /// Somebody is not awaited any more.
    Forget(PeerId),
}

/// A connection whose offer was taken.
pub(crate) struct Accepted {
    pub(crate) rtc: Rtc,
    pub(crate) lines: Vec<(Mid, Line)>,
    pub(crate) seal: Seal,
}

struct Pending {
    rtc: Rtc,
    room: String,
    person: PersonKey,
    lines: Vec<(Mid, Line)>,
    seal: Seal,
    since: Instant,
    timeout: Instant,
}

/// The reception.
pub(crate) struct Reception {
    pub(crate) cert: DtlsCert,
    /// Where people find us: the address told, and whether it is for TCP.
    pub(crate) addresses: Vec<(SocketAddr, Protocol)>,
    pub(crate) commands: UnboundedSender<Command>,
    /// The way out for handshakes: the media thread sends them.
    pub(crate) out: UnboundedSender<Transmit>,
    pending: HashMap<PeerId, Pending>,
}

impl Reception {
    pub(crate) fn new(
        cert: DtlsCert,
        addresses: Vec<(SocketAddr, Protocol)>,
        commands: UnboundedSender<Command>,
        out: UnboundedSender<Transmit>,
    ) -> Self {
        Self { cert, addresses, commands, out, pending: HashMap::new() }
    }

    /// Works until nobody can come any more.
    pub(crate) fn run(mut self, incoming: &Receiver<Incoming>) {
        loop {
            let next = self.pending.values().map(|p| p.timeout).min();
            let wait = next.map_or(Duration::from_secs(1), |at| at.saturating_duration_since(Instant::now()));
            match incoming.recv_timeout(wait.min(Duration::from_secs(1))) {
                Ok(item) => self.take(item),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.tick();
        }
    }

    fn take(&mut self, incoming: Incoming) {
        match incoming {
            Incoming::Guest(guest) => self.greet(guest),
            Incoming::Datagram { peer, proto, from, at, bytes } => {
                let Some(pending) = self.pending.get_mut(&peer) else { return };
                let now = Instant::now();
                if let Ok(receive) = Receive::new(proto, from, at, &bytes) {
                    // Hostile bytes are refused by str0m; the handshake goes on.
                    pending.rtc.handle_input(Input::Receive(now, receive)).ok();
                    self.drain(peer);
                }
            }
            Incoming::Forget(peer) => drop(self.pending.remove(&peer)),
        }
    }

    fn greet(&mut self, guest: Guest) {
        let Guest { peer, room, person, offer, answer } = guest;
        match self.accept(&offer) {
            Ok((Accepted { mut rtc, lines, seal }, sdp)) => {
                let ufrag = rtc.direct_api().local_ice_credentials().ufrag;
                self.commands.send(Command::Expect { peer, ufrag }).ok();
                let now = Instant::now();
                self.pending.insert(peer, Pending { rtc, room, person, lines, seal, since: now, timeout: now });
                answer.send(Ok(sdp)).ok();
                self.drain(peer);
            }
            Err(refused) => {
                self.commands.send(Command::Failed(peer)).ok();
                answer.send(Err(refused)).ok();
            }
        }
    }

    pub(crate) fn accept(&self, offer: &Offer) -> Result<(Accepted, String), Refused> {
        let malformed = |e: &dyn std::fmt::Display| Refused::Malformed(e.to_string());
        let sdp = SdpOffer::from_sdp_string(&offer.sdp).map_err(|e| malformed(&e))?;
        let mut rtc = config(&self.cert).build(Instant::now());
        let seal = keys::last_seal();
        for (address, proto) in &self.addresses {
            let candidate = candidate(*address, *proto).map_err(|e| malformed(&e))?;
            rtc.add_local_candidate(candidate);
        }
        let answer = rtc.sdp_api().accept_offer(sdp).map_err(|e| malformed(&e))?;
        let lines = offer.lines.iter().map(|(mid, line)| (Mid::from(mid.as_str()), *line));
        let lines: Vec<(Mid, Line)> = lines.filter(|(mid, _)| rtc.media(*mid).is_some()).collect();
        if lines.is_empty() {
            return Err(Refused::Malformed("no media line".to_owned()));
        }
        Ok((Accepted { rtc, lines, seal }, answer.to_sdp_string()))
    }

    fn drain(&mut self, peer: PeerId) {
        let Some(pending) = self.pending.get_mut(&peer) else { return };
        loop {
            match pending.rtc.poll_output() {
                Ok(Output::Transmit(transmit)) => drop(self.out.send(transmit)),
                Ok(Output::Timeout(at)) => {
                    pending.timeout = at;
                    return;
                }
                Ok(Output::Event(Event::Connected)) => return self.hand_over(peer),
                Ok(Output::Event(
                    Event::IceConnectionStateChange(IceConnectionState::Disconnected) | Event::Closed,
                ))
                | Err(_) => {
                    return self.fail(peer);
                }
                Ok(Output::Event(_)) => {}
            }
        }
    }

    fn hand_over(&mut self, peer: PeerId) {
        let Some(Pending { rtc, room, person, lines, seal, .. }) = self.pending.remove(&peer) else { return };
        self.commands.send(Command::Arrived(Box::new(Arrived { peer, room, person, rtc, lines, seal }))).ok();
    }

    fn fail(&mut self, peer: PeerId) {
        self.pending.remove(&peer);
        self.commands.send(Command::Failed(peer)).ok();
    }

    fn tick(&mut self) {
        let now = Instant::now();
        let late: Vec<PeerId> = self
            .pending
            .iter()
            .filter(|(_, p)| now.saturating_duration_since(p.since) > PATIENCE)
            .map(|(id, _)| *id)
            .collect();
        late.into_iter().for_each(|peer| self.fail(peer));
        let due: Vec<PeerId> = self.pending.iter().filter(|(_, p)| p.timeout <= now).map(|(id, _)| *id).collect();
        for peer in due {
            let Some(pending) = self.pending.get_mut(&peer) else { continue };
            match pending.rtc.handle_input(Input::Timeout(now)) {
                Ok(()) => self.drain(peer),
                Err(_) => self.fail(peer),
            }
        }
    }
}

/// Over TCP we wait to be called: most people are behind a firewall (RFC 6544, 4.1).
fn candidate(address: SocketAddr, proto: Protocol) -> Result<Candidate, str0m::error::IceError> {
    match proto {
        Protocol::Tcp => Candidate::builder().tcp().host(address).tcptype(TcpType::Passive).build(),
        _ => Candidate::host(address, proto),
    }
}

fn config(cert: &DtlsCert) -> RtcConfig {
    RtcConfig::new()
        .set_crypto_provider(Arc::new(keys::provider()))
        .set_ice_lite(true)
        .set_rtp_mode(true)
        .set_dtls_cert(cert.clone())
        .clear_codecs()
        .enable_opus(true, false)
        .enable_vp8(true)
        .enable_h264(true)
        .set_stats_interval(Some(Duration::from_secs(2)))
}
