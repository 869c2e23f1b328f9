//! The two headers that sign a webhook.

use std::fmt;

use http::{HeaderMap, HeaderName};

use super::error::VerifyError;

/// The name of the header with the signature: padded standard base64 of its 64 bytes.
pub const SIGNATURE_HEADER: &str = "telnyx-signature-ed25519";

/// The name of the header with the time of signing, in Unix seconds.
pub const TIMESTAMP_HEADER: &str = "telnyx-timestamp";

/// The values of the two signature headers of a webhook, verbatim.
///
/// ```
/// use telnyx_messaging::webhooks::SignatureParts;
///
/// let parts = SignatureParts { signature: "u4P0…Dw==", timestamp: "1772443800" };
/// # let _ = parts;
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SignatureParts<'a> {
    /// The value of `telnyx-signature-ed25519`: base64 of 64 bytes, 88 characters.
    pub signature: &'a str,
    /// The value of `telnyx-timestamp`: Unix seconds in digits.
    pub timestamp: &'a str,
}

impl<'a> SignatureParts<'a> {
    pub(super) fn of(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        // Neither header can have characters beyond ASCII, so any replacement is refused later on.
        let text = |value| std::str::from_utf8(value).unwrap_or("\u{fffd}");
        Ok(Self {
            signature: text(single(headers, SIGNATURE_HEADER)?),
            timestamp: text(single(headers, TIMESTAMP_HEADER)?),
        })
    }
}

/// Shows the timestamp only: whoever has a signature and its body can replay the webhook.
impl fmt::Debug for SignatureParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignatureParts").field("timestamp", &self.timestamp).finish_non_exhaustive()
    }
}

/// Returns the only value of `name`. With two values it is open which of them was signed.
fn single<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a [u8], VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.count()) {
        (None, _) => Err(VerifyError::MissingHeader { similar: similar(headers, name), name }),
        (Some(value), 0) => Ok(value.as_bytes()),
        (Some(_), more) => Err(VerifyError::RepeatedHeader { name, count: more + 1 }),
    }
}

/// Finds a header that looks like `name` in another spelling: proxies add prefixes, frameworks turn
/// dashes into underscores, and older examples leave the algorithm out.
fn similar(headers: &HeaderMap, name: &str) -> Option<HeaderName> {
    let word = if name == SIGNATURE_HEADER { "signature" } else { "timestamp" };
    headers
        .keys()
        .find(|key| {
            let key = key.as_str();
            key.contains(word) && key.contains("telnyx")
        })
        .or_else(|| headers.keys().find(|key| key.as_str() == format!("webhook-{word}")))
        .cloned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use http::HeaderValue;

    use super::*;

    fn headers(names: &[&str]) -> HeaderMap {
        names
            .iter()
            .map(|name| (name.parse::<HeaderName>().unwrap(), HeaderValue::from_static("1")))
            .fold(HeaderMap::new(), |mut headers, (name, value)| {
                headers.append(name, value);
                headers
            })
    }

    #[test]
    fn names_match_in_any_case() {
        assert_eq!(single(&headers(&["Telnyx-Timestamp"]), TIMESTAMP_HEADER), Ok(&b"1"[..]));
    }

    #[test]
    fn a_repeated_header_is_counted() {
        let twice = headers(&["telnyx-timestamp", "Telnyx-Timestamp"]);
        assert_eq!(
            single(&twice, TIMESTAMP_HEADER),
            Err(VerifyError::RepeatedHeader { name: TIMESTAMP_HEADER, count: 2 })
        );
    }

    #[test]
    fn a_similar_header_is_reported_and_an_unrelated_one_is_not() {
        for (sent, similar) in [
            ("telnyx-signature", true),
            ("http_telnyx_signature_ed25519", true),
            ("webhook-signature", true),
            ("x-signature", false),
        ] {
            let Err(VerifyError::MissingHeader { similar: found, .. }) =
                single(&headers(&[sent]), SIGNATURE_HEADER)
            else {
                panic!("{sent} must not be taken for the header");
            };
            assert_eq!(found.is_some(), similar, "{sent}");
        }
    }
}
