//! The pages of a room: what is sent to each of them. A state that was not sent yet gives way to a newer one; of other
//! messages a page that takes none for long misses some, and one that lags too far is cut off.

use std::{cell::RefCell, sync::Arc};

use axum::extract::ws::Utf8Bytes;
use convoke_view::room::state::Message;
use tokio::sync::{mpsc, watch};

use super::tell::laid;

/// How many messages wait for a page.
const WAITING: usize = 64;

/// What is sent to a page besides states.
#[derive(Debug)]
pub enum Letter {
    /// A message.
    Text(Utf8Bytes),
    /// The last one: the socket is closed after it.
    Last(Utf8Bytes),
}

/// A page, seen from the room.
#[derive(Debug)]
pub struct Page {
    /// Which opening of the page it is.
    pub id: u64,
    state: watch::Sender<Option<Utf8Bytes>>,
    letters: mpsc::Sender<Letter>,
    /// The parts of the state that was shown last.
    parts: RefCell<Option<(Everybody, String)>>,
}

/// The part of a state that everybody is shown who reads a language, as JSON: one text for all of them.
pub type Everybody = Arc<str>;

/// A page, seen from its socket.
#[derive(Debug)]
pub struct Inbox {
    /// Which opening of the page it is.
    pub id: u64,
    /// The newest state.
    pub state: watch::Receiver<Option<Utf8Bytes>>,
    /// Everything else.
    pub letters: mpsc::Receiver<Letter>,
}

impl Page {
    /// A page and what its socket reads.
    pub fn new(id: u64) -> (Self, Inbox) {
        let (state, seen) = watch::channel(None);
        let (letters, inbox) = mpsc::channel(WAITING);
        let parts = RefCell::default();
        (Self { id, state, letters, parts }, Inbox { id, state: seen, letters: inbox })
    }

    /// Shows a state of two parts, unless it shows that already.
    pub fn show(&self, everybody: &Everybody, own: String) {
        let same = |(e, o): &(Everybody, String)| Arc::ptr_eq(e, everybody) && *o == own;
        let mut parts = self.parts.borrow_mut();
        if !parts.as_ref().is_some_and(same) {
            self.state.send_replace(Some(laid(everybody, &own).into()));
            *parts = Some((everybody.clone(), own));
        }
    }

    /// Sends a message; one that does not fit is lost.
    pub fn send(&self, message: &Message) {
        self.letters.try_send(Letter::Text(text(message))).ok();
    }

    /// Sends a text that many are sent.
    pub fn send_text(&self, text: Utf8Bytes) {
        self.letters.try_send(Letter::Text(text)).ok();
    }

    /// Sends the last message. When it does not fit, the page is cut off as soon as this is dropped.
    pub fn end(self, message: &Message) {
        self.letters.try_send(Letter::Last(text(message))).ok();
    }
}

/// A message as it is sent.
pub fn text(message: &Message) -> Utf8Bytes {
    // Plain structures of texts and numbers: they have a JSON.
    serde_json::to_string(message).unwrap_or_default().into()
}
