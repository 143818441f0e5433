//! A conference file is read with all of its faults, each at its place and in plain words.

use convoke_domain::record::check::{Fault, read, read_as};
use proptest::prelude::*;

const WETLAND: &str = include_str!("../../../conferences/examples/wetland-corridors-march-2022.toml");

fn lines(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(Fault::to_string).collect()
}

/// What is reported when one piece of a right file is replaced.
fn faults_with(right: &str, wrong: &str) -> Vec<Fault> {
    assert!(WETLAND.contains(right), "{right} does not stand in the file");
    read(&WETLAND.replacen(right, wrong, 1)).err().unwrap_or_default()
}

/// One replacement gives one fault, that points at `at` and says `what`.
fn assert_fault(right: &str, wrong: &str, at: &str, said: &str) {
    let text = WETLAND.replacen(right, wrong, 1);
    let faults = faults_with(right, wrong);
    let [fault] = &faults[..] else { panic!("{wrong}: {:#?}", lines(&faults)) };
    let there: String = text.lines().nth(fault.line - 1).unwrap_or_default().chars().skip(fault.column - 1).collect();
    assert!(there.starts_with(at), "{wrong}: {fault} points at {there}");
    let words = format!("{}; {}", fault.what, fault.instead);
    assert!(words.contains(said), "{wrong}: {words}");
}

#[test]
fn what_may_be_recorded_is_said_by_yes_or_no() {
    let right = "platform = { kind = \"embedded\" }";
    for (written, said) in [
        (
            "may_be_recorded = \"yes\"",
            "write `true` or `false` (Whether the meeting may be recorded, when whoever chairs it says so)",
        ),
        ("may_be_recorded = 1", "write `true` or `false`"),
        ("may_be_record = true", "did you mean `may_be_recorded`?"),
    ] {
        let at = if written.starts_with("may_be_record ") {
            "may_be_record"
        } else {
            written.rsplit_once("= ").map_or("", |w| w.1)
        };
        assert_fault(right, &format!("{written}\n{right}"), at, said);
    }
    assert!(faults_with(right, &format!("may_be_recorded = true\n{right}")).is_empty());
}

#[test]
fn a_broken_file_gives_all_its_faults_at_once() {
    let faults = read(include_str!("broken.toml")).expect_err("broken");
    assert_eq!(
        lines(&faults),
        [
            r#"2:8: `Broken File` is not written as `slug` must be; write small letters, digits and single hyphens, for example "wgeti-article-9""#,
            "5:15: `short_title` has no text in `fr`; add it, or take the language out of `languages`",
            "6:8: `Europe/Zürich` is not a time zone; did you mean `Europe/Zurich`?",
            "8:26: `fr` stands here a second time; it stands in line 8; write another, or take one out",
            "9:12: `2022-02-30` is not in the calendar: there is no day 30; February 2022 has 28 days",
            "10:11: `2022-02-14T25:00` is not on the clock; write a time from 00:00 to 23:59",
            "11:16: `door_minutes` is a text; write a whole number, for example 2 (How many minutes before a slot its door opens)",
            "12:1: `quota` is not a key here; did you mean `seat_quota`?",
            "13:23: `NaN` is not a measure; write a number, for example 1.5",
            "14:18: `retention_days` is too small; write 1 or more",
            r#"19:9: `nobody` is not an e-mail address; write an address such as "secretariat@treaty.example""#,
            "23:10: there is no office holder with the key `presidnt`; did you mean `president`?",
            "24:15: `state_parties` is not one of the words known here; did you mean `state_party`?",
            "27:71: `{deadlne}` names no fact of the record; did you mean `{deadline}`?",
            "39:10: `group` belongs to itself, by its parents; take out one `parent` of the circle",
            "54:51: it ends at 13:30, and begins at 14:00; write an end after the beginning, on the same day",
            "55:5: `group` meets twice at 14:00 on 2022-02-15; the other slot stands in line 53; move one of them",
            "57:21: `hostd` is not a kind known here; did you mean `hosted`?",
            "61:18: `FRA` is not the code of a State; did you mean `FR`, France?",
            "61:25: `UK` is not the code of a State; did you mean `GB`, United Kingdom of Great Britain and Northern Ireland?",
            "62:16: `CH` stands here a second time; it stands in line 61; write another, or take one out",
        ]
    );
}

