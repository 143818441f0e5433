//! The engine in our own binary: a thread for media, one for handshakes, and this handle to both.

use std::{
    io,
    net::{IpAddr, SocketAddr, UdpSocket},
    path::PathBuf,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use convoke_domain::room::{Feed, PersonKey, Slot, Source, Track};
use futures::{FutureExt, future::BoxFuture};
use str0m::{crypto, net::Protocol};
use tokio::sync::{broadcast, mpsc as tokio_mpsc, oneshot};

use crate::{
    Capabilities, Distributor, Load, MediaEvent, Offer, Refused, RoomEngine,
    command::Command,
    driver::{self, Driver, Hearers, hearer},
    inbox,
    ogg::Tags,
    reception::Reception,
    room::Payload,
    stream,
};

/// Where the engine listens.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The addresses of this machine under which people reach it. UDP and TCP are opened on each.
    pub addresses: Vec<IpAddr>,
    /// The one port, for UDP and TCP; 0 takes a free one.
    pub port: u16,
    /// The address that people are told instead of the first, when a router stands in between.
    pub public: Option<IpAddr>,
    /// Whether streams (ICE over TCP) are taken, for networks that let no UDP through.
    pub tcp: bool,
    /// Whether this machine alone is heard, at whichever of its addresses: what comes from another is dropped unread.
    pub itself: bool,
}

impl Settings {
    /// Whether streams are taken at an address: a machine that keeps to itself opens none to its network.
    const fn takes(&self, told: &SocketAddr) -> bool {
        !self.itself || told.ip().is_loopback()
    }
}

/// The engine.
#[derive(Debug)]
pub struct Embedded {
    commands: tokio_mpsc::UnboundedSender<Command>,
    hearers: Hearers,
    load: Arc<Mutex<Load>>,
    port: u16,
}

/// The addresses of this machine's interfaces that people could reach.
///
/// # Errors
/// When the system does not tell.
pub fn own_addresses() -> io::Result<Vec<IpAddr>> {
    let mut addresses: Vec<IpAddr> = nix::ifaddrs::getifaddrs()?
        .filter_map(|interface| interface.address)
        .filter_map(|address| {
            let v4 = address.as_sockaddr_in().map(|a| IpAddr::V4(a.ip()));
            v4.or_else(|| address.as_sockaddr_in6().map(|a| IpAddr::V6(a.ip())))
        })
        .filter(|ip| !matches!(ip, IpAddr::V6(v6) if v6.is_unicast_link_local()))
        .collect();
    addresses.sort();
    addresses.dedup();
    Ok(addresses)
}

impl Embedded {
    /// Opens the ports and starts the threads.
    ///
    /// # Errors
    /// When a port cannot be opened.
    pub fn start(settings: &Settings) -> io::Result<Self> {
        Self::start_measured(settings, driver::used)
    }

    /// As [`Embedded::start`], with the processor time of the media thread as somebody else tells it: so that tests can
    /// fill the machine.
    #[doc(hidden)]
    pub fn start_measured(settings: &Settings, gauge: impl Fn() -> Duration + Send + 'static) -> io::Result<Self> {
        let sockets = open(settings)?;
        let port = sockets.first().map(|(_, s)| s.local_addr()).transpose()?.map_or(0, |a| a.port());
        let (commands, waiting) = tokio_mpsc::unbounded_channel();
        let (to_reception, at_reception) = mpsc::channel();
        let (out, outgoing) = tokio_mpsc::unbounded_channel();
        let (hearers, load) = (Hearers::default(), Arc::new(Mutex::new(Load::default())));
        let mut told: Vec<(SocketAddr, Protocol)> = sockets.iter().map(|(told, _)| (*told, Protocol::Udp)).collect();
        if settings.tcp {
            told.extend(
                sockets.iter().filter(|(told, _)| settings.takes(told)).map(|(told, _)| (*told, Protocol::Tcp)),
            );
        }
        let cert = crypto::from_feature_flags()
            .dtls_provider
            .generate_certificate()
            .ok_or_else(|| io::Error::other("no certificate could be made"))?;
        let reception = Reception::new(cert, told, commands.clone(), out);
        thread::Builder::new().name("reception".to_owned()).spawn(move || reception.run(&at_reception))?;
        let copies = sockets.iter().map(|(told, s)| Ok((*told, s.try_clone()?))).collect::<io::Result<Vec<_>>>()?;
        let known = if settings.itself { Some(own_addresses()?) } else { None };
        let driver = Driver::new(copies, known, to_reception, hearers.clone(), load.clone(), Box::new(gauge));
        let streams = if settings.tcp { streams(&sockets, settings)? } else { Vec::new() };
        let for_streams = commands.downgrade();
        thread::Builder::new().name("media".to_owned()).spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
            runtime.block_on(async move {
                let Ok(sockets) = register(sockets) else { return };
                for (told, listener) in streams {
                    let (Ok(listener), Some(commands)) =
                        (tokio::net::TcpListener::from_std(listener), for_streams.upgrade())
                    else {
                        continue;
                    };
                    tokio::spawn(stream::listen(listener, told, commands));
                }
                driver.run(sockets, waiting, outgoing).await;
            });
        })?;
        Ok(Self { commands, hearers, load, port })
    }

    /// The port, for UDP and TCP.
    pub const fn port(&self) -> u16 {
        self.port
    }

    fn say(&self, command: Command) {
        // The thread ends with the last handle only.
        self.commands.send(command).ok();
    }

    /// Makes a room's routing fail, so that tests see what becomes of it and of the others.
    #[doc(hidden)]
    pub fn break_room(&self, room: &str) {
        self.say(Command::Break(room.to_owned()));
    }
}

