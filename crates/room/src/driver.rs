//! The media thread: datagrams in, datagrams out, for all rooms of this engine. One loop, no locks.

use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr, UdpSocket},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, mpsc::Sender},
    time::{Duration, Instant},
};

use convoke_domain::room::PersonKey;
use nix::time::{ClockId, clock_gettime};
use str0m::net::{Protocol, Receive, Transmit};
use tokio::{
    net::UdpSocket as TokioUdp,
    sync::{broadcast, mpsc::UnboundedReceiver},
};

use crate::{
    Load, MediaEvent, Refused,
    budget::{self, Budget},
    capacity::{Capacity, Counts, may_return},
    command::{Arrived, Command},
    demux::Demux,
    framing::LONGEST,
    inbox,
    outbox::Outbox,
    peer::{Peer, PeerId},
    play::Player,
    reception::{Guest, Incoming},
    room::Room,
};

/// How often those who wait for time are looked at.
const TICK: Duration = Duration::from_millis(10);

/// How many datagrams are taken from a socket before everything else gets a turn.
const TURN: usize = 256;

/// Events of rooms, by key: made at first use, by whoever comes first.
pub(crate) type Hearers = Arc<Mutex<HashMap<String, broadcast::Sender<MediaEvent>>>>;

/// Where a peer is, and in whose name.
struct Whereabouts {
    room: String,
    person: PersonKey,
    /// Whether the handshake is done.
    inside: bool,
}

pub(crate) struct Driver {
    rooms: HashMap<String, Room>,
    peers: HashMap<PeerId, Whereabouts>,
    heard: HashMap<PeerId, Budget>,
    demux: Demux<PeerId>,
    outbox: Outbox,
    /// Whose datagrams are read: those of the loopback and of these addresses alone, or everybody's.
    known: Option<Vec<IpAddr>>,
    reception: Sender<Incoming>,
    hearers: Hearers,
    load: Arc<Mutex<Load>>,
    next_peer: PeerId,
    /// When those who wait for time were last looked at.
    ticked: Instant,
    started: Instant,
    capacity: Capacity,
    gauge: Gauge,
}

/// Tells how much processor time the media thread has used so far.
pub(crate) type Gauge = Box<dyn Fn() -> Duration + Send>;

impl Driver {
    pub(crate) fn new(
        sockets: Vec<(SocketAddr, UdpSocket)>,
        known: Option<Vec<IpAddr>>,
        reception: Sender<Incoming>,
        hearers: Hearers,
        load: Arc<Mutex<Load>>,
        gauge: Gauge,
    ) -> Self {
        let now = Instant::now();
        Self {
            rooms: HashMap::new(),
            peers: HashMap::new(),
            heard: HashMap::new(),
            demux: Demux::default(),
            outbox: Outbox::new(sockets),
            known,
            reception,
            hearers,
            load,
            next_peer: 1,
            ticked: now,
            started: now,
            capacity: Capacity::new(now, Duration::ZERO),
            gauge,
        }
    }

    /// Works until the engine is dropped.
    pub(crate) async fn run(
        mut self,
        sockets: Vec<(SocketAddr, TokioUdp)>,
        mut commands: UnboundedReceiver<Command>,
        mut out: UnboundedReceiver<Transmit>,
    ) {
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        let mut buffer = vec![0; LONGEST + 48];
        loop {
            let mut batch = Vec::new();
            tokio::select! {
                biased;
                _ = tick.tick() => {}
                count = commands.recv_many(&mut batch, 256) => if count == 0 { return },
                Some(transmit) = out.recv() => self.outbox.push(transmit),
                () = readable(&sockets) => {}
            }
            let now = Instant::now();
            batch.into_iter().for_each(|command| self.command(command));
            while let Ok(transmit) = out.try_recv() {
                self.outbox.push(transmit);
            }
            for (told, socket) in &sockets {
                self.read(*told, socket, &mut buffer);
            }
            if now.saturating_duration_since(self.ticked) >= TICK {
                self.tick(now);
            }
            self.outbox.flush();
            // The streams' tasks share this thread.
            tokio::task::yield_now().await;
        }
    }

    fn read(&mut self, told: SocketAddr, socket: &TokioUdp, buffer: &mut [u8]) {
        for _ in 0..TURN {
            let Some(inbound) = inbox::receive(socket, buffer) else { return };
            if let Some(from) = inbound.from.filter(|from| inbound.length <= LONGEST && self.reads(from)) {
                self.datagram(Protocol::Udp, from, told, &buffer[..inbound.length], Instant::now() - inbound.waited);
            }
        }
    }

