//! The record goes in and comes out without loss.

use convoke_domain::participant::Category;
use convoke_store::{Error, series};

use crate::world::*;

on_both_engines! {
    async fn what_was_imported_is_loaded_and_a_second_import_is_a_newer_version(world) {
        let loaded = look!(world, conn => series::load(conn));
        assert_eq!((&loaded.file, loaded.version), (&RECORD.file, 1));
        let mut file = RECORD.file.clone();
        file.series.seat_quota = 3;
        let imported = unit!(world, conn => series::import(conn, &file, &officer(), opening())).unwrap();
        let again = look!(world, conn => series::load(conn));
        assert_eq!((again.version, again.file.series.seat_quota, &again.file), (2, 3, &imported.file));
        assert_eq!(again.turning_points, imported.turning_points);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM audit WHERE act = 'series_imported'").await, 2);
    }

    async fn another_series_is_refused(world) {
        let mut file = RECORD.file.clone();
        file.series.slug = "csp9".to_owned();
        assert!(matches!(unit!(world, conn => series::import(conn, &file, &officer(), opening())), Err(Error::Stored(_))));
    }

    async fn a_new_standing_under_the_treaty_reaches_those_who_registered_before(world) {
        let id = world.receive(aya(), opening()).await.unwrap().id;
        assert_eq!(world.get(id).await.category, Category::StateParty);
        let mut file = RECORD.file.clone();
        for list in &mut file.treaty_status {
            list.parties.retain(|iso2| iso2 != "CI");
            list.signatories.retain(|iso2| iso2 != "CI");
        }
        unit!(world, conn => series::import(conn, &file, &officer(), opening())).unwrap();
        assert_eq!(world.get(id).await.category, Category::ObserverState);
    }
}
