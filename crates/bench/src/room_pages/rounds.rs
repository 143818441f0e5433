//! What happens in a meeting, and after how long the pages show it.

use std::{
    rc::Rc,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use serde_json::json;
use tokio::time::sleep;

use super::{
    crowd::{Came, Crowd, within},
    meeting::{Inside, Meeting},
};

/// Languages of the channels that interpreters of a rehearsal work into.
const CHANNELS: [&str; 4] = ["es", "fr", "ru", "zh"];
/// How long everything happens at once.
const STORM: Duration = Duration::from_secs(10);
/// How often somebody listens to something else meanwhile.
const SWITCH: Duration = Duration::from_millis(20);
/// How long pages are left alone between two rounds.
const PAUSE: Duration = Duration::from_millis(350);

/// Milliseconds and what they cost.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// From the act to each page that shows it.
    pub times: Vec<Duration>,
    /// From the act to the last one.
    pub last: Vec<Duration>,
    /// Processor time of the server for one state to all, in milliseconds.
    pub processor: f64,
    /// What came.
    pub came: Came,
}

/// What came of everything at once.
#[derive(Clone, Debug, Default)]
pub struct Storm {
    /// The rounds in it.
    pub told: Told,
    /// From a listener's choice to the page that shows it.
    pub switches: Vec<Duration>,
    /// From a line of captions to each page.
    pub captions: Vec<Duration>,
    /// The share of its core that the server used.
    pub busy: f64,
}

/// The meeting with its people, and what they see.
pub struct Stage<'a> {
    /// What all pages share.
    pub crowd: &'a Rc<Crowd>,
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Who is in.
    pub inside: &'a Inside,
    /// How many pages are awake.
    pub awake: usize,
}

