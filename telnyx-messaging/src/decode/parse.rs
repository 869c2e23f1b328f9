//! From bytes to JSON: byte order marks, charsets, lone surrogates, compressed bodies.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use super::body_format::BodyFormat;
use super::json_path::{JsonPath, Step};
use super::{DecodeFailure, Resolution, SchemaMismatch, surrogates};

/// A document, and what had to be replaced to parse it.
pub(crate) struct Parsed {
    pub(crate) document: Value,
    pub(crate) mismatches: Vec<SchemaMismatch>,
}

/// Parses a body in whatever way it is encoded.
///
/// # Errors
/// When it is not JSON in any charset, or is compressed, which the failure says by name.
pub(crate) fn parse(bytes: &[u8], format: BodyFormat) -> Result<Parsed, DecodeFailure> {
    let error = match parse_utf8(bytes) {
        Ok(parsed) => return Ok(parsed),
        Err(error) => error,
    };
    if let Some((text, charset)) = transcode(bytes, format)
        && let Ok(mut parsed) = parse_utf8(text.as_bytes())
    {
        match charset {
            // Only the strings with an unreadable byte are in question.
            Charset::BrokenUtf8 => replaced(
                &parsed.document,
                &mut JsonPath::default(),
                "a string in UTF-8",
                &mut parsed.mismatches,
            ),
            Charset::Other(found) => parsed
                .mismatches
                .insert(0, SchemaMismatch::new(".", "JSON in UTF-8", found, Resolution::Converted)),
        }
        return Ok(parsed);
    }
    #[cfg(feature = "client")]
    if let Some(name) = format.compression(bytes) {
        let message = format!(
            "the body is compressed (content-encoding: {name}), which was not requested; help: \
             remove the `accept-encoding` header, or configure the proxy that compresses"
        );
        return Err(DecodeFailure::of_body(message, false));
    }
    Err(if strip_byte_order_mark(bytes).trim_ascii().is_empty() {
        DecodeFailure::of_body("the body is empty", true)
    } else {
        DecodeFailure::not_json(error)
    })
}

/// Reads JSON in UTF-8 as it is; `None` for everything that has to be read leniently.
///
/// Checks UTF-8 once for the whole body: checking each string is a fifth of the work of decoding a
/// list.
pub(crate) fn read_strictly<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Option<T> {
    serde_json::from_str(std::str::from_utf8(strip_byte_order_mark(bytes)).ok()?).ok()
}

/// Parses a body in UTF-8. A byte order mark is skipped, and lone surrogates are replaced.
///
/// serde_json refuses more than 128 levels, so code that reads the document may recurse.
fn parse_utf8(bytes: &[u8]) -> serde_json::Result<Parsed> {
    let bytes = strip_byte_order_mark(bytes);
    let error = match serde_json::from_slice(bytes) {
        Ok(document) => return Ok(Parsed { document, mismatches: Vec::new() }),
        Err(error) => error,
    };
    let Some(changed) = surrogates::replace_lone(bytes) else { return Err(error) };
    let document = serde_json::from_slice(&changed)?;
    let mut mismatches = Vec::new();
    let expected = "a string without lone surrogates";
    replaced(&document, &mut JsonPath::default(), expected, &mut mismatches);
    Ok(Parsed { document, mismatches })
}

pub(crate) fn strip_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Reports the strings with a replacement character. A string that was sent with one is reported
/// too, which is only possible in a document where others had to be repaired.
fn replaced(value: &Value, path: &mut JsonPath, expected: &str, found: &mut Vec<SchemaMismatch>) {
    let is_damaged = |text: &str| text.contains(char::REPLACEMENT_CHARACTER);
    let report = |path: &JsonPath| {
        SchemaMismatch::new(path.to_string(), expected, "string", Resolution::Replaced)
    };
    match value {
        Value::String(text) if is_damaged(text) => found.push(report(path)),
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                path.push(Step::Index(index));
                replaced(element, path, expected, found);
                path.pop();
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                path.push(Step::Key(key.clone()));
                if is_damaged(key) {
                    found.push(report(path));
                }
                replaced(field, path, expected, found);
                path.pop();
            }
        }
        _ => {}
    }
}

