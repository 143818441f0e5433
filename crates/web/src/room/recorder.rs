//! The files of a recording: one for each channel, begun and ended as the machine says.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use convoke_domain::{
    language::Language,
    record::Record,
    room::{Channel, Feed, Happened, Lane, What},
    time::Instant,
};
use convoke_room::{RoomEngine, ogg::Tags};
use convoke_store::audit::Actor;
use convoke_text::words;
use convoke_view::site::BodyName;

use super::{
    inner::Inner,
    keep::{self, Deed},
    open::OpenRoom,
};
use crate::App;

/// Begins and ends files so that those are written which the machine says.
pub fn follow(
    app: &App,
    engine: &dyn RoomEngine,
    room: &OpenRoom,
    inner: &mut Inner,
    recorded: &BTreeSet<Channel>,
    happened: &[Happened],
) {
    let by = happened.iter().rev().find_map(|h| match &h.what {
        What::Recording { by, .. } => keep::actor(inner, by),
        _ => None,
    });
    let by = by.unwrap_or(Actor::System);
    if recorded.is_empty() {
        return end_all(engine, &room.meeting, inner, by);
    }
    let fresh: Vec<Channel> = recorded.iter().copied().filter(|c| !inner.tapes.contains_key(c)).collect();
    let (record, now) = (app.record(), app.now());
    for channel in fresh {
        let file = file_name(&record, &room.meeting, channel, now);
        let path = app.hub.recordings().join(&file);
        let tags = Tags { title: title(&record, &room.meeting, channel), start: now };
        engine.record(&room.meeting, path.clone(), feeds(channel), tags);
        inner.tapes.insert(channel, path);
        inner.deeds.push(Deed::TapeBegan { channel, file, by: by.clone(), at: now });
    }
}

/// A file cannot be written any further. It is not begun anew by itself: whoever makes room on the disk starts again.
pub fn failed(inner: &mut Inner, file: &Path) {
    let channel = inner.tapes.iter().find(|(_, tape)| *tape == file).map(|(channel, _)| *channel);
    inner.unwritten.extend(channel);
    inner.unseen = true;
}

/// Ends every file.
pub fn end_all(engine: &dyn RoomEngine, meeting: &str, inner: &mut Inner, by: Actor) {
    if inner.tapes.is_empty() {
        return;
    }
    inner.unwritten.clear();
    std::mem::take(&mut inner.tapes).into_values().for_each(|path| engine.end_record(meeting, path));
    inner.deeds.push(Deed::TapesEnded { by });
}

/// The files that were being written are no longer: the server, or the room at the engine, was started again.
pub fn lost(inner: &mut Inner) {
    inner.tapes.clear();
    inner.unwritten.clear();
    inner.deeds.push(Deed::TapesEnded { by: Actor::System });
}

/// "wgeti-articles-6-7-20220215T131502-fr.ogg": new ones never fall onto old ones.
fn file_name(record: &Record, meeting: &str, channel: Channel, now: Instant) -> String {
    format!("{meeting}-{}-{channel}.ogg", now.in_zone(&record.zone).strftime("%Y%m%dT%H%M%S"))
}

/// What is heard on the channel: its interpreter, or the floor.
fn feeds(channel: Channel) -> Vec<Feed> {
    let lanes = (0..Lane::FLOORS).map(Lane::Floor).chain((channel != Channel::Floor).then_some(Lane::Voice));
    lanes.map(|lane| Feed::Channel(channel, lane)).collect()
}

fn title(record: &Record, meeting: &str, channel: Channel) -> String {
    let language = if let Channel::Language(own) = channel { own } else { record.offered(Language::En) };
    let t = words(language);
    let name = record.meeting(meeting).map_or_else(
        || meeting.to_owned(),
        |m| {
            let body = BodyName::of(record, m, language);
            format!("{} {}", body.acronym, body.name).trim().to_owned()
        },
    );
    match channel {
        Channel::Language(own) => t.msg_live_record_interpreted(name, own.own_name()),
        Channel::Floor | Channel::Signed => t.msg_live_record_original(name),
    }
}

/// Where the files of an installation lie, made when there are none yet.
pub async fn make_folder(path: &PathBuf) {
    if let Err(error) = tokio::fs::create_dir_all(path).await {
        tracing::error!(cause = %error, "the folder of the recordings cannot be made");
    }
}
