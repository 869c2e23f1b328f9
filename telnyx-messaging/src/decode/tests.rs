#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::*;
use crate::types::support::{null_default, object, shorthand};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Cost {
    amount: String,
    currency: Option<String>,
}
object!(Cost);

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Recipient {
    phone_number: Option<String>,
    status: Option<String>,
}
shorthand!(Recipient, phone_number);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Message {
    id: String,
    parts: Option<i64>,
    spam: Option<bool>,
    cost: Option<Cost>,
    sent_at: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default, deserialize_with = "null_default")]
    to: Vec<Recipient>,
    #[serde(default, deserialize_with = "null_default")]
    tags: Vec<String>,
}
object!(Message);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Envelope {
    data: Message,
}
object!(Envelope);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
struct Listed {
    data: Vec<Message>,
}
object!(Listed);

fn read(value: &Value) -> Result<Decoded<Envelope>, DecodeFailure> {
    decode(value.to_string().as_bytes())
}

fn told<T>(decoded: &Decoded<T>) -> Vec<String> {
    decoded.mismatches.iter().map(ToString::to_string).collect()
}

#[test]
fn obvious_readings_are_taken() {
    let decoded = read(&json!({"data": {
        "id": 7, "parts": "2", "spam": "true", "tags": "one",
        "cost": {"amount": 0.004, "currency": "USD"},
        "to": {"phone_number": 5, "status": "queued"},
    }}))
    .unwrap();
    let message = &decoded.value.data;
    assert_eq!((message.id.as_str(), message.parts, message.spam), ("7", Some(2), Some(true)));
    assert_eq!(message.cost.as_ref().unwrap().amount, "0.004");
    assert_eq!(message.tags, ["one"]);
    assert_eq!(message.to[0].phone_number.as_deref(), Some("5"));
    assert_eq!(
        told(&decoded),
        [
            "data.cost.amount: expected a string, found number",
            "data.id: expected a string, found number",
            "data.parts: expected a whole number, found string",
            "data.spam: expected a boolean, found string",
            "data.tags: expected a list, found string",
            "data.to: expected a list, found object",
            "data.to[0].phone_number: expected a string, found number",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_left_out() {
    for (field, odd) in [
        ("parts", json!({})),
        ("parts", json!("many")),
        ("parts", json!([1])),
        ("spam", json!(3)),
        ("cost", json!("0.004")),
        ("cost", json!(["0.004"])),
        ("cost", json!([])),
        ("sent_at", json!("yesterday")),
        ("sent_at", json!(12)),
        ("to", json!(5)),
        ("to", json!(true)),
        ("tags", json!({"a": 1})),
    ] {
        let mut document = json!({"data": {"id": "m"}});
        document["data"][field] = odd.clone();
        let decoded = read(&document).unwrap_or_else(|error| panic!("{field} = {odd}: {error}"));
        let paths: Vec<_> =
            decoded.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
        assert_eq!(paths, [format!("data.{field}")], "{odd}");
    }
}

#[test]
fn a_required_part_is_demanded() {
    for (document, path, message) in [
        (json!({"data": {"id": {}}}), "data.id", "expected a string, found object"),
        (json!({"data": {}}), "data.id", "a required field is missing"),
        (json!({"data": 5}), "data", "expected an object, found number"),
        (json!([]), ".", "expected an object, found list"),
    ] {
        let failure = read(&document).unwrap_err();
        assert_eq!(
            (failure.path.as_str(), failure.message.as_str()),
            (path, message),
            "{document}"
        );
        assert!(!failure.malformed);
    }
}

#[test]
fn an_optional_object_without_its_required_part_is_left_out() {
    let decoded = read(&json!({"data": {"id": "m", "cost": {"currency": "USD"}}})).unwrap();
    assert_eq!(decoded.value.data.cost, None);
    assert_eq!(told(&decoded), ["data.cost: expected an object with `amount`, found object"]);
}

#[test]
fn list_places_are_told_as_they_came() {
    let decoded =
        read(&json!({"data": {"id": "m", "to": [1, [], "a", {}, [], {"status": []}]}})).unwrap();
    let paths: Vec<_> = decoded.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["data.to[0]", "data.to[1]", "data.to[4]", "data.to[5].status"]);
    assert_eq!(decoded.value.data.to.len(), 4);
}

#[test]
fn a_large_object_in_the_place_of_a_text_is_left_out_in_no_time() {
    let large: serde_json::Map<_, _> =
        (0..200_000).map(|number| (format!("key{number}"), json!(number))).collect();
    let started = std::time::Instant::now();
    let decoded = read(&json!({"data": {"id": "m", "cost": {"amount": large}}})).unwrap();
    assert_eq!(decoded.value.data.cost, None);
    assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn one_kind_of_drift_is_mended_everywhere_at_once() {
    let message = json!({"id": "m", "cost": {"amount": 0.004}, "parts": {}, "tags": [1]});
    let document = json!({"data": vec![message; 250]}).to_string();
    let started = std::time::Instant::now();
    let decoded: Decoded<Listed> = decode(document.as_bytes()).unwrap();
    assert_eq!(decoded.value.data.len(), 250);
    assert_eq!(decoded.mismatches.len(), 750);
    assert!(started.elapsed() < std::time::Duration::from_secs(1), "{:?}", started.elapsed());
}

#[test]
fn odd_values_beside_good_ones_are_mended_one_by_one() {
    let mut messages = vec![json!({"id": "m", "sent_at": "2026-01-01T00:00:00Z", "parts": 1}); 250];
    for message in messages.iter_mut().step_by(2) {
        message["sent_at"] = json!("");
        message["parts"] = json!(1.5);
    }
    let decoded: Decoded<Listed> =
        decode(json!({"data": messages}).to_string().as_bytes()).unwrap();
    assert_eq!(decoded.mismatches.len(), 250);
    assert!(decoded.value.data[1].sent_at.is_some() && decoded.value.data[1].parts == Some(1));
}

#[test]
fn what_is_not_json_is_malformed() {
    for bytes in [&b""[..], b"<html>", b"{\"data\":", b"{} {}"] {
        assert!(decode::<Envelope>(bytes).unwrap_err().malformed);
    }
    let deep = "[".repeat(100_000);
    assert!(decode::<Envelope>(deep.as_bytes()).unwrap_err().malformed);
    let deep = format!("{}1{}", "{\"a\":".repeat(120), "}".repeat(120));
    assert!(!decode::<Envelope>(deep.as_bytes()).unwrap_err().malformed);
}

#[test]
fn no_value_is_told() {
    let secret = "hush, expected +15550100001";
    let document = json!({"data": {"id": "m", "parts": secret, "sent_at": secret, "cost": secret, "spam": secret}});
    let decoded = read(&document).unwrap();
    assert_eq!(decoded.mismatches.len(), 4);
    assert!(!format!("{:?}", decoded.mismatches).contains("hush"));
    assert!(!format!("{:?}", decoded.mismatches).contains("5550100001"));
    let failure = read(&json!({"data": {"id": [secret]}})).unwrap_err();
    assert!(!format!("{failure} {failure:?}").contains("hush"));
}

#[cfg(feature = "client")]
#[test]
fn envelopes_may_be_missing_or_extra() {
    let bare: Decoded<Envelope> = decode_answer(br#"{"id":"m","parts":"2"}"#).unwrap();
    assert_eq!(bare.value.data.parts, Some(2));
    assert_eq!(
        told(&bare),
        [
            ".: expected an object with `data`, found object",
            "parts: expected a whole number, found string"
        ]
    );

    let list: Decoded<Listed> = decode_answer(br#"[{"id":"m","parts":"2"}]"#).unwrap();
    assert_eq!(list.mismatches[1].path, "[0].parts");

    let extra: Decoded<Vec<Message>> =
        decode_answer(br#"{"data":[{"id":"m","parts":"2"}],"meta":{}}"#).unwrap();
    assert_eq!(extra.value.len(), 1);
    assert_eq!(
        told(&extra),
        [
            ".: expected a list without `data` around it, found object",
            "data[0].parts: expected a whole number, found string"
        ]
    );

    let extra: Decoded<Message> = decode_answer(br#"{"data":{"id":"m","parts":[]}}"#).unwrap();
    assert_eq!(told(&extra)[1], "data.parts: expected a whole number, found list");

    let failure = decode_answer::<Envelope>(br#"{"parts":2}"#).unwrap_err();
    assert_eq!(failure.path, "id");
    let failure = decode_answer::<Envelope>(br#"{"data":{"parts":2}}"#).unwrap_err();
    assert_eq!(failure.path, "data.id");
}

#[cfg(feature = "client")]
#[test]
fn nothing_is_read_from_nothing() {
    for body in [&b""[..], b"{}", b"null", b"<html>"] {
        assert!(decode_answer::<()>(body).is_ok());
    }
    assert_eq!(decode_answer::<Value>(b"").unwrap().value, Value::Null);
    assert!(decode_answer::<Value>(b"<html>").is_err());
    assert!(decode_answer::<Envelope>(b"").unwrap_err().malformed);
}
