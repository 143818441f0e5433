//! The tables, and their coming up to date.

use crate::{Db, Error, Result, db::Conn, values};

/// Every step from an empty database to today's tables, oldest first. A step that has been released is never edited.
const STEPS: [&str; 3] = [
    include_str!("../migrations/0001_first.sql"),
    include_str!("../migrations/0002_room.sql"),
    include_str!("../migrations/0003_captions.sql"),
];

/// Brings the tables up to date; each step in one unit.
pub(crate) async fn migrate(db: &Db) -> Result<()> {
    let id_column = match db {
        // The engines differ in how a row is numbered, and in nothing else that the tables use.
        Db::Sqlite { .. } => "INTEGER PRIMARY KEY AUTOINCREMENT",
        Db::Postgres(_) => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    };
    db.write(move |conn| {
        Box::pin(async move {
            conn.execute("CREATE TABLE IF NOT EXISTS schema_step (step BIGINT PRIMARY KEY)", vec![]).await?;
            let done = conn.one("SELECT COUNT(*) AS n FROM schema_step", vec![]).await?.int("n")?;
            let done = usize::try_from(done).unwrap_or(usize::MAX);
            if done > STEPS.len() {
                return Err(Error::Newer);
            }
            for (number, step) in STEPS.iter().enumerate().skip(done) {
                apply(conn, &step.replace("{ID}", id_column)).await?;
                conn.execute("INSERT INTO schema_step (step) VALUES ($1)", values![number as i64]).await?;
            }
            Ok(())
        })
    })
    .await
}

async fn apply(conn: &mut Conn, step: &str) -> Result<()> {
    let statements: String = step.lines().filter(|l| !l.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
    for statement in statements.split(';').map(str::trim).filter(|s| !s.is_empty()) {
        conn.execute(sqlx::AssertSqlSafe(statement.to_owned()), vec![]).await?;
    }
    Ok(())
}
