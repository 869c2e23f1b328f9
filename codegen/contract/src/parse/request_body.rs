//! Bodies of requests: JSON, or a form with files.

use std::collections::BTreeMap;

use super::{
    content,
    fields::{Fields, Sink},
    parameter::scalar,
    schema::file_misplaced,
};
use crate::{
    Located,
    http::{FORM, JSON, is_media_type},
    model::{Body, BodyEncoding, Schema, SchemaKind, Type},
};

/// Reads the body of a request.
pub(super) fn body<'a>(
    sink: &Sink<'a>,
    schemas: &BTreeMap<String, Schema>,
    at: Located<'a>,
) -> Option<Body> {
    let mut fields = Fields::of(sink, at)?;
    fields.prose("description");
    if !fields.flag("required") {
        let help = "write `required: true`; an operation without a body has no `requestBody`";
        fields.error("required", "a request body is not `required`", help);
    }
    let (kind, media, component) = content(&mut fields, &[JSON, FORM])?;
    let schema = schemas.get(&component)?;
    if !matches!(schema.kind, SchemaKind::Object { .. }) {
        let message = format!("the body `{component}` is not an object with properties");
        sink.error(fields.pointer(), message, "give it a component with `properties`");
    }
    fields.finish_plain();
    let media_place = media.pointer.clone();
    let mut media = Fields::of(sink, media)?;
    media.get("schema");
    let mut encodings = BTreeMap::new();
    let media = if kind == FORM {
        for (part, at) in media.entries("encoding") {
            encodings.extend(encoding(sink, schema, &part, at).map(|kind| (part, kind)));
        }
        parts(sink, schema, schemas);
        media.finish_plain();
        BodyEncoding::Form { encodings }
    } else {
        no_files(sink, &media_place.child("schema"), schema);
        media.finish_plain();
        BodyEncoding::Json
    };
    Some(Body { component, media })
}

/// Reports a component with files that is not the body of a form.
pub(super) fn no_files(sink: &Sink, place: &crate::Pointer, schema: &Schema) {
    if schema.fields().iter().any(|field| field.ty == Type::File) {
        let message = format!("`{}` has files, which JSON cannot hold", schema.name);
        sink.error(place, message, "give what is written as JSON a component of its own");
    }
}

/// Reads the media type of a file.
fn encoding<'a>(sink: &Sink<'a>, schema: &Schema, part: &str, at: Located<'a>) -> Option<String> {
    let is_file = schema.field(part).is_some_and(|field| field.ty == Type::File);
    if !is_file {
        let message = format!("`{part}` is not a file of the form");
        let help = "write the name of a property with `format: binary`, or remove the entry";
        sink.error(&at.pointer, message, help);
    }
    let mut fields = Fields::of(sink, at)?;
    let kind = fields.string("contentType").unwrap_or_default();
    if !is_media_type(kind) {
        let message = "`contentType` is not one media type";
        let help = "write one such as `application/pdf`; it is sent unless the caller sets another";
        fields.error("contentType", message, help);
    }
    fields.finish_plain();
    Some(kind.to_owned())
}

/// Checks that each property can be a part of a form.
fn parts(sink: &Sink, schema: &Schema, schemas: &BTreeMap<String, Schema>) {
    for field in schema.fields() {
        if field.ty != Type::File && scalar(&field.ty, schemas).is_none() {
            let message = format!("the part `{}` is not a file or a single value", field.wire);
            let help = "a part is a file, a string, a number, a Boolean or an enum; a list or an \
                        object requires a JSON body";
            sink.error(&field.pointer, message, help);
        }
        if field.nullable {
            let message = format!("the part `{}` is `nullable`", field.wire);
            sink.error(&field.pointer, message, "remove `nullable`: a part is present or absent");
        }
    }
}

/// Checks that files are properties of forms, and that the components of forms are nothing else.
pub(super) fn files<'m>(
    sink: &Sink,
    schemas: &BTreeMap<String, Schema>,
    forms: impl Iterator<Item = &'m str> + Clone,
) {
    for schema in schemas.values() {
        let is_form = forms.clone().any(|form| form == schema.name);
        for field in schema.fields() {
            if field.ty == Type::File && !is_form {
                file_misplaced(sink, &field.pointer.child("format"));
            }
        }
        let targets = schema.references().filter_map(|name| schemas.get(name));
        targets.for_each(|target| no_files(sink, &schema.pointer, target));
    }
}
