//! Schemas: components, and their uses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    fields::{DESCRIBE, Fields, Sink, suggestion},
    pattern,
};
use crate::{
    Located, Pointer,
    extensions::{self, Site},
    model::{
        Field, Format, Limits, Member, Schema, SchemaKind, Type, Variant, formats, is_known_format,
    },
    naming,
};

/// Where a schema is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// A component.
    Component,
    /// A property of an object.
    Property,
    /// The items of a list, or the values of a map.
    Element,
    /// The schema of a parameter.
    Parameter,
}

/// A schema that is not a component.
pub(super) struct Use {
    pub(super) schema: Schema,
    pub(super) ty: Type,
    pub(super) nullable: bool,
    pub(super) default: Option<Value>,
    rust_name: Option<String>,
}

/// The keywords that only some types have.
const BY_TYPE: &[(&str, &[&str])] = &[
    ("array", &["items", "maxItems", "minItems"]),
    ("integer` or `number", &["maximum", "minimum"]),
    ("object", &["additionalProperties", "properties", "required", extensions::SHORTHAND]),
    (
        "string",
        &[
            "enum",
            "maxLength",
            "minLength",
            "pattern",
            extensions::ENUM_DESCRIPTIONS,
            extensions::ENUM_NAMES,
        ],
    ),
];

/// The keywords of OpenAPI that the contract does not use, with help.
const REFUSED: &[(&str, &str)] = &[
    ("anyOf", "write `oneOf` with a `discriminator`, or one object with optional properties"),
    ("exclusiveMaximum", "limits are inclusive: write `maximum`"),
    ("exclusiveMinimum", "limits are inclusive: write `minimum`"),
    ("maxProperties", "state the limit in the description"),
    ("minProperties", "state the limit in the description"),
    ("multipleOf", "state the step in the description"),
    ("not", "state what is not allowed in the description"),
    ("readOnly", "give requests and responses a component each"),
    ("title", "remove it; the component's name is the type's name"),
    ("uniqueItems", "state it in the description"),
    ("writeOnly", "give requests and responses a component each"),
];

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
        if let Some(used) = schema(sink, at, Position::Component) {
            schemas.insert(name.clone(), Schema { name, ..used.schema });
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

/// Reads a schema that is not a component.
pub(super) fn schema<'a>(sink: &Sink<'a>, at: Located<'a>, position: Position) -> Option<Use> {
    let mut fields = Fields::of(sink, at)?;
    let mut used = Use {
        schema: Schema { pointer: fields.pointer().clone(), ..Schema::default() },
        ty: Type::Any,
        nullable: false,
        default: None,
        rust_name: None,
    };
    if fields.has("$ref") {
        used.ty = reference(&mut fields, position)?;
        return Some(used);
    }
    let named = matches!(position, Position::Component | Position::Property);
    if named {
        used.schema.description = fields.required_prose("description", DESCRIBE);
        used.schema.deprecated = fields.flag("deprecated");
        used.schema.sensitive = fields.flag(extensions::SENSITIVE);
        used.schema.example = fields.value("example");
    }
    if position == Position::Property {
        used.nullable = fields.flag("nullable");
        used.rust_name = fields.string(extensions::RUST_NAME).map(str::to_owned);
    }
    if matches!(position, Position::Property | Position::Parameter) {
        used.default = fields.value("default");
    }
    // A named component is what people choose a type's name for.
    let require_name = |fields: &Fields, what: &str| {
        if position != Position::Component {
            let help = "move it to `components/schemas` under a name of its own and refer to it";
            fields.sink.error(fields.pointer(), format!("anonymous {what}"), help);
        }
        (position == Position::Component).then_some(())
    };
    if fields.has("allOf") {
        used.ty = wrapped(&mut fields)?;
        used.schema.kind = SchemaKind::Alias(used.ty.clone());
    } else if fields.has("oneOf") {
        require_name(&fields, "union")?;
        used.schema.kind = union(&mut fields);
    } else if position != Position::Parameter && fields.has(extensions::ANYTHING) {
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
                (used.ty, used.schema.limits) = scalar(&mut fields, ty, position);
            }
            Some("boolean") => used.ty = Type::Boolean,
            Some("array") => {
                let item = fields.get("items");
                if item.is_none() {
                    fields.error("items", "missing `items`", "write the schema of an item");
                }
                let item = schema(sink, item?, Position::Element)?;
                let items = item.schema.limits;
                used.schema.limits = Limits {
                    min_items: fields.size("minItems"),
                    max_items: fields.size("maxItems"),
                    items: (!items.is_empty()).then(|| Box::new(items)),
                    ..Limits::default()
                };
                used.ty = Type::Array(Box::new(item.ty));
            }
            Some("object") => used.ty = Type::Map(Box::new(values(&mut fields)?)),
            _ => {
                unknown_type(&fields, ty);
                return None;
            }
        }
        if let SchemaKind::Alias(alias) = &mut used.schema.kind {
            *alias = used.ty.clone();
        }
    }
    check_limits(&fields, &used.schema.limits);
    let site = match position {
        Position::Component => Some(Site::Component),
        Position::Property => Some(Site::Property),
        Position::Element => Some(Site::Element),
        Position::Parameter => None,
    };
    fields.finish(site, refused);
    Some(used)
}

