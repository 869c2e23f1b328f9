#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::error::Error as _;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::*;

fn refusal_with(headers: &[(&'static str, &'static str)], body: &[u8], call: CallFacts) -> Error {
    let headers =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    Error::Api(Box::new(ApiError::new(
        StatusCode::UNPROCESSABLE_ENTITY,
        headers.collect(),
        Bytes::copy_from_slice(body),
        None,
        call,
    )))
}

fn refusal(body: &[u8]) -> Error {
    let call = CallFacts { operation: "messages.send", attempts: 1, ..CallFacts::default() };
    refusal_with(&[], body, call)
}

fn detail(body: &Value) -> ErrorDetail {
    refusal(body.to_string().as_bytes()).details()[0].clone()
}

#[test]
fn reasons_are_read_from_every_shape() {
    let reason = |code: Option<&str>, title: Option<&str>, detail: Option<&str>| ErrorDetail {
        code: code.map(ErrorCode::from),
        title: title.map(str::to_owned),
        detail: detail.map(str::to_owned),
        ..ErrorDetail::default()
    };
    let at = |pointer: &str, detail: &str| ErrorDetail {
        pointer: Some(pointer.to_owned()),
        ..reason(None, None, Some(detail))
    };
    for (body, expected) in [
        (
            json!({"errors": [{"code": "10015", "title": "Bad", "detail": "No."}]}),
            vec![reason(Some("10015"), Some("Bad"), Some("No."))],
        ),
        (
            json!({"errors": [{"code": 10015, "source": {"parameter": "page[size]"}}]}),
            vec![ErrorDetail {
                parameter: Some("page[size]".to_owned()),
                ..reason(Some("10015"), None, None)
            }],
        ),
        (json!({"errors": {"code": "10015"}}), vec![reason(Some("10015"), None, None)]),
        (json!({"errors": {"0": {"code": "10015"}}}), vec![reason(Some("10015"), None, None)]),
        (
            json!({"errors": ["odd", {"title": "T"}, 5, null, ""]}),
            vec![reason(None, None, Some("odd")), reason(None, Some("T"), None)],
        ),
        (json!({"errors": [], "message": "why"}), vec![reason(None, None, Some("why"))]),
        (
            json!({"error": {"message": "why", "code": 7}}),
            vec![reason(Some("7"), None, Some("why"))],
        ),
        (json!({"error": "why"}), vec![reason(None, None, Some("why"))]),
        (
            json!({"error": "invalid_grant", "error_description": "why"}),
            vec![reason(None, None, Some("why"))],
        ),
        (
            json!({"message": "why", "title": "T", "code": "7"}),
            vec![reason(Some("7"), Some("T"), Some("why"))],
        ),
        (
            json!({"detail": [{"loc": ["body", "to", 0], "msg": "field required"}]}),
            vec![at("/to/0", "field required")],
        ),
        (
            json!({"errors": {"to": ["is missing", "is odd"], "from": "is missing"}}),
            vec![at("/from", "is missing"), at("/to", "is missing"), at("/to", "is odd")],
        ),
        (json!({"code": "10009", "title": "Key"}), vec![reason(Some("10009"), Some("Key"), None)]),
        (json!([{"code": "10009"}, 1]), vec![reason(Some("10009"), None, None)]),
        (json!({}), vec![]),
        (json!({"type": "text", "status": null}), vec![]),
        (json!("text"), vec![]),
    ] {
        let error = refusal(body.to_string().as_bytes());
        let mut found = error.details().to_vec();
        found.sort_by_key(|detail| detail.pointer.clone());
        assert_eq!(found, expected, "{body}");
    }
}

/// Code, title, detail, pointer and parameter of a reason.
type Read<'a> = [Option<&'a str>; 5];

