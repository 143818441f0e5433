//! From the token of an interpreter's link to the interpreter behind it.

use convoke_domain::link::{self, Purpose};
use convoke_store::interpreter::{self, Interpreter};

use crate::{
    Shared,
    error::{Problem, Result},
};

/// The interpreter of a token. A forged or guessed token, one of an earlier generation, and that of somebody who was
/// removed open nothing, and say nothing.
///
/// # Errors
/// [`Problem::NotYours`] when it opens nothing.
pub async fn interpreter_of(app: &Shared, token: &str) -> Result<Interpreter> {
    let reference = link::reference(token).ok_or(Problem::NotYours)?;
    let found = interpreter::by_reference(&mut app.db.reader().await?, &reference).await;
    let interpreter = found.map_err(|error| match Problem::from(error) {
        Problem::NotFound => Problem::NotYours,
        other => other,
    })?;
    let opens = link::opens(&app.key, Purpose::Booth, token, interpreter.generation);
    if opens && interpreter.removed_at.is_none() { Ok(interpreter) } else { Err(Problem::NotYours) }
}
