//! Public pages a second, and the time to the first one on an empty folder.

use std::path::Path;

use anyhow::Result;
use convoke_testkit::SERIES;

use crate::{
    Figure,
    client::{get, load, once},
    server::Server,
};

/// Requests in flight, as where Indico 3.3 was measured four times over.
const IN_FLIGHT: usize = 32;
const COUNT: usize = 60_000;

/// First page and form under load, beside a bare handler that sends the same bytes.
pub async fn pages(binary: &Path) -> Result<Vec<Figure>> {
    let ours = Server::rehearsal(binary).await?;
    let mut figures = Vec::new();
    for (name, path) in [("pages", format!("/en/{SERIES}/")), ("forms", format!("/en/{SERIES}/register"))] {
        let asked = format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
        let answer = once(&ours.address, &asked).await?;
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body).len();
        let bare = Server::bare(&vec![b'x'; body]).await?;
        let (request, count) = (get(&path), if name == "pages" { COUNT } else { COUNT / 20 });
        let again = request.clone();
        let before = ours.process.processor_seconds()?;
        let our_load = load(&ours.address, count, IN_FLIGHT, move |_| request.clone()).await?;
        let used = ours.process.processor_seconds()? - before;
        let bare_load = load(&bare.address, count, IN_FLIGHT, move |_| again.clone()).await?;
        let p99 = |d: std::time::Duration| d.as_secs_f64() * 1e3;
        figures.push(Figure { name, ours: our_load.rate, baseline: bare_load.rate, unit: "requests/s" });
        figures.push(Figure {
            name: if name == "pages" { "pages-p99" } else { "forms-p99" },
            ours: p99(our_load.p99),
            baseline: p99(bare_load.p99),
            unit: "ms",
        });
        println!("# {name}: {:.3} ms of processor each, {} of {count} fine", used * 1e3 / count as f64, our_load.fine);
    }
    println!("# memory after it: {:.0} MiB", ours.process.kilobytes()? / 1024.0);
    Ok(figures)
}

/// From nothing to the first answer, beside a bare handler's start.
pub async fn start(binary: &Path) -> Result<Vec<Figure>> {
    let ours = Server::rehearsal(binary).await?;
    let bare = Server::bare(b"x").await?;
    Ok(vec![Figure { name: "start", ours: ours.took.as_secs_f64(), baseline: bare.took.as_secs_f64(), unit: "s" }])
}
