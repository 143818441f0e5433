//! Talkers and listeners, and what they saw.

use std::fmt;

use anyhow::{Context, Result, ensure};
use convoke_domain::room::Track;
use convoke_room::{
    Line,
    client::{Client, Latency, Numbers, Plan, Swarm, numbered},
};
use nix::{
    sched::{CpuSet, sched_setaffinity},
    unistd::Pid,
};
use serde_json::json;

use super::{CHANNELS, STEP, control};

/// What was seen with so many listeners.
pub struct Measured {
    /// What was measured.
    pub name: &'static str,
    /// How many listened.
    pub listeners: usize,
    /// Microseconds of the server's processor for a packet sent.
    pub microseconds: f64,
    /// Memory of the server for a listener.
    pub kilobytes: f64,
    /// Milliseconds within which half of the packets came.
    pub p50: f64,
    /// Milliseconds within which 99 of 100 came.
    pub p99: f64,
    /// Share of packets that were lost.
    pub lost: f64,
}

impl Measured {
    /// Whether it is good enough to listen to: 20 ms, one packet in a thousand.
    pub fn holds(&self) -> bool {
        self.p99 <= 20.0 && self.lost <= 0.001
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, listeners, microseconds, kilobytes, p50, p99, lost } = self;
        let holds = if self.holds() { "holds" } else { "does not hold" };
        write!(
            f,
            "{name}: {listeners} listeners, {microseconds:.2} µs a packet, p50 {p50:.2} ms, p99 {p99:.2} ms, lost {:.3} %, {kilobytes:.0} kB each: {holds}",
            lost * 100.0
        )
    }
}

/// Leaves the first core to the measured process.
pub fn onto_other_cores() -> Result<()> {
    let cores = std::thread::available_parallelism()?.get();
    let mut set = CpuSet::new();
    (1..cores.max(2)).try_for_each(|core| set.set(core))?;
    Ok(sched_setaffinity(Pid::from_raw(0), &set)?)
}

/// Our engine with so many listeners; nothing when it takes no more before that.
pub async fn ours(listeners: usize) -> Result<Option<Measured>> {
    let address = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
    let server = control::server(&address)?;
    let mut control = control::Control::connect(&address).await?;
    let swarm = Swarm::start()?;
    let mut talkers = Vec::new();
    let mut times = Vec::new();
    for channel in 0..CHANNELS {
        let numbers = Numbers::default();
        let plan = Plan { lines: vec![Line::Sends(Track::Microphone)], ..Plan::default() };
        let talker = join(&swarm, &mut control, plan, "talk", &format!("t{channel}"), channel).await?;
        let talker = talker.context("it is full before anybody came")?;
        talker.play(Track::Microphone, Some(numbered(numbers.clone())));
        talkers.push(talker);
        times.push(numbers);
    }
    let empty = server.kilobytes()?;
    let mut crowd = Vec::with_capacity(listeners);
    for listener in 0..listeners {
        let channel = listener % CHANNELS;
        let plan = Plan { light: true, numbers: Some(times[channel].clone()), ..Plan::listener() };
        let came = join(&swarm, &mut control, plan, "listen", &format!("l{listener}"), channel).await?;
        let Some(client) = came else { return Ok(None) };
        crowd.push(client);
    }
    for client in &crowd {
        ensure!(client.connected().await, "a listener was not connected");
    }
    let seen = watch(&swarm, &crowd, || Ok(server.processor_seconds()?)).await?;
    let kilobytes = (server.kilobytes()? - empty) / listeners as f64;
    Ok(Some(seen.measured("ours", listeners, kilobytes)))
}

async fn join(
    swarm: &Swarm,
    control: &mut control::Control,
    plan: Plan,
    ask: &str,
    person: &str,
    channel: usize,
) -> Result<Option<Client>> {
    let (client, offer) = swarm.client(plan).await.context("the swarm has ended")?;
    let mid = offer.lines.first().map(|(mid, _)| mid.clone()).unwrap_or_default();
    let question = json!({ "ask": ask, "person": person, "channel": channel, "sdp": offer.sdp, "mid": mid });
    let answer = control.ask(&question).await?;
    if answer["full"] == true {
        return Ok(None);
    }
    client.answer(answer["sdp"].as_str().context("no answer")?);
    Ok(Some(client))
}

/// What was seen over a step.
pub struct Seen {
    latency: Latency,
    packets: u64,
    lost: u64,
    processor: f64,
}

impl Seen {
    /// With its name.
    pub fn measured(&self, name: &'static str, listeners: usize, kilobytes: f64) -> Measured {
        Measured {
            name,
            listeners,
            microseconds: self.processor * 1e6 / self.packets.max(1) as f64,
            kilobytes,
            p50: self.latency.within(0.5),
            p99: self.latency.within(0.99),
            lost: self.lost as f64 / (self.packets + self.lost).max(1) as f64,
        }
    }
}

/// Watches a crowd for a step, after everybody has settled.
pub async fn watch(swarm: &Swarm, crowd: &[Client], processor: impl Fn() -> Result<f64>) -> Result<Seen> {
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let counted = || crowd.iter().map(Client::heard).fold((0, 0), |(p, l), h| (p + h.packets(), l + h.lost()));
    swarm.latency();
    let ((packets, lost), used) = (counted(), processor()?);
    tokio::time::sleep(STEP).await;
    let latency = swarm.latency();
    let ((packets_after, lost_after), used_after) = (counted(), processor()?);
    Ok(Seen {
        latency,
        packets: packets_after - packets,
        lost: lost_after.saturating_sub(lost),
        processor: used_after - used,
    })
}
