//! The parts of a call that hold no state. Calls as a whole are tested from outside, in `tests/`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};
use url::Url;

use super::failure::CallFailure;
use super::reply::Expected;
use super::{Call, CallContext, CallOptions, Problems, extra, pattern};
use crate::client::Client;
use crate::operation::Operation;
use crate::random;
use crate::transport::TransportFailure;

#[test]
fn a_failure_travels_in_a_response_and_is_taken_out_once() {
    let failure = TransportFailure::timeout(true, "no time left".to_owned());
    let carried = CallFailure::Transport { failure, head: None };
    let mut response = carried.into_response();
    match CallFailure::from_response(&mut response) {
        Some(CallFailure::Transport { failure, head: None }) => {
            assert_eq!((failure.to_string().as_str(), failure.sent), ("no time left", Some(true)));
        }
        other => panic!("{other:?}"),
    }
    assert!(CallFailure::from_response(&mut response).is_none());
}

#[test]
fn a_response_of_the_service_is_no_failure() {
    let mut real = http::Response::new(Bytes::new());
    *real.status_mut() = StatusCode::BAD_GATEWAY;
    assert!(CallFailure::from_response(&mut real.into()).is_none());
}

fn members(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

#[test]
fn members_are_added_to_an_object_or_make_one() {
    for (body, extra, expected) in [
        (r#"{"a":1,"b":2}"#, json!({"b": [3], "c": null}), Some(r#"{"a":1,"b":[3],"c":null}"#)),
        ("", json!({"a": 1}), Some(r#"{"a":1}"#)),
        // Without an object there is nothing to add to, and nothing is replaced.
        ("[1]", json!({"a": 1}), None),
        ("a=1", json!({"a": 1}), None),
        (r#"{"a":1}"#, json!({}), None),
    ] {
        let (start, end) = body.split_at(body.len() / 2);
        let mut chunks = vec![Bytes::from_static(start.as_bytes()), end.as_bytes().into()];
        let changed = extra::add_members(&mut chunks, &members(extra));
        assert_eq!(changed, expected.is_some(), "{body}");
        assert_eq!(chunks.concat(), expected.unwrap_or(body).as_bytes());
    }
}

#[test]
fn query_parameters_are_added_encoded() {
    let mut url = Url::parse("https://api.telnyx.com/v2/messages?a=1").unwrap();
    extra::add_query(&mut url, &[]);
    assert_eq!(url.query(), Some("a=1"));
    extra::add_query(&mut url, &[("b[c]".to_owned(), "d e&f".to_owned())]);
    assert_eq!(url.query(), Some("a=1&b%5Bc%5D=d+e%26f"));
}

#[test]
fn what_is_not_even_a_piece_of_json_is_malformed() {
    let is_malformed = |expected: Expected, method, body: &str| {
        expected.is_malformed(method, &HeaderMap::new(), body.as_bytes())
    };
    let malformed = |method, body: &str| is_malformed(Expected::Json, method, body);
    for body in ["", " ", "<html>", "{", "{\"a\":", "[1", "\u{feff}", "{\"a\"]", "tru"] {
        assert!(malformed("GET", body), "{body:?}");
        assert!(!is_malformed(Expected::Nothing, "GET", body));
        assert!(!is_malformed(Expected::Anything, "GET", body));
        assert!(!malformed("HEAD", body));
    }
    for body in ["{}", "[]", " {\"a\":1}\n", "\u{feff}{}", "null", "7", "\"a\""] {
        assert!(!malformed("GET", body), "{body:?}");
    }
    assert!(!malformed("DELETE", ""));
}

#[test]
fn an_idempotency_key_is_one_that_the_operation_accepts() {
    const NARROW: &str = "^[A-Za-z0-9_-]{1,255}$";
    static USUAL: Operation = Operation::post("things.send", "/things").idempotency_key();
    static NARROWER: Operation = Operation::post("things.create", "/things")
        .required_idempotency_key()
        .idempotency_key_pattern(NARROW);
    assert!(NARROWER.idempotency_key && NARROWER.idempotency_key_required);
    assert!(USUAL.idempotency_key && !USUAL.idempotency_key_required);
    let problem = |operation: &Operation, key: &str| {
        let mut options = CallOptions::default();
        options.idempotency_key(key.to_owned());
        let mut problems = Problems::default();
        options.check_idempotency_key(operation, &mut problems);
        problems.into_result("x").err().map(|error| error.to_string())
    };
    let longest = "k".repeat(255);
    for key in ["k", "order-17_B", &longest, &random::uuid()] {
        assert_eq!((problem(&USUAL, key), problem(&NARROWER, key)), (None, None), "{key}");
    }
    assert_eq!(problem(&USUAL, "order:17"), None);
    let narrower = problem(&NARROWER, "order:17").unwrap();
    assert!(narrower.contains(&format!("it must match `{NARROW}`")), "{narrower}");
    assert!(!narrower.contains("order:17"), "{narrower}");
    for key in ["", "a b", "ä", &"k".repeat(256)] {
        for operation in [&USUAL, &NARROWER] {
            let problem = problem(operation, key).unwrap();
            assert_eq!(problem.matches("the idempotency key is invalid").count(), 1, "{problem}");
        }
    }
    // A random key is accepted everywhere.
    let patterns =
        crate::operations::OPERATIONS.iter().filter_map(|one| one.idempotency_key_pattern);
    for narrower in patterns.chain([NARROW]) {
        assert!(pattern::matches(narrower, &random::uuid()), "{narrower}");
    }
}

#[tokio::test]
async fn a_required_key_is_always_sent_and_checked_before_the_call() {
    static REQUIRED: Operation = Operation::post("things.create", "/things")
        .required_idempotency_key()
        .idempotency_key_pattern("^[a-z]+$");
    static WITHOUT: Operation = Operation::post("things.count", "/things");
    // Not https, so that it is built without TLS, too.
    let client = Client::builder().api_key("KEY_x").base_url("http://127.0.0.1:1").build().unwrap();
    let context = |operation, key: Option<&str>| {
        let mut call = Call::new(&client, operation);
        if let Some(key) = key {
            call.options_mut().idempotency_key(key.to_owned());
        }
        CallContext::new(&call, Problems::default(), None, Expected::Json)
    };
    assert_eq!(context(&WITHOUT, None).unwrap().idempotency_key(), None);
    assert!(context(&REQUIRED, None).unwrap().idempotency_key().is_some());
    assert_eq!(context(&REQUIRED, Some("order")).unwrap().idempotency_key(), Some("order"));
    let error = context(&REQUIRED, Some("order-17")).unwrap_err();
    assert!(error.to_string().contains("must match `^[a-z]+$`"), "{error}");
}