    fn reads(&self, from: &SocketAddr) -> bool {
        self.known.as_ref().is_none_or(|known| from.ip().is_loopback() || known.contains(&from.ip()))
    }

    /// A datagram that arrived `now`, which may be a while ago: what waited in the kernel has that age.
    fn datagram(&mut self, proto: Protocol, from: SocketAddr, at: SocketAddr, bytes: &[u8], now: Instant) {
        let Some(id) = self.demux.find(&(proto, from), bytes) else { return };
        if crate::demux::ufrag(bytes).is_some() && !self.may_use((proto, from), id, now) {
            return;
        }
        let Some(place) = self.peers.get(&id) else { return };
        let most = if place.inside { budget::INSIDE } else { budget::HANDSHAKE };
        if !self.heard.entry(id).or_insert_with(|| Budget::new(now)).takes(now, most) {
            return;
        }
        if !place.inside {
            self.reception.send(Incoming::Datagram { peer: id, proto, from, at, bytes: bytes.to_vec() }).ok();
            return;
        }
        let (key, Ok(receive)) = (place.room.clone(), Receive::new(proto, from, at, bytes)) else { return };
        self.in_room(&key, |room, outbox| room.receive(id, now, receive, outbox));
    }

    /// An address is one peer's as long as that peer is heard: nobody can take over another's by claiming it.
    fn may_use(&mut self, from: crate::demux::From, id: PeerId, now: Instant) -> bool {
        match self.demux.holder(&from) {
            Some(holder) if holder == id => true,
            Some(holder)
                if self.heard.get(&holder).is_some_and(|heard| heard.silence(now) < Duration::from_secs(5)) =>
            {
                false
            }
            _ => {
                self.demux.learn(from, id);
                true
            }
        }
    }

    /// Does something in a room. A panic ends that room alone.
    fn in_room<T>(&mut self, key: &str, act: impl FnOnce(&mut Room, &mut Outbox) -> T) -> Option<T> {
        let room = self.rooms.get_mut(key)?;
        let outbox = &mut self.outbox;
        match catch_unwind(AssertUnwindSafe(|| act(room, outbox))) {
            Ok(done) => Some(done),
            Err(_) => {
                tracing::error!(room = key, "a room's routing failed and was ended");
                self.fail(key);
                None
            }
        }
    }

    fn fail(&mut self, key: &str) {
        if let Some(room) = self.close(key) {
            room.events.send(MediaEvent::Ended).ok();
        }
    }

    fn close(&mut self, key: &str) -> Option<Room> {
        let room = self.rooms.remove(key)?;
        self.forget_where(|place| place.room == key);
        Some(room)
    }

    fn forget_where(&mut self, is_meant: impl Fn(&Whereabouts) -> bool) {
        let meant: Vec<PeerId> = self.peers.iter().filter(|(_, place)| is_meant(place)).map(|(id, _)| *id).collect();
        for id in meant {
            self.reception.send(Incoming::Forget(id)).ok();
            self.forget(id);
        }
    }

