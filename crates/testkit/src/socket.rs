//! A page's socket, opened over a real connection as a browser would.

use std::{sync::Arc, time::Duration};

use futures::{SinkExt, StreamExt};
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Error, Message, client::IntoClientRequest, http::HeaderValue},
};

use crate::TestApp;

/// How long a message may take that is sure to come.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open socket.
pub struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// The state that was passed over last since something was said: it may come before what was waited for.
    passed: Option<Value>,
    _server: Arc<Server>,
}

/// The app's router on a port of its own; it ends with the last socket.
pub(crate) struct Server {
    address: String,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl TestApp {
    async fn serve(&self) -> Arc<Server> {
        let mut server = self.server.lock().await;
        if let Some(running) = &*server {
            return running.clone();
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let served = axum::serve(listener, self.router.clone());
        let task = tokio::spawn(async move { served.await.unwrap() });
        server.insert(Arc::new(Server { address, task })).clone()
    }

    /// Opens a socket with this browser's cookies.
    pub async fn socket(&self, path: &str) -> Socket {
        self.socket_from("http://convoke.example", path)
            .await
            .unwrap_or_else(|status| panic!("{path} answered {status}"))
    }

    /// Opens a socket as a page of a site would; the status, when it is refused.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn socket_from(&self, origin: &str, path: &str) -> Result<Socket, u16> {
        let server = self.serve().await;
        let mut request = format!("ws://{}{path}", server.address).into_client_request().unwrap();
        request.headers_mut().insert("origin", HeaderValue::from_str(origin).unwrap());
        let cookies = self.cookie_line();
        if !cookies.is_empty() {
            request.headers_mut().insert("cookie", HeaderValue::from_str(&cookies).unwrap());
        }
        match connect_async(request).await {
            Ok((stream, _)) => Ok(Socket { stream, passed: None, _server: server }),
            Err(Error::Http(response)) => Err(response.status().as_u16()),
            Err(other) => panic!("{other}"),
        }
    }
}

impl Socket {
    /// Says something.
    pub async fn say(&mut self, value: Value) {
        self.say_text(&value.to_string()).await;
    }

    /// Says a text as it is. A socket that was closed meanwhile is no fault.
    pub async fn say_text(&mut self, text: &str) {
        self.passed = None;
        self.stream.send(Message::text(text)).await.ok();
    }

    /// Offers to connect.
    pub async fn join(&mut self) {
        self.say(serde_json::json!({ "do": "join", "sdp": "offer", "lines": [["0", "voice"], ["1", ">microphone"]] }))
            .await;
        assert_eq!(self.hear("answer").await["sdp"], "answer to offer");
    }

    /// The next message; none when the socket is closed.
    pub async fn next(&mut self) -> Option<Value> {
        loop {
            match tokio::time::timeout(PATIENCE, self.stream.next()).await.expect("a message comes") {
                Some(Ok(Message::Text(text))) => return Some(serde_json::from_str(&text).unwrap()),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return None,
                Some(Ok(_)) => {}
            }
        }
    }

    /// What the next message of a kind holds; others are passed over.
    pub async fn hear(&mut self, kind: &str) -> Value {
        if let Some(state) = self.passed.take_if(|_| kind == "state") {
            return state;
        }
        loop {
            let message = self.next().await.unwrap_or_else(|| panic!("the socket is closed before {kind}"));
            if let Some(told) = message.get(kind) {
                return told.clone();
            }
            self.passed = message.get("state").cloned().or(self.passed.take());
        }
    }

    /// The first state that fits.
    pub async fn state(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let mut last = Value::Null;
        if let Some(passed) = self.passed.take().filter(|state| fits(state)) {
            return passed;
        }
        let found = async {
            loop {
                let message = self.next().await?;
                if let Some(state) = message.get("state") {
                    last = state.clone();
                    if fits(state) {
                        return Some(state.clone());
                    }
                }
            }
        };
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(Some(state)) => state,
            Ok(None) => panic!("closed before {what}; the last state was {last:#}"),
            Err(_) => panic!("no state came in which {what}; the last one was {last:#}"),
        }
    }
}
