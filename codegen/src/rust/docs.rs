//! Doc comments from the contract's descriptions.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::{
    model::{
        Api, Field, Format, Limits, Operation, Schema, SchemaKind, SuccessBody, TimeWindow, Type,
    },
    naming,
};

/// How wide a line of a doc comment may be, without its indent and slashes.
const WIDTH: usize = 92;

/// The line of everything that is deprecated.
const DEPRECATED: &str = "Deprecated: the service may remove it.";

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
    if schema.deprecated {
        text.push_str(&format!("\n\n{DEPRECATED}"));
    }
    if !schema.sent {
        return text;
    }
    let calls: Vec<String> = api
        .operations
        .iter()
        .filter(|operation| operation.body_component() == Some(&schema.name))
        .map(|operation| format!("`{}`", call(operation)))
        .collect();
    let parents: Vec<String> = api
        .schemas
        .values()
        .filter(|parent| {
            let mut types = parent.fields().iter().map(|field| &field.ty);
            parent.sent && types.any(|ty| ty.named() == Some(&schema.name))
        })
        .map(|parent| format!("[`{}`]", parent.name))
        .collect();
    if !calls.is_empty() {
        text.push_str(&format!("\n\nUsed by {}.", calls.join(", ")));
    }
    if !parents.is_empty() && !matches!(schema.kind, SchemaKind::Enum(_)) {
        text.push_str(&format!("\n\nPart of {}.", parents.join(", ")));
    }
    text
}

