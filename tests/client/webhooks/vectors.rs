//! Signature vectors: made once by another Ed25519 implementation, from the textbook, with the seed
//! `07` × 32; never by the code under test. One for every way a webhook is refused.

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use telnyx_messaging::webhooks::{
    Acceptance, BodyError, Event, KeyError, MalformedSignature, MalformedTimestamp,
    SIGNATURE_HEADER as SIGNATURE, SignatureParts, TIMESTAMP_HEADER as TIMESTAMP, Verified,
    Verifier, VerifierBuilder, VerifyError,
};

const KEY: &str = "6kpsY+KcUgq+9VB7Ey7F+ZVHdq6+vnuSQh7qaRRG0iw=";
const NOW: u64 = 1_772_443_800;
const TIME: &str = "1772443800";
const BODY: &[u8] =
    br#"{"data":{"event_type":"message.received","id":"e1","payload":{"id":"m1","text":"Hi"}}}"#;
/// Over `TIME|BODY`.
const GOOD: &str =
    "u4P0idGDw6V73t3lQc0gjL2iK4BSg4rCOdPWKfkMUVT0X/NqhrvMxUbHrLvZo4Omz2uKZE6rbyGp2AklJ+vIDw==";
/// A signature of nothing but zeros.
const ZERO: &str =
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

fn builder() -> VerifierBuilder {
    Verifier::builder().key(KEY).clock(|| UNIX_EPOCH + Duration::from_secs(NOW))
}

fn verify(signature: &str, timestamp: &str, body: &[u8]) -> Result<Verified, VerifyError> {
    builder().build().unwrap().verify_parts(SignatureParts { signature, timestamp }, body)
}

fn refused(signature: &str, timestamp: &str, body: &[u8]) -> (VerifyError, u16) {
    let error = verify(signature, timestamp, body).unwrap_err();
    let status = error.status().as_u16();
    (error, status)
}

fn by_headers(pairs: &[(&str, &str)]) -> Result<Verified, VerifyError> {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap());
    }
    builder().build().unwrap().verify(&headers, BODY)
}

#[test]
fn a_correct_signature_verifies_whatever_the_bytes() {
    for (signature, body) in [
        (GOOD, BODY),
        (
            "WJAbMGotG8DYw3UzpItA6SaSv0QDDTokaYcDB37UjTeBMmInaiX/Ux08cn7AWJfVcNgyTeXKKDo2ZvS/KfyKAw==",
            b"{\n \"data\": {}\n}\n",
        ),
        (
            "Lk00h4W8qX/prJhxLezQJNoWkrlvq0T8eDcZl0WqqH8iFEirHr5B6BIaE1ZeWSJ1mgsbgTPjspTQbzBwhfpeCw==",
            "{\"data\":{\"payload\":{\"text\":\"h\u{e9}llo\"}}}".as_bytes(),
        ),
    ] {
        let verified = verify(signature, TIME, body).unwrap();
        assert_eq!((verified.raw().as_ref(), verified.timestamp()), (body, NOW));
    }
}

#[test]
fn header_names_match_in_any_case_and_no_other_names_do() {
    for (signature, timestamp) in [
        ("telnyx-signature-ed25519", "telnyx-timestamp"),
        ("Telnyx-Signature-Ed25519", "Telnyx-Timestamp"),
        ("TELNYX-SIGNATURE-ED25519", "tElNyX-tImEsTaMp"),
    ] {
        assert!(by_headers(&[(signature, GOOD), (timestamp, TIME)]).is_ok());
    }
    for (name, pairs) in [
        (SIGNATURE, &[(TIMESTAMP, TIME)][..]),
        (TIMESTAMP, &[(SIGNATURE, GOOD)]),
        (SIGNATURE, &[("telnyx-signature", GOOD), (TIMESTAMP, TIME)]),
        (TIMESTAMP, &[(SIGNATURE, GOOD), ("telnyx_timestamp", TIME)]),
    ] {
        let error = by_headers(pairs).unwrap_err();
        assert!(matches!(&error, VerifyError::MissingHeader { name: found, .. } if *found == name));
        assert_eq!(error.status(), 400);
    }
    let error = by_headers(&[("telnyx-signature", GOOD), (TIMESTAMP, TIME)]).unwrap_err();
    assert!(error.to_string().contains("telnyx-signature was sent"), "{error}");
}

