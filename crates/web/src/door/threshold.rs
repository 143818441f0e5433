//! From the token of a personal link to the person behind it.

use convoke_domain::{
    link::{self, Purpose},
    registration::State as Stand,
};
use convoke_store::{Refusal, link::is_released, registration::Registration};
use convoke_view::door::Closed;

use crate::{
    Shared,
    error::{Problem, Result},
    registration::token::named_by,
};

/// Whose link it is, and whether it opens the door.
#[derive(Clone, Debug)]
pub struct Threshold {
    /// The person.
    pub registration: Registration,
    /// Why the link opens nothing now; none when it opens the door.
    pub closed: Option<Closed>,
}

/// The threshold of a token. A forged or guessed token, one of an earlier generation, and any before the release open
/// nothing, and say nothing.
///
/// # Errors
/// [`Problem::NotYours`] when it is none.
pub async fn of(app: &Shared, token: &str) -> Result<Threshold> {
    let mut conn = app.db.reader().await?;
    let registration = named_by(&mut conn, token).await?;
    let opens = link::opens(&app.key, Purpose::Door, token, registration.door_generation);
    let is_out = app.now() >= app.record().release.instant && is_released(&mut conn, registration.id).await?;
    if !opens || !is_out {
        return Err(Problem::NotYours);
    }
    let closed = match registration.state {
        Stand::Confirmed => None,
        Stand::Withdrawn => Some(Closed::Withdrawn),
        Stand::Declined => Some(Closed::Declined(registration.reason.clone())),
        Stand::Received | Stand::Proven => Some(Closed::Sleeps),
    };
    Ok(Threshold { registration, closed })
}

/// The person of a token whose link opens the door.
///
/// # Errors
/// [`Problem::NotYours`] when it is nobody's, [`Refusal::State`] when it opens nothing now.
pub async fn person_of(app: &Shared, token: &str) -> Result<Registration> {
    let threshold = of(app, token).await?;
    match threshold.closed {
        None => Ok(threshold.registration),
        Some(_) => Err(Problem::Refused(Refusal::State)),
    }
}
