//! The thread that writes: media never wait for a disk.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions},
    io::{self, Write},
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
    /// `failed` is told of each file that cannot be written, or not to its end: a disk may be full.
    pub fn start(failed: impl Fn(&Path) + Send + 'static) -> io::Result<Self> {
        let (orders, inbox) = sync_channel(QUEUE);
        std::thread::Builder::new().name("recordings".to_owned()).spawn(move || run(&inbox, &failed))?;
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

/// A file in the works.
struct Open {
    name: PathBuf,
    began: Instant,
    recorder: ChannelRecorder<Box<dyn Write>>,
}

type Files = HashMap<u64, Open>;

fn run(inbox: &Receiver<Order>, failed: &dyn Fn(&Path)) {
    let mut files = Files::new();
    let mut due = Instant::now() + TICK;
    loop {
        match inbox.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(order) => obey(&mut files, order, failed),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if due <= Instant::now() {
            keep_up(&mut files, failed);
            due = Instant::now() + TICK;
        }
    }
    for Open { name, began, recorder } in files.into_values() {
        noted(&name, recorder.finish(began.elapsed()), failed);
    }
}

/// Brings every file up to date; one that cannot be written ends, and those beside it go on.
fn keep_up(files: &mut Files, failed: &dyn Fn(&Path)) {
    files.retain(|_, file| noted(&file.name, file.recorder.tick(file.began.elapsed()), failed));
}

fn obey(files: &mut Files, order: Order, failed: &dyn Fn(&Path)) {
    match order {
        Order::Open { id, file, tags, began } => match open(&file, &tags) {
            Ok(recorder) => drop(files.insert(id, Open { name: file, began, recorder })),
            Err(error) => drop(noted(&file, Err(error), failed)),
        },
        Order::Heard { id, heard } => {
            if let Some(file) = files.get_mut(&id) {
                file.recorder.heard(heard);
            }
        }
        Order::Close { id, at } => {
            if let Some(Open { name, recorder, .. }) = files.remove(&id) {
                noted(&name, recorder.finish(at), failed);
            }
        }
    }
}

fn noted(file: &Path, result: io::Result<()>, failed: &dyn Fn(&Path)) -> bool {
    if let Err(error) = &result {
        tracing::error!(file = %file.display(), %error, "a recording cannot be written");
        failed(file);
    }
    result.is_ok()
}

fn open(file: &Path, tags: &Tags) -> io::Result<ChannelRecorder<Box<dyn Write>>> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut names = std::iter::once(file.to_owned()).chain((2..).map(|n| beside(file, n)));
    let created = names.find_map(|name| match OpenOptions::new().write(true).create_new(true).open(name) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
        result => Some(result),
    });
    let created: File = created.unwrap_or_else(|| Err(io::ErrorKind::AlreadyExists.into()))?;
    ChannelRecorder::new(Box::new(created), tags)
}

fn beside(file: &Path, number: u32) -> PathBuf {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{name}-{number}.{extension}"))
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// A disk on which there is room for so many bytes.
    struct Disk(usize);

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_file_on_a_full_disk_ends_and_is_told_and_the_one_beside_it_goes_on() {
        let tags = Tags { title: String::new(), start: convoke_domain::time::Instant(0) };
        let told = Mutex::new(Vec::new());
        let failed = |file: &Path| told.lock().expect("a list").push(file.to_owned());
        let mut files = Files::new();
        // Each begins a minute ago: that much silence is to be written.
        let began = Instant::now().checked_sub(Duration::from_secs(60)).expect("a minute of uptime");
        for (id, (name, room)) in [("floor.ogg", 1_000), ("fr.ogg", usize::MAX)].into_iter().enumerate() {
            let recorder =
                ChannelRecorder::new(Box::new(Disk(room)) as Box<dyn Write>, &tags).expect("room for a head");
            files.insert(id as u64, Open { name: name.into(), began, recorder });
        }
        keep_up(&mut files, &failed);
        keep_up(&mut files, &failed);
        assert_eq!(*told.lock().expect("a list"), [PathBuf::from("floor.ogg")], "once");
        assert_eq!(files.keys().collect::<Vec<_>>(), [&1]);
    }
}
