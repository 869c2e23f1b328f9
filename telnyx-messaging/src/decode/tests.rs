#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

use serde_json::{Value, json};

use super::*;
use crate::types::support::object;

object! {
    #[derive(Default)]
    pub struct Cost {
        required amount: String,
        optional currency: Option<String>,
    }
}

object! {
    #[derive(Default)]
    pub struct Recipient from "phone_number" {
        optional phone_number: Option<String>,
        optional status: Option<String>,
    }
}

object! {
    pub struct Message {
        required id: String,
        optional parts: Option<i64>,
        optional spam: Option<bool>,
        optional cost: Option<Cost>,
        optional sent_at: Option<chrono::DateTime<chrono::Utc>>,
        collection to: Vec<Recipient>,
        collection tags: Vec<String>,
    }
}

object! {
    pub struct Envelope {
        required data: Message,
    }
}

object! {
    pub struct Listed {
        required data: Vec<Message>,
    }
}

fn read(value: &Value) -> Result<Decoded<Envelope>, DecodeFailure> {
    from_slice(value.to_string().as_bytes())
}

fn lines<T>(decoded: &Decoded<T>) -> Vec<String> {
    decoded.mismatches.iter().map(ToString::to_string).collect()
}

#[test]
fn obvious_conversions_are_applied() {
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
        lines(&decoded),
        [
            "data.cost.amount: expected a string, found number",
            "data.id: expected a string, found number",
            "data.parts: expected an integer, found string",
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
fn a_required_part_is_required() {
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
    assert_eq!(lines(&decoded), ["data.cost: expected an object with `amount`, found object"]);
}

#[test]
fn indices_are_those_of_the_original() {
    let decoded =
        read(&json!({"data": {"id": "m", "to": [1, [], "a", {}, [], {"status": []}]}})).unwrap();
    let paths: Vec<_> = decoded.mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["data.to[0]", "data.to[1]", "data.to[4]", "data.to[5].status"]);
    assert_eq!(decoded.value.data.to.len(), 4);
}

#[test]
fn a_large_object_instead_of_a_string_is_left_out_quickly() {
    let large: serde_json::Map<_, _> =
        (0..200_000).map(|number| (format!("key{number}"), json!(number))).collect();
    let started = std::time::Instant::now();
    let decoded = read(&json!({"data": {"id": "m", "cost": {"amount": large}}})).unwrap();
    assert_eq!(decoded.value.data.cost, None);
    assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn one_kind_of_mismatch_is_repaired_in_all_elements_at_once() {
    let message = json!({"id": "m", "cost": {"amount": 0.004}, "parts": {}, "tags": [1]});
    let document = json!({"data": vec![message; 250]}).to_string();
    let started = std::time::Instant::now();
    let decoded: Decoded<Listed> = from_slice(document.as_bytes()).unwrap();
    assert_eq!(decoded.value.data.len(), 250);
    assert_eq!(decoded.mismatches.len(), 750);
    assert!(started.elapsed() < std::time::Duration::from_secs(1), "{:?}", started.elapsed());
}

#[test]
fn odd_values_between_good_ones_are_repaired_one_by_one() {
    let mut messages = vec![json!({"id": "m", "sent_at": "2026-01-01T00:00:00Z", "parts": 1}); 250];
    for message in messages.iter_mut().step_by(2) {
        message["sent_at"] = json!("");
        message["parts"] = json!(1.5);
    }
    let decoded: Decoded<Listed> =
        from_slice(json!({"data": messages}).to_string().as_bytes()).unwrap();
    assert_eq!(decoded.mismatches.len(), 250);
    assert!(decoded.value.data[1].sent_at.is_some() && decoded.value.data[1].parts == Some(1));
}

#[test]
fn what_is_not_json_is_malformed() {
    for bytes in [&b""[..], b"<html>", b"{\"data\":", b"{} {}"] {
        assert!(from_slice::<Envelope>(bytes).unwrap_err().malformed);
    }
    let deep = "[".repeat(100_000);
    assert!(from_slice::<Envelope>(deep.as_bytes()).unwrap_err().malformed);
    let deep = format!("{}1{}", "{\"a\":".repeat(120), "}".repeat(120));
    assert!(!from_slice::<Envelope>(deep.as_bytes()).unwrap_err().malformed);
}

#[test]
fn no_value_is_reported() {
    let secret = "secret, expected +15550100001";
    let document = json!({"data": {"id": "m", "parts": secret, "sent_at": secret, "cost": secret, "spam": secret}});
    let decoded = read(&document).unwrap();
    assert_eq!(decoded.mismatches.len(), 4);
    assert!(!format!("{:?}", decoded.mismatches).contains("secret"));
    assert!(!format!("{:?}", decoded.mismatches).contains("5550100001"));
    let failure = read(&json!({"data": {"id": [secret]}})).unwrap_err();
    assert!(!format!("{failure} {failure:?}").contains("secret"));
}

#[cfg(feature = "client")]
fn respond<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<Decoded<T>, DecodeFailure> {
    decode_response(body, &http::HeaderMap::new()).map_err(|error| match error {
        NotDecoded::Unreadable(failure) => failure,
        NotDecoded::Refusal => panic!("taken for a refusal"),
    })
}

#[cfg(feature = "client")]
#[test]
fn envelopes_may_be_missing_or_extra() {
    let bare: Decoded<Envelope> = respond(br#"{"id":"m","parts":"2"}"#).unwrap();
    assert_eq!(bare.value.data.parts, Some(2));
    assert_eq!(
        lines(&bare),
        [
            ".: expected an object with `data`, found object",
            "parts: expected an integer, found string"
        ]
    );

    let list: Decoded<Listed> = respond(br#"[{"id":"m","parts":"2"}]"#).unwrap();
    assert_eq!(list.mismatches[1].path, "[0].parts");

    let extra: Decoded<Vec<Message>> =
        respond(br#"{"data":[{"id":"m","parts":"2"}],"meta":{}}"#).unwrap();
    assert_eq!(extra.value.len(), 1);
    assert_eq!(
        lines(&extra),
        [
            ".: expected a list without `data` around it, found object",
            "data[0].parts: expected an integer, found string"
        ]
    );

    let extra: Decoded<Message> = respond(br#"{"data":{"id":"m","parts":[]}}"#).unwrap();
    assert_eq!(lines(&extra)[1], "data.parts: expected an integer, found list");

    let failure = respond::<Envelope>(br#"{"parts":2}"#).unwrap_err();
    assert_eq!(failure.path, "id");
    let failure = respond::<Envelope>(br#"{"data":{"parts":2}}"#).unwrap_err();
    assert_eq!(failure.path, "data.id");
}

#[cfg(feature = "client")]
#[test]
fn an_empty_body_is_read_as_null() {
    for body in [&b""[..], b"{}", b"null", b"<html>"] {
        assert!(respond::<()>(body).is_ok());
    }
    assert_eq!(respond::<Value>(b"").unwrap().value, Value::Null);
    assert!(respond::<Value>(b"<html>").is_err());
    assert!(respond::<Envelope>(b"").unwrap_err().malformed);
}

#[test]
fn an_integer_may_be_written_with_a_fraction_of_zero() {
    for (parts, read) in [
        (json!(2.0), Some(2)),
        (json!("2.0"), Some(2)),
        (json!(-3e2), Some(-300)),
        (json!(2.5), None),
        (json!(1e300), None),
    ] {
        let decoded = self::read(&json!({"data": {"id": "m", "parts": parts}})).unwrap();
        assert_eq!(decoded.value.data.parts, read, "{parts}");
        let resolution = match read {
            Some(_) => Resolution::Converted,
            None => Resolution::FieldOmitted,
        };
        assert_eq!(decoded.mismatches[0].resolution, resolution);
    }
}

#[test]
fn null_is_an_empty_list_where_a_list_is_required() {
    let decoded: Decoded<Listed> = from_slice(br#"{"data":null}"#).unwrap();
    assert!(decoded.value.data.is_empty());
    assert_eq!(lines(&decoded), ["data: expected a list, found null"]);
    assert_eq!(decoded.mismatches[0].resolution, Resolution::Converted);

    let decoded: Decoded<Vec<Message>> = from_slice(b"null").unwrap();
    assert!(decoded.value.is_empty());
    let decoded: Decoded<std::collections::HashMap<String, i64>> = from_slice(b"null").unwrap();
    assert!(decoded.value.is_empty());
    // An object has fields, of which none is known.
    assert!(from_slice::<Envelope>(b"null").is_err());
    assert!(from_slice::<Envelope>(br#"{"data":null}"#).is_err());
}

#[test]
fn damaged_strings_are_read_and_reported() {
    let decoded: Decoded<Envelope> =
        from_slice(b"\xef\xbb\xbf{\"data\":{\"id\":\"Hi \\ud83d\",\"parts\":\"2\"}}").unwrap();
    assert_eq!(
        (decoded.value.data.id.as_str(), decoded.value.data.parts),
        ("Hi \u{fffd}", Some(2))
    );
    assert_eq!(
        lines(&decoded),
        [
            "data.id: expected a string without lone surrogates, found string",
            "data.parts: expected an integer, found string",
        ]
    );
    assert_eq!(decoded.mismatches[0].resolution, Resolution::Replaced);
}

#[cfg(feature = "client")]
#[test]
fn left_out_items_are_reported() {
    let omitted = |mismatches: &[SchemaMismatch]| -> Vec<String> {
        let of_the_list = |one: &&SchemaMismatch| {
            one.resolution == Resolution::ElementOmitted && one.path.matches('[').count() == 1
        };
        mismatches.iter().filter(of_the_list).map(|one| one.path.clone()).collect()
    };
    let odd = json!({"id": {}});
    let good = json!({"id": "m", "to": [[], "a"]});
    let items = json!([good, odd, good, 5]);
    for body in [json!({"data": items}), items.clone()] {
        let decoded: Decoded<Listed> = respond(body.to_string().as_bytes()).unwrap();
        assert_eq!((decoded.value.data.len(), omitted(&decoded.mismatches).len()), (2, 2));
    }
    for body in [json!({"records": items}), items.clone()] {
        let decoded: Decoded<Vec<Message>> = respond(body.to_string().as_bytes()).unwrap();
        assert_eq!((decoded.value.len(), omitted(&decoded.mismatches).len()), (2, 2));
    }
}

#[cfg(feature = "client")]
#[test]
fn a_success_without_a_body_has_the_id_of_the_path() {
    let decoded: Decoded<Envelope> = decode_without_body(Some("m1")).unwrap();
    assert_eq!(decoded.value.data.id, "m1");
    assert_eq!(lines(&decoded), [".: expected a body, found nothing"]);
    let decoded: Decoded<Message> = decode_without_body(Some("m1")).unwrap();
    assert_eq!((decoded.value.id.as_str(), decoded.mismatches.len()), ("m1", 1));
    let decoded: Decoded<Cost> = match decode_without_body(Some("m1")) {
        Err(failure) => {
            assert_eq!(
                (failure.path.as_str(), failure.message.as_str()),
                (".", "the body is empty")
            );
            return;
        }
        Ok(decoded) => decoded,
    };
    panic!("{decoded:?}");
}

#[cfg(feature = "client")]
#[test]
fn what_needs_no_body_is_read_without_one() {
    assert!(decode_without_body::<()>(Some("m1")).unwrap().mismatches.is_empty());
    assert_eq!(decode_without_body::<Value>(None).unwrap().value, Value::Null);
    assert_eq!(decode_without_body::<Option<Message>>(None).unwrap().value, None);
    assert!(decode_without_body::<Message>(None).is_err());
    for (body, blank) in
        [(&b""[..], true), (b" \r\n", true), (b"\xef\xbb\xbf", true), (b"0", false)]
    {
        assert_eq!(is_blank(body), blank);
    }
}

#[cfg(feature = "client")]
#[test]
fn only_errors_are_a_refusal() {
    let reason = json!({"code": "40300", "title": "Blocked"});
    for (body, refused) in [
        (json!({"errors": [reason]}), true),
        (json!({"errors": {"0": reason}}), true),
        (json!({"errors": [reason], "data": null, "meta": {"a": 1}}), true),
        (json!({"error": "no", "message": "why"}), true),
        (json!({"errors": ["no"]}), true),
        (json!({"errors": []}), false),
        (json!({"errors": [reason], "data": {}}), false),
        (json!({"errors": [reason], "id": 5}), false),
        (json!({"message": "why"}), false),
        (json!([reason]), false),
    ] {
        let outcome =
            decode_response::<Envelope>(body.to_string().as_bytes(), &http::HeaderMap::new());
        assert_eq!(matches!(outcome, Err(NotDecoded::Refusal)), refused, "{body}");
    }
    // A list that is null because of an error is not an empty page.
    let body = json!({"data": null, "errors": [reason]}).to_string();
    let outcome = decode_response::<Listed>(body.as_bytes(), &http::HeaderMap::new());
    assert!(matches!(outcome, Err(NotDecoded::Refusal)));
}

/// Forms in which the service is known to write values, read by the types of the contract.
#[cfg(feature = "full")]
#[test]
fn known_forms_of_values_are_read_without_loss() {
    use chrono::{DateTime, Utc};

    use crate::types::{
        Campaign, CampaignQualification, InboundMessage, MessageBody, MessagingProfile,
        WhatsappCallingRouting,
    };

    fn exact<T: DeserializeOwned>(json: &str) -> T {
        let decoded = from_slice::<T>(json.as_bytes()).unwrap();
        assert_eq!(lines(&decoded), [] as [String; 0], "{json}");
        decoded.value
    }

    // An identifier of up to 2^63 stays exact, also where it is a number.
    for id in ["9223372036854775807", "9223372036854775808"] {
        let text = format!(r#"{{"connection_id":"{id}"}}"#);
        let routing: WhatsappCallingRouting = exact(&text);
        assert_eq!(routing.connection_id.as_deref(), Some(id));
        let number = format!(r#"{{"connection_id":{id}}}"#);
        let routing = from_slice::<WhatsappCallingRouting>(number.as_bytes()).unwrap();
        assert_eq!(routing.value.connection_id.as_deref(), Some(id));
        assert_eq!(routing.mismatches.len(), 1);
    }

    // Times without an offset are UTC, in every form.
    let expected: DateTime<Utc> = "2021-03-08T17:57:48Z".parse().unwrap();
    for time in [
        r#""2021-03-08T17:57:48""#,
        r#""2021-03-08 17:57:48""#,
        r#""2021-03-08 17:57:48+0000""#,
        r#""2021-03-08T17:57:48.000000Z""#,
        r#""1615226268""#,
        "1615226268",
    ] {
        let campaign: Campaign = exact(&format!(r#"{{"campaignId":"c","createDate":{time}}}"#));
        assert_eq!(campaign.create_date, Some(expected), "{time}");
        let written = serde_json::to_value(&campaign).unwrap();
        assert_eq!(written["createDate"], "2021-03-08T17:57:48Z", "{time}");
        let body: MessageBody = exact(&format!(r#"{{"timestamp":{time}}}"#));
        assert_eq!(body.timestamp, Some(expected), "{time}");
    }

    // Amounts are decimal strings, whatever they were.
    let fees: CampaignQualification = exact(r#"{"monthlyFee":10.5,"annualFee":"0.0051"}"#);
    let fee = |fee: &Option<crate::types::Decimal>| fee.as_ref().map(ToString::to_string);
    assert_eq!(fee(&fees.monthly_fee).as_deref(), Some("10.5"));
    assert_eq!(fee(&fees.annual_fee).as_deref(), Some("0.0051"));
    let profile: MessagingProfile = exact(r#"{"id":"p","daily_spend_limit":"100.00"}"#);
    assert_eq!(fee(&profile.daily_spend_limit).as_deref(), Some("100.00"));

    // A list of one may be its item.
    for to in [r#""+15550100001""#, r#"{"phone_number":"+15550100001"}"#] {
        let message: InboundMessage = exact(&format!(r#"{{"id":"m","to":{to}}}"#));
        assert_eq!(message.to.len(), 1);
        assert_eq!(message.to[0].phone_number.as_deref(), Some("+15550100001"));
    }
}
