#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::UNIX_EPOCH;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::super::error::MalformedTimestamp;
use super::super::headers::{SIGNATURE_HEADER as SIGNATURE, TIMESTAMP_HEADER as TIMESTAMP};
use super::*;
use crate::webhooks::{BodyError, Event, GuardError, GuardFuture, OtherReason, Signer};

const NOW: i64 = 1_772_443_800;
const BODY: &[u8] =
    br#"{"data":{"event_type":"message.received","id":"e1","payload":{"id":"m1","text":"Hi"}}}"#;

fn signer() -> Signer {
    Signer::from_seed([42; 32])
}

fn verifier_at(now: i64) -> Verifier {
    Verifier::builder()
        .key(signer().public_key())
        .clock(move || UNIX_EPOCH + Duration::from_secs(now.unsigned_abs()))
        .build()
        .unwrap()
}

fn verifier() -> Verifier {
    verifier_at(NOW)
}

fn parts<'a>(signature: &'a str, timestamp: &'a str) -> SignatureParts<'a> {
    SignatureParts { signature, timestamp }
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    pairs.iter().fold(HeaderMap::new(), |mut headers, (name, value)| {
        let name: HeaderName = name.parse().unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
        headers
    })
}

/// The executor of these tests: nothing here ever waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("the guard waits"),
    }
}

#[test]
fn a_signed_request_verifies_and_keeps_its_bytes() {
    let verified = verifier().verify(&signer().headers(NOW, BODY), BODY).unwrap();
    assert_eq!(verified.raw().as_ref(), BODY);
    assert_eq!(verified.timestamp(), NOW.unsigned_abs());
    let Event::MessageReceived(event) = verified.event() else { panic!("{verified:?}") };
    assert_eq!(event.payload.text.as_deref(), Some("Hi"));
    assert!(!format!("{verified:?}").contains("Hi"));
}

#[test]
fn the_same_seed_always_gives_the_same_signature() {
    assert_eq!(signer().public_key(), "GX9rI+FshTLGq8g4+s1ep4m+DHaykgM0A5v6iz02jWE=");
    assert_eq!(
        signer().sign(1_772_443_800, br#"{"a":1}"#),
        "YZqRHTkA+TMhpuHqVh2D0FykPYmWavf8bY8pYucTA5VKSZmmWLo/4aaR7y1nfbuZ/CFe2+b4FcGa5gACbd/1AQ=="
    );
}

#[test]
fn header_names_match_in_any_case() {
    let signature = signer().sign(NOW, BODY);
    let mixed = headers(&[
        ("Telnyx-Signature-Ed25519", &signature),
        ("TELNYX-TIMESTAMP", &NOW.to_string()),
    ]);
    assert!(verifier().verify(&mixed, BODY).is_ok());
}

#[test]
fn missing_empty_and_repeated_headers_have_an_error_each() {
    let signature = signer().sign(NOW, BODY);
    let time = NOW.to_string();
    let good = [(SIGNATURE, signature.as_str()), (TIMESTAMP, time.as_str())];
    let missing = |name| VerifyError::MissingHeader { name, similar: None };

    let refused = |pairs: &[(&str, &str)]| verifier().verify(&headers(pairs), BODY).unwrap_err();
    assert_eq!(refused(&[]), missing(SIGNATURE));
    assert_eq!(refused(&good[..1]), missing(TIMESTAMP));
    assert_eq!(refused(&good[1..]), missing(SIGNATURE));
    assert_eq!(
        refused(&[good[1], ("telnyx-signature", &signature)]),
        VerifyError::MissingHeader {
            name: SIGNATURE,
            similar: Some(HeaderName::from_static("telnyx-signature"))
        }
    );
    assert_eq!(
        refused(&[good[0], good[1], good[0]]),
        VerifyError::RepeatedHeader { name: SIGNATURE, count: 2 }
    );
    assert_eq!(refused(&[good[0], (TIMESTAMP, "")]), VerifyError::EmptyHeader { name: TIMESTAMP });
    assert_eq!(refused(&[(SIGNATURE, ""), good[1]]), VerifyError::EmptyHeader { name: SIGNATURE });
}

#[test]
fn correctly_signed_timestamps_in_other_notations_are_refused() {
    for time in [
        format!("+{NOW}"),
        format!(" {NOW}"),
        format!("{NOW} "),
        format!("{NOW}.0"),
        "1772_443800".to_owned(),
        "١٧٧٢٤٤٣٨٠٠".to_owned(),
        i64::MIN.to_string(),
        "-1".to_owned(),
    ] {
        let signature = signer().sign_text(&time, BODY);
        assert_eq!(
            verifier().verify_parts(parts(&signature, &time), BODY).unwrap_err(),
            VerifyError::MalformedTimestamp(MalformedTimestamp::NotDigits),
            "{time:?}"
        );
    }
    let time = "99999999999999999999";
    assert_eq!(
        verifier().verify_parts(parts(&signer().sign_text(time, BODY), time), BODY).unwrap_err(),
        VerifyError::MalformedTimestamp(MalformedTimestamp::TooLarge)
    );
}

#[test]
fn age_is_limited_on_both_sides() {
    let headers = signer().headers(NOW, BODY);
    for inside in [NOW, NOW + 300, NOW - 300] {
        assert!(verifier_at(inside).verify(&headers, BODY).is_ok(), "{inside}");
    }
    let limit = Duration::from_secs(300);
    assert_eq!(
        verifier_at(NOW + 301).verify(&headers, BODY).unwrap_err(),
        VerifyError::Stale { age: Duration::from_secs(301), limit }
    );
    assert_eq!(
        verifier_at(NOW - 301).verify(&headers, BODY).unwrap_err(),
        VerifyError::FromTheFuture { ahead: Duration::from_secs(301), limit }
    );
    let builder = Verifier::builder().key(signer().public_key()).ignore_timestamp();
    assert!(builder.clock(|| UNIX_EPOCH).build().unwrap().verify(&headers, BODY).is_ok());
}

#[test]
fn malformed_and_wrong_signatures_have_different_errors() {
    let time = NOW.to_string();
    let good = signer().sign(NOW, BODY);
    let refused =
        |signature: &str| verifier().verify_parts(parts(signature, &time), BODY).unwrap_err();
    let not_base64 = VerifyError::MalformedSignature(MalformedSignature::NotBase64);

    assert_eq!(refused("%%%"), not_base64);
    assert_eq!(refused(good.trim_end_matches('=')), not_base64);
    assert_eq!(refused(&format!("{good}\n")), not_base64);
    let with_plus =
        (NOW..).map(|time| signer().sign(time, BODY)).find(|text| text.contains('+')).unwrap();
    assert_eq!(refused(&with_plus.replace('+', "-")), not_base64);
    assert_eq!(
        refused(&STANDARD.encode([1; 63])),
        VerifyError::MalformedSignature(MalformedSignature::WrongLength { bytes: 63 })
    );
    assert_eq!(refused(&STANDARD.encode([0; 64])), VerifyError::BadSignature);
    assert_eq!(refused(&signer().sign(NOW + 1, BODY)), VerifyError::BadSignature);
    assert_eq!(refused(&Signer::from_seed([1; 32]).sign(NOW, BODY)), VerifyError::BadSignature);
}

#[test]
fn a_malleated_signature_is_refused() {
    /// The order of the curve's base point, little-endian: S + L signs whatever S signs.
    const L: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut signature = STANDARD.decode(signer().sign(NOW, BODY)).unwrap();
    let mut carry = 0;
    for (byte, order) in signature[32..].iter_mut().zip(L) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = u8::try_from(sum & 0xff).unwrap();
        carry = sum >> 8;
    }
    assert_eq!(carry, 0);
    assert_eq!(
        verifier()
            .verify_parts(parts(&STANDARD.encode(signature), &NOW.to_string()), BODY)
            .unwrap_err(),
        VerifyError::BadSignature
    );
}

