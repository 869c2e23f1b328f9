//! Keywords that a schema cannot have, and what to write instead.

use super::fields::Fields;
use crate::extensions::{self, Site};

/// The keywords that only some types have.
#[rustfmt::skip]
const BY_TYPE: &[(&str, &[&str])] = &[
    ("array", &["items", "maxItems", "minItems"]),
    ("integer` or `number", &["maximum", "minimum"]),
    ("object", &[
        "additionalProperties", "minProperties", "properties", "required", extensions::ANY_OF,
        extensions::AT_MOST_ONE, extensions::EXACTLY_ONE, extensions::REQUIRED_WHEN,
        extensions::SHORTHAND,
    ]),
    ("string", &[
        "enum", "maxLength", "minLength", "pattern", extensions::ENUM_DESCRIPTIONS,
        extensions::ENUM_NAMES,
    ]),
];

/// The keywords of OpenAPI that the contract does not use, with help.
const REFUSED: &[(&str, &str)] = &[
    ("anyOf", "write `oneOf` with a `discriminator`, or one object with optional properties"),
    ("exclusiveMaximum", "limits are inclusive: write `maximum`"),
    ("exclusiveMinimum", "limits are inclusive: write `minimum`"),
    ("maxProperties", "state the limit in the description"),
    ("multipleOf", "state the step in the description"),
    ("not", "state what is not allowed in the description"),
    ("readOnly", "give requests and responses a component each"),
    ("title", "remove it; the component's name is the type's name"),
    ("uniqueItems", "state it in the description"),
    ("writeOnly", "give requests and responses a component each"),
];

/// Says more of a keyword that is not allowed.
pub(super) fn refused(key: &str, site: Option<Site>) -> Option<(String, String)> {
    if let Some((_, help)) = REFUSED.iter().find(|(name, _)| *name == key) {
        return Some((format!("`{key}` is not supported"), (*help).to_owned()));
    }
    if matches!(key, "default" | "deprecated" | "description" | "example" | "nullable") {
        let help = "write it on the property or parameter that has this schema";
        return Some((format!("`{key}` is not allowed here"), help.to_owned()));
    }
    if key == extensions::UNTAGGED {
        let message = format!("`{key}` is only allowed next to `oneOf`");
        return Some((message, "remove it, or write the members of a union".to_owned()));
    }
    if key == extensions::TIME_WINDOW && site == Some(Site::Property) {
        let message = format!("`{key}` is only allowed with the format `date-time`");
        return Some((message, format!("write `format: date-time`, or remove `{key}`")));
    }
    let (ty, _) = BY_TYPE.iter().find(|(_, keys)| keys.contains(&key))?;
    let help = format!("write `type: {}`, or remove `{key}`", ty.split('`').next().unwrap_or(ty));
    Some((format!("`{key}` is only allowed with the type `{ty}`"), help))
}

/// Reports a schema without a type that is known.
pub(super) fn unknown_type(fields: &Fields, ty: Option<&str>) {
    let help = format!(
        "write one of `array`, `boolean`, `integer`, `number`, `object`, `string`; where the \
         service promises nothing, `{}: true`",
        extensions::ANYTHING
    );
    match ty {
        Some(ty) => fields.error("type", format!("unknown type `{ty}`"), help),
        None if fields.has("type") => {}
        // A keyword that takes the place of a type is the fault, and not the missing type.
        None => match REFUSED.iter().find(|(key, _)| fields.has(key)) {
            Some((key, help)) => fields.error(key, format!("`{key}` is not supported"), *help),
            None => fields.error("type", "missing `type`", help),
        },
    }
}
