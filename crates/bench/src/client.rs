//! A load of requests over kept connections: as little work as a client can do, so that the server is what is measured.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What a load was answered with.
pub struct Answered {
    /// Requests a second.
    pub rate: f64,
    /// The time within which 99 of 100 were answered.
    pub p99: Duration,
    /// How many were answered with a status below 400.
    pub fine: usize,
}

/// Sends `count` requests over `in_flight` connections; `request` writes the n-th.
pub async fn load(
    address: &str,
    count: usize,
    in_flight: usize,
    request: impl Fn(usize) -> String + Send + Sync + 'static,
) -> Result<Answered> {
    let (request, next, address) = (Arc::new(request), Arc::new(AtomicUsize::new(0)), Arc::new(address.to_owned()));
    let began = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..in_flight {
        let (request, next, address) = (request.clone(), next.clone(), address.clone());
        tasks.push(tokio::spawn(async move { one_connection(&address, count, &next, request.as_ref()).await }));
    }
    let (mut times, mut fine) = (Vec::with_capacity(count), 0);
    for task in tasks {
        let (its_times, its_fine) = task.await??;
        times.extend(its_times);
        fine += its_fine;
    }
    let seconds = began.elapsed().as_secs_f64();
    times.sort_unstable();
    let p99 = times.get(times.len() * 99 / 100).copied().context("no answers")?;
    Ok(Answered { rate: times.len() as f64 / seconds, p99, fine })
}

async fn one_connection(
    address: &str,
    count: usize,
    next: &AtomicUsize,
    request: &(impl Fn(usize) -> String + Sync),
) -> Result<(Vec<Duration>, usize)> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut times, mut fine, mut buffer) = (Vec::new(), 0, Vec::with_capacity(1 << 17));
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= count {
            return Ok((times, fine));
        }
        let text = request(number);
        let began = Instant::now();
        stream.write_all(text.as_bytes()).await?;
        let status = answer(&mut stream, &mut buffer).await?;
        times.push(began.elapsed());
        fine += usize::from(status < 400);
    }
}

/// Reads one answer whole; its status.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<u16> {
    buffer.clear();
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server closed the connection");
        }
    };
    let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
    let length: usize = text
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .map_or(Ok(0), |length| length.trim().parse())
        .context("content-length")?;
    while buffer.len() < head + length {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server closed the connection");
        }
    }
    text.split_whitespace().nth(1).context("status")?.parse().context("status")
}

/// One request and its whole answer, for setting up.
pub async fn once(address: &str, request: &str) -> Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// The text of a GET over a kept connection.
pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: gzip\r\n\r\n")
}

/// The text of a POST.
pub fn post(path: &str, kind: &str, body: &str, close: bool) -> String {
    let connection = if close { "Connection: close\r\n" } else { "" };
    format!(
        "POST {path} HTTP/1.1\r\nHost: bench\r\n{connection}Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}
