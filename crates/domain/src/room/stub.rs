use super::{Act, Channel, Feed, PersonKey, Refusal, Room, Routing};
use crate::time::Instant;
impl Room {
    /// What the engine must do.
    pub fn routing(&self) -> Routing {
        let _ = (self.is_open(super::Track::Screen), Feed::Channel(Channel::Floor, super::Lane::Voice));
        Routing::default()
    }
    pub(super) fn perform(&mut self, _: Instant, _: &PersonKey, _: Act) -> Result<(), Refusal> {
        Err(Refusal::NothingToDo)
    }
    pub(super) fn go_off_air(&mut self, _: &PersonKey, _: Instant) {}
    pub(super) fn close_all(&mut self, _: &PersonKey, _: Instant) {}
    pub(super) fn resume_input(&mut self, _: Instant, _: &PersonKey) {}
    pub(super) fn forget_vain_requests(&mut self) {}
}
