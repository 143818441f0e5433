//! Those whom a rehearsal sends into a room. They come in like everybody and act like everybody; they have no page.

use std::sync::Arc;

use convoke_domain::{
    language::Language,
    room::{Act, Arrival, PersonKey, Refusal, Role, Room},
};
use convoke_room::Offer;
use convoke_store::audit::Actor;
use convoke_view::room::state::Message;

use super::{
    open::{Guest, OpenRoom},
    page::{Inbox, Letter},
    right::{Right, Standing},
};
use crate::{App, Shared, error::Result};

/// The room into which they go.
#[derive(Clone)]
pub(crate) struct Stage(Arc<OpenRoom>);

impl Stage {
    /// The room of a meeting whose door is open.
    ///
    /// # Errors
    /// When no session of it is open.
    pub(crate) async fn of(app: &Shared, meeting: &str) -> Result<Self> {
        Ok(Self(app.hub.of(app, meeting).await?))
    }

    /// Whether the room is still open.
    pub(crate) fn is_open(&self) -> bool {
        !*self.0.stopped().borrow()
    }

    /// Looks at the room as it stands.
    pub(crate) fn look<T>(&self, at: impl FnOnce(&Room) -> T) -> T {
        at(&self.0.inner().machine)
    }

    /// Does something in somebody's name.
    pub(crate) fn act(&self, app: &App, by: &PersonKey, act: Act) -> Result<(), Refusal> {
        self.0.act(app, by, act)
    }

    /// Somebody comes in. By a visit when they were admitted through the door.
    pub(crate) fn enter(&self, app: &App, arrival: Arrival, visit: Option<Right>, language: Language) -> Seat {
        let (key, right) = (arrival.key.clone(), visit.unwrap_or(Right::Anyone));
        let officer = (arrival.role == Role::Moderator).then_some(Actor::System);
        let guest = Guest { arrival, language, right: right.clone(), address: String::new(), officer, check: None };
        let inbox = self.0.come(app, guest);
        Seat { room: self.0.clone(), key, right, inbox }
    }
}

/// What became of somebody's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It is theirs.
    Kept,
    /// Media must be offered again.
    Again,
    /// They were put out, or somebody came in their place.
    Lost,
}

/// Somebody's place in a room.
pub(crate) struct Seat {
    room: Arc<OpenRoom>,
    pub(crate) key: PersonKey,
    right: Right,
    inbox: Inbox,
}

impl Seat {
    /// Offers to connect; the answer.
    pub(crate) async fn join(&self, offer: Offer) -> Option<String> {
        match self.room.join(&self.key, offer).await {
            Ok(Message::Answer { sdp }) => Some(sdp),
            _ => None,
        }
    }

    /// How the place stands now.
    pub(crate) fn place(&mut self) -> Place {
        let mut place = Place::Kept;
        while let Ok(letter) = self.inbox.letters.try_recv() {
            match letter {
                Letter::Last(_) => return Place::Lost,
                Letter::Text(text) if text.starts_with("{\"again\"") => place = Place::Again,
                Letter::Text(_) => {}
            }
        }
        if self.inbox.letters.is_closed() { Place::Lost } else { place }
    }

    /// Leaves the room.
    pub(crate) fn leave(&self, app: &App) {
        self.room.end(app, &self.key, &self.right, Standing::Over);
    }
}
