//! The two headers that sign a webhook.

use http::{HeaderMap, HeaderName};

use super::error::VerifyError;

/// The name of the header with the signature: padded standard base64 of its 64 bytes.
pub const SIGNATURE: &str = "telnyx-signature-ed25519";

/// The name of the header with the moment of signing, in Unix seconds.
pub const TIMESTAMP: &str = "telnyx-timestamp";

/// The one value of `name`. Two values would leave open which of them was signed.
pub(super) fn single<'a>(
    headers: &'a HeaderMap,
    name: &'static str,
) -> Result<&'a [u8], VerifyError> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.count()) {
        (None, _) => Err(VerifyError::MissingHeader { similar: similar(headers, name), name }),
        (Some(value), 0) => Ok(value.as_bytes()),
        (Some(_), more) => Err(VerifyError::RepeatedHeader { name, count: more + 1 }),
    }
}

/// A header that looks like `name` under another spelling: proxies add prefixes, frameworks turn
/// dashes into underscores, and older examples leave the algorithm out.
fn similar(headers: &HeaderMap, name: &str) -> Option<HeaderName> {
    let word = if name == SIGNATURE { "signature" } else { "timestamp" };
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
        assert_eq!(single(&headers(&["Telnyx-Timestamp"]), TIMESTAMP), Ok(&b"1"[..]));
    }

    #[test]
    fn a_repeated_header_is_counted() {
        let twice = headers(&["telnyx-timestamp", "Telnyx-Timestamp"]);
        assert_eq!(
            single(&twice, TIMESTAMP),
            Err(VerifyError::RepeatedHeader { name: TIMESTAMP, count: 2 })
        );
    }

    #[test]
    fn a_similar_header_is_told_and_an_unrelated_one_is_not() {
        for (sent, similar) in [
            ("telnyx-signature", true),
            ("http_telnyx_signature_ed25519", true),
            ("webhook-signature", true),
            ("x-signature", false),
        ] {
            let Err(VerifyError::MissingHeader { similar: found, .. }) =
                single(&headers(&[sent]), SIGNATURE)
            else {
                panic!("{sent} must not be taken for the header");
            };
            assert_eq!(found.is_some(), similar, "{sent}");
        }
    }
}
