//! What can go wrong for a reader. Handlers answer a [`Problem`]; the edge turns it into a page in the reader's language.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use convoke_store::{Error, Refusal};

/// Why a request was not answered as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// The address holds a token that opens nothing.
    NotYours,
    /// Sign in first.
    SignIn,
    /// Somebody changed it meanwhile.
    Stale,
    /// A rule forbids it.
    Refused(Refusal),
    /// The request came from another site.
    CrossSite,
    /// The request is too large.
    TooLarge,
    /// The request cannot be read; the sentence says why.
    Malformed(String),
    /// Our fault. The cause is in the log, never on the page.
    Internal,
}

impl Problem {
    /// The status that tells it to programs.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NotYours => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Stale | Self::Refused(_) => StatusCode::CONFLICT,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::Stale => Self::Stale,
            Error::Refused(refusal) => Self::Refused(refusal),
            other => {
                tracing::error!(cause = %other, "the store failed");
                Self::Internal
            }
        }
    }
}

impl From<convoke_view::askama::Error> for Problem {
    fn from(error: convoke_view::askama::Error) -> Self {
        tracing::error!(cause = %error, "a page could not be rendered");
        Self::Internal
    }
}

/// The result of a handler.
pub type Result<T, E = Problem> = std::result::Result<T, E>;
