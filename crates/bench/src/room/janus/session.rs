//! What is said to Janus, in JSON over its Unix socket.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::{
    net::UnixDatagram,
    sync::{Mutex, mpsc},
    task::JoinSet,
    time::{sleep, timeout},
};

use super::config;

const PATIENCE: Duration = Duration::from_secs(8);

/// Janus starts within a fraction of it, or not at all.
const START: Duration = Duration::from_secs(3);

/// A session with Janus; one question at a time.
pub struct Session {
    socket: Arc<UnixDatagram>,
    said: Mutex<mpsc::UnboundedReceiver<Value>>,
    asked: AtomicU64,
    id: u64,
    /// Takes what comes at once: few datagrams fit into the socket.
    _reader: JoinSet<()>,
}

impl Session {
    /// Opens a session once Janus listens.
    pub async fn open(folder: &Path) -> Result<Self> {
        let socket = Arc::new(UnixDatagram::bind(folder.join("bench.sock"))?);
        let listens = async {
            while socket.connect(config::socket(folder)).is_err() {
                sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(START, listens).await.context("Janus did not start")?;
        let (sender, said) = mpsc::unbounded_channel();
        let mut reader = JoinSet::new();
        reader.spawn(read(socket.clone(), sender));
        let mut session = Self { socket, said: Mutex::new(said), asked: AtomicU64::new(0), id: 0, _reader: reader };
        let created = session.ask(json!({ "janus": "create" }), "success").await?;
        session.id = created["data"]["id"].as_u64().context("no session")?;
        Ok(session)
    }

    /// A handle to the streaming plugin.
    pub async fn attach(&self) -> Result<u64> {
        let question = json!({ "janus": "attach", "session_id": self.id, "plugin": "janus.plugin.streaming" });
        self.ask(question, "success").await?["data"]["id"].as_u64().context("no handle")
    }

    /// What the plugin answers at once.
    pub async fn request(&self, handle: u64, body: Value) -> Result<Value> {
        let question = json!({ "janus": "message", "session_id": self.id, "handle_id": handle, "body": body });
        Ok(self.ask(question, "success").await?["plugindata"]["data"].take())
    }

    /// What the plugin answers in a while.
    pub async fn event(&self, handle: u64, body: Value, jsep: Option<Value>) -> Result<Value> {
        let mut question = json!({ "janus": "message", "session_id": self.id, "handle_id": handle, "body": body });
        if let Some(jsep) = jsep {
            question["jsep"] = jsep;
        }
        self.ask(question, "event").await
    }

    async fn ask(&self, mut question: Value, kind: &str) -> Result<Value> {
        let transaction = self.asked.fetch_add(1, Ordering::Relaxed).to_string();
        question["transaction"] = json!(transaction);
        let mut said = self.said.lock().await;
        self.socket.send(question.to_string().as_bytes()).await?;
        let answered = async {
            while let Some(answer) = said.recv().await {
                if answer["transaction"] == transaction.as_str() && answer["janus"] != "ack" {
                    return Some(answer);
                }
            }
            None
        };
        let answer = timeout(PATIENCE, answered).await.context("Janus did not answer")?.context("Janus is gone")?;
        ensure!(answer["janus"] == kind, "Janus refused {}: {answer}", question["janus"]);
        Ok(answer)
    }
}

async fn read(socket: Arc<UnixDatagram>, said: mpsc::UnboundedSender<Value>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(length) = socket.recv(&mut buffer).await {
        if let Ok(value) = serde_json::from_slice(&buffer[..length])
            && said.send(value).is_err()
        {
            return;
        }
    }
}
