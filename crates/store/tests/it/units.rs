//! Units of work: all or nothing, whatever goes wrong in them or beside them.

use convoke_store::{Conn, Error, Result, installation, values};
use futures::future::join_all;

use crate::world::*;

async fn set_then(conn: &mut Conn, key: &str, end: impl FnOnce() -> Result<()>) -> Result<()> {
    installation::set(conn, key, "value").await?;
    end()
}

async fn kept(world: &World) -> i64 {
    world.number("SELECT COUNT(*) AS n FROM installation WHERE key LIKE 'unit%'").await
}

on_both_engines! {
    async fn a_unit_that_errs_or_panics_leaves_nothing_and_disturbs_nobody(world) {
        let units = (0..90).map(|n| async move {
            let key = format!("unit{n}");
            match n % 3 {
                0 => unit!(world, conn => set_then(conn, &key, || Ok(()))),
                1 => unit!(world, conn => set_then(conn, &key, || Err(Error::Stale))),
                _ => unit!(world, conn => set_then(conn, &key, || panic!("on purpose"))),
            }
        });
        let answers = join_all(units).await;
        for (n, answer) in answers.into_iter().enumerate() {
            match n % 3 {
                0 => answer.unwrap(),
                1 => assert!(matches!(answer, Err(Error::Stale))),
                _ => assert!(matches!(answer, Err(Error::Panicked))),
            }
        }
        assert_eq!(kept(world).await, 30);
    }

    async fn a_text_with_a_nul_is_no_fault_of_ours(world) {
        unit!(world, conn => async move { installation::set(conn, "nul", "a\0b").await }).unwrap();
        let mut conn = world.db.reader().await.unwrap();
        assert!(installation::get(&mut conn, "nul").await.unwrap().is_some());
        assert!(installation::get(&mut conn, "\0").await.unwrap().is_none());
    }

    async fn a_unit_that_breaks_its_own_transaction_harms_nobody(world) {
        let broken = unit!(world, conn => async move {
            conn.execute("ROLLBACK", vec![]).await?;
            installation::set(conn, "unit-broken", "value").await
        });
        assert!(broken.is_err());
        unit!(world, conn => installation::set(conn, "unit-after", "value")).unwrap();
        assert!(world.number("SELECT COUNT(*) AS n FROM installation WHERE key = 'unit-after'").await == 1);
    }

    /// PostgreSQL gives a transaction up when a statement fails; a unit that goes on regardless must not be told "kept".
    async fn a_failed_statement_that_a_unit_ignores_is_never_half_kept(world) {
        let answer = unit!(world, conn => async move {
            installation::set(conn, "unit-first", "value").await?;
            conn.execute("INSERT INTO installation (key, value) VALUES ('unit-first', 'twice')", vec![]).await.ok();
            Ok(())
        });
        assert_eq!(kept(world).await, i64::from(answer.is_ok()));
        unit!(world, conn => installation::set(conn, "unit-after", "value")).unwrap();
    }

    /// Whoever asked goes away, as a browser does: the unit ends one way or the other, and the next is not disturbed.
    async fn a_unit_whose_asker_went_away_does_not_stay_open(world) {
        for n in 0..20 {
            let (db, key) = (world.db.clone(), format!("unit{n}"));
            let asking = tokio::spawn(async move {
                db.write(move |conn| Box::pin(async move {
                    installation::set(conn, &key, "value").await?;
                    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
                    Ok(())
                })).await
            });
            tokio::time::sleep(std::time::Duration::from_millis(n % 3)).await;
            asking.abort();
        }
        tokio::time::timeout(std::time::Duration::from_secs(10), async {
            unit!(world, conn => installation::set(conn, "after", "value")).unwrap();
        }).await.unwrap();
        let busy = "SELECT COUNT(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";
        assert!(world.is_sqlite() || world.number(busy).await == 0);
    }

    async fn a_reader_never_waits_for_a_writer(world) {
        let writing = async {
            unit!(world, conn => async move {
                installation::set(conn, "unit", "value").await?;
                tokio::time::sleep(std::time::Duration::from_millis(1000)).await;
                Ok(())
            })
        };
        let reading = async {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            let began = std::time::Instant::now();
            let seen = kept(world).await;
            (seen, began.elapsed())
        };
        let (written, (seen, took)) = tokio::join!(writing, reading);
        written.unwrap();
        assert_eq!(seen, 0);
        assert!(took < std::time::Duration::from_millis(500));
    }

    async fn every_value_comes_back_as_it_went(world) {
        let texts = ["", "NULL", "'", "\u{1F1E8}\u{1F1EE}", "نص", "%_\\", "a\nb"];
        for text in texts {
            unit!(world, conn => installation::set(conn, "text", text)).unwrap();
            assert_eq!(look!(world, conn => installation::get(conn, "text")).as_deref(), Some(text));
        }
        let row = look!(world, conn => conn.one(
            "SELECT CAST($1 AS BIGINT) AS low, CAST($2 AS BIGINT) AS high, CAST($3 AS BIGINT) AS absent, CAST($4 AS TEXT) AS word",
            values![i64::MIN, i64::MAX, None::<i64>, None::<&str>],
        ));
        assert_eq!((row.int("low").unwrap(), row.int("high").unwrap()), (i64::MIN, i64::MAX));
        assert_eq!((row.opt_int("absent").unwrap(), row.opt_text("word").unwrap()), (None, None));
        assert!(row.int("absent").is_err() && row.int("missing").is_err());
    }
}

/// What was kept before is there after the process was started again, on either engine, and the tables are not made twice.
mod a_database_opened_again_holds_what_it_held {
    use super::*;

    async fn test(mut world: World) {
        let id = world.confirmed(aya()).await;
        let steps = world.number("SELECT COUNT(*) AS n FROM schema_step").await;
        world.reopen().await;
        assert_eq!(world.get(id).await.particulars, aya());
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM schema_step").await, steps);
        world.confirmed(numbered(1)).await;
        world.close().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn sqlite() {
        test(World::sqlite().await).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres() {
        if let Some(world) = World::postgres().await {
            test(world).await;
        }
    }
}

/// A database from before the room has its people and mails, and the room's tables beside them.
mod a_database_from_before_the_room_comes_up_to_date {
    use super::*;

    /// Undoes the steps that brought the room, last table first.
    const BACK: &str = "DROP TABLE room_token; DROP TABLE caption; DROP TABLE recording; DROP TABLE device_check; DROP TABLE attendance; DROP TABLE room_state;
        DROP INDEX outbox_by_interpreter; ALTER TABLE outbox DROP COLUMN interpreter; DROP TABLE interpreter;
        DELETE FROM schema_step WHERE step >= 1";

    async fn test(mut world: World) {
        let id = world.confirmed(aya()).await;
        world.tamper(BACK.to_owned()).await;
        world.reopen().await;
        assert_eq!(world.get(id).await.particulars, aya());
        assert_eq!(world.mails(id).await.len(), 2);
        assert_eq!(world.number("SELECT COUNT(*) AS n FROM interpreter").await, 0);
        world.close().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn sqlite() {
        test(World::sqlite().await).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres() {
        if let Some(world) = World::postgres().await {
            test(world).await;
        }
    }
}

/// Tables of a newer Convoke are left alone.
mod a_newer_database_is_refused {
    use super::*;

    #[tokio::test]
    async fn sqlite() {
        let mut world = World::sqlite().await;
        world.tamper("INSERT INTO schema_step (step) VALUES (99)".to_owned()).await;
        world.db.close().await;
        assert!(matches!(world.try_reopen().await, Err(Error::Newer)));
    }
}
