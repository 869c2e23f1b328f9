//! Properties of every webhook, tested with generated ones.

use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use telnyx_messaging::webhooks::{
    BodyError, Event, OtherReason, SignatureParts, Signer, Verified, Verifier, VerifyError, decode,
};

const NOW: i64 = 1_772_443_800;

static SIGNER: LazyLock<Signer> = LazyLock::new(|| Signer::from_seed([9; 32]));

static VERIFIER: LazyLock<Verifier> = LazyLock::new(|| {
    Verifier::builder()
        .key(SIGNER.public_key())
        .clock(|| UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
        .build()
        .unwrap()
});

fn receive(body: &[u8]) -> Result<Verified, VerifyError> {
    VERIFIER.verify(&SIGNER.headers(NOW, body), body)
}

fn verify_parts(signature: &str, timestamp: &str, body: &[u8]) -> Result<Verified, VerifyError> {
    VERIFIER.verify_parts(SignatureParts { signature, timestamp }, body)
}

/// Any JSON value, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{1,4}".prop_map(Value::from),
        Just(json!("+15550100001")),
        Just(json!("2026-03-02T09:30:04Z")),
        Just(json!("delivered")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any_key(), inner, 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Any key, most often one of the contract.
fn any_key() -> impl Strategy<Value = String> {
    let meaningful = prop::sample::select(vec![
        "amount",
        "attempt",
        "autoresponse_type",
        "body",
        "carrier",
        "cc",
        "code",
        "completed_at",
        "content_type",
        "cost",
        "cost_breakdown",
        "currency",
        "data",
        "delivered_to",
        "direction",
        "encoding",
        "errors",
        "event_type",
        "from",
        "id",
        "line_type",
        "media",
        "message_id",
        "messaging_profile_id",
        "meta",
        "occurred_at",
        "organization_id",
        "parts",
        "payload",
        "phone_number",
        "rate",
        "received_at",
        "record_type",
        "size",
        "status",
        "subject",
        "tags",
        "tcr_campaign_billable",
        "text",
        "time_clicked",
        "title",
        "to",
        "type",
        "url",
        "wait_seconds",
        "webhook_url",
    ]);
    prop_oneof![4 => meaningful.prop_map(str::to_owned), 1 => ".{0,6}"]
}

fn any_object() -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::btree_map(any_key(), any_json(), 0..8)
        .prop_map(|fields| fields.into_iter().collect())
}

const KNOWN: [&str; 6] = [
    "10dlc.campaign.update",
    "message.finalized",
    "message.link_click",
    "message.read",
    "message.received",
    "message.sent",
];

fn known_type() -> impl Strategy<Value = &'static str> {
    prop::sample::select(KNOWN.to_vec())
}

/// A payload with all fields of all known events.
fn full_payload() -> Value {
    let error = json!({"code": "40300", "title": "Blocked", "detail": "No", "meta": {"url": "https://example.com"}});
    let person = json!({
        "phone_number": "+15550100002", "carrier": "Example", "line_type": "Wireless",
        "status": "delivered", "agent_id": "a1", "agent_name": "Agent"
    });
    json!({
        "id": "m1", "record_type": "message", "direction": "inbound", "type": "MMS",
        "messaging_profile_id": "p1", "organization_id": "o1", "autoresponse_type": "STOP",
        "from": person, "to": [person, person], "cc": [person], "subject": "Hi", "text": "Hi",
        "body": {"text": "Hi", "user_file": {"payload": {"file_name": "a"}}, "suggestion_response": {"text": "a"}},
        "media": [{"url": "https://example.com/a", "content_type": "image/png", "size": 7, "sha256": "00"}],
        "cost": {"amount": "0.0051", "currency": "USD"},
        "cost_breakdown": {
            "rate": {"amount": "0.0040", "currency": "USD"},
            "carrier_fee": {"amount": "0.0011", "currency": "USD"}
        },
        "encoding": "GSM-7", "parts": 1, "num_chars": 2, "tags": ["a", "b"], "errors": [error],
        "is_spam": false, "tcr_campaign_id": "C1", "tcr_campaign_billable": true,
        "tcr_campaign_registered": "REGISTERED", "smart_encoding_applied": false,
        "use_profile_webhooks": true, "wait_seconds": 0.5, "template_id": "t", "template_name": "t",
        "webhook_url": "https://example.com/hooks", "webhook_failover_url": "",
        "created_at": "2026-03-02T09:30:04Z", "sent_at": "2026-03-02T09:30:04Z",
        "received_at": "2026-03-02T09:30:04Z", "completed_at": "2026-03-02T09:30:04Z",
        "updated_at": "2026-03-02T09:30:04Z", "valid_until": "2026-03-02T09:30:04Z",
        "url": "https://example.com/offer", "message_id": "m1", "time_clicked": "2026-03-02T09:30:04Z"
    })
}

