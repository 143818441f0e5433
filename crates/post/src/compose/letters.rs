//! What each kind of mail says.

use convoke_domain::{
    programme::{Sitting, annex},
    record::{Slot, Topic},
    registration::{ModeOfParticipation, State},
};
use convoke_store::{outbox::Kind, registration::Registration, staff::SIGN_IN_SECONDS};
use convoke_text::date::clock;
use convoke_view::mail::{Block, Day};

use super::{Draft, Occasion, Reader, booth, line, lines};
use crate::{Error, calendar::meeting_name};

pub(super) fn draft(o: &Occasion<'_>, reader: Reader<'_>) -> Result<Draft, Error> {
    match (o.item.kind, reader) {
        (Kind::SignIn, _) => sign_in(o),
        (Kind::Booth, Reader::Interpreter(interpreter)) => booth::draft(o, interpreter),
        (_, Reader::Registered(registration)) => to_registered(o, registration),
        _ => Err(Error::NoRegistration),
    }
}

fn to_registered(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    match o.item.kind {
        Kind::Proof if r.state == State::Received => proof(o, r),
        Kind::Proof => known(o, r),
        Kind::NewAddress => new_address(o, r),
        Kind::Confirmed if o.item.queued_at >= o.record.release.instant => confirmed_again(o, r),
        Kind::Confirmed => confirmed(o, r),
        Kind::Declined => Ok(declined(o)),
        Kind::Withdrawn => Ok(withdrawn(o)),
        Kind::Link => link(o, r),
        Kind::Reopened => Ok(reopened(o)),
        Kind::Request if o.item.note.is_empty() => Ok(accepted(o, r)),
        Kind::Request => Ok(refused(o)),
        Kind::SignIn | Kind::Booth => Err(Error::NoRegistration),
    }
}

fn proof(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let page = o.personal(r).ok_or(Error::Misdirected)?;
    let mut blocks =
        vec![Block::Text(o.t.msg_mail_proof_text(o.title())), facts(o, r), Block::Text(o.t.msg_mail_proof_do())];
    blocks.push(o.button(o.t.msg_mail_proof_button(), page));
    blocks.extend([Block::Heading(o.t.msg_mail_next_heading()), Block::List(after_proof(o, r))]);
    blocks.push(Block::Small(o.t.msg_mail_stranger()));
    Ok(Draft {
        subject: o.t.msg_mail_proof_subject(o.short_title()),
        heading: o.t.msg_mail_proof_heading(),
        blocks,
        ..Draft::default()
    })
}

fn after_proof(o: &Occasion<'_>, r: &Registration) -> Vec<String> {
    let decision = if r.late {
        o.t.msg_mail_proof_late(o.t.date_plain(o.record.deadline.local.date()))
    } else {
        o.t.msg_mail_proof_decides()
    };
    let link = if o.now < o.record.release.instant {
        o.t.msg_mail_proof_link(o.moment(&o.record.release))
    } else {
        o.t.msg_mail_proof_link_at_once()
    };
    [decision, link].into_iter().chain(seat(o, r)).collect()
}

/// The person filled the form again, or asked for the message again, after proving the address.
fn known(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let page = o.personal(r).ok_or(Error::Misdirected)?;
    let text = Block::Text(o.t.msg_mail_known_text());
    Ok(Draft {
        subject: o.t.msg_mail_known_subject(o.short_title()),
        heading: o.t.msg_mail_known_heading(),
        blocks: vec![text, facts(o, r), o.button(o.t.msg_mail_see_registration(), page)],
        ..Draft::default()
    })
}

fn new_address(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let page = o.personal_at_new_address(r).ok_or(Error::Misdirected)?;
    Ok(Draft {
        subject: o.t.msg_mail_new_address_subject(o.short_title()),
        heading: o.t.msg_mail_new_address_heading(),
        blocks: vec![
            Block::Text(o.t.msg_mail_new_address_text(o.title())),
            Block::Text(o.t.msg_mail_new_address_do()),
            o.button(o.t.msg_mail_proof_button(), page),
            Block::Small(o.t.msg_mail_stranger()),
        ],
        ..Draft::default()
    })
}

fn confirmed(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let page = o.personal(r).ok_or(Error::Misdirected)?;
    let mut next = vec![o.t.msg_mail_confirmed_link(o.moment(&o.record.release))];
    next.extend(tests_ahead(o).map(|time| o.t.msg_mail_confirmed_test(time)));
    next.extend(seat(o, r));
    let mut blocks = vec![Block::Text(registered(o)), plate(o, r), Block::Small(o.t.msg_mail_link_plate())];
    blocks.extend([Block::Heading(o.t.msg_mail_next_heading()), Block::List(next)]);
    blocks.push(o.button(o.t.msg_mail_see_registration(), page));
    Ok(Draft {
        subject: o.t.msg_mail_confirmed_subject(o.short_title()),
        heading: o.t.msg_mail_confirmed_heading(),
        blocks,
        ..Draft::default()
    })
}

