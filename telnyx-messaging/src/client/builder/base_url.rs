//! The base URL: where it comes from, and what is accepted.

use url::Url;

use super::{BASE_URL_VARIABLE, BUILDER};
use crate::client::Server;
use crate::error::ConfigurationError;
use crate::generated::operations::BASE_URL;
use crate::quotes::is_quoted;
use crate::redact::MaskedCause;
use crate::transport::loopback::is_this_machine;

/// The base URL without a slash at its end, and the server that it names.
pub(super) fn checked(
    set: Option<String>,
    allow_http: bool,
) -> Result<(String, Server), ConfigurationError> {
    let (url, origin) = match set {
        Some(url) => (url, BUILDER),
        None => match std::env::var_os(BASE_URL_VARIABLE) {
            // What is not unicode is refused below: the key must not go elsewhere than intended.
            Some(url) => (url.to_string_lossy().into_owned(), BASE_URL_VARIABLE),
            None => (BASE_URL.to_owned(), BUILDER),
        },
    };
    // An empty variable counts as unset.
    let (url, origin) = match url.trim() {
        "" if origin == BASE_URL_VARIABLE => (BASE_URL.to_owned(), BUILDER),
        _ => (url, origin),
    };
    parse(&url, allow_http).map_err(|Refusal { problem, source }| {
        ConfigurationError::InvalidBaseUrl { origin, problem, source }
    })
}

/// Why a URL is not accepted.
struct Refusal {
    problem: &'static str,
    source: Option<MaskedCause>,
}

impl From<&'static str> for Refusal {
    fn from(problem: &'static str) -> Self {
        Self { problem, source: None }
    }
}

fn parse(url: &str, allow_http: bool) -> Result<(String, Server), Refusal> {
    const FORM: &str = "has no scheme: write it like https://api.telnyx.com/v2";
    if is_quoted(url) {
        return Err("is wrapped in quotes: remove the quotes".into());
    }
    if url.trim() != url || url.chars().any(char::is_control) {
        return Err("contains white space: remove it".into());
    }
    if url.contains(char::REPLACEMENT_CHARACTER) {
        return Err("is not unicode: write it like https://api.telnyx.com/v2".into());
    }
    if !url.contains("://") {
        return Err(FORM.into());
    }
    let parsed = Url::parse(url).map_err(|error| Refusal {
        problem: "is not a url: write it like https://api.telnyx.com/v2",
        source: Some(MaskedCause::new(&error)),
    })?;
    if !matches!(parsed.scheme(), "http" | "https")
        || parsed.cannot_be_a_base()
        || !parsed.has_host()
    {
        return Err("is neither http nor https: write it like https://api.telnyx.com/v2".into());
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        let problem = "contains a user name or password: remove it, the API key authenticates";
        return Err(problem.into());
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err("contains a query or fragment: remove it".into());
    }
    if parsed.scheme() == "http" && !allow_http && !parsed.host_str().is_some_and(is_this_machine) {
        let problem = "is http to another machine, which sends the API key unencrypted: use https, or call `.allow_http(true)` in a trusted network";
        return Err(problem.into());
    }
    Ok((parsed.as_str().trim_end_matches('/').to_owned(), Server::of(&parsed)))
}
