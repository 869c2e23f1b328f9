#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::*;
#[cfg(feature = "tendlc")]
use crate::types::CampaignUpdateStatus;

fn decode(body: Value) -> Event {
    super::decode(body.to_string().as_bytes()).unwrap()
}

fn other(body: Value) -> OtherEvent {
    match decode(body) {
        Event::Other(other) => other,
        event => panic!("{event:?}"),
    }
}

#[test]
fn a_full_event_is_decoded_with_its_envelope() {
    let event = decode(json!({
        "data": {
            "record_type": "event",
            "id": "e1",
            "event_type": "message.finalized",
            "occurred_at": "2026-03-02T09:30:04.148+00:00",
            "payload": {
                "id": "m1",
                "to": [{"phone_number": "+15550100002", "status": "delivered"}],
                "cost": {"amount": "0.0051", "currency": "USD"}
            }
        },
        "meta": {"attempt": 2, "delivered_to": "https://example.com/hooks"}
    }));
    let Event::MessageFinalized(event) = event else { panic!("{event:?}") };
    assert_eq!(event.id.as_deref(), Some("e1"));
    assert_eq!(event.event_type, "message.finalized");
    assert_eq!(event.occurred_at.unwrap().timestamp_millis(), 1_772_443_804_148);
    assert_eq!(event.attempt, Some(2));
    assert_eq!(event.delivered_to.as_deref(), Some("https://example.com/hooks"));
    assert!(event.payload.is_final());
    assert!(event.mismatches().is_empty());
    assert!(!format!("{event:?}").contains("example.com/hooks"));
}

#[test]
fn odd_payloads_of_known_types_stay_typed() {
    for payload in [
        json!({}),
        json!(null),
        json!("{\"text\":\"Hi\"}"),
        json!([{"text": "Hi"}]),
        json!({"from": "+15550100001", "to": "+15550100002"}),
        json!({"from": {"phone_number": 15_550_100_001_u64}, "to": {"phone_number": "+15550100002"}}),
        json!({"id": 7, "parts": "1", "text": 12, "errors": null, "media": "none"}),
        json!({"id": null, "cost": 0.005, "received_at": "yesterday", "to": [null, 3, "+15550100002"]}),
        json!({"id": {"value": "m"}, "type": "carrier pigeon", "direction": 1}),
        json!({"body": "text", "cc": {"phone_number": "+15550100003"}, "tags": "one"}),
    ] {
        for event_type in ["message.sent", "message.finalized", "message.received", "message.read"]
        {
            let event = decode(json!({"data": {"event_type": event_type, "payload": payload}}));
            assert!(event.as_other().is_none(), "{payload}: {event:?}");
            assert_eq!(event.event_type(), Some(event_type));
        }
    }
    assert!(decode(json!({"data": {"event_type": "message.sent"}})).as_other().is_none());
}

#[test]
fn repairs_are_reported_with_their_path() {
    let event = decode(
        json!({"data": {"event_type": "message.received", "payload": {"parts": "2", "text": "Hi"}}}),
    );
    let paths: Vec<_> = event.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["data.payload.id", "data.payload.parts"]);
    let Event::MessageReceived(event) = event else { panic!("{event:?}") };
    assert_eq!((event.payload.id.as_str(), event.payload.parts), ("", Some(2)));
    assert_eq!(event.message_id(), None);
}

#[test]
fn numbers_in_plain_strings_are_kept() {
    let event = decode(json!({"data": {"event_type": "message.received", "payload": {
        "id": "m1", "from": "+15550100001", "to": "+15550100002", "cc": ["+15550100003", "+15550100004"]
    }}}));
    let Event::MessageReceived(event) = event else { panic!("{event:?}") };
    let message = event.payload;
    let numbers: Vec<_> = message
        .to
        .iter()
        .chain(&message.cc)
        .filter_map(|one| one.phone_number.as_deref())
        .collect();
    assert_eq!(message.from.unwrap().phone_number.as_deref(), Some("+15550100001"));
    assert_eq!(numbers, ["+15550100002", "+15550100003", "+15550100004"]);
}

#[test]
fn an_envelope_is_read_in_every_form_seen() {
    let event = decode(json!({
        "event_type": "message.sent",
        "id": 12,
        "data": {"occurred_at": 1_772_443_804, "payload": {"id": "m1"}, "meta": {"attempt": "3"}}
    }));
    let envelope = event.envelope();
    assert_eq!((envelope.id, envelope.attempt), (Some("12"), Some(3)));
    assert_eq!(envelope.occurred_at.unwrap().timestamp(), 1_772_443_804);
    assert!(matches!(event, Event::MessageSent(_)));

    let odd = decode(json!({
        "data": {"event_type": "message.sent", "id": [], "occurred_at": "soon", "payload": {"id": "m1"}},
        "meta": "none"
    }));
    let envelope = odd.envelope();
    assert_eq!((envelope.id, envelope.occurred_at, envelope.attempt), (None, None, None));
}

