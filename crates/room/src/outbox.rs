//! Datagrams on their way out: many in one system call.

use std::{
    collections::HashMap,
    io::IoSlice,
    net::{SocketAddr, UdpSocket},
    os::fd::AsRawFd,
};

use nix::sys::socket::{MsgFlags, MultiHeaders, SockaddrStorage, sendmmsg};
use str0m::net::{Protocol, Transmit};
use tokio::sync::mpsc;

use crate::framing::frame;

/// How many datagrams go out in one call.
const BATCH: usize = 64;

/// The way out over TCP: by the address of whoever is at the other end.
pub(crate) type Streams = HashMap<SocketAddr, mpsc::Sender<Vec<u8>>>;

/// From which of our addresses to which address of theirs.
pub(crate) type Route = (SocketAddr, SocketAddr);

/// Collects what is to be sent.
pub(crate) struct Outbox {
    /// By the address that was told to people.
    sockets: Vec<(SocketAddr, UdpSocket)>,
    waiting: Vec<Vec<Transmit>>,
    pub(crate) streams: Streams,
    /// How many were sent since it was last asked.
    pub(crate) sent: u64,
}

impl Outbox {
    pub(crate) fn new(sockets: Vec<(SocketAddr, UdpSocket)>) -> Self {
        let waiting = sockets.iter().map(|_| Vec::with_capacity(BATCH)).collect();
        Self { sockets, waiting, streams: Streams::new(), sent: 0 }
    }

    /// A datagram that is sealed already.
    pub(crate) fn push_sealed(&mut self, (source, destination): Route, sealed: Vec<u8>) {
        self.push(Transmit { proto: Protocol::Udp, source, destination, contents: sealed.into() });
    }

    pub(crate) fn push(&mut self, transmit: Transmit) {
        self.sent += 1;
        if transmit.proto != Protocol::Udp {
            return self.stream(&transmit);
        }
        let Some(at) = self.sockets.iter().position(|(told, _)| *told == transmit.source) else { return };
        self.waiting[at].push(transmit);
        if self.waiting[at].len() >= BATCH {
            self.flush_one(at);
        }
    }

    fn stream(&mut self, transmit: &Transmit) {
        let Some(stream) = self.streams.get(&transmit.destination) else { return };
        // A stream that cannot keep up loses packets, as a bad line does; it must not hold up the others.
        if let Some(framed) = frame(&transmit.contents) {
            stream.try_send(framed).ok();
        }
    }

    pub(crate) fn flush(&mut self) {
        (0..self.sockets.len()).for_each(|at| self.flush_one(at));
    }

    fn flush_one(&mut self, at: usize) {
        let mut rest = self.waiting[at].as_slice();
        while !rest.is_empty() {
            let sent = send(&self.sockets[at].1, &rest[..rest.len().min(BATCH)]);
            // What the kernel refuses (a full buffer, an address without a route) is lost, as on any line.
            rest = &rest[sent.max(1)..];
        }
        self.waiting[at].clear();
    }
}

fn send(socket: &UdpSocket, batch: &[Transmit]) -> usize {
    let slices: Vec<[IoSlice<'_>; 1]> = batch.iter().map(|t| [IoSlice::new(&t.contents)]).collect();
    let addresses: Vec<Option<SockaddrStorage>> = batch.iter().map(|t| Some(t.destination.into())).collect();
    let mut headers = MultiHeaders::preallocate(batch.len(), None);
    sendmmsg(socket.as_raw_fd(), &mut headers, &slices, addresses, [], MsgFlags::MSG_DONTWAIT)
        .map_or(0, |sent| sent.count())
}
