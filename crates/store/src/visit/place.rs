//! Who waits, who is present, who stands outside: live visits with the plates of their people.

use convoke_domain::{participant::Category, registration::ModeOfParticipation};

use super::{State, Visit, from_row};
use crate::{Conn, Result, Row, values};

/// A live visit with the plate of its person.
#[derive(Clone, Debug)]
pub struct Place {
    /// The visit.
    pub visit: Visit,
    /// Key of the entity.
    pub entity: String,
    /// Class of the delegation.
    pub category: Category,
    /// Surname, for the plate.
    pub surname: String,
    /// How the person takes part.
    pub mode: ModeOfParticipation,
    /// Whether an officer admitted the person without registration.
    pub on_the_spot: bool,
}

fn place(row: &Row) -> Result<Place> {
    Ok(Place {
        visit: from_row(row)?,
        entity: row.text("entity")?,
        category: row.keyed("category", Category::from_key)?,
        surname: row.text("surname")?,
        mode: row.keyed("mode", ModeOfParticipation::from_key)?,
        on_the_spot: row.int("on_the_spot")? == 1,
    })
}

/// Who waits in the lobby of a meeting, first come first.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(conn: &mut Conn, meeting: &str) -> Result<Vec<Place>> {
    places(conn, meeting, State::Waiting).await
}

/// Who is in the room of a meeting, in the order of admission.
///
/// # Errors
/// When the database refuses.
pub async fn present(conn: &mut Conn, meeting: &str) -> Result<Vec<Place>> {
    places(conn, meeting, State::Admitted).await
}

/// Who stands at the door of a meeting, turned away.
///
/// # Errors
/// When the database refuses.
pub async fn turned_away(conn: &mut Conn, meeting: &str) -> Result<Vec<Place>> {
    places(conn, meeting, State::TurnedAway).await
}

async fn places(conn: &mut Conn, meeting: &str, state: State) -> Result<Vec<Place>> {
    let rows = conn
        .all(
            "SELECT v.*, r.entity, r.category, r.surname, r.mode, r.on_the_spot FROM visit v JOIN registration r ON r.id = v.registration
             WHERE v.meeting = $1 AND v.state = $2 AND v.live_key IS NOT NULL ORDER BY COALESCE(v.decided_at, v.arrived_at), v.id",
            values![meeting, state.key()],
        )
        .await?;
    rows.iter().map(place).collect()
}
