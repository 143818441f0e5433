//! Datagrams on their way in, with the time they waited in the kernel: under load that is where sound grows old.

use std::{
    io::IoSliceMut,
    net::{SocketAddr, SocketAddrV4, SocketAddrV6, UdpSocket},
    os::fd::AsRawFd,
    time::Duration,
};

use nix::{
    cmsg_space,
    sys::{
        socket::{ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg, setsockopt, sockopt},
        time::TimeSpec,
    },
    time::{ClockId, clock_gettime},
};
use tokio::{io::Interest, net::UdpSocket as TokioUdp};

/// A datagram that was read into the buffer.
pub(crate) struct Inbound {
    pub(crate) from: Option<SocketAddr>,
    pub(crate) length: usize,
    /// How long it waited until it was read.
    pub(crate) waited: Duration,
}

/// Asks the kernel to stamp what arrives.
pub(crate) fn stamp(socket: &UdpSocket) {
    // Without stamps nothing is known to be late, and everything else works.
    setsockopt(socket, sockopt::ReceiveTimestampns, &true).ok();
}

/// The next datagram; none when there is none.
pub(crate) fn receive(socket: &TokioUdp, buffer: &mut [u8]) -> Option<Inbound> {
    let fd = socket.as_raw_fd();
    let mut space = cmsg_space!(TimeSpec);
    socket
        .try_io(Interest::READABLE, || {
            let mut slices = [IoSliceMut::new(buffer)];
            let message = recvmsg::<SockaddrStorage>(fd, &mut slices, Some(&mut space), MsgFlags::MSG_DONTWAIT)?;
            let stamp = message.cmsgs()?.find_map(|c| match c {
                ControlMessageOwned::ScmTimestampns(stamp) => Some(Duration::from(stamp)),
                _ => None,
            });
            let waited = stamp.and_then(|at| now()?.checked_sub(at)).unwrap_or_default();
            Ok(Inbound { from: message.address.and_then(address), length: message.bytes, waited })
        })
        .ok()
}

/// The clock by which the kernel stamps.
fn now() -> Option<Duration> {
    clock_gettime(ClockId::CLOCK_REALTIME).ok().map(Duration::from)
}

fn address(storage: SockaddrStorage) -> Option<SocketAddr> {
    let v4 = storage.as_sockaddr_in().map(|a| SocketAddr::V4(SocketAddrV4::from(*a)));
    v4.or_else(|| storage.as_sockaddr_in6().map(|a| SocketAddr::V6(SocketAddrV6::from(*a))))
}
