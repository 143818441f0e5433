//! Events to open pages, in this process. A page learns that something changed, never what: it asks again and is shown
//! what its reader may see.

use std::convert::Infallible;

use axum::response::{
    IntoResponse, Sse,
    sse::{Event, KeepAlive},
};
use futures::{Stream, StreamExt};
use tokio::sync::broadcast;
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Who waits or is present at a meeting, by key.
    Meeting(String),
    /// The visit of a registration was taken over by another place.
    TakenOver(i64),
    /// Something about a registration: a decision, a change.
    Registration(i64),
    /// The visit of a registration: admitted, turned away, left, over.
    Visit(i64),
    /// A door has opened or closed.
    Doors,
}

/// The hub of events.
#[derive(Clone, Debug)]
pub struct Live(broadcast::Sender<Topic>);

impl Default for Live {
    fn default() -> Self {
        Self(broadcast::channel(1024).0)
    }
}

impl Live {
    /// Tells every open page that listens.
    pub fn tell(&self, topic: Topic) {
        // Nobody listening is no fault.
        self.0.send(topic).ok();
    }

    /// What is told from now on, for those who look after something in this process.
    pub fn subscribe(&self) -> broadcast::Receiver<Topic> {
        self.0.subscribe()
    }

    /// A stream of the events that `name` gives a name to. A page that lagged is told to look again.
    pub fn stream<N>(&self, name: N) -> impl IntoResponse + use<N>
    where
        N: Fn(&Topic) -> Option<&'static str> + Send + 'static,
    {
        Sse::new(self.events(name)).keep_alive(KeepAlive::default())
    }

    fn events<N>(&self, name: N) -> impl Stream<Item = Result<Event, Infallible>> + use<N>
    where
        N: Fn(&Topic) -> Option<&'static str> + Send + 'static,
    {
        BroadcastStream::new(self.0.subscribe())
            .filter_map(move |topic| {
                let named = match topic {
                    Ok(topic) => name(&topic),
                    Err(BroadcastStreamRecvError::Lagged(_)) => Some("changed"),
                };
                futures::future::ready(named)
            })
            // Browsers drop an event without data.
            .map(|event| Ok(Event::default().event(event).data(event)))
    }
}
