//! The format of API v1, for receivers that still see it.

use chrono::DateTime;
use serde_json::{Value, json};

/// The format of a delivery: the value of `webhook_api_version` of a messaging profile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookVersion {
    /// `1`: flat, with `sms_id`. Such a delivery has no signature with Ed25519.
    V1,
    /// `2`: an event with `data` and `meta`, signed with Ed25519.
    #[default]
    V2,
}

impl WebhookVersion {
    /// Returns the version that a profile asks for.
    pub(crate) fn of_profile(profile: &Value) -> Self {
        match profile["webhook_api_version"].as_str() {
            Some("1") => Self::V1,
            _ => Self::V2,
        }
    }

    /// Returns the number, as in `webhook_api_version`.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
        }
    }
}

/// Returns an event about a message in the format of API v1.
pub(super) fn flat(event: &Value) -> Value {
    let data = &event["data"];
    let message = &data["payload"];
    let status = match data["event_type"].as_str() {
        Some("message.received") => json!("received"),
        _ => message["to"][0]["status"].clone(),
    };
    let (created, updated) = (&message["received_at"], &data["occurred_at"]);
    let party =
        if message["direction"] == "inbound" { &message["from"] } else { &message["to"][0] };
    let coding = if message["encoding"] == "UCS-2" { 8 } else { 0 };
    json!({
        "type": message["type"],
        "sms_id": message["id"],
        "sms_gw_id": message["id"],
        "user_id": message["organization_id"],
        "profile_id": message["messaging_profile_id"],
        "created": milliseconds(created),
        "updated": milliseconds(updated),
        "date_created": without_zone(created),
        "date_updated": without_zone(updated),
        "to": message["to"][0]["phone_number"],
        "from": message["from"]["phone_number"],
        "cost": message["cost"]["amount"],
        "currency": message["cost"]["currency"],
        "direction": message["direction"],
        "status": status,
        "delivery_status": if data["event_type"] == "message.finalized" { status.clone() } else { json!("") },
        "on_net": false,
        "carrier": party["carrier"],
        "line_type": party["line_type"],
        "errors": message["errors"],
        "body": {
            "text": message["text"],
            "coding": coding,
            "num_chars": message["text"].as_str().map_or(0, |text| text.chars().count()),
            "num_bytes": message["text"].as_str().map_or(0, str::len),
            "parts": message["parts"],
        },
    })
}

fn milliseconds(time: &Value) -> Value {
    let time = time.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    time.map_or(Value::Null, |time| json!(time.timestamp_millis()))
}

fn without_zone(time: &Value) -> Value {
    let time = time.as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
    time.map_or(Value::Null, |time| json!(time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_flat() {
        let event = json!({"data": {"event_type": "message.finalized",
            "occurred_at": "2026-03-02T09:30:04.148Z", "payload": {
                "id": "1", "type": "SMS", "direction": "outbound", "text": "Hé", "parts": 1,
                "received_at": "2026-03-02T09:30:02.552Z",
                "from": {"phone_number": "+15550100001"},
                "to": [{"phone_number": "+15550100002", "status": "delivered"}]}}});
        let flat = flat(&event);
        assert_eq!((&flat["sms_id"], &flat["to"]), (&json!("1"), &json!("+15550100002")));
        assert_eq!(
            (&flat["status"], &flat["delivery_status"]),
            (&json!("delivered"), &json!("delivered"))
        );
        assert_eq!(flat["date_created"], "2026-03-02T09:30:02.552000");
        assert_eq!(flat["created"], 1_772_443_802_552_i64);
        assert_eq!(
            (&flat["body"]["num_chars"], &flat["body"]["num_bytes"]),
            (&json!(2), &json!(3))
        );
        assert!(flat.get("data").is_none());
    }
}
