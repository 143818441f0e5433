//! The thread that drives all of ours.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    os::{fd::AsFd, unix::net::UnixDatagram},
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, TryRecvError},
    },
    time::{Duration, Instant},
};

use convoke_domain::room::{Slot, Track};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use str0m::{
    config::DtlsCert,
    crypto::from_feature_flags,
    net::{Protocol, Transmit},
};
use tokio::sync::oneshot;

use super::{
    Latency, Over, Plan, Playing,
    peer::{Peer, Told, Way},
    socket::{Link, SHARE},
};
use crate::Offer;

/// Sound goes out this often.
const BEAT: Duration = Duration::from_millis(20);

/// So far behind the thread does not make up for what it missed.
const HOPELESS: Duration = Duration::from_millis(200);

pub enum Order {
    Join { id: u64, plan: Plan, told: Told, reply: oneshot::Sender<Offer> },
    Answer { id: u64, sdp: String },
    Offered { id: u64, plan: Plan, told: Told, sdp: String, reply: oneshot::Sender<String> },
    Play { id: u64, track: Track, playing: Option<Playing> },
    Picture { id: u64, slot: Slot },
    Leave { id: u64 },
    End,
}

struct Member {
    peer: Peer,
    over: Over,
    link: Option<usize>,
    local: Option<SocketAddr>,
    due: Instant,
    queued: Option<Instant>,
}

struct Crowd<'a> {
    cert: DtlsCert,
    members: HashMap<u64, Member>,
    addresses: HashMap<SocketAddr, u64>,
    links: Vec<Option<Link>>,
    shared: usize,
    due: BinaryHeap<Reverse<(Instant, u64)>>,
    beat: u64,
    next_beat: Instant,
    latency: &'a Mutex<Latency>,
}

/// Works until the last handle is dropped.
pub fn run(inbox: &Receiver<Order>, woken: &UnixDatagram, latency: &Mutex<Latency>) {
    let Some(cert) = from_feature_flags().dtls_provider.generate_certificate() else { return };
    let mut crowd = Crowd {
        cert,
        members: HashMap::new(),
        addresses: HashMap::new(),
        links: Vec::new(),
        shared: 0,
        due: BinaryHeap::new(),
        beat: 0,
        next_beat: Instant::now(),
        latency,
    };
    while crowd.turn(inbox, woken) {}
}

impl Member {
    fn with_link<T>(
        &mut self,
        links: &mut [Option<Link>],
        work: impl FnOnce(&mut Peer, &mut dyn FnMut(Transmit)) -> T,
    ) -> T {
        let link = self.link.and_then(|l| links[l].as_mut());
        match (link, self.local) {
            (Some(link), Some(local)) => work(&mut self.peer, &mut |t| link.send(local, t.destination, &t.contents)),
            _ => work(&mut self.peer, &mut |_| {}),
        }
    }

    fn beat(&mut self, links: &mut [Option<Link>], now: Instant, beat: u64) -> bool {
        self.with_link(links, |peer, send| peer.beat(now, beat, send))
    }
}

