//! The room: how many listeners one core carries. The server runs in a process of its own on the first core; talkers
//! and listeners on the others. Compared with the floor, which seals and sends and does nothing else, and with Janus.

mod control;
mod crowd;
mod floor;
mod janus;
pub mod server;

use std::time::Duration;

use anyhow::Result;

pub use control::onto_first_core;
pub use crowd::onto_other_cores;

use crate::Figure;
use crowd::Measured;

/// How many channels are spoken into: the floor and six languages.
const CHANNELS: usize = 7;

/// How long each step is measured.
const STEP: Duration = Duration::from_secs(10);

/// As many as are tried, one after the other, until one does not hold.
const STEPS: [usize; 6] = [1_000, 1_500, 2_000, 3_000, 3_500, 4_000];

/// How many listeners Janus is tried with: 400 were held where this was first measured.
const JANUS_STEPS: [usize; 5] = [400, 500, 600, 800, 1_000];

/// Measures, and prints what was seen on the way.
pub async fn room() -> Result<Vec<Figure>> {
    onto_other_cores()?;
    let floor = floor::microseconds()?;
    println!("  floor: {floor:.2} µs a packet, sealed and sent, 1,000 keys");
    let ours = steps(&STEPS, crowd::ours).await?;
    let thousand = ours.iter().find(|m| m.listeners == 1_000).or(ours.last());
    let mut figures = Vec::new();
    if let Some(at) = thousand {
        figures.push(Figure { name: "room_packet", ours: at.microseconds, baseline: floor, unit: "µs" });
        figures.push(Figure { name: "room_memory", ours: at.kilobytes, baseline: 200.0, unit: "kB/listener" });
    }
    if !janus::is_installed() {
        println!("  Janus is not installed (apt-get install janus): no baseline for the number of listeners");
        return Ok(figures);
    }
    let theirs = match steps(&JANUS_STEPS, |count| async move { janus::measure(count).await.map(Some) }).await {
        Ok(theirs) => theirs,
        Err(error) => {
            println!("  Janus failed ({error:#}): no baseline for the number of listeners");
            return Ok(figures);
        }
    };
    let held = |steps: &[Measured]| steps.iter().filter(|m| m.holds()).map(|m| m.listeners).max().unwrap_or(0) as f64;
    figures.push(Figure { name: "room_listeners", ours: held(&ours), baseline: held(&theirs), unit: "listeners/core" });
    Ok(figures)
}

/// Measures until a step does not hold, or takes no more listeners.
async fn steps<F>(counts: &[usize], measure: impl Fn(usize) -> F) -> Result<Vec<Measured>>
where
    F: Future<Output = Result<Option<Measured>>>,
{
    let mut all = Vec::new();
    for count in counts {
        let Some(measured) = measure(*count).await? else {
            println!("  {count} listeners: refused, the machine says that it is full");
            break;
        };
        println!("  {measured}");
        let holds = measured.holds();
        all.push(measured);
        if !holds {
            break;
        }
    }
    Ok(all)
}