#[test]
fn syntax_is_reported_with_everything_else_that_can_be_read() {
    let text = WETLAND
        .replacen("slug = \"wetland", "slug = wetland", 1)
        .replacen("key = \"flyways\"\nparent", "key \"flyways\"\nparent", 1)
        .replacen("seat_quota = 3", "seat_quota = -3", 1)
        .replacen("\"15:00\", end = \"16:30\"", "\"15:00\", end = \"14:30\"", 1);
    let faults = lines(&read(&text).expect_err("broken"));
    assert_eq!(
        faults,
        [
            r#"6:8: this is not TOML: missing opening quote, expected `"`; write a line `key = value`, with texts in quotation marks, or a heading in brackets"#,
            "22:14: `seat_quota` is too small; write 0 or more",
            "182:5: this is not TOML: key with no value, expected `=`; write a line `key = value`, with texts in quotation marks, or a heading in brackets",
            "214:55: it ends at 14:30, and begins at 15:00; write an end after the beginning, on the same day",
        ]
    );
}

#[test]
fn a_lost_heading_hides_what_stands_under_it() {
    let faults = read(&WETLAND.replacen("[series]", "[series", 1)).expect_err("broken");
    assert_eq!(
        lines(&faults),
        [
            "5:8: this is not TOML: unclosed table, expected `]`; write a line `key = value`, with texts in quotation marks, or a heading in brackets",
        ]
    );
}

#[test]
fn nothing_at_all_lacks_everything() {
    let faults = lines(&read("").expect_err("empty"));
    assert_eq!(
        faults,
        [
            "1:1: `body` is missing here; add a part `[[body]]`: The bodies that meet",
            "1:1: `invitation` is missing here; add a part `[invitation]`: The letter that convenes it",
            "1:1: `meeting` is missing here; add a part `[[meeting]]`: The meetings of the annex, in order",
            "1:1: `office_holder` is missing here; add a part `[[office_holder]]`: Who holds which office",
            "1:1: `secretariat` is missing here; add a part `[secretariat]`: The office that runs it",
            "1:1: `series` is missing here; add a part `[series]`: What is convened, when, and by which rules",
            "1:1: `treaty_status` is missing here; add a part `[[treaty_status]]`: The standing of States under the treaty, one entry for each date on which it changed",
        ]
    );
}

#[test]
fn shapes() {
    assert_fault("seat_quota = 3", "seats_quota = 3", "seats_quota", "did you mean `seat_quota`?");
    assert_fault(
        "seat_quota = 3",
        "seat_quota = 3\ncolour = 1",
        "colour",
        "`colour` is not a key here; the keys here are",
    );
    assert_fault(
        "seat_quota = 3",
        "seat_quota = \"three\"",
        "\"three\"",
        "is a text; write a whole number, for example 2",
    );
    assert_fault("seat_quota = 3", "seat_quota = 2.5", "2.5", "a number with a fraction; write a whole number");
    assert_fault("seat_quota = 3\n", "", "[series]", "`seat_quota` is missing here; add `seat_quota = 2`");
    assert_fault(
        "languages = [\"en\", \"fr\", \"es\"]",
        "languages = \"en\"",
        "\"en\"",
        "write a list in square brackets",
    );
    assert_fault("topic = \"process\"", "topic = \"proces\"", "\"proces\"", "did you mean `process`?");
    assert_fault(
        "kind = \"regional\"",
        "kind = \"continental\"",
        "\"continental\"",
        "write one of `international`, `regional`",
    );
    assert_fault(
        "kind = \"embedded\"",
        "kind = \"embedded\", address = \"https://x\"",
        "address",
        "not a key of the kind `embedded`",
    );
    assert_fault("kind = \"embedded\"", "kind = \"hosted\", platform = \"X\"", "{ kind", "`address` is missing here");
    assert_fault(
        "kind = \"embedded\" }",
        "kind = \"embedded\" }\nfallback = { platform = \"X\" }",
        "{ platform",
        "`address` is missing here",
    );
    assert_fault("date = \"2022-02-21\"", "date = \"21.2.2022\"", "\"21.2.2022\"", "for example \"2022-02-15\"");
    assert_fault(
        "email = \"secretariat@wetland-corridors.example\"",
        "email = \"x\"",
        "\"x\"",
        "not an e-mail address",
    );
    assert_fault(
        "place = { en = \"Montreal\", fr = \"Montréal\", es = \"Montreal\" }",
        "place = \"Montreal\"",
        "\"Montreal\"",
        "a text for each language",
    );
    assert_fault("industry = true", "industry = \"yes\"", "\"yes\"", "write `true` or `false`");
    assert_fault("retention_days = 60", "retention_days = 60\nseat_spacing_metres = -1.5", "-1.5", "too small");
    assert_fault("retention_days = 60", "retention_days = 60\nseat_spacing_metres = inf", "inf", "not a measure");
}

