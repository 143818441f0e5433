//! Many of ours behind few sockets. On the loopback each has an address of its own (127.1.0.1 and on) and sixty-four
//! share a port, so that one system call brings the packets of many.

use std::{
    io::{self, IoSlice, IoSliceMut, Read, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream, UdpSocket},
    os::fd::{AsFd, AsRawFd, BorrowedFd},
    time::Duration,
};

use nix::{
    cmsg_space, libc,
    sys::{
        socket::{
            ControlMessage, ControlMessageOwned, MsgFlags, MultiHeaders, RecvMsg, SockaddrIn, recvmmsg, sendmsg,
            setsockopt,
            sockopt::{Ipv4PacketInfo, RcvBuf, ReceiveTimestampns},
        },
        time::TimeSpec,
    },
};
use str0m::net::Protocol;

use super::{peer::Datagram, timing::now};
use crate::framing::{Unframe, frame};

/// So many share one socket.
pub const SHARE: usize = 64;

/// So many datagrams are taken with one system call.
const BATCH: usize = 64;

/// No datagram of ours is longer.
const LONGEST: usize = 1_600;

/// A way in and out.
#[derive(Debug)]
pub enum Link {
    /// A UDP socket for many addresses of the loopback.
    Shared(UdpSocket),
    /// A UDP socket with one address.
    Own(UdpSocket, SocketAddr),
    /// ICE over TCP.
    Stream { stream: TcpStream, local: SocketAddr, remote: SocketAddr, inbox: Unframe },
}

impl Link {
    /// For many on the loopback.
    pub fn shared() -> io::Result<Self> {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        setsockopt(&socket, Ipv4PacketInfo, &true)?;
        setsockopt(&socket, ReceiveTimestampns, &true)?;
        setsockopt(&socket, RcvBuf, &(4 << 20))?;
        socket.set_nonblocking(true)?;
        Ok(Self::Shared(socket))
    }

    /// For one, towards a server.
    pub fn own(remote: SocketAddr) -> io::Result<Self> {
        let any: IpAddr =
            if remote.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { std::net::Ipv6Addr::UNSPECIFIED.into() };
        let probe = UdpSocket::bind((any, 0))?;
        probe.connect(remote)?;
        let socket = UdpSocket::bind((probe.local_addr()?.ip(), 0))?;
        socket.set_nonblocking(true)?;
        let local = socket.local_addr()?;
        Ok(Self::Own(socket, local))
    }

    /// For one, over TCP.
    pub fn stream(remote: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect_timeout(&remote, Duration::from_secs(5))?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let local = stream.local_addr()?;
        Ok(Self::Stream { stream, local, remote, inbox: Unframe::default() })
    }

    /// The port, which all that share it have.
    pub fn local(&self) -> io::Result<SocketAddr> {
        match self {
            Self::Shared(socket) => socket.local_addr(),
            Self::Own(_, local) | Self::Stream { local, .. } => Ok(*local),
        }
    }

    /// Sends; what the system does not take at once is lost, as on any network.
    pub fn send(&mut self, from: SocketAddr, to: SocketAddr, bytes: &[u8]) {
        let sent = match self {
            Self::Shared(socket) => send_from(socket, from, to, bytes),
            Self::Own(socket, _) => socket.send_to(bytes, to).map(drop),
            Self::Stream { stream, .. } => frame(bytes).map_or(Ok(()), |framed| stream.write_all(&framed)),
        };
        if let Err(error) = sent {
            tracing::debug!(%error, "a datagram of ours was not sent");
        }
    }

    /// Takes what has come. An error means that nothing will come any more.
    pub fn receive(&mut self, each: &mut dyn FnMut(Datagram<'_>, u64)) -> io::Result<()> {
        match self {
            Self::Shared(socket) => loop {
                if receive_many(socket, each)? < BATCH {
                    return Ok(());
                }
            },
            Self::Own(socket, at) => receive_one_by_one(socket, *at, each),
            Self::Stream { stream, local, remote, inbox } => receive_stream(stream, (*remote, *local), inbox, each),
        }
    }
}

impl AsFd for Link {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Shared(socket) | Self::Own(socket, _) => socket.as_fd(),
            Self::Stream { stream, .. } => stream.as_fd(),
        }
    }
}

