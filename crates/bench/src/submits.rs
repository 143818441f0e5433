//! Registrations received a second, each with its mail queued in the same transaction.

use std::path::Path;

use anyhow::Result;
use convoke_testkit::SERIES;

use crate::{
    Figure, baseline,
    client::{load, post},
    server::Server,
};

const IN_FLIGHT: usize = 32;
const COUNT: usize = 8_000;

/// Different people registering, beside one committed insert after another on the same kind of database.
pub async fn submits(binary: &Path) -> Result<Vec<Figure>> {
    let ours = Server::rehearsal(binary).await?;
    let path = format!("/en/{SERIES}/register");
    let before = ours.process.processor_seconds()?;
    let answered = load(&ours.address, COUNT, IN_FLIGHT, move |n| {
        let body = format!(
            "entity=NZ&title=Ms&given_name=Hana&surname=Whitcombe{}&function=Adviser&role=adviser&email=h{n}%40mission.example&telephone=&mode=online&language=en&consent=yes",
            letters(n)
        );
        post(&path, "application/x-www-form-urlencoded", &body, false)
    })
    .await?;
    let used = ours.process.processor_seconds()? - before;
    println!(
        "# submits: {:.3} ms of processor each (mail sent to the caught mailbox included), {} of {COUNT} fine",
        used * 1e3 / COUNT as f64,
        answered.fine
    );
    println!("# memory after it: {:.0} MiB", ours.process.kilobytes()? / 1024.0);
    let inserts = baseline::committed_inserts(2_000).await?;
    Ok(vec![
        Figure { name: "submits", ours: answered.rate, baseline: inserts, unit: "commits/s" },
        Figure { name: "submits-p99", ours: answered.p99.as_secs_f64() * 1e3, baseline: 1e3 / inserts, unit: "ms" },
    ])
}

/// A number as letters, so that every name is another person's.
fn letters(mut number: usize) -> String {
    let mut text = String::new();
    loop {
        text.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return text;
        }
    }
}
