//! Schemas: components, and their uses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    fields::{DESCRIBE, Fields, Sink, suggestion},
    keywords::{refused, unknown_type},
    object::object,
    pattern,
    variants::{enumeration, union},
};
use crate::{
    Located, Pointer,
    extensions::{self, Site},
    model::{
        Field, Format, Limits, Schema, SchemaKind, TimeWindow, Type, formats, is_known_format,
    },
    naming,
};

/// A schema that was read.
#[derive(Default)]
pub(super) struct Use {
    /// What it is as a property, but for whether its object requires it.
    pub(super) field: Field,
    /// What it is as a component, but for what `field` has.
    pub(super) schema: Schema,
}

/// Reads every component; the names are those of the document.
pub(super) fn components<'a>(
    sink: &Sink<'a>,
    entries: Vec<(String, Located<'a>)>,
) -> BTreeMap<String, Schema> {
    let mut schemas = BTreeMap::new();
    for (name, at) in entries {
        let place = at.pointer.clone();
        if naming::pascal_case(&name) != name || !naming::is_identifier(&name) {
            let message = format!("`{name}` is not a name in Pascal case");
            let pascal = naming::pascal_case(&name);
            let help = match naming::is_identifier(&pascal) {
                true => format!("rename the component to `{pascal}`"),
                false => "rename the component: `LikeThis`".to_owned(),
            };
            sink.error(&place, message, help);
        } else if naming::is_reserved_type(&name) {
            let message = format!("`{name}` is a name that generated code uses itself");
            sink.error(&place, message, "rename the component after what it is in the domain");
        }
        if let Some(used) = schema(sink, at, Some(Site::Component)) {
            let Field { pointer, description, deprecated, sensitive, example, limits, .. } =
                used.field;
            let schema = Schema {
                name: name.clone(),
                pointer,
                description,
                deprecated,
                sensitive,
                example,
                limits,
                ..used.schema
            };
            schemas.insert(name, schema);
        }
    }
    inherit(&mut schemas);
    schemas
}

/// Gives properties what is said of the components that they refer to.
fn inherit(schemas: &mut BTreeMap<String, Schema>) {
    let facts: BTreeMap<String, (bool, Limits)> = schemas
        .values()
        .map(|schema| (schema.name.clone(), (schema.sensitive, schema.limits.clone())))
        .collect();
    for schema in schemas.values_mut() {
        let SchemaKind::Object { fields, .. } = &mut schema.kind else { continue };
        for field in fields {
            let Type::Named(name) = &field.ty else { continue };
            if let Some((sensitive, limits)) = facts.get(name) {
                field.sensitive |= sensitive;
                field.limits = limits.clone();
            }
        }
    }
}

