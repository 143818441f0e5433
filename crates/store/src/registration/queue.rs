//! The desk's queue: registrations filtered, searched, ordered, a page at a time; and how many stand where.

use convoke_domain::registration::{State, person::fold};

use super::{Registration, SELECT};
use crate::{Conn, Result, Value, values};

/// What the queue shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A state, or none for all.
    pub state: Option<State>,
    /// Only late requests that wait for a decision.
    pub late: bool,
    /// A category by key; empty for all.
    pub category: String,
    /// An entity by key; empty for all.
    pub entity: String,
    /// Words of name, function or address; all must occur.
    pub search: String,
    /// Keys of entities whose name the search matches.
    pub entities: Vec<String>,
    /// Only people who are registered more than once.
    pub twice: bool,
    /// Newest first instead of oldest first.
    pub newest_first: bool,
}

/// A page of the queue and how many registrations the filter matches in all.
///
/// # Errors
/// When the database refuses.
pub async fn page(
    conn: &mut Conn,
    series: &str,
    filter: &Filter,
    offset: i64,
    limit: i64,
) -> Result<(Vec<Registration>, i64)> {
    let (clause, mut arguments) = clause(series, filter);
    let count = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) AS n FROM registration r WHERE {clause}"));
    let total = conn.one(count, arguments.clone()).await?.int("n")?;
    let order = if filter.newest_first { "DESC" } else { "ASC" };
    let (l, o) = (arguments.len() + 1, arguments.len() + 2);
    arguments.extend(values![limit, offset]);
    let sql = sqlx::AssertSqlSafe(format!(
        "{SELECT} WHERE {clause} ORDER BY r.received_at {order}, r.id {order} LIMIT ${l} OFFSET ${o}"
    ));
    let rows = conn.all(sql, arguments).await?;
    Ok((rows.iter().map(Registration::from_row).collect::<Result<_>>()?, total))
}

/// The conditions of a filter. Only numbered places stand in the text; what was typed travels as values.
fn clause(series: &str, filter: &Filter) -> (String, Vec<Value>) {
    let mut arguments = values![series];
    let mut clauses = vec!["r.series = $1".to_owned()];
    let mut add = |text: &str, value: Value, clauses: &mut Vec<String>| {
        arguments.push(value);
        clauses.push(text.replace('?', &format!("${}", arguments.len())));
    };
    if let Some(state) = filter.state {
        add("r.state = ?", state.key().into(), &mut clauses);
    }
    if filter.late {
        clauses.push("r.late = 1 AND r.on_the_spot = 0 AND r.state IN ('received', 'proven')".to_owned());
    }
    if filter.twice {
        clauses.push(
            "r.live_key IS NOT NULL AND EXISTS (SELECT 1 FROM registration o WHERE o.series = r.series AND o.entity = r.entity
               AND o.person_key = r.person_key AND o.id <> r.id AND o.live_key IS NOT NULL)"
                .to_owned(),
        );
    }
    if !filter.category.is_empty() {
        add("r.category = ?", filter.category.as_str().into(), &mut clauses);
    }
    if !filter.entity.is_empty() {
        add("r.entity = ?", filter.entity.as_str().into(), &mut clauses);
    }
    let mut words = Vec::new();
    for word in search_words(&filter.search) {
        add("r.search LIKE '%' || ? || '%'", word.into(), &mut words);
    }
    if !words.is_empty() {
        let mut either = vec![words.join(" AND ")];
        for key in &filter.entities {
            let mut one = Vec::new();
            add("r.entity = ?", key.as_str().into(), &mut one);
            either.extend(one);
        }
        clauses.push(format!("({})", either.join(" OR ")));
    }
    (clauses.join(" AND "), arguments)
}

/// The words of a search: an address stays whole, everything else is folded as names are.
fn search_words(search: &str) -> Vec<String> {
    search
        .split_whitespace()
        .take(8)
        .flat_map(|word| {
            if word.trim_end_matches('.').contains(['@', '.']) {
                vec![word.to_lowercase()]
            } else {
                fold(word).split(' ').map(str::to_owned).collect()
            }
        })
        .filter(|word| !word.is_empty())
        .map(|word| word.replace(['%', '_'], ""))
        .collect()
}