#[test]
fn repeated_and_empty_headers_are_refused() {
    for (name, other) in [(SIGNATURE, (TIMESTAMP, TIME)), (TIMESTAMP, (SIGNATURE, GOOD))] {
        let value = if name == SIGNATURE { GOOD } else { TIME };
        let error = by_headers(&[(name, value), other, (name, value)]).unwrap_err();
        assert_eq!(error, VerifyError::RepeatedHeader { name, count: 2 });
        let error = by_headers(&[(name, ""), other]).unwrap_err();
        assert_eq!((error.status().as_u16(), error), (400, VerifyError::EmptyHeader { name }));
    }
    // Correctly signed, over `|BODY`.
    let over_nothing =
        "FC8BkKCwt7b/ZfjnAG8G3sb60XLnAwEX+OIrblu6wXcs3KhFPATv8TqfFSnRuplca2FFisVp4lQHvcX7RBRLCw==";
    assert_eq!(
        refused(over_nothing, "", BODY),
        (VerifyError::EmptyHeader { name: TIMESTAMP }, 400)
    );
}

#[test]
fn a_timestamp_is_ascii_digits_even_if_correctly_signed() {
    use MalformedTimestamp::{NotDigits, TooLarge};
    for (timestamp, error, signature) in [
        (
            "-9223372036854775808",
            NotDigits,
            "AW2ZyFwd0CPKb2KuhuZvf/naSpRH3kKvZwompED9lpxLp51xeHIgd54kNEBwLk+nWkKjkUuDM97KVAforlpeCg==",
        ),
        (
            "+1772443800",
            NotDigits,
            "twMuyIVfWB56pT/yqE4L9NwRuRect+pKFr9kOmpO+TEUIukW93UhCTu/SjEbR2Ki1J9SZUL0nBHVUNMnVaXpAw==",
        ),
        (
            " 1772443800",
            NotDigits,
            "9UFpmZEPqjEKtMkWaMWfUhwneuYNOVKCJC42WFWLEKOawbjzmNdlW25tPWy9B0vRuB0m5bn9TqbncbudFomYDQ==",
        ),
        (
            "1772443800 ",
            NotDigits,
            "T9iP4lTA/CytFvxKUgikzzKYGS7mHuerqk7BzMuZXTISpDNSoym6lndqNUr5hyHpdRykJJYuBRI2uKLYx6OoAg==",
        ),
        (
            "1772_443_800",
            NotDigits,
            "tYzh6GsDZ0okfWA8/G+KDlh84fb9c9Jw9mEXf5uxMgYH6FFxM+IQ5axfoL7HOLmIZwU3ncj4HEugm6A/f9FMCg==",
        ),
        (
            "1772443800.0",
            NotDigits,
            "1NPz5I35Z+Zv4i3eUyxuOkKv7AgPKKV696rUstz0418IcUqPH0iNEFGfZvt+I8AZsu3eeGEi3I/VPCzmfL8SCA==",
        ),
        (
            "0x69a559d8",
            NotDigits,
            "bWUpepRFw6C98mHxxVQdqzS13LqhdhUKvP8nKtkI/q+hyfZ+jpB0InDwO3JRP4Nt1c5VYLwy5+duM27yfbvtCw==",
        ),
        (
            "1e9",
            NotDigits,
            "ragY1NSCGJsYZ1i/7CdtqFYjmrGEGmg3qOKsiZFNe8Ly3jlFPPOwEez0PQoz+mgAOpqFSJjAz1ALTQpAAHWSDA==",
        ),
        (
            "\u{661}\u{667}\u{667}\u{662}",
            NotDigits,
            "gDew9Y8DOhfSgZAEBgf60dS1zMXkPsHcjuhE3X6H9ClaspdK5zrT8fwkHLAojN6fkfPAHxi8eMZX+DdkPSqmBg==",
        ),
        (
            "18446744073709551616",
            TooLarge,
            "1ujlfkM0KxaojcaLGtUPXe7rVXVHyXwbNj8mVYlGhiSmc3PUlYp/MXARloI/vOH2SWIJynW9uVbt4jn21iupDQ==",
        ),
    ] {
        let expected = (VerifyError::MalformedTimestamp(error), 400);
        assert_eq!(refused(signature, timestamp, BODY), expected, "{timestamp:?}");
        let any_age = builder().ignore_timestamp().build().unwrap();
        let parts = SignatureParts { signature, timestamp };
        assert!(any_age.verify_parts(parts, BODY).is_err());
        assert!(any_age.verify_stored(parts, BODY).is_err());
    }
}

