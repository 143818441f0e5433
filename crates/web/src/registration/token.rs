//! From the token in a personal address to the registration it opens.

use convoke_domain::link::{self, Purpose};
use convoke_store::registration::{self, Registration};

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

/// The holder of a personal token. A token of an earlier generation, a forged or a guessed one opens nothing.
///
/// # Errors
/// [`Problem::NotYours`] when it opens nothing.
pub async fn holder_of(app: &Shared, token: &str) -> Result<Holder> {
    let reference = link::reference(token).ok_or(Problem::NotYours)?;
    let found = registration::by_reference(&mut app.db.reader().await?, &reference).await;
    let registration = found.map_err(|e| match Problem::from(e) {
        Problem::NotFound => Problem::NotYours,
        other => other,
    })?;
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
