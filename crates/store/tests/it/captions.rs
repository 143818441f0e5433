//! Captions as they are kept, and the tokens of feeds.

use convoke_domain::{
    language::Language,
    link::Feeder,
    room::{CaptionLine, Channel, PersonKey},
    time::Instant,
};
use convoke_store::{audit, caption, installation, room_token};

use crate::world::*;

const FR: Channel = Channel::Language(Language::Fr);
const ES: Channel = Channel::Language(Language::Es);

fn line(number: i64, language: Language, text: &str) -> CaptionLine {
    CaptionLine {
        number,
        language,
        by: PersonKey("c1".to_owned()),
        began: Instant(number - 1),
        at: Instant(number),
        text: text.to_owned(),
        mended: None,
        original: false,
        instead: false,
    }
}

async fn keep(world: &World, number: i64, language: Language, text: &'static str) {
    unit!(world, conn => caption::append(conn, "m1", &line(number, language, text))).unwrap();
}

async fn show(world: &World, kind: Feeder, channel: Channel) -> i64 {
    unit!(world, conn => room_token::show(conn, "m1", kind, channel, &officer(), opening())).unwrap()
}

async fn revoke(world: &World, channel: Channel) -> bool {
    unit!(world, conn => room_token::revoke(conn, "m1", Feeder::Captions, channel, &officer(), opening())).unwrap()
}

on_both_engines! {
    async fn lines_are_kept_once_in_their_order_and_a_mended_one_keeps_what_came_first(world) {
        keep(world, 20, Language::Fr, "Monsieur le Présidant").await;
        keep(world, 10, Language::Fr, "Bonjour").await;
        keep(world, 10, Language::Fr, "again").await;
        keep(world, 15, Language::Es, "Buenos días").await;
        for text in ["Monsieur le Président", "Madame la Présidente"] {
            unit!(world, conn => caption::mend(conn, "m1", 20, text, opening())).unwrap();
        }
        let lines = look!(world, conn => caption::of_meeting(conn, "m1", Language::Fr));
        let told: Vec<_> = lines.iter().map(|l| (l.text.as_str(), l.first.as_deref(), l.at)).collect();
        let mended = ("Madame la Présidente", Some("Monsieur le Présidant"), Instant(20));
        assert_eq!(told, [("Bonjour", None, Instant(10)), mended]);
        assert_eq!((lines[0].mended, lines[1].mended), (None, Some(opening())));
        let mut counts = look!(world, conn => caption::count(conn, "m1"));
        counts.sort_unstable();
        assert_eq!(counts, [(Language::Fr, 2), (Language::Es, 1)]);
        assert_eq!(look!(world, conn => caption::count(conn, "m2")), []);
    }

    async fn a_token_lives_until_it_is_revoked_and_the_next_is_another(world) {
        let live = async |channel| look!(world, conn => room_token::live(conn, "m1", Feeder::Captions, channel));
        assert_eq!((live(FR).await, revoke(world, FR).await), (None, false));
        assert_eq!((show(world, Feeder::Captions, FR).await, show(world, Feeder::Captions, FR).await), (1, 1));
        assert_eq!((live(FR).await, live(ES).await), (Some(1), None));
        assert_eq!(look!(world, conn => room_token::live(conn, "m1", Feeder::Hall, FR)), None);
        assert_eq!(look!(world, conn => room_token::of_meeting(conn, "m1", Feeder::Captions)), [(FR, opening())]);
        assert_eq!((revoke(world, FR).await, revoke(world, FR).await, live(FR).await), (true, false, None));
        assert_eq!((show(world, Feeder::Captions, FR).await, live(FR).await), (2, Some(2)));
        let mut acts: Vec<_> = look!(world, conn => audit::of(conn, "meeting:m1")).into_iter().map(|l| l.act).collect();
        acts.sort();
        assert_eq!(acts, ["captions_token_shown", "captions_token_shown", "captions_token_shown", "feed_token_revoked"]);
    }

    async fn a_start_over_forgets_captions_and_tokens(world) {
        keep(world, 1, Language::Fr, "Bonjour").await;
        show(world, Feeder::Hall, FR).await;
        unit!(world, conn => installation::forget_all(conn)).unwrap();
        assert_eq!(look!(world, conn => caption::count(conn, "m1")), []);
        assert_eq!(look!(world, conn => room_token::of_meeting(conn, "m1", Feeder::Hall)), []);
    }
}
