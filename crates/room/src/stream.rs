//! ICE over TCP (RFC 6544): streams of framed datagrams, for networks that let no UDP through.

use std::{net::SocketAddr, time::Instant};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf},
    sync::{Semaphore, mpsc},
    time::{Duration, timeout},
};

use crate::{
    budget::{self, Budget},
    command::Command,
    demux,
    framing::Unframe,
};

/// How many datagrams wait for a slow stream: at 50 a second and 200 ms, enough for several lines.
const WAITING: usize = 128;

/// How many streams may be open.
const STREAMS: usize = 2_000;

/// How long a stream may take to say whose it is: strangers must not hold the places of others.
const KNOCK: Duration = Duration::from_secs(5);

/// How long a stream may say nothing, or take nothing.
const SILENCE: Duration = Duration::from_secs(30);

/// Takes streams in until the engine ends.
pub(crate) async fn listen(listener: TcpListener, told: SocketAddr, commands: mpsc::UnboundedSender<Command>) {
    let places = std::sync::Arc::new(Semaphore::new(STREAMS));
    loop {
        let Ok((stream, from)) = listener.accept().await else {
            // Out of descriptors: those who are inside go on; another try comes with the next one who leaves.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Ok(place) = places.clone().try_acquire_owned() else { continue };
        let commands = commands.clone();
        tokio::spawn(async move {
            serve(stream, from, told, &commands).await;
            commands.send(Command::StreamEnded(from)).ok();
            drop(place);
        });
    }
}

async fn serve(stream: TcpStream, from: SocketAddr, at: SocketAddr, commands: &mpsc::UnboundedSender<Command>) {
    stream.set_nodelay(true).ok();
    let (mut reader, mut writer) = stream.into_split();
    let mut unframe = Unframe::default();
    // Whoever does not begin with the name of a peer is not one of ours.
    let first = timeout(KNOCK, next(&mut reader, &mut unframe)).await.ok().flatten();
    let Some(first) = first.filter(|d| demux::ufrag(d).is_some()) else { return };
    let (out, mut waiting) = mpsc::channel::<Vec<u8>>(WAITING);
    commands.send(Command::Stream { from, first: first.clone(), writer: out }).ok();
    commands.send(Command::Framed { from, at, datagram: first }).ok();
    let write = async {
        while let Some(framed) = waiting.recv().await {
            if !matches!(timeout(SILENCE, writer.write_all(&framed)).await, Ok(Ok(()))) {
                return;
            }
        }
    };
    let mut budget = Budget::new(Instant::now());
    let read = async {
        while let Some(datagram) = next(&mut reader, &mut unframe).await {
            // Commands wait without a bound: whoever floods us loses the line.
            if !budget.takes(Instant::now(), budget::INSIDE) {
                return;
            }
            commands.send(Command::Framed { from, at, datagram }).ok();
        }
    };
    tokio::select! {
        () = write => {}
        () = read => {}
    }
}

async fn next(reader: &mut OwnedReadHalf, unframe: &mut Unframe) -> Option<Vec<u8>> {
    let mut buffer = [0; 2048];
    loop {
        if let Some(datagram) = unframe.next().ok()? {
            return Some(datagram);
        }
        let read = timeout(SILENCE, reader.read(&mut buffer)).await.ok()?.ok()?;
        if read == 0 {
            return None;
        }
        unframe.push(&buffer[..read]);
    }
}
