//! One room on the media thread: its people's connections, and packets from one to the others.

mod pictures;

use std::{
    collections::{BTreeSet, HashMap},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};
use str0m::{Event, IceConnectionState, Input, net::Receive, rtp::RtpPacket, stats::PeerStats};
use tokio::sync::broadcast;

use crate::{
    MediaEvent, Quality,
    ogg::Tags,
    outbox::Outbox,
    peer::{Passed, Passing, Peer, PeerId},
    picture::Codec,
    play::Player,
    router::{Person, Router},
    tape::Tapes,
};

/// Sound that waited longer is dropped: late sound is worse than none.
pub(crate) const LATEST: Duration = Duration::from_millis(200);

pub(crate) struct Room {
    router: Router,
    peers: HashMap<PeerId, Peer>,
    of_person: HashMap<Person, PeerId>,
    /// When those whose line broke were inside last.
    left: HashMap<Person, Instant>,
    players: HashMap<Person, Player>,
    tapes: Tapes,
    pub(crate) events: broadcast::Sender<MediaEvent>,
    scratch: Vec<(Person, Slot)>,
    started: Instant,
    pub(crate) dropped: u64,
}

impl Room {
    pub(crate) fn new(events: broadcast::Sender<MediaEvent>, started: Instant) -> Self {
        Self {
            router: Router::default(),
            peers: HashMap::new(),
            of_person: HashMap::new(),
            left: HashMap::new(),
            players: HashMap::new(),
            tapes: Tapes::default(),
            events,
            scratch: Vec::new(),
            started,
            dropped: 0,
        }
    }

    pub(crate) fn number(&mut self, key: &PersonKey) -> Person {
        self.router.number(key)
    }

    pub(crate) fn people(&self) -> usize {
        self.peers.len()
    }

    /// When somebody was inside last; now, when they are.
    pub(crate) fn last_inside(&self, key: &PersonKey, now: Instant) -> Option<Instant> {
        let person = self.router.known(key)?;
        if self.of_person.contains_key(&person) { Some(now) } else { self.left.get(&person).copied() }
    }

    fn tell(&self, event: MediaEvent) {
        // Nobody listening is no fault.
        self.events.send(event).ok();
    }

    /// Takes in a connection whose handshake is done; the person's earlier one, which ends, is given back.
    pub(crate) fn welcome(&mut self, peer: Peer, outbox: &mut Outbox) -> Option<PeerId> {
        let (id, person) = (peer.id, peer.person);
        let before = self.of_person.insert(person, id);
        if let Some(before) = before {
            self.part(before, outbox);
        }
        self.peers.insert(id, peer);
        self.tell(MediaEvent::Connected(self.router.key(person).clone()));
        self.settle(id, outbox);
        Slot::ALL.into_iter().for_each(|slot| self.begin(person, slot, outbox));
        before
    }

    fn part(&mut self, id: PeerId, outbox: &mut Outbox) {
        let Some(mut peer) = self.peers.remove(&id) else { return };
        if peer.rtc.close().is_ok() {
            peer.drain(outbox, &mut Vec::new());
        }
    }

    /// Ends a person's connection.
    pub(crate) fn dismiss(&mut self, key: &PersonKey, outbox: &mut Outbox) {
        let person = self.router.number(key);
        self.players.remove(&person);
        self.left.remove(&person);
        self.router.forget(person);
        if let Some(id) = self.of_person.remove(&person) {
            self.part(id, outbox);
        }
    }

    pub(crate) fn grant(&mut self, key: &PersonKey, tracks: BTreeSet<Track>) {
        let person = self.router.number(key);
        self.router.grant(person, tracks);
    }

    pub(crate) fn point(&mut self, feed: Feed, source: Option<&Source>, outbox: &mut Outbox) {
        self.router.point(feed, source);
        if let Some(source) = source.filter(|s| s.track != Track::Microphone) {
            let person = self.router.number(&source.person);
            self.want_beginning(person, source.track, outbox);
        }
    }

    pub(crate) fn hear(&mut self, key: &PersonKey, slot: Slot, feed: Option<Feed>, outbox: &mut Outbox) {
        let person = self.router.number(key);
        if feed.is_none()
            && let Some(peer) = self.of_person.get(&person).and_then(|id| self.peers.get_mut(id))
        {
            peer.rest(slot);
        }
        self.router.hear(person, slot, feed);
        self.begin(person, slot, outbox);
    }

