//! Control of the sandbox over HTTP, below `/_sandbox/`.

mod document;
mod inputs;
mod routes;
mod shown;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::request::Parts;
use http::{HeaderValue, header};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::body::{self, Body};
use super::connection::write;
use super::explain;
use super::{Response, page};
use crate::SandboxError;
use crate::world::State;
pub(crate) use routes::ROUTES;
pub(crate) use shown::{delivery, request};

/// Below this path is the control, and nothing of the API.
pub(crate) const PREFIX: &str = "/_sandbox";

/// Why a control request is refused.
pub(crate) struct Rejected {
    status: u16,
    error: String,
}

impl From<SandboxError> for Rejected {
    fn from(error: SandboxError) -> Self {
        let status = match error {
            SandboxError::UnknownMessage { .. }
            | SandboxError::UnknownCollection { .. }
            | SandboxError::UnknownParent { .. } => 404,
            SandboxError::Timeout { .. } => 408,
            _ => 400,
        };
        Self { status, error: error.to_string() }
    }
}

/// A control request.
pub(crate) struct Control<'a> {
    pub(crate) state: &'a Arc<State>,
    /// The parts of the path that the template leaves open.
    pub(crate) arguments: Vec<String>,
    query: Vec<(String, String)>,
    bytes: Bytes,
}

impl Control<'_> {
    /// Returns the first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let mut query = self.query.iter();
        query.find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// Returns a query parameter that is a number.
    pub(crate) fn number(&self, name: &str, default: u64) -> Result<u64, Rejected> {
        let Some(text) = self.query(name) else { return Ok(default) };
        text.parse().map_err(|_| Rejected {
            status: 400,
            error: format!("`{name}` is not an integer of at least 0"),
        })
    }

    /// Returns the body, which may be missing if all of its properties may be.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Rejected> {
        let bytes: &[u8] = if self.bytes.is_empty() { b"{}" } else { &self.bytes };
        serde_json::from_slice(bytes)
            .map_err(|error| Rejected { status: 400, error: format!("invalid body: {error}") })
    }

    pub(crate) fn argument(&self, index: usize) -> &str {
        self.arguments.get(index).map_or("", String::as_str)
    }
}

/// Handles a request to a path below [`PREFIX`].
pub(crate) async fn handle(
    state: &Arc<State>,
    parts: &Parts,
    path: &str,
    bytes: Bytes,
) -> http::Response<Body> {
    if !from_same_site(parts) {
        let error = "control requests of other sites are refused";
        return write(Response::json(403, &json!({ "error": error })));
    }
    let method = parts.method.as_str();
    if (method, path) == ("GET", "/events") {
        return events(state);
    }
    if (method, path) == ("GET", "/openapi.json") {
        return write(Response::json(200, &document::document()));
    }
    if (method, path) == ("POST", "/decode") {
        return write(decode(&bytes));
    }
    let query = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let query: Vec<(String, String)> = query.into_owned().collect();
    let mut methods = Vec::new();
    for route in ROUTES {
        let Some(arguments) = matched(route.path, path) else { continue };
        if route.method != method {
            methods.push(route.method);
            continue;
        }
        let control = Control { state, arguments, query, bytes };
        let response = match routes::run(route.name, &control).await {
            Ok(value) => Response::json(200, &value),
            Err(rejected) => Response::json(rejected.status, &json!({ "error": rejected.error })),
        };
        return write(response);
    }
    let (status, error) = if methods.is_empty() {
        let nearest = explain::nearest(path, ROUTES.iter().map(|route| route.path));
        let help = nearest.map_or_else(
            || format!("GET {PREFIX}/openapi.json lists all"),
            |nearest| format!("did you mean {PREFIX}{nearest}?"),
        );
        (404, format!("unknown path; help: {help}"))
    } else {
        (405, format!("method not allowed; allowed: {}", methods.join(", ")))
    };
    write(Response::json(status, &json!({ "error": error })))
}

/// Returns whether a browser sent the request from the sandbox's own page, or no browser sent it:
/// other sites must not control the sandbox of a developer.
fn from_same_site(parts: &Parts) -> bool {
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    match (header("origin"), header("host")) {
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, from)| from == host)
        }
        (Some(_), None) => false,
        (None, _) => !matches!(header("sec-fetch-site"), Some("cross-site" | "same-site")),
    }
}

/// Returns the arguments of a path that matches a template; the last argument may contain slashes
/// where it is written `{name*}`.
fn matched(template: &str, path: &str) -> Option<Vec<String>> {
    let mut arguments = Vec::new();
    let mut rest = path.strip_prefix('/')?;
    let mut parts = template.strip_prefix('/')?.split('/').peekable();
    while let Some(part) = parts.next() {
        let (given, after) = match rest.split_once('/') {
            _ if part.ends_with("*}") && parts.peek().is_none() => (rest, ""),
            Some(split) => split,
            None => (rest, ""),
        };
        if part.starts_with('{') {
            if given.is_empty() {
                return None;
            }
            arguments.push(crate::api::route::percent_decoded(given));
        } else if part != given {
            return None;
        }
        if parts.peek().is_some() && after.is_empty() {
            return None;
        }
        rest = after;
    }
    rest.is_empty().then_some(arguments)
}

/// Decodes the body of a webhook as an application does, without its signature.
fn decode(bytes: &[u8]) -> Response {
    match telnyx_messaging::webhooks::decode(bytes) {
        Ok(event) => {
            let mismatches = event.mismatches().iter().map(ToString::to_string);
            let decoded = json!({
                "event_type": event.event_type(),
                "id": event.id(),
                "is_known": event.as_other().is_none(),
                "mismatches": mismatches.collect::<Vec<_>>(),
                "body": serde_json::from_slice::<Value>(bytes).ok(),
            });
            Response::json(200, &decoded)
        }
        Err(error) => Response::json(400, &json!({ "error": error.to_string() })),
    }
}

/// Returns a stream of server-sent events: one whenever something changes.
fn events(state: &Arc<State>) -> http::Response<Body> {
    let changes = state.changes();
    let texts = stream::unfold((changes, true), |(mut changes, first)| async move {
        if !first {
            changes.changed().await.ok()?;
            // Of many changes in a row, the page needs to see the last.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let count = *changes.borrow_and_update();
        Some((format!("data: {count}\n\n"), (changes, false)))
    });
    let mut response = http::Response::new(body::streaming(texts));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Returns what the page shows.
pub(crate) fn overview(state: &State) -> Value {
    page::overview(state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_match_paths() {
        for (template, path, expected) in [
            ("/messages/{id}/status", "/messages/a%2Fb/status", Some(vec!["a/b"])),
            ("/messages/{id}/status", "/messages//status", None),
            ("/messages", "/messages/a", None),
            ("/messages/{id}", "/messages", None),
            ("/collections/{path*}", "/collections/a/b/c", Some(vec!["a/b/c"])),
        ] {
            let expected = expected.map(|list| list.into_iter().map(str::to_owned).collect());
            assert_eq!(matched(template, path), expected, "{template} {path}");
        }
    }
}
