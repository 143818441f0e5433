//! Keys, the references between them, and the codes of States.

use std::collections::BTreeMap;

use super::{Found, Node, near};
use crate::participant::{STATES, State};

pub(super) fn check(file: &Node<'_>, found: &mut Found<'_>) {
    for list in ["office_holder", "announcement", "body", "meeting"] {
        unique(file.rows(list).iter().filter_map(|row| row.get("key")), found);
    }
    let delegations = ["organization", "civil_society"].map(|list| file.rows(list)).concat();
    unique(delegations.iter().filter_map(|row| row.get("slug")), found);
    unique(file.path(&["series", "languages"]).iter().flat_map(Node::elements), found);
    unique(file.path(&["invitation", "addressees"]).iter().flat_map(Node::elements), found);
    if found.places.is_complete() {
        references(file, found);
    }
    parents(file, found);
    standing(file, found);
}

/// A word that must stand once stands twice.
fn unique<'a>(nodes: impl Iterator<Item = Node<'a>>, found: &mut Found<'_>) {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for node in nodes {
        let Some(word) = node.text() else { continue };
        match first.get(word) {
            Some(line) => {
                found.at(
                    &node,
                    format!("`{word}` stands here a second time"),
                    format!("it stands in line {line}; write another, or take one out"),
                );
            }
            None => drop(first.insert(word, found.line(&node))),
        }
    }
}

fn references(file: &Node<'_>, found: &mut Found<'_>) {
    let offices = keys(file, "office_holder");
    let bodies = keys(file, "body");
    let announcements = file.rows("announcement");
    let issuers =
        file.path(&["invitation", "issuer"]).into_iter().chain(announcements.iter().filter_map(|a| a.get("issuer")));
    for issuer in issuers {
        known(&issuer, "office holder", &offices, found);
    }
    for body in file.rows("meeting").iter().filter_map(|m| m.get("body")) {
        known(&body, "body", &bodies, found);
    }
    for parent in file.rows("body").iter().filter_map(|b| b.get("parent")) {
        known(&parent, "body", &bodies, found);
    }
}

fn keys<'a>(file: &Node<'a>, list: &str) -> Vec<&'a str> {
    file.rows(list).iter().filter_map(|row| row.text_of("key")).collect()
}

fn known(node: &Node<'_>, what: &str, keys: &[&str], found: &mut Found<'_>) {
    if let Some(key) = node.text().filter(|key| !keys.contains(key)) {
        let instead = near::suggestion(key, keys, "write the `key` of one that stands in this file");
        found.at(node, format!("there is no {what} with the key `{key}`"), instead);
    }
}

/// Bodies that belong to themselves, directly or through others: reported once for each circle.
fn parents(file: &Node<'_>, found: &mut Found<'_>) {
    let bodies = file.rows("body");
    let parent_of: BTreeMap<&str, &str> =
        bodies.iter().filter_map(|b| Some((b.text_of("key")?, b.text_of("parent")?))).collect();
    let mut reported: Vec<&str> = Vec::new();
    for body in &bodies {
        let (Some(key), Some(parent)) = (body.text_of("key"), body.get("parent")) else { continue };
        let above: Vec<&str> = std::iter::successors(parent_of.get(key).copied(), |k| parent_of.get(k).copied())
            .take(bodies.len())
            .take_while(|k| *k != key)
            .collect();
        let returns = above.last().map_or(parent_of.get(key) == Some(&key), |last| parent_of.get(last) == Some(&key));
        if returns && !reported.contains(&key) {
            reported.extend(above.iter().copied().chain([key]));
            found.at(
                &parent,
                format!("`{key}` belongs to itself, by its parents"),
                "take out one `parent` of the circle",
            );
        }
    }
}

/// The lists of States Parties and Signatory States.
fn standing(file: &Node<'_>, found: &mut Found<'_>) {
    let lists = file.rows("treaty_status");
    unique(lists.iter().filter_map(|list| list.get("from")), found);
    for list in &lists {
        let codes = [list.rows("parties"), list.rows("signatories")].concat();
        for node in &codes {
            if let Some(code) = node.text().filter(|code| !STATES.contains_key(*code)) {
                found.at(node, format!("`{code}` is not the code of a State"), meant_state(code));
            }
        }
        unique(codes.into_iter(), found);
    }
}

fn meant_state(code: &str) -> String {
    let wanted = code.trim().to_lowercase();
    let same = |text: &str| text.to_lowercase() == wanted;
    let exact = |s: &&State| same(&s.iso2) || same(&s.iso3) || same(&s.formal) || s.name.texts().any(same);
    let old = [("uk", "GB"), ("el", "GR"), ("su", "RU"), ("zr", "CD"), ("bu", "MM"), ("tp", "TL")];
    let renamed = old.iter().find(|(from, _)| *from == wanted).and_then(|(_, to)| STATES.get(*to));
    let begins = |s: &&State| wanted.len() > 1 && s.name.texts().any(|name| name.to_lowercase().starts_with(&wanted));
    match STATES.values().find(exact).or(renamed).or_else(|| STATES.values().find(begins)) {
        Some(state) => format!("did you mean `{}`, {}?", state.iso2, state.name.get(crate::language::Language::En)),
        None => "write the ISO 3166 code of two letters, for example `CH`".to_owned(),
    }
}
