//! Parameters as they are sent.

use serde_json::Value;

use super::{Located, Normalized, Parameter, children_of};
use crate::select;

/// Keywords that are read here, or have no effect on what is sent.
const IN_PARAMETERS: &str = "\
    allowEmptyValue allowReserved content deprecated description example examples explode in \
    name required schema style";

/// Headers that every client sends on its own.
const OWN_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// How many levels of a `deepObject` are read.
const DEEPEST: usize = 8;

impl<'a> Normalized<'a> {
    /// Reads a parameter as it is sent: a `deepObject` becomes one per property.
    pub(super) fn parameter(&self, located: &Located<'a>) -> Vec<Parameter<'a>> {
        let located = self.resolve(located);
        self.report_unknown_keys(&located, IN_PARAMETERS);
        let (Some(name), Some(place)) = (located.string("name"), located.string("in")) else {
            self.refuse(&located, "a parameter without `name` or `in` is not supported here");
            return Vec::new();
        };
        if !["path", "query", "header"].contains(&place) {
            self.refuse(&located, format!("a parameter in `{place}` is not supported here"));
            return Vec::new();
        }
        if place == "header" && OWN_HEADERS.contains(&name.to_lowercase().as_str()) {
            return Vec::new();
        }
        let media = children_of(&located, "content");
        if let [(kind, _), ..] = media.as_slice() {
            let text = format!("of a parameter serialized as {kind} only the schema is compared");
            self.refuse(&located, text);
        }
        let in_media = || media.first().and_then(|(_, media)| media.child("schema"));
        let default = if place == "query" { "form" } else { "simple" };
        let style = located.string("style").unwrap_or(default);
        let explode = located.value.get("explode").and_then(Value::as_bool);
        let parameter = Parameter {
            pointer: located.pointer.clone(),
            place: place.to_owned(),
            name: name.to_owned(),
            required: located.flag("required") || place == "path",
            deprecated: located.flag("deprecated"),
            schema: located.child("schema").or_else(in_media),
            style: (style.to_owned(), explode.unwrap_or(["form", "deepObject"].contains(&style))),
        };
        match style {
            "deepObject" => {
                let expanded = self.expand_deep_object(parameter, DEEPEST);
                if expanded.iter().any(|one| one.name == name) {
                    let text = "the style `deepObject` without properties is not supported here";
                    self.refuse(&located, text);
                }
                return expanded;
            }
            "form" | "simple" => {}
            _ => self.refuse(&located, format!("the style `{style}` is not supported here")),
        }
        vec![parameter]
    }

    /// `filter` with a property `name` is sent as `filter[name]`.
    fn expand_deep_object(&self, parameter: Parameter<'a>, levels: usize) -> Vec<Parameter<'a>> {
        let schema = parameter.schema.as_ref().filter(|_| levels > 0);
        let schema = schema.map(|schema| self.schema(schema)).unwrap_or_default();
        if schema.properties.is_empty() || !schema.types.contains("object") {
            // Inside the brackets, a list is serialized like `form`.
            let style = ("form".to_owned(), parameter.style.1);
            return vec![Parameter { style, ..parameter }];
        }
        let inner = schema.properties.iter().map(|(name, property)| Parameter {
            pointer: property.pointer.clone(),
            required: parameter.required && schema.required.contains(name),
            name: format!("{}[{name}]", parameter.name),
            schema: Some(property.clone()),
            ..parameter.clone()
        });
        inner.flat_map(|inner| self.expand_deep_object(inner, levels - 1)).collect()
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
