//! A success is never reported as a failure over a detail: whatever one property of an answer comes
//! as, the rest is read, and the place is told.

use serde_json::{Value, json};
use telnyx_messaging::Method;

use crate::contract::{self, Spoil, resolve};
use crate::decoding::{ANSWERS, PAYLOADS};
use crate::server::{Act, Server};

/// A place in a sample, and what the contract says of it.
struct Place<'a> {
    /// As `mismatches()` tells it.
    path: String,
    pointer: String,
    schema: &'a Value,
    required: bool,
    /// The nearest place around it that may be left out, if it is required.
    around: Option<String>,
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

    /// Whether a value of this type is fine here, or has an obvious reading.
    fn reads(&self, document: &Value, odd: &Value) -> Reads {
        let date = self.schema["format"] == "date-time";
        match (self.kind(), json_type(odd)) {
            // Free-form: anything is as promised.
            (None, _) => Reads::AsPromised,
            (Some(promised), came) if promised == came => Reads::AsPromised,
            // The service itself writes a plain string for such an object.
            (Some("object"), "string") if self.schema["x-shorthand"].is_string() => {
                Reads::AsPromised
            }
            (Some("string"), "number") if !date => Reads::Mended,
            // A single value for a list of such values.
            (Some("array"), came) => {
                let items = resolve(document, &self.schema["items"]);
                let element = Place {
                    path: String::new(),
                    pointer: String::new(),
                    schema: items,
                    required: false,
                    around: None,
                };
                match (element.kind(), came) {
                    (Some("object"), "object") if items["required"].is_array() => Reads::Not,
                    _ if element.reads(document, odd) == Reads::AsPromised => Reads::Mended,
                    _ => Reads::Not,
                }
            }
            _ => Reads::Not,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reads {
    AsPromised,
    Mended,
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

/// Every property below this one, at every depth; of a list its first element and what is in it.
fn walk<'a>(document: &'a Value, value: &Value, here: Place<'a>, found: &mut Vec<Place<'a>>) {
    let mut schema = here.schema;
    if let Some(wrapped) = schema["allOf"].as_array() {
        schema = resolve(document, &wrapped[0]);
    }
    if schema["x-untagged"] == true {
        // It is JSON, and nothing in it is promised.
        return found.push(here);
    }
    if let Some(members) = schema["oneOf"].as_array() {
        schema = resolve(document, &members[0]);
    }
    let around = if here.required { here.around.clone() } else { Some(here.path.clone()) };
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
                    required: required.is_some_and(|all| all.contains(&json!(name))),
                    around: around.clone(),
                };
                walk(document, value, place, found);
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
                walk(document, value, place, found);
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
    walk(document, sample, root, &mut found);
    // The whole document is not a property.
    found.retain(|place| !place.path.is_empty());
    found
}

/// One value of each JSON type that is nothing the contract promises anywhere.
fn odd_values() -> [Value; 5] {
    [json!("odd"), json!(7.25), json!(["odd", {}]), json!({"odd": [1]}), json!(true)]
}

#[test]
fn any_one_property_of_another_type_leaves_the_rest_readable() {
    let document = contract::document();
    let (mut properties, mut replaced, mut fine, mut mended, mut lost) = (0, 0, 0, 0, 0);
    for component in ANSWERS.iter().chain(PAYLOADS) {
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
                let came = (component.mend)(&drifted);
                let reads = place.reads(&document, &odd);
                let expected = match reads {
                    Reads::AsPromised => Ok(vec![]),
                    Reads::Mended => Ok(vec![place.path.clone()]),
                    Reads::Not if !place.required => Ok(vec![place.path.clone()]),
                    // Without its required part what is around it cannot be read either.
                    Reads::Not => match &place.around {
                        Some(around) if !around.is_empty() => {
                            Ok(vec![place.path.clone(), around.clone()])
                        }
                        _ => Err(place.path.clone()),
                    },
                };
                let came = came.map_err(|failure| failure.path);
                assert_eq!(came, expected, "{at}");
                replaced += 1;
                fine += usize::from(reads == Reads::AsPromised);
                mended += usize::from(reads == Reads::Mended);
                lost += usize::from(came.is_err());
            }
        }
    }
    println!(
        "{} schemas, {properties} properties, {replaced} replacements: {fine} as good as \
         promised (plain strings for phone numbers), {mended} read another way, {} left out, {lost} \
         unreadable because the property is required",
        ANSWERS.len() + PAYLOADS.len(),
        replaced - fine - mended - lost,
    );
    assert!(replaced > 4_000);
}

#[tokio::test]
async fn envelopes_may_be_missing_or_extra() {
    let document = contract::document();
    for component in ANSWERS {
        let schema = &document["components"]["schemas"][component.name];
        if schema["x-untagged"] == true || schema["additionalProperties"].is_object() {
            // What takes anything takes an envelope for what it is about.
            continue;
        }
        let sample = contract::sample(&document, component.name, Spoil::Nothing);
        let is_enveloped = schema["properties"]["data"].is_object();
        let other = match sample.get("data").filter(|_| is_enveloped) {
            Some(bare) => bare.clone(),
            None => json!({"data": sample}),
        };
        for (body, mended) in [(&sample, vec![]), (&other, vec![".".to_owned()])] {
            let server = Server::start(vec![Act::ok(&body.to_string())]).await;
            let request = server.client().request(Method::GET, "/any");
            let came = (component.receive)(request).await;
            assert_eq!(came.unwrap(), mended, "{}: {body}", component.name);
        }
    }
}

#[tokio::test]
async fn what_was_mended_is_told_with_the_answer() {
    let body = json!({"data": {
        "id": "m1",
        "cost": {"amount": 0.004, "currency": "USD"},
        "to": ["+15550100002"],
        "parts": "2",
        "errors": {"code": 40300, "title": "Blocked"},
        "tags": null,
    }})
    .to_string();
    let server = Server::start(vec![Act::ok(&body)]).await;
    let sent = server.client().messages().send().to("+15550100002").await.unwrap();
    let told: Vec<String> = sent.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "data.cost.amount: expected a string, found number",
            "data.errors: expected a list, found object",
            "data.errors[0].code: expected a string, found number",
            "data.parts: expected an integer, found string",
        ]
    );
    assert_eq!(sent.cost.as_ref().and_then(|cost| cost.amount.as_deref()), Some("0.004"));
    assert_eq!(sent.to[0].phone_number.as_deref(), Some("+15550100002"));
    assert_eq!(sent.raw_body(), body.as_bytes());
}
