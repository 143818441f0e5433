//! What the pages of a room are told: a meeting with thousands of pages open, the server on the first core and the pages
//! on the others. Compared with a bare handler that sends the same bytes to as many.

mod bare;
mod crowd;
mod meeting;
mod rounds;
mod server;

use std::{
    path::Path,
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::{
    Figure,
    client::{once, post},
    room,
};
use crowd::{Crowd, spread, within};
use meeting::{Inside, Meeting, RUSH, free_address, opened, page_of, start};
use rounds::{Stage, Told};

/// The meeting whose room is open.
const MEETING: &str = "wgeti-articles-6-7";
/// How often each thing is told.
const ROUNDS: usize = 8;
/// How many pages of a crowd stop reading.
const ASLEEP: usize = 50;

/// Serves the measured process, or the bare one.
pub async fn serve(address: &str, folder: &Path) -> Result<()> {
    server::serve(address, folder).await
}

/// Serves what it is compared with.
pub async fn serve_bare(address: &str) -> Result<()> {
    bare::serve(address).await
}

/// Measures, and prints what was seen on the way.
pub fn room_pages(pages: Option<usize>) -> Result<Vec<Figure>> {
    // One thread, which leaves the first core to what is measured.
    std::thread::spawn(move || {
        room::onto_other_cores()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        tokio::task::LocalSet::new().block_on(&runtime, async {
            let figures = measured(pages.unwrap_or(1_000)).await?;
            if pages.is_none() {
                measured(2_000).await?;
            }
            Ok(figures)
        })
    })
    .join()
    .ok()
    .context("the crowd's thread failed")?
}

async fn measured(pages: usize) -> Result<Vec<Figure>> {
    println!("# {pages} pages");
    let mut meeting = Meeting::prepared(pages).await?;
    let mut doors = opens(&meeting, "door", "").await?;
    meeting.enter().await?;
    let mut rooms = opens(&meeting, "room", "/room").await?;
    let (crowd, empty) = (Rc::new(Crowd::default()), meeting.process.kilobytes()?);
    let used = meeting.process.processor_seconds()?;
    let mut inside = meeting.come(&crowd).await?;
    let used = meeting.process.processor_seconds()? - used;
    println!(
        "# join: p50 {:.1} ms, p99 {:.1} ms to the first state; all in after {:.2} s of which {:.2} s of processor",
        within(&mut inside.times, 0.5),
        within(&mut inside.times, 0.99),
        inside.all.as_secs_f64(),
        used
    );
    let join_p99 = within(&mut inside.times, 0.99);
    let mut told = quiet(&crowd, &meeting, &inside, pages).await?;
    storm(&crowd, &meeting, &inside, pages, "storm").await?;
    let memory = (meeting.process.kilobytes()? - empty) / pages as f64;
    println!("# memory: {memory:.1} kB a page");
    asleep(&crowd, &meeting, &inside, pages).await?;
    drop(inside);
    let mut back = back(&mut meeting).await?;
    let size = told.came.bytes / told.came.states.max(1);
    let mut bare = Bare::measured(pages, size).await?;
    let (bare_door, bare_room) = (within(&mut doors.bare, 0.99), within(&mut rooms.bare, 0.99));
    let figure = |name, ours, baseline, unit| Figure { name, ours, baseline, unit };
    Ok(vec![
        figure("room_pages-told-p50", within(&mut told.times, 0.5), within(&mut bare.told.times, 0.5), "ms"),
        figure("room_pages-told-p99", within(&mut told.times, 0.99), within(&mut bare.told.times, 0.99), "ms"),
        figure("room_pages-processor", told.processor, bare.told.processor, "ms/state"),
        figure("room_pages-memory", memory, bare.kilobytes, "kB/page"),
        figure("room_pages-join-p99", join_p99, within(&mut bare.joins, 0.99), "ms"),
        figure("room_pages-back-p99", within(&mut back, 0.99), within(&mut bare.joins, 0.99), "ms"),
        figure("room_pages-door-p99", within(&mut doors.ours, 0.99), bare_door, "ms"),
        figure("room_pages-room-p99", within(&mut rooms.ours, 0.99), bare_room, "ms"),
    ])
}

struct Opens {
    ours: Vec<Duration>,
    bare: Vec<Duration>,
}

/// Everybody opens a page within the rush, and as many a bare one of the same length.
async fn opens(meeting: &Meeting, name: &str, page: &str) -> Result<Opens> {
    let used = meeting.process.processor_seconds()?;
    let (mut ours, bytes) = meeting.opens(page).await?;
    let used = meeting.process.processor_seconds()? - used;
    let address = free_address()?;
    let _process = start("--pages-bare", &address, Path::new(".")).await?;
    let asked = page_of(&format!("/page/{bytes}"), "");
    let bare = spread(ours.len(), RUSH, |_| {
        let (address, asked) = (address.clone(), asked.clone());
        async move { Ok(opened(&address, &asked).await?.0) }
    });
    println!(
        "# {name}: {} opens of {bytes} bytes within {} s: p50 {:.1} ms, p99 {:.1} ms, {:.2} ms of processor each",
        ours.len(),
        RUSH.as_secs(),
        within(&mut ours, 0.5),
        within(&mut ours, 0.99),
        used * 1e3 / ours.len() as f64
    );
    Ok(Opens { ours, bare: bare.await? })
}

async fn quiet(crowd: &Rc<Crowd>, meeting: &Meeting, inside: &Inside, pages: usize) -> Result<Told> {
    let stage = Stage { crowd, meeting, inside, awake: pages };
    let mut told = stage.quiet(ROUNDS).await?;
    let summary = told.summary();
    println!(
        "# told: {summary}; {:.2} ms of processor for a state to {pages}, of {} bytes",
        told.processor,
        told.came.bytes / told.came.states.max(1)
    );
    let loud: Vec<&str> = meeting.delegates.iter().take(8).map(|d| d.key.as_str()).collect();
    meeting.ask("/bench/life", "application/json", &json!(loud).to_string()).await?;
    Ok(told)
}

async fn storm(crowd: &Rc<Crowd>, meeting: &Meeting, inside: &Inside, awake: usize, name: &str) -> Result<()> {
    let mut storm = Stage { crowd, meeting, inside, awake }.storm().await?;
    let summary = storm.told.summary();
    println!("# {name}: {summary}");
    println!(
        "#   a listener's choice p50 {:.1} ms, p99 {:.1} ms; captions p50 {:.1} ms, p99 {:.1} ms",
        within(&mut storm.switches, 0.5),
        within(&mut storm.switches, 0.99),
        within(&mut storm.captions, 0.5),
        within(&mut storm.captions, 0.99)
    );
    ensure!(crowd.closed() == 0, "{} pages were cut off", crowd.closed());
    let came = storm.told.came;
    println!(
        "#   {:.0} % of the core; {:.1} states a page, {:.1} MB in all",
        storm.busy * 100.0,
        came.states as f64 / awake as f64,
        came.bytes as f64 / 1e6
    );
    Ok(())
}

/// Some pages read nothing any more: the others must not notice, and memory must not grow.
async fn asleep(crowd: &Rc<Crowd>, meeting: &Meeting, inside: &Inside, pages: usize) -> Result<()> {
    let before = meeting.process.kilobytes()?;
    inside.delegates.iter().rev().take(ASLEEP).for_each(crowd::Page::sleep);
    storm(crowd, meeting, inside, pages - ASLEEP, "with 50 pages that read nothing").await?;
    println!("#   memory {:+.0} kB", meeting.process.kilobytes()? - before);
    Ok(())
}

/// The server is started again, and everybody comes back.
async fn back(meeting: &mut Meeting) -> Result<Vec<Duration>> {
    let down = meeting.restart().await?;
    let began = Instant::now();
    let mut inside = meeting.come(&Rc::new(Crowd::default())).await?;
    println!(
        "# restart: {:.2} s down; back p50 {:.1} ms, p99 {:.1} ms to the first state; all in after {:.2} s, {:.2} s of processor",
        down.as_secs_f64(),
        within(&mut inside.times, 0.5),
        within(&mut inside.times, 0.99),
        began.elapsed().as_secs_f64(),
        meeting.process.processor_seconds()?
    );
    Ok(inside.times)
}

/// The same bytes to as many sockets, with nothing around.
struct Bare {
    joins: Vec<Duration>,
    told: Told,
    kilobytes: f64,
}

impl Bare {
    async fn measured(pages: usize, size: usize) -> Result<Self> {
        let address = free_address()?;
        let process = start("--pages-bare", &address, Path::new(".")).await?;
        let (crowd, empty) = (Rc::new(Crowd::default()), process.kilobytes()?);
        let came = spread(pages, RUSH, |_| {
            let (crowd, address) = (crowd.clone(), address.clone());
            async move { crowd.open(&address, &format!("/socket/{size}"), "").await }
        });
        let (_open, joins): (Vec<_>, Vec<_>) = came.await?.into_iter().unzip();
        let mut told = Told::default();
        let before = process.processor_seconds()?;
        for round in 0..ROUNDS * 4 {
            let marker = format!("round-{round}-");
            let text = format!("{marker}{}", "x".repeat(size.saturating_sub(marker.len())));
            crowd.look(move |text| text.starts_with(&marker));
            once(&address, &post("/tell", "text/plain", &text, true)).await?;
            told.take(crowd.seen(pages).await?);
        }
        told.processor = (process.processor_seconds()? - before) * 1e3 / (ROUNDS * 4) as f64;
        let kilobytes = (process.kilobytes()? - empty) / pages as f64;
        println!("# bare: {}; {:.2} ms of processor for {size} bytes to {pages}", told.summary(), told.processor);
        Ok(Self { joins, told, kilobytes })
    }
}
