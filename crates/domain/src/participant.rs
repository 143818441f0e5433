//! Who takes part: States, organizations, civil society; their names and their standing, both dated.

use std::{collections::BTreeMap, sync::LazyLock};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    language::{Language, Multilingual},
    record::ConferenceFile,
};

/// The class a delegation sits in. It follows from the entity and its standing on the day of the meeting, never from
/// what somebody wrote into a form (invariant 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// Bound by the treaty.
    StateParty,
    /// Signed, not yet bound.
    SignatoryState,
    /// Any other State.
    ObserverState,
    /// An international or regional organization.
    InternationalOrRegionalOrganization,
    /// A non-governmental organization or industry.
    CivilSociety,
}

impl Category {
    /// All classes, in the order of the letter's addressees.
    pub const ALL: [Self; 5] = [
        Self::StateParty,
        Self::SignatoryState,
        Self::ObserverState,
        Self::InternationalOrRegionalOrganization,
        Self::CivilSociety,
    ];

    /// The name in files and tables.
    pub const fn key(self) -> &'static str {
        match self {
            Self::StateParty => "state_party",
            Self::SignatoryState => "signatory_state",
            Self::ObserverState => "observer_state",
            Self::InternationalOrRegionalOrganization => "international_or_regional_organization",
            Self::CivilSociety => "civil_society",
        }
    }

    /// The category of a key; none for an unknown one.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.key() == key)
    }

    /// The class name of its shape in the style sheet (`.cat-party` …).
    pub const fn css(self) -> &'static str {
        match self {
            Self::StateParty => "cat-party",
            Self::SignatoryState => "cat-signatory",
            Self::ObserverState => "cat-observer",
            Self::InternationalOrRegionalOrganization => "cat-organization",
            Self::CivilSociety => "cat-civil",
        }
    }
}

/// The reach of an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants name themselves")]
pub enum OrganizationKind {
    International,
    Regional,
}

/// Somebody who may send a delegation.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// ISO 3166 code of two letters for a State, a slug for others: the value of the form's field `entity`.
    pub key: String,
    /// Its class on the day of the first meeting.
    pub category: Category,
    /// Its short name on that day.
    pub name: Multilingual,
    /// Its acronym, when it has one.
    pub acronym: Option<Multilingual>,
    /// Every name by which it may be searched, in any language, former and formal ones included.
    pub names: Vec<String>,
}

/// A State's names, as the United Nations write them.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// ISO 3166 code of two letters.
    pub iso2: String,
    /// ISO 3166 code of three letters.
    pub iso3: String,
    /// The region, in English, as M49 names it.
    pub region: String,
    /// The short name today.
    pub name: Multilingual,
    /// The formal name, in English.
    pub formal: String,
    /// Names it bore until a date, oldest first.
    pub former: Vec<(Date, Multilingual)>,
    /// Names by which people look for it, though no list of the United Nations has them: "South Korea".
    pub spoken: Vec<String>,
}

impl State {
    /// The short name it bore on a date.
    pub fn name_on(&self, date: Date) -> &Multilingual {
        self.former.iter().find(|(until, _)| date < *until).map_or(&self.name, |(_, name)| name)
    }
}

/// Every State that may be represented: United Nations members, Holy See, State of Palestine, Cook Islands, Niue.
pub static STATES: LazyLock<BTreeMap<String, State>> = LazyLock::new(|| {
    let mut states: BTreeMap<String, State> = rows(include_str!("../../../data/states.csv"))
        .map(|row| {
            let state = State {
                iso2: row["iso2"].clone(),
                iso3: row["iso3"].clone(),
                region: row["region"].clone(),
                name: names(&row),
                formal: row["formal_en"].clone(),
                former: Vec::new(),
                spoken: Vec::new(),
            };
            (state.iso2.clone(), state)
        })
        .collect();
    for row in rows(include_str!("../../../data/former-state-names.csv")) {
        if let (Some(state), Ok(until)) = (states.get_mut(&row["iso2"]), row["until"].parse()) {
            state.former.push((until, names(&row)));
        }
    }
    for row in rows(include_str!("../../../data/other-state-names.csv")) {
        if let Some(state) = states.get_mut(&row["iso2"]) {
            state.spoken = row["names"].split('|').map(str::to_owned).collect();
        }
    }
    states
});

