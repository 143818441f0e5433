//! The baseline: Janus' streaming plugin from Debian on the first core, with the same listeners.

mod config;
mod feed;
mod session;

use anyhow::{Context, Result, ensure};
use convoke_room::client::{Client, Numbers, Plan, Swarm};
use serde_json::{Value, json};
use tempfile::TempDir;

pub use config::is_installed;

use super::{CHANNELS, crowd};
use crate::process::Process;
use feed::Feeder;
use session::Session;

/// How often it is tried: Debian's Janus now and then finds no transport at its start, or dies of SIGFPE later.
const ATTEMPTS: usize = 8;

/// Janus with so many listeners.
pub async fn measure(listeners: usize) -> Result<crowd::Measured> {
    for _ in 1..ATTEMPTS {
        if let Ok(measured) = attempt(listeners).await {
            return Ok(measured);
        }
    }
    attempt(listeners).await
}

async fn attempt(listeners: usize) -> Result<crowd::Measured> {
    let janus = Janus::start().await?;
    let times: Vec<Numbers> = (0..CHANNELS).map(|_| Numbers::default()).collect();
    let feeder = Feeder::start(janus.mountpoints().await?, times.clone())?;
    let swarm = Swarm::start()?;
    let empty = janus.process.kilobytes()?;
    let mut crowd = Vec::with_capacity(listeners);
    for listener in 0..listeners {
        let channel = listener % CHANNELS;
        let plan = Plan { light: true, numbers: Some(times[channel].clone()), ..Plan::listener() };
        crowd.push(janus.listener(&swarm, plan, channel).await?);
    }
    for client in &crowd {
        ensure!(client.connected().await, "a listener was not connected to Janus");
    }
    let seen = crowd::watch(&swarm, &crowd, || Ok(janus.process.processor_seconds()?)).await?;
    let held = janus.process.kilobytes()?;
    ensure!(held > 0.0, "Janus died while it was measured");
    drop(feeder);
    Ok(seen.measured("Janus", listeners, (held - empty) / listeners as f64))
}

/// A Janus of its own; stopped when dropped.
struct Janus {
    process: Process,
    session: Session,
    _folder: TempDir,
}

impl Janus {
    async fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let process = config::start(folder.path())?;
        let session = Session::open(folder.path()).await?;
        Ok(Self { process, session, _folder: folder })
    }

    /// Makes a mountpoint for each channel; says on which port each is fed.
    async fn mountpoints(&self) -> Result<Vec<u16>> {
        let handle = self.session.attach().await?;
        let mut ports = Vec::with_capacity(CHANNELS);
        for channel in 0..CHANNELS {
            let made = self.session.request(handle, mountpoint(channel)).await?;
            let port = made["stream"]["ports"][0]["port"].as_u64().with_context(|| format!("no port: {made}"))?;
            ports.push(u16::try_from(port)?);
        }
        Ok(ports)
    }

    async fn listener(&self, swarm: &Swarm, plan: Plan, channel: usize) -> Result<Client> {
        let handle = self.session.attach().await?;
        let offer = self.session.event(handle, json!({ "request": "watch", "id": channel + 1 }), None).await?;
        let offer = offer["jsep"]["sdp"].as_str().with_context(|| format!("no offer: {offer}"))?;
        let (client, answer) = swarm.answerer(plan, offer).await.context("the offer of Janus cannot be taken")?;
        let answer = json!({ "type": "answer", "sdp": answer });
        self.session.event(handle, json!({ "request": "start" }), Some(answer)).await?;
        Ok(client)
    }
}

fn mountpoint(channel: usize) -> Value {
    let media = json!({ "type": "audio", "mid": "a", "pt": feed::OPUS, "codec": "opus", "port": 0, "iface": "lo" });
    json!({ "request": "create", "type": "rtp", "id": channel + 1, "media": [media] })
}
