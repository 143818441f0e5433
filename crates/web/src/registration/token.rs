//! From the token in a personal address to the registration it opens.

use convoke_domain::link::{self, Purpose};
use convoke_store::{
    Conn,
    registration::{self, Registration},
};

use crate::{
    Shared,
    error::{Problem, Result},
};

/// Whose personal address it is.
#[derive(Clone, Debug)]
pub enum Holder {
    /// The person of the registration.
    Person(Box<Registration>),
    /// The reader of a new address that waits to be proven.
    NewAddress(Box<Registration>),
}

/// The registration that a token's public half names: whether the token opens anything is for the caller to see.
///
/// # Errors
/// [`Problem::NotYours`] when it names none.
pub async fn named_by(conn: &mut Conn, token: &str) -> Result<Registration> {
    let reference = link::reference(token).ok_or(Problem::NotYours)?;
    registration::by_reference(conn, &reference).await.map_err(|error| match Problem::from(error) {
        Problem::NotFound => Problem::NotYours,
        other => other,
    })
}

/// The holder of a personal token. A token of an earlier generation, a forged or a guessed one opens nothing.
///
/// # Errors
/// [`Problem::NotYours`] when it opens nothing.
pub async fn holder_of(app: &Shared, token: &str) -> Result<Holder> {
    let registration = named_by(&mut app.db.reader().await?, token).await?;
    let opens = |generation| link::opens(&app.key, Purpose::Personal, token, generation);
    if opens(registration.personal_generation) {
        Ok(Holder::Person(Box::new(registration)))
    } else if registration.pending_email.is_some() && opens(registration.new_address_generation()) {
        Ok(Holder::NewAddress(Box::new(registration)))
    } else {
        Err(Problem::NotYours)
    }
}

/// The person of a personal token, and nobody else.
///
/// # Errors
/// [`Problem::NotYours`] when it is somebody else, or nobody.
pub async fn person_of(app: &Shared, token: &str) -> Result<Registration> {
    match holder_of(app, token).await? {
        Holder::Person(registration) => Ok(*registration),
        Holder::NewAddress(_) => Err(Problem::NotYours),
    }
}
