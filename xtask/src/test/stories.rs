//! The stories of `e2e/`: each file in real browsers, against a rehearsal of its own.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Result, bail};
use tempfile::TempDir;

use super::Tally;
use crate::{
    frontend, packages,
    process::{Service, cargo, command, free_port, output, root, run as run_command, say, wait_until, watch},
    tree,
};

/// Runs what is tested in a browser, where the file's name holds `filter`: islands on made-up pages, then stories.
pub fn run(filter: Option<&str>, tally: &mut Tally) -> Result<()> {
    frontend::installed("e2e")?;
    let chromium = packages::chromium()?;
    let islands = files("e2e/islands", filter)?;
    if !islands.is_empty() {
        say("Islands");
        node(&islands, &[("CHROMIUM", chromium)], tally)?;
    }
    let stories = files("e2e/stories", filter)?;
    if !stories.is_empty() {
        packages::opus_tools()?;
        run_command(&mut cargo(&["build", "--package", "convoke"]))?;
    }
    for story in stories {
        let firefox = if is_named(&story, "firefox") { packages::firefox()? } else { "" };
        let venv = tempfile::tempdir()?;
        let python = if is_named(&story, "aiortc") { packages::aiortc(venv.path())? } else { PathBuf::new() };
        say(&format!("Story {}", story.file_stem().unwrap_or_default().to_string_lossy()));
        let binary = binary()?;
        let rehearsal = Rehearsal::start(&binary)?;
        let (binary, python) = (binary.to_string_lossy(), python.to_string_lossy());
        let settings = [
            ("CHROMIUM", chromium),
            ("FIREFOX", firefox),
            ("PYTHON", &python),
            ("CONVOKE_URL", &rehearsal.url),
            ("CONVOKE_BINARY", &binary),
        ];
        node(&[story], &settings, tally)?;
    }
    Ok(())
}

fn node(files: &[PathBuf], settings: &[(&str, &str)], tally: &mut Tally) -> Result<()> {
    // One after the other: two browsers on two cores only wait for each other.
    let mut node = command("node", &["--test", "--test-concurrency=1", "--test-reporter=spec"], "e2e");
    let (success, lines) = watch(node.args(files).envs(settings.iter().copied()))?;
    tally.lines(success, &lines);
    Ok(())
}

fn files(folder: &str, filter: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut files = tree::files(&root().join(folder))?;
    files.retain(|file| is_named(file, ".test.mjs") && filter.is_none_or(|filter| is_named(file, filter)));
    Ok(files)
}

/// Whether a file's name holds a word.
fn is_named(file: &Path, word: &str) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().contains(word))
}

/// Where cargo puts the binary.
fn binary() -> Result<PathBuf> {
    let metadata = output(&mut cargo(&["metadata", "--format-version=1", "--no-deps"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    Ok(Path::new(metadata["target_directory"].as_str().unwrap_or("target")).join("debug/convoke"))
}

/// A rehearsal of its own, in a temporary folder.
struct Rehearsal {
    _server: Service,
    _folder: TempDir,
    url: String,
}

impl Rehearsal {
    fn start(binary: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let address = format!("127.0.0.1:{}", free_port()?);
        let mut convoke = Command::new(binary);
        convoke.args(["rehearse", "--listen", &address, "--data"]).arg(folder.path()).stdin(Stdio::null());
        let log = std::fs::File::create(root().join("e2e/rehearsal.log"))?;
        convoke.stdout(log.try_clone()?).stderr(log).current_dir(root());
        let mut server = Service::start(&mut convoke, "TERM")?;
        if !wait_until(Duration::from_secs(60), || !server.runs() || is_healthy(&address)) || !server.runs() {
            bail!("the rehearsal did not start; e2e/rehearsal.log says why");
        }
        Ok(Self { _server: server, _folder: folder, url: format!("http://{address}") })
    }
}

fn is_healthy(address: &str) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /healthz HTTP/1.0\r\nhost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.split_whitespace().nth(1) == Some("200"))
}
