//! Published schemas as the contract writes them: named components, without prose.

use std::collections::{BTreeMap, BTreeSet};

use telnyx_contract::{Pointer, model::is_known_format};

use super::{
    edit::{Draft, Entries, Json, Position, entries, from_value, object, string, strings},
    existing::{ExistingComponents, SCHEMAS, component_name},
    naming,
};
use crate::{
    Direction,
    normalize::{AdditionalProperties, Located, Normalized, Schema},
};

/// The text where a person must write a description.
pub(super) const TODO: &str = "TODO describe";

/// What could not be written, and why.
pub(super) type Unsupported = String;

/// Writes published schemas into a contract.
pub(super) struct Writer<'w, 'a> {
    pub(super) upstream: &'w Normalized<'a>,
    pub(super) existing: &'w ExistingComponents<'w, 'a>,
    pub(super) draft: Draft,
    pub(super) state: State,
}

/// What a writer did besides its edits.
#[derive(Clone, Default)]
pub(super) struct State {
    /// The component for a published definition.
    written: BTreeMap<(Pointer, Direction), String>,
    /// Names of components that are being written.
    reserved: BTreeSet<String>,
    /// Names that were chosen, and the published pointers; a person reviews them.
    pub(super) proposed: Vec<(String, String)>,
    /// Published pointers that were skipped, and why.
    pub(super) skipped: Vec<(String, Unsupported)>,
}

impl<'a> Writer<'_, 'a> {
    pub(super) fn skip(&mut self, pointer: &Pointer, why: Unsupported) {
        self.state.skipped.push((pointer.to_string(), why));
    }

    pub(super) fn propose(&mut self, name: &str, pointer: &Pointer) {
        self.state.proposed.push((name.to_owned(), pointer.to_string()));
    }

    /// Writes something, or nothing when it fails.
    pub(super) fn attempt<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<T, Unsupported>,
    ) -> Result<T, Unsupported> {
        let (point, state) = (self.draft.len(), self.state.clone());
        let result = write(self);
        if result.is_err() {
            self.draft.roll_back(point);
            self.state = state;
        }
        result
    }

    /// A schema where it is used. Objects, enums and unions become components, with the name
    /// `hint` when the published document has none.
    pub(super) fn schema_at_use(
        &mut self,
        located: &Located<'a>,
        direction: Direction,
        hint: &str,
    ) -> Result<Entries, Unsupported> {
        let schema = self.upstream.schema(located);
        if is_component(&schema) {
            let name = self.component(located, &schema, direction, hint)?;
            return Ok(reference(&name));
        }
        let types: Vec<&String> = schema.types.iter().collect();
        let mut written = match types.as_slice() {
            [] => entries([("x-anything", Json::Bool(true))]),
            [ty] => entries([("type", string(*ty))]),
            _ => return Err(format!("{} is not one type", schema.describe())),
        };
        if schema.types.contains("array") {
            let items = schema.items.as_ref().ok_or("array without `items`")?;
            let items = self.schema_at_use(items, direction, &naming::singular(hint))?;
            written.push(("items".to_owned(), Json::Object(element(items))));
        }
        if schema.types.contains("object") {
            let values = match &schema.additional {
                AdditionalProperties::Typed(values) => {
                    let values = self.schema_at_use(values, direction, &naming::singular(hint))?;
                    Json::Object(element(values))
                }
                AdditionalProperties::Any | AdditionalProperties::None => Json::Bool(true),
            };
            written.push(("additionalProperties".to_owned(), values));
        }
        written.extend(attributes(&schema));
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
        self.insert_component(&name, content);
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
        self.insert_component(&name, described(schema));
        Ok(name)
    }

    fn content(
        &mut self,
        schema: &Schema<'a>,
        direction: Direction,
        name: &str,
    ) -> Result<Entries, Unsupported> {
        if !schema.alternatives.is_empty() {
            return self.union(schema, direction, name);
        }
        if schema.properties.is_empty() {
            return Ok(enumeration(schema));
        }
        let mut properties: Entries = Vec::new();
        let mut required: Vec<&String> = Vec::new();
        for (wire, located) in &schema.properties {
            let property = self.upstream.schema(located);
            let is_sent = match direction {
                Direction::Request => !property.read_only,
                Direction::Response | Direction::Error => !property.write_only,
            };
            if !is_sent {
                continue;
            }
            match self.attempt(|writer| writer.property(wire, located, direction, name)) {
                Ok(written) => {
                    properties.push((wire.clone(), Json::Object(written)));
                    // A response must stay readable whatever it lacks.
                    if direction == Direction::Request && schema.required.contains(wire) {
                        required.push(wire);
                    }
                }
                Err(why) => self.skip(&located.pointer, why),
            }
        }
        if properties.is_empty() {
            return Err("none of its properties can be written".to_owned());
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let mut written = entries([("type", string("object"))]);
        if !required.is_empty() {
            written.push(("required".to_owned(), strings(required)));
        }
        written.push(("properties".to_owned(), Json::Object(properties)));
        Ok(described(written))
    }

    /// A name that no component has.
    pub(super) fn unused_name(&self, proposal: &str, hint: &str) -> String {
        let is_unused = |name: &str| {
            self.draft.at(&format!("{SCHEMAS}/{name}")).is_none()
                && !self.state.reserved.contains(name)
                && !telnyx_contract::naming::is_reserved_type(name)
        };
        let numbered = (2..).map(|number| format!("{hint}{number}"));
        let mut names = [proposal.to_owned(), hint.to_owned()].into_iter().chain(numbered);
        names.find(|name| is_unused(name)).unwrap_or_else(|| proposal.to_owned())
    }

    pub(super) fn insert_component(&mut self, name: &str, schema: Entries) {
        self.draft.insert(SCHEMAS, name, Json::Object(schema), Position::Sorted);
    }
}