/// Returns the method of an operation, the last segment of its id.
pub(crate) fn method_name(operation: &Operation) -> &str {
    operation.id.rsplit('.').next().unwrap_or_default()
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

/// What a property or parameter means, with its limits and default.
pub(crate) fn of_field(field: &Field) -> String {
    let text = with_facts(&field.description, &field.limits, field.default.as_ref());
    if field.deprecated { format!("{text} {DEPRECATED}") } else { text }
}

/// The same for a setter, with whether a call without it is refused.
pub(crate) fn of_setter(field: &Field) -> String {
    format!("{}{}", of_field(field), if field.required { " Required." } else { "" })
}

/// What an operation does and returns, and how it fails.
pub(crate) fn of_operation(operation: &Operation) -> String {
    let mut summary = operation.summary.trim_end_matches('.').to_owned();
    summary.push('.');
    let mut paragraphs = vec![prose(&summary)];
    if operation.deprecated {
        paragraphs.push(DEPRECATED.to_owned());
    }
    if !operation.description.is_empty() && operation.description != operation.summary {
        paragraphs.push(prose(&operation.description));
    }
    let response = match &operation.response {
        SuccessBody::Empty => "no content".to_owned(),
        SuccessBody::Plain(name) => component(name),
        SuccessBody::Enveloped(_, ty) => of_type(ty),
        SuccessBody::List(list) => format!("a page of {}", of_type(&list.item)),
    };
    paragraphs.push(format!("`{} {}`, response: {response}.", operation.method, operation.path));
    for parameter in &operation.path_parameters {
        paragraphs.push(format!("`{}`: {}", parameter.argument(), of_field(parameter)));
    }
    let mut errors = "# Errors\n\nSending fails with an [`Error`](crate::Error).".to_owned();
    if !operation.error_codes.is_empty() {
        let codes = operation.error_codes.iter();
        let codes: Vec<String> = codes
            .map(|(code, meaning)| format!("{} ({})", self::code(code), prose(meaning)))
            .collect();
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
        Type::Decimal => "a decimal number".to_owned(),
        Type::Integer | Type::Number => "a number".to_owned(),
        Type::Boolean => "a Boolean".to_owned(),
    }
}

fn with_facts(description: &str, limits: &Limits, default: Option<&Value>) -> String {
    let mut text = prose(description);
    // Many descriptions say so themselves.
    for sentence in of_limits(limits).into_iter().filter(|limit| !states(description, limit)) {
        text.push(' ');
        text.push_str(&sentence);
    }
    match default {
        // The description says what an empty string means.
        Some(Value::String(value)) if value.is_empty() => {}
        Some(Value::String(value)) => text.push_str(&format!(" Default: {}.", code(value))),
        Some(Value::Null) | None => {}
        Some(value) => text.push_str(&format!(" Default: {}.", code(&value.to_string()))),
    }
    text
}

/// Small numbers as descriptions write them.
const NUMBERS: [(&str, &str); 4] =
    [(" two ", " 2 "), (" three ", " 3 "), (" five ", " 5 "), (" ten ", " 10 ")];

/// Whether a description states the limit of a sentence in the same words.
fn states(description: &str, sentence: &str) -> bool {
    if sentence.ends_with("n E.164 format.") {
        return description.contains("E.164");
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let (_, limit) = sentence.split_once(": ").unwrap_or(("", sentence));
    let Some(end) = limit.rfind(is_digit).filter(|_| !limit.contains('`')) else { return false };
    let limit = limit[..=end].to_lowercase();
    let limit = limit.strip_prefix("from ").unwrap_or(&limit);
    // 2,000 is the number 2000.
    let text = description.to_lowercase().replace("up to ", "at most ").replace(',', "");
    let in_digits = |text: String, (word, digits): &(&str, &str)| text.replace(word, digits);
    let text = NUMBERS.iter().fold(text, in_digits);
    let is_bounded = |(at, found): (usize, &str)| {
        !text[..at].ends_with(is_digit) && !text[at + found.len()..].starts_with(is_digit)
    };
    text.match_indices(limit).any(is_bounded)
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
    let pattern = limits.pattern.as_ref().map(|pattern| format!("Matches {}.", code(pattern)));
    let format = limits.format.map(|format| match format {
        Format::PhoneNumber => "In E.164 format.".to_owned(),
        Format::PhoneNumberOrShortCode => "In E.164 format, or a short code.".to_owned(),
    });
    let window = limits.window.map(|window| match window {
        TimeWindow { from: 0, to } => format!("At most {} ahead.", duration(to)),
        TimeWindow { from, to } => format!("From {} to {} ahead.", duration(from), duration(to)),
    });
    let length = counted(limits.min_length, limits.max_length, "characters");
    let items = counted(limits.min_items, limits.max_items, "entries");
    let mut sentences: Vec<String> =
        [range, length, pattern, format, items, window].into_iter().flatten().collect();
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

/// Returns a duration in its largest whole unit, such as `5 minutes`.
fn duration(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let fits = |(length, _): &&(u64, &str)| seconds > 0 && seconds.is_multiple_of(*length);
    let (length, unit) = units.iter().find(fits).copied().unwrap_or((1, "second"));
    let count = seconds / length;
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Returns the text as Markdown in which only code spans and URLs have a meaning.
pub(crate) fn prose(text: &str) -> String {
    let text: String = text.chars().filter(|c| is_printable(*c)).collect();
    let mut paragraphs = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        let mut out = String::new();
        for (index, piece) in paragraph.split('`').enumerate() {
            if index > 0 {
                out.push('`');
            }
            // Every code span is closed: the contract was checked.
            if index % 2 == 1 {
                out.push_str(piece);
            } else {
                piece.split_inclusive(char::is_whitespace).for_each(|word| escape(word, &mut out));
            }
        }
        paragraphs.push(without_block(out.trim()));
    }
    paragraphs.join("\n\n")
}

/// Escapes what would make a paragraph a list, heading, rule or table.
fn without_block(paragraph: &str) -> String {
    if !begins_block(paragraph) {
        return paragraph.to_owned();
    }
    let marker = paragraph.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{}\\{marker}", &paragraph[..paragraph.len() - marker.len()])
}

/// Appends a word without Markdown; a URL becomes a link.
fn escape(word: &str, out: &mut String) {
    let url = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
    let (plain, url) = word.split_at(url.unwrap_or(word.len()));
    for c in plain.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '&' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    if url.is_empty() {
        return;
    }
    let is_part = |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '"' | '\'' | '\\');
    let end = url.find(|c| !is_part(c)).unwrap_or(url.len());
    let end = url[..end].trim_end_matches(['.', ',', ';', ':', ')', ']', '!', '?']).len();
    // A scheme alone is not a URL.
    match url[..end].ends_with(':') || url[..end].ends_with('/') && end < 9 {
        true => out.push_str(&url[..end].replace("://", "\\://")),
        false => out.push_str(&format!("<{}>", &url[..end])),
    }
    escape(&url[end..], out);
}

/// Returns a value as a code span.
pub(crate) fn code(value: &str) -> String {
    let value: String = value.chars().filter(|c| is_printable(*c)).collect();
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    match value.as_str() {
        "" => "an empty string".to_owned(),
        value if value.contains('`') => {
            let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or_default();
            let fence = "`".repeat(longest + 1);
            format!("{fence} {value} {fence}")
        }
        value => format!("`{value}`"),
    }
}

/// Whether a character may be in a comment: rustc refuses those that change the direction of text.
fn is_printable(c: char) -> bool {
    let is_direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (!c.is_control() || c.is_whitespace()) && !is_direction
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
            let is_full = line.len() + 1 + word.len() > WIDTH;
            if !line.is_empty() && is_full && !begins_block(word) {
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

/// Whether Markdown takes a word at the beginning of a line for a list, heading, rule or table.
fn begins_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number =
        digits.len() < word.len() && (digits.starts_with('.') || digits.starts_with(')'));
    is_number || word.starts_with(['-', '+', '#', '=', '|', '>', ':'])
}
