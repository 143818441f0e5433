//! The interpreters' consoles: one live microphone for each outgoing channel, relay without circles.

use super::{BoothSeat, Channel, Note, PersonKey, Refusal, Role, Room, SlowDown, Track, What, perform::written};
use crate::time::Instant;

type Done = Result<(), Refusal>;

/// How many lines a booth keeps.
const NOTES: usize = 50;

impl Room {
    fn seat(&self, key: &PersonKey) -> Result<&BoothSeat, Refusal> {
        self.people.get(key).and_then(|p| p.booth.as_ref()).ok_or(Refusal::NotYours)
    }

    fn seat_mut(&mut self, key: &PersonKey) -> Result<&mut BoothSeat, Refusal> {
        self.people.get_mut(key).and_then(|p| p.booth.as_mut()).ok_or(Refusal::NotYours)
    }

    pub(super) fn tell(&mut self, by: &PersonKey, tell: impl FnOnce(&mut BoothSeat)) -> Done {
        self.seat_mut(by).map(tell)
    }

    /// The channel where somebody's microphone is live.
    pub(super) fn air_of(&self, key: &PersonKey) -> Option<Channel> {
        self.air.iter().find(|(_, holder)| *holder == key).map(|(channel, _)| *channel)
    }

    /// Whether a channel is taken. Whoever's line is broken does not keep a colleague from helping out.
    pub(super) fn is_live_for_another(&self, channel: Channel, key: &PersonKey) -> bool {
        self.on_air(channel).is_some_and(|holder| holder.key != *key && !holder.is_away())
    }

    fn fits(&self, source: Channel, into: Option<Channel>) -> Done {
        match into {
            Some(into) if into == source => Err(Refusal::SameChannel),
            Some(into) if self.reaches(source, into) => Err(Refusal::Circle),
            _ => Ok(()),
        }
    }

    /// Puts a microphone on air. In the same step whoever held the channel is off it.
    pub(super) fn go_on_air(&mut self, now: Instant, key: &PersonKey, channel: Channel) -> Done {
        if !self.setup.has(channel) {
            return Err(Refusal::Unknown);
        }
        match self.air.get(&channel).cloned() {
            Some(holder) if holder == *key => return Ok(()),
            Some(holder) => self.give_way(&holder, now),
            None => {}
        }
        self.go_off_air(key, now);
        self.air.insert(channel, key.clone());
        match self.seat_mut(key) {
            Ok(seat) => seat.go_on_air(now),
            Err(_) => self.mark_open(now, key)?,
        }
        Ok(())
    }

    /// An input of the hall that an interpreter put off waits for the moderator.
    fn give_way(&mut self, holder: &PersonKey, at: Instant) {
        self.go_off_air(holder, at);
        if let Some(input) = self.people.get_mut(holder).filter(|p| p.role == Role::Hall) {
            input.given.remove(&Track::Microphone);
        }
    }

    pub(super) fn go_off_air(&mut self, key: &PersonKey, at: Instant) {
        let Some(channel) = self.air_of(key) else { return };
        self.air.remove(&channel);
        let Some(person) = self.people.get_mut(key) else { return };
        let since = match &mut person.booth {
            Some(seat) => seat.go_off_air(at),
            None => {
                person.open.remove(&Track::Microphone);
                person.microphone_since.take()
            }
        };
        let from = since.unwrap_or(at);
        self.note(at, What::Interpreted { person: key.clone(), channel, from, to: at.max(from) });
    }

    pub(super) fn take_source(&mut self, by: &PersonKey, channel: Channel) -> Done {
        // From a signed language there is no sound to take.
        if !self.setup.has(channel) || channel == Channel::Signed {
            return Err(Refusal::Unknown);
        }
        self.fits(channel, self.seat(by)?.into)?;
        self.tell(by, |seat| seat.source = channel)
    }

    pub(super) fn preselect(&mut self, by: &PersonKey, key: u8, channel: Option<Channel>) -> Done {
        if channel.is_some_and(|c| !self.setup.has(c) || c == Channel::Signed) {
            return Err(Refusal::Unknown);
        }
        let seat = self.seat_mut(by)?;
        *seat.preselected.get_mut(usize::from(key)).ok_or(Refusal::Unknown)? = channel;
        Ok(())
    }

    pub(super) fn work_into(&mut self, now: Instant, by: &PersonKey, channel: Option<Channel>) -> Done {
        let seat = self.seat(by)?;
        if seat.into == channel {
            return Ok(());
        }
        if channel.is_some_and(|c| !seat.into_allowed.contains(&c)) {
            return Err(Refusal::NotYourLanguage);
        }
        self.fits(seat.source, channel)?;
        match (self.air_of(by), channel) {
            (Some(_), Some(channel)) if self.is_live_for_another(channel, by) => return Err(Refusal::OnAir),
            (Some(_), Some(channel)) => self.go_on_air(now, by, channel)?,
            (Some(_), None) => self.go_off_air(by, now),
            (None, _) => {}
        }
        self.tell(by, |seat| {
            seat.into = channel;
            seat.ask(None);
        })
    }

