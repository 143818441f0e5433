//! The mail that brings an interpreter the link to the booth.

use convoke_domain::room::Channel;
use convoke_store::interpreter::Interpreter;
use convoke_view::mail::Block;

use super::{Draft, Occasion, letters};
use crate::Error;

pub(super) fn draft(o: &Occasion<'_>, interpreter: &Interpreter) -> Result<Draft, Error> {
    let address = o.booth(interpreter)?;
    let dates = o.t.date_range(o.record.file.first_day(), o.record.file.last_day());
    let blocks = vec![
        Block::Text(o.t.msg_interpretation_mail_text(o.title(), dates)),
        facts(o, interpreter),
        o.button(o.t.msg_interpretation_mail_button(), address),
        Block::Heading(o.t.msg_mail_link_when()),
        letters::times(o),
        Block::Small(o.t.msg_interpretation_mail_calendar()),
        Block::Heading(o.t.msg_mail_link_please()),
        Block::List(please(o)),
    ];
    Ok(Draft {
        subject: o.t.msg_interpretation_mail_subject(o.short_title()),
        heading: o.t.msg_interpretation_mail_heading(),
        blocks,
        ..Draft::default()
    })
}

fn facts(o: &Occasion<'_>, interpreter: &Interpreter) -> Block {
    let into = interpreter.particulars.channels.iter().map(|c| channel(o, *c));
    Block::Facts(vec![
        (o.t.msg_interpretation_booth(), channel(o, interpreter.particulars.home)),
        (o.t.msg_interpretation_into(), into.collect::<Vec<_>>().join(&o.t.msg_list_comma())),
    ])
}

fn channel(o: &Occasion<'_>, channel: Channel) -> String {
    match channel {
        Channel::Floor => o.t.msg_door_floor(),
        Channel::Language(language) => o.t.language_name(language),
        Channel::Signed => o.t.msg_live_signed(),
    }
}

fn please(o: &Occasion<'_>) -> Vec<String> {
    let tests: Vec<String> = letters::tests_ahead(o).collect();
    let come = o.t.msg_interpretation_mail_test(tests.join(&o.t.msg_interpretation_mail_or()));
    let come = Some(come).filter(|_| !tests.is_empty());
    come.into_iter().chain([o.t.msg_interpretation_mail_wire(), o.t.msg_interpretation_mail_keep()]).collect()
}
