//! Reading components.

use std::collections::BTreeMap;

use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema as ApiSchema, SchemaData, SchemaKind,
    StringFormat, Type as ApiType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::{Field, Member, Reader, Schema, Type, Variant};
use crate::naming;

impl Reader<'_> {
    pub(super) fn schemas(&self) -> BTreeMap<String, Schema> {
        let components = self.document.components.iter();
        components
            .flat_map(|components| &components.schemas)
            .filter_map(|(name, schema)| Some((name, schema.as_item()?)))
            .map(|(name, schema)| {
                let schema = Schema {
                    name: name.clone(),
                    description: description(&schema.schema_data),
                    kind: self.kind(schema),
                    sent: false,
                    received: false,
                    is_body: false,
                    is_checked: false,
                };
                (name.clone(), schema)
            })
            .collect()
    }

    /// What a component is made of.
    pub(super) fn kind(&self, schema: &ApiSchema) -> super::SchemaKind {
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(ApiType::Object(object)) if !object.properties.is_empty() => {
                super::SchemaKind::Object {
                    fields: self.fields(object),
                    shorthand: text(data, "x-shorthand"),
                }
            }
            SchemaKind::Type(ApiType::String(string)) if !string.enumeration.is_empty() => {
                super::SchemaKind::Enum(variants(string.enumeration.iter().flatten(), data))
            }
            SchemaKind::OneOf { one_of } if is_marked(data, "x-untagged") => {
                super::SchemaKind::Untagged(
                    one_of
                        .iter()
                        .filter_map(|member| self.type_of(member).named().map(str::to_owned))
                        .collect(),
                )
            }
            SchemaKind::OneOf { .. } => union(data),
            _ => super::SchemaKind::Alias(self.schema_type(schema)),
        }
    }

    fn fields(&self, object: &ObjectType) -> Vec<Field> {
        let mut fields: Vec<Field> = object
            .properties
            .iter()
            .map(|(wire, property)| {
                let property = property.clone().unbox();
                let data = match &property {
                    ReferenceOr::Item(schema) => Some(&schema.schema_data),
                    ReferenceOr::Reference { reference } => {
                        self.referenced(reference).map(|schema| &schema.schema_data)
                    }
                };
                Field {
                    wire: wire.clone(),
                    name: rust_name(&property).unwrap_or_else(|| naming::snake_case(wire)),
                    description: data.map(description).unwrap_or_default(),
                    ty: self.type_of(&property),
                    required: object.required.contains(wire),
                    nullable: data.is_some_and(|data| data.nullable),
                    example: data.and_then(|data| data.example.clone()),
                    sensitive: self.is_sensitive(&property),
                    limits: self.limits(&property),
                    default: data.and_then(|data| data.default.clone()),
                }
            })
            .collect();
        fields.sort_by(|a, b| a.wire.cmp(&b.wire));
        fields
    }

    /// The type a schema stands for where it is used.
    pub(super) fn type_of(&self, schema: &ReferenceOr<ApiSchema>) -> Type {
        match schema {
            ReferenceOr::Reference { reference } => Type::Named(component(reference)),
            ReferenceOr::Item(schema) => self.schema_type(schema),
        }
    }

    fn schema_type(&self, schema: &ApiSchema) -> Type {
        match &schema.schema_kind {
            SchemaKind::Type(ApiType::String(string)) => match &string.format {
                VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::DateTime,
                VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::File,
                _ => Type::String,
            },
            SchemaKind::Type(ApiType::Integer(_)) => Type::Integer,
            SchemaKind::Type(ApiType::Number(_)) => Type::Number,
            SchemaKind::Type(ApiType::Boolean(_)) => Type::Boolean,
            SchemaKind::Type(ApiType::Array(array)) => {
                let items = array.items.clone().map(ReferenceOr::unbox);
                Type::Array(Box::new(items.map_or(Type::Any, |items| self.type_of(&items))))
            }
            SchemaKind::Type(ApiType::Object(object)) => match &object.additional_properties {
                Some(AdditionalProperties::Schema(values)) => {
                    Type::Map(Box::new(self.type_of(values)))
                }
                _ => Type::Map(Box::new(Type::Any)),
            },
            SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                [only] => self.type_of(only),
                _ => Type::Any,
            },
            _ => Type::Any,
        }
    }

    pub(super) fn referenced(&self, reference: &str) -> Option<&ApiSchema> {
        self.component(reference.strip_prefix("#/components/schemas/")?)
    }

    pub(super) fn component(&self, name: &str) -> Option<&ApiSchema> {
        self.document.components.as_ref()?.schemas.get(name)?.as_item()
    }

    /// Whether the property, or the scalar component it refers to, may not reach a log.
    fn is_sensitive(&self, property: &ReferenceOr<ApiSchema>) -> bool {
        match property {
            ReferenceOr::Reference { reference } => self
                .referenced(reference)
                .is_some_and(|schema| is_marked(&schema.schema_data, "x-sensitive")),
            ReferenceOr::Item(schema) => {
                let wrapped = match &schema.schema_kind {
                    SchemaKind::AllOf { all_of } => all_of.as_slice(),
                    _ => &[],
                };
                is_marked(&schema.schema_data, "x-sensitive")
                    || wrapped.iter().any(|member| self.is_sensitive(member))
            }
        }
    }
}

/// The name of the component a reference points to.
pub(super) fn component(reference: &str) -> String {
    reference.rsplit('/').next().unwrap_or(reference).to_owned()
}

/// The Rust name that a property asks for.
fn rust_name(property: &ReferenceOr<ApiSchema>) -> Option<String> {
    text(&property.as_item()?.schema_data, naming::RUST_NAME)
}

fn description(data: &SchemaData) -> String {
    data.description.clone().unwrap_or_default()
}

fn text(data: &SchemaData, extension: &str) -> Option<String> {
    data.extensions.get(extension).and_then(Value::as_str).map(str::to_owned)
}

fn is_marked(data: &SchemaData, extension: &str) -> bool {
    data.extensions.get(extension).and_then(Value::as_bool).unwrap_or(false)
}

fn variants<'a>(values: impl Iterator<Item = &'a String>, data: &SchemaData) -> Vec<Variant> {
    let list = |extension: &str| -> Vec<String> {
        let entries = data.extensions.get(extension).and_then(Value::as_array);
        entries.into_iter().flatten().map(|v| v.as_str().unwrap_or_default().to_owned()).collect()
    };
    let (variant_names, descriptions) = (list("x-enum-varnames"), list("x-enum-descriptions"));
    values
        .enumerate()
        .map(|(index, wire)| Variant {
            wire: wire.clone(),
            name: variant_names.get(index).cloned().unwrap_or_else(|| naming::pascal_case(wire)),
            description: descriptions.get(index).cloned(),
        })
        .collect()
}

fn union(data: &SchemaData) -> super::SchemaKind {
    let (tag, mapping) = match &data.discriminator {
        Some(found) => (found.property_name.clone(), found.mapping.clone()),
        None => Default::default(),
    };
    let mut members: Vec<Member> = mapping
        .iter()
        .map(|(tag, reference)| Member {
            tag: tag.clone(),
            name: naming::pascal_case(tag),
            schema: component(reference),
        })
        .collect();
    members.sort_by(|a, b| a.tag.cmp(&b.tag));
    super::SchemaKind::Union { tag, members }
}
