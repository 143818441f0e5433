//! A person with a browser, as far as the engine can see.

use std::{
    collections::HashMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream, UdpSocket},
    time::{Duration, Instant},
};

use convoke_domain::room::{PersonKey, Slot, Track};
use convoke_room::{Embedded, Line, Offer, Refused, RoomEngine};
use str0m::{
    Candidate, Event, Input, Output, Rtc, RtcConfig,
    change::SdpAnswer,
    media::{Direction, MediaKind, Mid},
    net::{Protocol, Receive, TcpType},
    rtp::{RtpWrite, SeqNo},
};

/// Where a caller's datagrams go.
enum Way {
    Udp(UdpSocket),
    Tcp(TcpStream, Vec<u8>),
}

/// A caller.
pub struct Caller {
    rtc: Rtc,
    way: Way,
    at: SocketAddr,
    lines: HashMap<Mid, Line>,
    pub connected: bool,
    /// Every payload heard, by slot, in the order of arrival, with its sequence number.
    pub heard: HashMap<Slot, Vec<(u64, Vec<u8>)>>,
    sequence: u64,
    timeout: Instant,
    engine: SocketAddr,
    ufrag: String,
}

impl Caller {
    /// Calls and is answered; media is not up yet.
    pub async fn call(engine: &Embedded, room: &str, key: &str, lines: &[Line], tcp: bool) -> Result<Self, Refused> {
        let mut rtc = RtcConfig::new()
            .set_rtp_mode(true)
            .clear_codecs()
            .enable_opus(true, false)
            .enable_vp8(true)
            .build(Instant::now());
        let (way, at) = if tcp { by_tcp(engine.port()) } else { by_udp() };
        let candidate = if tcp {
            Candidate::builder().tcp().host(at).tcptype(TcpType::Active).build()
        } else {
            Candidate::host(at, Protocol::Udp)
        };
        rtc.add_local_candidate(candidate.expect("a candidate"));
        let mut change = rtc.sdp_api();
        let mids: Vec<(Mid, Line)> = lines
            .iter()
            .map(|line| {
                let (kind, direction) = match line {
                    Line::Sends(Track::Microphone) => (MediaKind::Audio, Direction::SendOnly),
                    Line::Sends(_) => (MediaKind::Video, Direction::SendOnly),
                    Line::Receives(slot) if slot.is_sound() => (MediaKind::Audio, Direction::RecvOnly),
                    Line::Receives(_) => (MediaKind::Video, Direction::RecvOnly),
                };
                (change.add_media(kind, direction, None, None, None), *line)
            })
            .collect();
        let (offer, pending) = change.apply().expect("something to offer");
        let key = PersonKey(key.to_owned());
        let named = mids.iter().map(|(mid, line)| (mid.to_string(), *line)).collect();
        let answer = engine.admit(room, &key, Offer { sdp: offer.to_sdp_string(), lines: named }).await?;
        let ufrag = answer.lines().find_map(|l| l.strip_prefix("a=ice-ufrag:")).unwrap_or_default().to_owned();
        let answer = SdpAnswer::from_sdp_string(&answer).expect("an answer that can be read");
        rtc.sdp_api().accept_answer(pending, answer).expect("an answer that fits");
        Ok(Self {
            rtc,
            way,
            at,
            lines: mids.into_iter().collect(),
            connected: false,
            heard: HashMap::new(),
            sequence: 1,
            timeout: Instant::now(),
            engine: SocketAddr::from(([127, 0, 0, 1], engine.port())),
            ufrag,
        })
    }

    /// Sends a packet of sound.
    pub fn say(&mut self, payload: &[u8]) {
        let Some(mid) = self.lines.iter().find(|(_, l)| **l == Line::Sends(Track::Microphone)).map(|(mid, _)| *mid)
        else {
            return;
        };
        let pt = self.rtc.codec_config().params().first().expect("Opus").pt();
        let (sequence, time) = (SeqNo::from(self.sequence), (self.sequence * 960) as u32);
        let mut api = self.rtc.direct_api();
        let stream = api.stream_tx_by_mid(mid, None).expect("a stream");
        stream.write_rtp(RtpWrite::new(pt, sequence, time, Instant::now(), payload));
        self.sequence += 1;
        self.drain();
    }

