//! Papers of the meetings (letter, paragraph 4) and their texts, each language in exactly one state. Nobody but the desk
//! sees a paper before its instant of issue.

use std::collections::BTreeMap;

use convoke_domain::{
    language::{Language, Multilingual},
    time::Instant,
};
use jiff::civil;

use crate::{
    Conn, Error, Refusal, Result, Row, Value,
    audit::{self, Actor, Entry},
    json, values,
};

/// What the desk enters about a paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Key of the body it is for.
    pub body: String,
    /// Its symbol, for example "ATT/CSP8.WGETI/2022/CHAIR/678/Conf.Agenda".
    pub symbol: String,
    /// Who issues it.
    pub issuing_office: String,
    /// The date it bears.
    pub date: civil::Date,
    /// The language it was written in.
    pub original_language: Language,
    /// Its title.
    pub title: Multilingual,
    /// When it is issued, as announced: local to the conference.
    pub issue_local: civil::DateTime,
    /// The instant that means.
    pub issue_at: Instant,
}

/// A paper as stored, with its texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its number.
    pub id: i64,
    /// What the desk entered.
    pub paper: Paper,
    /// Grows with every change of the paper or a text.
    pub revision: i64,
    /// Its text in each language that was told of.
    pub texts: BTreeMap<Language, Text>,
}

impl Document {
    /// Whether everybody may see it.
    pub fn is_issued(&self, now: Instant) -> bool {
        self.paper.issue_at <= now
    }
}

/// Where a paper's text in a language stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// There is a file.
    Issued {
        /// Digest of its content, under which it is kept.
        digest: String,
        /// What its content is.
        media_type: String,
        /// Its size.
        bytes: i64,
    },
    /// It is being translated.
    InTranslation {
        /// When it is expected.
        due: civil::Date,
    },
    /// It is not going to be translated.
    NotTranslated {
        /// Why.
        reason: String,
    },
}

impl Text {
    /// The key in the table.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Issued { .. } => "issued",
            Self::InTranslation { .. } => "in_translation",
            Self::NotTranslated { .. } => "not_translated",
        }
    }
}

fn paper(row: &Row) -> Result<Paper> {
    Ok(Paper {
        body: row.text("body")?,
        symbol: row.text("symbol")?,
        issuing_office: row.text("issuing_office")?,
        date: row.keyed("date", |d| d.parse().ok())?,
        original_language: row.keyed("original_language", |tag| tag.parse().ok())?,
        title: row.json("title")?,
        issue_local: row.keyed("issue_local", |d| d.parse().ok())?,
        issue_at: row.instant("issue_at")?,
    })
}

fn text(row: &Row) -> Result<(Language, Text)> {
    let text = match row.text("state")?.as_str() {
        "issued" => {
            Text::Issued { digest: row.text("digest")?, media_type: row.text("media_type")?, bytes: row.int("bytes")? }
        }
        "in_translation" => Text::InTranslation { due: row.keyed("due", |d| d.parse().ok())? },
        "not_translated" => Text::NotTranslated { reason: row.text("reason")? },
        other => return Err(Error::Stored(format!("a text's state holds {other:?}"))),
    };
    Ok((row.keyed("language", |tag| tag.parse().ok())?, text))
}

fn subject(id: i64) -> String {
    format!("document:{id}")
}

/// The values of a paper's columns, in the order in which [`enter`] and [`edit`] name them.
fn columns(paper: &Paper) -> Result<Vec<Value>> {
    Ok(values![
        &paper.body,
        &paper.symbol,
        &paper.issuing_office,
        paper.date.to_string(),
        paper.original_language.tag(),
        json(&paper.title)?,
        paper.issue_local.to_string(),
        paper.issue_at,
    ])
}

/// What the trail tells of a paper.
fn summary(paper: &Paper) -> String {
    serde_json::json!({
        "symbol": paper.symbol, "body": paper.body, "issuing_office": paper.issuing_office, "date": paper.date.to_string(),
        "original_language": paper.original_language.tag(), "title": paper.title, "issue": paper.issue_local.to_string(),
    })
    .to_string()
}

/// The desk enters a paper; its number. Its texts follow with [`set_text`].
///
/// # Errors
/// [`Refusal::Symbol`] when the symbol is in use.
pub async fn enter(conn: &mut Conn, series: &str, paper: &Paper, actor: &Actor, now: Instant) -> Result<i64> {
    let row = conn
        .maybe(
            "INSERT INTO document (series, body, symbol, issuing_office, date, original_language, title, issue_local, issue_at, revision)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT DO NOTHING RETURNING id",
            [values![series], columns(paper)?].concat(),
        )
        .await?;
    let id = row.ok_or(Refusal::Symbol)?.int("id")?;
    audit::append(conn, now, actor, Entry::new("document_entered", subject(id)).changed("", summary(paper))).await?;
    Ok(id)
}

