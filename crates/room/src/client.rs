//! Our own people on the line: they fill a rehearsal's room, put load on the engine and test it, over real WebRTC.
//! One thread drives them all.

mod heard;
mod light;
mod peer;
mod play;
mod socket;
mod swarm;
mod thread;
mod timing;
mod voice;

pub use heard::{Heard, Received};
pub use play::{Playing, Sound, numbered, picture, spoken};
pub use swarm::{Client, Over, Plan, Swarm};
pub use timing::{Latency, Numbers};

#[cfg(test)]
mod tests;
