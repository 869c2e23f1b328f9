//! Parsing of a public key, with an error for each wrong form.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{PUBLIC_KEY_LENGTH, VerifyingKey};
use thiserror::Error;

use crate::quotes::is_quoted;

/// Why a webhook public key is invalid. The key itself is never shown.
///
/// The Telnyx portal shows the public key under "Keys & Credentials": base64 of the 32 bytes of an
/// Ed25519 key, 44 characters ending in `=`.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The environment variable is not set, or is not UTF-8.
    #[error("{variable} is not set; help: set it to the account's webhook public key")]
    NotSet {
        /// The name of the environment variable.
        variable: &'static str,
    },
    /// No key was given, or an empty one.
    #[error("the public key is empty; help: use base64 of 32 bytes, 44 characters")]
    Empty,
    /// There are quotes around the key, as an environment file leaves them there.
    #[error("the public key is in quotes; help: remove the quotes")]
    Quoted,
    /// A PEM block was given.
    #[error("the public key is a pem block; help: use base64 of the raw 32 bytes, 44 characters")]
    Pem,
    /// The key in a DER wrapping was given, usually the inside of a PEM block.
    #[error(
        "the public key is wrapped in der; help: use base64 of the raw 32 bytes, 44 characters"
    )]
    Der,
    /// Hexadecimal digits were given.
    #[error("the public key is hexadecimal; help: use base64 of the 32 bytes, 44 characters")]
    Hex,
    /// An API key was given.
    #[error("an api key was given as the public key; help: use base64 of 32 bytes, 44 characters")]
    ApiKey,
    /// The text is not padded standard base64.
    #[error(
        "the public key is {characters} characters that are not padded standard base64; \
         help: use base64 of 32 bytes, 44 characters"
    )]
    NotBase64 {
        /// Number of characters.
        characters: usize,
    },
    /// The text is base64, but not of 32 bytes.
    #[error(
        "the public key is base64 of {bytes} bytes; help: use base64 of 32 bytes, 44 characters"
    )]
    WrongLength {
        /// Number of bytes it decodes to.
        bytes: usize,
    },
    /// The bytes have the right length and do not encode a point of the curve.
    #[error(
        "the public key is 32 bytes, but not an ed25519 key; help: copy it from the portal again"
    )]
    NotAKey,
    /// The key is of small order: signatures under it can be made by anyone.
    #[error(
        "the public key is a weak ed25519 key that anyone can sign for; help: use the portal's key"
    )]
    Weak,
}

/// The start of every Ed25519 key in `SubjectPublicKeyInfo` form.
const DER_PREFIX: [u8; 12] =
    [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

pub(super) fn parse(given: &str) -> Result<VerifyingKey, KeyError> {
    // Keys from files and environments often end in a newline.
    let text = given.trim();
    if text.is_empty() {
        return Err(KeyError::Empty);
    }
    if is_quoted(text) {
        return Err(KeyError::Quoted);
    }
    if text.contains("-----BEGIN") {
        return Err(KeyError::Pem);
    }
    if text.starts_with("KEY") && text.len() != 44 {
        return Err(KeyError::ApiKey);
    }
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.len() == 2 * PUBLIC_KEY_LENGTH && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(KeyError::Hex);
    }
    let bytes = STANDARD
        .decode(text)
        .map_err(|_| KeyError::NotBase64 { characters: text.chars().count() })?;
    if bytes.starts_with(&DER_PREFIX) {
        return Err(KeyError::Der);
    }
    let bytes: [u8; PUBLIC_KEY_LENGTH] =
        bytes.try_into().map_err(|bytes: Vec<u8>| KeyError::WrongLength { bytes: bytes.len() })?;
    let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyError::NotAKey)?;
    if key.is_weak() {
        return Err(KeyError::Weak);
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn good() -> [u8; 32] {
        *ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key().as_bytes()
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn base64_of_the_bytes_is_a_key_with_or_without_space_around_it() {
        let text = STANDARD.encode(good());
        assert_eq!(text.len(), 44);
        assert_eq!(parse(&text).unwrap().as_bytes(), &good());
        assert_eq!(parse(&format!(" {text}\n")).unwrap().as_bytes(), &good());
    }

    #[test]
    fn every_other_form_is_named() {
        let text = STANDARD.encode(good());
        let der = [&DER_PREFIX[..], &good()].concat();
        let pem = format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----",
            STANDARD.encode(&der)
        );
        for (given, expected) in [
            ("", KeyError::Empty),
            (" \n", KeyError::Empty),
            (&format!("\"{text}\""), KeyError::Quoted),
            (&format!("'{text}'"), KeyError::Quoted),
            (&format!("\u{201c}{text}\u{201d}"), KeyError::Quoted),
            (&format!("\"{text}"), KeyError::Quoted),
            (&format!("{text}\""), KeyError::Quoted),
            (&pem, KeyError::Pem),
            (&STANDARD.encode(&der), KeyError::Der),
            (&hex(&good()), KeyError::Hex),
            (&hex(&good()).to_uppercase(), KeyError::Hex),
            (&format!("0x{}", hex(&good())), KeyError::Hex),
            ("KEY0123456789ABCDEF_invented", KeyError::ApiKey),
            (&text[..43], KeyError::NotBase64 { characters: 43 }),
            ("not base64 at all!", KeyError::NotBase64 { characters: 18 }),
            (&STANDARD.encode([1; 31]), KeyError::WrongLength { bytes: 31 }),
            (&STANDARD.encode([1; 64]), KeyError::WrongLength { bytes: 64 }),
        ] {
            assert_eq!(parse(given).unwrap_err(), expected, "{given:?}");
        }
    }

    #[test]
    fn bytes_that_do_not_encode_a_point_are_refused() {
        let none = (0..=u8::MAX)
            .map(|byte| [byte; 32])
            .find(|bytes| VerifyingKey::from_bytes(bytes).is_err())
            .unwrap();
        assert_eq!(parse(&STANDARD.encode(none)), Err(KeyError::NotAKey));
    }

    #[test]
    fn small_order_keys_are_refused() {
        let mut identity = [0; 32];
        identity[0] = 1;
        let mut order_two = [0xff; 32];
        order_two[0] = 0xec;
        order_two[31] = 0x7f;
        for weak in [identity, order_two, [0; 32]] {
            assert_eq!(parse(&STANDARD.encode(weak)), Err(KeyError::Weak));
        }
    }

    #[test]
    fn no_error_shows_the_key() {
        let secret = hex(&good());
        let shown = format!("{0} {0:?}", parse(&secret).unwrap_err());
        assert!(!shown.contains(&secret[..8]));
    }
}
