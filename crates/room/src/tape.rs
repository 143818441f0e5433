//! A recording in progress: which feeds it takes, and the file they go into.

use std::{
    collections::HashMap,
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use convoke_domain::room::Feed;

use crate::{
    ogg::Tags,
    opus,
    peer::Passing,
    recording::{Recordings, Tape as File, Timeline, samples},
};

/// One file of a room.
pub(crate) struct Tape {
    name: PathBuf,
    feeds: Vec<Feed>,
    file: File,
}

impl Tape {
    pub(crate) fn name(&self) -> &Path {
        &self.name
    }

    /// Takes a packet when it belongs to one of the feeds.
    fn takes(&self, feeds: &[Feed]) -> bool {
        self.feeds.iter().any(|f| feeds.contains(f))
    }
}

/// The recordings of a room. Files with the same start run side by side: they begin at one instant of our own clock.
#[derive(Default)]
pub(crate) struct Tapes {
    writer: Option<Recordings>,
    began: Option<(convoke_domain::time::Instant, Instant)>,
    tapes: Vec<Tape>,
    lines: HashMap<u64, Timeline>,
}

impl Tapes {
    /// Begins a file; `failed` is told, from another thread, of those that cannot be written.
    pub(crate) fn begin(
        &mut self,
        name: PathBuf,
        feeds: Vec<Feed>,
        tags: Tags,
        failed: impl Fn(&Path) + Send + 'static,
    ) -> io::Result<()> {
        let writer = match &self.writer {
            Some(writer) => writer.clone(),
            None => self.writer.insert(Recordings::start(failed)?).clone(),
        };
        let began = match self.began {
            Some((start, began)) if start == tags.start => began,
            _ => {
                self.lines.clear();
                Instant::now()
            }
        };
        self.began = Some((tags.start, began));
        let file = writer.open(&name, tags, began);
        self.tapes.push(Tape { name, feeds, file });
        Ok(())
    }

    pub(crate) fn end(&mut self, name: &Path) {
        self.tapes.retain(|tape| tape.name() != name);
    }

    /// Writes a packet into the files of these feeds: at one place in all of them, however unevenly packets arrived.
    pub(crate) fn packet(&mut self, feeds: &[Feed], packet: &Passing<'_>) {
        let Some((_, began)) = self.began.filter(|_| self.tapes.iter().any(|tape| tape.takes(feeds))) else { return };
        let at = began + self.place(packet.arrived.saturating_duration_since(began), packet);
        for tape in self.tapes.iter().filter(|tape| tape.takes(feeds)) {
            tape.file.heard(at, packet.source, packet.time, packet.level, packet.payload);
        }
    }

    fn place(&mut self, arrived: Duration, packet: &Passing<'_>) -> Duration {
        let now = samples(arrived);
        if !self.lines.contains_key(&packet.source) {
            self.lines.retain(|_, line| line.is_fresh(now));
        }
        let line = self.lines.entry(packet.source).or_insert_with(|| Timeline::new(now, packet.time));
        Duration::from_nanos(line.place(now, packet.time) * 1_000_000_000 / opus::RATE)
    }
}
