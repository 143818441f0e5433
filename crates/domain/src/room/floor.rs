//! The floor: what people were given, and what they open of it.

use super::{Channel, Person, PersonKey, Refusal, Role, Room, Track, What};
use crate::time::Instant;

type Done = Result<(), Refusal>;

impl Room {
    pub(super) fn open(&mut self, now: Instant, by: &PersonKey, track: Track, open: bool) -> Done {
        let person = self.people.get(by).ok_or(Refusal::Unknown)?;
        // The camera of an interpreter is for the booth, and nobody's to give.
        match person.role {
            Role::Interpreter if track != Track::Camera => return Err(Refusal::NotYours),
            Role::Interpreter => {}
            _ if open && !person.given.contains(&track) => return Err(Refusal::NotGranted),
            _ => {}
        }
        if open {
            self.open_track(now, by, track)?
        } else {
            self.close(by, track, now)?
        }
        self.change(by, |p| p.only_hears = p.role == Role::Hall && !p.open.contains(&Track::Microphone))
    }

    pub(super) fn open_track(&mut self, now: Instant, key: &PersonKey, track: Track) -> Done {
        let person = self.people.get(key).ok_or(Refusal::Unknown)?;
        if person.open.contains(&track) {
            return Ok(());
        }
        if self.moved.is_some() {
            return Err(Refusal::Moved);
        }
        match (track, person.role) {
            (Track::Microphone, _) => return self.open_microphone(now, key),
            (_, Role::Interpreter) => {}
            (Track::Camera, _) if self.count_open(Track::Camera) >= self.setup.cameras => {
                return Err(Refusal::TooManyPictures);
            }
            (Track::Screen, _) if self.count_open(Track::Screen) > 0 => return Err(Refusal::TooManyPictures),
            _ => {}
        }
        self.change(key, |p| p.open.insert(track))
    }

    fn open_microphone(&mut self, now: Instant, key: &PersonKey) -> Done {
        let input = self.people.get(key).and_then(|p| p.input).filter(|c| *c != Channel::Floor);
        if let Some(channel) = input {
            if self.is_live_for_another(channel, key) {
                return Err(Refusal::OnAir);
            }
            return self.go_on_air(now, key, channel);
        }
        let lane = self.lanes.iter_mut().find(|lane| lane.is_none()).ok_or(Refusal::TooManyMicrophones)?;
        *lane = Some(key.clone());
        self.mark_open(now, key)
    }

    pub(super) fn mark_open(&mut self, now: Instant, key: &PersonKey) -> Done {
        self.openings += 1;
        let opening = self.openings;
        self.change(key, |p| {
            p.open.insert(Track::Microphone);
            p.microphone_since = Some(now);
            p.opening = opening;
        })
    }

    pub(super) fn close(&mut self, key: &PersonKey, track: Track, at: Instant) -> Done {
        if track == Track::Microphone {
            self.close_microphone(key, at);
        }
        self.change(key, |p| p.open.remove(&track))
    }

    fn close_microphone(&mut self, key: &PersonKey, at: Instant) {
        self.go_off_air(key, at);
        let Some(lane) = self.lanes.iter_mut().find(|lane| lane.as_ref() == Some(key)) else { return };
        *lane = None;
        let since = self.people.get_mut(key).and_then(|p| p.microphone_since.take());
        let from = since.unwrap_or(at);
        self.note(at, What::Spoke { person: key.clone(), from, to: at.max(from) });
    }

    pub(super) fn close_all(&mut self, key: &PersonKey, at: Instant) {
        self.close_microphone(key, at);
        if let Some(person) = self.people.get_mut(key) {
            person.open.clear();
        }
    }

    /// An input of the hall sends by itself what it may, as soon as it is there; what finds no room is silenced, and
    /// the moderator sees that.
    pub(super) fn resume_input(&mut self, now: Instant, key: &PersonKey) {
        let is_input = |p: &&Person| p.role == Role::Hall && p.connected && !p.only_hears;
        if self.moved.is_some() {
            return;
        }
        let Some(given) = self.people.get(key).filter(is_input).map(|p| p.given.clone()) else { return };
        for track in given {
            if self.open_track(now, key, track).is_err() {
                self.people.entry(key.clone()).and_modify(|p| _ = p.given.remove(&track));
            }
        }
    }

    pub(super) fn ask(&mut self, now: Instant, by: &PersonKey, wants: bool) -> Done {
        let person = self.people.get_mut(by).ok_or(Refusal::Unknown)?;
        if wants && person.given.contains(&Track::Microphone) {
            return Err(Refusal::NothingToDo);
        }
        person.asking_since = wants.then(|| person.asking_since.unwrap_or(now));
        Ok(())
    }

    pub(super) fn grant(&mut self, now: Instant, by: &PersonKey, key: PersonKey, track: Track, given: bool) -> Done {
        let person = self.people.get(&key).filter(|p| p.present).ok_or(Refusal::Unknown)?;
        if !person.may_be_given() {
            return Err(Refusal::NotYours);
        }
        let was_given = person.given.contains(&track);
        if given {
            self.give(now, &key, track)?;
        } else {
            self.close(&key, track, now)?;
            self.change(&key, |p| p.given.remove(&track))?;
        }
        if was_given != given {
            self.note(now, What::Granted { by: by.clone(), person: key, track, given });
        }
        Ok(())
    }

    fn give(&mut self, now: Instant, key: &PersonKey, track: Track) -> Done {
        let person = self.people.get(key).ok_or(Refusal::Unknown)?;
        if person.role == Role::Hall && person.connected && self.moved.is_none() {
            self.put_on(now, key, track)?;
        }
        self.change(key, |p| {
            p.given.insert(track);
            p.only_hears = false;
            p.asking_since.take_if(|_| track == Track::Microphone);
        })
    }

    /// What the moderator gives to an input of the hall opens at once, and takes the channel from an interpreter.
    fn put_on(&mut self, now: Instant, key: &PersonKey, track: Track) -> Done {
        match self.people.get(key).and_then(|p| p.input) {
            Some(channel) if channel != Channel::Floor && track == Track::Microphone => {
                self.go_on_air(now, key, channel)
            }
            _ => self.open_track(now, key, track),
        }
    }

    pub(super) fn change<T>(&mut self, key: &PersonKey, change: impl FnOnce(&mut Person) -> T) -> Done {
        self.people.get_mut(key).map(change).map(|_| ()).ok_or(Refusal::Unknown)
    }

    fn count_open(&self, track: Track) -> usize {
        self.people.values().filter(|p| p.may_be_given() && p.open.contains(&track)).count()
    }
}
