//! Who speaks into Janus' mountpoints: plain RTP with numbered packets.

use std::{
    net::{Ipv4Addr, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use anyhow::Result;
use convoke_room::client::Numbers;

/// The payload type of Opus.
pub const OPUS: u8 = 111;

const BEAT: Duration = Duration::from_millis(20);

/// Feeds until it is dropped.
pub struct Feeder {
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Feeder {
    /// Feeds each port by the numbers of its channel.
    pub fn start(ports: Vec<u16>, times: Vec<Numbers>) -> Result<Self> {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        let over = Arc::new(AtomicBool::new(false));
        let ended = over.clone();
        let feed = move || {
            let began = Instant::now();
            for number in 0.. {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                beat(&socket, &ports, &times, number);
                let next = began + BEAT * number as u32;
                #[expect(clippy::disallowed_methods, reason = "sound goes out at its pace")]
                std::thread::sleep(next.saturating_duration_since(Instant::now()));
            }
        };
        let thread = std::thread::Builder::new().name("feeder".to_owned()).spawn(feed)?;
        Ok(Self { over, thread: Some(thread) })
    }
}

fn beat(socket: &UdpSocket, ports: &[u16], times: &[Numbers], number: u64) {
    for (channel, (port, numbers)) in ports.iter().zip(times).enumerate() {
        let mut packet = header(channel as u32, number).to_vec();
        packet.extend(numbers.packet(number));
        // What is not taken is lost, and counted where it is missed.
        socket.send_to(&packet, (Ipv4Addr::LOCALHOST, *port)).ok();
    }
}

/// An RTP header (RFC 3550, 5.1).
fn header(channel: u32, number: u64) -> [u8; 12] {
    let mut header = [0; 12];
    (header[0], header[1]) = (0x80, if number == 0 { 0x80 | OPUS } else { OPUS });
    header[2..4].copy_from_slice(&(number as u16).to_be_bytes());
    header[4..8].copy_from_slice(&(number as u32).wrapping_mul(960).to_be_bytes());
    header[8..].copy_from_slice(&(channel + 1).to_be_bytes());
    header
}

impl Drop for Feeder {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}
