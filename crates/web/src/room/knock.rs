//! A page that asks for a room's socket. Browsers open sockets to any site, with that site's cookies, whatever page asks
//! for it; what the page's site is stands in the `Origin` header.

use axum::{
    extract::{FromRequestParts, WebSocketUpgrade},
    http::{HeaderMap, header, request::Parts},
    response::Response,
};

use super::{open::Guest, said::LONGEST_OFFER, socket};
use crate::{
    Shared,
    error::{Problem, Result},
};

/// The longest message that is read at all; one that is longer breaks the socket.
const LONGEST: usize = LONGEST_OFFER + 1024;

/// What is read of a socket at once: acts are short, and a buffer is held for each of a thousand pages.
const READ: usize = 4 * 1024;

/// A page of this site, or what is no browser and so sends no origin, that asks for a socket.
pub struct Knock(WebSocketUpgrade);

impl Knock {
    /// Lets a guest into the room of a meeting.
    ///
    /// # Errors
    /// When no session of the meeting is open.
    pub(super) async fn let_in(self, app: Shared, meeting: &str, guest: Guest) -> Result<Response> {
        let room = app.hub.of(&app, meeting).await?;
        Ok(self.0.on_upgrade(move |ws| socket::serve(app, room, guest, ws)))
    }

    /// Has the page loaded again, so that it says why; a refused socket would only be tried again.
    pub(super) fn turned_away(self) -> Response {
        self.0.on_upgrade(socket::turn_away)
    }
}

impl FromRequestParts<Shared> for Knock {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self> {
        if !is_from_here(&parts.headers, &app.settings.base_url) {
            return Err(Problem::CrossSite);
        }
        let upgrade = WebSocketUpgrade::from_request_parts(parts, app).await;
        let upgrade = upgrade.map_err(|_| Problem::Malformed(String::new()))?;
        Ok(Self(upgrade.max_message_size(LONGEST).max_frame_size(LONGEST).read_buffer_size(READ)))
    }
}

fn is_from_here(headers: &HeaderMap, base_url: &str) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
    origin.to_str().is_ok_and(|origin| is_ours(origin, base_url, host))
}

/// Either the installation's address, or the host that was asked: a rehearsal is also reached as `localhost`.
fn is_ours(origin: &str, base_url: &str, host: &str) -> bool {
    let asked = origin.split_once("://").map(|(_, authority)| authority);
    origin.eq_ignore_ascii_case(base_url) || (!host.is_empty() && asked.is_some_and(|a| a.eq_ignore_ascii_case(host)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_another_site_are_not_ours() {
        let base = "https://meetings.example.org";
        assert!(is_ours("https://meetings.example.org", base, "10.0.0.7:8080"));
        assert!(is_ours("http://localhost:8080", base, "localhost:8080"));
        for foreign in ["https://evil.example", "null", "", "https://meetings.example.org.evil.example", "http://"] {
            assert!(!is_ours(foreign, base, "meetings.example.org"), "{foreign}");
        }
    }
}
