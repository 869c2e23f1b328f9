//! Decoding of the payload of a known event, whatever its shape.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::decode::{
    BodyFormat, Check, DecodeFailure, Decoded, Parsed, Repair, Repaired, Resolution,
    SchemaMismatch, check, parse, read, type_name,
};

/// The object inside a value that was sent as JSON text, or as a list of one, and the mismatch to
/// report for that at `place`. Languages that have one type for both write an empty object as an
/// empty list.
pub(super) fn unwrap(value: Value, place: &str) -> (Value, Option<SchemaMismatch>) {
    let found = type_name(&value);
    let inner = match value {
        Value::String(text) => match parse(text.as_bytes(), BodyFormat::default()) {
            Ok(Parsed { document: inner @ Value::Object(_), .. }) => inner,
            _ => return (Value::String(text), None),
        },
        Value::Array(list) if list.is_empty() => Value::Object(Map::new()),
        Value::Array(mut list) if list.len() == 1 && list.iter().all(Value::is_object) => {
            list.pop().unwrap_or_default()
        }
        value => return (value, None),
    };
    (inner, Some(SchemaMismatch::new(place, "an object", found, Resolution::Converted)))
}

/// Decodes a payload. Fails only when it is not an object.
///
/// A response without its id is of no use, but a message that arrived must not be lost for lack of
/// one: a required string that is missing or unreadable is read as empty, and reported as a
/// mismatch.
pub(super) fn decode<P: DeserializeOwned>(payload: Value) -> Result<Decoded<P>, DecodeFailure> {
    match read(&payload) {
        Ok(value) => Ok(Decoded { value, mismatches: Vec::new() }),
        Err(_) => repair(payload, &check::<P>)?.read(),
    }
}

/// Repairs a payload until `check` accepts it.
fn repair(original: Value, check: Check<'_>) -> Result<Repaired, DecodeFailure> {
    let mut filled = original.clone();
    let mut mismatches: Vec<SchemaMismatch> = Vec::new();
    loop {
        let failure = match Repair::from_value(filled.clone()).run(check) {
            Ok(repaired) => return Ok(repaired.after(mismatches)),
            Err(failure) => failure,
        };
        let field = failure.path.as_str();
        let filled_before = mismatches.iter().any(|mismatch| mismatch.path == field);
        let is_top_level = !field.contains(['.', '[']);
        match filled.as_object_mut() {
            Some(fields) if is_top_level && !filled_before => {
                fields.insert(field.to_owned(), Value::String(String::new()));
                mismatches.push(empty(field, original.get(field)));
            }
            Some(fields) => return field_by_field(fields, check).ok_or(failure),
            None => return Err(failure),
        }
    }
}

/// Reads what can be read when there is more to repair than the repair takes on: the fields that
/// are right by themselves, and none of the others.
fn field_by_field(fields: &Map<String, Value>, check: Check<'_>) -> Option<Repaired> {
    let mut mismatches = Vec::new();
    let least = required_fields(fields, check, &mut mismatches)?;
    let mut good = least.clone();
    for (key, value) in fields.iter().filter(|(key, _)| !least.contains_key(*key)) {
        let mut alone = least.clone();
        alone.insert(key.clone(), value.clone());
        if check(&Value::Object(alone)).is_ok() {
            good.insert(key.clone(), value.clone());
        } else {
            let expected = "a value as in the contract";
            let found = type_name(value);
            let resolution = Resolution::FieldOmitted;
            mismatches.push(SchemaMismatch::new(key, expected, found, resolution));
        }
    }
    let document = Value::Object(good);
    check(&document).is_ok().then_some(Repaired { document, mismatches })
}

/// The required fields alone, empty where they are missing or not a string.
fn required_fields(
    fields: &Map<String, Value>,
    check: Check<'_>,
    mismatches: &mut Vec<SchemaMismatch>,
) -> Option<Map<String, Value>> {
    let mut required = Map::new();
    while let Err(failure) = Repair::from_value(Value::Object(required.clone())).run(check) {
        let value = match fields.get(&failure.path) {
            Some(text @ Value::String(_)) => text.clone(),
            other => {
                mismatches.push(empty(&failure.path, other));
                Value::String(String::new())
            }
        };
        if required.insert(failure.path, value).is_some() {
            return None;
        }
    }
    Some(required)
}

/// The mismatch of a required string that is read as empty.
fn empty(field: &str, found: Option<&Value>) -> SchemaMismatch {
    let found = found.map_or("nothing", type_name);
    SchemaMismatch::new(field, "a string", found, Resolution::Replaced)
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
        assert!(Repair::from_value(payload.clone()).run(&check::<InboundMessage>).is_err());
        let decoded: Decoded<InboundMessage> = decode(payload).unwrap();
        assert_eq!((decoded.value.id.as_str(), decoded.value.parts), ("m", Some(2)));
        assert_eq!(decoded.value.text, Some(text));
        let paths: Vec<_> =
            decoded.mismatches.iter().map(|reported| reported.path.as_str()).collect();
        assert_eq!(paths, ["from", "media"]);
    }

    #[test]
    fn fields_are_decoded_by_themselves() {
        let payload = json!({"id": 7, "text": "Hi", "parts": {}, "tags": "a"});
        let decoded: Decoded<InboundMessage> =
            field_by_field(payload.as_object().unwrap(), &check::<InboundMessage>)
                .unwrap()
                .read()
                .unwrap();
        assert_eq!((decoded.value.id.as_str(), decoded.value.parts), ("", None));
        assert_eq!(decoded.value.text.as_deref(), Some("Hi"));
        let paths: Vec<_> =
            decoded.mismatches.iter().map(|reported| reported.path.as_str()).collect();
        assert_eq!(paths, ["id", "parts", "tags"]);
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
