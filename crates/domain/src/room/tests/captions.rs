//! Who reads which captions, and what is remembered of them.

use super::*;

const HEARD: Reads = Reads::Listening;

fn caption(language: Language, text: &str) -> Act {
    Act::Caption { language, text: text.into(), took: 0 }
}

fn read(room: &Room, who: &str, page: Language) -> Vec<String> {
    let lines = room.lines_for(room.person(&key(who)).expect("is in"), page);
    lines.into_iter().map(|line| line.text.clone()).collect()
}

/// A room in which Mexico speaks Spanish, and lines come in Spanish and English.
fn spanish() -> Room {
    let mut room = room();
    let grant = Act::Grant { person: key("d1"), track: Track::Microphone, given: true };
    does(&mut room, 1, "o1", grant);
    does(&mut room, 1, "d1", Act::Open { track: Track::Microphone, open: true });
    does(&mut room, 2, "c1", caption(Language::Es, "Gracias"));
    does(&mut room, 3, "c1", caption(Language::En, "Thank you"));
    room
}

#[test]
fn captions_are_chosen_apart_from_the_sound() {
    let mut room = spanish();
    does(&mut room, 4, "l1", Act::Listen { channel: FR, under: false });
    for (reads, lines) in
        [(Reads::Off, &[][..]), (HEARD, &[]), (Reads::Floor, &["Gracias"]), (Reads::In(Language::En), &["Thank you"])]
    {
        does(&mut room, 5, "l1", Act::Read { captions: reads });
        assert_eq!(read(&room, "l1", Language::Ar), lines, "{reads}");
    }
    does(&mut room, 6, "l1", Act::Read { captions: HEARD });
    does(&mut room, 6, "l1", Act::Listen { channel: EN, under: false });
    assert_eq!(read(&room, "l1", Language::Ar), ["Thank you"]);
    let unknown = Setup { languages: vec![Language::Fr], ..setup() };
    does(&mut room, 7, "l1", Act::Read { captions: Reads::In(Language::En) });
    room.set_up(at(8), unknown);
    assert_eq!(room.person(&key("l1")).map(|p| p.reads), Some(HEARD));
    assert_eq!(refused(&mut room, 9, "l1", Act::Read { captions: Reads::In(Language::En) }), Refusal::Unknown);
    assert_eq!(read(&room, "c1", Language::Ar).len(), 2, "a captioner sees what the others write");
}

#[test]
fn on_the_floor_one_reads_what_is_spoken_or_else_ones_own_language() {
    let mut room = spanish();
    does(&mut room, 4, "l1", Act::Read { captions: HEARD });
    assert_eq!(read(&room, "l1", Language::En), ["Gracias"], "never both");
    does(&mut room, 500, "c1", caption(Language::En, "Nobody writes Spanish now"));
    assert_eq!(read(&room, "l1", Language::En), ["Gracias", "Nobody writes Spanish now"]);
    assert_eq!(read(&room, "l1", Language::Ru), ["Gracias"]);
}

#[test]
fn a_language_counts_as_written_for_a_while() {
    let mut room = spanish();
    assert_eq!(room.written_in().collect::<Vec<_>>(), [Language::En, Language::Es]);
    let ends = room.next_deadline().expect("it ends");
    assert_eq!(ends, at(2 + CaptionLine::WRITTEN_SECONDS));
    room.tick(ends);
    assert_eq!(room.written_in().collect::<Vec<_>>(), [Language::En]);
}

#[test]
fn the_last_line_is_mended_and_no_other() {
    let mut room = spanish();
    does(&mut room, 4, "c1", caption(Language::En, "Madam Chairman"));
    let numbers = room.happened().into_iter().filter_map(|h| match h.what {
        What::Captioned { line } => Some(line.number),
        _ => None,
    });
    let numbers: Vec<i64> = numbers.collect();
    assert!(numbers.is_sorted());
    let mend = |line: i64, text: &str| Act::Mend { line, text: text.into() };
    does(&mut room, 5, "c1", mend(numbers[2], " Madam Chair "));
    let happened = room.happened();
    let [Happened { what: What::Mended { line, before, .. }, .. }] = &happened[..] else { panic!("{happened:?}") };
    assert_eq!((line.text.as_str(), before.as_str(), line.mended), ("Madam Chair", "Madam Chairman", Some(at(5))));
    assert_eq!(refused(&mut room, 6, "c1", mend(numbers[1], "x")), Refusal::Unknown, "another came after it");
    assert_eq!(refused(&mut room, 6, "c1", mend(numbers[2], "Madam Chair")), Refusal::NothingToDo);
    assert_eq!(refused(&mut room, 6, "l1", mend(numbers[2], "x")), Refusal::NotYours);
    does(&mut room, 7, "c1", mend(numbers[0], "Muchas gracias"));
}

#[test]
fn a_line_begins_when_its_first_words_came() {
    let mut room = room();
    let feed = key("feed-fr");
    let line = room.begin_line(at(10), &feed, Language::Fr, "Mon").expect("begun");
    assert_eq!((line.number, line.began), (0, at(10)));
    room.begin_line(at(11), &feed, Language::Fr, "Monsieur").expect("goes on");
    assert!(room.happened().is_empty(), "nothing is kept of a line that is not done");
    room.write_line(at(12), &feed, Language::Fr, "Monsieur,", 0).expect("done");
    room.write_line(at(20), &feed, Language::Fr, "merci", 3_000).expect("done");
    let began: Vec<_> = room
        .happened()
        .into_iter()
        .filter_map(|h| match h.what {
            What::Captioned { line } => Some(line.began),
            _ => None,
        })
        .collect();
    assert_eq!(began, [at(10), at(17)]);
    assert!(room.person(&feed).is_none(), "a feed is nobody in the room");
}

#[test]
fn a_room_remembers_the_last_lines_and_numbers_grow() {
    let mut room = room();
    for n in 0..60 {
        // The clock is set back on the way.
        room.write_line(at(100 - n), &key("c1"), Language::En, &format!("line {n}"), 0).expect("written");
    }
    let lines = room.lines_for(room.person(&key("c1")).expect("is in"), Language::En);
    assert_eq!(lines.len(), CaptionLine::KEPT);
    assert!(lines.is_sorted_by_key(|line| line.number) && lines.last().is_some_and(|l| l.text == "line 59"));
}
