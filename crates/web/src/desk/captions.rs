//! Captions at the desk: where they are typed, what was written as files, and the tokens of what comes from outside.

use std::fmt::Write as _;

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{
    captions::{Line, cues, web_vtt},
    language::Language,
    link::Feeder,
    room::Channel,
    time::Instant,
};
use convoke_store::{caption, recording};
use convoke_text::{Words, words};
use convoke_view::{
    Template,
    desk::{Entry, encode},
    frame::Frame,
    room::{
        captions::{CaptionFiles, CaptionLines, CaptionsPage, FeedPage},
        panel::View,
    },
    time::machine_in,
    url::{CaptionFeed, Desk},
};
use serde::Deserialize;

use super::{
    feed::{self, Asked},
    officer::Officer,
    panel::place,
    told,
};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
};

/// The page.
pub async fn show(State(app): State<Shared>, officer: Officer, Path(meeting): Path<String>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let at = place(&frame, &meeting, View::Captions)?;
    let line = |language| CaptionLines { language, chosen: language == frame.language };
    let channels = frame.record.languages().iter().map(|l| Channel::Language(*l));
    let page = CaptionsPage {
        frame: &frame,
        t: frame.t,
        shell: officer.shell(&app, &frame, Entry::Lobbies).await?,
        socket: Desk::CaptionsMedia(at.meeting.clone()).to_string(),
        lines: frame.record.languages().iter().copied().map(line).collect(),
        kept: kept(&app, &frame, &meeting).await?,
        feeds: feed::lines(&app, &frame, &meeting, Feeder::Captions, channels).await?,
        at,
    };
    Ok(Html(page.render()?))
}

async fn kept(app: &Shared, frame: &Frame, meeting: &str) -> Result<Vec<CaptionFiles>> {
    let mut conn = app.db.reader().await?;
    let recordings = recordings(&recording::of_meeting(&mut conn, meeting).await?);
    let counts = caption::count(&mut conn, meeting).await?;
    let files = |(language, count): (Language, i64)| CaptionFiles {
        language,
        lines: frame.t.msg_captions_kept_lines(count),
        files: files(frame, meeting, language, &recordings),
    };
    Ok(counts.into_iter().map(files).collect())
}

/// From when until when recordings were made: the files of a recording begin together.
fn recordings(all: &[recording::Recording]) -> Vec<(Instant, Option<Instant>)> {
    let mut spans: Vec<_> = all.iter().map(|r| (r.began_at, r.ended_at)).collect();
    spans.sort();
    spans.dedup_by_key(|(began, _)| *began);
    spans
}

fn files(
    frame: &Frame,
    meeting: &str,
    language: Language,
    recordings: &[(Instant, Option<Instant>)],
) -> Vec<(String, String)> {
    let address = |kind: &str| Desk::CaptionsFile(encode(meeting), format!("{language}.{kind}")).to_string();
    let mut files = vec![(address("txt"), frame.t.msg_captions_file_text())];
    if recordings.is_empty() {
        files.push((address("vtt"), frame.t.msg_captions_file_first()));
    }
    files.extend(recordings.iter().map(|(began, _)| {
        let says = frame.t.msg_captions_file_recording(told::when(frame, *began).text);
        (format!("{}?from={}", address("vtt"), began.0), says)
    }));
    files
}

/// Which recording.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    from: Option<i64>,
}

/// What was written in a language, as text or as WebVTT in time with a recording, in the words of that language.
pub async fn file(
    State(app): State<Shared>,
    officer: Officer,
    Path((meeting, file)): Path<(String, String)>,
    Query(which): Query<Which>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let name = place(&frame, &meeting, View::Captions)?.name;
    let (tag, kind) = file.split_once('.').ok_or(Problem::NotFound)?;
    let language: Language = tag.parse().map_err(|_| Problem::NotFound)?;
    let mut conn = app.db.reader().await?;
    let lines = caption::of_meeting(&mut conn, &meeting, language).await?;
    let spans = recordings(&recording::of_meeting(&mut conn, &meeting).await?);
    let span = which.from.map(|from| spans.into_iter().find(|(began, _)| began.0 == from).ok_or(Problem::NotFound));
    let sheet = Sheet { frame: &frame, t: words(language), name, language, lines: &lines };
    let (kind, text) = match kind {
        "txt" => ("text/plain; charset=utf-8", sheet.text()),
        "vtt" => ("text/vtt; charset=utf-8", sheet.vtt(span.transpose()?)),
        _ => return Err(Problem::NotFound),
    };
    let name = format!("attachment; filename=\"{}-captions-{}-{file}\"", frame.record.slug(), encode(&meeting));
    Ok(([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

/// A file that is being written.
struct Sheet<'a> {
    frame: &'a Frame,
    t: &'static Words,
    name: String,
    language: Language,
    lines: &'a [Line],
}

impl Sheet<'_> {
    fn heads(&self) -> [String; 2] {
        let title = self.t.msg_captions_file_title(self.name.as_str(), self.language.own_name());
        [title, self.t.msg_captions_disclaimer()]
    }

    fn clock(&self, at: Instant) -> String {
        at.in_zone(&self.frame.record.zone).strftime("%H:%M:%S").to_string()
    }

    fn text(&self) -> String {
        let zone = self.t.msg_captions_file_times(self.frame.record.file.series.zone.0.as_str());
        let mut text = format!("{}\n{zone}\n", self.heads().join("\n"));
        let mut day = None;
        for line in self.lines {
            let date = line.began.in_zone(&self.frame.record.zone).date();
            if day.replace(date) != Some(date) {
                _ = writeln!(text, "\n{date}\n");
            }
            _ = writeln!(text, "[{}] {}{}", self.clock(line.began), line.text, self.mended(line));
        }
        text
    }

    fn mended(&self, line: &Line) -> String {
        let (Some(first), Some(at)) = (&line.first, line.mended) else { return String::new() };
        format!(" [{}]", self.t.msg_captions_file_mended(self.clock(at), first.as_str()))
    }

    fn vtt(&self, span: Option<(Instant, Option<Instant>)>) -> String {
        let zone = &self.frame.record.zone;
        let first = self.lines.first().map_or(Instant(0), |line| line.began);
        let (begins, ends) = span.unwrap_or((first, None));
        let from = machine_in(begins, zone);
        let aligned = if span.is_some() {
            self.t.msg_captions_file_aligned(from)
        } else {
            self.t.msg_captions_file_unaligned(from)
        };
        let notes: Vec<String> = self.heads().into_iter().chain([aligned]).collect();
        web_vtt(&notes, &cues(self.lines, begins, ends), |line| self.mended(line).trim().to_owned())
    }
}

/// Shows where and with what captions of a language are sent from outside, or revokes the token.
pub async fn token(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let at = place(&frame, &meeting, View::Captions)?;
    let known = frame.record.languages().iter().copied().find(|l| l.tag() == asked.input);
    let language = known.ok_or(Problem::NotFound)?;
    let channel = Channel::Language(language);
    if asked.revokes() {
        feed::revoke(&app, &officer, &meeting, Feeder::Captions, channel).await?;
        return Ok(Redirect::to(&format!("{}#feeds", Desk::Captions(meeting))).into_response());
    }
    let token = feed::token(&app, &officer, &meeting, Feeder::Captions, channel).await?;
    let address = format!("{}{}", app.settings.base_url, CaptionFeed(&meeting, language));
    let shell = officer.shell(&app, &frame, Entry::Lobbies).await?;
    let page = FeedPage { t: frame.t, frame: &frame, shell, at, language, address, token };
    Ok(Html(page.render()?).into_response())
}