#[test]
fn names() {
    assert_fault(
        "issuer = \"chairperson\"",
        "issuer = \"chairprson\"",
        "\"chairprson\"",
        "did you mean `chairperson`?",
    );
    assert_fault("body = \"budget\"", "body = \"finance\"", "\"finance\"", "write one of `panel`, `flyways`");
    assert_fault("parent = \"panel\"", "parent = \"flyways\"", "\"flyways\"", "belongs to itself");
    assert_fault(
        "key = \"programme-of-work\"",
        "key = \"second-meeting-of-the-parties\"",
        "\"second",
        "a second time; it stands in line",
    );
    assert_fault("slug = \"heron-watch-circle\"", "slug = \"eu\"", "\"eu\"", "a second time");
    assert_fault("\"AR\", \"BE\"", "\"ARG\", \"BE\"", "\"ARG\"", "did you mean `AR`, Argentina?");
    assert_fault("\"AU\", \"BG\"", "\"UK\", \"BG\"", "\"UK\"", "did you mean `GB`");
    assert_fault("\"AU\", \"BG\"", "\"XX\", \"BG\"", "\"XX\"", "ISO 3166");
    assert_fault("\"AU\", \"BG\"", "\"CA\", \"BG\"", "\"CA\"", "`CA` stands here a second time");
}

#[test]
fn dates() {
    assert_fault(
        "zone = \"America/Toronto\"",
        "zone = \"America/Tornto\"",
        "\"America/Tornto\"",
        "did you mean `America/Toronto`?",
    );
    assert_fault(
        "zone = \"America/Toronto\"",
        "zone = \"Canada/Toronto\"",
        "\"Canada/Toronto\"",
        "did you mean `America/Toronto`?",
    );
    assert_fault("start = \"13:15\"", "start = \"15:15\"", "\"14:45\"", "it ends at 14:45, and begins at 15:15");
    assert_fault("end = \"14:45\"\n", "", "[[side_event]]", "`start` but no `end`");
    assert_fault(
        "start = \"11:30\", end = \"13:00\"",
        "start = \"10:30\", end = \"13:00\"",
        "{ date",
        "`panel` meets twice",
    );
    assert_fault(
        "deadline = \"2022-03-10T",
        "deadline = \"2022-02-20T",
        "\"2022-02-20",
        "before the invitation of 2022-02-21",
    );
    assert_fault(
        "release = \"2022-03-14T17",
        "release = \"2022-03-10T17",
        "\"2022-03-10T17",
        "before registration closes (2022-03-10 18:00)",
    );
    assert_fault(
        "release = \"2022-03-14T17:00",
        "release = \"2022-03-15T09:30",
        "\"2022-03-15T09",
        "after the first meeting has begun",
    );
    assert_fault(
        "release = \"2022-03-14T17:00",
        "release = \"2022-03-13T02:30",
        "\"2022-03-13T02",
        "for example 2022-03-13 03:30",
    );
    assert_fault(
        "date = \"2022-03-14\"",
        "date = \"2022-03-16\"",
        "[[test_session]]",
        "the first meeting is over by then",
    );
    assert_fault("date = \"2022-02-21\"", "date = \"2022-02-30\"", "\"2022-02-30\"", "February 2022 has 28 days");
    assert_fault("start = \"13:15\"", "start = \"12:75\"", "\"12:75\"", "write a time from 00:00 to 23:59");
    assert_fault(
        "until = \"2022-11-30\"",
        "until = \"2020-11-30\"",
        "\"2020-11-30\"",
        "the term ends before it begins",
    );
}

