//! Invented people: believable delegations, names in many scripts, every state and mode. The same seed makes the same.

use std::collections::{BTreeSet, HashSet};

use convoke_domain::{
    language::Language,
    link::Reference,
    participant::{Category, Entity},
    record::Record,
    registration::{AccessNeed, ModeOfParticipation, Particulars, Role, State, person::fold},
    time::Instant,
};
use convoke_store::registration::{
    Arrival,
    fill::{Filled, key_of},
};
use convoke_text::words;
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};

use super::{
    functions::{FUNCTIONS, REASONS},
    names::{ANYWHERE, CULTURES, Culture, Habit},
};

/// Makes people up.
pub struct Inventor<'a> {
    record: &'a Record,
    rng: StdRng,
    people: HashSet<(String, String)>,
    begun: HashSet<String>,
    now: Instant,
    reference: &'a dyn Fn() -> Reference,
}

impl<'a> Inventor<'a> {
    /// An inventor who repeats none of the people there are.
    pub fn new(
        record: &'a Record,
        seed: u64,
        people: HashSet<(String, String)>,
        now: Instant,
        reference: &'a dyn Fn() -> Reference,
    ) -> Self {
        let begun = people.iter().map(|(entity, _)| entity.clone()).collect();
        Self { record, rng: StdRng::seed_from_u64(seed), people, begun, now, reference }
    }

    /// This many registrations, in the order in which they arrived.
    pub fn invent(&mut self, count: usize) -> Vec<Filled> {
        let mut times: Vec<Instant> = (0..count).map(|_| self.arrival()).collect();
        times.sort_unstable();
        let entities = self.delegations(count);
        times.into_iter().zip(entities).map(|(at, entity)| self.registration(entity, at)).collect()
    }

    /// Between the letter and now; mostly before the deadline.
    fn arrival(&mut self) -> Instant {
        let opened = self.record.opening().instant.0.min(self.now.0);
        let deadline = self.record.deadline.instant.0;
        let until = if self.now.0 > deadline && self.rng.random_bool(0.98) { deadline } else { self.now.0 };
        Instant(self.rng.random_range(opened.min(until)..=until))
    }