fn send_from(socket: &UdpSocket, from: SocketAddr, to: SocketAddr, bytes: &[u8]) -> io::Result<()> {
    let (IpAddr::V4(from), SocketAddr::V4(to)) = (from.ip(), to) else {
        return Err(io::ErrorKind::Unsupported.into());
    };
    let info = libc::in_pktinfo {
        ipi_ifindex: 0,
        ipi_spec_dst: libc::in_addr { s_addr: u32::from_ne_bytes(from.octets()) },
        ipi_addr: libc::in_addr { s_addr: 0 },
    };
    let to = SockaddrIn::from(to);
    let control = [ControlMessage::Ipv4PacketInfo(&info)];
    sendmsg(socket.as_raw_fd(), &[IoSlice::new(bytes)], &control, MsgFlags::MSG_DONTWAIT, Some(&to))?;
    Ok(())
}

fn receive_many(socket: &UdpSocket, each: &mut dyn FnMut(Datagram<'_>, u64)) -> io::Result<usize> {
    let port = socket.local_addr()?.port();
    let mut room = vec![[0u8; LONGEST]; BATCH];
    let mut slices: Vec<[IoSliceMut<'_>; 1]> = room.iter_mut().map(|b| [IoSliceMut::new(b)]).collect();
    let mut heads = MultiHeaders::<SockaddrIn>::preallocate(BATCH, Some(cmsg_space!(libc::in_pktinfo, TimeSpec)));
    let came = match recvmmsg(socket.as_raw_fd(), &mut heads, slices.iter_mut(), MsgFlags::MSG_DONTWAIT, None) {
        Ok(came) => came,
        Err(nix::Error::EAGAIN) => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    let mut count = 0;
    for message in came {
        count += 1;
        let (at, arrived) = told(&message);
        let (Some(at), Some(from), Some(bytes)) = (at, message.address, message.iovs().next()) else { continue };
        let from = SocketAddrV4::new(from.ip(), from.port()).into();
        each(Datagram { proto: Protocol::Udp, from, at: SocketAddr::new(at.into(), port), bytes }, arrived);
    }
    Ok(count)
}

/// To which of our addresses a datagram came, and when.
fn told(message: &RecvMsg<'_, '_, SockaddrIn>) -> (Option<Ipv4Addr>, u64) {
    let (mut at, mut arrived) = (None, 0);
    for control in message.cmsgs().into_iter().flatten() {
        match control {
            ControlMessageOwned::Ipv4PacketInfo(info) => at = Some(Ipv4Addr::from(info.ipi_addr.s_addr.to_ne_bytes())),
            ControlMessageOwned::ScmTimestampns(time) => {
                arrived = time.tv_sec().unsigned_abs() * 1_000_000_000 + time.tv_nsec().unsigned_abs();
            }
            _ => {}
        }
    }
    (at, if arrived == 0 { now() } else { arrived })
}

fn receive_one_by_one(socket: &UdpSocket, at: SocketAddr, each: &mut dyn FnMut(Datagram<'_>, u64)) -> io::Result<()> {
    let mut buffer = [0; LONGEST];
    loop {
        match socket.recv_from(&mut buffer) {
            Ok((length, from)) => each(Datagram { proto: Protocol::Udp, from, at, bytes: &buffer[..length] }, now()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            // The server is gone for now; ICE finds out by itself.
            Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {}
            Err(error) => return Err(error),
        }
    }
}

fn receive_stream(
    stream: &mut TcpStream,
    (from, at): (SocketAddr, SocketAddr),
    inbox: &mut Unframe,
    each: &mut dyn FnMut(Datagram<'_>, u64),
) -> io::Result<()> {
    let mut buffer = [0; 8_192];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => inbox.push(&buffer[..length]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            Err(error) => return Err(error),
        }
        while let Some(bytes) = inbox.next().map_err(|_| io::ErrorKind::InvalidData)? {
            each(Datagram { proto: Protocol::Tcp, from, at, bytes: &bytes }, now());
        }
    }
}