/// All JSON pointers below the root.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(elements) => {
            elements.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let below = |(step, value): (String, &Value)| {
        let deeper = pointers(value).into_iter().map(|rest| format!("/{step}{rest}"));
        std::iter::once(format!("/{step}")).chain(deeper).collect::<Vec<_>>()
    };
    children.into_iter().flat_map(below).collect()
}

/// Replaces or removes the value at a JSON pointer.
fn replace(value: &mut Value, pointer: &str, new: Option<Value>) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match (value.pointer_mut(parent), new) {
        (Some(Value::Object(fields)), None) => {
            fields.remove(last);
        }
        (Some(Value::Object(fields)), Some(new)) => {
            fields.insert(last.to_owned(), new);
        }
        (Some(Value::Array(elements)), None) => {
            elements.remove(last.parse().unwrap());
        }
        (Some(Value::Array(elements)), Some(new)) => {
            elements[last.parse::<usize>().unwrap()] = new;
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_signed_body_is_accepted_and_a_flipped_bit_is_not(
        fields in any_object(),
        place in any::<prop::sample::Index>(),
        bit in 0_u32..8,
    ) {
        let body = Value::Object(fields).to_string().into_bytes();
        let time = NOW.to_string();
        let signature = SIGNER.sign(NOW, &body);
        prop_assert!(verify_parts(&signature, &time, &body).is_ok());

        let flip = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            let at = place.index(bytes.len());
            bytes[at] ^= 1 << bit;
            bytes
        };
        prop_assert_eq!(
            verify_parts(&signature, &time, &flip(&body)).unwrap_err(),
            VerifyError::BadSignature
        );
        if let Ok(flipped) = String::from_utf8(flip(time.as_bytes())) {
            prop_assert!(verify_parts(&signature, &flipped, &body).is_err());
        }
        if let Ok(flipped) = String::from_utf8(flip(signature.as_bytes())) {
            prop_assert!(verify_parts(&flipped, &time, &body).is_err());
        }
    }

    #[test]
    fn any_object_is_some_event_and_keeps_its_bytes(fields in any_object(), space in "[ \n\t\r]{0,3}") {
        let body = format!("{space}{}{space}", Value::Object(fields.clone()));
        let verified = receive(body.as_bytes()).unwrap();
        prop_assert_eq!(verified.raw().as_ref(), body.as_bytes());
        let decoded = decode(verified.raw()).unwrap();
        prop_assert_eq!(format!("{decoded:?}"), format!("{:?}", verified.event()));
        if let Some(other) = verified.event().as_other() {
            prop_assert_eq!(&other.json, &serde_json::from_str::<Value>(&body).unwrap());
            prop_assert_eq!(other.raw.as_ref(), body.as_bytes());
        }
    }

    #[test]
    fn a_known_type_with_any_object_as_payload_stays_typed(
        event_type in known_type(),
        payload in any_object(),
        around in any_object(),
        meta in any_json(),
    ) {
        let mut data = around;
        data.insert("event_type".to_owned(), json!(event_type));
        data.insert("payload".to_owned(), Value::Object(payload));
        let body = json!({"data": data, "meta": meta}).to_string();
        let verified = receive(body.as_bytes()).unwrap();
        prop_assert!(verified.event().as_other().is_none(), "{:?}", verified.event());
        prop_assert_eq!(verified.event().event_type(), Some(event_type));
    }

    #[test]
    fn a_full_event_with_any_two_parts_replaced_or_removed_stays_typed(
        event_type in known_type(),
        places in prop::collection::vec(any::<prop::sample::Index>(), 1..=2),
        values in prop::collection::vec(prop::option::of(any_json()), 2),
    ) {
        let mut payload = full_payload();
        for (place, value) in places.iter().zip(values) {
            let pointers = pointers(&payload);
            replace(&mut payload, &pointers[place.index(pointers.len())], value);
        }
        let body = json!({
            "data": {"event_type": event_type, "id": "e1", "payload": payload},
            "meta": {"attempt": 1}
        });
        let verified = receive(body.to_string().as_bytes()).unwrap();
        prop_assert!(verified.event().as_other().is_none(), "{body}: {:?}", verified.event());
        prop_assert_eq!(verified.event().id(), Some("e1"));
    }

    #[test]
    fn any_envelope_keeps_its_payload(
        event_type in known_type(),
        part in prop::sample::select(vec!["id", "occurred_at", "record_type", "meta"]),
        value in prop::option::of(any_json()),
        list in any::<bool>(),
    ) {
        let mut data = json!({
            "event_type": event_type, "id": "e1", "record_type": "event",
            "occurred_at": "2026-03-02T09:30:04Z", "payload": full_payload(), "meta": {"attempt": 1}
        });
        replace(&mut data, &format!("/{part}"), value);
        let body = json!({"data": if list { json!([data]) } else { data }}).to_string();
        let verified = receive(body.as_bytes()).unwrap();
        prop_assert!(verified.event().as_other().is_none(), "{:?}", verified.event());
    }

    #[test]
    fn an_unknown_type_stays_unknown(event_type in "[a-z0-9.]{1,20}", payload in any_object()) {
        prop_assume!(!KNOWN.contains(&event_type.as_str()));
        let body = json!({"data": {"event_type": event_type, "payload": payload}}).to_string();
        let verified = receive(body.as_bytes()).unwrap();
        let other = verified.event().as_other().unwrap();
        prop_assert_eq!(other.event_type.as_deref(), Some(event_type.as_str()));
        prop_assert_eq!(&other.reason, &OtherReason::UnknownType);
    }

    #[test]
    fn only_objects_are_accepted(value in any_json()) {
        prop_assume!(!value.is_object());
        prop_assert_eq!(receive(value.to_string().as_bytes()).unwrap_err(), VerifyError::Body(BodyError::NotAnObject));
    }

    #[test]
    fn any_signed_bytes_are_verified_or_have_a_body_error(body in prop::collection::vec(any::<u8>(), 0..64)) {
        match receive(&body) {
            Ok(verified) => prop_assert_eq!(verified.raw().as_ref(), body.as_slice()),
            Err(error) => prop_assert!(matches!(error, VerifyError::Body(_))),
        }
    }

    #[test]
    fn nothing_unsigned_is_accepted(
        signature in ".{0,100}",
        time in prop_oneof![Just(NOW.to_string()), ".{0,24}"],
        body in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        prop_assert!(verify_parts(&signature, &time, &body).is_err());
    }

    #[test]
    fn any_headers_are_refused_with_a_client_error(
        pairs in prop::collection::vec((
            prop_oneof![
                Just("telnyx-signature-ed25519".to_owned()),
                Just("Telnyx-Timestamp".to_owned()),
                "[a-z-]{1,12}",
            ],
            prop::collection::vec(any::<u8>(), 0..40),
        ), 0..6),
    ) {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_bytes(&value)) {
                headers.append(name, value);
            }
        }
        let error = VERIFIER.verify(&headers, b"{}").unwrap_err();
        prop_assert!(error.status().is_client_error());
    }

    #[test]
    fn debug_shows_neither_text_nor_number(text in "secret[a-z]{6}", number in "\\+1555010[0-9]{4}") {
        let body = json!({"data": {"event_type": "message.received", "payload": {
            "id": "m", "text": text, "from": number, "to": [{"phone_number": number}], "subject": text,
            "parts": number,
        }}}).to_string();
        let verified = receive(body.as_bytes()).unwrap();
        prop_assert!(matches!(verified.event(), Event::MessageReceived(_)));
        let shown = format!("{verified:?}");
        prop_assert!(!shown.contains(&text) && !shown.contains(&number), "{shown}");
    }
}
