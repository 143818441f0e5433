//! Synthetic registrations of a rehearsal, and its start over.

use convoke_domain::registration::State;
use convoke_store::{
    installation,
    registration::{
        fill::{Filled, fill, people},
        queue,
    },
    series,
};

use crate::world::*;

fn filled(n: usize, state: State) -> Filled {
    let particulars = in_person(person("CI", "Delegate", &format!("Number{n}")));
    Filled { arrival: arrival(particulars, opening()), state, reason: "reason".to_owned(), settled_at: opening() }
}

on_both_engines! {
    async fn filled_into_every_state(world) {
        let all: Vec<Filled> = State::ALL.iter().enumerate().map(|(n, state)| filled(n, *state)).collect();
        let again = all.clone();
        assert_eq!(unit!(world, conn => fill(conn, &all, deadline())).unwrap(), 5);
        let counts = look!(world, conn => queue::counts(conn, SERIES));
        assert!(State::ALL.iter().all(|state| counts.of(*state) == 1));
        assert_eq!(counts.seats, 2, "the quota holds, and the declined hold none");
        assert_eq!(look!(world, conn => people(conn, SERIES)).len(), 5);
        assert_eq!(unit!(world, conn => fill(conn, &again[..1], deadline())).unwrap(), 0, "the same person once");
    }

    async fn a_start_over_forgets_everything(world) {
        let one = vec![filled(1, State::Confirmed)];
        unit!(world, conn => fill(conn, &one, deadline())).unwrap();
        unit!(world, conn => installation::forget_all(conn)).unwrap();
        assert!(look!(world, conn => people(conn, SERIES)).is_empty());
        unit!(world, conn => series::import(conn, &RECORD.file, &officer(), opening())).unwrap();
    }
}