/// Whether the contract writes a schema as a component.
pub(super) fn is_component(schema: &Schema<'_>) -> bool {
    let is_string = schema.types.len() == 1 && schema.types.contains("string");
    !schema.alternatives.is_empty()
        || !schema.properties.is_empty()
        || (is_string && schema.values.as_ref().is_some_and(|(values, _)| !values.is_empty()))
}

/// A reference to a component.
pub(super) fn reference(name: &str) -> Entries {
    entries([("$ref", string(format!("#{SCHEMAS}/{name}")))])
}

/// Whether a schema is a reference.
pub(super) fn is_reference(schema: &Entries) -> bool {
    schema.iter().any(|(key, _)| key == "$ref")
}

/// A schema with a place for its description; references are wrapped.
pub(super) fn described(schema: Entries) -> Entries {
    let mut written = entries([("description", string(TODO))]);
    if is_reference(&schema) {
        written.push(("allOf".to_owned(), Json::Array(vec![Json::Object(schema)])));
    } else {
        written.extend(schema);
    }
    written
}

fn enumeration(schema: &Schema<'_>) -> Entries {
    let values: Vec<&String> = schema.values.iter().flat_map(|(values, _)| values).collect();
    let descriptions = strings(values.iter().map(|_| TODO));
    let names = variant_names(&values);
    let mut written = entries([("type", string("string")), ("enum", strings(values))]);
    if let Some(names) = names {
        written.push(("x-enum-varnames".to_owned(), strings(names)));
    }
    written.push(("x-enum-descriptions".to_owned(), descriptions));
    described(written)
}

/// Names for variants, where the values give none, or the same.
pub(super) fn variant_names<S: AsRef<str>>(values: &[S]) -> Option<Vec<String>> {
    let mut names = vec!["Unknown".to_owned()];
    let mut required = false;
    for value in values {
        let plain = telnyx_contract::naming::pascal_case(value.as_ref());
        let is_identifier = telnyx_contract::naming::is_identifier(&plain);
        let base = if is_identifier { plain.clone() } else { format!("Value{plain}") };
        let mut candidates = [base.clone()].into_iter().chain((2..).map(|n| format!("{base}{n}")));
        let name = candidates.find(|name| !names.contains(name)).unwrap_or(base);
        required |= name != plain;
        names.push(name);
    }
    required.then(|| names.split_off(1))
}

/// The schema of an item or of a value of a map, which is never null and has no default.
fn element(mut schema: Entries) -> Entries {
    schema.retain(|(key, _)| key != "nullable" && key != "default");
    schema
}

fn attributes(schema: &Schema<'_>) -> Entries {
    let mut written: Entries = Vec::new();
    let mut push = |key: &str, value: Json| written.push((key.to_owned(), value));
    let is_known = |format: &&String| schema.types.iter().any(|ty| is_known_format(ty, format));
    if let Some(format) = schema.format.as_ref().filter(is_known) {
        push("format", string(format));
    }
    if let Some(pattern) = &schema.pattern {
        push("pattern", string(pattern));
    }
    // Limits of the contract are inclusive; those of integers are so already.
    let keys = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
    for (key, value) in schema.limits.iter().filter(|(key, _)| keys.contains(key)) {
        push(key, from_value(value));
    }
    if schema.nullable {
        push("nullable", Json::Bool(true));
    }
    if let Some(default) = &schema.default {
        push("default", from_value(default));
    }
    written
}

/// The content of a body or response in JSON.
pub(super) fn json_content(component: &str) -> Json {
    object([(
        telnyx_contract::http::JSON,
        object([("schema", Json::Object(reference(component)))]),
    )])
}
