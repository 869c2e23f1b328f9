//! Published schemas as the contract writes them: named components, no prose.

use std::collections::BTreeMap;

use telnyx_contract::model::is_known_format;

use super::{Json, names, reuse::Known, unions::variants};
use crate::{
    compare::{Way, describe},
    normal::{Extra, Node, Reader, Shape},
};

/// Stands where a person must write.
pub(crate) const TODO: &str = "TODO describe";

/// Where components stand.
const SCHEMAS: &str = "/components/schemas";

/// What could not be written, and why.
pub(crate) type Refusal = String;

/// Writes published schemas into a contract.
pub(crate) struct Writer<'w, 'a> {
    pub(crate) reader: &'w Reader<'a>,
    pub(crate) contract: Json,
    pub(crate) known: &'w Known<'w>,
    /// The component that stands for a published definition.
    pub(crate) written: BTreeMap<(String, Way), String>,
    /// Names that were chosen, and for what; a person reviews them.
    pub(crate) proposed: Vec<(String, String)>,
    /// What was left out of a shape, and why.
    pub(crate) left_out: Vec<(String, Refusal)>,
}

impl<'w, 'a> Writer<'w, 'a> {
    /// Writes into a contract; `written` are the components that earlier writers made.
    pub(crate) fn new(
        reader: &'w Reader<'a>,
        contract: Json,
        known: &'w Known<'w>,
        written: BTreeMap<(String, Way), String>,
    ) -> Self {
        Self { reader, contract, known, written, proposed: Vec::new(), left_out: Vec::new() }
    }

