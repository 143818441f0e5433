//! The binary in a process of its own, and the little HTTP that tests need.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

/// Runs the binary to its end.
pub fn convoke(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_convoke")).args(arguments).output().unwrap()
}

/// A server that is killed when dropped.
pub struct Running {
    child: Child,
    /// Where it listens.
    pub address: String,
}

impl Running {
    /// A rehearsal in a folder.
    pub fn rehearsal(folder: &Path, more: &[&str]) -> Self {
        Self::start(|address| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
            command.args(["rehearse", "--listen", address, "--data"]).arg(folder).args(more);
            command
        })
    }

    /// Starts a server and waits until it listens.
    pub fn start(command: impl Fn(&str) -> Command) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let child = command(&address).stdout(Stdio::null()).spawn().unwrap();
        let running = Self { child, address };
        let began = Instant::now();
        while TcpStream::connect(&running.address).is_err() {
            assert!(began.elapsed() < Duration::from_secs(30), "it does not listen");
            std::thread::yield_now();
        }
        running
    }

    /// Kills it as `kill -9` does.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop as a service manager does; whether it ended well.
    pub fn terminate(&mut self) -> bool {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        self.child.wait().unwrap().success()
    }

    /// Sends a request; status and body. None when the server is gone.
    pub fn ask(&self, method: &str, path: &str, body: &str) -> Option<(u16, String)> {
        let kind = if body.starts_with('{') { "application/json" } else { "application/x-www-form-urlencoded" };
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(120))).ok()?;
        let length = body.len();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}", self.address).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let text = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split_whitespace().nth(1)?.parse().ok()?;
        let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
        Some((status, if chunked { unchunk(body) } else { body.to_owned() }))
    }

    /// A page that must be there.
    pub fn get(&self, path: &str) -> String {
        let (status, body) = self.ask("GET", path, "").expect("an answer");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// JSON that must be there.
    pub fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path)).expect("JSON")
    }

    /// Posts JSON that must be taken.
    pub fn post(&self, path: &str, body: &str) -> Value {
        let (status, answer) = self.ask("POST", path, body).expect("an answer");
        assert_eq!(status, 200, "{path}: {answer}");
        serde_json::from_str(&answer).expect("JSON")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn unchunk(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 {
            break;
        }
        whole.push_str(rest.get(..size).unwrap_or(rest));
        body = rest.get(size + 2..).unwrap_or_default();
    }
    whole
}
