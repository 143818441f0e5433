//! The release of 10,000 personal links: queued, composed, sent, each settled in a commit of its own.

use std::{path::Path, time::Instant};

use anyhow::{Result, bail};

use crate::{
    Figure, baseline,
    client::{once, post},
    server::Server,
};

const REGISTRATIONS: usize = 10_000;

/// Mails a second from the release instant until the last is sent, beside one committed insert after another.
pub async fn release(binary: &Path) -> Result<Vec<Figure>> {
    let ours = Server::rehearsal(binary).await?;
    let json = "application/json";
    let filling = Instant::now();
    let fill = format!("{{\"registrations\":{REGISTRATIONS},\"seed\":7}}");
    expect_ok(&once(&ours.address, &post("/rehearsal/fill", json, &fill, true)).await?)?;
    println!("# filled with {REGISTRATIONS} in {:.1} s", filling.elapsed().as_secs_f64());
    expect_ok(
        &once(&ours.address, &post("/rehearsal/clock", json, "{\"to\":\"2022-02-14T17:59:50+01:00\"}", true)).await?,
    )?;
    let began = Instant::now();
    let wound =
        once(&ours.address, &post("/rehearsal/clock", json, "{\"to\":\"2022-02-14T18:00:00+01:00\"}", true)).await?;
    expect_ok(&wound)?;
    let seconds = began.elapsed().as_secs_f64();
    let state: serde_json::Value = serde_json::from_str(wound.split_once("\r\n\r\n").map_or("", |(_, body)| body))?;
    let confirmed = state["counts"]["confirmed"].as_f64().unwrap_or_default();
    println!("# {confirmed} links out in {seconds:.1} s; memory {:.0} MiB", ours.process.kilobytes()? / 1024.0);
    let inserts = baseline::committed_inserts(2_000).await?;
    Ok(vec![Figure { name: "release", ours: confirmed / seconds, baseline: inserts, unit: "mails/s" }])
}

fn expect_ok(answer: &str) -> Result<()> {
    if answer.starts_with("HTTP/1.1 200") {
        Ok(())
    } else {
        bail!("not as asked: {}", answer.lines().next().unwrap_or_default())
    }
}
