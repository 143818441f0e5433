//! A server in a process of its own: started on a free port in a fresh folder, stopped when dropped.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use tempfile::TempDir;
use tokio::net::TcpStream;

/// A running server.
pub struct Server {
    child: Child,
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
        let mut server = Self { child, address, took: Duration::ZERO, _folder: folder };
        while TcpStream::connect(&server.address).await.is_err() {
            if began.elapsed() > Duration::from_secs(20) || server.child.try_wait()?.is_some() {
                bail!("the server did not start");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        server.took = began.elapsed();
        Ok(server)
    }

    /// Processor time used so far, in seconds.
    pub fn processor_seconds(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        // Fields 14 and 15 of proc(5), in ticks of a hundredth of a second.
        let ticks = |at: usize| fields.get(at).and_then(|t| t.parse::<f64>().ok()).unwrap_or_default();
        Ok((ticks(11) + ticks(12)) / 100.0)
    }

    /// Memory held, in MiB.
    pub fn memory(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap_or_default();
        Ok(line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default() / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}
