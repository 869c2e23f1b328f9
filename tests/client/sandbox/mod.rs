//! The sandbox, from outside: over HTTP and through the typed client.

mod browser;
mod checks;
mod control;
mod deliveries;
mod faults;
mod forward;
mod guide;
mod idempotency;
mod life;
mod lists;
mod model;
mod opt_outs;
mod page;
mod rates;
mod receiver;
mod regressions;
mod resets;
mod resources;
mod sdks;
mod typed;
mod violations;

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging::Client;
use telnyx_messaging_sandbox::Sandbox;

pub(super) const FROM: &str = "+15550100001";
pub(super) const TO: &str = "+15550100002";

/// A sandbox whose clock stands still, and a client for it.
async fn paused() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().clock_paused().start().await.unwrap();
    let client = sandbox.client().unwrap();
    (sandbox, client)
}

/// A response of plain HTTP.
#[derive(Debug)]
struct Reply {
    status: u16,
    headers: http::HeaderMap,
    body: Value,
}

impl Reply {
    /// The code and the source of the first error.
    fn error(&self) -> (&str, &str) {
        let error = &self.body["errors"][0];
        let source = error["source"]["pointer"].as_str();
        let source = source.or(error["source"]["parameter"].as_str());
        (error["code"].as_str().unwrap_or("-"), source.unwrap_or("-"))
    }

    fn detail(&self) -> &str {
        self.body["errors"][0]["detail"].as_str().unwrap_or_default()
    }
}

/// Sends a request without the client, which would refuse some of them itself.
async fn http(
    sandbox: &Sandbox,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: &Value,
) -> Reply {
    let root = sandbox.base_url().trim_end_matches("/v2").to_owned();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request =
        client.request(method, format!("{root}{path}")).bearer_auth(sandbox.api_key());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if !body.is_null() {
        request = request.json(body);
    }
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let bytes = response.bytes().await.unwrap();
    Reply { status, headers, body: serde_json::from_slice(&bytes).unwrap_or_default() }
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Reply {
    http(sandbox, Method::POST, path, &[], &body).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Reply {
    http(sandbox, Method::GET, path, &[], &Value::Null).await
}

/// Sends a message with these properties besides an usual sender, recipient and text; null removes
/// one.
async fn send(sandbox: &Sandbox, properties: Value) -> Reply {
    let mut body = json!({"from": FROM, "to": TO, "text": "Hello"});
    for (name, value) in properties.as_object().unwrap() {
        if value.is_null() {
            body.as_object_mut().unwrap().remove(name);
        } else {
            body[name] = value.clone();
        }
    }
    post(sandbox, "/v2/messages", body).await
}

fn status(message: &Value) -> &str {
    message["to"][0]["status"].as_str().unwrap()
}
