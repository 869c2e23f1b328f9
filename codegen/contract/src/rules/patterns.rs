use serde_json::Value;

use crate::{Diagnostics, visit};

/// The client checks patterns by a small matcher of its own, so that no user of the crate pays for
/// a library of regular expressions.
pub(super) fn supported(document: &Value, diagnostics: &mut Diagnostics) {
    visit::schemas(document, &mut |pointer, _, schema| {
        let Some(pattern) = schema.get("pattern") else { return };
        let is_supported = pattern.as_str().is_some_and(is_supported);
        if !is_supported {
            diagnostics.note(
                pointer.child("pattern").as_str(),
                format!("unsupported pattern {pattern}"),
                "write `^…$` around characters, classes such as `[A-Z0-9]`, and groups, each with \
                 `?`, `*`, `+` or `{n,m}` after it where needed",
            );
        }
    });
}

/// Whether the matcher of the runtime, `call/pattern.rs`, understands a pattern.
fn is_supported(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').and_then(|pattern| pattern.strip_suffix('$'));
    inner.and_then(alternatives).is_some_and(str::is_empty)
}

/// Reads `a|b`, and returns the rest.
fn alternatives(pattern: &str) -> Option<&str> {
    let mut rest = sequence(pattern)?;
    while let Some(next) = rest.strip_prefix('|') {
        rest = sequence(next)?;
    }
    Some(rest)
}

/// Reads one piece or several in a row.
fn sequence(pattern: &str) -> Option<&str> {
    let mut rest = quantifier(atom(pattern)?)?;
    while !rest.is_empty() && !rest.starts_with(['|', ')']) {
        rest = quantifier(atom(rest)?)?;
    }
    Some(rest)
}

fn atom(pattern: &str) -> Option<&str> {
    if let Some(group) = pattern.strip_prefix('(') {
        let group = group.strip_prefix("?:").unwrap_or(group);
        return alternatives(group)?.strip_prefix(')');
    }
    if let Some(class) = pattern.strip_prefix('[') {
        return class_members(class);
    }
    character(pattern, "^$.*+?{}|()[]")
}

/// Reads the members of a class, single characters and ranges, up to its end.
fn class_members(class: &str) -> Option<&str> {
    const SPECIAL: &str = "^[]-";
    let mut rest = class;
    loop {
        // A dash that stands last is itself.
        if let Some(end) = rest.strip_prefix("-]") {
            return Some(end);
        }
        rest = character(rest, SPECIAL)?;
        let range = rest.strip_prefix('-').filter(|range| !range.starts_with(']'));
        if let Some(range) = range {
            rest = character(range, SPECIAL)?;
        }
        if let Some(end) = rest.strip_prefix(']') {
            return Some(end);
        }
    }
}

/// Reads a character, escaped where it is special.
fn character<'a>(pattern: &'a str, special: &str) -> Option<&'a str> {
    let mut characters = pattern.chars();
    let first = characters.next()?;
    if first == '\\' {
        let escaped = characters.next().filter(char::is_ascii_punctuation);
        return escaped.map(|_| characters.as_str());
    }
    (!special.contains(first)).then_some(characters.as_str())
}

/// Reads `?`, `*`, `+`, `{n}`, `{n,}` or `{n,m}`, if there is one.
fn quantifier(pattern: &str) -> Option<&str> {
    if let Some(rest) = pattern.strip_prefix(['?', '*', '+']) {
        return Some(rest);
    }
    let Some(counts) = pattern.strip_prefix('{') else { return Some(pattern) };
    let (counts, rest) = counts.split_once('}')?;
    let number = |text: &str| text.parse::<usize>().ok();
    match counts.split_once(',') {
        Some((least, "")) => number(least).map(|_| rest),
        Some((least, most)) => (number(least)? <= number(most)?).then_some(rest),
        None => number(counts).map(|_| rest),
    }
}

#[cfg(test)]
mod tests {
    use super::is_supported;

    #[test]
    fn anchored_sequences_of_classes_and_groups_are_supported() {
        for pattern in [
            "^[A-Z]{2}$",
            "^([A-Z]{2}|\\*)$",
            "^[0-9]+(?:\\.[0-9]+)?$",
            "^[A-Za-z0-9_-]{1,255}$",
            "^a b*c{2,}$",
            "^[\\]\\-]$",
        ] {
            assert!(is_supported(pattern), "{pattern}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for pattern in [
            "", "x", "^x", "x$", "^$", "^.$", "^\\d$", "^[^a]$", "^[]$", "^[a$", "^(a$", "^a)$",
            "^a|$", "^*$", "^a??$", "^a{$", "^a{2,1}$", "^a{x}$", "^(?=a)$", "^a^b$", "^a$b$",
        ] {
            assert!(!is_supported(pattern), "{pattern}");
        }
    }
}