impl Crowd<'_> {
    fn turn(&mut self, inbox: &Receiver<Order>, woken: &UnixDatagram) -> bool {
        let ready = self.wait(woken);
        while woken.recv(&mut [0; 8]).is_ok() {}
        loop {
            match inbox.try_recv() {
                Ok(Order::End) | Err(TryRecvError::Disconnected) => return false,
                Ok(order) => self.obey(order),
                Err(TryRecvError::Empty) => break,
            }
        }
        ready.into_iter().for_each(|link| self.receive(link));
        self.beats();
        self.wake();
        true
    }

    /// Waits for a packet, an order or the next due time; says which links have something.
    fn wait(&self, woken: &UnixDatagram) -> Vec<usize> {
        let due = self.due.peek().map_or(self.next_beat, |Reverse((at, _))| (*at).min(self.next_beat));
        let wait = due.saturating_duration_since(Instant::now());
        // Rounded up: a timeout of nothing would spin through the last millisecond.
        let wait = PollTimeout::try_from(wait.as_micros().div_ceil(1_000)).unwrap_or(PollTimeout::from(20u8));
        let open = self.links.iter().enumerate().filter_map(|(i, link)| Some((i, link.as_ref()?)));
        let (numbers, mut fds): (Vec<usize>, Vec<PollFd<'_>>) =
            open.map(|(i, link)| (i, PollFd::new(link.as_fd(), PollFlags::POLLIN))).unzip();
        fds.push(PollFd::new(woken.as_fd(), PollFlags::POLLIN));
        if poll(&mut fds, wait).is_err() {
            return Vec::new();
        }
        numbers.into_iter().zip(fds).filter(|(_, fd)| fd.any() == Some(true)).map(|(i, _)| i).collect()
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Join { id, plan, told, reply } => self.join(id, &plan, told, reply),
            Order::Answer { id, sdp } => self.answer(id, &sdp),
            Order::Offered { id, plan, told, sdp, reply } => self.offered(id, &plan, told, &sdp, reply),
            Order::Play { id, track, playing } => {
                if let Some(member) = self.members.get_mut(&id) {
                    member.peer.play(track, playing);
                }
            }
            Order::Picture { id, slot } => {
                if let Some(member) = self.members.get_mut(&id) {
                    member.peer.wants_picture(slot);
                    member.peer.wake(Instant::now());
                }
                self.settle(id);
            }
            Order::Leave { id } => self.leave(id),
            Order::End => {}
        }
    }

    fn join(&mut self, id: u64, plan: &Plan, told: Told, reply: oneshot::Sender<Offer>) {
        let now = Instant::now();
        let Some((peer, offer)) = Peer::new(&plan.lines, self.cert.clone(), told, now) else { return };
        let member = Member { peer, over: plan.over, link: None, local: None, due: now, queued: None };
        self.members.insert(id, member);
        drop(reply.send(offer));
    }

    fn answer(&mut self, id: u64, sdp: &str) {
        if let Err(error) = self.connect(id, sdp) {
            tracing::debug!(%error, "one of ours did not connect");
            self.leave(id);
        }
        self.settle(id);
    }

    fn offered(&mut self, id: u64, plan: &Plan, told: Told, sdp: &str, reply: oneshot::Sender<String>) {
        match self.take_offer(id, plan, told, sdp) {
            Ok(answer) => drop(reply.send(answer)),
            Err(error) => tracing::debug!(%error, "one of ours did not take an offer"),
        }
        self.settle(id);
    }

    fn take_offer(&mut self, id: u64, plan: &Plan, told: Told, sdp: &str) -> io::Result<String> {
        let now = Instant::now();
        let (link, way) = self.way(id, sdp, plan.over)?;
        let peer = Peer::with(self.cert.clone(), told, now);
        let (peer, answer) = peer.answering(&plan.lines, sdp, way).ok_or(io::ErrorKind::InvalidData)?;
        let (link, local) = (Some(link), Some(way.local));
        let mut member = Member { peer, over: plan.over, link, local, due: now, queued: None };
        member.peer.wake(now);
        self.addresses.insert(way.local, id);
        self.members.insert(id, member);
        Ok(answer)
    }

    fn connect(&mut self, id: u64, sdp: &str) -> io::Result<()> {
        let over = self.members.get(&id).map(|m| m.over).ok_or(io::ErrorKind::NotFound)?;
        let (link, way) = self.way(id, sdp, over)?;
        let member = self.members.get_mut(&id).ok_or(io::ErrorKind::NotFound)?;
        (member.link, member.local) = (Some(link), Some(way.local));
        self.addresses.insert(way.local, id);
        member.peer.answer(sdp, way).ok_or(io::ErrorKind::InvalidData)?;
        member.peer.wake(Instant::now());
        Ok(())
    }

    fn way(&mut self, id: u64, sdp: &str, over: Over) -> io::Result<(usize, Way)> {
        let proto = if over == Over::Tcp { Protocol::Tcp } else { Protocol::Udp };
        let remote = server(sdp, proto).ok_or(io::ErrorKind::AddrNotAvailable)?;
        let (link, local) = self.link(id, remote, over)?;
        Ok((link, Way { local, remote, proto }))
    }

    /// A way to the server, and an address on it.
    fn link(&mut self, id: u64, remote: SocketAddr, over: Over) -> io::Result<(usize, SocketAddr)> {
        let is_shared = over == Over::Udp && remote.is_ipv4() && remote.ip().is_loopback();
        if !is_shared {
            let link = if over == Over::Tcp { Link::stream(remote)? } else { Link::own(remote)? };
            let local = link.local()?;
            self.links.push(Some(link));
            return Ok((self.links.len() - 1, local));
        }
        if self.shared.is_multiple_of(SHARE) {
            self.links.push(Some(Link::shared()?));
        }
        let is_right = |link: &Option<Link>| matches!(link, Some(Link::Shared(_)));
        let link = self.links.iter().rposition(is_right).ok_or(io::ErrorKind::NotFound)?;
        self.shared += 1;
        let port = self.links[link].as_ref().map_or(Ok(0), |l| l.local().map(|a| a.port()))?;
        let [_, a, b, c] = (id as u32 % 0xfd_ffff + 1).to_be_bytes();
        Ok((link, SocketAddr::new(IpAddr::V4(Ipv4Addr::new(127, a + 1, b, c)), port)))
    }

    fn receive(&mut self, number: usize) {
        let now = Instant::now();
        let Self { links, addresses, members, latency, .. } = self;
        let mut latency = latency.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut touched, mut out) = (Vec::new(), Vec::new());
        let Some(link) = &mut links[number] else { return };
        let result = link.receive(&mut |datagram, arrived| {
            let Some(id) = addresses.get(&datagram.at) else { return };
            let Some(member) = members.get_mut(id) else { return };
            if member.peer.receive(now, datagram, arrived, &mut latency) {
                member.peer.drain(now, &mut |transmit| out.push((datagram.at, transmit)));
                touched.push(*id);
            }
        });
        drop(latency);
        out.into_iter().for_each(|(from, t)| link.send(from, t.destination, &t.contents));
        touched.into_iter().for_each(|id| self.queue(id));
        if let Err(error) = result {
            tracing::debug!(%error, "a link of ours ended");
            self.links[number] = None;
        }
    }

    fn beats(&mut self) {
        let now = Instant::now();
        if now > self.next_beat + HOPELESS {
            // The time on the packets goes on as time did: a receiver takes what is missing for silence, not for delay.
            let missed = (now - self.next_beat).as_millis().div_ceil(BEAT.as_millis()) as u32;
            self.next_beat += missed * BEAT;
            self.beat += u64::from(missed);
        }
        while self.next_beat <= now {
            self.next_beat += BEAT;
            self.beat += 1;
            let Self { members, links, beat, .. } = self;
            let sent: Vec<u64> =
                members.iter_mut().filter_map(|(id, m)| m.beat(links, now, *beat).then_some(*id)).collect();
            sent.into_iter().for_each(|id| self.queue(id));
        }
    }

    fn wake(&mut self) {
        let now = Instant::now();
        while let Some(Reverse((at, id))) = self.due.peek().copied()
            && at <= now
        {
            self.due.pop();
            let Some(member) = self.members.get_mut(&id) else { continue };
            member.queued = None;
            if member.due <= now {
                member.peer.wake(now);
            }
            self.settle(id);
        }
    }

    /// Sends what somebody has to send.
    fn settle(&mut self, id: u64) {
        let Some(member) = self.members.get_mut(&id) else { return };
        member.with_link(&mut self.links, |peer, send| peer.drain(Instant::now(), send));
        self.queue(id);
    }

    /// Notes when somebody wants to be woken; forgets whoever has gone.
    fn queue(&mut self, id: u64) {
        let Some(member) = self.members.get_mut(&id) else { return };
        let Some(due) = member.peer.due() else { return self.forget(id) };
        // Never at once: whoever is due now was just emptied.
        member.due = due.max(Instant::now() + Duration::from_millis(1));
        if member.queued.is_none_or(|q| q > member.due) {
            member.queued = Some(member.due);
            self.due.push(Reverse((member.due, id)));
        }
    }

    fn leave(&mut self, id: u64) {
        if let Some(member) = self.members.get_mut(&id) {
            member.peer.leave();
            self.settle(id);
        }
        self.forget(id);
    }

    fn forget(&mut self, id: u64) {
        let Some(member) = self.members.remove(&id) else { return };
        if let Some(local) = member.local {
            self.addresses.remove(&local);
        }
        if let Some(number) = member.link
            && !matches!(self.links[number], Some(Link::Shared(_)))
        {
            self.links[number] = None;
        }
    }
}

