//! One registration, put together for an officer.

use convoke_domain::{
    device_check::Standing,
    registration::{Act, ModeOfParticipation, State},
    time::Instant,
};
use convoke_store::{
    audit, change_request, device_check, link, outbox,
    registration::{
        self, Registration,
        look::{self, Matter},
    },
};
use convoke_view::{
    check,
    desk::{
        sheet::{Fact, Member, Notice, Seat, Sheet},
        with_query,
    },
    frame::Frame,
    plate::Plate,
    registration::my::access_need,
    url::Desk,
};

use super::told::{self, Eyes};
use crate::{Shared, check::stands, error::Result};

/// Where the sheet stands.
pub struct Place {
    /// The query of the queue it was opened from.
    pub from: String,
    /// Whether it has a page of its own.
    pub whole: bool,
}

/// The sheet of a registration.
///
/// # Errors
/// When there is none, or the database refuses.
pub async fn sheet(app: &Shared, frame: &Frame, id: i64, place: Place) -> Result<Sheet> {
    let mut conn = app.db.reader().await?;
    let r = registration::get(&mut conn, id).await?;
    let series = frame.record.slug();
    let looks = look::looks(&mut conn, series, std::slice::from_ref(&r)).await?;
    let namesakes = registration::namesakes(&mut conn, series, &r).await?;
    let members = registration::of_delegation(&mut conn, series, &r.particulars.entity).await?;
    let asked = change_request::of(&mut conn, id).await?;
    let trail = audit::of(&mut conn, &audit::registration(id)).await?;
    let mails = outbox::of(&mut conn, id).await?;
    let released = link::is_released(&mut conn, id).await?;
    let checked = stands(device_check::latest(&mut conn, id).await?.as_ref(), r.particulars.mode);
    drop(conn);
    let mut notices: Vec<Notice> =
        looks.of(&r).into_iter().map(|m| notice(frame, &r, m, &members, &namesakes)).collect();
    if asked.is_some() {
        notices.push(Notice {
            link: frame.t.msg_desk_late(),
            href: Desk::Late.to_string(),
            ..plain(frame.t.msg_desk_change_waits(), String::new())
        });
    }
    Ok(Sheet {
        t: frame.t,
        id,
        revision: r.revision,
        state: frame.t.state(r.state),
        state_css: told::state_css(r.state),
        plate: Plate::of(&frame.record, &r.particulars, r.category, frame.language),
        notices,
        can_confirm: r.state.after(Act::Confirm).is_some(),
        can_decline: r.state.after(Act::Decline).is_some(),
        can_withdraw: r.state.after(Act::Withdraw).is_some(),
        can_correct: r.state.is_live(),
        facts: facts(frame, &r, place.whole).into_iter().chain(checked.map(|c| equipment(frame, c))).collect(),
        seat: seat(frame, &r, &members),
        again: again(frame, &r, released),
        events: trail
            .iter()
            .map(|line| told::event(frame, line, if place.whole { Eyes::Own } else { Eyes::Desk }))
            .collect(),
        mails: mails.iter().map(|item| told::mail(frame, item)).collect(),
        from: place.from,
        whole: place.whole,
        reason: String::new(),
        typed_for: "",
        two_people: false,
        meanwhile: None,
    })
}

fn plain(strong: String, text: String) -> Notice {
    Notice { css: "notice-warn", strong, text, href: String::new(), link: String::new() }
}

fn notice(
    frame: &Frame,
    r: &Registration,
    matter: Matter,
    members: &[Registration],
    namesakes: &[Registration],
) -> Notice {
    let t = frame.t;
    let delegation = |n: Notice| Notice {
        href: Desk::Delegation(r.particulars.entity.clone()).to_string(),
        link: t.msg_desk_delegation_of(frame.record.entity_name(&r.particulars.entity, frame.language)),
        ..n
    };
    match matter {
        Matter::MailFailed => plain(t.msg_desk_note_mail(), t.msg_desk_note_mail_text()),
        Matter::Late => plain(t.msg_desk_note_late(), String::new()),
        Matter::Reopened => plain(t.msg_desk_note_reopened(), reopened(frame, r)),
        Matter::SecondHead => delegation(plain(t.msg_desk_note_heads(), String::new())),
        Matter::NoSeat => delegation(no_seat(frame, members)),
        Matter::SamePerson => {
            let other = namesakes.first();
            Notice {
                href: other.map(|o| Desk::Registration(o.id).to_string()).unwrap_or_default(),
                link: other
                    .map(|o| format!("{} · {}", t.msg_desk_registration(o.id.to_string()), t.state(o.state)))
                    .unwrap_or_default(),
                ..plain(t.msg_desk_note_twice(), t.msg_desk_note_twice_text())
            }
        }
    }
}

