//! Keys and signatures in forms that are not accepted.

use base64::{
    Engine as _,
    alphabet::{STANDARD as STANDARD_ALPHABET, URL_SAFE as URL_SAFE_ALPHABET},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const ANY_PADDING: GeneralPurpose = GeneralPurpose::new(&STANDARD_ALPHABET, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&URL_SAFE_ALPHABET, LENIENT);

/// Decodes `N` bytes from any known form, and returns the name of the form.
pub(crate) fn read<const N: usize>(given: &str) -> Option<([u8; N], &'static str)> {
    let text = strip_header_name(given.trim());
    let pem = text.contains("-----BEGIN");
    let inner: String = match text.split("-----").nth(2) {
        Some(inner) if pem => inner.to_owned(),
        _ => text.to_owned(),
    };
    let dense: String = inner.chars().filter(|character| !character.is_whitespace()).collect();
    let exact = |bytes: &[u8]| <[u8; N]>::try_from(bytes).ok();
    // The last 32 bytes of the DER form of a public key are the key.
    let der = |bytes: &[u8]| match bytes.len() {
        44 if N == 32 => exact(&bytes[12..]),
        _ => None,
    };
    if let Some(bytes) = hex(&dense) {
        return Some((exact(&bytes)?, "hexadecimal"));
    }
    if let Ok(bytes) = ANY_PADDING.decode(&dense) {
        if let Some(key) = der(&bytes) {
            return Some((key, if pem { "a PEM block" } else { "DER in base64" }));
        }
        if let Some(bytes) = exact(&bytes) {
            let spaced = dense != text;
            let form =
                if spaced { "base64 with white space in it" } else { "base64 without its padding" };
            return Some((bytes, form));
        }
        let digits = std::str::from_utf8(&bytes).ok().and_then(hex);
        return Some((exact(&digits?)?, "base64 of hexadecimal digits"));
    }
    Some((exact(&URL_SAFE.decode(&dense).ok()?)?, "url-safe base64"))
}

/// Recognises a signature that is not an Ed25519 signature in any form.
pub(crate) fn foreign(signature: &str) -> Option<&'static str> {
    let text = signature.trim();
    if text.starts_with("v1,") || text.starts_with("t=") || text.starts_with("sha256=") {
        return Some("this is the signature scheme of another service");
    }
    read::<32>(text).map(|_| {
        "this has the length of an HMAC-SHA256 or of a public key: version 1 webhooks and other \
         services sign like this; set the profile's webhook API version to 2, or check whether key and \
         signature were swapped"
    })
}

/// Removes the name of the header from a value that was copied with it.
pub(crate) fn strip_header_name(text: &str) -> &str {
    match text.split_once(':') {
        Some((name, value)) if name.trim().to_ascii_lowercase().contains("telnyx") => value.trim(),
        _ => text,
    }
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.is_empty() || !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return None;
    }
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).ok())
        .collect()
}
