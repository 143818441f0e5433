//! A page's socket, from its opening to its end.

use std::{sync::Arc, time::Duration};

use axum::extract::ws::{CloseFrame, Message as Frame, Utf8Bytes, WebSocket, close_code};
use convoke_domain::room::PersonKey;
use convoke_text::{Words, words};
use convoke_view::room::state::Message;
use tokio::{
    sync::mpsc,
    time::{Instant, MissedTickBehavior, interval, timeout},
};

use super::{
    bucket::Bucket,
    open::{Guest, OpenRoom},
    page::{Inbox, Letter, text},
    said::{self, Said},
    tell::{Notice, refusal},
};
use crate::Shared;

/// How often a page is asked whether it is still there.
const PING: Duration = Duration::from_secs(15);
/// After how long a page that says nothing, not even that, is given up.
const SILENT: Duration = Duration::from_secs(45);
/// How long a message may take to be sent.
const SEND: Duration = Duration::from_secs(15);
/// How many answers to offers wait for a page.
const ANSWERS: usize = 4;

/// A socket and what belongs to it.
struct Line {
    app: Shared,
    room: Arc<OpenRoom>,
    key: PersonKey,
    words: &'static Words,
    bucket: Bucket,
    answers: mpsc::Sender<Message>,
}

/// Serves a page until it, or the right to it, ends.
pub async fn serve(app: Shared, room: Arc<OpenRoom>, guest: Guest, mut socket: WebSocket) {
    let (key, words) = (guest.arrival.key.clone(), words(guest.language));
    let inbox = room.come(&app, guest);
    let page = inbox.id;
    let (answers, answered) = mpsc::channel(ANSWERS);
    let bucket = Bucket::new(app.clock.wall());
    let mut line = Line { app, room, key, words, bucket, answers };
    // A page that came back may believe for many seconds yet that its media flow to a server that was started again.
    if line.room.has_media(&line.key) || send(&mut socket, text(&Message::Again {})).await {
        line.talk(&mut socket, inbox, answered).await;
    }
    line.room.gone(&line.app, &line.key, page);
}

/// Tells a page that it is not entitled to the room.
pub async fn turn_away(mut socket: WebSocket) {
    if send(&mut socket, text(&Message::Over {})).await {
        close(&mut socket).await;
    }
}

impl Line {
    async fn talk(&mut self, socket: &mut WebSocket, mut inbox: Inbox, mut answered: mpsc::Receiver<Message>) {
        let mut ping = interval(PING);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard = Instant::now();
        loop {
            let goes_on = tokio::select! {
                said = socket.recv() => {
                    heard = Instant::now();
                    match said {
                        Some(Ok(frame)) => self.hear(socket, frame).await,
                        Some(Err(_)) | None => false,
                    }
                }
                letter = inbox.letters.recv() => deliver(socket, letter).await,
                Ok(()) = inbox.state.changed() => {
                    let state = inbox.state.borrow_and_update().clone();
                    match state {
                        Some(state) => send(socket, state).await,
                        None => true,
                    }
                }
                Some(answer) = answered.recv() => send(socket, text(&answer)).await,
                _ = ping.tick() => heard.elapsed() < SILENT && send_frame(socket, Frame::Ping(Vec::new().into())).await,
            };
            if !goes_on {
                return;
            }
        }
    }

    /// Whether the socket goes on.
    async fn hear(&mut self, socket: &mut WebSocket, frame: Frame) -> bool {
        let said = match frame {
            Frame::Text(text) => said::read(&text),
            Frame::Binary(_) => None,
            Frame::Ping(_) | Frame::Pong(_) => return true,
            Frame::Close(_) => return false,
        };
        let price = if matches!(said, Some(Said::Join(_))) { Bucket::OFFER } else { Bucket::ACT };
        if !self.bucket.take(self.app.clock.wall(), price) {
            self.cut(socket).await;
            return false;
        }
        match said {
            Some(Said::Join(offer)) => self.join(offer),
            Some(Said::Act(act)) => {
                if let Err(why) = self.room.act(&self.app, &self.key, act) {
                    return send(socket, text(&refusal(self.words, why))).await;
                }
            }
            None => return send(socket, text(&Notice::Malformed.message(self.words))).await,
        }
        true
    }

    /// A handshake takes its time: the page is heard meanwhile.
    fn join(&self, offer: convoke_room::Offer) {
        let (room, key, words, answers) = (self.room.clone(), self.key.clone(), self.words, self.answers.clone());
        tokio::spawn(async move {
            let answer = room.join(&key, offer).await.unwrap_or_else(|notice| notice.message(words));
            answers.send(answer).await.ok();
        });
    }

    async fn cut(&self, socket: &mut WebSocket) {
        tracing::warn!(meeting = self.room.meeting, person = self.key.0, "a page said too much at once");
        if send(socket, text(&Notice::Flood.message(self.words))).await {
            close(socket).await;
        }
    }
}

async fn deliver(socket: &mut WebSocket, letter: Option<Letter>) -> bool {
    match letter {
        Some(Letter::Text(text)) => send(socket, text).await,
        Some(Letter::Last(text)) => {
            if send(socket, text).await {
                close(socket).await;
            }
            false
        }
        None => false,
    }
}

async fn send(socket: &mut WebSocket, text: Utf8Bytes) -> bool {
    send_frame(socket, Frame::Text(text)).await
}

async fn send_frame(socket: &mut WebSocket, frame: Frame) -> bool {
    matches!(timeout(SEND, socket.send(frame)).await, Ok(Ok(())))
}

async fn close(socket: &mut WebSocket) {
    let frame = CloseFrame { code: close_code::POLICY, reason: Utf8Bytes::from_static("") };
    send_frame(socket, Frame::Close(Some(frame))).await;
}
