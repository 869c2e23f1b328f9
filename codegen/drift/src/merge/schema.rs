//! Published schemas as the contract writes them: named components, without prose.

use serde_json::{Value, json};
use telnyx_contract::{
    http::JSON,
    model::is_known_format,
    naming::{is_identifier, is_reserved_type, pascal_case},
};

use super::{
    existing::{SCHEMAS, component_name},
    naming,
    writer::{TODO, Unsupported, Writer},
};
use crate::{
    Direction,
    normalize::{Located, Schema},
};

impl<'a> Writer<'_, 'a> {
    /// A schema where it is used. Objects, enums and unions become components, with the name
    /// `hint` when the published document has none.
    pub(super) fn schema_at_use(
        &mut self,
        located: &Located<'a>,
        direction: Direction,
        hint: &str,
    ) -> Result<Value, Unsupported> {
        let schema = self.upstream.schema(located);
        if is_component(&schema) {
            return Ok(reference(&self.component(located, &schema, direction, hint)?));
        }
        let types: Vec<&String> = schema.types.iter().collect();
        let mut written = match types.as_slice() {
            [] => json!({"x-anything": true}),
            [ty] => json!({"type": ty}),
            _ => return Err(format!("{} is not one type", schema.describe())),
        };
        if schema.types.contains("array") {
            let items = schema.items.as_ref().ok_or("array without `items`")?;
            written["items"] = self.element(items, direction, hint)?;
        }
        if schema.types.contains("object") {
            written["additionalProperties"] = match &schema.map_values {
                Some(values) => self.element(values, direction, hint)?,
                None => json!(true),
            };
        }
        let is_known = |format: &&String| schema.types.iter().any(|ty| is_known_format(ty, format));
        if let Some(format) = schema.format.as_ref().filter(is_known) {
            written["format"] = json!(format);
        }
        if let Some(pattern) = &schema.pattern {
            written["pattern"] = json!(pattern);
        }
        // Limits of the contract are inclusive; those of integers are so already.
        let keys = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
        for (key, value) in schema.limits.iter().filter(|(key, _)| keys.contains(key)) {
            written[*key] = value.clone();
        }
        annotate(&mut written, &schema);
        Ok(written)
    }

    /// The schema of the items of a list or the values of a map, which are never null and have no
    /// default.
    fn element(
        &mut self,
        located: &Located<'a>,
        direction: Direction,
        hint: &str,
    ) -> Result<Value, Unsupported> {
        let mut written = self.schema_at_use(located, direction, &naming::singular(hint))?;
        for key in ["nullable", "default"] {
            written.as_object_mut().map(|map| map.remove(key));
        }
        Ok(written)
    }

    /// The name of the component for a published object, enum or union.
    pub(super) fn component(
        &mut self,
        located: &Located<'a>,
        schema: &Schema<'a>,
        direction: Direction,
        hint: &str,
    ) -> Result<String, Unsupported> {
        let key = (schema.definition.clone(), direction);
        if let Some(name) = self.state.written.get(&key) {
            return Ok(name.clone());
        }
        let published = component_name(schema);
        let proposal = published.map_or_else(|| hint.to_owned(), naming::component);
        if let Some(name) = self.existing.find_equivalent(located, direction, &proposal) {
            self.state.written.insert(key, name.clone());
            return Ok(name);
        }
        let name = self.unused_name(&proposal, hint);
        // Reserved first, because a schema may contain itself.
        self.state.written.insert(key, name.clone());
        self.state.reserved.insert(name.clone());
        let content = self.content(schema, direction, &name)?;
        self.state.reserved.remove(&name);
        self.insert(SCHEMAS, &name, content);
        self.propose(&name, &schema.definition);
        Ok(name)
    }

    /// A component for a schema that is none by itself: an object of any content, a list.
    pub(super) fn anonymous_component(
        &mut self,
        located: &Located<'a>,
        name: &str,
        entity: &str,
    ) -> Result<String, Unsupported> {
        let schema = self.schema_at_use(located, Direction::Response, entity)?;
        let name = self.unused_name(name, name);
        self.propose(&name, &located.pointer);
        self.insert(SCHEMAS, &name, described(schema));
        Ok(name)
    }

    fn content(
        &mut self,
        schema: &Schema<'a>,
        direction: Direction,
        name: &str,
    ) -> Result<Value, Unsupported> {
        if !schema.alternatives.is_empty() {
            return self.union(schema, direction, name);
        }
        if schema.properties.is_empty() {
            return Ok(enumeration(schema));
        }
        let mut written = json!({"description": TODO, "type": "object", "properties": {}});
        let mut required: Vec<&String> = Vec::new();
        for (wire, located) in &schema.properties {
            if !self.upstream.schema(located).is_sent(direction) {
                continue;
            }
            match self.attempt(|writer| writer.property(wire, located, direction, name)) {
                Ok(property) => {
                    written["properties"][wire] = property;
                    // A response must stay readable whatever it lacks.
                    if direction == Direction::Request && schema.required.contains(wire) {
                        required.push(wire);
                    }
                }
                Err(why) => self.skip(&located.pointer, why),
            }
        }
        if written["properties"] == json!({}) {
            return Err("none of its properties can be written".to_owned());
        }
        if !required.is_empty() {
            written["required"] = json!(required);
        }
        Ok(written)
    }

    /// A name that no component has.
    pub(super) fn unused_name(&self, proposal: &str, hint: &str) -> String {
        let is_unused = |name: &str| {
            self.at(&format!("{SCHEMAS}/{name}")).is_none()
                && !self.state.reserved.contains(name)
                && !is_reserved_type(name)
        };
        let numbered = (2..).map(|number| format!("{hint}{number}"));
        let mut names = [proposal.to_owned(), hint.to_owned()].into_iter().chain(numbered);
        names.find(|name| is_unused(name)).unwrap_or_else(|| proposal.to_owned())
    }
}