#[test]
fn texts() {
    assert_fault(
        "closing = { en = \"Sincerely,\", fr = \"Cordialement,\", es",
        "closing = { en = \"Sincerely,\", es",
        "{ en = \"Sincerely",
        "`closing` has no text in `fr`",
    );
    assert_fault("[\"en\", \"fr\", \"es\"]", "[\"en\", \"fr\", \"es\", \"en\"]", "\"en\"]", "a second time");
    assert_fault("{place} and online", "{plce} and online", "{plce} and online", "did you mean `{place}`?");
    assert_fault("{place} and online", "{place and online", "{place and online", "opened and not closed");
    assert_fault("{place} and online", "{spacing} and online", "{spacing} and online", "write `seat_spacing_metres`");
    assert_fault(
        "these times:\n{test_sessions}",
        "these times: {test_sessions}",
        "{test_sessions}",
        "on a line of its own",
    );
    assert_fault("\"https://meet", "\"meet", "\"meet", "begins with `https://`");
    assert_fault(
        "kind = \"embedded\" }",
        "kind = \"embedded\" }\nfallback = { platform = \"X\", address = \"javascript:alert(1)\" }",
        "\"javascript",
        "begins with `https://`",
    );
    assert_fault(
        "kind = \"embedded\" }",
        "kind = \"hosted\", address = \"https://a.example/1\", platform = \"X\" }\nfallback = { platform = \"X\", address = \"https://a.example/2\" }",
        "{ platform = \"X\", address = \"https://a.example/2",
        "takes place on another platform already",
    );
    assert_fault("fr = \"Cordialement,\"", r#"fr = "a\u202Eb""#, "\"a", "the invisible character U+202E");
    assert_fault("fr = \"Cordialement,\"", r#"fr = "a\u0000b""#, "\"a", "the invisible character U+0000");
    assert_fault("fr = \"Cordialement,\"", "fr = \" \"", "\" \"", "the text in `fr` is blank");
    assert_fault("fr = \"Cordialement,\"", "fr = \"\"", "\"\"", "empty text");
}

#[test]
fn dates_may_stand_without_quotes() {
    let text = WETLAND
        .replacen("\"2022-03-10T18:00:00\"", "2022-03-10 18:00:00", 1)
        .replacen("date = \"2022-02-21\"", "date = 2022-02-21", 1)
        .replacen("start = \"10:00\"", "start = 10:00:00", 1);
    assert_eq!(read(&text), read(WETLAND));
}

#[test]
fn a_file_from_another_editor_is_the_same_file() {
    let windows = format!("\u{feff}{}", WETLAND.replace('\n', "\r\n"));
    assert_eq!(lines(&read(&windows).err().unwrap_or_default()), [""; 0]);
    let broken = windows.replacen("seat_quota = 3", "seat_quota = -3", 1);
    assert_eq!(lines(&read(&broken).expect_err("broken")), ["22:14: `seat_quota` is too small; write 0 or more"]);
}

#[test]
fn another_type_is_read_in_the_same_way() {
    #[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
    #[serde(deny_unknown_fields)]
    struct Settings {
        listen: String,
        port: u16,
    }
    let (settings, places) = read_as::<Settings>("listen = \"::1\"\nport = 80").expect("right");
    assert_eq!((settings.listen.as_str(), settings.port), ("::1", 80));
    assert_eq!(places.fault("/port", "it is taken", "write another").to_string(), "2:8: it is taken; write another");
    let faults = read_as::<Settings>("lsten = \"::1\"\nport = 80000").expect_err("wrong");
    assert_eq!(
        lines(&faults),
        ["1:1: `lsten` is not a key here; did you mean `listen`?", "2:8: `port` is too large; write 65535 or less",]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_mutation_is_read_without_panic(
        cuts in prop::collection::vec((0..12_000_usize, 0..40_usize, "[\\[\\]{}=\"'\n#.,a-z0-9 é文\\\\-]{0,6}"), 1..6)
    ) {
        let mut text: Vec<char> = WETLAND.chars().collect();
        for (at, length, with) in cuts {
            let at = at.min(text.len());
            let end = (at + length).min(text.len());
            text.splice(at..end, with.chars());
        }
        let text: String = text.into_iter().collect();
        for fault in read(&text).err().unwrap_or_default() {
            prop_assert!(fault.line >= 1 && fault.line <= text.matches('\n').count() + 1);
            prop_assert!(fault.column >= 1);
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in ".{0,200}") {
        let _ = read(&text);
    }
}