    /// For whom each comes: everybody sends one before large delegations send more.
    fn delegations(&mut self, count: usize) -> Vec<&'a Entity> {
        let record = self.record;
        let mut all: Vec<(&Entity, f64)> = Vec::new();
        for entity in record.entities.values() {
            if entity.category != Category::ObserverState || self.rng.random_bool(0.7) {
                all.push((entity, weight(entity.category) * self.rng.random_range(0.4..2.2)));
            }
        }
        let first = all.len().min(count);
        let mut chosen: Vec<&Entity> = match all.choose_multiple_weighted(&mut self.rng, first, |(_, w)| *w) {
            Ok(sample) => sample.map(|(e, _)| *e).collect(),
            Err(_) => Vec::new(),
        };
        while chosen.len() < count
            && let Ok((entity, _)) = all.choose_weighted(&mut self.rng, |(_, w)| *w)
        {
            chosen.push(entity);
        }
        chosen
    }

    fn registration(&mut self, entity: &Entity, at: Instant) -> Filled {
        let arrival = self.arrival_of(entity, at);
        let (state, reason) = self.state(arrival.particulars.language);
        let settled_at = Instant(self.rng.random_range(at.0..=self.now.0.max(at.0)));
        Filled { arrival, state, reason, settled_at }
    }

    fn arrival_of(&mut self, entity: &Entity, at: Instant) -> Arrival {
        let culture = culture_of(entity, &mut self.rng);
        let role = self.role(entity);
        loop {
            let particulars = self.particulars(entity, culture, role);
            let arrival = Arrival {
                series: self.record.slug().to_owned(),
                particulars,
                category: entity.category,
                // Never from a seed: two fills from one would share it.
                reference: (self.reference)(),
                at,
            };
            if self.people.insert(key_of(&arrival)) {
                return arrival;
            }
        }
    }

    /// One head for each delegation, and nobody else who leads it.
    fn role(&mut self, entity: &Entity) -> Role {
        let is_state =
            !matches!(entity.category, Category::InternationalOrRegionalOrganization | Category::CivilSociety);
        match (is_state, self.begun.insert(entity.key.clone())) {
            (false, _) => Role::Representative,
            (true, true) => Role::HeadOfDelegation,
            (true, false) if self.rng.random_bool(0.2) => Role::Alternate,
            (true, false) => Role::Adviser,
        }
    }

    fn particulars(&mut self, entity: &Entity, culture: &Culture, role: Role) -> Particulars {
        let is_woman = self.rng.random_bool(0.48);
        let (given, surname) = self.name(culture, is_woman);
        let language = self.language(culture);
        let by_assistant = self.rng.random_bool(0.06);
        let email = if by_assistant { mission(entity) } else { self.address(entity, &given.1, &surname.1) };
        Particulars {
            entity: entity.key.clone(),
            title: self.title(is_woman, role, language),
            given_name: given.0,
            surname: surname.0,
            function: self.pick(FUNCTIONS[language as usize]).to_owned(),
            role,
            email,
            telephone: self.telephone(),
            mode: self.mode(),
            language,
            access: self.access(),
            access_note: String::new(),
            filled_by: if by_assistant {
                self.pick(&CULTURES[ANYWHERE].surnames[..6]).to_owned()
            } else {
                String::new()
            },
        }
    }

    /// Given name and surname, each as written and in Latin letters.
    fn name(&mut self, culture: &Culture, is_woman: bool) -> ((String, String), (String, String)) {
        let list = if is_woman { culture.women } else { culture.men };
        let native = self.rng.random_bool(0.6);
        let given = written(self.pick(list), native);
        let surname = written(self.pick(culture.surnames), native);
        let second = |more: (String, String), name: (String, String), link: &str| {
            (format!("{}{link}{}", name.0, more.0), format!("{}{link}{}", name.1, more.1))
        };
        match culture.habit {
            Habit::OneWord if self.rng.random_bool(0.3) => {
                ((String::new(), String::new()), second(given, surname, " "))
            }
            Habit::TwoSurnames if self.rng.random_bool(0.75) => {
                let other = written(self.pick(culture.surnames), native);
                (given, second(other, surname, " "))
            }
            Habit::Compound if self.rng.random_bool(0.2) => {
                let other = written(self.pick(list), native);
                (second(other, given, "-"), surname)
            }
            // A second given name now and then keeps large delegations apart.
            _ if self.rng.random_bool(0.25) => {
                let other = written(self.pick(list), native);
                (second(other, given, " "), surname)
            }
            _ => (given, surname),
        }
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        list.choose(&mut self.rng).copied().unwrap_or_default()
    }

    fn address(&mut self, entity: &Entity, given: &str, surname: &str) -> String {
        let letters = |text: &str| fold(text).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let parts: Vec<String> = [letters(given), letters(surname)].into_iter().filter(|p| !p.is_empty()).collect();
        let number = if self.rng.random_bool(0.3) { self.rng.random_range(2..100).to_string() } else { String::new() };
        format!("{}{number}@{}", parts.join("."), domain(entity))
    }

    fn language(&mut self, culture: &Culture) -> Language {
        let wished = self.pick(culture.languages).parse().unwrap_or(Language::En);
        self.record.offered(wished)
    }

    fn title(&mut self, is_woman: bool, role: Role, language: Language) -> String {
        let t = words(language);
        match self.rng.random_range(0..10) {
            0..=4 if role == Role::HeadOfDelegation => t.msg_title_ambassador(),
            5 => t.msg_title_dr(),
            _ if is_woman => t.msg_title_ms(),
            _ => t.msg_title_mr(),
        }
    }

    fn telephone(&mut self) -> String {
        if self.rng.random_bool(0.2) {
            format!("+41 22 555 {:04}", self.rng.random_range(0..10_000))
        } else {
            String::new()
        }
    }

    fn mode(&mut self) -> ModeOfParticipation {
        match self.rng.random_range(0..100) {
            0..30 => ModeOfParticipation::InPerson,
            30..75 => ModeOfParticipation::Online,
            _ => ModeOfParticipation::Follow,
        }
    }

    fn access(&mut self) -> BTreeSet<AccessNeed> {
        let rare = self.rng.random_bool(0.015);
        rare.then(|| AccessNeed::ALL.choose(&mut self.rng).copied()).flatten().into_iter().collect()
    }

    fn state(&mut self, language: Language) -> (State, String) {
        match self.rng.random_range(0..100) {
            0..6 => (State::Received, String::new()),
            6..12 => (State::Proven, String::new()),
            12 => (State::Declined, REASONS[language as usize].to_owned()),
            13..15 => (State::Withdrawn, String::new()),
            _ => (State::Confirmed, String::new()),
        }
    }
}

