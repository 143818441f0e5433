//! The handles to those who are on the line.

use std::{
    io,
    os::unix::net::UnixDatagram,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{Sender, channel},
    },
};

use convoke_domain::room::{Slot, Track};
use tokio::sync::{oneshot, watch};

use super::{
    Heard, Latency, Numbers, Playing,
    peer::{Stand, Told},
    thread::{Order, run},
};
use crate::{Line, Offer};

/// How somebody comes to the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// As most do.
    #[default]
    Udp,
    /// Where the network lets no UDP through.
    Tcp,
}

/// What somebody wants on their connection.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The media lines.
    pub lines: Vec<Line>,
    /// The way.
    pub over: Over,
    /// Only counts what comes and does not open it: for load.
    pub light: bool,
    /// Times what comes by the numbers of its sender; for those who are light.
    pub numbers: Option<Numbers>,
}

impl Plan {
    /// Somebody with a microphone, a camera and all slots.
    pub fn full() -> Self {
        let sends = [Track::Microphone, Track::Camera].map(Line::Sends);
        Self { lines: sends.into_iter().chain(Slot::ALL.map(Line::Receives)).collect(), ..Self::default() }
    }

    /// Somebody who listens to one voice.
    pub fn listener() -> Self {
        Self { lines: vec![Line::Receives(Slot::Voice)], ..Self::default() }
    }
}

/// All of ours, on one thread that ends with the last handle.
#[derive(Clone, Debug)]
pub struct Swarm(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    orders: Sender<Order>,
    wake: UnixDatagram,
    next: AtomicU64,
    latency: Arc<Mutex<Latency>>,
}

impl Swarm {
    /// Starts the thread.
    pub fn start() -> io::Result<Self> {
        let (orders, inbox) = channel();
        let (wake, woken) = UnixDatagram::pair()?;
        wake.set_nonblocking(true)?;
        woken.set_nonblocking(true)?;
        let latency = Arc::new(Mutex::new(Latency::default()));
        let shared = latency.clone();
        std::thread::Builder::new().name("swarm".to_owned()).spawn(move || run(&inbox, &woken, &shared))?;
        Ok(Self(Arc::new(Shared { orders, wake, next: AtomicU64::new(0), latency })))
    }

    /// Somebody new, and their offer. None when the swarm's thread has ended.
    pub async fn client(&self, plan: Plan) -> Option<(Client, Offer)> {
        let (client, told) = self.somebody(&plan);
        let (reply, offer) = oneshot::channel();
        self.0.say(Order::Join { id: client.id, plan, told, reply });
        Some((client, offer.await.ok()?))
    }

    /// Somebody new who takes a server's offer, its media lines in the order of the plan's, and their answer. None when
    /// the offer cannot be taken.
    pub async fn answerer(&self, plan: Plan, offer: &str) -> Option<(Client, String)> {
        let (client, told) = self.somebody(&plan);
        let (reply, answer) = oneshot::channel();
        self.0.say(Order::Offered { id: client.id, plan, told, sdp: offer.to_owned(), reply });
        Some((client, answer.await.ok()?))
    }

    fn somebody(&self, plan: &Plan) -> (Client, Told) {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let heard = Arc::<Mutex<Heard>>::default();
        let (changes, stand) = watch::channel(Stand::Waiting);
        let told = Told { heard: heard.clone(), stand: changes, light: plan.light.then(|| plan.numbers.clone()) };
        (Client { id, swarm: self.clone(), heard, stand }, told)
    }

    /// How long packets were on their way to those who are light, since this was asked last.
    pub fn latency(&self) -> Latency {
        std::mem::take(&mut self.0.latency.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Shared {
    fn say(&self, order: Order) {
        drop(self.orders.send(order));
        // A full queue wakes the thread as well.
        drop(self.wake.send(&[0]));
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        drop(self.orders.send(Order::End));
        drop(self.wake.send(&[0]));
    }
}

/// One of ours; leaves when it is dropped.
#[derive(Debug)]
pub struct Client {
    id: u64,
    swarm: Swarm,
    heard: Arc<Mutex<Heard>>,
    stand: watch::Receiver<Stand>,
}

impl Client {
    /// Takes the server's answer and connects.
    pub fn answer(&self, sdp: &str) {
        self.swarm.0.say(Order::Answer { id: self.id, sdp: sdp.to_owned() });
    }

    /// Plays something on a track, or ends that.
    pub fn play(&self, track: Track, playing: Option<Playing>) {
        self.swarm.0.say(Order::Play { id: self.id, track, playing });
    }

    /// Asks for a whole picture on a slot.
    pub fn wants_picture(&self, slot: Slot) {
        self.swarm.0.say(Order::Picture { id: self.id, slot });
    }

    /// Waits until media flow; says whether they do.
    pub async fn connected(&self) -> bool {
        let mut stand = self.stand.clone();
        stand.wait_for(|s| *s != Stand::Waiting).await.is_ok_and(|s| *s == Stand::Connected)
    }

    /// Waits until the connection is over.
    pub async fn ended(&self) {
        drop(self.stand.clone().wait_for(|s| *s == Stand::Ended).await);
    }

    /// What has come so far.
    pub fn heard(&self) -> Heard {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.swarm.0.say(Order::Leave { id: self.id });
    }
}
