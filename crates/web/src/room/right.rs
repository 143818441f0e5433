//! By what somebody is in a room, and whether that still holds: rights end while a page is open.

use convoke_domain::{link::Feeder, registration::State, room::Channel};
use convoke_store::{Error, Result, interpreter, registration, room_token, staff, visit};

use crate::App;

/// By what somebody is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Right {
    /// A delegate's visit, by a door of this generation.
    Visit {
        /// The registration.
        registration: i64,
        /// The visit.
        visit: i64,
        /// The generation of the link.
        generation: i64,
    },
    /// An interpreter's link of this generation.
    Link {
        /// The interpreter.
        interpreter: i64,
        /// The generation of the link.
        generation: i64,
    },
    /// An officer's session, by what the store knows of its secret.
    Session(String),
    /// A publisher's token of this generation, in the publication of this name.
    Publication {
        /// The publication.
        id: String,
        /// The input.
        channel: Channel,
        /// The generation of the token.
        generation: i64,
    },
    /// The room is open to anyone.
    Anyone,
}

/// What became of a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    Holds,
    /// The same person is in by a newer one: what they were given stays theirs.
    Moved,
    /// It is over.
    Over,
}

impl Right {
    /// How the right stands now, in the room of a meeting. A database that does not answer throws nobody out.
    pub async fn standing(&self, app: &App, meeting: &str) -> Standing {
        self.ask(app, meeting).await.unwrap_or_else(|error| {
            tracing::warn!(cause = %error, "whether somebody may stay could not be asked");
            Standing::Holds
        })
    }

    async fn ask(&self, app: &App, meeting: &str) -> Result<Standing> {
        match self {
            Self::Visit { registration, visit, generation } => {
                standing_of_visit(app, meeting, *registration, *visit, *generation).await
            }
            Self::Link { interpreter, generation } => {
                let found = interpreter::get(&mut app.db.reader().await?, *interpreter).await;
                holds(found.map(|i| i.removed_at.is_none() && i.generation == *generation))
            }
            Self::Session(secret) => {
                let found = staff::session(&mut app.db.reader().await?, secret, app.clock.wall()).await;
                holds(found.map(|s| s.is_some()))
            }
            Self::Publication { channel, generation, .. } => {
                let live = room_token::live(&mut app.db.reader().await?, meeting, Feeder::Hall, *channel).await;
                holds(live.map(|live| live == Some(*generation)))
            }
            Self::Anyone => Ok(Standing::Holds),
        }
    }
}

fn holds(found: Result<bool>) -> Result<Standing> {
    match found {
        Ok(true) => Ok(Standing::Holds),
        Ok(false) | Err(Error::NotFound) => Ok(Standing::Over),
        Err(other) => Err(other),
    }
}

async fn standing_of_visit(app: &App, meeting: &str, person: i64, id: i64, generation: i64) -> Result<Standing> {
    let mut conn = app.db.reader().await?;
    let known = registration::get(&mut conn, person).await;
    let known = holds(known.map(|r| r.state == State::Confirmed && r.door_generation == generation))?;
    let live = visit::live_of(&mut conn, person).await?;
    let inside = live.filter(|v| v.meeting == meeting && v.state == visit::State::Admitted);
    Ok(match inside {
        Some(visit) if known == Standing::Holds && visit.id == id => Standing::Holds,
        Some(_) if known == Standing::Holds => Standing::Moved,
        _ => Standing::Over,
    })
}
