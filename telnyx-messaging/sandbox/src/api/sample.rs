//! Sample values generated from schemas, and merging of sent values into them.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};

use super::Api;
use super::rules;
use super::schema::Schema;
use crate::world::clock;
use crate::world::random::Random;

/// How often a component may contain itself in a sample.
const MAX_RECURSION: usize = 2;

/// Builds sample values with ids and times of a sandbox.
pub(crate) struct Samples<'a> {
    pub(crate) api: &'a Api,
    pub(crate) random: &'a mut Random,
    pub(crate) now: DateTime<Utc>,
    /// The addresses of the objects around the present value, because components may contain
    /// themselves.
    within: Vec<usize>,
}

impl<'a> Samples<'a> {
    pub(crate) fn new(api: &'a Api, random: &'a mut Random, now: DateTime<Utc>) -> Self {
        Self { api, random, now, within: Vec::new() }
    }

    /// Returns a complete value for a schema: every property present, new ids, current times.
    pub(crate) fn sample(&mut self, schema: &Value) -> Value {
        self.build(schema, "")
    }

    /// Returns an envelope with `content` under `key`, and samples in its other properties.
    pub(crate) fn around(&mut self, schema: &Value, key: &str, content: Value) -> Value {
        let mut envelope = Map::new();
        let properties = self.api.core(schema)["properties"].as_object();
        for (name, property) in properties.into_iter().flatten().filter(|(name, _)| *name != key) {
            envelope.insert(name.clone(), self.build(property, name));
        }
        envelope.insert(key.to_owned(), content);
        Value::Object(envelope)
    }

    fn build(&mut self, schema: &Value, name: &str) -> Value {
        let Schema { core, example, default, .. } = self.api.schema(schema);
        if let Some(member) = self.api.members(core).first() {
            return match example {
                Some(example) => example.clone(),
                None => self.build(member, name),
            };
        }
        let kind = core["type"].as_str();
        if kind == Some("object") || core.get("properties").is_some() {
            return self.object(core, example);
        }
        if kind == Some("array") {
            return match example {
                Some(list @ Value::Array(_)) => list.clone(),
                _ => self.array(core, name),
            };
        }
        // Ids and times are generated; for all else, an example is better than a generated value.
        match (kind, core["format"].as_str()) {
            (Some("string"), _) if name == "id" && core.get("enum").is_none() => {
                json!(self.random.uuid())
            }
            (Some("string"), Some("date-time")) => json!(clock::text(self.time(schema))),
            _ => example
                .or_else(|| default.filter(|value| !value.is_null()))
                .or_else(|| first_choice(core))
                .cloned()
                .unwrap_or_else(|| self.scalar(core, kind, name)),
        }
    }

    /// Returns the current time, or for a time that must be ahead, the middle of what is allowed.
    fn time(&self, schema: &Value) -> DateTime<Utc> {
        let window = &schema["x-time-window"];
        let ahead = window["from"].as_i64().zip(window["to"].as_i64());
        let ahead = ahead.map(|(from, to)| TimeDelta::seconds(from.midpoint(to)));
        self.now + ahead.unwrap_or_default()
    }

    fn object(&mut self, core: &Value, example: Option<&Value>) -> Value {
        let address = std::ptr::from_ref(core).addr();
        if self.within.iter().filter(|known| **known == address).count() >= MAX_RECURSION {
            return Value::Null;
        }
        self.within.push(address);
        let mut map = Map::new();
        let excluded = rules::excluded(core);
        let properties = core["properties"].as_object().into_iter().flatten();
        for (name, property) in properties.filter(|(name, _)| !excluded.contains(&name.as_str())) {
            let value = self.build(property, name);
            // Null marks the end of a recursion, where the property is optional.
            if !value.is_null() {
                map.insert(name.clone(), value);
            }
        }
        if let Some(Value::Object(example)) = example {
            map.extend(example.clone());
        }
        if map.is_empty()
            && let Some(values @ Value::Object(_)) = core.get("additionalProperties")
        {
            map.insert("key".to_owned(), self.build(values, "value"));
        }
        self.within.pop();
        Value::Object(map)
    }

    fn array(&mut self, core: &Value, name: &str) -> Value {
        let Some(items) = core.get("items") else {
            return json!([]);
        };
        let length = core["minItems"].as_u64().unwrap_or(1).clamp(1, 32);
        let list =
            (0..length).map(|_| self.build(items, name)).filter(|item| !item.is_null()).collect();
        Value::Array(list)
    }

    fn scalar(&mut self, core: &Value, kind: Option<&str>, name: &str) -> Value {
        match kind {
            Some("integer") => json!(core["minimum"].as_i64().unwrap_or(1)),
            Some("number") => json!(core["minimum"].as_f64().unwrap_or(1.0)),
            Some("boolean") => json!(true),
            Some("string") => json!(self.string(core, name)),
            _ => json!({}),
        }
    }

    fn string(&mut self, core: &Value, name: &str) -> String {
        let text = match core["format"].as_str() {
            Some("uuid") => return self.random.uuid(),
            Some("date") => return self.now.format("%Y-%m-%d").to_string(),
            Some("uri") => return format!("https://example.com/{name}"),
            Some("email") => return "someone@example.com".to_owned(),
            Some("hostname") => return "example.com".to_owned(),
            Some("phone-number" | "phone-number-or-short-code") => "+15550100001",
            _ if name.is_empty() => "text",
            _ => name,
        };
        let min_length = usize::try_from(core["minLength"].as_u64().unwrap_or(0)).unwrap_or(0);
        let max_length = usize::try_from(core["maxLength"].as_u64().unwrap_or(255)).unwrap_or(255);
        let padding = std::iter::repeat_n('x', min_length.saturating_sub(text.len()).min(4096));
        text.chars().chain(padding).take(max_length).collect()
    }

