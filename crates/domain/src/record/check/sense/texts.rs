//! Texts: their languages, the facts they name in braces, and addresses.

use std::collections::BTreeSet;

use super::{Found, Node, near};
use crate::{
    language::{Language, is_direction_override},
    record::{LISTS, PLACEHOLDERS},
};

pub(super) fn check(file: &Node<'_>, found: &mut Found<'_>) {
    let languages = languages(file);
    file.walk("", &mut |_, node| translated(node, &languages, found));
    if let Some(invitation) = file.get("invitation") {
        invitation.walk("", &mut |_, node| braces(file, node, found));
    }
    addresses(file, found);
    reserves(file, found);
}

fn languages(file: &Node<'_>) -> BTreeSet<Language> {
    let listed = file.path(&["series", "languages"]).map(|l| l.elements()).unwrap_or_default();
    listed.iter().filter_map(|l| l.text()?.parse().ok()).collect()
}

/// A text that lacks a language of the series, or is blank in one.
fn translated(node: &Node<'_>, languages: &BTreeSet<Language>, found: &mut Found<'_>) {
    let members = node.members();
    if members.is_empty() || !members.iter().all(|(key, _)| key.parse::<Language>().is_ok()) {
        return;
    }
    let lacks = |language: &&Language| members.iter().all(|(key, _)| *key != language.tag());
    let missing: Vec<&str> = languages.iter().filter(lacks).map(|l| l.tag()).collect();
    if !missing.is_empty() && found.places.is_complete() {
        let name = node.pointer.rsplit('/').find(|s| s.parse::<usize>().is_err()).unwrap_or_default();
        let what = format!("`{name}` has no text in {}", near::listed(&missing));
        found.at(node, what, "add it, or take the language out of `languages`");
    }
    for (tag, text) in members {
        if text.text().is_some_and(|t| !t.is_empty() && t.trim().is_empty()) {
            found.at(&text, format!("the text in `{tag}` is blank"), "write it, or take the line out");
        }
        unseen(&text, tag, found);
    }
}

/// Characters that nobody sees and that turn or break the line they stand in.
fn unseen(node: &Node<'_>, tag: &str, found: &mut Found<'_>) {
    let hidden = |c: &char| (c.is_control() && !matches!(c, '\r' | '\n' | '\t')) || is_direction_override(*c);
    if let Some(character) = node.text().and_then(|text| text.chars().find(hidden)) {
        let what = format!("the text in `{tag}` holds the invisible character U+{:04X}", u32::from(character));
        found.at(node, what, "take it out");
    }
}

/// Names in braces that are no facts of the record, or of facts it does not hold.
fn braces(file: &Node<'_>, node: &Node<'_>, found: &mut Found<'_>) {
    let Some(text) = node.text() else { return };
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let after = &rest[open + 1..];
        let Some(close) = after.find(['}', '{', '\n']).filter(|at| after[*at..].starts_with('}')) else {
            found.in_text(
                node,
                &rest[open..],
                "a brace is opened and not closed".into(),
                "close it, for example {deadline}".into(),
            );
            rest = after;
            continue;
        };
        name_in_braces(file, node, text, &after[..close], found);
        rest = &after[close + 1..];
    }
}

fn name_in_braces(file: &Node<'_>, node: &Node<'_>, text: &str, name: &str, found: &mut Found<'_>) {
    let piece = format!("{{{name}}}");
    if LISTS.contains(&name) {
        if !text.lines().any(|line| line.trim() == piece) {
            found.in_text(
                node,
                &piece,
                format!("`{piece}` becomes a list"),
                "let it stand on a line of its own".into(),
            );
        }
    } else if !PLACEHOLDERS.contains(&name) {
        let instead = match near::nearest(name, PLACEHOLDERS.into_iter().chain(LISTS)) {
            Some(fact) => format!("did you mean `{{{fact}}}`?"),
            None => format!("the facts are {}", near::listed(&[&PLACEHOLDERS[..], &LISTS[..]].concat())),
        };
        found.in_text(node, &piece, format!("`{piece}` names no fact of the record"), instead);
        return;
    }
    if let Some(key) = lacking(file, name).filter(|_| found.places.is_complete()) {
        found.in_text(
            node,
            &piece,
            format!("`{piece}` names a fact that is not given"),
            format!("write {key}, or take it out of the text"),
        );
    }
}

/// The key that a named fact needs and the file lacks.
fn lacking(file: &Node<'_>, name: &str) -> Option<&'static str> {
    let (path, key): (&[&str], _) = match name {
        "spacing" => (&["series", "seat_spacing_metres"], "`seat_spacing_metres`"),
        "website" => (&["secretariat", "website"], "`website`"),
        "test_sessions" => (&["test_session"], "a `[[test_session]]`"),
        _ => return None,
    };
    file.path(path).is_none().then_some(key)
}

/// A platform in reserve is for a meeting that takes place in Convoke.
fn reserves(file: &Node<'_>, found: &mut Found<'_>) {
    for meeting in file.rows("meeting") {
        let hosted = meeting.path(&["platform", "kind"]).is_some_and(|kind| kind.text() == Some("hosted"));
        if let Some(reserve) = meeting.get("fallback").filter(|_| hosted) {
            found.at(
                &reserve,
                "this meeting takes place on another platform already",
                "take `fallback` out, or write `platform = { kind = \"embedded\" }`",
            );
        }
    }
}

fn addresses(file: &Node<'_>, found: &mut Found<'_>) {
    let website = file.path(&["secretariat", "website"]).map(|node| (node, &["https://", "http://"][..]));
    let meetings = file.rows("meeting");
    let hosted = ["platform", "fallback"].map(|place| meetings.iter().filter_map(move |m| m.path(&[place, "address"])));
    let hosted = hosted.into_iter().flatten();
    for (node, schemes) in website.into_iter().chain(hosted.map(|node| (node, &["https://"][..]))) {
        let Some(text) = node.text() else { continue };
        if !schemes.iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)) {
            found.at(
                &node,
                "this is not an address a browser opens",
                format!("write one that begins with `{}`", schemes[0]),
            );
        }
    }
}
