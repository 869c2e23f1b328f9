//! Delivery states of all statuses of the contract.

use serde_json::{Value, json};
use telnyx_messaging::types::{DeliveryState, OutboundMessage};

/// The values of an enum of the contract.
fn contract_values(name: &str) -> Vec<String> {
    let contract = include_str!("../../../openapi/telnyx-messaging.json");
    let contract: Value = serde_json::from_str(contract).unwrap();
    let values = contract["components"]["schemas"][name]["enum"].as_array().unwrap();
    values.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_recipient_status_of_the_contract_has_a_delivery_state() {
    let statuses = contract_values("RecipientStatus");
    assert!(statuses.len() > 10);
    for status in statuses {
        for spelling in [status.clone(), status.to_uppercase()] {
            let message = json!({"id": "m1", "to": [{"status": spelling}]});
            let message: OutboundMessage = serde_json::from_value(message).unwrap();
            assert_ne!(
                message.delivery_status().overall,
                DeliveryState::Unknown,
                "`{spelling}` has no delivery state: add it to `DeliveryState::from` in \
                 telnyx-messaging/src/types/ext/delivery.rs"
            );
        }
    }
}

#[test]
fn final_statuses_of_whatsapp_are_final() {
    for status in ["undeliverable", "DELIVERED", "FAILED", "read"] {
        let message = json!({"id": "m1", "type": "WHATSAPP", "to": [{"status": status}]});
        let message: OutboundMessage = serde_json::from_value(message).unwrap();
        assert!(message.is_final(), "{status}");
    }
}