#[test]
fn every_key_of_a_rotation_is_accepted() {
    let next = Signer::from_seed([43; 32]);
    let keys = format!("{}, {},", signer().public_key(), next.public_key());
    let both = Verifier::builder()
        .comma_separated(&keys)
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
        .build()
        .unwrap();
    assert!(both.verify(&signer().headers(NOW, BODY), BODY).is_ok());
    assert!(both.verify(&next.headers(NOW, BODY), BODY).is_ok());
    let stranger = Signer::from_seed([44; 32]);
    assert_eq!(
        both.verify(&stranger.headers(NOW, BODY), BODY).unwrap_err(),
        VerifyError::BadSignature
    );
}

#[test]
fn there_is_no_verifier_without_a_key() {
    assert_eq!(Verifier::builder().build().unwrap_err(), KeyError::Empty);
    assert_eq!(Verifier::builder().comma_separated(" , ").build().unwrap_err(), KeyError::Empty);
    assert_eq!(
        Verifier::builder().key(signer().public_key()).key("").build().unwrap_err(),
        KeyError::Empty
    );
}

#[test]
fn a_signed_body_that_is_not_an_object_is_refused() {
    for (body, error) in [
        (&b""[..], VerifyError::Body(BodyError::NotJson)),
        (b"From=%2B15550100001&Body=Hi", VerifyError::Body(BodyError::NotJson)),
        (b"{", VerifyError::Body(BodyError::NotJson)),
        (b"null", VerifyError::Body(BodyError::NotAnObject)),
        (b"[{}]", VerifyError::Body(BodyError::NotAnObject)),
        (b"1e999", VerifyError::Body(BodyError::NotAnObject)),
    ] {
        let refused = verifier().verify(&signer().headers(NOW, body), body).unwrap_err();
        assert_eq!(refused, error, "{body:?}");
    }
}

