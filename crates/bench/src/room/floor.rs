//! The floor: a packet for each of a thousand keys is sealed with AES-GCM and given to the kernel, many in one call.
//! Nothing that sends to so many people over SRTP can take less.

use std::{
    io::IoSlice,
    net::UdpSocket,
    os::fd::AsRawFd,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use nix::{
    sys::socket::{MsgFlags, MultiHeaders, SockaddrStorage, sendmmsg},
    time::{ClockId, clock_gettime},
};

const KEYS: usize = 1_000;
const PAYLOAD: usize = 92;
const BATCH: usize = 64;
const FOR: Duration = Duration::from_secs(3);

/// Microseconds of processor for a packet, on a thread of its own on the first core.
pub fn microseconds() -> Result<f64> {
    std::thread::spawn(measure).join().ok().context("the floor's thread failed")?
}

fn measure() -> Result<f64> {
    super::control::onto_first_core()?;
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    // As many addresses as listeners would have; what comes is not read.
    let sinks = (0..KEYS.min(200)).map(|_| UdpSocket::bind("127.0.0.1:0")).collect::<Result<Vec<_>, _>>()?;
    let addresses: Vec<SockaddrStorage> = sinks.iter().map(|s| Ok(s.local_addr()?.into())).collect::<Result<_>>()?;
    let keys = (0..KEYS).map(key).collect::<Result<Vec<_>>>()?;
    let (began, processor, mut sent) = (Instant::now(), thread_time()?, 0u64);
    while began.elapsed() < FOR {
        for (at, batch) in keys.chunks(BATCH).enumerate() {
            let packets: Vec<Vec<u8>> = batch.iter().map(|key| seal(key, sent)).collect::<Result<_>>()?;
            let slices: Vec<[IoSlice<'_>; 1]> = packets.iter().map(|p| [IoSlice::new(p)]).collect();
            let to: Vec<Option<SockaddrStorage>> =
                (0..batch.len()).map(|i| Some(addresses[(at * BATCH + i) % addresses.len()])).collect();
            let mut headers = MultiHeaders::preallocate(batch.len(), None);
            sendmmsg(socket.as_raw_fd(), &mut headers, &slices, to, [], MsgFlags::empty())?;
            sent += batch.len() as u64;
        }
    }
    Ok((thread_time()? - processor).as_secs_f64() * 1e6 / sent as f64)
}

fn key(number: usize) -> Result<LessSafeKey> {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&(number as u64).to_be_bytes());
    let key = UnboundKey::new(&AES_256_GCM, &bytes).ok().context("a key")?;
    Ok(LessSafeKey::new(key))
}

fn seal(key: &LessSafeKey, number: u64) -> Result<Vec<u8>> {
    let mut packet = Vec::with_capacity(12 + PAYLOAD + 16);
    packet.resize(12 + PAYLOAD, 0x80);
    let mut nonce = [0; 12];
    nonce[4..].copy_from_slice(&number.to_be_bytes());
    let (head, payload) = packet.split_at_mut(12);
    let tag = key
        .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(&*head), payload)
        .ok()
        .context("sealing")?;
    packet.extend_from_slice(tag.as_ref());
    Ok(packet)
}

fn thread_time() -> Result<Duration> {
    Ok(clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID)?.into())
}