enum Charset {
    BrokenUtf8,
    Other(&'static str),
}

/// The text of a body that is not in UTF-8; `None` if it is.
fn transcode(bytes: &[u8], format: BodyFormat) -> Option<(Cow<'_, str>, Charset)> {
    // JSON begins with an ASCII character, so one of the first two bytes of UTF-16 is zero.
    let utf16 = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        [_, 0, ..] => Some((bytes, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0, _, ..] => Some((bytes, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        _ => None,
    };
    if let Some((rest, unit)) = utf16 {
        let units = rest.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
        let text = char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect::<String>();
        return Some((text.into(), Charset::Other("UTF-16")));
    }
    if std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    if format.is_latin1 {
        let text = bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
        return Some((text.into(), Charset::Other("ISO 8859-1")));
    }
    Some((String::from_utf8_lossy(bytes), Charset::BrokenUtf8))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    fn read(bytes: &[u8], format: BodyFormat) -> (Value, Vec<String>) {
        let parsed = parse(bytes, format).unwrap_or_else(|failure| panic!("{failure}: {bytes:?}"));
        (parsed.document, parsed.mismatches.iter().map(ToString::to_string).collect())
    }

    fn utf16(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn every_charset_is_read() {
        let latin1 = BodyFormat::latin1();
        let text = r#"{"a":"é"}"#;
        let document = json!({"a": "é"});
        let with_mark = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        for (bytes, format, mismatches) in [
            (text.as_bytes().to_vec(), BodyFormat::default(), vec![]),
            (text.as_bytes().to_vec(), latin1, vec![]),
            (with_mark, BodyFormat::default(), vec![]),
            (
                b"{\"a\":\"\xe9\"}".to_vec(),
                latin1,
                vec![".: expected JSON in UTF-8, found ISO 8859-1"],
            ),
            (
                utf16(text, true, u16::to_le_bytes),
                BodyFormat::default(),
                vec![".: expected JSON in UTF-8, found UTF-16"],
            ),
            (
                utf16(text, true, u16::to_be_bytes),
                BodyFormat::default(),
                vec![".: expected JSON in UTF-8, found UTF-16"],
            ),
            (
                utf16(text, false, u16::to_le_bytes),
                BodyFormat::default(),
                vec![".: expected JSON in UTF-8, found UTF-16"],
            ),
            (
                utf16(text, false, u16::to_be_bytes),
                BodyFormat::default(),
                vec![".: expected JSON in UTF-8, found UTF-16"],
            ),
        ] {
            let (read, found) = read(&bytes, format);
            assert_eq!(read, document, "{bytes:?}");
            assert_eq!(found, mismatches, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_not_text_is_replaced_and_reported_with_its_place() {
        let (document, found) =
            read(br#"{"a":["x","Hi \ud83d"],"\udc00":"\ud83d\udc4b"}"#, BodyFormat::default());
        assert_eq!(document, json!({"a": ["x", "Hi \u{fffd}"], "\u{fffd}": "👋"}));
        assert_eq!(
            found,
            [
                "a[1]: expected a string without lone surrogates, found string",
                "\u{fffd}: expected a string without lone surrogates, found string",
            ]
        );
        let (document, found) = read(b"[\"\xe9\", \"ok\"]", BodyFormat::default());
        assert_eq!(document, json!(["\u{fffd}", "ok"]));
        assert_eq!(found, ["[0]: expected a string in UTF-8, found string"]);
    }

    #[test]
    fn only_utf8_is_read_strictly() {
        assert_eq!(read_strictly(b"\xef\xbb\xbf[\"\xc3\xa9\"]"), Some(json!(["\u{e9}"])));
        assert_eq!(read_strictly::<serde::de::IgnoredAny>(b"[\"\xff\"]").map(drop), None);
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for (bytes, message) in [
            (&b""[..], "the body is empty"),
            (b"\xef\xbb\xbf \n", "the body is empty"),
            (b"<html>", "the body is not JSON: expected value at line 1 column 1"),
            (b"\xff\xfe", "the body is not JSON: expected value at line 1 column 1"),
            (b"\x00", "the body is not JSON: expected value at line 1 column 1"),
            (b"\x00\x00\x00", "the body is not JSON: expected value at line 1 column 1"),
        ] {
            let failure = parse(bytes, BodyFormat::default()).err().unwrap();
            assert_eq!(failure.message, message, "{bytes:?}");
            assert!(failure.malformed);
        }
    }
}