impl Stage<'_> {
    /// Another delegate each time, of those who may be given the floor.
    fn speaker(&self, round: usize) -> usize {
        let speakers = self.meeting.delegates.iter().enumerate().filter(|(_, d)| d.speaks);
        speakers.map(|(at, _)| at).nth(round).unwrap_or_default()
    }

    fn give(&self, delegate: usize, given: bool) {
        let person = &self.meeting.delegates[delegate].key;
        self.inside.moderator.say(&json!({ "do": "grant", "person": person, "track": "microphone", "given": given }));
    }

    /// The moderator gives a microphone, and its delegate opens it: until every page shows who speaks.
    async fn speaks(&self, delegate: usize) -> Result<Vec<Duration>> {
        let page = &self.inside.delegates[delegate];
        self.crowd.look(|text| text.contains("\"given\":[\"microphone\"]"));
        self.give(delegate, true);
        self.crowd.seen(1).await?;
        let shown = format!("\"speaker\":{{\"key\":\"{}\"", self.meeting.delegates[delegate].key);
        self.crowd.look(move |text| text.contains(&shown));
        page.say(&json!({ "do": "open", "track": "microphone", "open": true }));
        self.crowd.seen(self.awake).await
    }

    /// The moderator takes it back: until no page shows a speaker.
    async fn is_silent(&self, delegate: usize) -> Result<Vec<Duration>> {
        self.crowd.look(|text| text.contains("\"speaker\":null"));
        self.give(delegate, false);
        self.crowd.seen(self.awake).await
    }

    /// An interpreter goes on air, or off: until every page shows it.
    async fn is_interpreted(&self, channel: &str, on: bool) -> Result<Vec<Duration>> {
        let Some(at) = self.meeting.booths.iter().position(|(_, language)| language == channel) else {
            return Ok(Vec::new());
        };
        let wanted = channel.to_owned();
        self.crowd.look(move |text| is_interpreted(text, &wanted) == Some(on));
        self.inside.booths[at].say(&json!({ "do": "into", "channel": channel }));
        self.inside.booths[at].say(&json!({ "do": "air", "open": on }));
        self.crowd.seen(self.awake).await
    }

    /// One thing after the other, each when the one before is long seen.
    pub async fn quiet(&self, rounds: usize) -> Result<Told> {
        self.crowd.came();
        let (before, mut told) = (self.meeting.process.processor_seconds()?, Told::default());
        let mut acts = 0;
        for round in 0..rounds {
            sleep(PAUSE).await;
            told.take(self.speaks(self.speaker(round)).await?);
            sleep(PAUSE).await;
            told.take(self.is_interpreted(CHANNELS[round % CHANNELS.len()], true).await?);
            sleep(PAUSE).await;
            told.take(self.is_interpreted(CHANNELS[round % CHANNELS.len()], false).await?);
            sleep(PAUSE).await;
            told.take(self.is_silent(self.speaker(round)).await?);
            acts += 4;
        }
        let used = self.meeting.process.processor_seconds()? - before;
        told.came = self.crowd.came();
        told.processor = used * 1e3 / (told.came.states as f64 / self.awake as f64).max(acts as f64);
        Ok(told)
    }

    /// Everything at once: listeners choose, lines get worse and better, interpreters go on and off air, the floor changes
    /// hands, captions are written.
    pub async fn storm(&self) -> Result<Storm> {
        self.crowd.came();
        self.crowd.own();
        let before = self.meeting.process.processor_seconds()?;
        let (began, mut storm) = (Instant::now(), Storm::default());
        let (switches, acts) = tokio::join!(self.switches(began), self.acts(began, &mut storm));
        acts?;
        let used = self.meeting.process.processor_seconds()? - before;
        storm.busy = used / began.elapsed().as_secs_f64();
        storm.told.came = self.crowd.came();
        let own = self.crowd.own();
        ensure!(own.len() * 100 >= switches * 98, "{} of {switches} saw their choice", own.len());
        storm.switches = own;
        Ok(storm)
    }

    async fn switches(&self, began: Instant) -> usize {
        let mut number = 0;
        while began.elapsed() < STORM {
            // Another page each time, far from the last one; another channel each time round.
            let page = &self.inside.delegates[number * 37 % self.awake.min(self.inside.delegates.len())];
            let channel = ["ar", "en", "es", "fr", "ru", "zh", "floor"][number % 7];
            page.timed(
                &json!({ "do": "listen", "channel": channel, "under": number % 2 == 0 }),
                format!("\"listening\":\"{channel}\""),
            );
            number += 1;
            sleep(SWITCH).await;
        }
        number
    }

    async fn acts(&self, began: Instant, storm: &mut Storm) -> Result<()> {
        let mut round = 0;
        while began.elapsed() < STORM {
            let channel = CHANNELS[round % CHANNELS.len()];
            storm.told.take(self.speaks(self.speaker(round)).await?);
            self.caption(round, storm).await;
            storm.told.take(self.is_interpreted(channel, true).await?);
            self.caption(round + 1_000, storm).await;
            storm.told.take(self.is_interpreted(channel, false).await?);
            storm.told.take(self.is_silent(self.speaker(round)).await?);
            round += 1;
        }
        Ok(())
    }

    async fn caption(&self, number: usize, storm: &mut Storm) {
        let line = format!("Line {number} of the captions");
        let shown = line.clone();
        self.crowd.look(move |text| text.starts_with("{\"caption") && text.contains(&shown));
        self.inside.moderator.say(&json!({ "do": "caption", "language": "en", "text": line }));
        sleep(PAUSE).await;
        storm.captions.extend(self.crowd.seen_so_far());
    }
}

impl Told {
    /// Takes the times of one act.
    pub fn take(&mut self, times: Vec<Duration>) {
        self.last.extend(times.iter().max());
        self.times.extend(times);
    }

    /// p50, p99 and the last, in milliseconds.
    pub fn summary(&mut self) -> String {
        let (p50, p99) = (within(&mut self.times, 0.5), within(&mut self.times, 0.99));
        format!("p50 {p50:.1} ms, p99 {p99:.1} ms, the last page {:.1} ms", within(&mut self.last, 0.5))
    }
}

/// Whether a state says that a channel is interpreted.
fn is_interpreted(text: &str, channel: &str) -> Option<bool> {
    let channels = text.strip_prefix("{\"state\":{\"channels\":")?;
    let (_, after) = channels.split_once(&format!("\"key\":\"{channel}\""))?;
    let (_, after) = after.split_once("\"interpreted\":")?;
    Some(after.starts_with("true"))
}
