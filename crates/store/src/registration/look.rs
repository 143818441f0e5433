//! What an officer should look at before deciding: read for a page of the queue, or counted for today.

use std::collections::HashSet;

use convoke_domain::registration::{Role, State};

use super::{Registration, person_of};
use crate::{Conn, Result, Value, values};

/// Something to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A mail to the person failed.
    MailFailed,
    /// A live registration of the same name and entity is there.
    SamePerson,
    /// It was changed after it was confirmed.
    Reopened,
    /// It came after the deadline.
    Late,
    /// It asks for a seat and holds none.
    NoSeat,
    /// The delegation has more than one head.
    SecondHead,
}

/// What is known of the registrations of a page.
#[derive(Clone, Debug, Default)]
pub struct Looks {
    failed: HashSet<i64>,
    twice: HashSet<(String, String)>,
    heads: HashSet<String>,
}

impl Looks {
    /// What to look at in one of them.
    pub fn of(&self, r: &Registration) -> Vec<Matter> {
        let p = &r.particulars;
        let live = r.state.is_live();
        let open = matches!(r.state, State::Received | State::Proven);
        [
            (Matter::MailFailed, self.failed.contains(&r.id)),
            (Matter::SamePerson, live && self.twice.contains(&(p.entity.clone(), person_of(p)))),
            (Matter::Reopened, r.is_reopened()),
            (Matter::Late, r.late && open),
            (Matter::NoSeat, r.waits_for_seat()),
            (Matter::SecondHead, live && p.role == Role::HeadOfDelegation && self.heads.contains(&p.entity)),
        ]
        .into_iter()
        .filter(|(_, is_so)| *is_so)
        .map(|(matter, _)| matter)
        .collect()
    }
}

/// Reads what concerns these registrations.
///
/// # Errors
/// When the database refuses.
pub async fn looks(conn: &mut Conn, series: &str, registrations: &[Registration]) -> Result<Looks> {
    let mut looks = Looks::default();
    if registrations.is_empty() {
        return Ok(looks);
    }
    let ids: Vec<Value> = registrations.iter().map(|r| r.id.into()).collect();
    let sql = format!(
        "SELECT DISTINCT o.registration FROM outbox o WHERE o.registration IN ({}) AND o.state = 'failed'
         AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.registration = o.registration AND n.id > o.id AND n.state = 'sent')",
        places(1, ids.len())
    );
    for row in &conn.all(sqlx::AssertSqlSafe(sql), ids).await? {
        looks.failed.insert(row.int("registration")?);
    }
    let entities: HashSet<&str> = registrations.iter().map(|r| r.particulars.entity.as_str()).collect();
    let mut arguments = values![series];
    arguments.extend(entities.iter().map(|e| Value::from(*e)));
    let entities = places(2, entities.len());
    let sql = format!(
        "SELECT entity, person_key FROM registration WHERE series = $1 AND entity IN ({entities}) AND live_key IS NOT NULL
         GROUP BY entity, person_key HAVING COUNT(*) > 1"
    );
    for row in &conn.all(sqlx::AssertSqlSafe(sql), arguments.clone()).await? {
        looks.twice.insert((row.text("entity")?, row.text("person_key")?));
    }
    // Within JSON a quotation mark that somebody typed is escaped: only the role itself is found.
    let sql = format!(
        "SELECT entity FROM registration WHERE series = $1 AND entity IN ({entities}) AND live_key IS NOT NULL
         AND particulars LIKE '%\"role\":\"head_of_delegation\"%' GROUP BY entity HAVING COUNT(*) > 1"
    );
    for row in &conn.all(sqlx::AssertSqlSafe(sql), arguments).await? {
        looks.heads.insert(row.text("entity")?);
    }
    Ok(looks)
}

/// `$2, $3, $4`: places for values, never the values themselves.
fn places(first: usize, count: usize) -> String {
    (first..first + count).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// How many people are registered more than once.
///
/// # Errors
/// When the database refuses.
pub async fn people_twice(conn: &mut Conn, series: &str) -> Result<i64> {
    conn.one(
        "SELECT COUNT(*) AS n FROM (SELECT entity FROM registration WHERE series = $1 AND live_key IS NOT NULL
         GROUP BY entity, person_key HAVING COUNT(*) > 1) twice",
        values![series],
    )
    .await?
    .int("n")
}