/// Whether the contract writes a schema as a component.
pub(super) fn is_component(schema: &Schema<'_>) -> bool {
    !schema.alternatives.is_empty()
        || !schema.properties.is_empty()
        || (schema.is_only("string")
            && schema.values.as_ref().is_some_and(|(values, _)| !values.is_empty()))
}

/// A reference to a component.
pub(super) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#{SCHEMAS}/{name}")})
}

/// A schema with a place for its description; references are wrapped.
pub(super) fn described(mut schema: Value) -> Value {
    if schema.get("$ref").is_some() {
        schema = json!({"allOf": [schema]});
    }
    schema["description"] = json!(TODO);
    schema
}

/// Adds what a schema says about the absent value.
pub(super) fn annotate(written: &mut Value, schema: &Schema<'_>) {
    if schema.nullable {
        written["nullable"] = json!(true);
    }
    if let Some(default) = &schema.default {
        written["default"] = default.clone();
    }
}

fn enumeration(schema: &Schema<'_>) -> Value {
    let values: Vec<&String> = schema.values.iter().flat_map(|(values, _)| values).collect();
    let descriptions = vec![TODO; values.len()];
    let mut written =
        json!({"type": "string", "enum": values, "x-enum-descriptions": descriptions});
    if let Some(names) = variant_names(&values) {
        written["x-enum-varnames"] = json!(names);
    }
    described(written)
}

/// Names for variants, where the values give none, or the same.
pub(super) fn variant_names<S: AsRef<str>>(values: &[S]) -> Option<Vec<String>> {
    let mut names = vec!["Unknown".to_owned()];
    let mut required = false;
    for value in values {
        let plain = pascal_case(value.as_ref());
        let base = if is_identifier(&plain) { plain.clone() } else { format!("Value{plain}") };
        let mut candidates = [base.clone()].into_iter().chain((2..).map(|n| format!("{base}{n}")));
        let name = candidates.find(|name| !names.contains(name)).unwrap_or(base);
        required |= name != plain;
        names.push(name);
    }
    required.then(|| names.split_off(1))
}

/// The content of a body or response in JSON.
pub(super) fn json_content(component: &str) -> Value {
    json!({JSON: {"schema": reference(component)}})
}