type Told<T> = Vec<(SocketAddr, T)>;

fn open(settings: &Settings) -> io::Result<Told<UdpSocket>> {
    let mut port = settings.port;
    let mut sockets = Vec::new();
    for (at, ip) in settings.addresses.iter().enumerate() {
        let socket = UdpSocket::bind((*ip, port))?;
        socket.set_nonblocking(true)?;
        buffers(&socket);
        inbox::stamp(&socket);
        port = socket.local_addr()?.port();
        let told = settings.public.filter(|_| at == 0).unwrap_or(*ip);
        sockets.push((SocketAddr::new(told, port), socket));
    }
    if sockets.is_empty() { Err(io::Error::other("no address to listen on")) } else { Ok(sockets) }
}

/// Asks for room in the kernel for bursts: thousands of datagrams go out every 20 ms.
fn buffers(socket: &UdpSocket) {
    use nix::sys::socket::{setsockopt, sockopt};
    // What the system does not grant, it cuts down.
    setsockopt(socket, sockopt::SndBuf, &(4 << 20)).ok();
    setsockopt(socket, sockopt::RcvBuf, &(4 << 20)).ok();
}

fn streams(sockets: &Told<UdpSocket>, settings: &Settings) -> io::Result<Told<std::net::TcpListener>> {
    let open = |(told, socket): &(SocketAddr, UdpSocket)| {
        let listener = std::net::TcpListener::bind(socket.local_addr()?)?;
        listener.set_nonblocking(true)?;
        Ok((*told, listener))
    };
    sockets.iter().filter(|(told, _)| settings.takes(told)).map(open).collect()
}

fn register(sockets: Told<UdpSocket>) -> io::Result<Told<tokio::net::UdpSocket>> {
    sockets.into_iter().map(|(told, s)| Ok((told, tokio::net::UdpSocket::from_std(s)?))).collect()
}

impl RoomEngine for Embedded {
    fn capabilities(&self) -> Capabilities {
        Capabilities { server_mute: true, relay: true, recording: true, hosted: false }
    }

    fn open(&self, room: &str) {
        self.say(Command::Open(room.to_owned()));
    }

    fn close(&self, room: &str) {
        self.say(Command::Close(room.to_owned()));
    }

    fn admit(&self, room: &str, person: &PersonKey, offer: Offer) -> BoxFuture<'static, Result<String, Refused>> {
        let (answer, answered) = oneshot::channel();
        self.say(Command::Admit { room: room.to_owned(), person: person.clone(), offer, answer });
        async move { answered.await.unwrap_or(Err(Refused::NoRoom)) }.boxed()
    }

    fn dismiss(&self, room: &str, person: &PersonKey) {
        self.say(Command::Dismiss { room: room.to_owned(), person: person.clone() });
    }

    fn grant(&self, room: &str, person: &PersonKey, tracks: Vec<Track>) {
        let tracks = tracks.into_iter().collect();
        self.say(Command::Grant { room: room.to_owned(), person: person.clone(), tracks });
    }

    fn point(&self, room: &str, feed: Feed, source: Option<Source>) {
        self.say(Command::Point { room: room.to_owned(), feed, source });
    }

    fn hear(&self, room: &str, person: &PersonKey, slot: Slot, feed: Option<Feed>) {
        self.say(Command::Hear { room: room.to_owned(), person: person.clone(), slot, feed });
    }

    fn record(&self, room: &str, file: PathBuf, feeds: Vec<Feed>, tags: Tags) {
        self.say(Command::Record { room: room.to_owned(), file, feeds, tags });
    }

    fn end_record(&self, room: &str, file: PathBuf) {
        self.say(Command::EndRecord { room: room.to_owned(), file });
    }

    fn play(&self, room: &str, person: &PersonKey, packets: Option<&[Vec<u8>]>) {
        let packets = packets.map(|p| p.iter().map(|packet| Payload::from(packet.as_slice())).collect());
        self.say(Command::Play { room: room.to_owned(), person: person.clone(), packets });
    }

    fn events(&self, room: &str) -> broadcast::Receiver<MediaEvent> {
        hearer(&self.hearers, room).subscribe()
    }
}

impl Distributor for Embedded {
    fn load(&self) -> Load {
        self.load.lock().map(|load| *load).unwrap_or_default()
    }
}
