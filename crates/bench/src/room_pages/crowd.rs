//! A crowd of pages: sockets that are read as fast as they can be, and when each of them saw what was looked for.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use futures::{SinkExt, StreamExt};
use serde_json::json;
use tokio::{net::TcpStream, sync::mpsc, task::spawn_local, time::timeout};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest, http::HeaderValue},
};

/// How long is waited for what is sure to come.
const PATIENCE: Duration = Duration::from_secs(20);
/// About as long as the offer of a browser.
const OFFER: usize = 6_000;

type Marker = Box<dyn Fn(&str) -> bool>;
type Stream = WebSocketStream<TcpStream>;

/// What all pages share.
#[derive(Default)]
pub struct Crowd {
    looked: RefCell<Looked>,
    own: RefCell<Vec<Duration>>,
    answered: Cell<usize>,
    bytes: Cell<usize>,
    states: Cell<usize>,
    closed: Cell<usize>,
}

/// What is looked for, and after how long each page saw it.
#[derive(Default)]
struct Looked {
    number: usize,
    marker: Option<Marker>,
    began: Option<Instant>,
    times: Vec<Duration>,
}

/// What came over all sockets.
#[derive(Clone, Copy, Debug, Default)]
pub struct Came {
    /// States.
    pub states: usize,
    /// Bytes of all messages.
    pub bytes: usize,
}

/// A page that is open.
pub struct Page(mpsc::UnboundedSender<Order>);

enum Order {
    Say(String),
    /// Says something, and looks for the first message with this text.
    Timed(String, String),
    /// Reads nothing any more.
    Sleep,
}

impl Page {
    /// Says something.
    pub fn say(&self, what: &serde_json::Value) {
        self.0.send(Order::Say(what.to_string())).ok();
    }

    /// Says something whose effect on this page is timed.
    pub fn timed(&self, what: &serde_json::Value, marker: String) {
        self.0.send(Order::Timed(what.to_string(), marker)).ok();
    }

    /// Reads nothing any more.
    pub fn sleep(&self) {
        self.0.send(Order::Sleep).ok();
    }
}

impl Crowd {
    /// Opens a page, and reads it up to its first message; how long that took.
    pub async fn open(self: &Rc<Self>, server: &str, path: &str, cookie: &str) -> Result<(Page, Duration)> {
        let began = Instant::now();
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        let mut request = format!("ws://{server}{path}").into_client_request()?;
        request.headers_mut().insert("cookie", HeaderValue::from_str(cookie)?);
        let (mut stream, _) = client_async(request, stream)
            .await
            .with_context(|| path.split('/').next_back().unwrap_or("").to_owned())?;
        while let Some(message) = stream.next().await {
            let text = message?.into_text()?;
            self.count(&text);
            if text.starts_with("{\"over") {
                bail!("a page was turned away");
            }
            if !text.starts_with("{\"again") && !text.starts_with("{\"captions") {
                break;
            }
        }
        let took = began.elapsed();
        let (orders, given) = mpsc::unbounded_channel();
        spawn_local(self.clone().follow(stream, given));
        Ok((Page(orders), took))
    }

    async fn follow(self: Rc<Self>, mut stream: Stream, mut orders: mpsc::UnboundedReceiver<Order>) {
        let (mut seen, mut own) = (0, None);
        loop {
            tokio::select! {
                order = orders.recv() => match order {
                    Some(Order::Say(text)) => drop(stream.send(Message::text(text)).await),
                    Some(Order::Timed(text, marker)) => {
                        own = Some((Instant::now(), marker));
                        stream.send(Message::text(text)).await.ok();
                    }
                    Some(Order::Sleep) => std::future::pending().await,
                    None => return,
                },
                message = stream.next() => match message {
                    Some(Ok(Message::Text(text))) => self.hear(&text, &mut seen, &mut own),
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return self.closed.set(self.closed.get() + 1),
                    Some(Ok(_)) => {}
                },
            }
        }
    }

