//! The base URL: where it comes from, and what is accepted.

use url::Url;

use super::{BASE_URL_VARIABLE, BUILDER};
use crate::client::Server;
use crate::client::api_key::is_quoted;
use crate::error::ConfigurationError;
use crate::generated::operations::BASE_URL;
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
    parse(&url, allow_http)
        .map_err(|problem| ConfigurationError::InvalidBaseUrl { origin, problem })
}

fn parse(url: &str, allow_http: bool) -> Result<(String, Server), &'static str> {
    const FORM: &str = "has no scheme: write it like https://api.telnyx.com/v2";
    if is_quoted(url) {
        return Err("is wrapped in quotes: remove the quotes");
    }
    if url.trim() != url || url.chars().any(char::is_control) {
        return Err("contains white space: remove it");
    }
    if url.contains(char::REPLACEMENT_CHARACTER) {
        return Err("is not unicode: write it like https://api.telnyx.com/v2");
    }
    if !url.contains("://") {
        return Err(FORM);
    }
    let parsed =
        Url::parse(url).map_err(|_| "is not a url: write it like https://api.telnyx.com/v2")?;
    if !matches!(parsed.scheme(), "http" | "https")
        || parsed.cannot_be_a_base()
        || !parsed.has_host()
    {
        return Err("is neither http nor https: write it like https://api.telnyx.com/v2");
    }
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err("contains a user name or password: remove it, the API key authenticates");
    }
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err("contains a query or fragment: remove it");
    }
    if parsed.scheme() == "http" && !allow_http && !parsed.host_str().is_some_and(is_this_machine) {
        return Err(
            "is http to another machine, which sends the API key unencrypted: use https, or call `.allow_http(true)` in a trusted network",
        );
    }
    Ok((parsed.as_str().trim_end_matches('/').to_owned(), Server::of(&parsed)))
}
