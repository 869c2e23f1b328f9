use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::operations::text;
use crate::{
    Diagnostics,
    model::FORM,
    visit::{self, Place, Pointer},
};

/// What a file may not be said to be: it is bytes, and is there or not.
const OF_NO_FILE: [&str; 6] = ["default", "enum", "maxLength", "minLength", "nullable", "pattern"];

/// A part of a form is a file or a value that can be written as a text.
pub(super) fn parts(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, schema) in forms(document) {
        for (name, property) in properties(schema) {
            let place = pointer.child("properties").child(name);
            let (value, nullable) = behind(document, property);
            if !["boolean", "integer", "number", "string"].contains(&text(value, "type")) {
                diagnostics.note(
                    place.as_str(),
                    format!("the part `{name}` of a form is a file, a text, a number or a flag"),
                    "a list or an object needs a body of JSON; a form could only guess how to \
                     write it",
                );
            }
            if nullable {
                diagnostics.note(
                    place.as_str(),
                    format!("the part `{name}` of a form is there or not, and never null"),
                    "remove `nullable`",
                );
            }
        }
    }
}

/// `format: binary` is a file, and a file is a part of a form.
pub(super) fn files(document: &Value, diagnostics: &mut Diagnostics) {
    let forms = forms(document);
    let of_forms: BTreeSet<String> = forms
        .iter()
        .flat_map(|(pointer, schema)| {
            let properties = pointer.child("properties");
            properties_with_files(schema)
                .map(move |name| properties.child(name).as_str().to_owned())
        })
        .collect();
    let with_files: BTreeSet<&str> = forms
        .iter()
        .filter(|(_, schema)| properties_with_files(schema).next().is_some())
        .map(|(pointer, _)| pointer.as_str())
        .collect();
    visit::schemas(document, &mut |pointer, place, schema| {
        if is_file(schema) {
            if !of_forms.contains(pointer.as_str()) {
                diagnostics.note(
                    pointer.child("format").as_str(),
                    "`format: binary` is a file, which only a property of a form can be",
                    format!("write the body as `{FORM}`, or remove the format"),
                );
            }
            if text_of(schema, "type") != "string" {
                diagnostics.note(pointer.as_str(), "a file is a `string`", "write `type: string`");
            }
            for key in OF_NO_FILE.iter().filter(|key| schema.contains_key(**key)) {
                diagnostics.note(
                    pointer.child(key).as_str(),
                    format!("`{key}` is said of texts, and not of files"),
                    "remove it, and tell the limits of a file in its description",
                );
            }
        }
        let target = text_of(schema, "$ref").trim_start_matches('#');
        let in_form =
            pointer.as_str().ends_with("/requestBody/content/multipart~1form-data/schema");
        if with_files.contains(target) && !(place == Place::Use && in_form) {
            diagnostics.note(
                pointer.as_str(),
                "a component with files is the body of forms only",
                "give what is written as JSON a component of its own",
            );
        }
    });
}

/// `encoding` names the media types of a form's files, one each.
pub(super) fn encodings(document: &Value, diagnostics: &mut Diagnostics) {
    for (pointer, _, _, operation) in visit::operations(document) {
        let content =
            operation.get("requestBody").and_then(|body| body.get("content")?.as_object());
        for (kind, media) in content.into_iter().flatten() {
            let place = pointer.child("requestBody").child("content").child(kind).child("encoding");
            let Some(encoding) = media.get("encoding") else { continue };
            let schema = media.get("schema").map(|schema| visit::resolve(document, schema));
            let files: Vec<&str> = schema
                .filter(|_| kind == FORM)
                .into_iter()
                .flat_map(properties_with_files)
                .collect();
            for (part, how) in encoding.as_object().into_iter().flatten() {
                let place = place.child(part);
                if !files.contains(&part.as_str()) {
                    diagnostics.note(
                        place.as_str(),
                        format!(
                            "`encoding` tells how a file of a form is sent, and `{part}` is none"
                        ),
                        "name a property with `format: binary`, or remove it",
                    );
                }
                let only = how.as_object().is_some_and(|how| how.len() == 1);
                if !only || !is_media_type(text(how, "contentType")) {
                    diagnostics.note(
                        place.as_str(),
                        "an encoding is one media type, which is sent when the caller names none",
                        "write `{\"contentType\": \"application/pdf\"}` and nothing beside it",
                    );
                }
            }
        }
    }
}

/// The components that are sent as forms, once each, and where they are.
fn forms(document: &Value) -> Vec<(Pointer, &Value)> {
    let schemas = Pointer::default().child("components").child("schemas");
    let names: BTreeSet<&str> = visit::operations(document)
        .into_iter()
        .filter_map(|(_, _, _, operation)| {
            let content = operation.get("requestBody")?.get("content")?;
            text(content.get(FORM)?.get("schema")?, "$ref").strip_prefix("#/components/schemas/")
        })
        .collect();
    let all = document.get("components").and_then(|components| components.get("schemas"));
    names.into_iter().filter_map(|name| Some((schemas.child(name), all?.get(name)?))).collect()
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema.get("properties").and_then(Value::as_object).into_iter().flatten()
}

fn properties_with_files(schema: &Value) -> impl Iterator<Item = &str> {
    let files =
        properties(schema).filter(|(_, property)| property.as_object().is_some_and(is_file));
    files.map(|(name, _)| name.as_str())
}

fn is_file(schema: &Map<String, Value>) -> bool {
    text_of(schema, "format") == "binary"
}

fn text_of<'a>(schema: &'a Map<String, Value>, key: &str) -> &'a str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// What a property refers to, through references and wrapped references, and whether any of them
/// may be null.
fn behind<'a>(document: &'a Value, property: &'a Value) -> (&'a Value, bool) {
    let (mut value, mut nullable) = (property, false);
    // Components do not refer to one another directly, so this is deep enough for any contract.
    for _ in 0..4 {
        nullable |= value.get("nullable") == Some(&Value::Bool(true));
        value = visit::resolve(document, value);
        match value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => value = only,
            _ => break,
        }
    }
    (value, nullable || value.get("nullable") == Some(&Value::Bool(true)))
}

/// `application/pdf`: two words that HTTP takes, and neither a list nor a range.
pub fn is_media_type(name: &str) -> bool {
    let is_word = |word: &str| {
        let known = |c: char| c.is_ascii_alphanumeric() || "!#$&^_.+-".contains(c);
        !word.is_empty() && word.chars().all(known)
    };
    name.split_once('/').is_some_and(|(kind, of)| is_word(kind) && is_word(of))
}
