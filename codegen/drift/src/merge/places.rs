//! Published properties and parameters as the contract writes them.

use super::{
    Json, names,
    schemas::{Refusal, TODO, Writer, reference},
};
use telnyx_contract::naming::RUST_NAME;

use crate::{
    compare::{Way, describe},
    normal::{Node, Parameter, Shape},
};

impl<'a> Writer<'_, 'a> {
    /// A schema with what stands beside it at a property.
    pub(super) fn property(
        &mut self,
        name: &str,
        node: &Node<'a>,
        way: Way,
        owner: &str,
    ) -> Result<Json, Refusal> {
        let shape = self.reader.shape(node);
        let hint = format!("{owner}{}", names::component(name));
        let shared = self.known.enum_of_property(name, &shape, way);
        let used = match shared {
            Some(component) => reference(&component),
            None => self.used(node, way, &hint)?,
        };
        let is_reference = used.get("$ref").is_some();
        let mut schema = vec![("description".to_owned(), Json::text(TODO))];
        match used {
            used if is_reference => schema.push(("allOf".to_owned(), Json::List(vec![used]))),
            Json::Object(entries) => schema.extend(entries),
            _ => {}
        }
        let mut beside: Vec<(&'static str, Json)> = Vec::new();
        if shape.deprecated {
            beside.push(("deprecated", Json::Bool(true)));
        }
        if shape.nullable {
            beside.push(("nullable", Json::Bool(true)));
        }
        if let Some(default) = &shape.default {
            beside.push(("default", default.into()));
        }
        if names::is_sensitive(name) && !is_number(&shape) {
            beside.push(("x-sensitive", Json::Bool(true)));
        }
        if let Some(name) = names::chosen(name) {
            beside.push((RUST_NAME, Json::text(name)));
        }
        let beside = beside.into_iter().map(|(key, value)| (key.to_owned(), value));
        schema.retain(|(key, _)| key != "nullable" && key != "default");
        schema.extend(beside);
        Ok(Json::Object(schema))
    }

    /// A parameter as the contract writes it.
    pub(crate) fn parameter(
        &mut self,
        parameter: &Parameter<'a>,
        owner: &str,
    ) -> Result<Json, Refusal> {
        if let Some(shared) = self.known.parameter(parameter) {
            return Ok(Json::object([("$ref", Json::text(format!("#{shared}")))]));
        }
        if parameter.place == "header" {
            return Err("the runtime sends no such header".to_owned());
        }
        let node = parameter.schema.as_ref().ok_or("a parameter without a schema")?;
        let shape = self.reader.shape(node);
        let hint = format!("{owner}{}", names::component(&parameter.name.replace("filter", "")));
        let mut schema = self.used(node, Way::Request, &hint)?;
        let is_text = shape.types.len() == 1 && shape.types.contains("string");
        if parameter.place == "path" && !is_text {
            self.left_out.push((
                node.at.clone(),
                format!("{} in a path is written as a text", describe(&shape)),
            ));
            schema = Json::object([("type", Json::text("string"))]);
        }
        if let (Some(default), true) = (&shape.default, schema.get("$ref").is_some()) {
            schema =
                Json::object([("allOf", Json::List(vec![schema])), ("default", default.into())]);
        }
        let mut written = vec![
            ("name", Json::text(&parameter.name)),
            ("in", Json::text(&parameter.place)),
            ("required", Json::Bool(parameter.required)),
        ];
        if parameter.place == "query" {
            written.push(("style", Json::text("form")));
            if !parameter.style.1 && shape.types.contains("array") {
                written.push(("explode", Json::Bool(false)));
            }
        }
        written.push(("description", Json::text(TODO)));
        if let (Some(name), "query") = (names::chosen(&parameter.name), parameter.place.as_str()) {
            written.push((RUST_NAME, Json::text(name)));
        }
        if names::is_sensitive(&parameter.name) && !is_number(&shape) {
            written.push(("x-sensitive", Json::Bool(true)));
        }
        written.push(("schema", schema));
        Ok(Json::object(written))
    }

    /// A new property of a component that is there; `required` where a request demands it.
    pub(crate) fn add_property(
        &mut self,
        holder: &str,
        node: &Node<'a>,
        way: Way,
        is_required: bool,
    ) -> Result<(), Refusal> {
        let wire =
            node.at.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        let owner = holder.rsplit('/').next().unwrap_or_default().to_owned();
        let schema = self.property(&wire, node, way, &owner)?;
        let object = self.contract.at_mut(holder).ok_or("its holder is not in the contract")?;
        let Some(properties) = object.at_mut("/properties") else {
            return Err("its holder has no properties in the contract".to_owned());
        };
        let rank = |name: &str| (name != "id", name.to_owned());
        properties.insert(&wire, schema, |other| rank(other) > rank(&wire));
        if is_required {
            match object.at_mut("/required") {
                Some(required) => required.push(Json::text(&wire)),
                None => object.insert("required", Json::List(vec![Json::text(&wire)]), |other| {
                    other == "properties"
                }),
            }
        }
        Ok(())
    }
}

/// Whether a value is a number or a flag, which tells nobody anything.
fn is_number(shape: &Shape<'_>) -> bool {
    ["boolean", "integer", "number"].iter().any(|ty| shape.types.contains(*ty))
}
