//! Opus in Ogg (RFC 7845): a recording that a crash leaves playable, and the packets of a file.

use std::io::{self, Cursor, Write};

use convoke_domain::time::Instant;
use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};

use crate::opus;

/// What every recording of a room says about itself.
pub const REMARK: &str = "interpretation is not an authentic record";

/// A page is finished at least this often, in samples: what stands in a finished page survives a crash.
const PAGE: u64 = opus::RATE / 2;

/// What a decoder leaves out at the beginning (80 ms, RFC 7845, 4.2): silence, so that nothing of the sound is.
const SKIPPED: u64 = 3_840;

/// A packet may lie this far off its place before silence is put in or the packet is left out.
const TOLERANCE: u64 = opus::RATE / 50;

/// What a file says about itself.
#[derive(Clone, Debug)]
pub struct Tags {
    /// What it is the sound of.
    pub title: String,
    /// The instant at which its sound begins: files with the same one run side by side.
    pub start: Instant,
}

/// Writes one file. Its sound begins at one instant, and a packet stands where it was heard: gaps become silence.
pub struct Recorder<W: Write> {
    pages: PacketWriter<'static, io::BufWriter<W>>,
    serial: u32,
    written: u64,
    paged: u64,
}

impl<W: Write> std::fmt::Debug for Recorder<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder").field("written", &self.written).finish_non_exhaustive()
    }
}

impl<W: Write> Recorder<W> {
    /// Begins a file.
    pub fn new(to: W, tags: &Tags) -> io::Result<Self> {
        let pages = PacketWriter::new(io::BufWriter::new(to));
        let mut file = Self { pages, serial: serial(tags.start), written: 0, paged: 0 };
        file.put(head(), PacketWriteEndInfo::EndPage)?;
        file.put(comments(tags), PacketWriteEndInfo::EndPage)?;
        file.silence_until(0)?;
        Ok(file)
    }

    /// How much sound stands in the file, in samples.
    pub const fn written(&self) -> u64 {
        self.written.saturating_sub(SKIPPED)
    }

    /// A packet that sounds this many samples after the beginning. One whose place is taken is left out, and so is what
    /// is no Opus.
    pub fn packet(&mut self, at: u64, packet: &[u8]) -> io::Result<()> {
        let Some(length) = opus::samples(packet) else { return Ok(()) };
        if at + TOLERANCE < self.written() {
            return Ok(());
        }
        if at >= self.written() + TOLERANCE {
            self.silence_until(at)?;
        }
        self.sound(length, packet)
    }

    /// Silence up to a place.
    pub fn silence_until(&mut self, at: u64) -> io::Result<()> {
        for (length, packet) in opus::SILENCES {
            while self.written + length <= at.saturating_add(SKIPPED) {
                self.sound(length, &packet)?;
            }
        }
        Ok(())
    }

    /// Ends the file.
    pub fn finish(mut self) -> io::Result<()> {
        let (length, packet) = opus::SILENCES[0];
        self.written += length;
        self.put(packet.to_vec(), PacketWriteEndInfo::EndStream)
    }

    fn sound(&mut self, length: u64, packet: &[u8]) -> io::Result<()> {
        self.written += length;
        let is_full = self.written - self.paged >= PAGE;
        self.put(packet.to_vec(), if is_full { PacketWriteEndInfo::EndPage } else { PacketWriteEndInfo::NormalPacket })
    }

    fn put(&mut self, packet: Vec<u8>, end: PacketWriteEndInfo) -> io::Result<()> {
        self.pages.write_packet(packet, self.serial, end, self.written)?;
        if end != PacketWriteEndInfo::NormalPacket {
            self.paged = self.written;
            self.pages.inner_mut().flush()?;
        }
        Ok(())
    }
}

/// Tells the streams of files apart that somebody puts together.
fn serial(start: Instant) -> u32 {
    let bytes = start.0.unsigned_abs().to_le_bytes();
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

/// RFC 7845, 5.1: one channel, no gain.
fn head() -> Vec<u8> {
    let skipped = (SKIPPED as u16).to_le_bytes();
    [&b"OpusHead"[..], &[1, 1], &skipped, &(opus::RATE as u32).to_le_bytes(), &[0, 0, 0]].concat()
}

/// RFC 7845, 5.2.
fn comments(tags: &Tags) -> Vec<u8> {
    let comments = [format!("TITLE={}", tags.title), format!("START={}", tags.start), format!("COMMENT={REMARK}")];
    let mut bytes = b"OpusTags".to_vec();
    push(&mut bytes, "convoke");
    bytes.extend(3u32.to_le_bytes());
    for comment in comments {
        push(&mut bytes, &comment);
    }
    bytes
}

fn push(bytes: &mut Vec<u8>, text: &str) {
    let text = &text.as_bytes()[..text.len().min(4_096)];
    bytes.extend((text.len() as u32).to_le_bytes());
    bytes.extend(text);
}

/// The packets of sound in a file, without its two headers; what cannot be read any more is left out.
pub fn read(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = PacketReader::new(Cursor::new(bytes));
    let packets = std::iter::from_fn(|| reader.read_packet().ok().flatten());
    packets.map(|p| p.data).filter(|d| !d.starts_with(b"OpusHead") && !d.starts_with(b"OpusTags")).collect()
}

#[cfg(test)]
mod tests;