#[test]
fn times_are_read_in_every_form_seen() {
    for (given, seconds) in [
        (json!("2026-03-02T09:30:04Z"), Some(1_772_443_804)),
        (json!("2026-03-02T10:30:04.5+01:00"), Some(1_772_443_804)),
        (json!("2026-03-02T09:30:04.52"), Some(1_772_443_804)),
        (json!("2026-03-02 09:30:04"), Some(1_772_443_804)),
        (json!("2026-03-02 09:30:04 +0000"), Some(1_772_443_804)),
        (json!("1772443804"), Some(1_772_443_804)),
        (json!(1_772_443_804_000_i64), Some(1_772_443_804)),
        (json!(1_772_443_804.2), Some(1_772_443_804)),
        (json!(i64::MIN), None),
        (json!(1e300), None),
        (json!("today"), None),
        (json!(null), None),
    ] {
        let event = decode(json!({"data": {"event_type": "x", "occurred_at": given}}));
        let occurred_at = event.envelope().occurred_at;
        assert_eq!(occurred_at.map(|time| time.timestamp()), seconds, "{given}");
    }
}

#[test]
fn a_link_click_is_flat_in_data_and_may_lack_its_type() {
    let click = json!({
        "record_type": "link_clicked",
        "url": "https://example.com/offer",
        "to": "15550100002",
        "message_id": "m1",
        "time_clicked": "2026-03-02T09:45:45.450Z"
    });
    let typed = {
        let mut typed = click.clone();
        typed["event_type"] = json!("message.link_click");
        typed
    };
    for body in [
        json!({"data": click}),
        json!({"data": typed}),
        json!({"data": {"payload": click}}),
        json!({"data": {"event_type": "message.link_click", "payload": click}}),
    ] {
        let Event::MessageLinkClick(event) = decode(body.clone()) else { panic!("{body}") };
        assert_eq!(event.event_type, "message.link_click");
        assert_eq!(event.payload.message_id.as_deref(), Some("m1"));
    }
}

#[cfg(feature = "tendlc")]
#[test]
fn a_campaign_update_has_an_envelope_or_not() {
    let news = json!({"campaignId": "c", "type": "TELNYX_EVENT", "status": "DORMANT"});
    let enveloped = json!({"data": {"event_type": "10dlc.campaign.update", "id": "e",
        "record_type": "event", "payload": news}});
    for (body, id) in [(enveloped, Some("e")), (news, None)] {
        match decode(body.clone()) {
            Event::CampaignUpdate(event) => {
                assert_eq!(
                    (event.id.as_deref(), &*event.event_type),
                    (id, "10dlc.campaign.update")
                );
                assert_eq!(event.payload.campaign_id.as_deref(), Some("c"));
                assert_eq!(event.payload.status, Some(CampaignUpdateStatus::Dormant));
                assert!(event.mismatches().is_empty());
            }
            other => panic!("{body} is {other:?}"),
        }
    }
    let odd = decode(json!({"campaignId": "c", "type": "NEW", "isTMobileRegistered": "yes"}));
    let reported: Vec<&str> = odd.mismatches().iter().map(|one| one.path.as_str()).collect();
    assert_eq!(reported, ["isTMobileRegistered"]);
    // An empty envelope is not a body without an envelope.
    let empty = other(json!({"data": null, "campaignId": "c", "type": "NEW"}));
    assert_eq!(empty.reason, OtherReason::Flat);
}

#[cfg(not(feature = "tendlc"))]
#[test]
fn a_campaign_update_is_kept_as_json_without_its_group() {
    let news = json!({"campaignId": "c", "type": "TELNYX_EVENT", "status": "DORMANT"});
    let wrapped = json!({"data": {"event_type": "10dlc.campaign.update", "id": "e",
        "record_type": "event", "payload": news}});
    let event = decode(wrapped.clone());
    assert_eq!(event.event_type(), Some("10dlc.campaign.update"));
    assert_eq!(event.envelope().id, Some("e"));
    let kept = other(wrapped.clone());
    assert_eq!((kept.json, kept.reason), (wrapped, OtherReason::UnknownType));

    let kept = other(news.clone());
    assert_eq!((kept.json, kept.reason), (news, OtherReason::Flat));
}