    fn forget(&mut self, id: PeerId) {
        self.peers.remove(&id);
        self.heard.remove(&id);
        self.demux.forget(id);
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Open(key) => self.open(key),
            Command::Close(key) => drop(self.close(&key)),
            Command::Admit { room, person, offer, answer } => {
                if let Some(refused) = self.refusal(&room, &person) {
                    answer.send(Err(refused)).ok();
                    return;
                }
                // Whoever offers again has given up what they offered before.
                self.forget_where(|place| !place.inside && place.room == room && place.person == person);
                let peer = self.next_peer;
                self.next_peer += 1;
                self.peers.insert(peer, Whereabouts { room: room.clone(), person: person.clone(), inside: false });
                self.reception.send(Incoming::Guest(Guest { peer, room, person, offer, answer })).ok();
            }
            Command::Expect { peer, ufrag } => self.demux.expect(ufrag, peer),
            Command::Arrived(arrived) => self.arrived(*arrived),
            Command::Failed(peer) => self.forget(peer),
            Command::Stream { from, first, writer } => self.stream(from, &first, writer),
            Command::Framed { from, at, datagram } => self.datagram(Protocol::Tcp, from, at, &datagram, Instant::now()),
            Command::StreamEnded(from) => drop(self.outbox.streams.remove(&from)),
            other => self.about_room(other),
        }
    }

    /// A stream is taken when it begins with the name of somebody who is awaited; else it ends, for nobody holds its other
    /// half.
    fn stream(&mut self, from: SocketAddr, first: &[u8], writer: tokio::sync::mpsc::Sender<Vec<u8>>) {
        if self.demux.is_named(first) {
            self.outbox.streams.insert(from, writer);
        }
    }

    fn about_room(&mut self, command: Command) {
        match command {
            Command::Dismiss { room, person } => {
                self.in_room(&room, |r, outbox| r.dismiss(&person, outbox));
                self.forget_where(|place| place.room == room && place.person == person);
            }
            Command::Grant { room, person, tracks } => drop(self.in_room(&room, |r, _| r.grant(&person, tracks))),
            Command::Point { room, feed, source } => {
                self.in_room(&room, |r, outbox| r.point(feed, source.as_ref(), outbox));
            }
            Command::Hear { room, person, slot, feed } => {
                self.in_room(&room, |r, outbox| r.hear(&person, slot, feed, outbox));
            }
            Command::Record { room, file, feeds, tags } => {
                self.in_room(&room, |r, _| r.record(file, feeds, tags));
            }
            Command::EndRecord { room, file } => drop(self.in_room(&room, |r, _| r.end_record(&file))),
            Command::Play { room, person, packets } => {
                let id = self.next_peer;
                self.next_peer += 1;
                self.in_room(&room, |r, _| r.play(&person, packets.map(|p| Player::new(id, p))));
            }
            Command::Break(room) => drop(self.in_room(&room, |_, _| panic!("as a test asked"))),
            _ => {}
        }
    }

    fn open(&mut self, key: String) {
        let events = hearer(&self.hearers, &key);
        let started = self.started;
        self.rooms.entry(key).or_insert_with(|| Room::new(events, started));
    }

    /// A full machine takes nobody new; whoever is inside, or was a moment ago, adds nothing to what it carries.
    fn refusal(&self, room: &str, person: &PersonKey) -> Option<Refused> {
        let Some(there) = self.rooms.get(room) else { return Some(Refused::NoRoom) };
        let now = Instant::now();
        let is_known = || there.last_inside(person, now).is_some_and(|at| may_return(at, now));
        (self.capacity.is_full() && !is_known()).then_some(Refused::Full)
    }

    fn arrived(&mut self, arrived: Arrived) {
        let Arrived { peer, room: key, person, rtc, lines, seal } = arrived;
        // Dismissed, or the room ended, while the handshake was made.
        let Some(place) = self.peers.get_mut(&peer) else { return };
        place.inside = true;
        #[expect(
            clippy::disallowed_methods,
            reason = "where a stream's numbers begin need only be unforeseen (RFC 3550, 5.1)"
        )]
        let first = rand::random;
        let welcomed = self.in_room(&key, |room, outbox| {
            let number = room.number(&person);
            room.welcome(Peer::new(peer, number, rtc, &lines, seal, first), outbox)
        });
        match welcomed {
            Some(before) => before.into_iter().for_each(|id| self.forget(id)),
            None => self.forget(peer),
        }
    }

    /// Looks at everybody: too much to do for each datagram.
    fn tick(&mut self, now: Instant) {
        self.ticked = now;
        let keys: Vec<String> = self.rooms.keys().cloned().collect();
        for key in keys {
            let gone = self.in_room(&key, |room, outbox| room.tick(now, outbox)).unwrap_or_default();
            gone.into_iter().for_each(|id| self.forget(id));
        }
        if self.capacity.is_due(now) {
            self.count(now);
        }
    }

    fn count(&mut self, now: Instant) {
        let counts = Counts {
            people: self.rooms.values().map(Room::people).sum(),
            sent: std::mem::take(&mut self.outbox.sent),
            dropped: self.rooms.values_mut().map(|r| std::mem::take(&mut r.dropped)).sum(),
        };
        let load = self.capacity.measure(now, (self.gauge)(), counts);
        if let Ok(mut told) = self.load.lock() {
            *told = load;
        }
    }
}

/// The sender of a room's events.
pub(crate) fn hearer(hearers: &Hearers, key: &str) -> broadcast::Sender<MediaEvent> {
    let mut hearers = hearers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    hearers.entry(key.to_owned()).or_insert_with(|| broadcast::channel(4096).0).clone()
}

/// The processor time of this thread.
pub(crate) fn used() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
}

async fn readable(sockets: &[(SocketAddr, TokioUdp)]) {
    let any = sockets.iter().map(|(_, socket)| Box::pin(socket.readable()));
    // An error shows when the socket is read.
    futures::future::select_all(any).await.0.ok();
}
