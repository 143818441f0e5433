//! Running other programs, with words when one fails.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A command that runs in a folder of the repository.
pub fn command(program: &str, args: &[&str], folder: &str) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root().join(folder));
    command
}

/// Cargo, in the repository.
pub fn cargo(args: &[&str]) -> Command {
    command("cargo", args, "")
}

/// Says what comes next.
pub fn say(what: &str) {
    println!("-- {what}");
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Runs a command to its end; that it fails is an error.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name(command);
    let status = command.status().with_context(|| format!("`{name}` cannot be started"))?;
    if !status.success() {
        bail!("`{name}` failed: {status}");
    }
    Ok(())
}

/// Runs a command and takes what it prints.
pub fn output(command: &mut Command) -> Result<String> {
    let name = name(command);
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("`{name}` cannot be started"))?;
    if !output.status.success() {
        bail!("`{name}` failed: {}", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{name}` printed something that is not text"))
}

/// Runs a command, shows its lines as they come and keeps them. The flag tells whether it succeeded.
pub fn watch(command: &mut Command) -> Result<(bool, Vec<String>)> {
    let name = name(command);
    // One pipe for both streams keeps their order, so the shell joins them.
    let mut joined = Command::new("sh");
    joined.args(["-c", "exec \"$@\" 2>&1", "sh"]).arg(command.get_program()).args(command.get_args());
    joined.envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
    if let Some(folder) = command.get_current_dir() {
        joined.current_dir(folder);
    }
    let mut child = joined.stdout(Stdio::piped()).spawn().with_context(|| format!("`{name}` cannot be started"))?;
    let mut lines = Vec::new();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line?;
            println!("{line}");
            lines.push(line);
        }
    }
    Ok((child.wait()?.success(), lines))
}

/// Whether a program stands on the path.
pub fn exists(program: &str) -> bool {
    let found = Command::new("sh").args(["-c", "command -v \"$1\" >/dev/null", "sh", program]).status();
    found.is_ok_and(|status| status.success())
}

/// A port of this machine that nobody listens on.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Asks again until the answer is yes, or a time has passed.
pub fn wait_until(patience: Duration, mut ready: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        if ready() {
            return true;
        }
        #[expect(clippy::disallowed_methods, reason = "another program's readiness is no event here")]
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

/// A program that runs beside us and is stopped when this is dropped, on failure too.
pub struct Service {
    child: Child,
    signal: &'static str,
}

impl Service {
    /// Starts a program that ends when it is sent `signal`.
    pub fn start(command: &mut Command, signal: &'static str) -> Result<Self> {
        let name = name(command);
        let child = command.spawn().with_context(|| format!("`{name}` cannot be started"))?;
        Ok(Self { child, signal })
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-s", self.signal, &id]).stderr(Stdio::null()).status().ok();
        if !wait_until(Duration::from_secs(10), || !self.runs()) {
            self.child.kill().ok();
            self.child.wait().ok();
        }
    }
}
