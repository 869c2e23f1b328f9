//! Doc comments from the contract's descriptions.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::{
    model::{
        Api, Field, Format, Limits, Operation, Parameter, Schema, SchemaKind, SuccessBody, Type,
    },
    naming,
};

/// How wide a line of a doc comment may be, without its indent and slashes.
const WIDTH: usize = 92;

/// `#[doc = "…"]` for each line.
pub(crate) fn attributes(text: &str) -> Vec<TokenStream> {
    lines(text)
        .iter()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        })
        .collect()
}

/// `/// …` for each line, behind an indent.
pub(crate) fn comment(text: &str, indent: &str) -> String {
    let line = |line: &String| match line.as_str() {
        "" => format!("{indent}///\n"),
        line => format!("{indent}/// {line}\n"),
    };
    lines(text).iter().map(line).collect()
}

/// What a component is, and where callers send it.
pub(crate) fn of_schema(schema: &Schema, api: &Api) -> String {
    let mut text = prose(&schema.description);
    if !schema.sent {
        return text;
    }
    let calls: Vec<String> = api
        .operations
        .iter()
        .filter(|operation| operation.body_component() == Some(&schema.name))
        .map(|operation| format!("`{}`", call(operation)))
        .collect();
    let holders: Vec<String> = api
        .schemas
        .values()
        .filter(|holder| {
            holder.sent
                && matches!(&holder.kind, SchemaKind::Object { fields, .. } if
            fields.iter().any(|field| field.ty.named() == Some(&schema.name)))
        })
        .map(|holder| format!("[`{}`]", holder.name))
        .collect();
    if !calls.is_empty() {
        text.push_str(&format!("\n\nUsed by {}.", calls.join(", ")));
    }
    if !holders.is_empty() && !matches!(schema.kind, SchemaKind::Enum(_)) {
        text.push_str(&format!("\n\nPart of {}.", holders.join(", ")));
    }
    text
}

/// `client.messages().send()`.
pub(crate) fn call(operation: &Operation) -> String {
    let segments =
        operation.id.split('.').map(|segment| format!(".{}()", naming::snake_case(segment)));
    let call: String = segments.collect();
    match operation.path_parameters.is_empty() {
        true => format!("client{call}"),
        false => format!("client{}(…)", call.trim_end_matches("()")),
    }
}

/// What a property means, with its limits and default.
pub(crate) fn of_field(field: &Field) -> String {
    with_facts(&field.description, &field.limits, field.default.as_ref())
}

/// What a parameter means, with its limits and default.
pub(crate) fn of_parameter(parameter: &Parameter) -> String {
    with_facts(&parameter.description, &parameter.limits, parameter.default.as_ref())
}

/// What a setter sets, and whether a call without it is refused.
pub(crate) fn of_setter(mut doc: String, required: bool) -> String {
    if required {
        doc.push_str(" Required.");
    }
    doc
}

/// What an operation does and returns, and how it fails.
pub(crate) fn of_operation(operation: &Operation) -> String {
    let mut summary = operation.summary.trim_end_matches('.').to_owned();
    summary.push('.');
    let mut paragraphs = vec![prose(&summary)];
    if !operation.description.is_empty() && operation.description != operation.summary {
        paragraphs.push(prose(&operation.description));
    }
    let response = match &operation.answer {
        SuccessBody::Empty => "no content".to_owned(),
        SuccessBody::Plain(name) => component(name),
        SuccessBody::Enveloped(_, ty) => of_type(ty),
        SuccessBody::List(list) => format!("a page of {}", of_type(&list.item)),
    };
    paragraphs.push(format!("`{} {}`, response: {response}.", operation.method, operation.path));
    for parameter in &operation.path_parameters {
        paragraphs.push(format!("`{}`: {}", parameter.name, of_parameter(parameter)));
    }
    let mut errors = "# Errors\n\nSending fails with an [`Error`](crate::Error).".to_owned();
    if !operation.error_codes.is_empty() {
        let codes = operation.error_codes.iter();
        let codes: Vec<String> =
            codes.map(|(code, meaning)| format!("`{code}` ({})", prose(meaning))).collect();
        let codes = codes.join(", ");
        errors.push_str(&format!(" Documented codes of the service: {codes}."));
    }
    paragraphs.push(errors);
    paragraphs.join("\n\n")
}