#[test]
fn three_hundred_seconds_are_allowed_on_both_sides_and_not_one_more() {
    const OLDEST: &str =
        "AnKKWD+jrCqyEhRrna41fGYlVnBJ5NLbBAHz9IXNVEgYeedSH0ZDL9Xjz1/mTil0MCSopVuGpQxHzT03VD41Cg==";
    const NEWEST: &str =
        "IfxcZJ594mFx/Vg4em9KOP4xiHbPwUM0edX8gzwC4iUbqvXHazTBBfDakm1ulM/wgZ9y8/h1xE/f0lH+PFr1CA==";
    const STALE: &str =
        "Z483vT9dCKfi6wFG5sZ2h/H6NtGMNIqF4/V12KzlD0zIY4q2WBUh2Gjq9i6V9AYYSyQZp9iFnzW/iJgrxvsVCA==";
    const AHEAD: &str =
        "5R3clKGCwt/Usvnp9A8lJP0fLzoUO0K5huaA6/eofreXc8L35r9dY6ZIWTVqFq9GVq0YfE/Xux6peI27qlMdDg==";
    assert!(verify(OLDEST, "1772443500", BODY).is_ok());
    assert!(verify(NEWEST, "1772444100", BODY).is_ok());
    let (limit, far) = (Duration::from_secs(300), Duration::from_secs(301));
    assert_eq!(refused(STALE, "1772443499", BODY), (VerifyError::Stale { age: far, limit }, 401));
    let ahead = VerifyError::FromTheFuture { ahead: far, limit };
    assert_eq!(refused(AHEAD, "1772444101", BODY), (ahead, 401));

    let stale = SignatureParts { signature: STALE, timestamp: "1772443499" };
    let any_age = builder().ignore_timestamp().build().unwrap();
    assert!(any_age.verify_parts(stale, BODY).is_ok());
    assert!(builder().build().unwrap().verify_stored(stale, BODY).is_ok());
    // The clock may be anywhere, the timestamp too.
    let early = builder().clock(|| UNIX_EPOCH - Duration::from_secs(1 << 40)).build().unwrap();
    for timestamp in ["0", TIME, "18446744073709551615"] {
        let parts = SignatureParts { signature: GOOD, timestamp };
        let error = early.verify_parts(parts, BODY).unwrap_err();
        assert!(matches!(error, VerifyError::FromTheFuture { .. }));
    }
}

#[test]
fn malformed_and_wrong_signatures_have_different_errors() {
    use MalformedSignature::{NotBase64, WrongLength};
    let without_padding = GOOD.trim_end_matches('=');
    let url_safe = GOOD.replace('/', "_").replace('+', "-");
    let hex = "bb83f489d183c3a57bdeddd".repeat(5);
    for (signature, error) in [
        (without_padding, NotBase64),
        (&url_safe, NotBase64),
        (&hex, NotBase64),
        (&format!(" {GOOD}"), NotBase64),
        (&format!("{GOOD}\n"), NotBase64),
        (&format!("{}\n{}", &GOOD[..60], &GOOD[60..]), NotBase64),
        ("\u{e9}", NotBase64),
        (KEY, WrongLength { bytes: 32 }),
        ("AA==", WrongLength { bytes: 1 }),
        (&format!("AAAA{GOOD}"), WrongLength { bytes: 67 }),
    ] {
        let expected = (VerifyError::MalformedSignature(error), 400);
        assert_eq!(refused(signature, TIME, BODY), expected, "{signature:?}");
    }
    assert_eq!(refused(GOOD, "1772443801", BODY), (VerifyError::BadSignature, 401));
    assert_eq!(refused(GOOD, TIME, &BODY[1..]), (VerifyError::BadSignature, 401));
    assert_eq!(refused(ZERO, TIME, BODY), (VerifyError::BadSignature, 401));
}

#[test]
fn a_malleated_signature_is_refused() {
    // The same R, and S + L: lax implementations take it for a second signature of one request,
    // which a guard that remembers signatures would let through.
    let malleated =
        "u4P0idGDw6V73t3lQc0gjL2iK4BSg4rCOdPWKfkMUVThM+nHoB7fHR1kpF64nWK7z2uKZE6rbyGp2AklJ+vIHw==";
    assert_eq!(refused(malleated, TIME, BODY), (VerifyError::BadSignature, 401));
}

#[test]
fn a_signature_with_a_small_order_point_is_refused() {
    // R is the neutral element and S = k·a, which satisfies the plain equation.
    let neutral =
        "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABanudTHb5q7C8xqD6TLVwF6HXuUu7yTt/sxRyqMiQFAQ==";
    assert_eq!(refused(neutral, TIME, BODY), (VerifyError::BadSignature, 401));
}

#[test]
fn small_order_keys_are_refused_in_every_encoding() {
    for key in [
        "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "JuiVj8KyJ7BFw/SJ8u+Y8NXfrAXTxjM5sTgCiG1T/AU=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "xxdqcD1N2E+6PAt2DRBnDyogU/osOczGTsf9d5KsA3o=",
        "7P///////////////////////////////////////38=",
        "xxdqcD1N2E+6PAt2DRBnDyogU/osOczGTsf9d5KsA/o=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA=",
        "JuiVj8KyJ7BFw/SJ8u+Y8NXfrAXTxjM5sTgCiG1T/IU=",
        // The neutral element once more, as p + 1.
        "7v///////////////////////////////////////38=",
    ] {
        assert_eq!(Verifier::new(key).unwrap_err(), KeyError::Weak, "{key}");
        let both = Verifier::builder().key(KEY).key(key).build();
        assert_eq!(both.unwrap_err(), KeyError::Weak, "one weak key weakens all");
    }
}

