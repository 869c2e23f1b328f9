//! Tests of the server over a socket.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod collections;
mod forms;
mod messages;
mod random_requests;
mod refusals;
mod responses;
mod spoilt;
mod violations;
mod webhooks;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use chrono::Utc;
use serde_json::Value;

use super::http::{form, validate};
use super::*;
use crate::api::{Api, Body};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";

struct RawResponse {
    status: u16,
    head: String,
    body: Value,
}

/// Sends a request on a new connection.
async fn raw(sandbox: &Sandbox, head: String, body: Vec<u8>) -> RawResponse {
    let address = sandbox.address;
    let text = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let _ = stream.write_all(&body);
        let mut text = Vec::new();
        let _ = stream.read_to_end(&mut text);
        String::from_utf8(text).unwrap()
    })
    .await
    .unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    RawResponse {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: head.to_lowercase(),
        body: serde_json::from_str(body).unwrap_or(Value::Null),
    }
}

async fn with(sandbox: &Sandbox, method: &str, path: &str, more: &str, body: &str) -> RawResponse {
    let (key, length) = (sandbox.api_key(), body.len());
    let head = format!(
        "{method} /v2{path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {key}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n{more}\r\n"
    );
    raw(sandbox, head, body.as_bytes().to_vec()).await
}

async fn call(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> RawResponse {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    with(sandbox, method, path, "", &body).await
}

/// Returns a form with a file for each property, of the media type that the contract names.
fn form_of(body: &Value, media_types: &BTreeMap<String, String>) -> String {
    let names = body.as_object().unwrap().keys();
    let parts = names.map(|name| {
        format!(
            "--x\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"a\"\r\n\
             content-type: {}\r\n\r\nfile\r\n",
            media_types[name]
        )
    });
    format!("{}--x--\r\n", parts.collect::<String>())
}

async fn send_form(sandbox: &Sandbox, path: &str, boundary: &str, body: &str) -> RawResponse {
    let (key, length) = (sandbox.api_key(), body.len());
    let head = format!(
        "POST /v2{path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {key}\r\n\
         content-type: multipart/form-data; boundary={boundary}\r\ncontent-length: {length}\r\n\r\n"
    );
    raw(sandbox, head, body.as_bytes().to_vec()).await
}

fn in_an_hour(sandbox: &Sandbox) -> String {
    world::clock::text(sandbox.now() + Duration::from_secs(3600))
}

/// Returns a sample of a schema.
fn sample_of(api: &Api, schema: &Value) -> Value {
    let mut random = crate::world::random::Random::new(1);
    api::sample::Samples::new(api, &mut random, chrono::Utc::now()).sample(schema)
}

async fn get(sandbox: &Sandbox, path: &str) -> RawResponse {
    call(sandbox, "GET", path, &Value::Null).await
}

fn schema_errors(api: &Api, schema: &Value, value: &Value) -> Vec<String> {
    let validator = api.compile(schema).unwrap();
    let errors = validator.iter_errors(value);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}
