//! Interpreters before they are in a room: how many a booth needs, and what the desk types about one.

use std::collections::BTreeSet;

use crate::{
    language::Language,
    registration::form::{Checker, Fault},
    room::Channel,
};

/// How many a booth needs, by AIIC's rule on the strength of teams: nobody interprets simultaneously alone, and a booth
/// that works into two languages needs three. The Arabic and Chinese booths do, so that they need three as long as
/// nobody works there who could tell.
pub fn needed(home: Channel, into: &BTreeSet<Channel>) -> usize {
    let goes_back = matches!(home, Channel::Language(Language::Ar | Language::Zh)) && into.is_empty();
    if goes_back || is_two_way(home, into) { 3 } else { 2 }
}

/// Whether a booth works into another language than its own.
pub fn is_two_way(home: Channel, into: &BTreeSet<Channel>) -> bool {
    into.iter().any(|channel| *channel != home)
}

/// What the desk types about an interpreter. Nothing here is trusted; [`Form::check`] makes [`Checked`] of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the form's fields")]
pub struct Form {
    pub name: String,
    pub email: String,
    pub language: String,
    pub home: String,
    pub into: BTreeSet<String>,
}

/// What stood the test.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the form's fields")]
pub struct Checked {
    pub name: String,
    pub email: String,
    pub language: Language,
    pub home: Channel,
    pub into: Vec<Channel>,
}

impl Form {
    /// What was typed as it is kept, or everything that is wrong, in the order of the form. A signed language has a booth
    /// of its own: hands and voice are not two channels of one microphone. The booth's own channel comes first.
    ///
    /// # Errors
    /// Every fault found; never stops at the first. A mixture of signs and speech is a fault of `signed`.
    pub fn check(&self, languages: &[Language]) -> Result<Checked, Vec<Fault>> {
        let mut check = Checker::default();
        let name = check.name("name", &self.name);
        let email = check.email("email", &self.email);
        let language = check
            .offered("language", &self.language, |tag| tag.parse().ok().filter(|l| languages.contains(l)))
            .unwrap_or(Language::En);
        let home = check.offered("home", self.booth(), |key| channel(key, languages));
        let into = self.outgoing(&mut check, home, languages);
        match home {
            Some(home) if check.faults.is_empty() => Ok(Checked { name, email, language, home, into }),
            _ => Err(check.faults),
        }
    }

    /// Whoever works into the signed language alone needs no booth of a spoken one, and need not say so.
    fn booth(&self) -> &str {
        let signs = Channel::Signed.to_string();
        let only_signs = self.into.len() == 1 && self.into.contains(&signs);
        if self.home.is_empty() && only_signs { self.into.first().map_or("", String::as_str) } else { &self.home }
    }

    fn outgoing(&self, check: &mut Checker, home: Option<Channel>, languages: &[Language]) -> Vec<Channel> {
        let mut into: Vec<Channel> = self.into.iter().filter_map(|key| channel(key, languages)).collect();
        let chosen = self.into.first().map_or("", String::as_str);
        check.offered("into", chosen, |_| (into.len() == self.into.len()).then_some(()));
        into.sort_by_key(|channel| Some(*channel) != home);
        let signs = |c: Channel| c == Channel::Signed;
        if home.is_some_and(|home| into.iter().any(|c| signs(*c) != signs(home))) {
            check.fault("signed", crate::registration::form::Problem::NotOffered);
        }
        into
    }
}

/// A channel that somebody can work into: a language of the conference, or the signed one.
fn channel(key: &str, languages: &[Language]) -> Option<Channel> {
    match key.parse().ok()? {
        Channel::Floor => None,
        Channel::Language(language) if !languages.contains(&language) => None,
        channel => Some(channel),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::registration::form::Problem;

    const AR: Channel = Channel::Language(Language::Ar);
    const EN: Channel = Channel::Language(Language::En);
    const FR: Channel = Channel::Language(Language::Fr);

    fn filled() -> Form {
        Form {
            name: "Wei Lan".to_owned(),
            email: "wei.lan@booths.example".to_owned(),
            language: "en".to_owned(),
            home: "zh".to_owned(),
            into: ["zh".to_owned(), "en".to_owned()].into(),
        }
    }

    fn faults(form: &Form) -> Vec<(&'static str, Problem)> {
        form.check(&Language::ALL).err().unwrap_or_default().iter().map(|f| (f.field, f.problem)).collect()
    }

    #[test]
    fn two_in_a_booth_and_three_where_it_works_both_ways() {
        assert_eq!(needed(FR, &BTreeSet::new()), 2);
        assert_eq!(needed(FR, &[FR].into()), 2);
        assert_eq!(needed(FR, &[FR, EN].into()), 3);
        assert_eq!(needed(AR, &BTreeSet::new()), 3);
        assert_eq!(needed(AR, &[AR].into()), 2);
        assert_eq!(needed(AR, &[AR, FR].into()), 3);
        assert_eq!(needed(Channel::Signed, &[Channel::Signed].into()), 2);
    }

    #[test]
    fn six_booths_by_the_rule_are_fourteen_people() {
        let team = |l: Language| match l {
            Language::Ar | Language::Zh => needed(Channel::Language(l), &[Channel::Language(l), EN].into()),
            _ => needed(Channel::Language(l), &[Channel::Language(l)].into()),
        };
        assert_eq!(Language::ALL.into_iter().map(team).sum::<usize>(), 14);
    }

    #[test]
    fn a_full_form_passes() {
        let checked = filled().check(&Language::ALL).expect("passes");
        assert_eq!(checked.home, Channel::Language(Language::Zh));
        assert_eq!(checked.into, [Channel::Language(Language::Zh), EN]);
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let fields: Vec<_> = faults(&Form::default()).into_iter().map(|f| f.0).collect();
        assert_eq!(fields, ["name", "email", "language", "home", "into"]);
    }

    #[test]
    fn nobody_works_into_the_floor_or_a_language_that_is_not_there() {
        for key in ["floor", "tlh", ""] {
            let form = Form { into: [key.to_owned()].into(), home: key.to_owned(), ..filled() };
            assert_eq!(faults(&form).into_iter().map(|f| f.0).collect::<Vec<_>>(), ["home", "into"], "{key:?}");
        }
        let beside = Form { into: ["floor".to_owned(), "zh".to_owned()].into(), ..filled() };
        assert_eq!(faults(&beside), [("into", Problem::NotOffered)]);
        let form = Form { into: ["en".to_owned()].into(), ..filled() };
        assert!(form.check(&[Language::En]).is_err());
    }

    #[test]
    fn signs_and_speech_are_not_one_booths() {
        let signs = Form { home: "signed".to_owned(), into: ["signed".to_owned()].into(), ..filled() };
        assert_eq!(signs.check(&Language::ALL).expect("passes").into, [Channel::Signed]);
        let unsaid = Form { home: String::new(), ..signs.clone() };
        assert_eq!(unsaid.check(&Language::ALL).expect("passes").home, Channel::Signed);
        let both = Form { into: ["zh".to_owned(), "signed".to_owned()].into(), ..filled() };
        assert_eq!(faults(&both), [("signed", Problem::NotOffered)]);
        assert_eq!(faults(&Form { home: "signed".to_owned(), ..filled() }), [("signed", Problem::NotOffered)]);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_answered(name in ".*", email in ".*", home in ".*", into in prop::collection::btree_set(".*", 0..4)) {
            let form = Form { name, email, home, into, ..filled() };
            if let Ok(checked) = form.check(&Language::ALL) {
                prop_assert!(!checked.into.is_empty() && !checked.into.contains(&Channel::Floor));
            }
        }
    }
}