/// Says more of a keyword that is not allowed.
fn refused(key: &str) -> Option<(String, String)> {
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
    let (ty, _) = BY_TYPE.iter().find(|(_, keys)| keys.contains(&key))?;
    let help = format!("write `type: {}`, or remove `{key}`", ty.split('`').next().unwrap_or(ty));
    Some((format!("`{key}` is only allowed with the type `{ty}`"), help))
}

fn unknown_type(fields: &Fields, ty: Option<&str>) {
    let help = format!(
        "write one of `array`, `boolean`, `integer`, `number`, `object`, `string`; where the \
         service promises nothing, `{}: true`",
        extensions::ANYTHING
    );
    match ty {
        Some(ty) => fields.error("type", format!("unknown type `{ty}`"), help),
        None if fields.has("type") => {}
        None => {
            let found = REFUSED.iter().find(|(key, _)| fields.has(key));
            match found {
                Some((key, _)) => {
                    let (message, help) = refused(key).unwrap_or_default();
                    fields.error(key, message, help);
                }
                None => fields.error("type", "missing `type`", help),
            }
        }
    }
}

/// Reads `$ref`.
fn reference(fields: &mut Fields, position: Position) -> Option<Type> {
    let named = "wrap the reference: `\"allOf\": [{\"$ref\": …}]` next to a description";
    match position {
        Position::Component => {
            let help = "use the name of the other component everywhere";
            fields.sink.error(fields.pointer(), "a component is only a reference", help);
        }
        Position::Property if fields.at.value.as_object().is_some_and(|map| map.len() == 1) => {
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
        Some(values) => schema(fields.sink, values, Position::Element).map(|values| values.ty),
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

fn scalar(fields: &mut Fields, ty: &str, position: Position) -> (Type, Limits) {
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
        if position != Position::Property {
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
            "write `^…$` around characters, classes such as `[A-Z0-9]`, and groups, each with `?`, \
             `*`, `+` or `{n,m}` after it where needed",
        );
    }
    (if format == Some("date-time") { Type::DateTime } else { Type::String }, limits)
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

fn object(fields: &mut Fields, schema: &mut Schema) {
    let properties = fields.entries("properties");
    let required: BTreeSet<&str> =
        fields.strings("required").unwrap_or_default().into_iter().collect();
    for name in required.iter().filter(|name| !properties.iter().any(|(p, _)| p == *name)) {
        let message = format!("`{name}` is required but not a property");
        fields.error("required", message, "add the property, or remove the name from the list");
    }
    if fields.at.value["properties"].as_object().is_some_and(|map| map.is_empty()) {
        let help = "add one; an object of any content has `additionalProperties: true` alone";
        fields.error("properties", "`properties` has no entry", help);
    }
    let shorthand = fields.string(extensions::SHORTHAND).map(str::to_owned);
    schema.is_open = fields.get("additionalProperties").is_some();
    if schema.is_open && fields.at.value["additionalProperties"] != Value::Bool(true) {
        let help = "write `true`: more properties are known to exist";
        fields.error("additionalProperties", "`additionalProperties` is not `true`", help);
    }
    let mut found: Vec<Field> = Vec::new();
    for (wire, at) in properties {
        let place = at.pointer.clone();
        let Some(used) = self::schema(fields.sink, at, Position::Property) else { continue };
        let name = used.rust_name.unwrap_or_else(|| naming::snake_case(&wire));
        let chosen = format!("`{}`", extensions::RUST_NAME);
        if !naming::is_snake_case(&name) {
            let message = format!("`{wire}` has no valid Rust name: `{name}`");
            fields.sink.error(&place, message, format!("write a name in snake case as {chosen}"));
        } else if let Some(other) = found.iter().find(|field| field.name == name) {
            let message = format!("`{wire}` and `{}` have the same Rust name", other.wire);
            fields.sink.error(&place, message, format!("write another name as its {chosen}"));
        }
        found.push(Field {
            pointer: place,
            required: required.contains(wire.as_str()),
            wire,
            name,
            description: used.schema.description,
            deprecated: used.schema.deprecated,
            ty: used.ty,
            nullable: used.nullable,
            boxed: false,
            example: used.schema.example,
            sensitive: used.schema.sensitive,
            limits: used.schema.limits,
            default: used.default,
        });
    }
    if let Some(name) = &shorthand
        && !found.iter().any(|field| field.wire == *name && field.ty == Type::String)
    {
        fields.error(
            extensions::SHORTHAND,
            format!("`{name}` is not a string property of the object"),
            "write the name of the property that a plain string represents",
        );
    }
    found.sort_by(|a, b| a.wire.cmp(&b.wire));
    schema.kind = SchemaKind::Object { fields: found, shorthand };
}

fn enumeration(fields: &mut Fields) -> SchemaKind {
    let wires = fields.strings("enum").unwrap_or_default();
    if fields.at.value["enum"].as_array().is_some_and(Vec::is_empty) {
        fields.error("enum", "`enum` has no entry", "add a value");
    }
    let [names, descriptions] = [extensions::ENUM_NAMES, extensions::ENUM_DESCRIPTIONS]
        .map(|key| parallel(fields, key, wires.len(), "enum"));
    let mut variants: Vec<Variant> = Vec::new();
    for (index, wire) in wires.iter().enumerate() {
        let chosen = names.as_ref().and_then(|names| names.get(index));
        let name = chosen.map_or_else(|| naming::pascal_case(wire), |name| (*name).to_owned());
        let place = fields.pointer().child("enum").child(index);
        check_variant(fields.sink, &place, wire, &name, variants.iter().map(|v| v.name.as_str()));
        let description = descriptions.as_ref().and_then(|all| all.get(index));
        if let Some(text) = description {
            let place = fields.pointer().child(extensions::ENUM_DESCRIPTIONS).child(index);
            super::fields::check_prose(fields.sink, &place, "description", text);
        }
        let description = description.map(|text| (*text).to_owned());
        variants.push(Variant { wire: (*wire).to_owned(), name, description });
    }
    SchemaKind::Enum(variants)
}

/// Reads a list that has an entry for each entry of another.
pub(super) fn parallel<'a>(
    fields: &mut Fields<'_, 'a>,
    key: &'static str,
    count: usize,
    other: &str,
) -> Option<Vec<&'a str>> {
    let list = fields.strings(key)?;
    if list.len() != count && count > 0 {
        let message = format!("`{key}` has {} entries, and `{other}` {count}", list.len());
        fields.error(key, message, format!("write an entry for each of `{other}`, in its order"));
    }
    Some(list)
}

/// Reports a variant that Rust cannot have.
pub(super) fn check_variant<'k>(
    sink: &Sink,
    place: &Pointer,
    wire: &str,
    name: &str,
    mut taken: impl Iterator<Item = &'k str>,
) {
    let help = match place.tokens().any(|token| token == "mapping") {
        true => "give the member another value of the tag, or make the union untagged".to_owned(),
        false => format!("write a name in Pascal case in `{}`", extensions::ENUM_NAMES),
    };
    if !naming::is_identifier(name) || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
        sink.error(place, format!("`{wire}` has no valid Rust name: `{name}`"), help);
    } else if naming::RESERVED_VARIANTS.contains(&name) || taken.any(|other| other == name) {
        sink.error(place, format!("the variant `{name}` of `{wire}` is taken"), help);
    }
}