    pub(super) fn open_air(&mut self, now: Instant, by: &PersonKey) -> Done {
        let channel = self.seat(by)?.into.ok_or(Refusal::NoOutgoing)?;
        if self.is_live_for_another(channel, by) {
            return Err(Refusal::OnAir);
        }
        self.put_interpreter_on(now, by, channel)
    }

    fn put_interpreter_on(&mut self, now: Instant, key: &PersonKey, channel: Channel) -> Done {
        if self.moved.is_some() {
            return Err(Refusal::Moved);
        }
        self.fits(self.seat(key)?.source, Some(channel))?;
        self.tell(key, |seat| seat.into = Some(channel))?;
        self.go_on_air(now, key, channel)
    }

    pub(super) fn close_air(&mut self, now: Instant, by: &PersonKey) -> Done {
        self.go_off_air(by, now);
        Ok(())
    }

    /// The channel whose microphone somebody would get from a colleague: the one they work into, or their booth's.
    fn channel_of_colleague(&self, by: &PersonKey) -> Result<Channel, Refusal> {
        let seat = self.seat(by)?;
        let is_held = |c: &Channel| self.air.get(c).is_some_and(|holder| holder != by);
        if let Some(channel) = seat.into.filter(is_held) {
            return Ok(channel);
        }
        let mut mates =
            self.air.iter().filter(|(_, key)| *key != by && self.seat(key).is_ok_and(|s| s.home == seat.home));
        let (channel, _) = mates.next().ok_or(Refusal::NothingToDo)?;
        if seat.into_allowed.contains(channel) { Ok(*channel) } else { Err(Refusal::NotYourLanguage) }
    }

    pub(super) fn request_handover(&mut self, now: Instant, by: &PersonKey) -> Done {
        if self.air_of(by).is_some() {
            return Err(Refusal::NothingToDo);
        }
        let channel = self.channel_of_colleague(by)?;
        if self.on_air(channel).is_some_and(|p| p.role == Role::Hall) {
            return Err(Refusal::NothingToDo);
        }
        self.fits(self.seat(by)?.source, Some(channel))?;
        self.tell(by, |seat| {
            seat.into = Some(channel);
            seat.ask(Some(seat.asked_at.unwrap_or(now)));
        })
    }

    /// Who asks for the microphone that somebody holds, and the channel.
    fn request_to(&self, by: &PersonKey) -> Result<(PersonKey, Channel), Refusal> {
        let channel = self.air_of(by).ok_or(Refusal::NothingToDo)?;
        let asks = self.asked_by(channel).ok_or(Refusal::NothingToDo)?;
        Ok((asks.key.clone(), channel))
    }

    pub(super) fn hand_over(&mut self, now: Instant, by: &PersonKey) -> Done {
        let (colleague, channel) = self.request_to(by)?;
        self.put_interpreter_on(now, &colleague, channel)
    }

    pub(super) fn decline(&mut self, by: &PersonKey) -> Done {
        let (colleague, _) = self.request_to(by)?;
        self.tell(&colleague, |seat| seat.ask(None))
    }

    /// Takes the microphone at once. When the colleague closed it a moment ago, it is opened.
    pub(super) fn take_over(&mut self, now: Instant, by: &PersonKey) -> Done {
        if self.air_of(by).is_some() {
            return Err(Refusal::NothingToDo);
        }
        match self.channel_of_colleague(by) {
            Ok(channel) => self.put_interpreter_on(now, by, channel),
            Err(Refusal::NothingToDo) => self.open_air(now, by),
            Err(refusal) => Err(refusal),
        }
    }

    /// A request means something only while a colleague holds the microphone.
    pub(super) fn forget_vain_requests(&mut self) {
        let is_interpreter = |key: &PersonKey| self.people.get(key).is_some_and(|p| p.role == Role::Interpreter);
        let held: Vec<Channel> = self.air.iter().filter(|(_, key)| is_interpreter(key)).map(|(c, _)| *c).collect();
        for seat in self.people.values_mut().filter_map(|p| p.booth.as_mut()) {
            if seat.on_air_since.is_some() || seat.into.is_none_or(|c| !held.contains(&c)) {
                seat.ask(None);
            }
        }
    }

    pub(super) fn ask_to_slow_down(&mut self, now: Instant, by: &PersonKey) -> Done {
        self.slow_down = Some(SlowDown { at: now, by: by.clone() });
        Ok(())
    }

    pub(super) fn say(&mut self, now: Instant, by: &PersonKey, text: &str) -> Done {
        let text = written(text, 500)?;
        let home = self.seat(by)?.home;
        let notes = self.notes.entry(home).or_default();
        notes.push(Note { at: now, by: by.clone(), text });
        let too_many = notes.len().saturating_sub(NOTES);
        notes.drain(..too_many);
        Ok(())
    }
}