#[test]
fn a_body_with_type_and_payload_is_its_own_data() {
    let event = decode(json!({
        "event_type": "message.finalized",
        "id": "e1",
        "occurred_at": "2026-03-02T09:30:04Z",
        "payload": {"id": "m1", "parts": "2"},
        "meta": {"attempt": 2, "delivered_to": "https://example.com/hooks"}
    }));
    let envelope = event.envelope();
    assert_eq!((envelope.id, envelope.attempt), (Some("e1"), Some(2)));
    assert_eq!(envelope.occurred_at.unwrap().timestamp(), 1_772_443_804);
    assert_eq!(envelope.delivered_to, Some("https://example.com/hooks"));
    let Event::MessageFinalized(event) = event else { panic!("{event:?}") };
    assert_eq!((event.payload.id.as_str(), event.payload.parts), ("m1", Some(2)));
    let paths: Vec<_> = event.mismatches().iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["payload.parts"]);
}

/// The events of groups that can be switched off, in the shapes that Telnyx shows.
#[test]
fn an_event_is_typed_or_kept_whole_whatever_the_features() {
    let wrapped = |event_type: &str, payload: Value| {
        json!({"data": {"record_type": "event", "id": "e", "event_type": event_type,
            "payload": payload}, "meta": {"attempt": 1}})
    };
    for (event_type, body) in [
        (
            Some("10dlc.brand.update"),
            wrapped("10dlc.brand.update", json!({"brandId": "b", "type": "REGISTRATION"})),
        ),
        (
            Some("10dlc.phone_number.update"),
            wrapped(
                "10dlc.phone_number.update",
                json!({"phoneNumber": "+15550100001",
                "campaignId": "c", "type": "ASSIGNMENT", "status": "ADDED"}),
            ),
        ),
        (
            Some("toll_free_verification.status_update"),
            wrapped(
                "toll_free_verification.status_update",
                json!({"id": "t", "status": "verified"}),
            ),
        ),
        (
            Some("whatsapp.account.update"),
            wrapped("whatsapp.account.update", json!({"event": "PARTNER_REMOVED", "waba_id": "w"})),
        ),
        (
            Some("whatsapp.template.approved"),
            json!({"event_type": "whatsapp.template.approved", "payload": {
                "record_type": "whatsapp_template", "template_id": "t", "language": "en_US",
                "waba_id": "1", "status": "APPROVED"}}),
        ),
        (
            Some("whatsapp.phone_number.quality_changed"),
            json!({"event_type": "whatsapp.phone_number.quality_changed", "payload": {
                "record_type": "whatsapp_phone_number", "phone_number": "+15550100001",
                "previous_quality_rating": "GREEN", "new_quality_rating": "YELLOW"}}),
        ),
        (None, json!({"brandId": "b", "type": "REGISTRATION"})),
        (None, json!({"phoneNumber": "+15550100001", "type": "DELETION"})),
    ] {
        let event = decode(body.clone());
        if event_type.is_some() {
            assert_eq!(event.event_type(), event_type);
        }
        if let Event::Other(other) = event {
            assert_eq!((&other.json, &*other.raw), (&body, body.to_string().as_bytes()));
            let reason =
                if event_type.is_some() { OtherReason::UnknownType } else { OtherReason::Flat };
            assert_eq!(other.reason, reason, "{body}");
        }
    }
}

#[test]
fn only_the_id_of_an_event_is_its_id() {
    for (body, id) in [
        (json!({"data": {"event_type": "message.sent", "id": "x", "payload": {}}}), Some("x")),
        (
            json!({"data": {"event_type": "message.sent", "id": "x", "record_type": "event"}}),
            Some("x"),
        ),
        (json!({"data": {"id": "x", "record_type": "link_clicked"}}), Some("x")),
        (
            json!({"data": {"event_type": "message.sent", "id": "x", "record_type": "message"}}),
            None,
        ),
        (json!({"data": {"event_type": "campaign.changed", "id": "x"}}), None),
        (json!({"event_type": "message.sent", "id": "x"}), None),
        (json!({"event_type": "message.sent", "id": "x", "payload": {"id": "m"}}), Some("x")),
        (json!({"event_type": "message.sent", "payload": {"id": "m"}}), None),
        (json!({"data": null, "event_type": "message.sent", "id": "x", "payload": {}}), None),
        (json!({"sms_id": "s", "id": "x"}), None),
    ] {
        assert_eq!(decode(body.clone()).id(), id, "{body}");
    }
}

