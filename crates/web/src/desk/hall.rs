//! The page of the technician's computer in the conference hall.

use axum::{
    extract::{Path, State},
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::{link::Feeder, room::Channel};
use convoke_view::{
    Template,
    desk::Entry,
    frame::Frame,
    room::panel::{HallInput, HallPage, Publisher, TokenPage, View},
    url::{Desk, Whip},
};

use super::{
    feed::{self, Asked},
    officer::Officer,
    panel::place,
};
use crate::{
    Shared,
    error::{Problem, Result},
    extract::Form,
    room::OUT,
};

/// The page.
pub async fn show(State(app): State<Shared>, officer: Officer, Path(meeting): Path<String>) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let page = HallPage {
        frame: &frame,
        t: frame.t,
        at: place(&frame, &meeting, View::Hall)?,
        shell: officer.shell(&app, &frame, Entry::Lobbies).await?,
        inputs: inputs(&frame, &meeting),
        feeds: feed::lines(&app, &frame, &meeting, Feeder::Hall, channels(&frame)).await?,
    };
    Ok(Html(page.render()?))
}

fn inputs(frame: &Frame, meeting: &str) -> Vec<HallInput> {
    let input = |channel: Channel| {
        let language = if let Channel::Language(language) = channel { Some(language) } else { None };
        HallInput {
            key: channel.to_string(),
            name: language.map_or_else(|| frame.t.msg_hallpage_floor(), |l| l.own_name().to_owned()),
            language,
            socket: Desk::HallMedia(meeting.to_owned(), channel.to_string()).to_string(),
            output: Desk::HallMedia(meeting.to_owned(), format!("{OUT}{channel}")).to_string(),
        }
    };
    channels(frame).map(input).collect()
}

fn channels(frame: &Frame) -> impl Iterator<Item = Channel> {
    [Channel::Floor].into_iter().chain(frame.record.languages().iter().map(|l| Channel::Language(*l)))
}

/// Shows where and with what an input is published without a browser, or revokes its token.
pub async fn token(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Response> {
    let frame = officer.frame(&app);
    let at = place(&frame, &meeting, View::Hall)?;
    let channel = channels(&frame).find(|c| c.to_string() == asked.input).ok_or(Problem::NotFound)?;
    if asked.revokes() {
        feed::revoke(&app, &officer, &meeting, Feeder::Hall, channel).await?;
        return Ok(Redirect::to(&format!("{}#whip", Desk::Hall(meeting))).into_response());
    }
    let named = inputs(&frame, &meeting).into_iter().find(|i| i.key == asked.input);
    let publisher = Publisher {
        token: feed::token(&app, &officer, &meeting, Feeder::Hall, channel).await?,
        address: format!("{}{}", app.settings.base_url, Whip(&meeting, &asked.input, None)),
        input: named.map(|i| i.name).unwrap_or_default(),
    };
    let shell = officer.shell(&app, &frame, Entry::Lobbies).await?;
    Ok(Html(TokenPage { t: frame.t, frame: &frame, shell, at, publisher }.render()?).into_response())
}
