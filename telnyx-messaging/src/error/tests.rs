#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::*;

fn refusal(body: &[u8]) -> Error {
    let call = CallFacts { operation: "messages.send", attempts: 1, ..CallFacts::default() };
    let body = Bytes::copy_from_slice(body);
    Error::Api(Box::new(ApiError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        HeaderMap::new(),
        body,
        None,
        call,
    )))
}

fn lines(body: &Value) -> Vec<String> {
    refusal(body.to_string().as_bytes()).errors().iter().map(ToString::to_string).collect()
}

#[test]
fn reasons_are_read_from_every_shape() {
    for (body, expected) in [
        (
            json!({"errors": [{"code": "10015", "title": "Bad", "detail": "No."}]}),
            vec!["10015 Bad: No."],
        ),
        (
            json!({"errors": [{"code": 10015, "source": {"parameter": "page[size]"}}]}),
            vec!["10015 (parameter page[size])"],
        ),
        (json!({"errors": {"code": "10015"}}), vec!["10015"]),
        (json!({"errors": ["odd", {"title": "T"}, 5, null]}), vec!["odd", "T"]),
        (json!({"errors": [], "message": "why"}), vec!["why"]),
        (json!({"error": {"message": "why", "code": 7}}), vec!["7: why"]),
        (json!({"error": "why"}), vec!["why"]),
        (
            json!({"detail": [{"loc": ["body", "to", 0], "msg": "field required"}]}),
            vec!["field required (at /body/to/0)"],
        ),
        (json!({"code": "10009", "title": "Key"}), vec!["10009 Key"]),
        (json!({}), vec![]),
        (json!([1]), vec![]),
        (json!("text"), vec![]),
    ] {
        assert_eq!(lines(&body), expected, "{body}");
    }
}

#[test]
fn nothing_is_lost_of_an_odd_body() {
    for body in [&b"<html>no</html>"[..], b"", b"\xff\xfe", b"null"] {
        let error = refusal(body);
        assert!(error.errors().is_empty() && error.code().is_none());
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(error.to_string().starts_with("messages.send was refused with status 422"));
    }
    let long = vec![b'x'; 100_000];
    assert_eq!(refusal(&long).raw_body().unwrap().len(), KEPT_BODY);
}

#[test]
fn messages_are_one_line_without_numbers() {
    let body = json!({"errors": [{"detail": "line\nbreak +15550100001", "source": {"pointer": "/to/+15550100001"}}]});
    let error = refusal(body.to_string().as_bytes());
    let text = format!("{error} {error:?}");
    assert!(!text.contains('\n') && !text.contains("5550100001"), "{text}");
}

#[test]
fn errors_are_small_and_sendable() {
    fn sendable<T: std::error::Error + Send + Sync + 'static>() {}
    sendable::<Error>();
    assert!(std::mem::size_of::<Error>() <= 16);
}
