//! Bodies that violate the contract in each way.

use serde_json::{Value, json};

use super::sample_of;
use crate::api::Api;
use crate::http::refusal::Code;

type Object = serde_json::Map<String, Value>;

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// A body that violates the contract: where, how, and the code that is expected.
pub(super) struct Spoilt {
    pub(super) pointer: String,
    pub(super) body: Value,
    pub(super) code: Code,
}

/// Collects every way to spoil a body.
pub(super) struct Spoiler<'a> {
    api: &'a Api,
    body: &'a Value,
    pub(super) spoilt: Vec<Spoilt>,
    /// The body with each member of each union, which all are valid.
    pub(super) valid: Vec<Value>,
}

impl<'a> Spoiler<'a> {
    /// Spoils a valid body of a schema.
    pub(super) fn of(api: &'a Api, schema: &Value, body: &'a Value) -> Self {
        let mut spoiler = Self { api, body, spoilt: Vec::new(), valid: vec![body.clone()] };
        spoiler.value(schema, body, "");
        spoiler
    }

    /// Adds the body with changes of the object at a pointer; the fault is a property of it.
    fn with(&mut self, at: &str, property: &str, code: Code, change: impl FnOnce(&mut Object)) {
        let mut body = self.body.clone();
        change(body.pointer_mut(at).unwrap().as_object_mut().unwrap());
        self.spoilt.push(Spoilt { pointer: format!("{at}/{property}"), body, code });
    }

    fn set(&mut self, pointer: &str, value: Value, code: Code) {
        let mut body = self.body.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        self.spoilt.push(Spoilt { pointer: pointer.to_owned(), body, code });
    }

    fn value(&mut self, schema: &Value, value: &Value, pointer: &str) {
        let core = self.api.core(schema);
        let has_shorthand = self.api.schema(schema).shorthand.is_some();
        let is_union = !self.api.members(core).is_empty();
        match core["type"].as_str() {
            Some("string") => self.set(pointer, json!(1.5), Code::InvalidType),
            Some(_) if !has_shorthand && !is_union => {
                self.set(pointer, json!("\u{1F600}"), Code::InvalidType);
            }
            _ => {}
        }
        if is_union {
            return self.union(core, value, pointer);
        }
        match value {
            Value::String(text) => self.string(core, text, pointer),
            Value::Number(_) => {
                for (limit, by) in [("minimum", -1.0), ("maximum", 1.0)] {
                    if let Some(bound) = core[limit].as_f64() {
                        let outside = if core["type"] == "integer" {
                            json!((bound + by) as i64)
                        } else {
                            json!(bound + by)
                        };
                        self.set(pointer, outside, Code::OutOfRange);
                    }
                }
            }
            Value::Array(list) => self.array(core, list, pointer),
            Value::Object(map) => {
                for name in core["required"].as_array().into_iter().flatten() {
                    let name = name.as_str().unwrap();
                    self.with(pointer, name, Code::MissingParameter, |object| {
                        object.remove(name).unwrap();
                    });
                }
                if core["additionalProperties"] == false {
                    self.with(pointer, "no such property", Code::BadRequest, |object| {
                        object.insert("no such property".to_owned(), json!(1));
                    });
                }
                self.set_together(core, map, pointer);
                for (name, value) in map {
                    if let Some(property) = core["properties"].get(name) {
                        let name = name.replace('~', "~0").replace('/', "~1");
                        self.value(property, value, &format!("{pointer}/{name}"));
                    }
                }
            }
            _ => {}
        }
    }

    /// Spoils the tag of a union, and each of its members.
    fn union(&mut self, core: &Value, value: &Value, pointer: &str) {
        self.set(pointer, json!(1.5), Code::InvalidType);
        self.set(pointer, json!([]), Code::InvalidType);
        let tags = core["properties"].as_object().unwrap();
        for tag in tags.keys().filter(|tag| value.get(tag).is_some()) {
            let at = format!("{pointer}/{tag}");
            self.set(&at, json!("no such value"), Code::NotInEnum);
            self.set(&at, json!(1.5), Code::NotInEnum);
            self.set(&at, Value::Null, Code::NotInEnum);
            self.with(pointer, tag, Code::MissingParameter, |object| {
                object.remove(tag).unwrap();
            });
        }
        for member in self.api.members(core) {
            let sample = sample_of(self.api, member);
            let mut body = self.body.clone();
            *body.pointer_mut(pointer).unwrap() = sample.clone();
            let (spoilt, valid) = (Vec::new(), vec![body.clone()]);
            let mut inner = Spoiler { api: self.api, body: &body, spoilt, valid };
            inner.value(member, &sample, pointer);
            // Another tag selects another member, or none.
            let is_tag = |at: &str| tags.keys().any(|tag| at == format!("{pointer}/{tag}"));
            self.spoilt.extend(inner.spoilt.into_iter().filter(|one| !is_tag(&one.pointer)));
            self.valid.extend(inner.valid);
        }
    }

