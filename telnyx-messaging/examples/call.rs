//! Calls operations by name: reads invocations as JSON lines from standard input, and writes results
//! as JSON lines to standard output. `cargo xtask call` wraps it.
//!
//! Uses the embedded sandbox, unless `TELNYX_BASE_URL` is set or `--live` is given.

use std::io::{BufRead, Write};

use serde_json::{Value, json};
use telnyx_messaging::{
    Client,
    dispatch::{DispatchError, Invocation},
};
use telnyx_messaging_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let live = std::env::args().any(|argument| argument == "--live");
    let has_base_url = std::env::var("TELNYX_BASE_URL").is_ok_and(|url| !url.trim().is_empty());
    let sandbox = if live || has_base_url { None } else { Some(Sandbox::start().await?) };
    let client = match &sandbox {
        Some(sandbox) => sandbox.client()?,
        None => Client::from_env()?,
    };
    let mut all_succeeded = true;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let result = call(&client, &line).await;
        all_succeeded &= result["ok"] == true;
        writeln!(std::io::stdout(), "{result}")?;
    }
    if let Some(sandbox) = sandbox {
        sandbox.shutdown().await;
    }
    std::process::exit(if all_succeeded { 0 } else { 1 });
}

async fn call(client: &Client, line: &str) -> Value {
    let invocation: Invocation = match serde_json::from_str(line) {
        Ok(invocation) => invocation,
        Err(error) => return json!({"ok": false, "error": {"message": error.to_string()}}),
    };
    let operation = invocation.operation.clone();
    match invocation.send(client).await {
        Ok(response) => {
            let mut body = response.json();
            let data = match body.get_mut("data") {
                Some(data) => data.take(),
                None => body.take(),
            };
            let mut result = json!({"ok": true, "operation": operation, "status": response.status().as_u16(), "data": data});
            if let Some(meta) = body.get_mut("meta") {
                result["meta"] = meta.take();
            }
            result
        }
        Err(error) => {
            let mut result = json!({"ok": false, "operation": operation, "error": {"message": error.to_string()}});
            if let DispatchError::Call(error) = &error {
                result["status"] = json!(error.status().map(|status| status.as_u16()));
                result["error"]["code"] = json!(error.code().map(|code| code.to_string()));
                result["error"]["may_have_been_sent"] = json!(error.may_have_been_sent());
            }
            result
        }
    }
}