#[test]
fn text_that_is_not_utf8_is_kept_and_reported() {
    let body = b"{\"data\":{\"event_type\":\"message.received\",\"payload\":{\"text\":\"\xff\"}}}";
    let verified = verifier().verify(&signer().headers(NOW, body), body).unwrap();
    let Event::MessageReceived(event) = verified.event() else { panic!("{verified:?}") };
    assert_eq!(event.payload.text.as_deref(), Some("\u{fffd}"));
    assert_eq!(event.mismatches()[0].path, "data.payload.text");
}

#[test]
fn ten_megabytes_verify() {
    let body = format!(
        r#"{{"data":{{"event_type":"message.sent","payload":{{"text":"{}"}}}}}}"#,
        "x".repeat(10 << 20)
    );
    let verified =
        verifier().verify(&signer().headers(NOW, body.as_bytes()), body.as_bytes()).unwrap();
    assert!(matches!(verified.event(), Event::MessageSent(_)));
}

#[test]
fn objects_beyond_the_limits_of_the_parser_are_kept() {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    for body in [deep.as_str(), r#" {"data":{"n":1e999}} "#] {
        let verified =
            verifier().verify(&signer().headers(NOW, body.as_bytes()), body.as_bytes()).unwrap();
        let other = verified.event().as_other().unwrap();
        assert_eq!(other.reason, OtherReason::Unreadable);
        assert_eq!(other.raw.as_ref(), body.as_bytes());
    }
}

#[test]
fn an_event_is_first_in_progress_and_done() {
    let verifier = verifier();
    let first = signer().headers(NOW, BODY);
    let second = signer().headers(NOW + 5, BODY);

    let lease = now(verifier.accept(&first, BODY)).unwrap().into_first().unwrap();
    for delivery in [&first, &second] {
        let acceptance = now(verifier.accept(delivery, BODY)).unwrap();
        assert!(matches!(acceptance, Acceptance::InProgress(_)));
        assert_eq!(acceptance.into_first().unwrap_err(), 503);
    }
    now(lease.complete()).unwrap();
    for delivery in [&first, &second] {
        let acceptance = now(verifier.accept(delivery, BODY)).unwrap();
        assert!(matches!(acceptance, Acceptance::Done(_)));
        assert_eq!(acceptance.into_first().unwrap_err(), 200);
    }
    assert!(verifier.verify(&first, BODY).is_ok(), "verification does not deduplicate");
}

#[test]
fn an_event_that_is_released_or_dropped_is_new_again() {
    let verifier = verifier();
    let headers = signer().headers(NOW, BODY);
    let accept = || now(verifier.accept(&headers, BODY)).unwrap().into_first().unwrap();
    now(accept().release()).unwrap();
    drop(accept());
    drop(accept().complete());
    now(accept().complete()).unwrap();
    assert!(now(verifier.accept(&headers, BODY)).unwrap().into_first().is_err());
}

#[test]
fn a_stored_webhook_verifies_at_any_age_with_its_exact_parts() {
    let time = format!("0{NOW}");
    let signature = signer().sign_text(&time, BODY);
    let verified = verifier().verify_parts(parts(&signature, &time), BODY).unwrap();
    assert_eq!(verified.timestamp(), NOW.unsigned_abs());
    assert_eq!(verified.parts(), parts(&signature, &time));
    assert_eq!(verified.signature(), signature);

    let later = verifier_at(NOW + 1_000_000);
    assert!(later.verify_parts(verified.parts(), verified.raw()).is_err());
    let again = later.verify_stored(verified.parts(), verified.raw()).unwrap();
    assert_eq!(again.event().id(), Some("e1"));
    assert_eq!(
        later.verify_stored(verified.parts(), b"{}").unwrap_err(),
        VerifyError::BadSignature
    );
    assert!(!format!("{:?}", verified.parts()).contains(&signature[..8]));
}

#[test]
fn a_guard_that_fails_lets_nothing_in() {
    struct Broken;
    fn broken<T: Send + 'static>() -> GuardFuture<'static, T> {
        Box::pin(std::future::ready(Err(GuardError::new("no connection"))))
    }
    impl ReplayGuard for Broken {
        fn begin<'a>(
            &'a self,
            _: &'a WebhookDelivery,
            _: Duration,
        ) -> GuardFuture<'a, GuardOutcome> {
            broken()
        }
        fn complete<'a>(&'a self, _: &'a WebhookDelivery, _: Duration) -> GuardFuture<'a, ()> {
            broken()
        }
        fn release<'a>(&'a self, _: &'a WebhookDelivery) -> GuardFuture<'a, ()> {
            broken()
        }
    }
    let verifier = Verifier::builder()
        .key(signer().public_key())
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
        .replay_guard(Broken)
        .build()
        .unwrap();
    let error = now(verifier.accept(&signer().headers(NOW, BODY), BODY)).unwrap_err();
    assert!(matches!(error, VerifyError::Guard(_)));
    assert_eq!(error.status(), 503);
}