fn component(name: &str) -> String {
    format!("[`{name}`](crate::types::{name})")
}

fn of_type(ty: &Type) -> String {
    match ty {
        Type::Named(name) => component(name),
        Type::Array(item) => format!("a list of {}", of_type(item)),
        Type::Map(_) | Type::Any => "JSON".to_owned(),
        Type::String | Type::DateTime | Type::File => "a string".to_owned(),
        Type::Integer | Type::Number => "a number".to_owned(),
        Type::Boolean => "a Boolean".to_owned(),
    }
}

fn with_facts(description: &str, limits: &Limits, default: Option<&Value>) -> String {
    let mut text = prose(description);
    for sentence in of_limits(limits) {
        text.push(' ');
        text.push_str(&sentence);
    }
    match default {
        // The description says what an empty string means.
        Some(Value::String(value)) if value.is_empty() => {}
        Some(Value::String(value)) => text.push_str(&format!(" Default: `{value}`.")),
        Some(Value::Null) | None => {}
        Some(value) => text.push_str(&format!(" Default: `{value}`.")),
    }
    text
}

/// Returns a sentence for each limit.
fn of_limits(limits: &Limits) -> Vec<String> {
    let range = match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => Some(format!("From {least} to {most}.")),
        (Some(least), None) => Some(format!("At least {least}.")),
        (None, Some(most)) => Some(format!("At most {most}.")),
        (None, None) => None,
    };
    let counted = |least: Option<usize>, most: Option<usize>, what: &str| match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {what}.")),
        (None | Some(0), Some(most)) => Some(format!("At most {most} {what}.")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {what}.")),
        (Some(1), None) => Some("Not empty.".to_owned()),
        (Some(least), None) if least > 0 => Some(format!("At least {least} {what}.")),
        (_, None) => None,
    };
    let pattern = limits.pattern.as_ref().map(|pattern| format!("Matches `{pattern}`."));
    let format = limits.format.map(|format| match format {
        Format::PhoneNumber => "In E.164 format.".to_owned(),
        Format::PhoneNumberOrShortCode => "In E.164 format, or a short code.".to_owned(),
    });
    let length = counted(limits.min_length, limits.max_length, "characters");
    let items = counted(limits.min_items, limits.max_items, "entries");
    let mut sentences: Vec<String> =
        [range, length, pattern, format, items].into_iter().flatten().collect();
    if let Some(items) = &limits.items {
        let each = of_limits(items);
        sentences.extend(each.iter().map(|sentence| {
            let mut letters = sentence.chars();
            let first = letters.next().map(|first| first.to_lowercase().to_string());
            format!("Each entry: {}{}", first.unwrap_or_default(), letters.as_str())
        }));
    }
    sentences
}

/// The text with everything escaped that rustdoc would take for a link or a tag.
pub(crate) fn prose(text: &str) -> String {
    let mut out = String::new();
    for (index, piece) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 {
            out.push_str(piece);
            continue;
        }
        for word in piece.split_inclusive(char::is_whitespace) {
            if word.starts_with("https://") || word.starts_with("http://") {
                let url = word.trim_end_matches(|c: char| c.is_whitespace() || ".,;".contains(c));
                out.push_str(&format!("<{url}>{}", &word[url.len()..]));
            } else {
                for c in word.chars() {
                    if matches!(c, '[' | ']' | '<' | '>' | '*' | '_') {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
        }
    }
    out
}

/// Breaks text into lines; paragraphs are kept apart by an empty one.
fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in text.split("\n\n").enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.len() + 1 + word.len() > WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_no_links_and_urls_are() {
        assert_eq!(
            prose("by filter[name], or `page[size]`"),
            "by filter\\[name\\], or `page[size]`"
        );
        assert_eq!(prose("see https://example.com/a."), "see <https://example.com/a>.");
    }

    #[test]
    fn paragraphs_stay_apart() {
        assert_eq!(comment("One.\n\nTwo.", "    "), "    /// One.\n    ///\n    /// Two.\n");
    }
}
