//! Files of papers: checked by what they hold, not by what they are called, and kept under the digest of their content.

use std::{fmt::Write, io, path::PathBuf};

use aws_lc_rs::digest;
use bytes::Bytes;
use tokio::fs;

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It holds nothing.
    Empty,
    /// It is neither PDF nor DOCX nor ODT nor plain text.
    Unknown,
    /// It looks like a page or a drawing that a browser would run.
    Markup,
    /// It carries macros or is locked with a password.
    Active,
    /// It breaks off: its end is missing.
    Torn,
}

/// What stops a file from being kept.
#[derive(Debug)]
pub enum Error {
    /// Its content.
    Unfit(Unfit),
    /// The disk.
    Io(io::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// SHA-256 of its content, in hexadecimal.
    pub digest: String,
    /// What its content is.
    pub media_type: &'static str,
    /// Its size.
    pub bytes: i64,
}

/// A folder of files, each under its digest.
#[derive(Clone, Debug)]
pub struct Files {
    root: PathBuf,
}

impl Files {
    /// The files in a folder, which is made when the first comes.
    pub const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Keeps a file. The same content twice is one file.
    ///
    /// # Errors
    /// [`Error::Unfit`] when its content is of no kind that is issued.
    pub async fn keep(&self, content: &[u8]) -> Result<Kept, Error> {
        let media_type = media_type(content).map_err(Error::Unfit)?;
        let digest = hex(digest::digest(&digest::SHA256, content).as_ref());
        let path = self.root.join(&digest);
        if !fs::try_exists(&path).await? {
            fs::create_dir_all(&self.root).await?;
            // Under its name only when it is whole: a crash in between leaves a part that nobody asks for.
            let part = self.root.join(format!("{digest}.part"));
            fs::write(&part, content).await?;
            fs::rename(&part, &path).await?;
        }
        Ok(Kept { digest, media_type, bytes: i64::try_from(content.len()).unwrap_or(i64::MAX) })
    }

    /// The content of a digest.
    ///
    /// # Errors
    /// When there is none, or the disk refuses.
    pub async fn open(&self, digest: &str) -> io::Result<Bytes> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(io::ErrorKind::NotFound.into());
        }
        fs::read(self.root.join(digest)).await.map(Bytes::from)
    }

    /// Removes every file: a rehearsal starts over.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn forget_all(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.root).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The ending of a file's name.
pub fn ending(media_type: &str) -> &'static str {
    match media_type {
        PDF => "pdf",
        DOCX => "docx",
        ODT => "odt",
        _ => "txt",
    }
}

const PDF: &str = "application/pdf";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ODT: &str = "application/vnd.oasis.opendocument.text";
const TEXT: &str = "text/plain";

/// What a content is, whatever its name says.
///
/// # Errors
/// When it is of no kind that is issued.
pub fn media_type(content: &[u8]) -> Result<&'static str, Unfit> {
    match content {
        [] => Err(Unfit::Empty),
        [b'%', b'P', b'D', b'F', b'-', ..] => pdf(content),
        [b'P', b'K', 3, 4, ..] => office(content),
        _ => text(content),
    }
}

fn pdf(content: &[u8]) -> Result<&'static str, Unfit> {
    let tail = &content[content.len().saturating_sub(1024)..];
    let is_whole = tail.windows(5).any(|w| w == b"%%EOF");
    let has = |name: &[u8]| content.windows(name.len()).any(|w| w == name);
    match () {
        () if !is_whole => Err(Unfit::Torn),
        () if has(b"/JavaScript") || has(b"/Launch") || has(b"/Encrypt") => Err(Unfit::Active),
        () => Ok(PDF),
    }
}

fn text(content: &[u8]) -> Result<&'static str, Unfit> {
    let text = std::str::from_utf8(content).map_err(|_| Unfit::Unknown)?;
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return Err(Unfit::Unknown);
    }
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if start.starts_with('<') { Err(Unfit::Markup) } else { Ok(TEXT) }
}

fn office(content: &[u8]) -> Result<&'static str, Unfit> {
    let names = zip_names(content).ok_or(Unfit::Torn)?;
    let has = |name: &str| names.contains(&name.as_bytes());
    if names.iter().any(|n| n.ends_with(b"vbaProject.bin") || n.starts_with(b"Basic/") || n.starts_with(b"Scripts/")) {
        Err(Unfit::Active)
    } else if has("[Content_Types].xml") && has("word/document.xml") {
        Ok(DOCX)
    } else if has("content.xml") && opens_as_odt(content) {
        Ok(ODT)
    } else {
        Err(Unfit::Unknown)
    }
}

