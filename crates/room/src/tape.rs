//! A recording in progress: which feeds it takes, and the recorder that writes them.

use std::{
    io,
    path::{Path, PathBuf},
};

use convoke_domain::room::Feed;

use crate::peer::Passing;

pub(crate) struct Tape {
    file: PathBuf,
    feeds: Vec<Feed>,
}

impl Tape {
    pub(crate) fn new(file: PathBuf, feeds: Vec<Feed>, _title: &str) -> io::Result<Self> {
        Ok(Self { file, feeds })
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Takes a packet when it belongs to one of the feeds.
    pub(crate) fn packet(&mut self, feeds: &[Feed], _packet: &Passing<'_>) {
        if !self.feeds.iter().any(|f| feeds.contains(f)) {}
    }
}
