//! What the store holds, put into the words of the desk.

use convoke_domain::{
    participant::Category,
    registration::{ModeOfParticipation, Particulars, State, changes},
    time::Instant,
};
use convoke_store::{
    audit::Line,
    outbox::{Item, Kind, state},
    registration::look::Matter,
};
use convoke_text::Words;
use convoke_view::{
    desk::{
        queue::Look,
        sheet::{Difference, Event, MailLine, When},
    },
    frame::Frame,
    registration::my::{field_label, field_value},
    time::machine_in,
    url::Desk,
};
use serde_json::Value;

use crate::files::Unfit;

/// A number of a list of keys and numbers.
pub fn count(counts: &[(String, i64)], key: &str) -> i64 {
    counts.iter().find(|(k, _)| k == key).map_or(0, |(_, n)| *n)
}

/// What was just done, as the address says it after a post.
pub fn done(t: &Words, key: &str, n: i64) -> String {
    match key {
        "confirmed" => t.msg_desk_done_confirmed(),
        "declined" => t.msg_desk_done_declined(),
        "withdrawn" => t.msg_desk_done_withdrawn(),
        "many" => t.msg_desk_done_many(n),
        "saved" => t.msg_desk_done_saved(),
        "nothing" => t.msg_desk_done_nothing(),
        "seat" => t.msg_desk_done_seat(),
        "sent" => t.msg_desk_done_sent(),
        "published" => t.msg_desk_done_published(),
        "dated" => t.msg_desk_done_dated(),
        "decided" => t.msg_desk_done_decided(),
        "interpreter-added" => t.msg_interpretation_done_added(),
        "interpreter-edited" => t.msg_interpretation_done_edited(),
        "interpreter-removed" => t.msg_interpretation_done_removed(),
        _ => String::new(),
    }
}

/// A moment at the conference.
pub fn when(frame: &Frame, at: Instant) -> When {
    When { text: frame.t.instant_short(at, &frame.record.zone), machine: machine_in(at, &frame.record.zone) }
}

/// "2 days", "22 hours": how long something has waited, in its largest unit.
pub fn waited(t: &Words, seconds: i64) -> String {
    match seconds.max(0) {
        s if s >= 86_400 => t.msg_days_left(s / 86_400),
        s if s >= 3_600 => t.msg_hours_left(s / 3_600),
        s => t.msg_minutes_left(s / 60),
    }
}

/// The word for a state, as a tab says it.
pub fn state_tab(t: &Words, state: State) -> String {
    if state == State::Received { t.msg_desk_tab_not_proven() } else { t.state(state) }
}

/// The class of a state's word.
pub const fn state_css(state: State) -> &'static str {
    match state {
        State::Received => "state-off",
        State::Proven => "state-warn",
        State::Confirmed => "state-good",
        State::Declined => "state-bad",
        State::Withdrawn => "state-off",
    }
}

/// "room", "online": the mode in the queue.
pub fn mode_short(t: &Words, mode: ModeOfParticipation) -> String {
    match mode {
        ModeOfParticipation::InPerson => t.msg_desk_mode_room(),
        ModeOfParticipation::Online => t.msg_desk_mode_online(),
        ModeOfParticipation::Follow => t.msg_desk_mode_follow(),
    }
}

/// Something to look at, in two or three words.
pub fn look(t: &Words, matter: Matter, quota: i64) -> Look {
    let (css, text) = match matter {
        Matter::MailFailed => ("state-bad", t.msg_desk_look_mail()),
        Matter::SamePerson => ("state-warn", t.msg_desk_look_twice()),
        Matter::Reopened => ("state-warn", t.msg_desk_look_reopened()),
        Matter::Late => ("state-warn", t.msg_desk_look_late()),
        Matter::NoSeat => ("state-warn", t.msg_desk_look_seat(quota)),
        Matter::SecondHead => ("state-warn", t.msg_desk_look_heads()),
    };
    Look { css, text }
}

/// Who acted, in words.
pub fn actor(t: &Words, actor: &str) -> String {
    match actor {
        "person" => t.msg_desk_actor_person(),
        "system" => t.msg_desk_actor_system(),
        email => email.to_owned(),
    }
}

