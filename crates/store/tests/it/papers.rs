//! Papers (letter, paragraph 4): seen at their instant of issue and not before.

use convoke_domain::{
    language::{Language, Multilingual},
    time::{Instant, Scheduled},
};
use convoke_store::{
    Error, Refusal, Result,
    document::{self, Paper, Text},
};

use crate::world::*;

fn paper(symbol: &str) -> Paper {
    let issue = Scheduled::new("2022-02-08T12:00:00".parse().unwrap(), &RECORD.zone);
    Paper {
        body: "wgeti".to_owned(),
        symbol: symbol.to_owned(),
        issuing_office: "WGETI Chair".to_owned(),
        date: "2022-02-08".parse().unwrap(),
        original_language: Language::En,
        title: Multilingual([(Language::En, "Draft agenda".to_owned())].into_iter().collect()),
        issue_local: issue.local,
        issue_at: issue.instant,
    }
}

fn file() -> Text {
    Text::Issued { digest: "d1".to_owned(), media_type: "application/pdf".to_owned(), bytes: 678 }
}

async fn enter(world: &World, paper: Paper) -> Result<i64> {
    unit!(world, conn => document::enter(conn, SERIES, &paper, &officer(), opening()))
}

async fn set(world: &World, id: i64, language: Language, text: Text) -> Result<()> {
    unit!(world, conn => document::set_text(conn, id, language, &text, &officer(), opening()))
}

on_both_engines! {
    async fn a_paper_is_seen_at_its_instant_and_not_before(world) {
        let id = enter(world, paper("ATT/1")).await.unwrap();
        set(world, id, Language::En, file()).await.unwrap();
        let (at, before) = (paper("").issue_at, Instant(paper("").issue_at.0 - 1));
        assert!(look!(world, conn => document::issued(conn, SERIES, before)).is_empty());
        let mut conn = world.db.reader().await.unwrap();
        assert!(matches!(document::get_issued(&mut conn, id, before).await, Err(Error::NotFound)));
        let issued = document::issued(&mut conn, SERIES, at).await.unwrap();
        assert_eq!(issued, document::all(&mut conn, SERIES).await.unwrap());
        assert_eq!(issued, [document::get_issued(&mut conn, id, at).await.unwrap()]);
        assert_eq!(issued[0].paper, paper("ATT/1"));
        assert_eq!(issued[0].texts[&Language::En], file());
        assert!(issued[0].is_issued(at) && !issued[0].is_issued(before));
        assert_eq!(document::issue_instants(&mut conn, SERIES).await.unwrap(), [at]);
    }

    async fn each_language_is_in_one_state(world) {
        let id = enter(world, paper("ATT/1")).await.unwrap();
        let due = Text::InTranslation { due: "2022-02-10".parse().unwrap() };
        let never = Text::NotTranslated { reason: "presentation by a guest".to_owned() };
        set(world, id, Language::Fr, due).await.unwrap();
        set(world, id, Language::Fr, file()).await.unwrap();
        set(world, id, Language::Ar, never.clone()).await.unwrap();
        let stored = look!(world, conn => document::get(conn, id));
        assert_eq!(stored.texts, [(Language::Ar, never), (Language::Fr, file())].into_iter().collect());
        assert_eq!(stored.revision, 4);
        let silent = Text::NotTranslated { reason: " ".to_owned() };
        assert_eq!(refusal(set(world, id, Language::Zh, silent).await), Refusal::Reason);
        assert!(matches!(set(world, 4711, Language::Zh, file()).await, Err(Error::NotFound)));
    }

    async fn a_symbol_is_used_once_and_edits_do_not_overwrite_each_other(world) {
        let first = enter(world, paper("ATT/1")).await.unwrap();
        assert_eq!(refusal(enter(world, paper("ATT/1")).await), Refusal::Symbol);
        let second = enter(world, paper("ATT/2")).await.unwrap();
        let edit = async |id, revision, symbol: &str| {
            let paper = paper(symbol);
            unit!(world, conn => document::edit(conn, id, revision, &paper, &officer(), opening()))
        };
        assert_eq!(refusal(edit(second, 1, "ATT/1").await), Refusal::Symbol);
        edit(first, 1, "ATT/3").await.unwrap();
        assert!(matches!(edit(first, 1, "ATT/4").await, Err(Error::Stale)));
        edit(second, 1, "ATT/1").await.unwrap();
    }
}
