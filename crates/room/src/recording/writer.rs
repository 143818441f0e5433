//! The thread that writes: media never wait for a disk.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel},
    },
    time::{Duration, Instant},
};

use super::{ChannelRecorder, Heard};
use crate::ogg::Tags;

/// So many packets wait for a slow disk; more are lost from the recording, not from the room.
const QUEUE: usize = 16_384;

/// How often files are brought up to date.
const TICK: Duration = Duration::from_millis(200);

enum Order {
    Open { id: u64, file: PathBuf, tags: Tags, began: Instant },
    Heard { id: u64, heard: Heard },
    Close { id: u64, at: Duration },
}

/// All files that are being written.
#[derive(Clone, Debug)]
pub struct Recordings {
    orders: SyncSender<Order>,
}

/// One file that is being written; dropping it ends the file.
#[derive(Debug)]
pub struct Tape {
    id: u64,
    began: Instant,
    orders: SyncSender<Order>,
}

impl Recordings {
    /// Starts the thread; it ends with the last tape.
    pub fn start() -> io::Result<Self> {
        let (orders, inbox) = sync_channel(QUEUE);
        std::thread::Builder::new().name("recordings".to_owned()).spawn(move || run(&inbox))?;
        Ok(Self { orders })
    }

    /// Begins a file. `began` is the instant of `tags.start` on our own clock: tapes with the same one run side by side.
    /// Where a file stands already (the server was restarted) the new one is put beside it as `floor-2.ogg`, and its own
    /// `START` tells where it belongs.
    pub fn open(&self, file: &Path, tags: Tags, began: Instant) -> Tape {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let order = Order::Open { id, file: file.to_owned(), tags, began };
        if self.orders.try_send(order).is_err() {
            tracing::error!(file = %file.display(), "the recording was not begun: the disk is too slow");
        }
        Tape { id, began, orders: self.orders.clone() }
    }
}

impl Tape {
    /// Takes a packet that arrived at an instant; never waits.
    pub fn heard(&self, at: Instant, source: u64, rtp: u32, level: Option<i8>, payload: &[u8]) {
        let at = at.saturating_duration_since(self.began);
        let heard = Heard { at, source, rtp, level, payload: payload.to_vec() };
        drop(self.orders.try_send(Order::Heard { id: self.id, heard }));
    }
}

impl Drop for Tape {
    fn drop(&mut self) {
        drop(self.orders.try_send(Order::Close { id: self.id, at: self.began.elapsed() }));
    }
}

type Files = HashMap<u64, (Instant, ChannelRecorder<File>)>;

fn run(inbox: &Receiver<Order>) {
    let mut files = Files::new();
    let mut due = Instant::now() + TICK;
    loop {
        match inbox.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(order) => obey(&mut files, order),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if due <= Instant::now() {
            files.retain(|_, (began, file)| noted(file.tick(began.elapsed())));
            due = Instant::now() + TICK;
        }
    }
    for (began, file) in files.into_values() {
        noted(file.finish(began.elapsed()));
    }
}

fn obey(files: &mut Files, order: Order) {
    match order {
        Order::Open { id, file, tags, began } => match open(&file, &tags) {
            Ok(recorder) => drop(files.insert(id, (began, recorder))),
            Err(error) => tracing::error!(file = %file.display(), %error, "the recording was not begun"),
        },
        Order::Heard { id, heard } => {
            if let Some((_, file)) = files.get_mut(&id) {
                file.heard(heard);
            }
        }
        Order::Close { id, at } => {
            if let Some((_, file)) = files.remove(&id) {
                noted(file.finish(at));
            }
        }
    }
}

fn noted(result: io::Result<()>) -> bool {
    result.inspect_err(|error| tracing::error!(%error, "a recording ends early")).is_ok()
}

fn open(file: &Path, tags: &Tags) -> io::Result<ChannelRecorder<File>> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut names = std::iter::once(file.to_owned()).chain((2..).map(|n| beside(file, n)));
    let created = names.find_map(|name| match OpenOptions::new().write(true).create_new(true).open(name) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
        result => Some(result),
    });
    ChannelRecorder::new(created.unwrap_or_else(|| Err(io::ErrorKind::AlreadyExists.into()))?, tags)
}

fn beside(file: &Path, number: u32) -> PathBuf {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{name}-{number}.{extension}"))
}