    pub(crate) fn record(&mut self, file: PathBuf, feeds: Vec<Feed>, tags: Tags) {
        let events = self.events.clone();
        let failed = move |file: &std::path::Path| drop(events.send(MediaEvent::NotRecorded(file.to_owned())));
        if let Err(error) = self.tapes.begin(file.clone(), feeds, tags, failed) {
            tracing::error!(%error, "a recording cannot be written");
            self.tell(MediaEvent::NotRecorded(file));
        }
    }

    pub(crate) fn end_record(&mut self, file: &std::path::Path) {
        self.tapes.end(file);
    }

    pub(crate) fn play(&mut self, key: &PersonKey, player: Option<Player>) {
        let person = self.router.number(key);
        match player {
            Some(player) => {
                self.players.insert(person, player);
                self.tell(MediaEvent::Connected(key.clone()));
            }
            None => drop(self.players.remove(&person)),
        }
    }

    /// A datagram of a peer.
    pub(crate) fn receive(&mut self, id: PeerId, now: Instant, receive: Receive<'_>, outbox: &mut Outbox) {
        let Some(peer) = self.peers.get_mut(&id) else { return };
        peer.note_origin(receive.source);
        if let Err(error) = peer.rtc.handle_input(Input::Receive(now, receive)) {
            // Hostile or damaged bytes: str0m says so; the connection goes on as long as it can.
            tracing::trace!(peer = id, %error, "a datagram was refused");
        }
        self.settle(id, outbox);
    }

    /// Gives time to everybody who waits for it; who is gone.
    pub(crate) fn tick(&mut self, now: Instant, outbox: &mut Outbox) -> Vec<PeerId> {
        let due: Vec<PeerId> = self.peers.values().filter(|p| p.timeout <= now && !p.gone).map(|p| p.id).collect();
        for id in due {
            let Some(peer) = self.peers.get_mut(&id) else { continue };
            if peer.rtc.handle_input(Input::Timeout(now)).is_err() {
                peer.gone = true;
                continue;
            }
            self.settle(id, outbox);
        }
        self.play_due(now, outbox);
        self.bury(outbox)
    }

    fn bury(&mut self, outbox: &mut Outbox) -> Vec<PeerId> {
        let gone: Vec<(PeerId, Person)> =
            self.peers.values().filter(|p| p.gone || !p.rtc.is_alive()).map(|p| (p.id, p.person)).collect();
        for (id, person) in &gone {
            self.part(*id, outbox);
            if self.of_person.get(person) == Some(id) {
                self.of_person.remove(person);
                self.left.insert(*person, Instant::now());
                self.tell(MediaEvent::Disconnected(self.router.key(*person).clone()));
            }
        }
        gone.into_iter().map(|(id, _)| id).collect()
    }

    fn play_due(&mut self, now: Instant, outbox: &mut Outbox) {
        let people: Vec<Person> = self.players.keys().copied().collect();
        for person in people {
            while let Some(played) = self.players.get_mut(&person).and_then(|p| p.next(now)) {
                let packet = Passing {
                    source: played.source,
                    codec: Codec::Opus,
                    sequence: played.sequence,
                    time: played.time,
                    arrived: now,
                    since_start: now.saturating_duration_since(self.started),
                    marker: false,
                    level: None,
                    payload: &played.payload,
                };
                self.pass_on(person, Track::Microphone, 2, &packet, outbox);
            }
        }
    }

    /// Drains a peer after something happened to it, and everything that follows from it.
    fn settle(&mut self, id: PeerId, outbox: &mut Outbox) {
        let mut events = Vec::new();
        let Some(peer) = self.peers.get_mut(&id) else { return };
        peer.drain(outbox, &mut events);
        for event in events {
            self.happened(id, event, outbox);
        }
    }

    fn happened(&mut self, id: PeerId, event: Event, outbox: &mut Outbox) {
        match event {
            Event::RtpPacket(packet) => self.forward(id, &packet, outbox),
            Event::KeyframeRequest(request) => {
                let Some(peer) = self.peers.get(&id) else { return };
                let person = peer.person;
                if let Some(slot) = peer.slot_of(request.mid) {
                    self.begin(person, slot, outbox);
                }
            }
            Event::IceConnectionStateChange(IceConnectionState::Disconnected) | Event::Closed => {
                if let Some(peer) = self.peers.get_mut(&id) {
                    peer.gone = true;
                }
            }
            Event::PeerStats(stats) => {
                self.tell_quality(id, &stats);
                self.weigh(id, outbox);
            }
            Event::MediaEgressStats(stats) => self.note_loss(id, &stats),
            _ => {}
        }
    }