    /// Closes the connection, as a browser does that is closed.
    pub fn hang_up(mut self) {
        self.rtc.close().ok();
        self.drain();
    }

    /// Sends bytes as they are.
    pub fn send_raw(&mut self, bytes: &[u8]) {
        if let Way::Udp(socket) = &self.way {
            socket.send_to(bytes, self.engine).ok();
        }
    }

    /// The name under which the engine knows this caller.
    pub fn ufrag_of_engine(&self) -> &str {
        &self.ufrag
    }

    /// How many packets were heard on a slot.
    pub fn count(&self, slot: Slot) -> usize {
        self.heard.get(&slot).map_or(0, Vec::len)
    }

    /// The last payload heard on a slot.
    pub fn last(&self, slot: Slot) -> Option<&[u8]> {
        self.heard.get(&slot)?.last().map(|(_, payload)| payload.as_slice())
    }

    fn step(&mut self) {
        let mut buffer = [0; 2000];
        while let Some((from, length)) = self.receive(&mut buffer) {
            if let Ok(receive) = Receive::new(self.protocol(), from, self.at, &buffer[..length]) {
                self.rtc.handle_input(Input::Receive(Instant::now(), receive)).expect("our own bytes");
                self.drain();
            }
        }
        if Instant::now() >= self.timeout {
            self.rtc.handle_input(Input::Timeout(Instant::now())).expect("time");
            self.drain();
        }
    }

    fn protocol(&self) -> Protocol {
        match self.way {
            Way::Udp(_) => Protocol::Udp,
            Way::Tcp(..) => Protocol::Tcp,
        }
    }

    fn receive(&mut self, buffer: &mut [u8]) -> Option<(SocketAddr, usize)> {
        match &mut self.way {
            Way::Udp(socket) => socket.recv_from(buffer).ok().map(|(length, from)| (from, length)),
            Way::Tcp(stream, read) => {
                while let Ok(length @ 1..) = stream.read(buffer) {
                    read.extend_from_slice(&buffer[..length]);
                }
                let length = usize::from(u16::from_be_bytes(*read.first_chunk()?));
                let datagram = read.get(2..2 + length)?.to_vec();
                read.drain(..2 + length);
                buffer[..length].copy_from_slice(&datagram);
                Some((stream.peer_addr().ok()?, length))
            }
        }
    }

    fn drain(&mut self) {
        loop {
            match self.rtc.poll_output().expect("a sound machine") {
                Output::Transmit(t) => match &mut self.way {
                    Way::Udp(socket) => drop(socket.send_to(&t.contents, t.destination)),
                    Way::Tcp(stream, _) => {
                        let length = u16::try_from(t.contents.len()).expect("short").to_be_bytes();
                        stream.write_all(&[&length, &t.contents[..]].concat()).ok();
                    }
                },
                Output::Timeout(at) => return self.timeout = at,
                Output::Event(Event::Connected) => self.connected = true,
                Output::Event(Event::RtpPacket(packet)) => {
                    let mid = self.rtc.direct_api().stream_rx(&packet.header.ssrc).map(|s| s.mid());
                    if let Some(Line::Receives(slot)) = mid.and_then(|mid| self.lines.get(&mid)) {
                        self.heard.entry(*slot).or_default().push((*packet.seq_no, packet.payload.to_vec()));
                    }
                }
                Output::Event(_) => {}
            }
        }
    }
}

fn by_udp() -> (Way, SocketAddr) {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.set_nonblocking(true).expect("a socket");
    let at = socket.local_addr().expect("an address");
    (Way::Udp(socket), at)
}

fn by_tcp(port: u16) -> (Way, SocketAddr) {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("a stream");
    stream.set_nonblocking(true).expect("a socket");
    let at = stream.local_addr().expect("an address");
    (Way::Tcp(stream, Vec::new()), at)
}

/// Lets time pass for the callers until something is true; fails after ten seconds.
pub async fn until(callers: &mut [&mut Caller], what: &str, mut is_true: impl FnMut(&mut [&mut Caller]) -> bool) {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        callers.iter_mut().for_each(|c| c.step());
        if is_true(callers) {
            return;
        }
        assert!(Instant::now() < deadline, "waited in vain: {what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}
