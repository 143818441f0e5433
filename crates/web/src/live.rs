//! Events to open pages, in this process. A page learns that something changed, never what: it asks again and is shown
//! what its reader may see.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::response::{
    IntoResponse, Sse,
    sse::{Event, KeepAlive},
};
use tokio::{
    sync::broadcast::{self, error::RecvError},
    time::{Instant, sleep_until},
};

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

/// The event that has a page look again.
const CHANGED: &str = "changed";
/// What can wait waits so long for each page that is open.
const EACH: Duration = Duration::from_millis(10);
/// In how many places pages are told one after the other.
const PLACES: usize = 97;

/// The hub of events.
#[derive(Clone, Debug)]
pub struct Live {
    told: broadcast::Sender<Topic>,
    streams: Arc<AtomicUsize>,
}

impl Default for Live {
    fn default() -> Self {
        Self { told: broadcast::channel(1024).0, streams: Arc::default() }
    }
}

impl Live {
    /// Tells every open page that listens.
    pub fn tell(&self, topic: Topic) {
        // Nobody listening is no fault.
        self.told.send(topic).ok();
    }

    /// What is told from now on, for those who look after something in this process.
    pub fn subscribe(&self) -> broadcast::Receiver<Topic> {
        self.told.subscribe()
    }

    /// A stream of the events that `name` gives a name to. A page that lagged is told to look again.
    pub fn stream<N>(&self, name: N) -> impl IntoResponse + use<N>
    where
        N: Fn(&Topic) -> Option<&'static str> + Send + Sync + 'static,
    {
        self.unhurried(name, |_| false)
    }

    /// The same, where what `waits` is told a while later, what came meanwhile together. Of a thousand pages that show who
    /// is present each would otherwise ask again for each of a thousand who come.
    pub fn unhurried<N, W>(&self, name: N, waits: W) -> impl IntoResponse + use<N, W>
    where
        N: Fn(&Topic) -> Option<&'static str> + Send + Sync + 'static,
        W: Fn(&Topic) -> bool + Send + Sync + 'static,
    {
        let page = Page { topics: self.told.subscribe(), live: self.clone(), number: self.next(), due: None };
        let events = futures::stream::unfold((page, name, waits), |(mut page, name, waits)| async move {
            let event = page.next(&name, &waits).await?;
            // Browsers drop an event without data.
            Some((Ok::<_, Infallible>(Event::default().event(event).data(event)), (page, name, waits)))
        });
        Sse::new(events).keep_alive(KeepAlive::default())
    }

    fn next(&self) -> usize {
        self.streams.fetch_add(1, Ordering::Relaxed)
    }
}

/// How long what can wait does, for one of so many pages: together they ask about a hundred times a second.
fn pause(pages: usize, number: usize) -> Duration {
    EACH.mul_f64(pages as f64 * (0.5 + (number % PLACES) as f64 / PLACES as f64))
}

/// A page that listens.
struct Page {
    topics: broadcast::Receiver<Topic>,
    live: Live,
    number: usize,
    /// When it is told what could wait.
    due: Option<Instant>,
}

impl Page {
    async fn next(
        &mut self,
        name: impl Fn(&Topic) -> Option<&'static str>,
        waits: impl Fn(&Topic) -> bool,
    ) -> Option<&'static str> {
        loop {
            let topic = tokio::select! {
                topic = self.topics.recv() => topic,
                () = sleep_until(self.due.unwrap_or_else(Instant::now)), if self.due.is_some() => {
                    self.due = None;
                    return Some(CHANGED);
                }
            };
            let waits = match &topic {
                Ok(topic) if waits(topic) => true,
                Ok(topic) => match name(topic) {
                    Some(event) => return Some(event),
                    None => false,
                },
                Err(RecvError::Lagged(_)) => true,
                Err(RecvError::Closed) => return None,
            };
            if waits && self.due.is_none() {
                self.due = Some(Instant::now() + pause(self.live.told.receiver_count(), self.number));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(live: &Live) -> Page {
        Page { topics: live.told.subscribe(), live: live.clone(), number: live.next(), due: None }
    }

    #[tokio::test]
    async fn who_comes_is_told_together_and_what_concerns_a_page_at_once() {
        let live = Live::default();
        let mut pages = [page(&live), page(&live), page(&live)];
        let name = |topic: &Topic| (*topic == Topic::TakenOver(7)).then_some("taken-over");
        let waits = |topic: &Topic| matches!(topic, Topic::Meeting(_));
        for _ in 0..50 {
            live.tell(Topic::Meeting("plenary".to_owned()));
        }
        live.tell(Topic::TakenOver(7));
        live.tell(Topic::Meeting("plenary".to_owned()));
        assert_eq!(pages[1].next(name, waits).await, Some("taken-over"), "its own comes first");
        assert_eq!(pages[1].next(name, waits).await, Some(CHANGED));
        live.tell(Topic::TakenOver(7));
        assert_eq!(pages[1].next(name, waits).await, Some("taken-over"), "who came was told once");
    }

    #[test]
    fn a_thousand_pages_ask_no_more_often_than_the_machine_answers() {
        let asks = |pages: usize| (0..pages).map(|n| pause(pages, n).as_secs_f64().recip()).sum::<f64>();
        assert!(asks(1_000) < 130.0 && asks(4_000) < 130.0, "{} and {} a second", asks(1_000), asks(4_000));
        assert!(pause(20, 96) <= Duration::from_millis(300), "twenty pages hardly wait");
    }
}
