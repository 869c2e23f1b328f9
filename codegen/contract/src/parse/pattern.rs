//! The regular expressions that the client can check: it has a small matcher of its own, so that no
//! user of the crate pays for a library.

/// Returns whether the matcher of the runtime, `call/pattern.rs`, understands a pattern.
pub(super) fn is_supported(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    // An anchor belongs to one alternative, and not to all of them as the matcher takes it.
    let read = if inner == pattern { alternatives } else { sequence };
    read(inner).is_some_and(str::is_empty)
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
