//! Who is signed in, and the desk around what they are shown.

use axum::{extract::FromRequestParts, http::request::Parts};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use convoke_store::{audit::Actor, outbox, registration::queue, staff};
use convoke_view::{
    desk::{Entry, NavCounts, Shell},
    frame::Frame,
};

use super::told;
use crate::{
    Shared,
    app::hash,
    error::{Problem, Result},
    extract::{Reader, query_value},
};

/// An officer of the Secretariat, signed in. Ask for it first: whoever is not signed in learns nothing else.
#[derive(Clone)]
pub struct Officer {
    /// The address: it names the officer in the trail.
    pub email: String,
    /// The name.
    pub name: String,
    /// As a reader: language, whereabouts.
    pub reader: Reader,
    /// The hash of the session's secret.
    pub session: String,
    /// What the address says was just done.
    done: Option<(String, i64)>,
}

/// The name of the cookie: one that only this host can set, where cookies travel encrypted.
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-desk" } else { "desk" }
}

/// The cookie of a session; without a secret it ends one.
pub fn cookie(app: &Shared, secret: String) -> Cookie<'static> {
    let secure = app.settings.secure();
    Cookie::build((cookie_name(secure), secret))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .build()
}

/// The secret of the session in a request.
pub fn secret(app: &Shared, jar: &CookieJar) -> Option<String> {
    jar.get(cookie_name(app.settings.secure())).map(|c| c.value().to_owned())
}

impl FromRequestParts<Shared> for Officer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self> {
        let jar = CookieJar::from_headers(&parts.headers);
        let session = hash(&secret(app, &jar).ok_or(Problem::SignIn)?);
        // On the wall clock: a rehearsal that is wound forward signs nobody out.
        let staff =
            staff::session(&mut app.db.reader().await?, &session, app.clock.wall()).await?.ok_or(Problem::SignIn)?;
        let count = query_value(&parts.uri, "n").and_then(|n| n.parse().ok()).unwrap_or(0);
        Ok(Self {
            email: staff.email,
            name: staff.name,
            reader: Reader::from_request_parts(parts, app).await?,
            session,
            done: query_value(&parts.uri, "done").map(|key| (key, count)),
        })
    }
}

impl Officer {
    /// The officer as one who acts.
    pub fn actor(&self) -> Actor {
        Actor::Officer(self.email.clone())
    }

    /// The frame of a page.
    pub fn frame(&self, app: &Shared) -> Frame {
        self.reader.frame(app, None)
    }

    /// The desk around a page.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn shell(&self, app: &Shared, frame: &Frame, at: Entry) -> Result<Shell> {
        let mut conn = app.db.reader().await?;
        let counts = queue::counts(&mut conn, frame.record.slug()).await?;
        let mails = outbox::counts(&mut conn).await?;
        let counts = NavCounts {
            registrations: counts.all(),
            late: counts.late + counts.change_requests,
            delegations: counts.delegations,
            failed: told::count(&mails, outbox::state::FAILED),
        };
        let done = self.done.as_ref().map(|(key, n)| told::done(frame.t, key, *n)).unwrap_or_default();
        Ok(Shell::new(frame, self.name.clone(), counts, at, done))
    }
}
