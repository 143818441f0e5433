//! The figures behind `cargo xtask bench`: the real binary under load on loopback, each figure beside a baseline that is
//! measured in the same run. Nothing here is an assertion: a machine may be busy.
#![expect(clippy::print_stdout, reason = "figures are for whoever asked for them")]

mod baseline;
mod client;
mod pages;
mod process;
mod release;
mod room;
mod room_pages;
mod server;
mod submits;

use std::{fmt, path::PathBuf};

use anyhow::Result;
use clap::Parser;

/// Measures one thing, or everything.
#[derive(Parser)]
struct Cli {
    /// `pages`, `submits`, `release`, `start`, `room`, `room_pages`; left out: all.
    name: Option<String>,
    /// The binary to measure.
    #[arg(long, default_value = "target/release/convoke")]
    binary: PathBuf,
    /// Serves a file's bytes with a bare handler and does nothing else: the baseline of pages, in a process of its own.
    #[arg(long, hide = true)]
    bare: Option<PathBuf>,
    /// Carries a room on the first core and does nothing else, for the process that measures it.
    #[arg(long, hide = true)]
    room_server: Option<String>,
    /// Carries a meeting's pages on the first core, for the process that measures it.
    #[arg(long, hide = true)]
    pages_server: Option<String>,
    /// Serves what those pages are compared with, on the first core.
    #[arg(long, hide = true)]
    pages_bare: Option<String>,
    /// How many pages are told; left out: 1,000 and then 2,000.
    #[arg(long)]
    pages: Option<usize>,
    /// Where the meeting lives.
    #[arg(long, hide = true, default_value = ".")]
    folder: PathBuf,
}

/// A figure and what it is compared with.
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// Ours.
    pub ours: f64,
    /// The baseline's.
    pub baseline: f64,
    /// What both are counted in.
    pub unit: &'static str,
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, ours, baseline, unit } = self;
        write!(f, "{name} ours={ours:.3} baseline={baseline:.3} ratio={:.3} unit={unit}", ours / baseline)
    }
}

fn main() -> Result<()> {
    let cli = Cli::parse();
    if let Some(address) = &cli.room_server {
        // Before any thread is started: all of them inherit it.
        room::onto_first_core()?;
        return runtime()?.block_on(room::server::serve(address));
    }
    if let Some(address) = &cli.pages_server {
        room::onto_first_core()?;
        return runtime()?.block_on(room_pages::serve(address, &cli.folder));
    }
    if let Some(address) = &cli.pages_bare {
        room::onto_first_core()?;
        return runtime()?.block_on(room_pages::serve_bare(address));
    }
    runtime()?.block_on(measure(cli))
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

async fn measure(cli: Cli) -> Result<()> {
    if let Some(file) = cli.bare {
        return baseline::serve_bare(&file).await;
    }
    let wanted = |name: &str| cli.name.as_deref().is_none_or(|wanted| wanted == name);
    let mut figures = Vec::new();
    if wanted("start") {
        figures.extend(pages::start(&cli.binary).await?);
    }
    if wanted("pages") {
        figures.extend(pages::pages(&cli.binary).await?);
    }
    if wanted("submits") {
        figures.extend(submits::submits(&cli.binary).await?);
    }
    if wanted("release") {
        figures.extend(release::release(&cli.binary).await?);
    }
    if wanted("room") {
        figures.extend(room::room().await?);
    }
    if wanted("room_pages") {
        figures.extend(room_pages::room_pages(cli.pages)?);
    }
    for figure in figures {
        println!("{figure}");
    }
    Ok(())
}
