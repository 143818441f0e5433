//! What the moderator does besides giving and taking.

use super::{PersonKey, Refusal, Role, Room, What, perform::written};
use crate::{language::Language, time::Instant};

type Done = Result<(), Refusal>;

impl Room {
    pub(super) fn seat_chair(&mut self, now: Instant, by: &PersonKey, chair: Option<PersonKey>) -> Done {
        if let Some(key) = &chair {
            let person = self.people.get(key).filter(|p| p.present).ok_or(Refusal::Unknown)?;
            if matches!(person.role, Role::Interpreter | Role::Captioner) {
                return Err(Refusal::NotYours);
            }
        }
        if self.chair != chair {
            self.chair.clone_from(&chair);
            self.note(now, What::Chair { by: by.clone(), person: chair });
        }
        Ok(())
    }

    pub(super) fn tell_spoken(&mut self, language: Language) -> Done {
        let speaker = self.speaker().ok_or(Refusal::NothingToDo)?.key.clone();
        self.spoken = Some((speaker, language));
        Ok(())
    }

    pub(super) fn talk_aside(&mut self, by: &PersonKey, with: Option<PersonKey>) -> Done {
        let Some(key) = with else {
            self.aside = None;
            return Ok(());
        };
        if self.moved.is_some() {
            return Err(Refusal::Moved);
        }
        if key == *by || self.people.get(&key).is_none_or(|p| !p.present) {
            return Err(Refusal::Unknown);
        }
        self.aside = Some((by.clone(), key));
        Ok(())
    }

    /// Whoever chairs says so, by their own act or by word of mouth to the moderator, whose act then names them.
    pub(super) fn record(&mut self, now: Instant, by: &PersonKey, on: bool) -> Done {
        let is_moderator = self.people.get(by).is_some_and(|p| p.role == Role::Moderator);
        if !is_moderator && self.chair.as_ref() != Some(by) {
            return Err(Refusal::NotYours);
        }
        if on && !self.setup.may_record {
            return Err(Refusal::NoRecording);
        }
        let chair = self.chair().filter(|p| p.present).map(|p| p.key.clone());
        if on && chair.is_none() {
            return Err(Refusal::NoChair);
        }
        if std::mem::replace(&mut self.recording, on) != on {
            self.note(now, What::Recording { by: by.clone(), on, chair });
        }
        Ok(())
    }

    pub(super) const fn show(&mut self, document: Option<i64>) -> Done {
        self.document = document;
        Ok(())
    }

    pub(super) fn see(&mut self, key: &PersonKey) -> Done {
        let person = self.people.get_mut(key).ok_or(Refusal::Unknown)?;
        let asked = person.asking_since.take().is_some();
        let called = person.booth.as_mut().is_some_and(|seat| std::mem::take(&mut seat.calls));
        if asked || called { Ok(()) } else { Err(Refusal::NothingToDo) }
    }

    pub(super) fn move_to(&mut self, now: Instant, by: &PersonKey, hosted: bool, reason: &str) -> Done {
        if hosted && !self.setup.hosted {
            return Err(Refusal::Unknown);
        }
        if hosted == self.moved.is_some() {
            return Err(Refusal::NothingToDo);
        }
        let reason = written(reason, 500).map_err(|_| Refusal::Reason)?;
        let keys: Vec<_> = self.people.keys().cloned().collect();
        if hosted {
            self.go_there(now, &keys, reason.clone())
        } else {
            self.come_back(now, &keys)
        }
        self.note(now, What::Moved { by: by.clone(), hosted, reason });
        Ok(())
    }

    /// What is open is closed, so that no microphone is live when the meeting comes back; what was given is kept.
    fn go_there(&mut self, now: Instant, keys: &[PersonKey], reason: String) {
        for key in keys {
            self.go_off_air(key, now);
            self.close_all(key, now);
        }
        self.aside = None;
        self.moved = Some(reason);
    }

    /// Everybody has the whole grace to connect again.
    fn come_back(&mut self, now: Instant, keys: &[PersonKey]) {
        self.moved = None;
        for person in self.people.values_mut().filter(|p| p.is_away()) {
            person.away_since = Some(now);
        }
        for key in keys {
            self.resume_input(now, key);
        }
    }
}
