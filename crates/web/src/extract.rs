//! What a handler is told about its reader: language, whereabouts, the page's frame around the answer.

use axum::{
    Form as AxumForm,
    extract::{FromRequest, FromRequestParts, RawPathParams, Request, rejection::FormRejection},
    http::{HeaderMap, StatusCode, Uri, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use convoke_domain::{language::Language, time::ZoneName};
use convoke_text::words;
use convoke_view::frame::{Frame, Viewer};
use serde::de::DeserializeOwned;

use crate::{Problem, Shared, assets, error::Result};

/// The cookie that holds the viewer's time zone.
pub const ZONE_COOKIE: &str = "zone";
/// The cookie that holds the language chosen on pages whose address has none.
pub const LANGUAGE_COOKIE: &str = "lang";

/// The longest address a reader is sent on to, in bytes.
const LONGEST_PATH: usize = 8_000;

/// A reader of a page whose address holds no language: the personal page, the door, the desk.
#[derive(Clone)]
pub struct Reader {
    /// The language asked for: by `?lang=`, by cookie, or by the browser. None of them: none.
    pub asked: Option<Language>,
    /// What the browser says it wants.
    accept: Option<String>,
    /// The viewer's zone.
    pub zone: Option<ZoneName>,
    uri: Uri,
}

impl Reader {
    fn of(headers: &HeaderMap, uri: &Uri) -> Self {
        let jar = CookieJar::from_headers(headers);
        let query = |name: &str| query_value(uri, name);
        let cookie = |name: &str| jar.get(name).map(|c| c.value().to_owned());
        Self {
            asked: query("lang").or_else(|| cookie(LANGUAGE_COOKIE)).and_then(|tag| tag.parse().ok()),
            accept: headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).map(str::to_owned),
            zone: query("zone")
                .or_else(|| cookie(ZONE_COOKIE))
                .map(|z| ZoneName(z.replace("%2F", "/")).of_today())
                .filter(|z| z.zone().is_some()),
            uri: uri.clone(),
        }
    }

    /// The reader of a request. The edge needs it as handlers do: it is read out of the request once and kept there.
    fn once(parts: &mut Parts) -> Self {
        if let Some(known) = parts.extensions.get::<Self>() {
            return known.clone();
        }
        let reader = Self::of(&parts.headers, &parts.uri);
        parts.extensions.insert(reader.clone());
        reader
    }

    /// The language for this reader among those of the series; `preferred` (a registration's) comes after an explicit
    /// choice and before the browser's wish.
    pub fn language(&self, app: &Shared, preferred: Option<Language>) -> Language {
        let record = app.record.load();
        match self.asked.or(preferred) {
            Some(language) => record.offered(language),
            None => Language::negotiate(self.accept.as_deref(), record.languages()),
        }
    }

    /// The frame of a page whose address holds no language.
    pub fn frame(&self, app: &Shared, preferred: Option<Language>) -> Frame {
        // What the page is asked for stays; what was just done is not done again.
        let rest = self
            .uri
            .query()
            .unwrap_or_default()
            .split('&')
            .filter(|p| !p.is_empty() && !p.starts_with("lang=") && !p.starts_with("done="));
        let rest: String = rest.map(|part| format!("&{part}")).collect();
        let path = self.uri.path().to_owned();
        self.frame_in(app, self.language(app, preferred), move |l| format!("{path}?lang={l}{rest}"))
    }

    fn frame_in(&self, app: &Shared, language: Language, address: impl Fn(Language) -> String) -> Frame {
        let record = app.record();
        let viewer = self
            .zone
            .as_ref()
            .filter(|zone| **zone != record.file.series.zone)
            .and_then(|name| Some(Viewer { zone: name.zone()?, city: name.city() }));
        Frame {
            languages: record.languages().iter().map(|l| (*l, address(*l))).collect(),
            language,
            t: words(language),
            now: app.now(),
            viewer,
            bar: app.rehearsal.as_ref().map(|r| r.bar(app, &record, words(language), &self.uri)),
            stamp: assets::stamp(),
            record,
        }
    }
}

impl FromRequestParts<Shared> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self> {
        Ok(Self::once(parts))
    }
}

/// A reader of the public site: `/{lang}/{series}/…`. Another language than the series has, or another series, is no page.
#[derive(Clone)]
pub struct SiteReader {
    /// The reader.
    pub reader: Reader,
    /// The language of the address.
    pub language: Language,
}

impl SiteReader {
    /// The frame of a public page.
    pub fn frame(&self, app: &Shared) -> Frame {
        let query = self.reader.uri.query().map(|q| format!("?{q}")).unwrap_or_default();
        let rest = self.reader.uri.path().splitn(3, '/').nth(2).unwrap_or_default().to_owned();
        self.reader.frame_in(app, self.language, move |l| format!("/{l}/{rest}{query}"))
    }

    /// What the page depends on besides the record: address and viewer's zone.
    pub fn cache_key(&self) -> String {
        let zone = self.reader.zone.as_ref().map_or("", |z| &z.0);
        format!("{} {zone}", self.reader.uri)
    }
}

impl FromRequestParts<Shared> for SiteReader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Problem::NotFound)?;
        let value = |name: &str| params.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
        let record = app.record.load();
        let language: Language = value("lang").and_then(|tag| tag.parse().ok()).ok_or(Problem::NotFound)?;
        if !record.languages().contains(&language) || value("series").as_deref() != Some(record.slug()) {
            return Err(Problem::NotFound);
        }
        Ok(Self { reader: Reader::once(parts), language })
    }
}

/// The value of a name in the query, percent-decoded.
pub fn query_value(uri: &Uri, name: &str) -> Option<String> {
    let axum::extract::Query(pairs) = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(uri).ok()?;
    pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// A path of this site to send a reader on to: no other host, however a browser may read it, and nothing that leaves
/// the line.
pub fn local_path(to: &str) -> Option<&str> {
    let another_host = to.starts_with("//") || to.contains('\\');
    let fits = to.len() <= LONGEST_PATH && !to.chars().any(|c| c.is_control());
    (to.starts_with('/') && !another_host && fits).then_some(to)
}

/// A form's fields; what cannot be read becomes a page that says so.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Shared> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Self> {
        match AxumForm::<T>::from_request(request, app).await {
            Ok(AxumForm(value)) => Ok(Self(value)),
            Err(FormRejection::BytesRejection(e)) if e.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(Problem::TooLarge)
            }
            // What the framework says of it is for programmers, and in English.
            Err(rejection) => {
                tracing::debug!(cause = %rejection, "a form could not be read");
                Err(Problem::Malformed(String::new()))
            }
        }
    }
}