/// An OpenDocument text begins with an uncompressed member `mimetype` that says what it is (ODF 1.3, part 2, 3.3).
fn opens_as_odt(content: &[u8]) -> bool {
    content.get(30..38) == Some(b"mimetype".as_slice())
        && content.get(38..38 + ODT.len()) == Some(ODT.as_bytes())
        && content.get(38 + ODT.len()..).is_some_and(|rest| !rest.starts_with(b"-"))
}

/// The names in a ZIP's central directory (APPNOTE 4.3.12, 4.3.16); none when it is torn.
fn zip_names(content: &[u8]) -> Option<Vec<&[u8]>> {
    let search = &content[content.len().saturating_sub(65_557)..];
    let end = content.len() - search.len() + search.windows(4).rposition(|w| w == b"PK\x05\x06")?;
    let count = number(content, end + 10, 2)?;
    let mut at = number(content, end + 16, 4)?;
    let mut names = Vec::new();
    for _ in 0..count {
        if content.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, comment) =
            (number(content, at + 28, 2)?, number(content, at + 30, 2)?, number(content, at + 32, 2)?);
        names.push(content.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + comment;
    }
    Some(names)
}

/// A little-endian number of some bytes.
fn number(content: &[u8], at: usize, bytes: usize) -> Option<usize> {
    content.get(at..at + bytes).map(|b| b.iter().rev().fold(0, |n, byte| n << 8 | usize::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ZIP of empty members, stored.
    fn zip(names: &[&str]) -> Vec<u8> {
        let (mut file, mut directory) = (Vec::new(), Vec::new());
        for name in names {
            let at = u32::try_from(file.len()).expect("small");
            let length = u16::try_from(name.len()).expect("small").to_le_bytes();
            file.extend(b"PK\x03\x04");
            file.extend([0; 22]);
            file.extend(length);
            file.extend([0; 2]);
            file.extend(name.as_bytes());
            directory.extend(b"PK\x01\x02");
            directory.extend([0; 24]);
            directory.extend(length);
            directory.extend([0; 12]);
            directory.extend(at.to_le_bytes());
            directory.extend(name.as_bytes());
        }
        let at = u32::try_from(file.len()).expect("small");
        file.extend(&directory);
        file.extend(b"PK\x05\x06");
        file.extend([0; 6]);
        file.extend(u16::try_from(names.len()).expect("small").to_le_bytes());
        file.extend(u32::try_from(directory.len()).expect("small").to_le_bytes());
        file.extend(at.to_le_bytes());
        file.extend([0; 2]);
        file
    }

    #[test]
    fn a_file_is_what_it_holds() {
        assert_eq!(media_type(b"%PDF-1.7\n1 0 obj\n%%EOF\n"), Ok(PDF));
        assert_eq!(media_type(&zip(&["[Content_Types].xml", "word/document.xml"])), Ok(DOCX));
        assert_eq!(media_type("Draft work plan – план работы\n".as_bytes()), Ok(TEXT));
    }

    #[test]
    fn files_that_lie_or_act_are_refused() {
        assert_eq!(media_type(b""), Err(Unfit::Empty));
        assert_eq!(media_type(b"%PDF-1.7\n"), Err(Unfit::Torn));
        assert_eq!(media_type(b"%PDF-1.7\n/JavaScript (app.alert)\n%%EOF"), Err(Unfit::Active));
        assert_eq!(media_type(b"  <!doctype html><script>"), Err(Unfit::Markup));
        assert_eq!(media_type(b"\xef\xbb\xbf<svg onload=x>"), Err(Unfit::Markup));
        assert_eq!(media_type(b"MZ\x90\0\x03"), Err(Unfit::Unknown));
        assert_eq!(media_type(b"PK\x03\x04torn"), Err(Unfit::Torn));
        assert_eq!(media_type(&zip(&["evil.exe"])), Err(Unfit::Unknown));
        assert_eq!(
            media_type(&zip(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"])),
            Err(Unfit::Active)
        );
    }
}
