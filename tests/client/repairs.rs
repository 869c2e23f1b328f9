//! A success is never reported as a failure because of one property: whatever its value is, the rest
//! is decoded, and the place is reported.

use serde_json::{Value, json};
use telnyx_messaging::Method;

use crate::contract::{self, Spoil, resolve};
use crate::decoding::{PAYLOADS, RESPONSES};
use crate::server::{ScriptedReply, Server};

/// A property in a sample, and its schema.
struct Place<'a> {
    /// As in `mismatches()`.
    path: String,
    pointer: String,
    schema: &'a Value,
    required: bool,
    /// What is left out with a required property: the parents from the innermost to the first that
    /// is not required itself. `None` if there is none.
    around: Option<Vec<String>>,
}

impl<'a> Place<'a> {
    fn kind(&self) -> Option<&'a str> {
        match self.schema["type"].as_str() {
            None if self.schema["oneOf"].is_array() || self.schema["enum"].is_array() => {
                Some(if self.schema["enum"].is_array() { "string" } else { "object" })
            }
            Some("integer") => Some("number"),
            other => other,
        }
    }

    /// Whether a value of this type is valid here, or has an obvious conversion.
    fn reads(&self, document: &Value, odd: &Value) -> Reads {
        let date = self.schema["format"] == "date-time";
        let decimal = self.schema["format"] == "decimal";
        match (self.kind(), json_type(odd)) {
            // Free-form: any value is valid.
            (None, _) => Reads::AsIs,
            (Some(expected), found) if expected == found => Reads::AsIs,
            // The service writes a plain string for such an object as well.
            (Some("object"), "string") if self.schema["x-shorthand"].is_string() => Reads::AsIs,
            // Unix seconds are a time like any other form, and an amount may be a number.
            (Some("string"), "number") if date || decimal => Reads::AsIs,
            (Some("string"), "string") if date || decimal => Reads::Not,
            (Some("string"), "number") => Reads::Converted,
            // A single value for a list of such values.
            (Some("array"), found) => {
                let items = resolve(document, &self.schema["items"]);
                let element = Place {
                    path: String::new(),
                    pointer: String::new(),
                    schema: items,
                    required: false,
                    around: None,
                };
                match (element.kind(), found) {
                    (Some("object"), "object") if items["required"].is_array() => Reads::Not,
                    _ if element.reads(document, odd) != Reads::AsIs => Reads::Not,
                    _ if self.schema["x-one-or-many"] == true => Reads::AsIs,
                    _ => Reads::Converted,
                }
            }
            _ => Reads::Not,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reads {
    AsIs,
    Converted,
    Not,
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Collects every property below this one, at every depth.
fn collect<'a>(document: &'a Value, value: &Value, here: Place<'a>, found: &mut Vec<Place<'a>>) {
    let mut schema = here.schema;
    if let Some(wrapped) = schema["allOf"].as_array() {
        schema = resolve(document, &wrapped[0]);
    }
    if schema["x-untagged"] == true {
        // It is JSON without a schema.
        return found.push(here);
    }
    // Without its tag, an object of a union is kept as an unknown member.
    let tag = schema["discriminator"]["propertyName"].as_str();
    if let Some(members) = schema["oneOf"].as_array() {
        schema = resolve(document, &members[0]);
    }
    let mut around = if here.required { here.around.clone() } else { Some(Vec::new()) };
    if let Some(parents) = &mut around {
        parents.insert(0, here.path.clone());
    }
    match value {
        Value::Object(fields) => {
            let required = schema["required"].as_array();
            for (name, value) in fields {
                let further = Some(&schema["additionalProperties"]).filter(|all| all.is_object());
                let declared = schema["properties"].get(name).or(further);
                let Some(declared) = declared else { continue };
                let mut inner = resolve(document, declared);
                if let Some(wrapped) = inner["allOf"].as_array() {
                    inner = resolve(document, &wrapped[0]);
                }
                let dot = if here.path.is_empty() { "" } else { "." };
                let place = Place {
                    path: format!("{}{dot}{name}", here.path),
                    pointer: format!("{}/{name}", here.pointer),
                    schema: inner,
                    required: tag != Some(name)
                        && required.is_some_and(|all| all.contains(&json!(name))),
                    around: around.clone(),
                };
                collect(document, value, place, found);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                let place = Place {
                    path: format!("{}[{index}]", here.path),
                    pointer: format!("{}/{index}", here.pointer),
                    schema: resolve(document, &schema["items"]),
                    required: false,
                    around: around.clone(),
                };
                collect(document, value, place, found);
            }
        }
        _ => {}
    }
    found.push(here);
}

fn places<'a>(document: &'a Value, component: &str, sample: &Value) -> Vec<Place<'a>> {
    let schema = &document["components"]["schemas"][component];
    let root =
        Place { path: String::new(), pointer: String::new(), schema, required: true, around: None };
    let mut found = Vec::new();
    collect(document, sample, root, &mut found);
    // The document itself is not a property.
    found.retain(|place| !place.path.is_empty());
    found
}