/// How many registrations stand where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By state, in the order of [`State::ALL`].
    pub by_state: Vec<(State, i64)>,
    /// Late requests that wait for a decision.
    pub late: i64,
    /// Seats held.
    pub seats: i64,
    /// Changes that wait for a decision.
    pub change_requests: i64,
    /// Delegations with a live registration.
    pub delegations: i64,
}

impl Counts {
    /// How many are in a state.
    pub fn of(&self, state: State) -> i64 {
        self.by_state.iter().find(|(s, _)| *s == state).map_or(0, |(_, n)| *n)
    }

    /// How many there are in all.
    pub fn all(&self) -> i64 {
        self.by_state.iter().map(|(_, n)| n).sum()
    }
}

/// Counts the registrations of a series.
///
/// # Errors
/// When the database refuses.
pub async fn counts(conn: &mut Conn, series: &str) -> Result<Counts> {
    let rows = conn
        .all("SELECT state, COUNT(*) AS n FROM registration WHERE series = $1 GROUP BY state", values![series])
        .await?;
    let found =
        rows.iter().map(|r| Ok((r.keyed("state", State::from_key)?, r.int("n")?))).collect::<Result<Vec<_>>>()?;
    let number = |state: &State| found.iter().find(|(s, _)| s == state).map_or(0, |(_, n)| *n);
    let more = conn
        .one(
            "SELECT (SELECT COUNT(*) FROM registration WHERE series = $1 AND late = 1 AND on_the_spot = 0 AND state IN ('received', 'proven')) AS late,
               (SELECT COUNT(*) FROM seat WHERE series = $1) AS seats,
               (SELECT COUNT(*) FROM change_request c JOIN registration r ON r.id = c.registration WHERE r.series = $1 AND c.state = 'asked') AS requests,
               (SELECT COUNT(DISTINCT entity) FROM registration WHERE series = $1 AND state IN ('received', 'proven', 'confirmed')) AS delegations",
            values![series],
        )
        .await?;
    Ok(Counts {
        by_state: State::ALL.iter().map(|s| (*s, number(s))).collect(),
        late: more.int("late")?,
        seats: more.int("seats")?,
        change_requests: more.int("requests")?,
        delegations: more.int("delegations")?,
    })
}

/// A delegation in the list of delegations.
#[derive(Clone, Debug)]
pub struct DelegationLine {
    /// Key of the entity.
    pub entity: String,
    /// Key of its category.
    pub category: String,
    /// Live registrations.
    pub members: i64,
    /// Confirmed ones.
    pub confirmed: i64,
    /// Live ones that come in person.
    pub in_person: i64,
    /// Seats held.
    pub seats: i64,
}

/// Every delegation with a live registration.
///
/// # Errors
/// When the database refuses.
pub async fn delegations(conn: &mut Conn, series: &str) -> Result<Vec<DelegationLine>> {
    let rows = conn
        .all(
            "SELECT r.entity, MAX(r.category) AS category, COUNT(*) AS members,
               COUNT(CASE WHEN r.state = 'confirmed' THEN 1 END) AS confirmed,
               COUNT(CASE WHEN r.mode = 'in_person' THEN 1 END) AS in_person, COUNT(s.number) AS seats
             FROM registration r LEFT JOIN seat s ON s.registration = r.id
             WHERE r.series = $1 AND r.state IN ('received', 'proven', 'confirmed') GROUP BY r.entity ORDER BY r.entity",
            values![series],
        )
        .await?;
    rows.iter()
        .map(|r| {
            Ok(DelegationLine {
                entity: r.text("entity")?,
                category: r.text("category")?,
                members: r.int("members")?,
                confirmed: r.int("confirmed")?,
                in_person: r.int("in_person")?,
                seats: r.int("seats")?,
            })
        })
        .collect()
}