/// What was done, in words; an act we have no words for by its key.
pub fn act(t: &Words, key: &str) -> String {
    match key {
        "registered" => t.msg_desk_act_registered(),
        "requested_late" => t.msg_desk_act_requested_late(),
        "registered_again" => t.msg_desk_act_registered_again(),
        "proven" => t.msg_desk_act_proven(),
        "confirmed" => t.msg_desk_act_confirmed(),
        "declined" => t.msg_desk_act_declined(),
        "withdrawn" => t.msg_desk_act_withdrawn(),
        "changed" => t.msg_desk_act_changed(),
        "reopened" => t.msg_desk_act_reopened(),
        "new_address_asked" => t.msg_desk_act_new_address_asked(),
        "change_asked" => t.msg_desk_act_change_asked(),
        "change_refused" => t.msg_desk_act_change_refused(),
        "seat_given" => t.msg_desk_act_seat_given(),
        "seat_freed" => t.msg_desk_act_seat_freed(),
        "seat_moved" => t.msg_desk_act_seat_moved(),
        "sent_again" => t.msg_desk_act_sent_again(),
        "admitted" => t.msg_desk_act_admitted(),
        "turned_away" => t.msg_desk_act_turned_away(),
        "visit_taken_over" => t.msg_desk_act_visit_taken_over(),
        "signed_in" => t.msg_desk_act_signed_in(),
        "staff_added" => t.msg_desk_act_staff_added(),
        "staff_removed" => t.msg_desk_act_staff_removed(),
        "document_entered" => t.msg_desk_act_document_entered(),
        "document_edited" => t.msg_desk_act_document_edited(),
        "document_text_set" => t.msg_desk_act_document_text_set(),
        "series_imported" => t.msg_desk_act_series_imported(),
        "contact_deleted" => t.msg_desk_act_contact_deleted(),
        "announced" => t.msg_desk_act_announced(),
        "platform_set" => t.msg_desk_act_platform_set(),
        "reserve_set" => t.msg_panel_act_reserve(),
        "moved_to_hosted" => t.msg_panel_act_moved(),
        "moved_back" => t.msg_panel_act_moved_back(),
        "hall_token_shown" => t.msg_hallpage_act_token(),
        "captions_token_shown" => t.msg_captions_feed_act_shown(),
        "feed_token_revoked" => t.msg_captions_feed_act_revoked(),
        "mail_retried" => t.msg_desk_act_mail_retried(),
        "interpreter_added" => t.msg_interpretation_act_added(),
        "interpreter_edited" => t.msg_interpretation_act_edited(),
        "interpreter_removed" => t.msg_interpretation_act_removed(),
        "interpreter_link_again" => t.msg_interpretation_act_link_again(),
        "interpreter_new_link" => t.msg_interpretation_act_new_link(),
        "recording_began" => t.msg_interpretation_act_recording_began(),
        "recording_ended" => t.msg_interpretation_act_recording_ended(),
        "recording_word" => t.msg_recording_act_word(),
        "recording_allowed" => t.msg_recording_act_allowed(),
        "recording_forbidden" => t.msg_recording_act_forbidden(),
        "track_given" => t.msg_live_act_given(),
        "track_taken" => t.msg_live_act_taken(),
        "chair_named" => t.msg_live_act_chair(),
        key => key.replace('_', " "),
    }
}

/// Where something is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// On the registration's own page: everything.
    Own,
    /// Elsewhere on the desk: that telephone or access needs changed, not what they are.
    Desk,
}

/// A line of the trail as an event.
pub fn event(frame: &Frame, line: &Line, eyes: Eyes) -> Event {
    Event {
        what: act(frame.t, &line.act),
        differences: differences(frame, line, eyes),
        when: when(frame, line.at),
        who: actor(frame.t, &line.actor),
        reason: line.reason.clone(),
    }
}

/// What a line of the trail says has changed, as people read it.
fn differences(frame: &Frame, line: &Line, eyes: Eyes) -> Vec<Difference> {
    // A whole record in one line helps nobody; its versions are compared with `convoke series export`.
    if line.act == "series_imported" || State::from_key(&line.after).is_some() {
        return Vec::new();
    }
    if let (Ok(before), Ok(after)) = (serde_json::from_str(&line.before), serde_json::from_str(&line.after)) {
        return between(frame, &before, &after, eyes);
    }
    if let Ok(Value::Object(after)) = serde_json::from_str(&line.after) {
        let before = serde_json::from_str::<serde_json::Map<String, Value>>(&line.before).unwrap_or_default();
        return after
            .iter()
            .filter(|(key, value)| before.get(*key) != Some(value))
            .map(|(key, value)| Difference {
                label: key.replace('_', " "),
                before: before.get(key).map(plain).unwrap_or_default(),
                after: plain(value),
            })
            .collect();
    }
    if line.before.is_empty() && line.after.is_empty() {
        return Vec::new();
    }
    vec![Difference { label: String::new(), before: named(frame, &line.before), after: named(frame, &line.after) }]
}

