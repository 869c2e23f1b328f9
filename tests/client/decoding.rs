//! Responses that deviate from the contract in ways that are expected are decoded without loss.

use std::fmt::Debug;
use std::pin::Pin;

use chrono::DateTime;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use telnyx_messaging::decode::{self, DecodeFailure};
use telnyx_messaging::{CustomRequest, SchemaMismatch, types};

use crate::contract::{self, Spoil};

/// A type of the crate, by the name of its component in the contract.
pub(crate) struct Component {
    pub(crate) name: &'static str,
    /// Decodes strictly, and encodes again.
    roundtrip: fn(&Value) -> Result<Value, serde_json::Error>,
    /// Decodes with repairs, and returns the places of the mismatches.
    pub(crate) repair: fn(&Value) -> Result<Vec<String>, DecodeFailure>,
    /// The same for the response to a call.
    pub(crate) receive: fn(CustomRequest) -> Receiving,
    /// What `Debug` shows of it, in both forms.
    pub(crate) show: fn(&Value) -> String,
}

/// A call in progress.
pub(crate) type Receiving = Pin<Box<dyn Future<Output = telnyx_messaging::Result<Vec<String>>>>>;

fn paths(mismatches: &[SchemaMismatch]) -> Vec<String> {
    mismatches.iter().map(|mismatch| mismatch.path.clone()).collect()
}

const fn component<T>(name: &'static str) -> Component
where
    T: DeserializeOwned + Serialize + Debug + Send + 'static,
{
    Component {
        name,
        // From text, as responses are.
        roundtrip: |value| serde_json::to_value(serde_json::from_str::<T>(&value.to_string())?),
        repair: |value| {
            let decoded = decode::from_slice::<T>(value.to_string().as_bytes())?;
            Ok(paths(&decoded.mismatches))
        },
        receive: |request| {
            Box::pin(async move { Ok(paths(request.send_as::<T>().await?.mismatches())) })
        },
        show: |value| {
            let value: T = serde_json::from_value(value.clone()).unwrap();
            format!("{value:?} {value:#?}")
        },
    }
}

macro_rules! components {
    ($($name:ident => $ty:ty),* $(,)?) => {
        &[$(component::<$ty>(stringify!($name))),*]
    };
}

// Written by the build script, from the contract.
include!(concat!(env!("OUT_DIR"), "/components.rs"));

fn all() -> impl Iterator<Item = &'static Component> {
    RESPONSES.iter().chain(PAYLOADS)
}

/// Null, an empty list and absence mean the same in a response; times are compared as times.
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
    for Component { name, roundtrip, .. } in all() {
        let sample = contract::sample(&document, name, spoil);
        let again =
            roundtrip(&sample).unwrap_or_else(|error| panic!("{name}: {error} in {sample:#}"));
        assert_eq!(meaning(&again), meaning(&sample), "{name}");
    }
}

#[test]
fn a_complete_response_is_unchanged() {
    check(Spoil::Nothing);
}

#[test]
fn unknown_enum_values_are_kept() {
    check(Spoil::UnknownValues);
    let document = contract::document();
    let unknown = contract::sample(&document, "OutboundMessageEnvelope", Spoil::UnknownValues);
    assert_eq!(unknown["data"]["to"][0]["status"], "an unknown value");
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
fn plain_strings_are_senders_and_recipients() {
    let message: types::InboundMessage = serde_json::from_str(
        r#"{"id":"m","from":"+15550100001","to":["+15550100002"],"cc":["+15550100003"]}"#,
    )
    .unwrap();
    assert_eq!(message.from.unwrap().phone_number.as_deref(), Some("+15550100001"));
    assert_eq!(message.to[0].phone_number.as_deref(), Some("+15550100002"));
    assert_eq!(message.cc[0].phone_number.as_deref(), Some("+15550100003"));
}
