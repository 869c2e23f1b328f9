//! Calls operations by name: invocations as JSON lines on standard input, answers as JSON lines on
//! standard output. `cargo xtask call` is the comfortable way to it.
//!
//! Goes to the embedded sandbox, unless `TELNYX_BASE_URL` is set or `--live` is given.

use std::io::{BufRead, Write};

use serde_json::{Value, json};
use telnyx_messaging::{
    Client,
    dispatch::{DispatchError, Invocation},
    sandbox::Sandbox,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let live = std::env::args().any(|argument| argument == "--live");
    let elsewhere = std::env::var("TELNYX_BASE_URL").is_ok_and(|url| !url.trim().is_empty());
    let sandbox = if live || elsewhere { None } else { Some(Sandbox::start().await?) };
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
        let answer = call(&client, &line).await;
        all_succeeded &= answer["ok"] == true;
        writeln!(std::io::stdout(), "{answer}")?;
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
        Ok(answer) => {
            let mut body = answer.json();
            let data = match body.get_mut("data") {
                Some(data) => data.take(),
                None => body.take(),
            };
            let mut told = json!({"ok": true, "operation": operation, "status": answer.status().as_u16(), "data": data});
            if let Some(meta) = body.get_mut("meta") {
                told["meta"] = meta.take();
            }
            told
        }
        Err(error) => {
            let mut told = json!({"ok": false, "operation": operation, "error": {"message": error.to_string()}});
            if let DispatchError::Call(error) = &error {
                told["status"] = json!(error.status().map(|status| status.as_u16()));
                told["error"]["code"] = json!(error.code().map(ToString::to_string));
                told["error"]["may_have_been_sent"] = json!(error.may_have_been_sent());
            }
            told
        }
    }
}