    /// Merges the properties that a client sent into a value of `schema`.
    ///
    /// Unknown properties, and values that cannot be converted to the schema, are left out: a
    /// response always matches its schema.
    pub(crate) fn overlay(&mut self, schema: &Value, onto: &mut Value, sent: &Value) {
        let core = self.api.core(schema);
        let (Some(onto), Some(sent)) = (onto.as_object_mut(), sent.as_object()) else {
            return;
        };
        for (name, value) in sent {
            let Some(property) = core["properties"].get(name) else {
                continue;
            };
            match self.fit(property, value) {
                Some(fitted) => onto.insert(name.clone(), fitted),
                None if value.is_null() => onto.remove(name),
                None => None,
            };
        }
    }

    /// Converts `value` to `schema`, if possible.
    pub(crate) fn fit(&mut self, schema: &Value, value: &Value) -> Option<Value> {
        let Schema { core, nullable, shorthand, .. } = self.api.schema(schema);
        let kind = core["type"].as_str();
        if value.is_null() {
            // A list that was set to null is empty.
            return if nullable {
                Some(Value::Null)
            } else {
                (kind? == "array").then(|| json!([]))
            };
        }
        if !self.api.members(core).is_empty() {
            return Some(value.clone());
        }
        let fitted = match (kind, value) {
            (Some("object"), Value::Object(_)) if core.get("properties").is_none() => value.clone(),
            (Some("object"), Value::Object(_)) => {
                // A nested object of the client is kept; only missing required properties are added.
                let mut object = self.required(core);
                self.overlay(schema, &mut object, value);
                object
            }
            (Some("object"), Value::String(_)) => {
                let short = shorthand.unwrap_or("phone_number");
                core["properties"].get(short)?;
                let mut object = self.required(core);
                self.overlay(schema, &mut object, &json!({ short: value }));
                object
            }
            (Some("array"), Value::Array(list)) => {
                let items = &core["items"];
                Value::Array(list.iter().filter_map(|v| self.fit(items, v)).collect())
            }
            (Some("array"), single) => Value::Array(vec![self.fit(&core["items"], single)?]),
            (Some("string"), Value::Number(number)) => json!(number.to_string()),
            (Some("string"), Value::String(_))
            | (Some("boolean"), Value::Bool(_))
            | (Some("number"), Value::Number(_)) => value.clone(),
            (Some("integer"), Value::Number(number)) if !number.is_f64() => value.clone(),
            (None, _) => value.clone(),
            _ => return None,
        };
        let choices = core["enum"].as_array();
        choices.is_none_or(|choices| choices.contains(&fitted)).then_some(fitted)
    }

    fn required(&mut self, core: &Value) -> Value {
        let names = core["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let samples = names.filter_map(|name| {
            let property = core["properties"].get(name)?;
            Some((name.to_owned(), self.build(property, name)))
        });
        Value::Object(samples.collect())
    }
}

fn first_choice(core: &Value) -> Option<&Value> {
    let choices = core["enum"].as_array()?;
    let is_meaningful = |choice: &&Value| !choice.is_null() && choice.as_str() != Some("");
    choices.iter().find(is_meaningful).or_else(|| choices.first())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const API: &str = r##"{"base_path": "", "operations": [], "events": [], "$defs": {
        "Node": {"type": "object", "properties": {
            "id": {"type": "string", "format": "uuid", "example": "old"},
            "at": {"if": {"type": "null"}, "then": true, "else": {"type": "string", "format": "date-time"}},
            "kind": {"type": "string", "enum": ["", "one", "two"]},
            "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
            "from": {"allOf": [{"$ref": "#/$defs/Party"}]},
            "to": {"type": "array", "items": {"$ref": "#/$defs/Party"}},
            "limit": {"type": "string", "example": "5.00"}}},
        "Party": {"type": "object", "properties": {
            "phone_number": {"type": "string", "example": "+15550100001"},
            "carrier": {"type": "string", "example": "Example Wireless"}}}}}"##;

    fn node(then: impl FnOnce(&mut Samples<'_>, &Value, &mut Value)) -> Value {
        let api = Api::parse(API).unwrap();
        let schema = Api::reference("Node");
        let mut random = Random::new(1);
        let mut samples = Samples::new(&api, &mut random, DateTime::UNIX_EPOCH);
        let mut node = samples.sample(&schema);
        then(&mut samples, &schema, &mut node);
        node
    }

    #[test]
    fn samples_are_complete_and_finite() {
        let node = node(|_, _, _| ());
        assert_ne!(node["id"], "old");
        assert_eq!(node["kind"], "one");
        assert_eq!(node["to"][0]["phone_number"], "+15550100001");
        assert_eq!(node["at"], "1970-01-01T00:00:00.000Z");
        assert!(node["children"][0]["id"].is_string());
    }

    #[test]
    fn sent_values_are_converted_to_the_response_schema() {
        let node = node(|samples, schema, node| {
            let sent = json!({"from": "+15550100009", "to": "+15550100008", "at": null,
                "kind": "three", "limit": 7, "unknown": 1});
            samples.overlay(schema, node, &sent);
        });
        assert_eq!(node["from"], json!({"phone_number": "+15550100009"}));
        assert_eq!(node["to"], json!([{"phone_number": "+15550100008"}]));
        assert_eq!(node["at"], Value::Null);
        assert_eq!(node["kind"], "one");
        assert_eq!(node["limit"], "7");
        assert!(node.get("unknown").is_none());
    }
}
