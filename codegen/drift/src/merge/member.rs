//! Published properties, values and parameters as the contract writes them.

use serde_json::{Value, json};
use telnyx_contract::{Pointer, extensions::RUST_NAME, naming::pascal_case};

use super::{
    naming,
    schema::{annotate, described, reference, variant_names},
    writer::{TODO, Unsupported, Writer},
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
    ) -> Result<Value, Unsupported> {
        let schema = self.upstream.schema(located);
        let hint = format!("{owner}{}", naming::component(name));
        let mut written =
            described(match self.existing.enum_of_property(name, &schema, direction) {
                Some(component) => reference(&component),
                None => self.schema_at_use(located, direction, &hint)?,
            });
        if schema.deprecated {
            written["deprecated"] = json!(true);
        }
        annotate(&mut written, &schema);
        name_and_protect(&mut written, name, &schema);
        Ok(written)
    }

    /// A parameter, or the reference to an equal shared one.
    pub(super) fn parameter(
        &mut self,
        parameter: &Parameter<'a>,
        owner: &str,
    ) -> Result<Value, Unsupported> {
        if let Some(shared) = self.existing.parameter(parameter) {
            return Ok(json!({"$ref": format!("#{shared}")}));
        }
        if parameter.place == "header" {
            return Err("the client does not send this header".to_owned());
        }
        let located = parameter.schema.as_ref().ok_or("a parameter without a schema")?;
        let schema = self.upstream.schema(located);
        if parameter.place == "query" && !parameter.style.1 && schema.types.contains("array") {
            return Err("the client repeats the name for each entry of a list".to_owned());
        }
        let hint = format!("{owner}{}", naming::component(&parameter.name.replace("filter", "")));
        let mut used = self.schema_at_use(located, Direction::Request, &hint)?;
        if parameter.place == "path" && !schema.is_only("string") {
            let text = format!("{} in a path is written as a string", schema.describe());
            self.skip(&located.pointer, text);
            used = json!({"type": "string"});
        }
        if let (Some(default), Some(_)) = (&schema.default, used.get("$ref")) {
            used = json!({"allOf": [used], "default": default});
        }
        let mut written = json!({
            "name": parameter.name,
            "in": parameter.place,
            "required": parameter.required,
            "description": TODO,
            "schema": used,
        });
        name_and_protect(&mut written, &parameter.name, &schema);
        if parameter.place == "query" {
            written["style"] = json!("form");
        } else if let Some(map) = written.as_object_mut() {
            map.remove(RUST_NAME);
        }
        Ok(written)
    }

    /// Adds a parameter to an operation of the contract.
    pub(super) fn add_parameter(
        &mut self,
        operation: &str,
        parameter: &Parameter<'a>,
    ) -> Result<(), Unsupported> {
        let id = self.at(&format!("{operation}/operationId")).and_then(Value::as_str);
        let entity = naming::entity(id.unwrap_or_default());
        let written = self.parameter(parameter, &entity)?;
        self.append(operation, "parameters", written)
            .then_some(())
            .ok_or_else(|| "the operation is not in the contract".to_owned())
    }

    /// Appends to a list of an object, which is created if it is absent.
    fn append(&mut self, parent: &str, list: &str, value: Value) -> bool {
        let pointer = format!("{parent}/{list}");
        match self.at(&pointer) {
            Some(_) => self.push(&pointer, value),
            None => self.insert(parent, list, json!([value])),
        }
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
        let there = self.at(&properties).ok_or("its object has no properties in the contract")?;
        // Otherwise it was added for the other direction already.
        if there.get(&wire).is_none() {
            let written = self.property(&wire, located, direction, &owner)?;
            self.insert(&properties, &wire, written);
        }
        let listed = self.at(&format!("{parent}/required")).and_then(Value::as_array);
        if is_required && !listed.is_some_and(|names| names.contains(&json!(wire))) {
            self.append(parent, "required", json!(wire));
        }
        Ok(())
    }

    /// Adds a value to an enum, or to the types of an event.
    pub(super) fn add_value(&mut self, pointer: &str, value: &str) -> Result<(), Unsupported> {
        if self.push(pointer, json!(value)) {
            let types = "/components/schemas/EventType";
            return match self.at(&format!("{types}/enum")).and_then(Value::as_array) {
                Some(list) if !list.contains(&json!(value)) => self.add_value(types, value),
                _ => Ok(()),
            };
        }
        let list = format!("{pointer}/enum");
        if !self.push(&list, json!(value)) {
            return Err("its enum is not in the contract".to_owned());
        }
        self.push(&format!("{pointer}/x-enum-descriptions"), json!(TODO));
        let values = self.at(&list).and_then(Value::as_array).into_iter().flatten();
        let values: Vec<&str> = values.map(|value| value.as_str().unwrap_or_default()).collect();
        let proposed = variant_names(&values);
        let names = format!("{pointer}/x-enum-varnames");
        if self.at(&names).is_some() {
            let name = proposed.and_then(|names| names.last().cloned());
            self.push(&names, json!(name.unwrap_or_else(|| pascal_case(value))));
        } else if let Some(proposed) = proposed {
            self.insert(pointer, "x-enum-varnames", json!(proposed));
        }
        Ok(())
    }

    /// Allows null.
    pub(super) fn allow_null(&mut self, pointer: &str) -> Result<(), Unsupported> {
        let schema = self.at(pointer).ok_or("the schema is not in the contract")?;
        if schema.get("$ref").is_some() {
            return Err("`nullable` next to a `$ref` has no effect".to_owned());
        }
        self.insert(pointer, "nullable", json!(true));
        Ok(())
    }
}

/// Adds a Rust name where the wire name is not one, and `x-sensitive` where the name suggests it;
/// numbers and Booleans are never sensitive.
fn name_and_protect(written: &mut Value, wire: &str, schema: &Schema<'_>) {
    let is_number = ["boolean", "integer", "number"].iter().any(|ty| schema.types.contains(*ty));
    if naming::is_sensitive(wire) && !is_number {
        written["x-sensitive"] = json!(true);
    }
    if let Some(name) = naming::fallback_rust_name(wire) {
        written[RUST_NAME] = json!(name);
    }
}