/// Reads a schema: a component, a property, or the items of a list or map. That of a parameter has
/// no site, because no extension is allowed there.
pub(super) fn schema<'a>(sink: &Sink<'a>, at: Located<'a>, site: Option<Site>) -> Option<Use> {
    let mut fields = Fields::of(sink, at)?;
    let mut used = Use::default();
    used.field.pointer = fields.pointer().clone();
    used.field.wire = fields.pointer().last().unwrap_or_default();
    used.field.name = naming::snake_case(&used.field.wire);
    if fields.has("$ref") {
        used.field.ty = reference(&mut fields, site)?;
        return Some(used);
    }
    let field = &mut used.field;
    let is_component = site == Some(Site::Component);
    let is_property = site == Some(Site::Property);
    if is_component || is_property {
        field.description = fields.required_prose("description", DESCRIBE);
        field.deprecated = fields.flag("deprecated");
        field.sensitive = fields.flag(extensions::SENSITIVE);
        field.example = fields.value("example");
    }
    if is_property {
        field.nullable = fields.flag("nullable");
        field.one_or_many = fields.flag(extensions::ONE_OR_MANY);
        if let Some(chosen) = fields.string(extensions::RUST_NAME) {
            field.name = chosen.to_owned();
        }
    }
    if is_property || site.is_none() {
        field.default = fields.value("default");
    }
    // A named component is what people choose a type's name for.
    let require_name = |fields: &Fields, what: &str| {
        if !is_component {
            let help = "move it to `components/schemas` under a name of its own and refer to it";
            fields.sink.error(fields.pointer(), format!("anonymous {what}"), help);
        }
        is_component.then_some(())
    };
    if fields.has("allOf") {
        field.ty = wrapped(&mut fields)?;
    } else if fields.has("oneOf") {
        require_name(&fields, "union")?;
        used.schema.kind = union(&mut fields);
    } else if site.is_some() && fields.has(extensions::ANYTHING) {
        let is_true = fields.flag(extensions::ANYTHING);
        if !is_true || fields.has("type") {
            fields.error(
                extensions::ANYTHING,
                format!("`{}` is not `true` without `type`", extensions::ANYTHING),
                "remove one of the two",
            );
            return None;
        }
    } else {
        let ty = fields.string("type");
        match ty {
            Some("string") if fields.has("enum") => {
                require_name(&fields, "enum")?;
                used.schema.kind = enumeration(&mut fields);
                format(&mut fields, "string");
            }
            Some("object") if fields.has("properties") => {
                require_name(&fields, "object")?;
                object(&mut fields, &mut used.schema);
            }
            Some(ty @ ("string" | "integer" | "number")) => {
                (field.ty, field.limits) = scalar(&mut fields, ty, is_property);
            }
            Some("boolean") => field.ty = Type::Boolean,
            Some("array") => {
                let item = fields.get("items");
                if item.is_none() {
                    fields.error("items", "missing `items`", "write the schema of an item");
                }
                let item = schema(sink, item?, Some(Site::Element))?;
                let items = item.field.limits;
                field.limits = Limits {
                    min_items: fields.size("minItems"),
                    max_items: fields.size("maxItems"),
                    items: (!items.is_empty()).then(|| Box::new(items)),
                    ..Limits::default()
                };
                field.ty = Type::Array(Box::new(item.field.ty));
            }
            Some("object") => field.ty = Type::Map(Box::new(values(&mut fields)?)),
            _ => {
                unknown_type(&fields, ty);
                return None;
            }
        }
    }
    if let SchemaKind::Alias(alias) = &mut used.schema.kind {
        *alias = field.ty.clone();
    }
    check_limits(&fields, &field.limits);
    fields.finish(site, |key| refused(key, site));
    Some(used)
}

/// Reads `$ref`.
fn reference(fields: &mut Fields, site: Option<Site>) -> Option<Type> {
    let named = "wrap the reference: `\"allOf\": [{\"$ref\": …}]` next to a description";
    match site {
        Some(Site::Component) => {
            let help = "use the name of the other component everywhere";
            fields.sink.error(fields.pointer(), "a component is only a reference", help);
        }
        Some(Site::Property) if fields.at.value.as_object().is_some_and(|map| map.len() == 1) => {
            fields.sink.error(fields.pointer(), "missing `description`", named);
        }
        _ => {}
    }
    let target = fields.sink.resolve(&fields.at, "schemas")?;
    target.pointer.last().map(Type::Named)
}

/// Reads `allOf`, which only gives a reference a description.
fn wrapped(fields: &mut Fields) -> Option<Type> {
    let members = fields.list("allOf");
    match members.as_slice() {
        [only] if only.reference().is_some() => {
            let target = fields.sink.resolve(only, "schemas")?;
            target.pointer.last().map(Type::Named)
        }
        _ => {
            fields.error(
                "allOf",
                "`allOf` is not a list of one reference",
                "write the properties of all members into one component",
            );
            None
        }
    }
}

/// Reads the values of a map.
fn values(fields: &mut Fields) -> Option<Type> {
    match fields.get("additionalProperties") {
        None => Some(Type::Any),
        Some(open) if open.value == &Value::Bool(true) => Some(Type::Any),
        Some(values) => {
            schema(fields.sink, values, Some(Site::Element)).map(|values| values.field.ty)
        }
    }
}

fn format<'a>(fields: &mut Fields<'_, 'a>, ty: &str) -> Option<&'a str> {
    let format = fields.string("format")?;
    if !is_known_format(ty, format) {
        let help = suggestion(format, formats(ty));
        fields.error("format", format!("unknown format `{format}` of the type `{ty}`"), help);
    }
    Some(format)
}

