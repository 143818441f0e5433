//! Browsers open sockets to any site, with that site's cookies, whatever page asks for it. What the page's site is stands
//! in the `Origin` header.

use axum::http::{HeaderMap, header};

use crate::{
    Shared,
    error::{Problem, Result},
};

/// Lets pages of this site through, and what is no browser and so sends no origin.
///
/// # Errors
/// [`Problem::CrossSite`] for a page of another site.
pub fn check(app: &Shared, headers: &HeaderMap) -> Result<()> {
    let Some(origin) = headers.get(header::ORIGIN) else { return Ok(()) };
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let ours = origin.to_str().is_ok_and(|origin| is_ours(origin, &app.settings.base_url, host));
    if ours { Ok(()) } else { Err(Problem::CrossSite) }
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