/// Where an answer or an offer says the server is: on the loopback if it is there too.
fn server(sdp: &str, proto: Protocol) -> Option<SocketAddr> {
    let name = if proto == Protocol::Tcp { "tcp" } else { "udp" };
    let addresses = sdp.lines().filter_map(|l| l.strip_prefix("a=candidate:")).filter_map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let is_it = words.get(2)?.eq_ignore_ascii_case(name);
        is_it.then(|| Some(SocketAddr::new(words.get(4)?.parse().ok()?, words.get(5)?.parse().ok()?)))?
    });
    addresses.min_by_key(|a| (!(a.is_ipv4() && a.ip().is_loopback()), !a.ip().is_loopback(), !a.is_ipv4()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_is_preferred() {
        let sdp = "a=candidate:1 1 udp 5 192.0.2.1 7000 typ host\r\na=candidate:2 1 UDP 4 127.0.0.1 7000 typ host\r\n\
                   a=candidate:3 1 tcp 3 192.0.2.1 7001 typ host tcptype passive\r\n";
        assert_eq!(server(sdp, Protocol::Udp), Some("127.0.0.1:7000".parse().expect("an address")));
        assert_eq!(server(sdp, Protocol::Tcp), Some("192.0.2.1:7001".parse().expect("an address")));
    }
}
