//! Answers that drift from the contract are read all the same, and nothing of them is lost.

use chrono::DateTime;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use telnyx_messaging::types;

use crate::contract::{self, Spoil};

type Reread = fn(&Value) -> Result<Value, serde_json::Error>;

fn reread<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, serde_json::Error> {
    // From text, as an answer comes.
    serde_json::to_value(serde_json::from_str::<T>(&value.to_string())?)
}

macro_rules! components {
    ($($name:ident),* $(,)?) => {
        &[$((stringify!($name), reread::<types::$name> as Reread)),*]
    };
}

/// Every component that an operation answers with.
const ANSWERS: &[(&str, Reread)] = components![
    AlphanumericSenderIdEnvelope,
    AlphanumericSenderIdList,
    AutorespConfigEnvelope,
    AutorespConfigList,
    HostedNumberOrderEnvelope,
    MessageEnvelope,
    MessagingPhoneNumberEnvelope,
    MessagingPhoneNumberList,
    MessagingProfileEnvelope,
    MessagingProfileList,
    OptOutList,
    OutboundMessage,
    OutboundMessageEnvelope,
    OutboundMessageList,
    ProfileMetricsEnvelope,
    ProfileMetricsSummaryList,
    ShortCodeList,
    WhatsappMessageEnvelope,
];

/// Every component that an event carries.
const PAYLOADS: &[(&str, Reread)] = components![InboundMessage, LinkClick, OutboundMessage];

fn all() -> impl Iterator<Item = &'static (&'static str, Reread)> {
    ANSWERS.iter().chain(PAYLOADS)
}

#[test]
fn every_answer_of_the_contract_is_in_the_table() {
    let listed = ANSWERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(contract::answer_components(&contract::document()), listed);
}

/// Null, an empty list and absence mean the same in an answer; times are compared as times.
fn meaning(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(name, value)| (name.clone(), meaning(value)))
            .filter(|(_, value)| !value.is_null() && value.as_array().is_none_or(|v| !v.is_empty()))
            .collect(),
        Value::Array(values) => values.iter().map(meaning).collect(),
        Value::Number(number) => Value::from(number.as_f64()),
        Value::String(text) => match DateTime::parse_from_rfc3339(text) {
            Ok(time) => Value::from(time.timestamp_micros()),
            Err(_) => value.clone(),
        },
        other => other.clone(),
    }
}

fn check(spoil: Spoil) {
    let document = contract::document();
    for (name, reread) in all() {
        let sample = contract::sample(&document, name, spoil);
        let again = reread(&sample).unwrap_or_else(|error| panic!("{name}: {error} in {sample:#}"));
        assert_eq!(meaning(&again), meaning(&sample), "{name}");
    }
}

#[test]
fn a_complete_answer_comes_back_unchanged() {
    check(Spoil::Nothing);
}

#[test]
fn unknown_enum_values_are_kept() {
    check(Spoil::UnknownValues);
    let document = contract::document();
    let unknown = contract::sample(&document, "OutboundMessageEnvelope", Spoil::UnknownValues);
    assert_eq!(unknown["data"]["to"][0]["status"], "a value of tomorrow");
}

#[test]
fn what_is_not_required_may_be_missing() {
    check(Spoil::Missing);
}

#[test]
fn what_is_not_required_may_be_null() {
    check(Spoil::Nulls);
}

#[test]
fn plain_strings_stand_for_senders_and_recipients() {
    let message: types::InboundMessage = serde_json::from_str(
        r#"{"id":"m","from":"+15550100001","to":["+15550100002"],"cc":["+15550100003"]}"#,
    )
    .unwrap();
    assert_eq!(message.from.unwrap().phone_number.as_deref(), Some("+15550100001"));
    assert_eq!(message.to[0].phone_number.as_deref(), Some("+15550100002"));
    assert_eq!(message.cc[0].phone_number.as_deref(), Some("+15550100003"));
}
