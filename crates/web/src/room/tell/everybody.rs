//! What everybody in a room may see.

use convoke_domain::{
    language::Language,
    room::{Carries, Channel, Feed, Name, Person, Picture, Role, Slot, Track},
};
use convoke_store::document::{Document, Text};
use convoke_text::{Words, words};
use convoke_view::{
    booth::booth_name,
    room::state::{Captions, ChannelState, Document as Shown, Everybody, PictureState, Speaker},
    url::{Page, Site},
};

use super::{Scene, channel_name, full_name, line, plate};

/// The part of the state that is for everybody who reads a language.
pub fn everybody(scene: &Scene<'_>, language: Language) -> Everybody {
    let t = words(language);
    let room = scene.room;
    Everybody {
        channels: room.setup().channels().map(|c| channel(scene, t, c)).collect(),
        speaker: room.speaker().map(|p| speaker(scene, t, p)),
        chair: room.chair().map(|p| plate(scene.record, p, language)),
        open: room.open_microphones().map(|p| plate(scene.record, p, language)).collect(),
        pictures: pictures(scene, t),
        recording: room.recording(),
        trouble: trouble(scene, t),
        document: scene.document.map(|d| document(scene, t, d)),
        captions: captions(scene, t),
    }
}

fn captions(scene: &Scene<'_>, t: &Words) -> Captions {
    let written: Vec<Language> = scene.room.written_in().collect();
    let names: Vec<&str> = written.iter().map(|l| l.own_name()).collect();
    Captions {
        written: written.iter().map(|l| l.tag()).collect(),
        says: match &names[..] {
            [] => t.msg_captions_nobody(),
            names => t.msg_captions_written(names.join(&t.msg_list_comma())),
        },
    }
}

fn channel(scene: &Scene<'_>, t: &Words, channel: Channel) -> ChannelState {
    let carries = scene.room.carries(channel);
    let lang = if let Channel::Language(own) = channel { own } else { t.language() };
    ChannelState {
        key: channel.to_string(),
        name: channel_name(t, channel),
        lang: lang.tag().to_owned(),
        says: says(scene, t, channel, &carries),
        interpreted: matches!(carries, Carries::Interpreted { .. }),
    }
}

fn says(scene: &Scene<'_>, t: &Words, channel: Channel, carries: &Carries<'_>) -> String {
    match (channel, carries) {
        (_, Carries::Interpreted { from: Channel::Language(by_way), depth: 2.., .. }) => {
            t.msg_live_by_way(t.language_name(by_way))
        }
        (_, Carries::Interpreted { .. }) => t.msg_live_interpreted(),
        (Channel::Floor, _) => match scene.room.spoken() {
            Some(language) => t.msg_live_floor_now(t.language_name(language)),
            None => t.msg_live_floor(),
        },
        (Channel::Signed, _) => t.msg_live_nobody_signs(),
        (_, Carries::Original) => t.msg_live_original(),
        // While nobody speaks, an interpreter who is on air is still there.
        (_, Carries::Silent | Carries::Floor) => t.msg_live_nobody(),
    }
}

fn speaker(scene: &Scene<'_>, t: &Words, person: &Person) -> Speaker {
    let spoken = scene.room.spoken();
    let (quality, quality_says) = line::of_input(t, scene.lines.get(&person.key));
    Speaker {
        plate: plate(scene.record, person, t.language()),
        says: match spoken {
            Some(language) => t.msg_live_speaks(place(t, person), t.language_name(language)),
            None => place(t, person),
        },
        language: spoken.map(|l| l.tag().to_owned()).unwrap_or_default(),
        since: scene.room.speaking_since().map(|at| scene.at(at).to_string()).unwrap_or_default(),
        quality: quality.to_owned(),
        quality_says,
    }
}

fn place(t: &Words, person: &Person) -> String {
    let in_room = person.role == Role::Hall || matches!(person.name, Name::Delegate { online: false, .. });
    if in_room { t.msg_live_in_room() } else { t.msg_live_online() }
}

/// The pictures that come, as the machine routes them.
fn pictures(scene: &Scene<'_>, t: &Words) -> Vec<PictureState> {
    let named = |picture: Picture| {
        let source = scene.feeds.get(&Feed::Picture(picture))?;
        let person = scene.room.person(&source.person)?;
        let name = full_name(scene.record, person, t.language());
        let says = match picture {
            Picture::Screen => t.msg_live_screen(name),
            Picture::Signed => t.msg_live_signs(name),
            Picture::Chair | Picture::Speaker | Picture::Hall if source.track == Track::Screen => {
                t.msg_live_screen(name)
            }
            Picture::Chair | Picture::Speaker | Picture::Hall => t.msg_live_picture(name),
        };
        Some(PictureState { slot: Slot::Picture(picture).key().to_owned(), says })
    };
    [Picture::Chair, Picture::Speaker, Picture::Screen, Picture::Signed, Picture::Hall]
        .into_iter()
        .filter_map(named)
        .collect()
}

/// The booths that cannot interpret because of the sound.
fn trouble(scene: &Scene<'_>, t: &Words) -> String {
    let homes = scene.room.people().filter_map(|p| p.booth.as_ref()).filter(|s| s.cannot).map(|s| s.home);
    let homes: std::collections::BTreeSet<Channel> = homes.collect();
    homes.into_iter().map(|home| t.msg_live_trouble(booth_name(t, home))).collect::<Vec<_>>().join(" · ")
}

fn document(scene: &Scene<'_>, t: &Words, document: &Document) -> Shown {
    let paper = &document.paper;
    let issued = |l: &Language| matches!(document.texts.get(l), Some(Text::Issued { .. }));
    let read_in = [t.language(), paper.original_language].into_iter().find(issued);
    let read_in = read_in.or_else(|| document.texts.keys().copied().find(issued)).unwrap_or(t.language());
    Shown {
        symbol: paper.symbol.clone(),
        title: paper.title.get(t.language()).to_owned(),
        href: Site(t.language(), scene.record.slug(), Page::DocumentFile(document.id, read_in)).to_string(),
        says: t.msg_live_document_original(t.language_name(read_in), t.language_name(paper.original_language)),
    }
}
