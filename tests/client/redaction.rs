//! No type of the contract shows phone numbers, message texts or credentials in `Debug`, whether or
//! not the contract marks them as sensitive.

use serde_json::{Value, json};

use crate::contract;
use crate::decoding::{PAYLOADS, REQUESTS, RESPONSES};

const NUMBER: &str = "+15550109999";
const URL: &str = "https://user:hunter2@example.com/hooks";
const TEXT: &str = "a private sentence";

/// Properties that hold what people write to each other.
const TEXTS: [&str; 11] = [
    "body",
    "caption",
    "detail",
    "display_text",
    "emoji",
    "original_text",
    "resp_text",
    "sub_text",
    "subject",
    "text",
    "postback_data",
];

/// What an application could have in a string, judged by its name, format and example alone.
fn filled(name: &str, schema: &Value) -> Value {
    let example = match &schema["example"] {
        Value::Array(values) => values.first().and_then(Value::as_str),
        other => other.as_str(),
    };
    let example = example.unwrap_or_default();
    let is_url = schema["format"] == "url" || name.ends_with("_url") || name.ends_with("_urls");
    json!(if is_url || example.starts_with("http") {
        URL
    } else if example.starts_with("+1555010")
        || name.contains("phone_number") && !name.ends_with("_id")
    {
        NUMBER
    } else if TEXTS.contains(&name) {
        TEXT
    } else {
        "harmless"
    })
}

fn value_of(document: &Value, name: &str, schema: &Value, depth: usize) -> Value {
    let schema = contract::resolve(document, schema);
    if let Some(wrapped) = schema["allOf"].as_array() {
        return value_of(document, name, &wrapped[0], depth);
    }
    if let Some(members) = schema["oneOf"].as_array() {
        let target = members[0]["$ref"].as_str().unwrap();
        let mut value = value_of(document, name, &members[0], depth);
        let mapping = schema["discriminator"]["mapping"].as_object().into_iter().flatten();
        for (tag, _) in mapping.filter(|(_, to)| to.as_str() == Some(target)) {
            value[schema["discriminator"]["propertyName"].as_str().unwrap()] = json!(tag);
        }
        return value;
    }
    if let Some(values) = schema["enum"].as_array() {
        return values[0].clone();
    }
    match schema["type"].as_str() {
        Some("array") if depth < 12 => {
            // An example of the list is one of its entries.
            let mut items = schema["items"].clone();
            if items["example"].is_null() && items.get("$ref").is_none() {
                items["example"] = schema["example"].clone();
            }
            json!([value_of(document, name, &items, depth + 1)])
        }
        Some("array") => json!([]),
        Some("boolean") => json!(true),
        Some("integer") => json!(7),
        Some("number") => json!(7.5),
        Some("string") if schema["format"] == "date-time" => json!("2026-03-02T09:30:04Z"),
        Some("string") if schema["format"] == "decimal" => json!("7.5"),
        Some("string") if schema["format"] == "binary" => {
            json!({"file_name": TEXT, "content_type": "application/pdf", "content": "dG9wc2VjcmV0"})
        }
        Some("string") => filled(name, schema),
        _ => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            properties
                .map(|(name, property)| {
                    (name.clone(), value_of(document, name, property, depth + 1))
                })
                .collect()
        }
    }
}

#[test]
fn debug_shows_no_phone_number_text_or_credentials() {
    let document = contract::document();
    let (mut numbers, mut urls, mut texts) = (0, 0, 0);
    for component in RESPONSES.iter().chain(PAYLOADS).chain(REQUESTS) {
        let schema = &document["components"]["schemas"][component.name];
        let sample = value_of(&document, "", schema, 0);
        let json = sample.to_string();
        numbers += json.matches(NUMBER).count();
        urls += json.matches("hunter2").count();
        texts += json.matches(TEXT).count();
        let shown = (component.show)(&sample);
        for secret in [NUMBER, "hunter2", "example.com", TEXT] {
            if let Some(at) = shown.find(secret) {
                let before: String = shown[..at].chars().rev().take(80).collect();
                let before: String = before.chars().rev().collect();
                panic!("{} shows {secret:?}: …{before}", component.name);
            }
        }
    }
    assert!(numbers > 40 && urls > 40 && texts > 40, "{numbers} {urls} {texts}");
}