fn union(fields: &mut Fields) -> SchemaKind {
    let members = fields.list("oneOf");
    let targets: Vec<String> = members
        .iter()
        .filter(|member| member.reference().is_some())
        .filter_map(|member| fields.sink.resolve(member, "schemas")?.pointer.last())
        .collect();
    let is_complete = targets.len() == members.len() && !members.is_empty();
    let untagged = fields.flag(extensions::UNTAGGED);
    if members.iter().any(|member| member.reference().is_none()) || members.is_empty() {
        fields.error(
            "oneOf",
            "`oneOf` is not a list of references",
            "give each member a component",
        );
    }
    let distinct: BTreeSet<&String> = targets.iter().collect();
    if distinct.len() != targets.len() {
        fields.error("oneOf", "two members of a union are the same", "remove one of them");
    }
    if untagged {
        if fields.has("discriminator") {
            fields.error(
                "discriminator",
                format!("`discriminator` next to `{}`", extensions::UNTAGGED),
                "remove one of the two",
            );
            fields.get("discriminator");
        }
        return SchemaKind::Untagged(targets);
    }
    let Some(discriminator) = fields.get("discriminator") else {
        fields.error(
            "oneOf",
            "a union without `discriminator`",
            format!(
                "add `discriminator` with `propertyName` and a `mapping` to every member; where no \
                 property distinguishes them, write `{}: true`",
                extensions::UNTAGGED
            ),
        );
        return SchemaKind::Untagged(targets);
    };
    let Some(mut tagged) = Fields::of(fields.sink, discriminator) else {
        return SchemaKind::default();
    };
    let tag = tagged.string("propertyName").unwrap_or_default().to_owned();
    if tag.is_empty() {
        let help = "write the name of the property that distinguishes the members";
        tagged.sink.error(tagged.pointer(), "missing `propertyName`", help);
    }
    let mut found: Vec<Member> = Vec::new();
    for (value, at) in tagged.entries("mapping") {
        let name = naming::pascal_case(&value);
        let target = at.value.as_str().and_then(|to| to.strip_prefix("#/components/schemas/"));
        let Some(schema) = target.filter(|name| targets.iter().any(|target| target == name)) else {
            let help = "write the reference of a member, `#/components/schemas/Name`";
            let message = format!("`{value}` is not mapped to a member of the union");
            tagged.sink.error(&at.pointer, message, help);
            continue;
        };
        let taken = found.iter().map(|member| member.name.as_str());
        check_variant(tagged.sink, &at.pointer, &value, &name, taken);
        if let Some(other) = found.iter().find(|member| member.schema == schema) {
            let message = format!("`{value}` and `{}` are mapped to the same member", other.tag);
            tagged.sink.error(&at.pointer, message, "give each value a component of its own");
        }
        found.push(Member { tag: value, name, schema: schema.to_owned() });
    }
    let missing = targets.iter().filter(|name| !found.iter().any(|m| m.schema == **name));
    for name in missing.filter(|_| is_complete) {
        tagged.sink.error(
            &tagged.pointer().child("mapping"),
            format!("no value is mapped to `{name}`"),
            format!("add the value of `{tag}` that `{name}` has"),
        );
    }
    tagged.finish_plain();
    found.sort_by(|a, b| a.tag.cmp(&b.tag));
    SchemaKind::Union { tag, members: found }
}