/// What differs between particulars, in the words of the form.
pub fn between(frame: &Frame, before: &Particulars, after: &Particulars, eyes: Eyes) -> Vec<Difference> {
    let seen_by_few = |field: &str| matches!(field, "telephone" | "access" | "access_note");
    let value = |field: &str, text: &str| {
        if eyes == Eyes::Desk && seen_by_few(field) && !text.is_empty() {
            "•••".to_owned()
        } else {
            field_value(frame, field, text)
        }
    };
    changes(before, after)
        .into_iter()
        .map(|c| Difference {
            label: field_label(frame.t, &c.field),
            before: value(&c.field, &c.before),
            after: value(&c.field, &c.after),
        })
        .collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// A subject or a kind of mail named in the trail, in words where we have them.
fn named(frame: &Frame, text: &str) -> String {
    if let Some(number) = text.strip_prefix("registration:") {
        return frame.t.msg_desk_registration(number);
    }
    Kind::from_key(text).map_or_else(|| text.to_owned(), |kind| mail_kind(frame.t, kind))
}

/// What a line of the trail is about: in words, and where it is.
pub fn subject(frame: &Frame, subject: &str) -> (String, String) {
    let (kind, key) = subject.split_once(':').unwrap_or((subject, ""));
    match (kind, key.parse::<i64>()) {
        ("registration", Ok(id)) => (frame.t.msg_desk_registration(key), Desk::Registration(id).to_string()),
        ("document", Ok(id)) => (frame.t.msg_desk_document(key), Desk::Document(id).to_string()),
        ("interpreter", Ok(_)) => (frame.t.msg_interpretation_number(key), Desk::Interpretation.to_string()),
        ("staff", _) => (key.to_owned(), String::new()),
        ("announcement", _) => (key.to_owned(), Desk::Announcements.to_string()),
        ("meeting", _) => (key.to_owned(), Desk::Programme.to_string()),
        ("mail", _) => (frame.t.msg_desk_outbox(), Desk::Outbox.to_string()),
        _ => (key.to_owned(), String::new()),
    }
}

/// What a mail is for, in words.
pub fn mail_kind(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Proof => t.msg_desk_mail_proof(),
        Kind::NewAddress => t.msg_desk_mail_new_address(),
        Kind::Confirmed => t.msg_desk_mail_confirmed(),
        Kind::Declined => t.msg_desk_mail_declined(),
        Kind::Withdrawn => t.msg_desk_mail_withdrawn(),
        Kind::Link => t.msg_desk_mail_link(),
        Kind::Reopened => t.msg_desk_mail_reopened(),
        Kind::Request => t.msg_desk_mail_request(),
        Kind::SignIn => t.msg_desk_mail_sign_in(),
        Kind::Booth => t.msg_interpretation_mail_kind(),
    }
}

/// Where a mail stands, in words, with its class.
pub fn mail_state(t: &Words, key: &str) -> (String, &'static str) {
    match key {
        state::SENT => (t.msg_desk_mail_sent(), ""),
        state::FAILED => (t.msg_desk_mail_failed(), "state-bad"),
        state::DROPPED => (t.msg_desk_mail_dropped(), "state-off"),
        _ => (t.msg_desk_mail_queued(), "state-off"),
    }
}

/// Who asked for a mail again, in words; empty when nobody did.
pub fn asked_by(t: &Words, by: &str) -> String {
    if by.is_empty() { String::new() } else { t.msg_desk_mail_again(actor(t, by)) }
}

/// A mail of the ledger. What its note holds is not shown: for a sign-in it is half of a token.
pub fn mail(frame: &Frame, item: &Item) -> MailLine {
    let (state, css) = mail_state(frame.t, &item.state);
    MailLine {
        id: item.id,
        what: mail_kind(frame.t, item.kind),
        recipient: item.recipient.clone(),
        href: page_of(item).map(|page| page.to_string()).unwrap_or_default(),
        when: when(frame, item.sent_at.unwrap_or(item.queued_at)),
        state,
        css,
        cause: if item.state == state::SENT { String::new() } else { item.cause.clone() },
        asked_by: asked_by(frame.t, &item.asked_by),
        failed: item.state == state::FAILED,
    }
}

/// Where whom the mail is for stands on the desk.
fn page_of(item: &Item) -> Option<Desk> {
    item.registration.map(Desk::Registration).or_else(|| item.interpreter.map(|_| Desk::Interpretation))
}

/// The legend of the categories' shapes.
pub fn legend(t: &Words) -> Vec<(&'static str, String)> {
    Category::ALL.iter().map(|c| (c.css(), t.category(c))).collect()
}

/// Why a file is not taken, in words.
pub fn unfit(t: &Words, unfit: Unfit) -> String {
    match unfit {
        Unfit::Empty => t.msg_desk_fault_file_empty(),
        Unfit::Unknown => t.msg_desk_fault_file_kind(),
        Unfit::Markup => t.msg_desk_fault_file_markup(),
        Unfit::Active => t.msg_desk_fault_file_active(),
        Unfit::Torn => t.msg_desk_fault_file_torn(),
    }
}
