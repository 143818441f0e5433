//! The engine over real sockets, with str0m's other half as the people.

mod caller;
mod capacity;
mod hostile;
mod room;
