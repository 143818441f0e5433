//! The one edge around all routes: security headers, cross-site posts refused, panics caught, problems turned into pages,
//! a line of log without secrets for each request.

use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Redirect, Response},
};
use convoke_domain::language::Language;
use convoke_store::Refusal;
use convoke_text::Words;
use convoke_view::{Template, frame, url::Desk};
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

use crate::{
    Problem, Shared,
    extract::{LANGUAGE_COOKIE, Reader, query_value},
};

/// The largest form; uploads set their own limit.
const FORM_LIMIT: usize = 256 * 1024;

/// What pages may load and do.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Lays the edge around routes.
pub fn around(routes: Router<Shared>, app: &Shared) -> Router<Shared> {
    routes
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a handler panicked");
            Problem::Internal.into_response()
        }))
        .layer(CsrfLayer::new().with_rejection_response(|_| Problem::CrossSite.into_response()))
        .layer(middleware::from_fn_with_state(app.clone(), pages_for_problems))
        .layer(middleware::from_fn(log))
}

async fn pages_for_problems(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let reader = <Reader as axum::extract::FromRequestParts<Shared>>::from_request_parts(&mut parts, &app).await;
    let path = parts.uri.path().to_owned();
    // A socket says in which language its page reads, and chooses none.
    let chosen = chosen_language(&parts.uri).filter(|_| !parts.headers.contains_key(header::UPGRADE));
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let problem = response.extensions_mut().remove::<Problem>().or_else(|| bare_refusal(&response));
    if let (Some(problem), Ok(reader)) = (problem, reader) {
        let status = response.status();
        response = match problem {
            Problem::SignIn => Redirect::to(&format!("{}?to={path}", Desk::SignIn)).into_response(),
            problem => problem_page(&app, &reader, &path, &problem, status),
        };
    }
    let headers = response.headers_mut();
    if let Some(cookie) = chosen {
        headers.append(header::SET_COOKIE, cookie);
    }
    // A file of a paper comes with a stricter one.
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Addresses of personal pages are secrets: no other site is told where its visitor came from.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    // A kept page may be a minute old: its scripts take the time from here.
    if let Ok(now) = HeaderValue::from_str(&format!("now;desc=\"{}\"", app.now())) {
        headers.insert("server-timing", now);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if app.settings.secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// What the framework refused by itself, in a line of English: an address whose number is none, a method without a page.
fn bare_refusal(response: &Response) -> Option<Problem> {
    let plain =
        response.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    match response.status() {
        _ if !plain => None,
        status if status.is_server_error() => Some(Problem::Internal),
        status if !status.is_client_error() => None,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Some(Problem::NotFound),
        _ => Some(Problem::Malformed(String::new())),
    }
}

/// The cookie that keeps a language chosen by `?lang=` on pages whose address has none.
fn chosen_language(uri: &axum::http::Uri) -> Option<HeaderValue> {
    let language: Language = query_value(uri, "lang")?.parse().ok()?;
    HeaderValue::from_str(&format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"))
        .ok()
}

fn problem_page(app: &Shared, reader: &Reader, path: &str, problem: &Problem, status: StatusCode) -> Response {
    // The first part of the address is the language where it has one.
    let by_address = path.split('/').nth(1).and_then(|tag| tag.parse().ok());
    let frame = reader.frame(app, by_address);
    let (title, text, detail) = sentences(frame.t, problem);
    let page = frame::Problem { t: frame.t, frame: &frame, title, text, detail, section: frame::Section::None };
    match page.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => status.into_response(),
    }
}

fn sentences(t: &Words, problem: &Problem) -> (String, String, String) {
    let none = String::new();
    match problem {
        Problem::NotFound => (t.msg_error_not_found(), t.msg_error_not_found_text(), none),
        Problem::NotYours => (t.msg_error_not_yours(), t.msg_error_not_yours_text(), none),
        Problem::Stale => (t.msg_error_stale(), t.msg_error_stale_text(), none),
        Problem::Refused(refusal) => (t.msg_error_refused(), refused(t, *refusal), none),
        Problem::CrossSite => (t.msg_error_forbidden(), t.msg_error_forbidden_text(), none),
        Problem::TooLarge => (t.msg_error_too_large(), t.msg_error_too_large_text(), none),
        Problem::Malformed(why) => (t.msg_error_malformed(), none, why.clone()),
        Problem::SignIn | Problem::Internal => (t.msg_error_internal(), t.msg_error_internal_text(), none),
    }
}

/// Why a rule forbids something, in words.
pub fn refused(t: &Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::State => t.msg_error_refused_state(),
        Refusal::SamePerson => t.msg_error_refused_same_person(),
        Refusal::NoSeat => t.msg_error_refused_no_seat(),
        Refusal::Reason => t.msg_error_refused_reason(),
        Refusal::Symbol => t.msg_error_refused_symbol(),
        Refusal::DoorClosed => t.msg_error_refused_door(),
    }
}

async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    // The pattern of the route, never the address: that may hold a token.
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str).to_owned();
    let response = next.run(request).await;
    tracing::info!(%method, route, status = response.status().as_u16(), "answered");
    response
}

/// There is no such page.
pub async fn not_found() -> Problem {
    Problem::NotFound
}

/// Whether the installation can answer: reads from its database.
pub async fn health(State(app): State<Shared>) -> Result<&'static str, Problem> {
    app.db.ask().await?;
    Ok("ok\n")
}
