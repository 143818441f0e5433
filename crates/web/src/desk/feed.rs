//! Tokens of feeds that come into a room from outside: shown, and revoked.

use convoke_domain::{
    link::{self, Feeder},
    room::Channel,
};
use convoke_store::room_token;
use convoke_view::{frame::Frame, room::captions::FeedLine};
use serde::Deserialize;

use super::{officer::Officer, told};
use crate::{Shared, error::Result, live::Topic};

/// What is to be done with which token.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The channel.
    pub input: String,
    /// `revoke`; anything else shows the token.
    #[serde(default)]
    pub act: String,
}

impl Asked {
    /// Whether the token is to be revoked.
    pub fn revokes(&self) -> bool {
        self.act == "revoke"
    }
}

/// The token of a feed, made when none lives.
pub async fn token(app: &Shared, officer: &Officer, meeting: &str, kind: Feeder, channel: Channel) -> Result<String> {
    let (actor, now, key) = (officer.actor(), app.now(), meeting.to_owned());
    let generation = app
        .db
        .write(move |conn| Box::pin(async move { room_token::show(conn, &key, kind, channel, &actor, now).await }))
        .await?;
    let reference = link::feed_reference(app.record().slug(), meeting, &channel.to_string());
    Ok(link::token(&app.key, kind.purpose(), &reference, generation))
}

/// Revokes the token of a feed: who is in by it is put out at once.
pub async fn revoke(app: &Shared, officer: &Officer, meeting: &str, kind: Feeder, channel: Channel) -> Result<()> {
    let (actor, now, key) = (officer.actor(), app.now(), meeting.to_owned());
    app.db
        .write(move |conn| Box::pin(async move { room_token::revoke(conn, &key, kind, channel, &actor, now).await }))
        .await?;
    app.live.tell(Topic::Meeting(meeting.to_owned()));
    Ok(())
}

/// The feeds of some channels, with those whose token lives.
pub async fn lines(
    app: &Shared,
    frame: &Frame,
    meeting: &str,
    kind: Feeder,
    channels: impl Iterator<Item = Channel>,
) -> Result<Vec<FeedLine>> {
    let live = room_token::of_meeting(&mut app.db.reader().await?, meeting, kind).await?;
    let line = |channel: Channel| {
        let language = if let Channel::Language(language) = channel { Some(language) } else { None };
        FeedLine {
            key: channel.to_string(),
            name: language.map_or_else(|| frame.t.msg_hallpage_floor(), |l| l.own_name().to_owned()),
            language,
            since: live.iter().find(|(c, _)| *c == channel).map(|(_, at)| told::when(frame, *at).text),
        }
    };
    Ok(channels.map(line).collect())
}
