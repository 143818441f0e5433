//! A recording in progress: which feeds it takes, and the file they go into.

use std::{
    io,
    path::{Path, PathBuf},
    time::Instant,
};

use convoke_domain::room::Feed;

use crate::{
    ogg::Tags,
    peer::Passing,
    recording::{Recordings, Tape as File},
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
    pub(crate) fn packet(&self, feeds: &[Feed], packet: &Passing<'_>) {
        if self.feeds.iter().any(|f| feeds.contains(f)) {
            self.file.heard(packet.arrived, packet.source, packet.time, packet.level, packet.payload);
        }
    }
}

/// The recordings of a room. Files with the same start run side by side: they begin at one instant of our own clock.
#[derive(Default)]
pub(crate) struct Tapes {
    writer: Option<Recordings>,
    began: Option<(convoke_domain::time::Instant, Instant)>,
    tapes: Vec<Tape>,
}

impl Tapes {
    pub(crate) fn begin(&mut self, name: PathBuf, feeds: Vec<Feed>, tags: Tags) -> io::Result<()> {
        let writer = match &self.writer {
            Some(writer) => writer.clone(),
            None => self.writer.insert(Recordings::start()?).clone(),
        };
        let began = match self.began {
            Some((start, began)) if start == tags.start => began,
            _ => Instant::now(),
        };
        self.began = Some((tags.start, began));
        let file = writer.open(&name, tags, began);
        self.tapes.push(Tape { name, feeds, file });
        Ok(())
    }

    pub(crate) fn end(&mut self, name: &Path) {
        self.tapes.retain(|tape| tape.name() != name);
    }

    pub(crate) fn packet(&self, feeds: &[Feed], packet: &Passing<'_>) {
        self.tapes.iter().for_each(|tape| tape.packet(feeds, packet));
    }
}
