//! Decoding of the payload of a known event, whatever its shape.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::decode::{self, DecodeFailure, Decoded, Mismatch, type_name};

/// Returns the object inside a JSON string or a list with one element, and the mismatch at `path`.
/// An empty list is read as an empty object: some languages have one type for both.
pub(super) fn unwrap(value: Value, path: &str) -> (Value, Option<Mismatch>) {
    let found = type_name(&value);
    let inner = match value {
        Value::String(text) => match serde_json::from_str(&text) {
            Ok(inner @ Value::Object(_)) => inner,
            _ => return (Value::String(text), None),
        },
        Value::Array(list) if list.is_empty() => Value::Object(Map::new()),
        Value::Array(mut list) if list.len() == 1 && list.iter().all(Value::is_object) => {
            list.pop().unwrap_or_default()
        }
        value => return (value, None),
    };
    (inner, Some(mismatch(path, "an object", found)))
}

/// Decodes a payload. Fails only when it is not an object.
///
/// A message that arrived must not be lost because its id is missing: a required string that is
/// missing or invalid is read as empty, and reported as a mismatch.
pub(super) fn decode<P: DeserializeOwned>(payload: Value) -> Result<Decoded<P>, DecodeFailure> {
    let original = match P::deserialize(&payload) {
        Ok(value) => return Ok(Decoded { value, mismatches: Vec::new() }),
        Err(_) => payload,
    };
    let mut filled = original.clone();
    let mut reported: Vec<Mismatch> = Vec::new();
    loop {
        let failure = match decode::decode(filled.to_string().as_bytes()) {
            Ok(Decoded { value, mismatches: repaired }) => {
                reported.extend(repaired);
                return Ok(Decoded { value, mismatches: reported });
            }
            Err(failure) => failure,
        };
        let field = failure.path.as_str();
        let filled_before = reported.iter().any(|mismatch| mismatch.path == field);
        let is_top_level = !field.contains(['.', '[']);
        match filled.as_object_mut() {
            Some(fields) if is_top_level && !filled_before => {
                fields.insert(field.to_owned(), Value::String(String::new()));
                let found = original.get(field).map_or("nothing", type_name);
                reported.push(mismatch(field, "a string", found));
            }
            Some(fields) => return field_by_field(fields).ok_or(failure),
            None => return Err(failure),
        }
    }
}

/// Decodes the fields that are valid by themselves, and none of the others, when there are more
/// mismatches than the repair handles.
fn field_by_field<P: DeserializeOwned>(fields: &Map<String, Value>) -> Option<Decoded<P>> {
    let mut reported = Vec::new();
    let required = required_fields::<P>(fields, &mut reported)?;
    let mut good = required.clone();
    for (key, value) in fields.iter().filter(|(key, _)| !required.contains_key(*key)) {
        let mut alone = required.clone();
        alone.insert(key.clone(), value.clone());
        if P::deserialize(Value::Object(alone)).is_ok() {
            good.insert(key.clone(), value.clone());
        } else {
            reported.push(mismatch(key, "a value as in the contract", type_name(value)));
        }
    }
    let value = P::deserialize(Value::Object(good)).ok()?;
    Some(Decoded { value, mismatches: reported })
}

/// Returns the required fields alone, empty where they are missing or not a string.
fn required_fields<P: DeserializeOwned>(
    fields: &Map<String, Value>,
    reported: &mut Vec<Mismatch>,
) -> Option<Map<String, Value>> {
    let mut required = Map::new();
    while let Err(failure) =
        decode::decode::<P>(Value::Object(required.clone()).to_string().as_bytes())
    {
        let value = match fields.get(&failure.path) {
            Some(text @ Value::String(_)) => text.clone(),
            other => {
                let found = other.map_or("nothing", type_name);
                reported.push(mismatch(&failure.path, "a string", found));
                Value::String(String::new())
            }
        };
        if required.insert(failure.path, value).is_some() {
            return None;
        }
    }
    Some(required)
}

fn mismatch(path: &str, expected: &str, found: &'static str) -> Mismatch {
    Mismatch { path: path.to_owned(), expected: expected.to_owned(), found }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;
    use crate::generated::types::InboundMessage;

    #[test]
    fn more_mismatches_than_the_repair_handles_cost_their_fields_and_nothing_else() {
        // The larger a document, the fewer repairs are tried.
        let text = "x".repeat(8 << 20);
        let odd = vec![json!(true); 20];
        let payload = json!({"id": "m", "text": text, "media": odd, "parts": 2, "from": [[]]});
        assert!(decode::decode::<InboundMessage>(payload.to_string().as_bytes()).is_err());
        let decoded: Decoded<InboundMessage> = decode(payload).unwrap();
        assert_eq!((decoded.value.id.as_str(), decoded.value.parts), ("m", Some(2)));
        assert_eq!(decoded.value.text, Some(text));
        let paths: Vec<_> =
            decoded.mismatches.iter().map(|reported| reported.path.as_str()).collect();
        assert_eq!(paths, ["from", "media"]);
    }

    #[test]
    fn fields_are_decoded_by_themselves() {
        let payload = json!({"id": 7, "text": "Hi", "parts": {}, "to": "+15550100001"});
        let decoded: Decoded<InboundMessage> =
            field_by_field(payload.as_object().unwrap()).unwrap();
        assert_eq!((decoded.value.id.as_str(), decoded.value.parts), ("", None));
        assert_eq!(decoded.value.text.as_deref(), Some("Hi"));
        let paths: Vec<_> =
            decoded.mismatches.iter().map(|reported| reported.path.as_str()).collect();
        assert_eq!(paths, ["id", "parts", "to"]);
    }

    #[test]
    fn only_objects_are_unwrapped() {
        for (given, inner) in [
            (json!("{\"a\":1}"), Some(json!({"a": 1}))),
            (json!([{"a": 1}]), Some(json!({"a": 1}))),
            (json!([]), Some(json!({}))),
            (json!([{}, {}]), None),
            (json!([1]), None),
            (json!("[]"), None),
            (json!("Hi"), None),
            (json!(null), None),
            (json!({"a": 1}), None),
        ] {
            let (value, reported) = unwrap(given.clone(), "data.payload");
            assert_eq!(reported.is_some(), inner.is_some(), "{given}");
            assert_eq!(value, inner.unwrap_or(given));
        }
    }
}