    /// Breaks the rules about properties that are set together.
    fn set_together(&mut self, core: &Value, map: &Object, at: &str) {
        let sample = |name: &str| sample_of(self.api, &core["properties"][name]);
        let groups = |key: &str| -> Vec<Vec<String>> {
            let group = |entry: &Value| match entry {
                Value::Array(names) => names.iter().map(text).collect(),
                name => vec![text(name)],
            };
            core[key].as_array().into_iter().flatten().map(group).collect()
        };
        for key in ["x-any-of", "x-exactly-one"] {
            let groups = groups(key);
            if let Some(first) = groups.first() {
                self.with(at, &first[0], Code::NoContent, |object| {
                    object.retain(|name, _| !groups.concat().contains(name));
                });
            }
        }
        for key in ["x-exactly-one", "x-at-most-one"] {
            let groups = groups(key);
            for (number, group) in groups.iter().enumerate() {
                let samples: Vec<_> =
                    group.iter().map(|name| (name.clone(), sample(name))).collect();
                if number > 0 && map.contains_key(&groups[0][0]) {
                    self.with(at, &group[0], Code::BadRequest, |object| {
                        object.extend(samples.clone());
                    });
                }
                for missing in group.iter().filter(|_| group.len() > 1) {
                    self.with(at, missing, Code::MissingParameter, |object| {
                        object.retain(|name, _| !groups.concat().contains(name));
                        object.extend(samples.clone());
                        object.remove(missing);
                    });
                }
            }
        }
        for (name, conditions) in core["x-required-when"].as_object().into_iter().flatten() {
            for (other, expected) in conditions.as_object().unwrap() {
                let is_list = self.api.core(&core["properties"][other])["type"] == "array";
                let value = if is_list { json!([expected]) } else { expected.clone() };
                self.with(at, name, Code::MissingParameter, |object| {
                    object.insert(other.clone(), value);
                    object.remove(name);
                });
            }
        }
    }

    fn string(&mut self, core: &Value, text: &str, pointer: &str) {
        if core["enum"].is_array() {
            self.set(pointer, json!("no such value"), Code::NotInEnum);
        }
        if let Some(most) = core["maxLength"].as_u64() {
            let long =
                text.chars().cycle().take(usize::try_from(most).unwrap() + 1).collect::<String>();
            self.set(pointer, json!(long), Code::OutOfRange);
        }
        if let Some(least) = core["minLength"].as_u64().filter(|least| *least > 0) {
            let short: String = text.chars().take(usize::try_from(least).unwrap() - 1).collect();
            self.set(pointer, json!(short), Code::OutOfRange);
        }
        let format = match core["format"].as_str() {
            Some("uri") => Some(Code::InvalidUrl),
            Some("uuid") => Some(Code::InvalidId),
            Some("email") => Some(Code::InvalidEmail),
            Some("phone-number" | "phone-number-or-short-code") => Some(Code::NotE164),
            Some("date" | "date-time") => Some(Code::BadRequest),
            _ => None,
        };
        if let Some(code) = format {
            self.set(pointer, json!("{}"), code);
        }
        if let Some(pattern) = core["pattern"].as_str() {
            let code = if pattern.starts_with(r"^\+") { Code::NotE164 } else { Code::BadRequest };
            self.set(pointer, json!("\u{1F600}\n"), code);
        }
    }

    fn array(&mut self, core: &Value, list: &[Value], pointer: &str) {
        if let Some(most) = core["maxItems"].as_u64() {
            let many: Vec<Value> =
                list.iter().cycle().take(usize::try_from(most).unwrap() + 1).cloned().collect();
            self.set(pointer, json!(many), Code::OutOfRange);
        }
        if let Some(least) = core["minItems"].as_u64().filter(|least| *least > 0) {
            let few = &list[..usize::try_from(least).unwrap() - 1];
            self.set(pointer, json!(few), Code::OutOfRange);
        }
        if let Some(first) = list.first() {
            self.value(&core["items"], first, &format!("{pointer}/0"));
        }
    }
}
