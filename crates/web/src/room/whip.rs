//! Inputs of the conference hall that come from a device which is no browser (RFC 9725): an offer is posted with a token,
//! the answer names the publication, and deleting that ends it. Answers are for programs, and in English.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use convoke_domain::{
    link::Feeder,
    room::{Act, Channel, Track},
};
use convoke_room::{Line, Offer};
use convoke_view::url::{Desk, Whip};

use super::{
    entrance::of_hall,
    feed,
    open::Guest,
    right::{Right, Standing},
    said::LONGEST_OFFER,
    tell::Notice,
};
use crate::{Shared, error::Problem};

const SDP: &str = "application/sdp";

/// Why nothing is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    Token,
    Kind,
    TooLong,
    Malformed,
    Closed,
    Full,
    Unknown,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, why) = match self {
            Self::Token => (StatusCode::UNAUTHORIZED, "the token is not the one of this input"),
            Self::Kind => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body must be application/sdp"),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "the offer is too long"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "the offer cannot be read, or sends no sound"),
            Self::Closed => (StatusCode::CONFLICT, "the meeting is not open"),
            Self::Full => (StatusCode::SERVICE_UNAVAILABLE, "the room is full"),
            Self::Unknown => (StatusCode::NOT_FOUND, "there is no such publication"),
        };
        feed::problem(status, why, "10")
    }
}

/// Says what is taken here.
pub async fn greet() -> Response {
    (StatusCode::NO_CONTENT, [("accept-post", SDP)]).into_response()
}

/// Takes an offer.
pub async fn publish(
    State(app): State<Shared>,
    Path((meeting, input)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let published = take(&app, &meeting, &input, &headers, &body).await;
    published.map_or_else(IntoResponse::into_response, |(id, answer)| {
        let location = Whip(&meeting, &input, Some(&id)).to_string();
        (StatusCode::CREATED, [(header::LOCATION, location), (header::CONTENT_TYPE, SDP.to_owned())], answer)
            .into_response()
    })
}

async fn take(
    app: &Shared,
    meeting: &str,
    input: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(String, String), Refused> {
    let (channel, generation) = entitled(app, meeting, input, headers).await?;
    let offer = offer(headers, body)?;
    let room = app.hub.of(app, meeting).await.map_err(|problem| match problem {
        Problem::Refused(_) => Refused::Closed,
        _ => Refused::Full,
    })?;
    let id = app.secret();
    let guest = guest(app, meeting, channel, Right::Publication { id: id.clone(), channel, generation });
    let (key, right) = (guest.arrival.key.clone(), guest.right.clone());
    let page = room.come(app, guest).id;
    let joined = room.join(&key, offer).await;
    // A page of the hall may have wanted the input silent. Where an interpreter is on air, the moderator decides.
    room.act(app, &key, Act::Open { track: Track::Microphone, open: true }).ok();
    // A publisher has no page: what it is told, the answer says.
    room.gone(app, &key, page);
    match joined {
        Ok(convoke_view::room::state::Message::Answer { sdp }) => Ok((id, sdp)),
        Ok(_) | Err(Notice::Malformed) => {
            room.end(app, &key, &right, Standing::Over);
            Err(Refused::Malformed)
        }
        Err(_) => {
            room.end(app, &key, &right, Standing::Over);
            Err(Refused::Full)
        }
    }
}

fn guest(app: &Shared, meeting: &str, channel: Channel, right: Right) -> Guest {
    let record = app.record();
    Guest {
        arrival: of_hall(app, channel),
        language: record.offered(convoke_domain::language::Language::En),
        right,
        address: Desk::Hall(meeting.to_owned()).to_string(),
        officer: None,
        check: None,
    }
}

/// The channel of an input and the generation of its token, for whoever has it.
async fn entitled(app: &Shared, meeting: &str, input: &str, headers: &HeaderMap) -> Result<(Channel, i64), Refused> {
    let generation = feed::generation_of(app, meeting, Feeder::Hall, input, headers).await;
    let generation = generation.map_err(|_| Refused::Full)?.ok_or(Refused::Token)?;
    Ok((input.parse().map_err(|_| Refused::Unknown)?, generation))
}

fn offer(headers: &HeaderMap, body: &[u8]) -> Result<Offer, Refused> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(SDP) {
        return Err(Refused::Kind);
    }
    if body.len() > LONGEST_OFFER {
        return Err(Refused::TooLong);
    }
    let sdp = std::str::from_utf8(body).map_err(|_| Refused::Malformed)?.to_owned();
    let lines = sound(&sdp);
    if lines.is_empty() { Err(Refused::Malformed) } else { Ok(Offer { sdp, lines }) }
}

/// Every line of sound of an offer sends the microphone.
fn sound(sdp: &str) -> Vec<(String, Line)> {
    let mut lines = Vec::new();
    let mut is_sound = false;
    for line in sdp.lines() {
        if let Some(kind) = line.strip_prefix("m=") {
            is_sound = kind.starts_with("audio ");
        }
        if let Some(mid) = line.strip_prefix("a=mid:").filter(|_| is_sound) {
            lines.push((mid.trim().to_owned(), Line::Sends(Track::Microphone)));
        }
    }
    lines
}

/// Ends a publication.
pub async fn end(
    State(app): State<Shared>,
    Path((meeting, input, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let ended = match entitled(&app, &meeting, &input, &headers).await {
        Ok((channel, generation)) => {
            stop(&app, &meeting, Right::Publication { id, channel, generation }, channel).await
        }
        Err(refused) => Err(refused),
    };
    ended.map_or_else(IntoResponse::into_response, |()| StatusCode::OK.into_response())
}

async fn stop(app: &Shared, meeting: &str, right: Right, channel: Channel) -> Result<(), Refused> {
    let room = app.hub.of(app, meeting).await.map_err(|_| Refused::Unknown)?;
    let key = of_hall(app, channel).key;
    if room.rights(|k| *k == key).iter().all(|(_, held)| *held != right) {
        return Err(Refused::Unknown);
    }
    room.end(app, &key, &right, Standing::Over);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_of_sound_send() {
        let sdp = "v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:1\r\n";
        assert_eq!(sound(sdp), [("1".to_owned(), Line::Sends(Track::Microphone))]);
        assert!(sound("v=0\r\n").is_empty() && sound("m=audio 9\r\n").is_empty());
    }
}
