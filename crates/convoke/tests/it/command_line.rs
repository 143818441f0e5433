//! `convoke check`, `schema`, `series`, `staff`.

use std::fs;

use crate::process::convoke;

const CSP8: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../conferences/csp8-february-2022.toml");

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_letter_is_accepted() {
    let checked = convoke(&["check", CSP8]);
    assert!(checked.status.success(), "{}", text(&checked.stderr));
}

#[test]
fn a_broken_file_is_told_with_every_fault_and_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("broken.toml");
    let broken = fs::read_to_string(CSP8)
        .unwrap()
        .replace("seat_quota = 2", "seat_quotta = 2")
        .replace("Europe/Zurich", "Europe/Zürich");
    fs::write(&file, &broken).unwrap();
    let checked = convoke(&["check", file.to_str().unwrap()]);
    let told = text(&checked.stderr);
    assert!(!checked.status.success());
    let line = broken.lines().position(|l| l.contains("seat_quotta")).unwrap() + 1;
    assert!(told.contains(&format!("broken.toml:{line}:1:")) && told.contains("seat_quota"), "{told}");
    assert!(told.contains("Europe/Zurich"), "a near zone is named: {told}");
}

#[test]
fn a_file_in_another_encoding_is_told_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("latin1.toml");
    fs::write(&file, b"# Secr\xe9tariat\n").unwrap();
    let told = text(&convoke(&["check", file.to_str().unwrap()]).stderr);
    assert!(told.contains("latin1.toml:1:7: this is not UTF-8; save the file as UTF-8"), "{told}");
}

#[test]
fn a_series_goes_in_and_comes_out_without_loss() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("convoke.db").display());
    let imported = convoke(&["series", "import", CSP8, "--database", &url]);
    assert!(imported.status.success(), "{}", text(&imported.stderr));
    let exported = convoke(&["series", "export", "--database", &url]);
    let original = fs::read_to_string(CSP8).unwrap();
    let body = original.lines().skip_while(|l| l.starts_with('#') || l.is_empty()).collect::<Vec<_>>().join("\n");
    assert_eq!(text(&exported.stdout).trim(), body.trim());
}

#[test]
fn staff_are_added_listed_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("convoke.db").display());
    assert!(
        convoke(&["staff", "add", "perrin@secretariat.example", "--name", "Perrin", "--database", &url])
            .status
            .success()
    );
    assert!(
        text(&convoke(&["staff", "list", "--database", &url]).stdout).contains("perrin@secretariat.example Perrin")
    );
    assert!(!convoke(&["staff", "add", "perrin", "--database", &url]).status.success());
    assert!(convoke(&["staff", "remove", "perrin@secretariat.example", "--database", &url]).status.success());
    assert!(!text(&convoke(&["staff", "list", "--database", &url]).stdout).contains("perrin@"));
}
