//! What follows from a change of a room's machine: for the engine, the pages and the store.

use convoke_domain::room::{Happened, PersonKey, What};
use convoke_view::room::state::Message;

use super::{inner::Inner, keep, open::OpenRoom, recorder, routing};
use crate::App;

impl OpenRoom {
    /// What follows from a change of the machine.
    pub(super) fn settle(&self, app: &App, inner: &mut Inner) {
        let happened = inner.machine.happened();
        self.settle_all(app, inner, happened);
    }

    /// The same after somebody came, went or chose for themselves: nobody else is looked at, unless others were touched
    /// by it. A thousand people who come would otherwise be looked at a thousand times.
    pub(super) fn settle_one(&self, app: &App, inner: &mut Inner, key: &PersonKey) {
        let happened = inner.machine.happened();
        let alone = happened.iter().all(|h| concerns(&h.what, key));
        let one = alone.then(|| inner.machine.routing_of_one(&inner.told, key)).flatten();
        let Some(one) = one else { return self.settle_all(app, inner, happened) };
        routing::tell_one(&*self.engine, &self.meeting, key, &mut inner.told, one);
        debug_assert_eq!(inner.told, inner.machine.routing(), "somebody else was touched");
        self.take_note(app, inner, happened);
    }

    fn settle_all(&self, app: &App, inner: &mut Inner, happened: Vec<Happened>) {
        let routing = inner.machine.routing();
        routing::tell(&*self.engine, &self.meeting, &inner.told, &routing);
        recorder::follow(app, &*self.engine, self, inner, &routing.recorded, &happened);
        inner.told = routing;
        self.take_note(app, inner, happened);
    }

    fn take_note(&self, app: &App, inner: &mut Inner, happened: Vec<Happened>) {
        for happened in happened {
            if let What::Captioned { line } | What::Mended { line, .. } = &happened.what {
                inner.caption(line, Message::Caption);
            }
            let deed = keep::deed(app, &self.meeting, inner, happened);
            inner.deeds.extend(deed);
        }
        inner.unsaved = true;
        inner.unseen = true;
        self.changed.notify_one();
        self.stirred.notify_one();
    }
}

/// Whether something happened to one person and touches nobody else.
fn concerns(what: &What, key: &PersonKey) -> bool {
    matches!(what, What::Joined { person } | What::Listened { person, .. } if person == key)
}