    /// A schema where it is used. Objects, enums and unions become components, for which `hint` is
    /// a name when the published document has none.
    pub(crate) fn used(&mut self, node: &Node<'a>, way: Way, hint: &str) -> Result<Json, Refusal> {
        let shape = self.reader.shape(node);
        if self.is_component(&shape) {
            let name = self.component(node, &shape, way, hint)?;
            return Ok(reference(&name));
        }
        let mut schema: Vec<(&'static str, Json)> = Vec::new();
        if shape.types.is_empty() {
            schema.push(("x-anything", Json::Bool(true)));
            facts(&mut schema, &shape);
            return Ok(Json::object(schema));
        }
        let types: Vec<&str> = shape.types.iter().map(String::as_str).collect();
        let [ty] = types.as_slice() else {
            return Err(format!("{} has no one type here", describe(&shape)));
        };
        schema.push(("type", Json::text(*ty)));
        match *ty {
            "array" => {
                let items = shape.items.as_ref().ok_or("a list of what is not said")?;
                schema.push(("items", element(self.used(items, way, &names::singular(hint))?)));
            }
            "object" => {
                let of = match &shape.extra {
                    Extra::Map(node) => element(self.used(node, way, &names::singular(hint))?),
                    Extra::Open | Extra::Closed => Json::Bool(true),
                };
                schema.push(("additionalProperties", of));
            }
            _ => {}
        }
        facts(&mut schema, &shape);
        Ok(Json::object(schema))
    }

    pub(super) fn is_component(&self, shape: &Shape<'a>) -> bool {
        let is_text = shape.types.len() == 1 && shape.types.contains("string");
        !shape.alternatives.is_empty()
            || !shape.properties.is_empty()
            || (is_text && shape.values.as_ref().is_some_and(|(values, _)| !values.is_empty()))
    }

    /// The name of the component for a published object, enum or union.
    pub(crate) fn component(
        &mut self,
        node: &Node<'a>,
        shape: &Shape<'a>,
        way: Way,
        hint: &str,
    ) -> Result<String, Refusal> {
        let key = (shape.definition.clone(), way);
        if let Some(name) = self.written.get(&key) {
            return Ok(name.clone());
        }
        let published = shape
            .definition
            .strip_prefix("/components/schemas/")
            .filter(|name| !name.contains('/'));
        let proposal = published.map_or_else(|| hint.to_owned(), names::component);
        if let Some(name) = self.known.same(node, way, &proposal) {
            self.written.insert(key, name.clone());
            return Ok(name);
        }
        let name = self.free(&proposal, hint);
        // Written down first, because a shape may hold itself.
        self.written.insert(key.clone(), name.clone());
        self.put(&name, Json::Null);
        match self.content(shape, way, &name) {
            Ok(schema) => {
                if let Some(place) = self.contract.at_mut(&format!("{SCHEMAS}/{name}")) {
                    *place = schema;
                }
                self.proposed.push((name.clone(), shape.definition.clone()));
                Ok(name)
            }
            Err(refusal) => {
                self.written.remove(&key);
                if let Some(Json::Object(entries)) = self.contract.at_mut(SCHEMAS) {
                    entries.retain(|(other, _)| *other != name);
                }
                Err(refusal)
            }
        }
    }

    fn content(&mut self, shape: &Shape<'a>, way: Way, name: &str) -> Result<Json, Refusal> {
        if !shape.alternatives.is_empty() {
            return self.union(shape, way, name);
        }
        if shape.properties.is_empty() {
            let values = shape.values.iter().flat_map(|(values, _)| values);
            let values: Vec<Json> = values.map(Json::text).collect();
            let descriptions = values.iter().map(|_| Json::text(TODO)).collect();
            let mut schema =
                vec![("description", Json::text(TODO)), ("type", Json::text("string"))];
            let variants = variants(&values);
            schema.push(("enum", Json::List(values)));
            if let Some(variants) = variants {
                schema.push(("x-enum-varnames", Json::List(variants)));
            }
            schema.push(("x-enum-descriptions", Json::List(descriptions)));
            return Ok(Json::object(schema));
        }
        let mut properties: Vec<(String, Json)> = Vec::new();
        let mut required = Vec::new();
        for (wire, node) in &shape.properties {
            let inner = self.reader.shape(node);
            if if way == Way::Request { inner.read_only } else { inner.write_only } {
                continue;
            }
            match self.property(wire, node, way, name) {
                Ok(schema) => {
                    properties.push((wire.clone(), schema));
                    // An answer must stay readable whatever it lacks.
                    if way == Way::Request && shape.required.contains(wire) {
                        required.push(Json::text(wire));
                    }
                }
                Err(refusal) => self.left_out.push((node.at.clone(), refusal)),
            }
        }
        if properties.is_empty() {
            return Err("none of its properties can be written".to_owned());
        }
        properties.sort_by_key(|(wire, _)| (wire != "id", wire.clone()));
        let mut schema = vec![("description", Json::text(TODO)), ("type", Json::text("object"))];
        if !required.is_empty() {
            schema.push(("required", Json::List(required)));
        }
        schema.push(("properties", Json::Object(properties)));
        Ok(Json::object(schema))
    }

    /// A name that no component has.
    pub(crate) fn free(&self, proposal: &str, hint: &str) -> String {
        let is_free = |name: &str| {
            self.contract.at(&format!("{SCHEMAS}/{name}")).is_none()
                && !telnyx_contract::rules::is_hidden(name)
        };
        let numbered = (2..).map(|number| format!("{hint}{number}"));
        let mut names = [proposal.to_owned(), hint.to_owned()].into_iter().chain(numbered);
        names.find(|name| is_free(name)).unwrap_or_else(|| proposal.to_owned())
    }

    /// Puts a component where the alphabet wants it.
    pub(crate) fn put(&mut self, name: &str, schema: Json) {
        if let Some(schemas) = self.contract.at_mut(SCHEMAS) {
            schemas.insert(name, schema, |other| other > name);
        }
    }
}

/// A reference to a component.
pub(crate) fn reference(name: &str) -> Json {
    Json::object([("$ref", Json::text(format!("#/components/schemas/{name}")))])
}

/// The schema of an item or of a value of a map, which is never null and has no default.
fn element(mut schema: Json) -> Json {
    if let Json::Object(entries) = &mut schema {
        entries.retain(|(key, _)| key != "nullable" && key != "default");
    }
    schema
}

fn facts(schema: &mut Vec<(&'static str, Json)>, shape: &Shape<'_>) {
    let is_known = |format: &&String| shape.types.iter().any(|ty| is_known_format(ty, format));
    if let Some(format) = shape.format.as_ref().filter(is_known) {
        schema.push(("format", Json::text(format)));
    }
    if let Some(pattern) = &shape.pattern {
        schema.push(("pattern", Json::text(pattern)));
    }
    for (key, value) in &shape.limits {
        // Limits of the contract are inclusive.
        let is_integer = shape.types.len() == 1 && shape.types.contains("integer");
        let beside = |step: i64| value.as_i64().map(|limit| serde_json::Value::from(limit + step));
        match *key {
            "exclusiveMinimum" if is_integer => {
                schema.extend(beside(1).map(|limit| ("minimum", (&limit).into())));
            }
            "exclusiveMaximum" if is_integer => {
                schema.extend(beside(-1).map(|limit| ("maximum", (&limit).into())));
            }
            "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems" => {
                schema.push((key, value.into()));
            }
            _ => {}
        }
    }
    if shape.nullable {
        schema.push(("nullable", Json::Bool(true)));
    }
    if let Some(default) = &shape.default {
        schema.push(("default", default.into()));
    }
}