    fn tell_quality(&self, id: PeerId, stats: &PeerStats) {
        let Some(peer) = self.peers.get(&id) else { return };
        let pair = stats.selected_candidate_pair.as_ref();
        let round_trip = stats.rtt.or_else(|| pair.and_then(|p| p.current_round_trip_time)).unwrap_or_default();
        let quality = Quality {
            round_trip: round_trip.as_secs_f32() * 1000.0,
            lost_up: stats.ingress_loss_fraction.unwrap_or(0.0),
            lost_down: stats.egress_loss_fraction.unwrap_or(0.0),
            tcp: pair.is_some_and(|p| p.protocol != str0m::net::Protocol::Udp),
        };
        self.tell(MediaEvent::Quality(self.router.key(peer.person).clone(), quality));
    }

    fn forward(&mut self, id: PeerId, packet: &RtpPacket, outbox: &mut Outbox) {
        let now = Instant::now();
        let Some(peer) = self.peers.get_mut(&id) else { return };
        let Some((known, codec)) = peer.recognize(packet) else { return };
        let person = peer.person;
        // Only the newest connection of a person counts.
        if self.of_person.get(&person) != Some(&id) || !self.router.is_granted(person, known.track) {
            return;
        }
        if codec == Codec::Opus && now.saturating_duration_since(packet.timestamp) > LATEST {
            self.dropped += 1;
            return;
        }
        if codec != Codec::Opus {
            peer.note_layer(known, now);
        }
        let level = packet.header.ext_vals.audio_level;
        self.meter(id, person, level, now);
        let passing = Passing {
            source: source_id(id, known.track, known.layer),
            codec,
            sequence: *packet.seq_no,
            time: packet.header.timestamp,
            arrived: packet.timestamp,
            since_start: packet.timestamp.saturating_duration_since(self.started),
            marker: packet.header.marker,
            level,
            payload: &packet.payload,
        };
        self.pass_on(person, known.track, known.layer, &passing, outbox);
    }

    fn meter(&mut self, id: PeerId, person: Person, level: Option<i8>, now: Instant) {
        let (Some(level), Some(peer)) = (level, self.peers.get_mut(&id)) else { return };
        if peer.level_told.is_some_and(|at| now.saturating_duration_since(at) < Duration::from_millis(100)) {
            return;
        }
        peer.level_told = Some(now);
        self.tell(MediaEvent::Level(self.router.key(person).clone(), level));
    }

    /// Passes a packet on to everybody who is to have it.
    fn pass_on(&mut self, person: Person, track: Track, layer: u8, packet: &Passing<'_>, outbox: &mut Outbox) {
        if track == Track::Microphone {
            self.tapes.packet(self.router.feeds_of(person, track), packet);
        }
        let mut receivers = std::mem::take(&mut self.scratch);
        receivers.clear();
        receivers.extend(self.router.receivers(person, track));
        let mut needs_beginning = false;
        for (receiver, slot) in &receivers {
            let passed = self.write(person, track, layer, (*receiver, *slot), packet, outbox);
            needs_beginning |= passed == Passed::NeedsBeginning;
        }
        self.scratch = receivers;
        if needs_beginning {
            self.want_beginning(person, track, outbox);
        }
    }

    fn write(
        &mut self,
        sender: Person,
        track: Track,
        layer: u8,
        (receiver, slot): (Person, Slot),
        packet: &Passing<'_>,
        outbox: &mut Outbox,
    ) -> Passed {
        let Some(id) = self.of_person.get(&receiver).copied() else { return Passed::Dropped };
        if packet.codec != Codec::Opus && !self.is_wanted_layer(sender, track, layer, id, slot, packet) {
            return Passed::Dropped;
        }
        let Some(peer) = self.peers.get_mut(&id) else { return Passed::Dropped };
        let passed = peer.write(slot, packet, outbox);
        if passed == Passed::Sent {
            if packet.codec == Codec::Opus {
                // Else str0m lets it wait for its next turn, and those that we seal ourselves would overtake it.
                peer.rtc.handle_input(Input::Timeout(Instant::now())).ok();
            }
            // A listener's machine says nothing but datagrams here; anything else waits for its next turn.
            let mut events = Vec::new();
            peer.drain(outbox, &mut events);
            events.into_iter().for_each(|event| self.happened(id, event, outbox));
        }
        passed
    }
}

/// Names a stream of a connection.
pub(crate) fn source_id(peer: PeerId, track: Track, layer: u8) -> u64 {
    peer << 8 | (track as u64) << 4 | u64::from(layer)
}

/// What is played is shared by all who play it.
pub(crate) type Payload = Arc<[u8]>;
