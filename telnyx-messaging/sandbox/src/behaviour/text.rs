//! Encoding of message text, and the number of parts.

use serde::Serialize;

/// The alphabet of GSM 03.38, without the extension table.
const GSM7: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The extension table: two septets each.
const GSM7_EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How the text of an SMS is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Encoded {
    pub(crate) is_gsm7: bool,
    pub(crate) parts: usize,
}

impl Encoded {
    /// Returns the name of the encoding in responses.
    pub(crate) fn name(self) -> &'static str {
        if self.is_gsm7 { "GSM-7" } else { "UCS-2" }
    }
}

/// A price, as the API shows it.
#[derive(Debug, Serialize)]
pub(crate) struct Cost {
    amount: String,
    currency: &'static str,
}

/// Returns the encoding and the number of parts of a text; with `ucs2`, it is never GSM-7.
pub(crate) fn encode(text: &str, ucs2: bool) -> Encoded {
    match septets(text).filter(|_| !ucs2) {
        Some(septets) => Encoded { is_gsm7: true, parts: parts(septets, 160, 153) },
        None => {
            let units = text.encode_utf16().count();
            Encoded { is_gsm7: false, parts: parts(units, 70, 67) }
        }
    }
}

/// Returns the length in GSM-7; `None` if a character is not in its alphabet.
fn septets(text: &str) -> Option<usize> {
    text.chars()
        .map(|c| match c {
            _ if c.is_ascii_alphanumeric() || c == ' ' => Some(1),
            _ if GSM7.contains(c) => Some(1),
            _ if GSM7_EXTENSION.contains(c) => Some(2),
            _ => None,
        })
        .sum()
}

/// Returns the number of parts: a text in several parts has less room in each.
fn parts(length: usize, single: usize, each: usize) -> usize {
    if length <= single { 1 } else { length.div_ceil(each) }
}

/// Returns the price of a number of parts, from ten-thousandths of a US dollar for each.
pub(crate) fn cost(parts: usize, per_part: u32) -> Cost {
    let ten_thousandths = u64::from(per_part) * parts as u64;
    let amount = format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000);
    Cost { amount, currency: "USD" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_published_limits() {
        for (text, gsm7, expected) in [
            ("a".repeat(160), true, 1),
            ("a".repeat(161), true, 2),
            ("a".repeat(306), true, 2),
            ("a".repeat(307), true, 3),
            ("€".repeat(80), true, 1),
            ("€".repeat(81), true, 2),
            ("ä".repeat(160), true, 1),
            ("ё".repeat(70), false, 1),
            ("ё".repeat(71), false, 2),
            ("ё".repeat(134), false, 2),
            ("ё".repeat(135), false, 3),
            ("😀".repeat(35), false, 1),
            ("😀".repeat(36), false, 2),
        ] {
            let expected = Encoded { is_gsm7: gsm7, parts: expected };
            assert_eq!(encode(&text, false), expected, "{} of {text:.1}", text.chars().count());
        }
        assert_eq!(encode(&"a".repeat(71), true), Encoded { is_gsm7: false, parts: 2 });
    }

    #[test]
    fn costs_are_decimal_strings() {
        assert_eq!(cost(1, 40).amount, "0.0040");
        assert_eq!(cost(300, 40).amount, "1.2000");
    }
}
