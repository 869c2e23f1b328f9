//! The values that the service accepts.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{
    ReferenceOr, Schema as ApiSchema, SchemaKind, Type as ApiType, VariantOrUnknownOrEmpty,
};

use super::{Reader, Schema, Type};

/// The values that the service accepts, in the keywords of JSON Schema. All limits are inclusive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// The smallest number.
    pub minimum: Option<f64>,
    /// The largest number.
    pub maximum: Option<f64>,
    /// The smallest length of a string, in Unicode scalar values.
    pub min_length: Option<usize>,
    /// The largest length of a string, in Unicode scalar values.
    pub max_length: Option<usize>,
    /// The smallest number of entries.
    pub min_items: Option<usize>,
    /// The largest number of entries.
    pub max_items: Option<usize>,
    /// The regular expression that a string matches.
    pub pattern: Option<String>,
    /// What a string is.
    pub format: Option<Format>,
    /// The limits of each entry.
    pub items: Option<Box<Limits>>,
}

/// What a string is, where requests are checked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `phone-number`: a number in E.164 format.
    PhoneNumber,
    /// `phone-number-or-short-code`: a number in E.164 format, or a short code.
    PhoneNumberOrShortCode,
}

impl Format {
    /// The format of that name.
    fn of(name: &str) -> Option<Self> {
        match name {
            "phone-number" => Some(Self::PhoneNumber),
            "phone-number-or-short-code" => Some(Self::PhoneNumberOrShortCode),
            _ => None,
        }
    }
}

impl Limits {
    /// Whether every value of the type is accepted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Reader<'_> {
    /// The limits of a property or parameter, or of the scalar component that it refers to.
    pub(super) fn limits(&self, schema: &ReferenceOr<ApiSchema>) -> Limits {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => match self.referenced(reference) {
                Some(schema) => schema,
                None => return Limits::default(),
            },
        };
        match &schema.schema_kind {
            SchemaKind::AllOf { all_of } => match all_of.as_slice() {
                [ReferenceOr::Reference { reference }] => {
                    self.referenced(reference).map(of_schema).unwrap_or_default()
                }
                _ => Limits::default(),
            },
            _ => of_schema(schema),
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "limits of the API are small")]
fn of_schema(schema: &ApiSchema) -> Limits {
    let SchemaKind::Type(ty) = &schema.schema_kind else { return Limits::default() };
    match ty {
        ApiType::Integer(integer) => Limits {
            minimum: integer.minimum.map(|limit| limit as f64),
            maximum: integer.maximum.map(|limit| limit as f64),
            ..Limits::default()
        },
        ApiType::Number(number) => {
            Limits { minimum: number.minimum, maximum: number.maximum, ..Limits::default() }
        }
        ApiType::String(string) => Limits {
            min_length: string.min_length,
            max_length: string.max_length,
            pattern: string.pattern.clone(),
            format: match &string.format {
                VariantOrUnknownOrEmpty::Unknown(name) => Format::of(name),
                _ => None,
            },
            ..Limits::default()
        },
        ApiType::Array(array) => {
            let items = match &array.items {
                Some(ReferenceOr::Item(item)) => of_schema(item),
                _ => Limits::default(),
            };
            Limits {
                min_items: array.min_items,
                max_items: array.max_items,
                items: (!items.is_empty()).then(|| Box::new(items)),
                ..Limits::default()
            }
        }
        _ => Limits::default(),
    }
}

/// The components that are sent and hold something required or limited, at any depth.
pub(super) fn checked(schemas: &BTreeMap<String, Schema>) -> BTreeSet<String> {
    let mut checked = BTreeSet::new();
    loop {
        let more: Vec<String> = schemas
            .values()
            .filter(|schema| schema.sent && !checked.contains(&schema.name))
            .filter(|schema| match &schema.kind {
                super::SchemaKind::Object { fields, .. } => fields.iter().any(|field| {
                    (field.required && schema.is_body)
                        || !field.limits.is_empty()
                        || leads_to(&field.ty, schemas, &checked)
                }),
                super::SchemaKind::Union { members, .. } => {
                    members.iter().any(|member| checked.contains(&member.schema))
                }
                super::SchemaKind::Alias(ty) => leads_to(ty, schemas, &checked),
                super::SchemaKind::Enum(_) | super::SchemaKind::Untagged(_) => false,
            })
            .map(|schema| schema.name.clone())
            .collect();
        if more.is_empty() {
            return checked;
        }
        checked.extend(more);
    }
}

fn leads_to(ty: &Type, schemas: &BTreeMap<String, Schema>, checked: &BTreeSet<String>) -> bool {
    let Some(name) = ty.named() else { return false };
    schemas.contains_key(name) && checked.contains(name)
}
