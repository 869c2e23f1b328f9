//! Lone UTF-16 surrogates in JSON strings: escapes that the grammar allows and no Unicode string can
//! hold.

/// Replaces every `\ud800`…`\udfff` escape that is not part of a pair by the replacement
/// character's, which has the same length. `None` when there is nothing to replace.
///
/// Some software on the way truncates strings by the number of 16-bit units, and a message must not
/// be lost because half of an emoji is left at its end.
pub(super) fn replace_lone(json: &[u8]) -> Option<Vec<u8>> {
    let mut changed: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(found) =
        json.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\'))
    {
        at += found;
        at += match (escaped_unit(json, at), escaped_unit(json, at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                let copy = changed.get_or_insert_with(|| json.to_vec());
                if let Some(digits) = copy.get_mut(at + 2..at + 6) {
                    digits.copy_from_slice(b"fffd");
                }
                6
            }
            // A backslash takes the next byte with it, which may be a backslash too.
            _ => 2,
        };
    }
    changed
}

/// The 16-bit unit of a `\uXXXX` escape that starts at `at`.
fn escaped_unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn only_lone_halves_are_replaced() {
        for (json, changed) in [
            (r#""plain \n é""#, None),
            (r#""\ud83d\udc4b""#, None),
            (r#""\\ud83d""#, None),
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\uDC4B!""#, Some(r#""\ufffd!""#)),
            (r#""\ud83d\ud83d\udc4b""#, Some(r#""\ufffd\ud83d\udc4b""#)),
            (r#""\\\ud83d\n""#, Some(r#""\\\ufffd\n""#)),
        ] {
            let result = replace_lone(json.as_bytes());
            assert_eq!(result.as_deref(), changed.map(str::as_bytes), "{json}");
            if let Some(changed) = changed {
                assert!(serde_json::from_str::<String>(changed).is_ok());
            }
        }
    }

    #[test]
    fn nothing_is_read_beyond_the_end() {
        for json in [&b"\\"[..], b"\\u", b"\\ud83", b"\\ud83d", b"\\ud83d\\", b"\\ud83d\\udc4", b""]
        {
            let _ = replace_lone(json);
        }
    }
}
