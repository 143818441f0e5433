//! What a measuring process and the measured one say to each other: a line of JSON each way, over a stream.

use std::{
    process::{Command, Stdio},
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

use crate::process::Process;

/// Puts this thread, and those it starts, onto the first core.
pub fn onto_first_core() -> Result<()> {
    let mut cores = CpuSet::new();
    cores.set(0)?;
    Ok(sched_setaffinity(Pid::from_raw(0), &cores)?)
}

/// Starts this binary anew with a hidden argument and an address to listen on.
pub fn server(address: &str) -> Result<Process> {
    let this = std::env::current_exe()?;
    let child = Command::new(this).args(["--room-server", address]).stdout(Stdio::null()).spawn()?;
    Ok(Process(child))
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
