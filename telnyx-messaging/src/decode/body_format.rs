//! What the headers of a response say about the encoding of its body.

/// What the headers of a response say about the encoding of its body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct BodyFormat {
    /// A compression that was not requested. Names that are not well known are not repeated.
    compression: Option<&'static str>,
    pub(super) is_latin1: bool,
}

#[cfg(feature = "client")]
impl BodyFormat {
    pub(crate) fn from_headers(headers: &http::HeaderMap) -> Self {
        use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

        let text = |name| {
            let values = headers.get_all(name).iter();
            let values: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
            values.join(",").to_ascii_lowercase()
        };
        let encoding = text(CONTENT_ENCODING);
        // Several are listed in the order in which they were applied; the last is what one sees.
        let outermost = encoding.rsplit(',').map(str::trim).find(|name| !name.is_empty());
        let content_type = text(CONTENT_TYPE);
        let charset = content_type.split(';').find_map(|part| part.trim().strip_prefix("charset="));
        let charset = charset.unwrap_or_default().trim_matches(['"', '\'', ' ']);
        Self {
            compression: outermost.and_then(compression_name),
            is_latin1: matches!(charset, "iso-8859-1" | "latin1" | "windows-1252"),
        }
    }

    /// The compression of a body with these headers, whether or not a header names it.
    pub(crate) fn compression(self, body: &[u8]) -> Option<&'static str> {
        self.compression.or(match body {
            [0x1f, 0x8b, ..] => Some("gzip"),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("zstd"),
            _ => None,
        })
    }
}

#[cfg(feature = "client")]
fn compression_name(name: &str) -> Option<&'static str> {
    match name {
        "identity" => None,
        "gzip" | "x-gzip" => Some("gzip"),
        "br" => Some("br"),
        "deflate" => Some("deflate"),
        "zstd" => Some("zstd"),
        "compress" | "x-compress" => Some("compress"),
        _ => Some("an unknown encoding"),
    }
}

#[cfg(test)]
impl BodyFormat {
    pub(super) fn latin1() -> Self {
        Self { is_latin1: true, ..Self::default() }
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::super::parse::parse;
    use super::*;

    #[test]
    fn compression_is_named() {
        let format = |name: &'static str, value: &str| {
            let value = value.parse().unwrap();
            BodyFormat::from_headers(&[(name.parse().unwrap(), value)].into_iter().collect())
        };
        for (value, name) in [
            ("gzip", Some("gzip")),
            ("GZIP", Some("gzip")),
            ("gzip, br", Some("br")),
            ("identity", None),
            ("secret", Some("an unknown encoding")),
            ("", None),
        ] {
            let failure = parse(b"\x01\x02", format("content-encoding", value)).err().unwrap();
            assert_eq!(failure.malformed, name.is_none(), "{value}");
            let expected = name.map(|name| format!("content-encoding: {name}"));
            assert!(expected.is_none_or(|name| failure.message.contains(&name)), "{failure}");
            // A header that is wrong does no harm.
            assert!(parse(b"{}", format("content-encoding", value)).is_ok());
        }
        let failure = parse(b"\x1f\x8b\x08", BodyFormat::default()).err().unwrap();
        assert!(failure.message.contains("content-encoding: gzip"), "{failure}");
        let latin1 = format("content-type", "application/json; charset=\"ISO-8859-1\"");
        assert!(latin1.is_latin1);
        assert!(!format("content-type", "application/json; charset=utf-8").is_latin1);
    }
}
