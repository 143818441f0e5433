//! The committed conference files and their schema are what the types would write.

use std::{fs, path::PathBuf};

use convoke_domain::record::{
    ConferenceFile,
    check::{read, schema},
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).expect(name)
}

fn file(name: &str) -> ConferenceFile {
    read(&text(name)).unwrap_or_else(|faults| {
        let lines: Vec<_> = faults.iter().map(|fault| format!("{name}:{fault}")).collect();
        panic!("{}", lines.join("\n"))
    })
}

/// The text without the comment it begins with.
fn body(text: &str) -> &str {
    let comment: usize =
        text.split_inclusive('\n').take_while(|l| l.starts_with('#') || l.trim().is_empty()).map(str::len).sum();
    &text[comment..]
}

/// `CONVOKE_BLESS=1` rewrites the committed file instead of comparing it.
fn assert_committed(name: &str, comment: &str, wanted: &str) {
    if std::env::var_os("CONVOKE_BLESS").is_some() {
        fs::write(path(name), format!("{comment}{wanted}")).expect(name);
    }
    let committed = text(name);
    assert!(
        body(&committed) == wanted,
        "{name} is not canonical; run this test with CONVOKE_BLESS=1 and look at the difference"
    );
}

fn is_canonical(name: &str) {
    let written = file(name).to_toml().expect("toml");
    let committed = text(name);
    let comment = committed[..committed.len() - body(&committed).len()].to_owned();
    assert_committed(name, &comment, &written);
    assert_eq!(read(&written).expect("the export is read again"), file(name));
}

#[test]
fn csp8_is_canonical() {
    is_canonical("conferences/csp8-february-2022.toml");
}

#[test]
fn wetland_corridors_is_canonical() {
    is_canonical("conferences/examples/wetland-corridors-march-2022.toml");
}

#[test]
fn the_schema_is_committed() {
    let wanted = format!("{}\n", serde_json::to_string_pretty(&schema()).expect("json"));
    assert_committed("schemas/conference.json", "", &wanted);
}

#[test]
fn csp8_holds_the_letter() {
    let csp8 = file("conferences/csp8-february-2022.toml");
    assert_eq!(csp8.invitation.paragraph.len(), 12);
    assert_eq!(csp8.meeting.iter().map(|m| m.slot.len()).collect::<Vec<_>>(), [1, 1, 1, 1, 2, 2]);
    assert_eq!((csp8.treaty_status[0].parties.len(), csp8.treaty_status[0].signatories.len()), (110, 31));
    assert_eq!((csp8.series.seat_quota, csp8.series.seat_spacing_metres), (2, Some(1.5)));
}
