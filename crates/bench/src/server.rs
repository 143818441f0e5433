//! A server in a process of its own: started on a free port in a fresh folder, stopped when dropped.

use std::{
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::process::Process;

/// A running server.
pub struct Server {
    /// The process.
    pub process: Process,
    /// Where it listens.
    pub address: String,
    /// How long it took until it answered.
    pub took: Duration,
    _folder: TempDir,
}

impl Server {
    /// A rehearsal in a fresh folder.
    pub async fn rehearsal(binary: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        Self::start(folder, |address| {
            let mut command = Command::new(binary);
            command.args(["rehearse", "--listen", address, "--data"]).arg(&data);
            command
        })
        .await
    }

    /// A bare handler that sends the bytes of a file.
    pub async fn bare(bytes: &[u8]) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("page");
        std::fs::write(&file, bytes)?;
        let this = std::env::current_exe()?;
        Self::start(folder, |address| {
            let mut command = Command::new(&this);
            command.arg("--bare").arg(&file).env("CONVOKE_BENCH_LISTEN", address);
            command
        })
        .await
    }

    async fn start(folder: TempDir, command: impl Fn(&str) -> Command) -> Result<Self> {
        let address = free_address()?;
        let began = Instant::now();
        let child = command(&address).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut server = Self { process: Process(child), address, took: Duration::ZERO, _folder: folder };
        while TcpStream::connect(&server.address).await.is_err() {
            if began.elapsed() > Duration::from_secs(20) || server.process.0.try_wait()?.is_some() {
                bail!("the server did not start");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        server.took = began.elapsed();
        Ok(server)
    }
}

fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}
