//! What a browser keeps of a visit: one cookie for each personal link, with the visit's secret and the language to listen
//! in. It names the browser, so that the same one finds its place again and another one is seen to take it over.

use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use convoke_domain::{language::Language, record::Record};
use convoke_store::registration::Registration;
use convoke_view::{door::Channel, url::DOORS};

use crate::{Shared, app::hash};

/// The floor, as a choice of what to listen to.
pub const FLOOR: &str = "floor";

/// The cookie's content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pass {
    secret: String,
    listen: String,
}

fn name(registration: &Registration) -> String {
    format!("visit-{}", registration.reference)
}

impl Pass {
    /// The pass of this browser for a registration, when it has one.
    pub fn of(jar: &CookieJar, registration: &Registration) -> Option<Self> {
        let value = jar.get(&name(registration))?.value().to_owned();
        let (secret, listen) = value.split_once('.').unwrap_or((&value, ""));
        Some(Self { secret: secret.to_owned(), listen: listen.to_owned() })
    }

    /// The pass of this browser, or a fresh one.
    pub fn of_or_new(app: &Shared, jar: &CookieJar, registration: &Registration) -> Self {
        Self::of(jar, registration).unwrap_or_else(|| Self { secret: app.secret(), listen: String::new() })
    }

    /// The pass with another language to listen in.
    pub fn listening(self, listen: String) -> Self {
        Self { listen, ..self }
    }

    /// What of it the store knows.
    pub fn hash(&self) -> String {
        hash(&self.secret)
    }

    /// The cookie that keeps it: never sent anywhere but to doors.
    pub fn cookie(&self, app: &Shared, registration: &Registration) -> Cookie<'static> {
        Cookie::build((name(registration), format!("{}.{}", self.secret, self.listen)))
            .path(DOORS)
            .http_only(true)
            .secure(app.settings.secure())
            .same_site(SameSite::Lax)
            .build()
    }
}

/// What a person may listen to, with the choice of this browser, or else the registration's language.
pub fn channels(record: &Record, registration: &Registration, pass: Option<&Pass>) -> Vec<Channel> {
    let asked = pass.map_or("", |p| p.listen.as_str());
    let chosen = match asked {
        FLOOR => None,
        tag => Some(tag.parse::<Language>().unwrap_or(registration.particulars.language)),
    };
    let chosen = chosen.filter(|l| record.languages().contains(l));
    std::iter::once(None)
        .chain(record.languages().iter().copied().map(Some))
        .map(|language| Channel { language, chosen: language == chosen })
        .collect()
}
