//! Doc comments from the contract's descriptions.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Field, Limits, Operation, Parameter, Schema};

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

/// What a component is.
pub(crate) fn of_schema(schema: &Schema) -> String {
    prose(&schema.description)
}

/// What a property means, with its limits and default.
pub(crate) fn of_field(field: &Field) -> String {
    with_facts(&field.description, field.limits, field.default.as_ref())
}

/// What a parameter means, with its limits and default.
pub(crate) fn of_parameter(parameter: &Parameter) -> String {
    with_facts(&parameter.description, parameter.limits, parameter.default.as_ref())
}

/// What a setter sets, and whether a call without it is refused.
pub(crate) fn of_setter(mut doc: String, required: bool) -> String {
    if required {
        doc.push_str(" Required.");
    }
    doc
}

/// What an operation does, beginning with its summary, ending with its request line.
pub(crate) fn of_operation(operation: &Operation) -> String {
    let mut summary = operation.summary.trim_end_matches('.').to_owned();
    summary.push('.');
    let mut paragraphs = vec![prose(&summary)];
    if !operation.description.is_empty() && operation.description != operation.summary {
        paragraphs.push(prose(&operation.description));
    }
    paragraphs.push(format!("`{} {}`", operation.method, operation.path));
    paragraphs.join("\n\n")
}

fn with_facts(description: &str, limits: Limits, default: Option<&Value>) -> String {
    let mut text = prose(description);
    match (limits.minimum, limits.maximum) {
        (Some(least), Some(most)) => text.push_str(&format!(" From {least} to {most}.")),
        (Some(least), None) => text.push_str(&format!(" At least {least}.")),
        (None, Some(most)) => text.push_str(&format!(" At most {most}.")),
        (None, None) => {}
    }
    match default {
        // An empty text is no value; what it means, the description tells.
        Some(Value::String(value)) if value.is_empty() => {}
        Some(Value::String(value)) => text.push_str(&format!(" Default: `{value}`.")),
        Some(Value::Null) | None => {}
        Some(value) => text.push_str(&format!(" Default: `{value}`.")),
    }
    text
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