/// The desk edits a paper, having seen a revision of it.
///
/// # Errors
/// [`Error::Stale`] when somebody changed it meanwhile, [`Refusal::Symbol`] when the symbol is in use.
pub async fn edit(conn: &mut Conn, id: i64, revision: i64, paper: &Paper, actor: &Actor, now: Instant) -> Result<()> {
    let before = get(conn, id).await?;
    let edited = conn
        .execute(
            "UPDATE document SET body = $3, symbol = $4, issuing_office = $5, date = $6, original_language = $7, title = $8,
               issue_local = $9, issue_at = $10, revision = revision + 1 WHERE id = $1 AND revision = $2",
            [values![id, revision], columns(paper)?].concat(),
        )
        .await;
    match edited {
        Ok(1) => {}
        Ok(_) => return Err(Error::Stale),
        Err(error) if error.is_unique_violation() => return Err(Refusal::Symbol.into()),
        Err(error) => return Err(error),
    }
    let entry = Entry::new("document_edited", subject(id)).changed(summary(&before.paper), summary(paper));
    audit::append(conn, now, actor, entry).await
}

/// The desk says where the text in a language stands, in place of what it said before.
///
/// # Errors
/// [`Refusal::Reason`] when it is not translated and nobody says why, [`Error::NotFound`] without the paper.
pub async fn set_text(
    conn: &mut Conn,
    id: i64,
    language: Language,
    text: &Text,
    actor: &Actor,
    now: Instant,
) -> Result<()> {
    let (mut due, mut reason, mut file) = (String::new(), "", ("", "", 0));
    match text {
        Text::Issued { digest, media_type, bytes } => file = (digest, media_type, *bytes),
        Text::InTranslation { due: day } => due = day.to_string(),
        Text::NotTranslated { reason: why } => reason = why.trim(),
    }
    if matches!(text, Text::NotTranslated { .. }) && reason.is_empty() {
        return Err(Refusal::Reason.into());
    }
    if conn.execute("UPDATE document SET revision = revision + 1 WHERE id = $1", values![id]).await? == 0 {
        return Err(Error::NotFound);
    }
    conn.execute(
        "INSERT INTO document_text (document, language, state, due, reason, digest, media_type, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (document, language) DO UPDATE SET state = $3, due = $4, reason = $5, digest = $6, media_type = $7, bytes = $8",
        values![id, language.tag(), text.key(), due, reason, file.0, file.1, file.2],
    )
    .await?;
    let after = format!("{} {} {}", language.tag(), text.key(), file.0);
    audit::append(
        conn,
        now,
        actor,
        Entry::new("document_text_set", subject(id)).because(reason).changed("", after.trim()),
    )
    .await
}

/// The paper of a number, issued or not: for the desk.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn get(conn: &mut Conn, id: i64) -> Result<Document> {
    let row = conn.one("SELECT * FROM document WHERE id = $1", values![id]).await?;
    with_texts(conn, &row).await
}

/// The paper of a number, when it is issued.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or not yet: the two look the same.
pub async fn get_issued(conn: &mut Conn, id: i64, now: Instant) -> Result<Document> {
    let row = conn.one("SELECT * FROM document WHERE id = $1 AND issue_at <= $2", values![id, now]).await?;
    with_texts(conn, &row).await
}

async fn with_texts(conn: &mut Conn, row: &Row) -> Result<Document> {
    let rows = conn.all("SELECT * FROM document_text WHERE document = $1", values![row.int("id")?]).await?;
    document(row, rows.iter().map(text).collect::<Result<_>>()?)
}

fn document(row: &Row, texts: BTreeMap<Language, Text>) -> Result<Document> {
    Ok(Document { id: row.int("id")?, paper: paper(row)?, revision: row.int("revision")?, texts })
}

/// The papers that everybody may see, by body and symbol.
///
/// # Errors
/// When the database refuses.
pub async fn issued(conn: &mut Conn, series: &str, now: Instant) -> Result<Vec<Document>> {
    list(conn, series, now).await
}

/// All papers, issued or not: for the desk.
///
/// # Errors
/// When the database refuses.
pub async fn all(conn: &mut Conn, series: &str) -> Result<Vec<Document>> {
    list(conn, series, Instant::MAX).await
}

async fn list(conn: &mut Conn, series: &str, until: Instant) -> Result<Vec<Document>> {
    let texts = conn
        .all(
            "SELECT t.* FROM document_text t JOIN document d ON d.id = t.document WHERE d.series = $1 AND d.issue_at <= $2",
            values![series, until],
        )
        .await?;
    let mut by_document: BTreeMap<i64, BTreeMap<Language, Text>> = BTreeMap::new();
    for row in &texts {
        by_document.entry(row.int("document")?).or_default().extend([text(row)?]);
    }
    let rows = conn
        .all(
            "SELECT * FROM document WHERE series = $1 AND issue_at <= $2 ORDER BY body, symbol, id",
            values![series, until],
        )
        .await?;
    rows.iter().map(|row| document(row, by_document.remove(&row.int("id")?).unwrap_or_default())).collect()
}

/// The instants at which papers are issued, in order: what the public pages show changes there.
///
/// # Errors
/// When the database refuses.
pub async fn issue_instants(conn: &mut Conn, series: &str) -> Result<Vec<Instant>> {
    let rows =
        conn.all("SELECT DISTINCT issue_at FROM document WHERE series = $1 ORDER BY issue_at", values![series]).await?;
    rows.iter().map(|row| row.instant("issue_at")).collect()
}