const fn weight(category: Category) -> f64 {
    match category {
        Category::StateParty => 6.0,
        Category::SignatoryState => 3.0,
        Category::ObserverState | Category::CivilSociety => 1.5,
        Category::InternationalOrRegionalOrganization => 2.0,
    }
}

/// The culture of a State's names; organizations draw people from everywhere.
fn culture_of(entity: &Entity, rng: &mut StdRng) -> &'static Culture {
    let own = CULTURES.iter().find(|c| c.states.split(' ').any(|code| code == entity.key));
    let is_state = entity.key.len() == 2;
    own.or_else(|| (!is_state).then(|| CULTURES.choose(rng)).flatten()).unwrap_or(&CULTURES[ANYWHERE])
}

/// A name as written and in Latin letters: in its own script, or romanized.
fn written(name: &str, native: bool) -> (String, String) {
    let (own, latin) = name.split_once('|').unwrap_or((name, name));
    (if native { own } else { latin }.to_owned(), latin.to_owned())
}

fn domain(entity: &Entity) -> String {
    domain_of(&entity.key)
}

/// The domain of everybody invented for an entity, by its key.
pub fn domain_of(key: &str) -> String {
    let name = key.to_lowercase();
    if key.len() == 2 { format!("mission-{name}.example") } else { format!("{name}.example") }
}

fn mission(entity: &Entity) -> String {
    format!("registration@{}", domain(entity))
}

#[cfg(test)]
mod tests {
    use convoke_domain::record::check::read;

    use super::*;

    fn invented(seed: u64, count: usize) -> Vec<Filled> {
        let file = read(include_str!("../../../../../conferences/csp8-february-2022.toml")).expect("a sound file");
        let record = Record::new(file, 1).expect("a known zone");
        let now = record.release.instant;
        Inventor::new(&record, seed, HashSet::new(), now, &|| [0; 9]).invent(count)
    }

    #[test]
    fn a_seed_makes_the_same_people() {
        let names = |seed| invented(seed, 40).iter().map(|f| f.arrival.particulars.full_name()).collect::<Vec<_>>();
        assert_eq!(names(7), names(7));
        assert_ne!(names(7), names(8));
    }

    #[test]
    fn delegations_are_believable() {
        let all = invented(7, 2_000);
        let entities: HashSet<&str> = all.iter().map(|f| f.arrival.particulars.entity.as_str()).collect();
        assert!(entities.len() >= 150, "{} delegations", entities.len());
        for entity in &entities {
            let heads = all.iter().filter(|f| f.arrival.particulars.entity == *entity);
            let heads = heads.filter(|f| f.arrival.particulars.role == Role::HeadOfDelegation).count();
            assert!(heads <= 1, "{entity} has {heads} heads");
        }
        let share = |state| all.iter().filter(|f| f.state == state).count();
        assert!(share(State::Confirmed) > 1_600 && share(State::Proven) > 60 && share(State::Declined) > 5);
        let script = |range: std::ops::RangeInclusive<char>| {
            all.iter().any(|f| f.arrival.particulars.surname.chars().any(|c| range.contains(&c)))
        };
        assert!(script('\u{600}'..='\u{6ff}') && script('\u{400}'..='\u{4ff}') && script('\u{4e00}'..='\u{9fff}'));
        assert!(all.iter().any(|f| f.arrival.particulars.given_name.is_empty()), "a name of one word");
    }

    #[test]
    fn what_is_invented_passes_the_form() {
        for filled in invented(3, 500) {
            let p = &filled.arrival.particulars;
            let form = convoke_domain::registration::form::Form { consent: "yes".to_owned(), ..p.into() };
            let checked = form.check(|_| true, &Language::ALL);
            assert!(checked.is_ok(), "{p:?}: {checked:?}");
        }
    }
}
