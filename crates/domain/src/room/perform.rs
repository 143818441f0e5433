//! Whose act is whose, and where it goes.

use super::{Act, Channel, PersonKey, Refusal, Role, Room, What};
use crate::{language::Language, time::Instant};

type Done = Result<(), Refusal>;

const fn is_theirs(role: Role, act: &Act) -> bool {
    match act {
        Act::Listen { .. } => !matches!(role, Role::Interpreter),
        Act::Pictures { .. } | Act::Read { .. } => true,
        Act::SpeakIn { .. } => matches!(role, Role::Delegate | Role::Moderator | Role::Hall),
        Act::Open { .. } => !matches!(role, Role::Listener | Role::Captioner),
        Act::Ask { .. } => matches!(role, Role::Delegate),
        Act::Source { .. }
        | Act::Preselect { .. }
        | Act::Into { .. }
        | Act::Air { .. }
        | Act::Cough { .. }
        | Act::RequestHandover { .. }
        | Act::HandOver
        | Act::Decline
        | Act::TakeOver
        | Act::SlowDown
        | Act::CannotInterpret { .. }
        | Act::CallTechnician { .. }
        | Act::Say { .. } => matches!(role, Role::Interpreter),
        Act::Grant { .. }
        | Act::Chair { .. }
        | Act::Spoken { .. }
        | Act::Aside { .. }
        | Act::Show { .. }
        | Act::Seen { .. }
        | Act::Move { .. } => matches!(role, Role::Moderator),
        // Who of them may is asked of the room.
        Act::Record { .. } => matches!(role, Role::Moderator | Role::Delegate | Role::Listener),
        Act::Caption { .. } | Act::Mend { .. } => matches!(role, Role::Captioner | Role::Moderator),
    }
}

impl Room {
    pub(super) fn perform(&mut self, now: Instant, by: &PersonKey, act: Act) -> Done {
        let role = self.people.get(by).filter(|p| !p.left).ok_or(Refusal::Unknown)?.role;
        if !is_theirs(role, &act) {
            return Err(Refusal::NotYours);
        }
        match act {
            Act::Listen { channel, under } => self.listen(now, by, channel, under),
            Act::Pictures { on, signed } => self.want_pictures(by, on, signed),
            Act::Read { captions } => self.read_captions(by, captions),
            Act::SpeakIn { language } => self.speak_in(by, language),
            Act::Open { track, open } => self.open(now, by, track, open),
            Act::Ask { wants } => self.ask(now, by, wants),
            Act::Source { channel } => self.take_source(by, channel),
            Act::Preselect { key, channel } => self.preselect(by, key, channel),
            Act::Into { channel } => self.work_into(now, by, channel),
            Act::Air { open: true } => self.open_air(now, by),
            Act::Air { open: false } => self.close_air(now, by),
            Act::Cough { held } => self.tell(by, |seat| seat.cough = held),
            Act::RequestHandover { wants: true } => self.request_handover(now, by),
            Act::RequestHandover { wants: false } => self.tell(by, |seat| seat.ask(None)),
            Act::HandOver => self.hand_over(now, by),
            Act::Decline => self.decline(by),
            Act::TakeOver => self.take_over(now, by),
            Act::SlowDown => self.ask_to_slow_down(now, by),
            Act::CannotInterpret { cannot } => self.tell(by, |seat| seat.cannot = cannot),
            Act::CallTechnician { calls } => self.tell(by, |seat| seat.calls = calls),
            Act::Say { text } => self.say(now, by, &text),
            Act::Grant { person, track, given } => self.grant(now, by, person, track, given),
            Act::Chair { person } => self.seat_chair(now, by, person),
            Act::Spoken { language } => self.tell_spoken(language),
            Act::Aside { person } => self.talk_aside(by, person),
            Act::Record { on } => self.record(now, by, on),
            Act::Show { document } => self.show(document),
            Act::Seen { person } => self.see(&person),
            Act::Move { hosted, reason } => self.move_to(now, by, hosted, &reason),
            Act::Caption { language, text, took } => self.write_line(now, by, language, &text, took).map(drop),
            Act::Mend { line, text } => self.mend_line(now, by, line, &text),
        }
    }

    fn listen(&mut self, now: Instant, by: &PersonKey, channel: Channel, under: bool) -> Done {
        if !self.setup.has(channel) {
            return Err(Refusal::Unknown);
        }
        let person = self.people.get_mut(by).ok_or(Refusal::Unknown)?;
        person.under = under;
        if std::mem::replace(&mut person.listening, channel) != channel {
            self.note(now, What::Listened { person: by.clone(), channel });
        }
        Ok(())
    }

    fn want_pictures(&mut self, by: &PersonKey, on: bool, signed: bool) -> Done {
        let person = self.people.get_mut(by).ok_or(Refusal::Unknown)?;
        person.pictures = on;
        person.signed = signed;
        Ok(())
    }

    fn speak_in(&mut self, by: &PersonKey, language: Language) -> Done {
        self.people.get_mut(by).ok_or(Refusal::Unknown)?.speaks = Some(language);
        Ok(())
    }
}

/// What somebody wrote, without the space around it.
pub(super) fn written(text: &str, at_most: usize) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > at_most {
        return Err(Refusal::Text);
    }
    Ok(text.to_owned())
}