fn confirmed_again(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let page = o.personal(r).ok_or(Error::Misdirected)?;
    let text = Block::Text(o.t.msg_mail_again_text());
    Ok(Draft {
        subject: o.t.msg_mail_again_subject(o.short_title()),
        heading: o.t.msg_mail_again_heading(),
        blocks: vec![
            text,
            plate(o, r),
            Block::Small(o.t.msg_mail_link_plate()),
            o.button(o.t.msg_mail_see_registration(), page),
        ],
        ..Draft::default()
    })
}

fn declined(o: &Occasion<'_>) -> Draft {
    let mut blocks = vec![Block::Text(o.t.msg_mail_declined_text(o.title()))];
    blocks.extend(reason(o));
    blocks.push(ask(o));
    Draft {
        subject: o.t.msg_mail_declined_subject(o.short_title()),
        heading: o.t.msg_mail_declined_heading(),
        blocks,
        foot_link: true,
        ..Draft::default()
    }
}

fn withdrawn(o: &Occasion<'_>) -> Draft {
    let mut blocks = vec![Block::Text(o.t.msg_mail_withdrawn_text(o.title()))];
    blocks.extend(reason(o));
    blocks.push(Block::Text(o.t.msg_mail_withdrawn_again()));
    Draft {
        subject: o.t.msg_mail_withdrawn_subject(o.short_title()),
        heading: o.t.msg_mail_withdrawn_heading(),
        blocks,
        foot_link: true,
        ..Draft::default()
    }
}

fn link(o: &Occasion<'_>, r: &Registration) -> Result<Draft, Error> {
    let door = o.door(r)?;
    let blocks = vec![
        Block::Text(o.t.msg_mail_link_text(registered(o))),
        plate(o, r),
        Block::Small(o.t.msg_mail_link_plate()),
        o.button(o.t.msg_mail_link_button(), door),
        Block::Heading(o.t.msg_mail_link_when()),
        times(o),
        Block::Small(o.t.msg_mail_link_calendar(o.t.msg_mail_link_door(i64::from(o.record.file.series.door_minutes)))),
        Block::Heading(o.t.msg_mail_link_please()),
        Block::List(please(o, r)),
    ];
    Ok(Draft {
        subject: o.t.msg_mail_link_subject(o.short_title()),
        preview: first(o),
        heading: o.t.msg_mail_link_heading(),
        blocks,
        foot_link: true,
    })
}

fn reopened(o: &Occasion<'_>) -> Draft {
    let mut blocks = vec![Block::Text(o.t.msg_mail_reopened_text())];
    if o.now >= o.record.release.instant {
        blocks.push(Block::Text(o.t.msg_mail_reopened_sleeps()));
    }
    Draft {
        subject: o.t.msg_mail_reopened_subject(o.short_title()),
        heading: o.t.msg_mail_reopened_heading(),
        blocks,
        foot_link: true,
        ..Draft::default()
    }
}

fn accepted(o: &Occasion<'_>, r: &Registration) -> Draft {
    Draft {
        subject: o.t.msg_mail_accepted_subject(o.short_title()),
        heading: o.t.msg_mail_accepted_heading(),
        blocks: vec![Block::Text(o.t.msg_mail_accepted_text()), facts(o, r)],
        foot_link: true,
        ..Draft::default()
    }
}

fn refused(o: &Occasion<'_>) -> Draft {
    let mut blocks = vec![Block::Text(o.t.msg_mail_refused_text())];
    blocks.extend(reason(o));
    blocks.push(ask(o));
    Draft {
        subject: o.t.msg_mail_refused_subject(o.short_title()),
        heading: o.t.msg_mail_refused_heading(),
        blocks,
        foot_link: true,
        ..Draft::default()
    }
}

fn sign_in(o: &Occasion<'_>) -> Result<Draft, Error> {
    let blocks = vec![
        Block::Text(o.t.msg_mail_sign_in_text(o.t.span(SIGN_IN_SECONDS))),
        o.button(o.t.msg_mail_sign_in_button(), o.sign_in()?),
        Block::Small(o.t.msg_mail_sign_in_stranger()),
    ];
    Ok(Draft {
        subject: o.t.msg_mail_sign_in_subject(o.short_title()),
        heading: o.t.msg_mail_sign_in_heading(),
        blocks,
        ..Draft::default()
    })
}