/// What the officer had confirmed, and what the person has made of it.
fn reopened(frame: &Frame, r: &Registration) -> String {
    let Some(accepted) = &r.accepted else { return String::new() };
    let changes = told::between(frame, accepted, &r.particulars, Eyes::Desk);
    changes.iter().map(|c| format!("{}: {} → {}", c.label, c.before, c.after)).collect::<Vec<_>>().join(". ")
}

fn no_seat(frame: &Frame, members: &[Registration]) -> Notice {
    let quota = i64::from(frame.record.file.series.seat_quota);
    let holders: Vec<String> =
        members.iter().filter(|m| m.seat.is_some()).map(|m| m.particulars.surname.clone()).collect();
    if (holders.len() as i64) < quota {
        return plain(frame.t.msg_desk_note_seat_free(), String::new());
    }
    plain(frame.t.msg_desk_look_seat(quota), frame.t.msg_desk_note_seat_text(frame.t.list(&holders)))
}

/// Telephone and access needs stand on the registration's own page only: few need them.
fn facts(frame: &Frame, r: &Registration, whole: bool) -> Vec<Fact> {
    let (t, p) = (frame.t, &r.particulars);
    let fact = |label: String, value: String| Fact { label, value, lang: None };
    let mut facts = vec![
        fact(t.msg_my_name(), p.full_name()),
        fact(t.msg_field_function(), p.function.clone()),
        fact(t.msg_field_role(), t.role(p.role)),
        fact(t.msg_desk_mode(), t.mode(p.mode)),
        fact(t.msg_field_email(), p.email.clone()),
        Fact { label: t.msg_field_language(), value: p.language.own_name().to_owned(), lang: Some(p.language) },
    ];
    let mut more = vec![
        (t.msg_desk_pending_email(), r.pending_email.clone().unwrap_or_default()),
        (t.msg_field_filled_by(), p.filled_by.clone()),
        (t.msg_desk_reason(), r.reason.clone()),
    ];
    if whole {
        let needs: Vec<String> = p.access.iter().map(|n| access_need(t, *n)).collect();
        more.push((t.msg_field_telephone(), p.telephone.clone()));
        more.push((t.msg_field_access(), t.list(&needs)));
        more.push((t.msg_register_access_note(), p.access_note.clone()));
    }
    facts.extend(more.into_iter().filter(|(_, value)| !value.is_empty()).map(|(label, value)| fact(label, value)));
    facts
}

/// The last check of the person's equipment.
fn equipment(frame: &Frame, (at, standing): (Instant, Standing)) -> Fact {
    Fact { label: frame.t.msg_check_desk_title(), value: check::last(frame, at, standing), lang: None }
}

/// What can be done with the seat of a member.
pub fn seat(frame: &Frame, r: &Registration, members: &[Registration]) -> Seat {
    let t = frame.t;
    if r.particulars.mode != ModeOfParticipation::InPerson || !r.state.is_live() {
        return Seat::default();
    }
    let held = members.iter().filter(|m| m.seat.is_some()).count();
    let member = |m: &Registration| Member { id: m.id, name: m.particulars.list_name() };
    match r.seat {
        Some(number) => Seat {
            text: t.msg_desk_seat_held(number.to_string()),
            held: true,
            free: false,
            members: members.iter().filter(|m| m.waits_for_seat()).map(member).collect(),
        },
        None => Seat {
            text: t.msg_desk_seat_none(),
            held: false,
            free: held < usize::from(frame.record.file.series.seat_quota),
            members: Vec::new(),
        },
    }
}

fn again(frame: &Frame, r: &Registration, released: bool) -> Vec<(&'static str, String)> {
    let t = frame.t;
    let confirmed = r.state == State::Confirmed;
    [
        ("proof", t.msg_desk_again_proof(), r.state.is_live() && !confirmed),
        ("confirmed", t.msg_desk_again_confirmed(), confirmed),
        ("link", t.msg_desk_again_link(), confirmed && released),
    ]
    .into_iter()
    .filter(|(_, _, open)| *open)
    .map(|(key, words, _)| (key, words))
    .collect()
}

/// The address of the page of a registration, with the queue it was opened from.
pub fn address(id: i64, from: &str, done: &str) -> String {
    with_query(&Desk::Registration(id), &[("from", from), ("done", done)])
}
