//! Parameters as they are sent.

use std::rc::Rc;

use serde_json::Value;

use super::{Node, Parameter, Reader, Shape};
use crate::select;

/// What is read below, or says nothing about what is sent.
const IN_PARAMETERS: &[&str] = &[
    "allowEmptyValue",
    "allowReserved",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
];

impl<'a> Reader<'a> {
    /// A parameter as it is sent: one that is an object becomes one per property.
    pub(super) fn parameter(&self, node: &Node<'a>) -> Vec<Parameter<'a>> {
        let node = self.resolve(node);
        self.note_keys(&node, &[IN_PARAMETERS]);
        let (Some(name), Some(place)) = (node.text("name"), node.text("in")) else {
            self.note(&node.at, "a parameter without `name` or `in` is not understood here");
            return Vec::new();
        };
        if !["path", "query", "header"].contains(&place) {
            self.note(&node.at, format!("a parameter in `{place}` is not understood here"));
            return Vec::new();
        }
        // Written by every client on its own, whatever a document says.
        if place == "header"
            && ["accept", "authorization", "content-type"].contains(&name.to_lowercase().as_str())
        {
            return Vec::new();
        }
        let media = node.child("content").map(|media| media.children()).unwrap_or_default();
        if let [(kind, _), ..] = media.as_slice() {
            self.note(
                &node.at,
                format!("a parameter written as {kind} is compared by its schema only"),
            );
        }
        let in_media = || media.first().and_then(|(_, media)| media.child("schema"));
        let default = if place == "query" { "form" } else { "simple" };
        let style = node.text("style").unwrap_or(default);
        let explode = node
            .value
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(style == "form" || style == "deepObject");
        let parameter = Parameter {
            at: node.at.clone(),
            place: place.to_owned(),
            name: name.to_owned(),
            required: node.flag("required") || place == "path",
            deprecated: node.flag("deprecated"),
            schema: node.child("schema").or_else(in_media),
            style: (style.to_owned(), explode),
        };
        match style {
            "deepObject" => self.lowered(parameter, 0),
            "form" | "simple" => vec![parameter],
            _ => {
                self.note(&node.at, format!("the style `{style}` is not understood here"));
                vec![parameter]
            }
        }
    }

    /// `filter` with a property `name` is sent as `filter[name]`.
    fn lowered(&self, parameter: Parameter<'a>, depth: u8) -> Vec<Parameter<'a>> {
        let shape = match &parameter.schema {
            Some(schema) if depth < 8 => self.shape(schema),
            _ => Rc::new(Shape::default()),
        };
        if shape.properties.is_empty() || !shape.types.contains("object") {
            if depth == 0 {
                self.note(
                    &parameter.at,
                    "the style `deepObject` without properties is not understood here",
                );
            }
            // Below the brackets, a list is written as `form` writes it.
            let style = ("form".to_owned(), parameter.style.1);
            return vec![Parameter { style, ..parameter }];
        }
        let mut all = Vec::new();
        for (name, property) in shape.properties.clone() {
            let inner = Parameter {
                at: property.at.clone(),
                place: parameter.place.clone(),
                required: parameter.required && shape.required.contains(&name),
                name: format!("{}[{name}]", parameter.name),
                deprecated: parameter.deprecated,
                schema: Some(property),
                style: parameter.style.clone(),
            };
            all.extend(self.lowered(inner, depth + 1));
        }
        all
    }
}

pub(super) fn parameter_key(path: &str, parameter: &Parameter<'_>) -> (String, String) {
    let position = match parameter.place.as_str() {
        "path" => select::placeholders(path).iter().position(|name| *name == parameter.name),
        _ => None,
    };
    let name = match (position, parameter.place.as_str()) {
        (Some(position), _) => position.to_string(),
        // Case does not count in headers.
        (None, "header") => parameter.name.to_lowercase(),
        (None, _) => parameter.name.clone(),
    };
    (parameter.place.clone(), name)
}