fn assert_read(body: &Value, expected: &[Read<'_>]) {
    let error = refusal(body.to_string().as_bytes());
    let read = |detail: &ErrorDetail| {
        let own = |text: &Option<String>| text.clone();
        let code = detail.code.as_ref().map(|code| code.as_str().to_owned());
        [
            code,
            own(&detail.title),
            own(&detail.detail),
            own(&detail.pointer),
            own(&detail.parameter),
        ]
    };
    let found: Vec<_> = error.details().iter().map(read).collect();
    let expected: Vec<_> =
        expected.iter().map(|texts| texts.map(|text| text.map(str::to_owned))).collect();
    assert_eq!(found, expected, "{body}");
    assert_eq!(error.raw_body().unwrap(), body.to_string().as_bytes());
}

#[test]
fn validators_report_where_the_request_is_wrong() {
    let one =
        |loc: Value, kind: &str| json!({"detail": [{"loc": loc, "msg": "why", "type": kind}]});
    let why = Some("why");
    for (body, expected) in [
        (
            one(json!(["body", "configuration", "basics", 0]), "missing"),
            [None, Some("missing"), why, Some("/configuration/basics/0"), None],
        ),
        (
            one(json!(["query", "page_size"]), "less_than_equal"),
            [None, Some("less_than_equal"), why, None, Some("page_size")],
        ),
        (
            one(json!(["path", "id"]), "uuid_parsing"),
            [None, Some("uuid_parsing"), why, None, Some("id")],
        ),
        (
            one(json!(["header", "Idempotency-Key"]), "missing"),
            [None, Some("missing"), why, None, Some("Idempotency-Key")],
        ),
        (one(json!(["body"]), "missing"), [None, Some("missing"), why, None, None]),
        // The position of a syntax error is not a member of the body.
        (one(json!(["body", 17]), "json_invalid"), [None, Some("json_invalid"), why, None, None]),
        (
            one(json!(["body", "a/b", "c~d"]), "extra_forbidden"),
            [None, Some("extra_forbidden"), why, Some("/a~1b/c~0d"), None],
        ),
        (one(json!(["to"]), "missing"), [None, Some("missing"), why, Some("/to"), None]),
        (one(json!(["body", "to"]), "Not a kind: x"), [None, None, why, Some("/to"), None]),
    ] {
        assert_read(&body, &[expected]);
    }
    // Neither the value that was sent nor its limits are read.
    let error = refusal(
        json!({"detail": [{
            "loc": ["body", "to"], "msg": "secret", "type": "value_error",
            "input": "secret", "ctx": {"error": "secret"},
        }]})
        .to_string()
        .as_bytes(),
    );
    assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    assert!(error.to_string().contains("value_error (at /to)"), "{error}");
}

#[test]
fn a_summary_comes_after_its_reasons() {
    let at = |detail, pointer| [None, None, Some(detail), Some(pointer), None];
    let text = |detail| [None, None, Some(detail), None, None];
    for (body, expected) in [
        (json!({"detail": "why", "errors": []}), vec![text("why")]),
        (json!({"detail": "why", "errors": null, "state": "LIVE"}), vec![text("why")]),
        (json!({"detail": "why", "errors": [{"state": "LIVE"}]}), vec![text("why")]),
        (
            json!({"detail": "why", "errors": [{"field": "use_case", "message": "is fixed"}]}),
            vec![at("is fixed", "/use_case"), text("why")],
        ),
        (
            json!({"detail": "why", "errors": [{"message": "why"}, {"description": "also"}]}),
            vec![text("why"), text("also")],
        ),
        (
            json!({"message": "invalid", "errors": {"to": ["is missing"]}}),
            vec![at("is missing", "/to"), text("invalid")],
        ),
        (json!({"errors": [{"to": ["is missing"]}]}), vec![at("is missing", "/to")]),
        (
            json!({
                "type": "https://example.com/problems/invalid", "title": "Invalid", "status": 422,
                "errors": [{"detail": "must be positive", "pointer": "#/age"}],
            }),
            vec![at("must be positive", "/age"), [None, Some("Invalid"), None, None, None]],
        ),
        (json!({"message": "why"}), vec![text("why")]),
        (
            json!({"code": "10004", "title": "Missing", "detail": "why",
                "source": {"pointer": "/brandId"}}),
            vec![[Some("10004"), Some("Missing"), Some("why"), Some("/brandId"), None]],
        ),
        (
            json!([{"code": "10004", "source": {"parameter": "page"}}, "why"]),
            vec![[Some("10004"), None, None, None, Some("page")], text("why")],
        ),
        // Of an unknown shape, only the body is kept.
        (json!({"errors": [{"state": "LIVE", "carrier": "x"}], "reasons": ["why"]}), vec![]),
        (json!({"fault": {"faultstring": "why"}}), vec![]),
        (json!(5), vec![]),
    ] {
        assert_read(&body, &expected);
    }
}

#[test]
fn problem_details_are_read() {
    let problem = json!({
        "type": "https://example.com/problems/quota",
        "title": "Quota exceeded",
        "detail": "The quota of this key is used up.",
        "status": 422,
        "instance": "/problems/17",
    });
    let read = detail(&problem);
    assert_eq!(read.type_uri.as_deref(), Some("https://example.com/problems/quota"));
    assert_eq!(read.title.as_deref(), Some("Quota exceeded"));
    assert_eq!(read.detail.as_deref(), Some("The quota of this key is used up."));
    assert_eq!((read.status, read.instance.as_deref()), (Some(422), Some("/problems/17")));
    assert_eq!(read.to_string(), "Quota exceeded");

    let read = detail(&json!({"type": "about:blank", "title": "Not Found", "status": 404}));
    assert_eq!((read.type_uri, read.status), (None, Some(404)));
}

#[test]
fn an_opted_out_recipient_is_recognised_and_a_sender_without_a_profile_is_not() {
    for (code, title, text, opted_out) in [
        ("40300", "Blocked due to STOP message", "There is an existing block rule.", true),
        ("40300", "Forbidden", "The recipient has opted out of messages from this sender", true),
        ("40300", "", "Recipient is opted-out", true),
        ("40301", "Forbidden", "The recipient has opted out of messages from this sender", true),
        (
            "40300",
            "Forbidden",
            "The from number +15550100001 is not assigned to a messaging profile.",
            false,
        ),
        ("40300", "", "Number is blocked", false),
        ("40300", "Blocked", "", false),
        ("40300", "Forbidden", "The recipient has not opted in", false),
        ("40305", "Invalid", "The recipient has opted out", false),
    ] {
        let body = json!({"errors": [{"code": code, "title": title, "detail": text}]});
        let error = refusal(body.to_string().as_bytes());
        assert_eq!(error.is_opted_out(), opted_out, "{body}");
    }
}

#[test]
fn a_code_survives_what_surrounds_it() {
    let reason = r#"{"errors":[{"code":"40300","detail":"Hi \ud83d"}]}"#;
    let utf16: Vec<u8> = reason.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for body in [[b"\xef\xbb\xbf", reason.as_bytes()].concat(), utf16, reason.as_bytes().to_vec()] {
        let error = refusal(&body);
        assert_eq!(error.code(), Some(ErrorCode::RecipientBlocked));
        assert_eq!(error.raw_body().unwrap(), &body);
    }
}

#[test]
fn a_long_body_is_read_whole_and_kept_in_part() {
    let reasons = vec![json!({"title": "x".repeat(1000)}); 100];
    let mut body = json!({"errors": reasons});
    body["errors"][99]["code"] = json!("10015");
    let body = body.to_string();
    let error = refusal(body.as_bytes());
    assert_eq!(error.code(), Some(ErrorCode::InvalidParameter));
    assert_eq!(error.details().len(), 100);
    assert_eq!(error.raw_body().unwrap(), &body.as_bytes()[..KEPT_BODY]);
    assert!(error.to_string().len() < 1000, "{error}");
    assert!(error.to_string().contains(", and 97 more"), "{error}");
}

#[test]
fn a_compressed_body_is_named() {
    let call = CallFacts { operation: "messages.send", ..CallFacts::default() };
    let error = refusal_with(&[("content-encoding", "br")], b"\x01\x02", call.clone());
    assert!(error.to_string().contains("content-encoding: br"), "{error}");
    let error = refusal_with(&[], b"\x1f\x8b\x08", call.clone());
    assert!(error.to_string().contains("content-encoding: gzip"), "{error}");
    // What can be read was not compressed, whatever the header says.
    let error =
        refusal_with(&[("content-encoding", "gzip")], br#"{"errors":[{"code":"1"}]}"#, call);
    assert!(!error.to_string().contains("compressed"), "{error}");
}

#[test]
fn nothing_is_lost_of_an_odd_body() {
    for body in [&b"<html>no</html>"[..], b"", b"\xff\xfe", b"null"] {
        let error = refusal(body);
        assert!(error.details().is_empty() && error.code().is_none());
        assert_eq!(error.raw_body().unwrap(), body);
        assert!(error.to_string().starts_with("messages.send was refused with status 422"));
    }
}

#[test]
fn messages_are_one_line_without_numbers_and_details() {
    let body = json!({"errors": [{
        "code": "10015",
        "title": "Bad\nnumber +15550100001",
        "detail": "text 'secret' from +15550100001",
        "source": {"pointer": "/to/+15550100001"},
        "meta": {"url": "https://user:secret@example.com/"},
        "type": "secret", "status": 422, "instance": "secret",
    }, "secret"]});
    let error = refusal(body.to_string().as_bytes());
    let cause = error.source().unwrap();
    assert!(cause.is::<ErrorDetail>());
    let text = format!("{error} {error:?} {error:#?} {cause}").replace('\n', "");
    for hidden in ["5550100001", "secret"] {
        assert!(!text.contains(hidden), "{text}");
    }
    assert!(!error.to_string().contains('\n'));
    assert_eq!(
        error.to_string(),
        "messages.send was refused with status 422: 10015 Bad number ***01 (at /to/***01), \
         unspecified, see its `detail`; help: correct the request"
    );
    assert_eq!(error.details()[0].detail.as_deref(), Some("text 'secret' from +15550100001"));
}

#[test]
fn the_cause_of_an_unreadable_response_is_its_source() {
    let failure = crate::decode::from_slice::<Vec<i64>>(b"[").unwrap_err();
    let error = Error::Decode(Box::new(DecodeError {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: Bytes::from_static(b"["),
        failure,
        call: CallFacts::default(),
    }));
    let source = error.source().unwrap().downcast_ref::<crate::decode::DecodeFailure>().unwrap();
    assert!(source.malformed);
    assert!(source.message.contains("EOF while parsing"), "{source}");
}

#[test]
fn rate_limit_and_replay_are_read_from_the_headers() {
    let headers = [("x-ratelimit-remaining", "3"), ("Idempotent-Replayed", "true")];
    let error = refusal_with(&headers, b"", CallFacts::default());
    assert_eq!(error.rate_limit().unwrap().remaining, Some(3));
    assert!(error.replayed());
    assert!(!refusal(b"").replayed() && refusal(b"").rate_limit().is_none());
}

#[test]
fn errors_are_small_and_sendable() {
    fn sendable<T: std::error::Error + Send + Sync + 'static>() {}
    sendable::<Error>();
    assert!(std::mem::size_of::<Error>() <= 16);
}