fn rows(text: &'static str) -> impl Iterator<Item = BTreeMap<String, String>> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().filter_map(Result::ok)
}

fn names(row: &BTreeMap<String, String>) -> Multilingual {
    Multilingual(Language::ALL.into_iter().map(|l| (l, row[&format!("short_{l}")].clone())).collect())
}

impl ConferenceFile {
    /// The standing of a State under the treaty on a date.
    pub fn category_of_state(&self, iso2: &str, on: Date) -> Category {
        let listed = |list: &[String]| list.iter().any(|code| code == iso2);
        match self.treaty_status.iter().filter(|s| s.from <= on).max_by_key(|s| s.from) {
            Some(status) if listed(&status.parties) => Category::StateParty,
            Some(status) if listed(&status.signatories) => Category::SignatoryState,
            _ => Category::ObserverState,
        }
    }

    /// Everybody who may send a delegation, with class and name on the day of the first meeting.
    pub fn entities(&self) -> Vec<Entity> {
        let on = self.first_day();
        let states = STATES.values().map(|state| self.state_entity(state, on));
        let organizations = self
            .organization
            .iter()
            .map(|o| other_entity(&o.slug, Category::InternationalOrRegionalOrganization, &o.name, o.acronym.as_ref()));
        let civil = self
            .civil_society
            .iter()
            .map(|c| other_entity(&c.slug, Category::CivilSociety, &c.name, c.acronym.as_ref()));
        states.chain(organizations).chain(civil).collect()
    }

    fn state_entity(&self, state: &State, on: Date) -> Entity {
        let former = state.former.iter().flat_map(|(_, name)| name.texts());
        let names = state.name.texts().chain(former).chain(state.spoken.iter().map(String::as_str)).chain([
            state.formal.as_str(),
            &state.iso2,
            &state.iso3,
        ]);
        Entity {
            key: state.iso2.clone(),
            category: self.category_of_state(&state.iso2, on),
            name: state.name_on(on).clone(),
            acronym: None,
            names: names.map(str::to_owned).collect(),
        }
    }

    /// The day of the first slot.
    pub fn first_day(&self) -> Date {
        self.meeting.iter().flat_map(|m| &m.slot).map(|s| s.date).min().unwrap_or(self.invitation.date)
    }

    /// The day of the last slot.
    pub fn last_day(&self) -> Date {
        self.meeting.iter().flat_map(|m| &m.slot).map(|s| s.date).max().unwrap_or(self.invitation.date)
    }
}

fn other_entity(key: &str, category: Category, name: &Multilingual, acronym: Option<&Multilingual>) -> Entity {
    let names = name.texts().chain(acronym.into_iter().flat_map(Multilingual::texts)).chain([key]);
    Entity {
        key: key.to_owned(),
        category,
        name: name.clone(),
        acronym: acronym.cloned(),
        names: names.map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn names_are_dated() {
        let turkey = &STATES["TR"];
        assert_eq!(turkey.name_on(date(2022, 2, 1)).get(Language::En), "Turkey");
        assert_eq!(turkey.name_on(date(2022, 6, 1)).get(Language::En), "Türkiye");
    }

    #[test]
    fn every_other_name_is_of_a_state() {
        for row in rows(include_str!("../../../data/other-state-names.csv")) {
            assert!(STATES.contains_key(&row["iso2"]), "{}", row["iso2"]);
        }
        assert!(STATES["KR"].spoken.iter().any(|name| name == "South Korea"));
        assert!(STATES["GB"].spoken.iter().any(|name| name == "英国"));
    }
}
