//! An act on many at once. Each registration is a unit of work of its own, with its rule and its revision: what one is
//! refused undoes no other. Units that wait together share a commit.

use axum::{
    body::Bytes,
    extract::State,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::registration::Act;
use convoke_store::{
    Error, Refusal,
    registration::{self, Decision},
};
use convoke_view::{
    Template,
    desk::{Entry, queue::DeclineMany},
    url::Desk,
};

use super::{
    officer::Officer,
    queue::PAGE,
    registration::{act_of, clean, reason},
};
use crate::{
    Shared,
    error::{Problem, Result},
    live::Topic,
};

/// What was sent: a name may occur many times.
struct Sent(Vec<(String, String)>);

impl Sent {
    fn read(body: &[u8]) -> Result<Self> {
        let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(
            &format!("/?{}", String::from_utf8_lossy(body))
                .parse()
                .map_err(|_| Problem::Malformed("the form".to_owned()))?,
        )
        .map_err(|e| Problem::Malformed(e.body_text()))?;
        Ok(Self(pairs.0))
    }

    fn one(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Number and revision of each chosen registration; a page of the queue at the most.
    fn chosen(&self) -> Vec<(i64, i64)> {
        let pair = |text: &str| {
            text.split_once('.').and_then(|(id, revision)| Some((id.parse().ok()?, revision.parse().ok()?)))
        };
        self.0
            .iter()
            .filter(|(key, _)| key == "chosen")
            .filter_map(|(_, value)| pair(value))
            .take(PAGE as usize)
            .collect()
    }
}

/// The key of a refusal in an address.
const fn key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::State => "state",
        Refusal::SamePerson => "same_person",
        Refusal::NoSeat => "no_seat",
        Refusal::Reason => "reason",
        Refusal::Symbol => "symbol",
        Refusal::DoorClosed => "door",
    }
}

/// The refusal of a key.
pub fn refusal(text: &str) -> Option<Refusal> {
    [Refusal::State, Refusal::SamePerson, Refusal::NoSeat, Refusal::Reason, Refusal::Symbol, Refusal::DoorClosed]
        .into_iter()
        .find(|r| key(*r) == text)
}

/// Confirms or declines all that are chosen.
pub async fn decide(officer: Officer, State(app): State<Shared>, body: Bytes) -> Result<Response> {
    let sent = Sent::read(&body)?;
    let (act, _) = act_of(sent.one("act"))?;
    let reason = reason(sent.one("reason"))?;
    let chosen = sent.chosen();
    let from = clean(sent.one("from"));
    if chosen.is_empty() || act == Act::Withdraw {
        return Ok(Redirect::to(&format!("{}?{from}", Desk::Registrations)).into_response());
    }
    if act == Act::Decline && reason.is_empty() {
        return Ok(Html(ask(&officer, &app, &chosen, &from, !sent.one("sure").is_empty()).await?).into_response());
    }
    let units = chosen.iter().map(|(id, revision)| {
        let decision = Decision {
            act,
            revision: Some(*revision),
            actor: officer.actor(),
            reason: reason.clone(),
            another_person: false,
        };
        one(&app, *id, decision)
    });
    let results = futures::future::join_all(units).await;
    app.post.notify_waiters();
    let (mut done, mut refused) = (0, Vec::new());
    for ((id, _), result) in chosen.iter().zip(results) {
        match result {
            Ok(()) => done += 1,
            Err(Error::Refused(refusal)) => refused.push(format!("{id}.{}", key(refusal))),
            Err(Error::Stale | Error::NotFound) => refused.push(format!("{id}.stale")),
            Err(error) => return Err(error.into()),
        }
    }
    let refused = if refused.is_empty() { String::new() } else { format!("&refused={}", refused.join("-")) };
    Ok(Redirect::to(&format!("{}?{from}&done=many&n={done}{refused}", Desk::Registrations)).into_response())
}

async fn one(app: &Shared, id: i64, decision: Decision) -> convoke_store::Result<()> {
    let (series, now) = (app.record().slug().to_owned(), app.now());
    let registration = app
        .db
        .write(move |conn| Box::pin(async move { registration::decide(conn, &series, id, &decision, now).await }))
        .await?;
    if !registration.state.is_live() {
        app.live.tell(Topic::Registration(id));
    }
    Ok(())
}

async fn ask(officer: &Officer, app: &Shared, chosen: &[(i64, i64)], from: &str, missing: bool) -> Result<String> {
    let frame = officer.frame(app);
    let shell = officer.shell(app, &frame, Entry::Registrations).await?;
    let mut conn = app.db.reader().await?;
    let mut names = Vec::with_capacity(chosen.len());
    for (id, revision) in chosen {
        let p = registration::get(&mut conn, *id).await?.particulars;
        names.push((
            format!("{id}.{revision}"),
            format!("{} · {}", frame.record.entity_name(&p.entity, frame.language), p.list_name()),
        ));
    }
    drop(conn);
    let back = format!("{}?{from}", Desk::Registrations);
    Ok(DeclineMany { t: frame.t, frame: &frame, shell, chosen: names, from: from.to_owned(), back, missing }
        .render()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chosen_rows_are_read_and_nonsense_is_not() {
        let sent =
            Sent::read(b"from=state%3Dproven%26q%3DM%C3%BCller&act=confirm&chosen=7.1&chosen=8.3&chosen=x&chosen=9")
                .expect("a form");
        assert_eq!(sent.chosen(), [(7, 1), (8, 3)]);
        assert_eq!(sent.one("from"), "state=proven&q=Müller");
    }

    #[test]
    fn refusals_survive_the_address() {
        assert_eq!(refusal(key(Refusal::SamePerson)), Some(Refusal::SamePerson));
        assert_eq!(refusal("stale"), None);
    }
}
