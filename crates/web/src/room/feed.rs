//! What software of others sends into a room: a token for each feed, and the captions that come from outside. Answers are
//! for programs, and in English.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use convoke_domain::{
    language::Language,
    link::{self, Feeder},
    room::{CaptionLine, Channel, PersonKey, Refusal},
};
use convoke_store::{Result as Stored, room_token};
use convoke_view::room::state::Message;
use serde::Deserialize;

use super::{bucket::Bucket, open::OpenRoom};
use crate::{App, Shared, error::Problem};

/// The longest body that is read, in bytes.
const LONGEST: usize = 4 * 1024;

/// Whether whoever asks has the token of a feed that lives: its generation.
///
/// # Errors
/// When the database refuses.
pub(super) async fn generation_of(
    app: &App,
    meeting: &str,
    kind: Feeder,
    input: &str,
    headers: &HeaderMap,
) -> Stored<Option<i64>> {
    let authorization = headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let (scheme, token) = authorization.split_once(' ').unwrap_or_default();
    let named = link::reference(token) == Some(link::feed_reference(app.record().slug(), meeting, input));
    let Ok(channel) = input.parse::<Channel>() else { return Ok(None) };
    if !named || !scheme.eq_ignore_ascii_case("bearer") {
        return Ok(None);
    }
    let live = room_token::live(&mut app.db.reader().await?, meeting, kind, channel).await?;
    Ok(live.filter(|generation| link::opens(&app.key, kind.purpose(), token, *generation)))
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    Token,
    Kind,
    TooLong,
    Malformed,
    Text,
    Line,
    Closed,
    TooMuch,
    Trouble,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, why) = match self {
            Self::Token => (StatusCode::UNAUTHORIZED, "the token is not the one of these captions, or was revoked"),
            Self::Kind => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body must be application/json or text/plain"),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 4096 bytes"),
            Self::Malformed => (
                StatusCode::BAD_REQUEST,
                "the body must be {\"text\": …} with \"partial\" or \"mends\" at most, in UTF-8",
            ),
            Self::Text => (StatusCode::UNPROCESSABLE_ENTITY, "the text is empty, or longer than 300 characters"),
            Self::Line => (StatusCode::NOT_FOUND, "only the last line can be mended, and by another text"),
            Self::Closed => (StatusCode::CONFLICT, "the meeting is not open, or has no captions in this language"),
            Self::TooMuch => (StatusCode::TOO_MANY_REQUESTS, "at most 20 lines a second, partial ones included"),
            Self::Trouble => (StatusCode::SERVICE_UNAVAILABLE, "try again"),
        };
        problem(status, why, "1")
    }
}

/// An answer for a program (RFC 9457): what is wrong, and for what passes by itself after how many seconds to try again.
pub(super) fn problem(status: StatusCode, why: &str, again: &'static str) -> Response {
    let body = serde_json::json!({ "title": why }).to_string();
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
    let (name, value) = match status {
        StatusCode::UNAUTHORIZED => (header::WWW_AUTHENTICATE, "Bearer"),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => (header::RETRY_AFTER, again),
        _ => return response,
    };
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}

/// Something that is written from outside.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fed {
    text: String,
    #[serde(default)]
    partial: bool,
    #[serde(default)]
    mends: Option<i64>,
}

fn read(headers: &HeaderMap, body: &[u8]) -> Result<Fed, Refused> {
    if body.len() > LONGEST {
        return Err(Refused::TooLong);
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    match kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase().as_str() {
        "application/json" => serde_json::from_slice(body).map_err(|_| Refused::Malformed),
        "text/plain" => {
            let text = std::str::from_utf8(body).map_err(|_| Refused::Malformed)?.to_owned();
            Ok(Fed { text, partial: false, mends: None })
        }
        _ => Err(Refused::Kind),
    }
}

/// Takes a line: done, under way, or mended.
pub async fn write(
    State(app): State<Shared>,
    Path((meeting, language)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match take(&app, &meeting, &language, &headers, &body).await {
        Ok(Some(line)) => axum::Json(serde_json::json!({ "line": line })).into_response(),
        Ok(None) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => refused.into_response(),
    }
}

async fn take(
    app: &Shared,
    meeting: &str,
    tag: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Option<i64>, Refused> {
    let entitled = generation_of(app, meeting, Feeder::Captions, tag, headers).await;
    entitled.map_err(|_| Refused::Trouble)?.ok_or(Refused::Token)?;
    let language: Language = tag.parse().map_err(|_| Refused::Token)?;
    let fed = read(headers, body)?;
    let room = app.hub.of(app, meeting).await.map_err(|problem| match problem {
        Problem::Refused(_) => Refused::Closed,
        _ => Refused::Trouble,
    })?;
    room.fed(app, language, &fed)
}

impl OpenRoom {
    /// A line from outside: its number, when it is done.
    fn fed(&self, app: &App, language: Language, fed: &Fed) -> Result<Option<i64>, Refused> {
        let mut inner = self.inner();
        let (now, by) = (app.clock.wall(), PersonKey(format!("feed-{language}")));
        if !inner.feeds.entry(language).or_insert_with(|| Bucket::new(now)).take(now, Bucket::ACT) {
            return Err(Refused::TooMuch);
        }
        if fed.partial {
            let line: CaptionLine = inner.machine.begin_line(now, &by, language, &fed.text).map_err(told)?;
            inner.caption(&line, Message::Begun);
            return Ok(None);
        }
        let line = match fed.mends {
            Some(line) => {
                inner.machine.mend_line(now, &by, line, &fed.text).map(|()| None).map_err(|why| match why {
                    Refusal::Text => Refused::Text,
                    _ => Refused::Line,
                })?
            }
            None => Some(inner.machine.write_line(now, &by, language, &fed.text, 0).map_err(told)?),
        };
        self.settle(app, &mut inner);
        Ok(line)
    }
}

const fn told(why: Refusal) -> Refused {
    match why {
        Refusal::Text => Refused::Text,
        _ => Refused::Closed,
    }
}
