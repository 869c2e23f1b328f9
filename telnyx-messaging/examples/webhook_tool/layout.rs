//! The same JSON in the bytes that other programs write.

use serde_json::Value;

/// How a program formats JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    AsIs,
    Compact,
    /// Python's default: a space after every comma and colon.
    Spaced,
    Indented(&'static str),
}

impl Layout {
    pub(crate) const ALL: [Self; 6] = [
        Self::AsIs,
        Self::Compact,
        Self::Indented("  "),
        Self::Indented("    "),
        Self::Spaced,
        Self::Indented("\t"),
    ];

    pub(crate) fn change(self) -> Option<&'static str> {
        match self {
            Self::AsIs => None,
            Self::Compact => Some("written compactly"),
            Self::Spaced => Some("written with a space after commas and colons"),
            Self::Indented("  ") => Some("pretty-printed with 2 spaces"),
            Self::Indented("    ") => Some("pretty-printed with 4 spaces"),
            Self::Indented(_) => Some("pretty-printed with tabs"),
        }
    }

    /// Formats valid JSON again; order, numbers and strings stay the same.
    pub(crate) fn of(self, json: &str) -> String {
        let (comma, colon, indent) = match self {
            Self::AsIs => return json.to_owned(),
            Self::Compact => (",", ":", None),
            Self::Spaced => (", ", ": ", None),
            Self::Indented(indent) => (",", ": ", Some(indent)),
        };
        let mut out = String::with_capacity(json.len());
        let mut depth = 0_usize;
        let line = |out: &mut String, depth: usize| {
            if let Some(indent) = indent {
                out.push('\n');
                out.push_str(&indent.repeat(depth));
            }
        };
        let mut characters = json.char_indices().filter(|(_, one)| !one.is_ascii_whitespace());
        let mut text_end = 0;
        while let Some((at, character)) = characters.next() {
            if at < text_end {
                continue;
            }
            match character {
                '"' => {
                    text_end = at + string_length(&json[at..]);
                    out.push_str(&json[at..text_end]);
                }
                '{' | '[' => {
                    out.push(character);
                    let rest = json[at + 1..].trim_start();
                    if rest.starts_with(['}', ']']) {
                        out.extend(characters.next().map(|(_, closing)| closing));
                    } else {
                        depth += 1;
                        line(&mut out, depth);
                    }
                }
                '}' | ']' => {
                    depth = depth.saturating_sub(1);
                    line(&mut out, depth);
                    out.push(character);
                }
                ',' => {
                    out.push_str(comma);
                    line(&mut out, depth);
                }
                ':' => out.push_str(colon),
                other => out.push(other),
            }
        }
        out
    }
}

/// The bytes of the string literal at the front, both quotes included.
fn string_length(json: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in json.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    json.len()
}

/// How a program writes characters that may be escaped or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    AsIs,
    Escaped,
    Plain,
}

impl Spelling {
    pub(crate) const ALL: [Self; 3] = [Self::AsIs, Self::Escaped, Self::Plain];

    /// Converts characters beyond ASCII. In JSON they occur in strings only.
    pub(crate) fn of_unicode(self, json: &str) -> String {
        match self {
            Self::AsIs => json.to_owned(),
            Self::Escaped => json.chars().fold(String::new(), |mut out, character| {
                if character.is_ascii() {
                    out.push(character);
                } else {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        out.push_str(&format!("\\u{unit:04x}"));
                    }
                }
                out
            }),
            Self::Plain => unescape(json, |escape| {
                let units: Option<Vec<u16>> = escape
                    .split("\\u")
                    .skip(1)
                    .map(|digits| u16::from_str_radix(digits, 16).ok())
                    .collect();
                let text = String::from_utf16(&units?).ok()?;
                (!text.is_empty() && !text.is_ascii()).then_some(text)
            }),
        }
    }

    /// Converts slashes, which PHP escapes.
    pub(crate) fn of_slashes(self, json: &str) -> String {
        let plain = || unescape(json, |escape| (escape == "\\/").then(|| "/".to_owned()));
        match self {
            Self::AsIs => json.to_owned(),
            Self::Escaped => plain().replace('/', "\\/"),
            Self::Plain => plain(),
        }
    }
}

/// Replaces escapes; a run of `\uXXXX` is passed as one, so that pairs stay together.
fn unescape(json: &str, new: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let mut length = 0;
        while rest[length..].starts_with("\\u") && rest.is_char_boundary(length + 6) {
            length += 6;
        }
        if length == 0 {
            length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
        }
        let length = length.min(rest.len());
        out.push_str(new(&rest[..length]).as_deref().unwrap_or(&rest[..length]));
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The document with the keys of every object in order, compact.
pub(crate) fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_unstable_by_key(|(key, _)| *key);
            let fields = fields
                .into_iter()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), sorted(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => {
            format!("[{}]", elements.iter().map(sorted).collect::<Vec<_>>().join(","))
        }
        scalar => scalar.to_string(),
    }
}
