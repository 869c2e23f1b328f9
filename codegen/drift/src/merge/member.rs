//! Published properties and parameters as the contract writes them.

use telnyx_contract::{Pointer, naming::RUST_NAME};

use super::{
    edit::{Entries, Json, Position, entries, from_value, string, strings},
    naming,
    schema::{TODO, Unsupported, Writer, described, is_reference, reference},
};
use crate::{
    Direction,
    normalize::{Located, Parameter, Schema},
};

impl<'a> Writer<'_, 'a> {
    /// A schema with the keywords next to it at a property.
    pub(super) fn property(
        &mut self,
        name: &str,
        located: &Located<'a>,
        direction: Direction,
        owner: &str,
    ) -> Result<Entries, Unsupported> {
        let schema = self.upstream.schema(located);
        let hint = format!("{owner}{}", naming::component(name));
        let used = match self.existing.enum_of_property(name, &schema, direction) {
            Some(component) => reference(&component),
            None => self.schema_at_use(located, direction, &hint)?,
        };
        let mut written = described(used);
        written.retain(|(key, _)| key != "nullable" && key != "default");
        let mut push = |key: &str, value: Json| written.push((key.to_owned(), value));
        if schema.deprecated {
            push("deprecated", Json::Bool(true));
        }
        if schema.nullable {
            push("nullable", Json::Bool(true));
        }
        if let Some(default) = &schema.default {
            push("default", from_value(default));
        }
        if naming::is_sensitive(name) && !is_number(&schema) {
            push("x-sensitive", Json::Bool(true));
        }
        if let Some(name) = naming::fallback_rust_name(name) {
            push(RUST_NAME, string(name));
        }
        Ok(written)
    }

    /// A parameter, or the reference to an equal shared one.
    pub(super) fn parameter(
        &mut self,
        parameter: &Parameter<'a>,
        owner: &str,
    ) -> Result<Json, Unsupported> {
        if let Some(shared) = self.existing.parameter(parameter) {
            return Ok(Json::Object(entries([("$ref", string(format!("#{shared}")))])));
        }
        if parameter.place == "header" {
            return Err("the client does not send this header".to_owned());
        }
        let located = parameter.schema.as_ref().ok_or("a parameter without a schema")?;
        let schema = self.upstream.schema(located);
        let words = parameter.name.replace("filter", "");
        let hint = format!("{owner}{}", naming::component(&words));
        let mut used = self.schema_at_use(located, Direction::Request, &hint)?;
        let is_string = schema.types.len() == 1 && schema.types.contains("string");
        if parameter.place == "path" && !is_string {
            let text = format!("{} in a path is written as a string", schema.describe());
            self.skip(&located.pointer, text);
            used = entries([("type", string("string"))]);
        }
        if let (Some(default), true) = (&schema.default, is_reference(&used)) {
            used = entries([
                ("allOf", Json::Array(vec![Json::Object(used)])),
                ("default", from_value(default)),
            ]);
        }
        let mut written = entries([
            ("name", string(&parameter.name)),
            ("in", string(&parameter.place)),
            ("required", Json::Bool(parameter.required)),
        ]);
        let mut push = |key: &str, value: Json| written.push((key.to_owned(), value));
        if parameter.place == "query" {
            push("style", string("form"));
            if !parameter.style.1 && schema.types.contains("array") {
                push("explode", Json::Bool(false));
            }
        }
        push("description", string(TODO));
        if let (Some(name), "query") =
            (naming::fallback_rust_name(&parameter.name), parameter.place.as_str())
        {
            push(RUST_NAME, string(name));
        }
        if naming::is_sensitive(&parameter.name) && !is_number(&schema) {
            push("x-sensitive", Json::Bool(true));
        }
        push("schema", Json::Object(used));
        Ok(Json::Object(written))
    }

    /// Adds a parameter to an operation of the contract.
    pub(super) fn add_parameter(
        &mut self,
        operation: &str,
        parameter: &Parameter<'a>,
    ) -> Result<(), Unsupported> {
        let id = self.draft.at(&format!("{operation}/operationId"));
        let entity = naming::entity(id.and_then(|id| id.as_str()).unwrap_or_default());
        let written = self.parameter(parameter, &entity)?;
        let list = format!("{operation}/parameters");
        let added = match self.draft.at(&list) {
            Some(_) => self.draft.push(&list, written),
            None => {
                let before = Position::Before(&["requestBody", "responses"]);
                self.draft.insert(operation, "parameters", Json::Array(vec![written]), before)
            }
        };
        added.then_some(()).ok_or_else(|| "the operation is not in the contract".to_owned())
    }

    /// Adds a property to a component of the contract, as `required` where a request requires it.
    pub(super) fn add_property(
        &mut self,
        parent: &str,
        located: &Located<'a>,
        direction: Direction,
        is_required: bool,
    ) -> Result<(), Unsupported> {
        let wire = located.pointer.last().unwrap_or_default();
        let owner = Pointer::parse(parent).and_then(|pointer| pointer.last()).unwrap_or_default();
        let properties = format!("{parent}/properties");
        let there = self.draft.at(&properties).map(|properties| properties.get(&wire).is_some());
        match there {
            None => return Err("its object has no properties in the contract".to_owned()),
            // Added for the other direction already.
            Some(true) => {}
            Some(false) => {
                let written = self.property(&wire, located, direction, &owner)?;
                let json = Json::Object(written);
                self.draft.insert(&properties, &wire, json, Position::IdFirst);
            }
        }
        let required = format!("{parent}/required");
        let names = self.draft.at(&required).and_then(|names| names.as_array());
        let is_listed = names.is_some_and(|names| names.iter().any(|name| *name == wire));
        if is_required && !is_listed && !self.draft.push(&required, string(&wire)) {
            let before = Position::Before(&["properties"]);
            self.draft.insert(parent, "required", strings([&wire]), before);
        }
        Ok(())
    }

    /// Adds a value to an enum, or to the types of an event.
    pub(super) fn add_value(&mut self, pointer: &str, value: &str) -> Result<(), Unsupported> {
        if self.draft.push(pointer, string(value)) {
            let types = "/components/schemas/EventType";
            let list = self.draft.at(&format!("{types}/enum")).and_then(|list| list.as_array());
            return match list {
                Some(list) if !list.iter().any(|other| other == value) => {
                    self.add_value(types, value)
                }
                _ => Ok(()),
            };
        }
        let list = format!("{pointer}/enum");
        if !self.draft.push(&list, string(value)) {
            return Err("its enum is not in the contract".to_owned());
        }
        self.draft.push(&format!("{pointer}/x-enum-descriptions"), string(TODO));
        let values = self.draft.at(&list).and_then(|list| list.as_array());
        let values: Vec<&str> =
            values.into_iter().flatten().map(|v| v.as_str().unwrap_or_default()).collect();
        let proposed = super::schema::variant_names(&values);
        let names = format!("{pointer}/x-enum-varnames");
        if self.draft.at(&names).is_some() {
            let plain = telnyx_contract::naming::pascal_case(value);
            let name = proposed.and_then(|names| names.last().cloned()).unwrap_or(plain);
            self.draft.push(&names, string(name));
        } else if let Some(proposed) = proposed {
            let before = Position::Before(&["x-enum-descriptions"]);
            self.draft.insert(pointer, "x-enum-varnames", strings(proposed), before);
        }
        Ok(())
    }

    /// Allows null.
    pub(super) fn allow_null(&mut self, pointer: &str) -> Result<(), Unsupported> {
        let schema = self.draft.at(pointer).ok_or("the schema is not in the contract")?;
        if schema.get("$ref").is_some() {
            return Err("`nullable` next to a `$ref` has no effect".to_owned());
        }
        let before = Position::Before(&["default", "x-sensitive", "example"]);
        self.draft.insert(pointer, "nullable", Json::Bool(true), before);
        Ok(())
    }
}

/// Whether a value is a number or a Boolean, which is never sensitive.
fn is_number(schema: &Schema<'_>) -> bool {
    ["boolean", "integer", "number"].iter().any(|ty| schema.types.contains(*ty))
}
