//! Parameters as they are sent.

use std::rc::Rc;

use serde_json::Value;

use super::{Located, Normalized, Parameter, Schema, children_of};
use crate::select;

/// Keywords that are read here, or have no effect on what is sent.
const IN_PARAMETERS: &str = "\
    allowEmptyValue allowReserved content deprecated description example examples explode in \
    name required schema style";

impl<'a> Normalized<'a> {
    /// Reads a parameter as it is sent: a `deepObject` becomes one per property.
    pub(super) fn parameter(&self, located: &Located<'a>) -> Vec<Parameter<'a>> {
        let located = self.resolve(located);
        self.report_unknown_keys(&located, IN_PARAMETERS);
        let (Some(name), Some(place)) = (located.string("name"), located.string("in")) else {
            self.report_unsupported(
                &located.pointer,
                "a parameter without `name` or `in` is not supported here",
            );
            return Vec::new();
        };
        if !["path", "query", "header"].contains(&place) {
            self.report_unsupported(
                &located.pointer,
                format!("a parameter in `{place}` is not supported here"),
            );
            return Vec::new();
        }
        // Every client sends these on its own.
        if place == "header"
            && ["accept", "authorization", "content-type"].contains(&name.to_lowercase().as_str())
        {
            return Vec::new();
        }
        let media = children_of(&located, "content");
        if let [(kind, _), ..] = media.as_slice() {
            self.report_unsupported(
                &located.pointer,
                format!("of a parameter serialized as {kind} only the schema is compared"),
            );
        }
        let in_media = || media.first().and_then(|(_, media)| media.child("schema"));
        let default = if place == "query" { "form" } else { "simple" };
        let style = located.string("style").unwrap_or(default);
        let explode = located
            .value
            .get("explode")
            .and_then(Value::as_bool)
            .unwrap_or(style == "form" || style == "deepObject");
        let parameter = Parameter {
            pointer: located.pointer.clone(),
            place: place.to_owned(),
            name: name.to_owned(),
            required: located.flag("required") || place == "path",
            deprecated: located.flag("deprecated"),
            schema: located.child("schema").or_else(in_media),
            style: (style.to_owned(), explode),
        };
        match style {
            "deepObject" => self.expand_deep_object(parameter, 0),
            "form" | "simple" => vec![parameter],
            _ => {
                self.report_unsupported(
                    &located.pointer,
                    format!("the style `{style}` is not supported here"),
                );
                vec![parameter]
            }
        }
    }

    /// `filter` with a property `name` is sent as `filter[name]`.
    fn expand_deep_object(&self, parameter: Parameter<'a>, depth: u8) -> Vec<Parameter<'a>> {
        let schema = match &parameter.schema {
            Some(schema) if depth < 8 => self.schema(schema),
            _ => Rc::new(Schema::default()),
        };
        if schema.properties.is_empty() || !schema.types.contains("object") {
            if depth == 0 {
                self.report_unsupported(
                    &parameter.pointer,
                    "the style `deepObject` without properties is not supported here",
                );
            }
            // Inside the brackets, a list is serialized like `form`.
            let style = ("form".to_owned(), parameter.style.1);
            return vec![Parameter { style, ..parameter }];
        }
        let mut all = Vec::new();
        for (name, property) in schema.properties.clone() {
            let inner = Parameter {
                pointer: property.pointer.clone(),
                place: parameter.place.clone(),
                required: parameter.required && schema.required.contains(&name),
                name: format!("{}[{name}]", parameter.name),
                deprecated: parameter.deprecated,
                schema: Some(property),
                style: parameter.style.clone(),
            };
            all.extend(self.expand_deep_object(inner, depth + 1));
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
