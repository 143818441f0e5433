//! The page of the technician's computer in the conference hall.

use axum::{
    extract::{Path, State},
    response::Html,
};
use convoke_domain::{
    link::{self, Purpose},
    room::Channel,
};
use convoke_store::audit;
use convoke_view::{
    Template,
    desk::Entry,
    frame::Frame,
    room::panel::{HallInput, HallPage, Publisher, TokenPage, View},
    url::{Desk, Whip},
};
use serde::Deserialize;

use super::{officer::Officer, panel::place};
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
    };
    Ok(Html(page.render()?))
}

fn inputs(frame: &Frame, meeting: &str) -> Vec<HallInput> {
    let languages = frame.record.languages().iter().map(|l| Channel::Language(*l));
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
    [Channel::Floor].into_iter().chain(languages).map(input).collect()
}

/// Which input.
#[derive(Debug, Deserialize)]
pub struct Asked {
    input: String,
}

/// Shows where and with what an input is published without a browser.
pub async fn token(
    State(app): State<Shared>,
    officer: Officer,
    Path(meeting): Path<String>,
    Form(asked): Form<Asked>,
) -> Result<Html<String>> {
    let frame = officer.frame(&app);
    let at = place(&frame, &meeting, View::Hall)?;
    let inputs = inputs(&frame, &meeting);
    let HallInput { key: input, name, .. } =
        inputs.into_iter().find(|i| i.key == asked.input).ok_or(Problem::NotFound)?;
    let (actor, now) = (officer.actor(), app.now());
    let entry = audit::Entry::new("hall_token_shown", format!("meeting:{meeting}"))
        .changed("", serde_json::json!({ "input": &input }).to_string());
    app.db.write(move |conn| Box::pin(async move { audit::append(conn, now, &actor, entry).await })).await?;
    let reference = link::feed_reference(frame.record.slug(), &meeting, &input);
    let publisher = Publisher {
        token: link::token(&app.key, Purpose::Hall, &reference, 1),
        address: format!("{}{}", app.settings.base_url, Whip(&meeting, &input, None)),
        input: name,
    };
    let shell = officer.shell(&app, &frame, Entry::Lobbies).await?;
    Ok(Html(TokenPage { t: frame.t, frame: &frame, shell, at, publisher }.render()?))
}