fn scalar(fields: &mut Fields, ty: &str, is_property: bool) -> (Type, Limits) {
    let format = format(fields, ty);
    if ty != "string" {
        let limits = Limits {
            minimum: fields.number("minimum"),
            maximum: fields.number("maximum"),
            ..Limits::default()
        };
        for (key, limit) in [("minimum", limits.minimum), ("maximum", limits.maximum)] {
            if ty == "integer" && limit.is_some_and(|limit| limit.fract() != 0.0) {
                let message = format!("`{key}` of an integer has a fraction");
                fields.error(key, message, "write an integer");
            }
        }
        return (if ty == "integer" { Type::Integer } else { Type::Number }, limits);
    }
    if format == Some("binary") {
        if !is_property {
            file_misplaced(fields.sink, &fields.pointer().child("format"));
        }
        for key in ["default", "nullable", "maxLength", "minLength", "pattern"] {
            if fields.get(key).is_some() {
                let help = "remove it, and state the limits of a file in its description";
                fields.error(key, format!("`{key}` is not allowed on a file"), help);
            }
        }
        return (Type::File, Limits::default());
    }
    let limits = Limits {
        min_length: fields.size("minLength"),
        max_length: fields.size("maxLength"),
        pattern: fields.string("pattern").map(str::to_owned),
        format: format.and_then(Format::of),
        ..Limits::default()
    };
    if limits.pattern.as_deref().is_some_and(|pattern| !pattern::is_supported(pattern)) {
        fields.error(
            "pattern",
            "unsupported pattern",
            "write characters, classes such as `[A-Z0-9]`, and groups, each with `?`, `*`, `+` or \
             `{n,m}` after it where needed, between `^` and `$`; alternatives are in a group",
        );
    }
    match format {
        Some("date-time") if is_property => {
            (Type::DateTime, Limits { window: window(fields), ..limits })
        }
        Some("date-time") => (Type::DateTime, limits),
        Some("decimal") => (Type::Decimal, limits),
        _ => (Type::String, limits),
    }
}

/// Reads how far ahead a time is.
fn window(fields: &mut Fields) -> Option<TimeWindow> {
    let mut window = Fields::of(fields.sink, fields.get(extensions::TIME_WINDOW)?)?;
    let mut seconds = |key| window.size(key).and_then(|seconds| u64::try_from(seconds).ok());
    let (from, to) = (seconds("from"), seconds("to"));
    window.finish_plain();
    let (Some(from), Some(to)) = (from, to) else {
        let help = "write both in seconds: `{ \"from\": 300, \"to\": 86400 }`";
        let message = format!("`{}` lacks `from` or `to`", extensions::TIME_WINDOW);
        fields.error(extensions::TIME_WINDOW, message, help);
        return None;
    };
    if from > to {
        fields.error(extensions::TIME_WINDOW, "`from` is above `to`", "swap the two");
    }
    Some(TimeWindow { from, to })
}

/// Reports a file that is not a property of a form.
pub(super) fn file_misplaced(sink: &Sink, place: &Pointer) {
    sink.error(
        place,
        "`format: binary` outside of a form",
        "a file is a property of the body of a form: write the body as `multipart/form-data`, or \
         remove the format",
    );
}

fn check_limits(fields: &Fields, limits: &Limits) {
    let counts = [
        ("minLength", limits.min_length, "maxLength", limits.max_length),
        ("minItems", limits.min_items, "maxItems", limits.max_items),
    ];
    let counts = counts.into_iter().filter(|(_, low, _, high)| low > high && high.is_some());
    let mut wrong: Vec<(&str, &str)> = counts.map(|(low, _, high, _)| (low, high)).collect();
    if matches!((limits.minimum, limits.maximum), (Some(low), Some(high)) if low > high) {
        wrong.push(("minimum", "maximum"));
    }
    for (low, high) in wrong {
        fields.error(low, format!("`{low}` is above `{high}`"), "swap the two");
    }
}