#[test]
fn unknown_events_keep_their_json_and_a_reason() {
    let v1 = json!({"sms_id": "s", "direction": "inbound", "from": "+15550100001", "to": "+15550100002", "body": "Hi"});
    for (body, event_type, reason) in [
        (
            json!({"data": {"event_type": "message.delivered", "payload": {}}}),
            Some("message.delivered"),
            OtherReason::UnknownType,
        ),
        (
            json!({"data": {"event_type": "10dlc.invented.update", "id": "e"}}),
            Some("10dlc.invented.update"),
            OtherReason::UnknownType,
        ),
        (
            json!({"data": {"event_type": "Message.Sent"}}),
            Some("Message.Sent"),
            OtherReason::UnknownType,
        ),
        (json!({"data": {"payload": {"direction": "inbound"}}}), None, OtherReason::MissingType),
        (json!({"data": {}}), None, OtherReason::MissingType),
        (v1, None, OtherReason::ApiV1),
        (json!({"brandId": "b", "status": "OK"}), None, OtherReason::Flat),
        (
            json!({"event_type": "invented.event", "payload": {}}),
            Some("invented.event"),
            OtherReason::UnknownType,
        ),
        (
            json!({"event_type": "message.received", "text": "Hi"}),
            Some("message.received"),
            OtherReason::Flat,
        ),
        (
            json!({"event_type": "message.received", "payload": "Hi"}),
            Some("message.received"),
            OtherReason::Flat,
        ),
        (json!({"event_type": 7, "payload": {}}), Some("7"), OtherReason::Flat),
        (
            json!({"data": null, "event_type": "message.received", "payload": {}}),
            Some("message.received"),
            OtherReason::Flat,
        ),
        (json!({"data": [1]}), None, OtherReason::Flat),
        (json!({}), None, OtherReason::Flat),
    ] {
        let other = other(body.clone());
        assert_eq!((other.event_type.as_deref(), &other.reason), (event_type, &reason), "{body}");
        assert_eq!(other.json, body);
        assert!(!format!("{other:?}").contains("15550100001"));
    }
}

#[test]
fn a_payload_that_is_not_an_object_is_reported() {
    for payload in [json!(5), json!("Hi"), json!([{}, {}]), json!([1, 2]), json!(true)] {
        let body = json!({"data": {"event_type": "message.sent", "id": "e", "payload": payload}});
        let other = other(body.clone());
        assert!(matches!(other.reason, OtherReason::PayloadDoesNotFit(_)), "{:?}", other.reason);
        assert_eq!((other.json, other.id.as_deref()), (body, Some("e")));
    }
}

#[test]
fn a_lone_surrogate_does_not_lose_the_message() {
    let body =
        br#"{"data":{"event_type":"message.received","payload":{"id":"m","text":"cut \ud83d"}}}"#;
    let Event::MessageReceived(event) = super::decode(body).unwrap() else { panic!("not typed") };
    assert_eq!(event.payload.text.as_deref(), Some("cut \u{fffd}"));
}

#[test]
fn wrapped_data_and_payload_are_unwrapped_and_reported() {
    let data = json!({"event_type": "message.received", "id": "e", "payload": {"id": "m"}});
    let listed = json!({"event_type": "message.received", "id": "e", "payload": [{"id": "m"}]});
    for (body, reported) in [
        (json!({"data": data}), &[][..]),
        (json!({"data": [data]}), &["data"]),
        (json!({"data": data.to_string()}), &["data"]),
        (json!({"data": listed}), &["data.payload"]),
        (json!({"data": [listed]}), &["data", "data.payload"]),
    ] {
        let event = decode(body.clone());
        let paths: Vec<_> = event.mismatches().iter().map(|one| one.path.as_str()).collect();
        assert_eq!((event.id(), paths.as_slice()), (Some("e"), reported), "{body}");
        let Event::MessageReceived(event) = event else { panic!("{event:?}") };
        assert_eq!(event.payload.id, "m");
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let body = "\u{feff}{\"data\":{\"event_type\":\"message.sent\",\"payload\":{\"id\":\"m\"}}}";
    assert!(matches!(super::decode(body.as_bytes()), Ok(Event::MessageSent(_))));
}

#[test]
fn the_id_of_an_event_without_payload_is_not_that_of_a_message() {
    for (record_type, id, message) in [("event", Some("e"), ""), ("message", None, "e")] {
        let body = json!({"data": {
            "event_type": "message.received", "record_type": record_type, "id": "e", "text": "Hi"
        }});
        let Event::MessageReceived(event) = decode(body) else { panic!("not typed") };
        assert_eq!((event.id.as_deref(), event.payload.id.as_str()), (id, message));
        assert_eq!(event.payload.text.as_deref(), Some("Hi"));
    }
}