/// Who is registered, so that whoever fills many forms knows which this is.
fn facts(o: &Occasion<'_>, r: &Registration) -> Block {
    let p = &r.particulars;
    let mut facts = vec![
        (o.t.msg_mail_label_name(), o.said(&p.full_name())),
        (o.t.msg_mail_label_entity(), o.said(&o.record.entity_name(&p.entity, o.language))),
        (o.t.msg_mail_label_mode(), o.t.mode(p.mode)),
    ];
    if !p.filled_by.is_empty() {
        facts.push((o.t.msg_mail_label_filled_by(), o.said(&p.filled_by)));
    }
    Block::Facts(facts)
}

/// What became of the wish for a seat; nothing when there was none.
fn seat(o: &Occasion<'_>, r: &Registration) -> Option<String> {
    match (r.particulars.mode, r.seat) {
        (ModeOfParticipation::InPerson, Some(_)) => Some(o.t.msg_mail_seat_given()),
        (ModeOfParticipation::InPerson, None) => Some(o.t.msg_mail_seat_alternate()),
        _ => None,
    }
}

fn registered(o: &Occasion<'_>) -> String {
    let dates = o.t.date_range(o.record.file.first_day(), o.record.file.last_day());
    o.t.msg_mail_registered_for(o.title(), dates)
}

fn plate(o: &Occasion<'_>, r: &Registration) -> Block {
    Block::Plate {
        entity: line(&o.record.entity_name(&r.particulars.entity, o.language)),
        person: line(&r.particulars.surname),
    }
}

fn reason(o: &Occasion<'_>) -> Option<Block> {
    let text = lines(&o.item.note);
    (!text.is_empty()).then(|| Block::Quote { label: o.t.msg_mail_reason(), text })
}

fn ask(o: &Occasion<'_>) -> Block {
    Block::Text(o.t.msg_mail_ask_secretariat(o.record.file.secretariat.email.as_str()))
}

pub(super) fn tests_ahead<'a>(o: &'a Occasion<'_>) -> impl Iterator<Item = String> + 'a {
    let ahead = o.record.file.test_session.iter().filter(|s| s.slot().ends(&o.record.zone).instant > o.now);
    ahead.map(|s| {
        let time = format!("{}{}{}", o.t.date_long(s.date), o.t.msg_list_comma(), span(&s.slot()));
        o.t.msg_at_place(time, o.place())
    })
}

/// "13:00–14:30"
fn span(slot: &Slot) -> String {
    format!("{}–{}", clock(slot.start), clock(slot.end))
}

/// The meetings in the conference's time, day by day.
pub(super) fn times(o: &Occasion<'_>) -> Block {
    let weeks = annex(o.record);
    let days = weeks.iter().flat_map(|week| &week.days).filter(|day| day.has_meetings()).map(|day| Day {
        date: o.t.date_short(day.date),
        rows: day.cells.iter().flat_map(|cell| &cell.sittings).flat_map(|sitting| rows(o, sitting)).collect(),
    });
    Block::Times { place: line(o.place()), meeting: o.t.msg_mail_link_meeting(), days: days.collect() }
}

fn rows(o: &Occasion<'_>, sitting: &Sitting<'_>) -> Vec<(String, String)> {
    let name = meeting_name(o.record, sitting.meeting, o.language);
    sitting.spans().iter().map(|slot| (span(slot), name.clone())).collect()
}

fn first(o: &Occasion<'_>) -> String {
    let slots = o.record.slots();
    slots.first().map(|(_, slot)| o.t.msg_mail_link_first(o.moment(&slot.starts(&o.record.zone)))).unwrap_or_default()
}

fn please(o: &Occasion<'_>, r: &Registration) -> Vec<String> {
    let mut list = vec![o.t.msg_mail_link_keep()];
    if r.particulars.mode != ModeOfParticipation::InPerson {
        list.extend(instructions(o));
    }
    list.push(o.t.msg_mail_link_language());
    list
}

/// What the letter asks of those who take part from afar, in the record's own words (paragraph 9). A text that names facts in
/// braces belongs to the pages, which fill them in.
fn instructions<'a>(o: &'a Occasion<'_>) -> impl Iterator<Item = String> + 'a {
    let remote = o.record.file.invitation.paragraph.iter().filter(|p| p.topic == Topic::Remote);
    remote.filter_map(|p| p.summary.as_ref()).map(|s| line(s.get(o.language))).filter(|s| !s.contains('{'))
}
