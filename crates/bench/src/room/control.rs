//! What a measuring process and the measured one say to each other: a line of JSON each way, over a stream.

use std::{
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use nix::{
    sched::{CpuSet, sched_setaffinity},
    unistd::Pid,
};
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

/// Puts this thread, and those it starts, onto the first core.
pub fn onto_first_core() -> Result<()> {
    let mut cores = CpuSet::new();
    cores.set(0)?;
    Ok(sched_setaffinity(Pid::from_raw(0), &cores)?)
}

/// A process that is measured; stopped when dropped.
pub struct Measured(pub Child);

impl Measured {
    /// Starts this binary anew with a hidden argument and an address to listen on.
    pub fn server(address: &str) -> Result<Self> {
        let this = std::env::current_exe()?;
        let child = Command::new(this).args(["--room-server", address]).stdout(Stdio::null()).spawn()?;
        Ok(Self(child))
    }

    /// Processor time used so far, in seconds.
    pub fn processor_seconds(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0.id()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        // Fields 14 and 15 of proc(5), in ticks of a hundredth of a second.
        let ticks = |at: usize| fields.get(at).and_then(|t| t.parse::<f64>().ok()).unwrap_or_default();
        Ok((ticks(11) + ticks(12)) / 100.0)
    }

    /// Memory held, in kilobytes.
    pub fn kilobytes(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap_or_default();
        Ok(line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default())
    }
}

impl Drop for Measured {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// The measuring end.
pub struct Control {
    reader: BufReader<OwnedReadHalf>,
    writer: OwnedWriteHalf,
}

impl Control {
    /// Connects once the process listens.
    pub async fn connect(address: &str) -> Result<Self> {
        let began = Instant::now();
        loop {
            if let Ok(stream) = TcpStream::connect(address).await {
                let (reader, writer) = stream.into_split();
                return Ok(Self { reader: BufReader::new(reader), writer });
            }
            if began.elapsed() > Duration::from_secs(20) {
                bail!("the measured process did not start");
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Says something and waits for the answer.
    pub async fn ask(&mut self, question: &Value) -> Result<Value> {
        self.writer.write_all(format!("{question}\n").as_bytes()).await?;
        let mut line = String::new();
        self.reader.read_line(&mut line).await?;
        serde_json::from_str(&line).context("an answer that cannot be read")
    }
}