#[test]
fn a_body_of_ten_megabytes_verifies_and_one_changed_byte_of_it_does_not() {
    let signature =
        "8mOhV4Dcd3fZ9h+1xMzx9Qiq4z5pJFY5v0amrvXEFvRD1OV31GbpvFU6R4mOxzLWEIc02H5uHPkwFzJNHLamCA==";
    let text = "x".repeat(10 << 20);
    let body =
        format!(r#"{{"data":{{"event_type":"message.sent","payload":{{"text":"{text}"}}}}}}"#);
    let mut body = body.into_bytes();
    let verified = verify(signature, TIME, &body).unwrap();
    let Event::MessageSent(event) = verified.event() else { panic!("{verified:?}") };
    assert_eq!(event.payload.text.as_ref().map(String::len), Some(10 << 20));
    body[5 << 20] = b'y';
    assert_eq!(refused(signature, TIME, &body), (VerifyError::BadSignature, 401));
}

#[test]
fn a_signed_body_that_is_not_utf8_is_an_event() {
    let body = b"{\"a\":\"\xff\"}";
    let signature =
        "ouHRwO9UO9ZjYQI9ZEl9sQVSjf9B6nwt13rx0QQeRMSXnZChdgucmxaVNYDe3T9YzpdiIH4jC3884yOmQFtNCg==";
    let verified = verify(signature, TIME, body).unwrap();
    let Event::Other(event) = verified.event() else { panic!("{verified:?}") };
    assert_eq!(event.json, serde_json::json!({"a": "\u{fffd}"}));
    assert_eq!(&event.raw[..], body);
}

#[test]
fn a_signed_body_that_carries_no_event_is_refused() {
    for (body, error, signature) in [
        (
            &b""[..],
            VerifyError::Body(BodyError::NotJson),
            "0thLLb09jBk2wnX+A4s0B9bdXZD48unXvZIEll9MDwdu+M70lQ+4ppxnj1zaCOiQ1Plxg2NyueEEIFRRDPA2Aw==",
        ),
        (
            b"a=b",
            VerifyError::Body(BodyError::NotJson),
            "LfNOJzm1QTpP0yhu/nGClgi437MCzWlV1iE4XdqtJrhBfx8QaidiaEsEOsF+cUuS2M36EFkpUSLoSz423uVMAg==",
        ),
        (
            b"[]",
            VerifyError::Body(BodyError::NotAnObject),
            "z2LDgVV2a9i6UqKDSxncqFpYkglymddGttkNWMjpwjQLTl95IXSnrS/e++SRedNBP5QByWH75YUPUiUSIRkPDw==",
        ),
        (
            b"null",
            VerifyError::Body(BodyError::NotAnObject),
            "CHKMIF9nUo2OAaWF7HVArjUUWWhy91HzrQlqQ6Xz9eUEo8qydCxSbRXYZBsMMmcjyNoFUBYkjfXb02f5ppeACA==",
        ),
    ] {
        assert_eq!(refused(signature, TIME, body), (error, 400), "{body:?}");
    }
}

#[tokio::test]
async fn the_identical_request_is_a_repeated_delivery_like_any_other() {
    let verifier = builder().build().unwrap();
    let later =
        "IfxcZJ594mFx/Vg4em9KOP4xiHbPwUM0edX8gzwC4iUbqvXHazTBBfDakm1ulM/wgZ9y8/h1xE/f0lH+PFr1CA==";
    let begin = async |signature, timestamp| {
        let parts = SignatureParts { signature, timestamp };
        verifier.begin(verifier.verify_parts(parts, BODY)?).await
    };
    let lease = begin(GOOD, TIME).await.unwrap().into_first().unwrap();
    assert!(matches!(begin(GOOD, TIME).await, Ok(Acceptance::InProgress(_))));
    assert!(matches!(begin(later, "1772444100").await, Ok(Acceptance::InProgress(_))));
    lease.complete().await.unwrap();
    assert!(matches!(begin(GOOD, TIME).await, Ok(Acceptance::Done(_))));
    assert!(matches!(begin(later, "1772444100").await, Ok(Acceptance::Done(_))));
}

#[test]
fn no_error_shows_a_signature_or_a_key() {
    for (signature, timestamp, body) in [
        (GOOD, "1772443801", BODY),
        (GOOD, "x", BODY),
        (&GOOD[..80], TIME, BODY),
        (ZERO, TIME, &b"{}"[..]),
    ] {
        let error = verify(signature, timestamp, body).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(&GOOD[..8]) && !shown.contains(&KEY[..8]), "{shown}");
    }
}