/// One value of each JSON type; none is valid anywhere in the contract.
fn odd_values() -> [Value; 5] {
    [json!("odd"), json!(7.25), json!(["odd", {}]), json!({"odd": [1]}), json!(true)]
}

#[test]
fn a_property_of_another_type_leaves_the_rest_readable() {
    let document = contract::document();
    let (mut properties, mut replaced, mut valid, mut converted, mut lost) = (0, 0, 0, 0, 0);
    for component in RESPONSES.iter().chain(PAYLOADS) {
        let sample = contract::sample(&document, component.name, Spoil::Nothing);
        for place in places(&document, component.name, &sample) {
            properties += 1;
            for odd in odd_values() {
                if place.kind() == Some(json_type(&odd)) {
                    continue;
                }
                let mut drifted = sample.clone();
                *drifted.pointer_mut(&place.pointer).unwrap() = odd.clone();
                let at = format!("{} {} = {odd}", component.name, place.path);
                let found = (component.repair)(&drifted);
                let reads = place.reads(&document, &odd);
                let expected = match reads {
                    Reads::AsIs => Ok(vec![]),
                    Reads::Converted => Ok(vec![place.path.clone()]),
                    Reads::Not if !place.required => Ok(vec![place.path.clone()]),
                    // Without its required property the parent cannot be decoded either.
                    Reads::Not => match &place.around {
                        Some(around) => Ok([std::slice::from_ref(&place.path), around].concat()),
                        None => Err(place.path.clone()),
                    },
                };
                let found = found.map_err(|failure| failure.path);
                assert_eq!(found, expected, "{at}");
                replaced += 1;
                valid += usize::from(reads == Reads::AsIs);
                converted += usize::from(reads == Reads::Converted);
                lost += usize::from(found.is_err());
            }
        }
    }
    println!(
        "{} schemas, {properties} properties, {replaced} replacements: {valid} valid \
         (plain strings for phone numbers), {converted} converted, {} left out, {lost} unreadable \
         because the property is required",
        RESPONSES.len() + PAYLOADS.len(),
        replaced - valid - converted - lost,
    );
    assert!(replaced > 4_000);
}

#[tokio::test]
async fn envelopes_may_be_missing_or_extra() {
    let document = contract::document();
    for component in RESPONSES {
        let schema = &document["components"]["schemas"][component.name];
        let is_free =
            schema["additionalProperties"].is_object() || schema["additionalProperties"] == true;
        if schema["x-untagged"] == true || is_free {
            // What accepts anything accepts the envelope as its value.
            continue;
        }
        let sample = contract::sample(&document, component.name, Spoil::Nothing);
        let is_enveloped = schema["properties"]["data"].is_object();
        let other = match sample.get("data").filter(|_| is_enveloped) {
            Some(bare) => bare.clone(),
            None => json!({"data": sample}),
        };
        for (body, mismatches) in [(&sample, vec![]), (&other, vec![".".to_owned()])] {
            let server = Server::start(vec![ScriptedReply::ok(&body.to_string())]).await;
            let request = server.client().request(Method::GET, "/any");
            let found = (component.receive)(request).await;
            assert_eq!(found.unwrap(), mismatches, "{}: {body}", component.name);
        }
    }
}

#[tokio::test]
async fn repairs_are_reported_with_the_response() {
    let body = json!({"data": {
        "id": "m1",
        "cost": {"amount": 0.004, "currency": "USD"},
        "to": ["+15550100002"],
        "parts": "2",
        "errors": {"code": 40300, "title": "Blocked"},
        "tags": null,
    }})
    .to_string();
    let server = Server::start(vec![ScriptedReply::ok(&body)]).await;
    let sent = server.client().messages().send().to("+15550100002").text("Hello").await.unwrap();
    let found: Vec<String> = sent.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "data.errors: expected a list, found object",
            "data.errors[0].code: expected a string, found number",
            "data.parts: expected an integer, found string",
        ]
    );
    assert_eq!(
        sent.cost.as_ref().and_then(|cost| cost.amount.as_ref().map(|amount| amount.as_str())),
        Some("0.004")
    );
    assert_eq!(sent.to[0].phone_number.as_deref(), Some("+15550100002"));
    assert_eq!(sent.raw_body(), body.as_bytes());
}
