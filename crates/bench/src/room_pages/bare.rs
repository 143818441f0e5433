//! What telling is compared with: sockets that are sent the same bytes with nothing around, and a bare page.

use std::sync::Arc;

use anyhow::Result;
use axum::{
    Router,
    body::Bytes,
    extract::{
        Path, State,
        ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade},
    },
    response::Response,
    routing::{get, post},
};
use tokio::sync::broadcast;

struct Bare {
    told: broadcast::Sender<Utf8Bytes>,
}

/// Serves until it is killed.
pub async fn serve(address: &str) -> Result<()> {
    let bare = Arc::new(Bare { told: broadcast::channel(64).0 });
    let page = get(|Path(bytes): Path<usize>| async move { Bytes::from(vec![b'x'; bytes]) });
    let routes = Router::new()
        .route("/page/{bytes}", page)
        .route("/socket/{bytes}", get(socket))
        .route("/tell", post(tell))
        .with_state(bare);
    Ok(axum::serve(tokio::net::TcpListener::bind(address).await?, routes).await?)
}

async fn socket(State(bare): State<Arc<Bare>>, Path(bytes): Path<usize>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| follow(socket, bytes, bare))
}

async fn follow(mut socket: WebSocket, bytes: usize, bare: Arc<Bare>) {
    let mut told = bare.told.subscribe();
    socket.send(Message::Text("x".repeat(bytes).into())).await.ok();
    loop {
        let goes_on = tokio::select! {
            said = socket.recv() => matches!(said, Some(Ok(_))),
            told = told.recv() => match told {
                Ok(text) => socket.send(Message::Text(text)).await.is_ok(),
                Err(_) => false,
            },
        };
        if !goes_on {
            return;
        }
    }
}

async fn tell(State(bare): State<Arc<Bare>>, text: String) {
    bare.told.send(text.into()).ok();
}