    fn hear(&self, text: &str, seen: &mut usize, own: &mut Option<(Instant, String)>) {
        self.count(text);
        if let Some((began, _)) = own.take_if(|(_, marker)| text.contains(marker.as_str())) {
            self.own.borrow_mut().push(began.elapsed());
        }
        let mut looked = self.looked.borrow_mut();
        let Some(began) = looked.began else { return };
        if *seen != looked.number && looked.marker.as_ref().is_some_and(|marker| marker(text)) {
            *seen = looked.number;
            looked.times.push(began.elapsed());
        }
    }

    fn count(&self, text: &str) {
        self.bytes.set(self.bytes.get() + text.len());
        self.states.set(self.states.get() + usize::from(text.starts_with("{\"state")));
        self.answered.set(self.answered.get() + usize::from(text.starts_with("{\"answer")));
    }

    /// What came since this was last asked.
    pub fn came(&self) -> Came {
        Came { states: self.states.take(), bytes: self.bytes.take() }
    }

    /// The times of pages that saw what they did themselves, since this was last asked.
    pub fn own(&self) -> Vec<Duration> {
        self.own.take()
    }

    /// How many were connected since this was last asked.
    pub fn answered(&self) -> usize {
        self.answered.get()
    }

    /// How many sockets were closed by the server.
    pub fn closed(&self) -> usize {
        self.closed.get()
    }

    /// Forgets who was connected and who was closed.
    pub fn forget(&self) {
        self.answered.set(0);
        self.closed.set(0);
    }

    /// Looks for something from now on.
    pub fn look(&self, marker: impl Fn(&str) -> bool + 'static) {
        let mut looked = self.looked.borrow_mut();
        let number = looked.number + 1;
        *looked = Looked { number, marker: Some(Box::new(marker)), began: Some(Instant::now()), times: Vec::new() };
    }

    /// Waits until so many pages saw it; after how long each did.
    pub async fn seen(&self, by: usize) -> Result<Vec<Duration>> {
        until(|| self.looked.borrow().times.len() >= by)
            .await
            .with_context(|| format!("{} of {by} saw it", self.looked.borrow().times.len()))?;
        Ok(self.seen_so_far())
    }

    /// After how long each page saw it that did.
    pub fn seen_so_far(&self) -> Vec<Duration> {
        std::mem::take(&mut self.looked.borrow_mut().times)
    }
}

/// Waits until something is so.
pub async fn until(is_so: impl Fn() -> bool) -> Result<()> {
    let waited = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    Ok(timeout(PATIENCE, waited).await?)
}

/// The offer of a page that listens and may speak.
pub fn offer() -> serde_json::Value {
    let lines = ["voice", "floor-1", "floor-2", "floor-3", ">microphone"];
    let lines: Vec<_> = lines.iter().enumerate().map(|(mid, line)| json!([mid.to_string(), line])).collect();
    json!({ "do": "join", "sdp": "v".repeat(OFFER), "lines": lines })
}

/// Does something for each of so many, begun evenly over a time; what came of each, in their order.
pub async fn spread<T: 'static, F>(count: usize, over: Duration, mut each: impl FnMut(usize) -> F) -> Result<Vec<T>>
where
    F: Future<Output = Result<T>> + 'static,
{
    let began = tokio::time::Instant::now();
    let mut tasks = Vec::with_capacity(count);
    for number in 0..count {
        tokio::time::sleep_until(began + over.mul_f64(number as f64 / count as f64)).await;
        tasks.push(spawn_local(each(number)));
    }
    let mut all = Vec::with_capacity(count);
    for task in tasks {
        all.push(timeout(PATIENCE, task).await???);
    }
    Ok(all)
}

/// The time within which a share of them came, in milliseconds.
pub fn within(times: &mut [Duration], share: f64) -> f64 {
    times.sort_unstable();
    let at = ((times.len() as f64 * share).ceil() as usize).clamp(1, times.len().max(1)) - 1;
    times.get(at).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}
