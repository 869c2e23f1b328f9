//! File uploads.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object;
use super::redacted::IsEmptyValue;

/// A file to upload: its content, name and media type.
///
/// ```
/// use telnyx_messaging::types::Upload;
///
/// let letter = Upload::new("letter.pdf", &b"%PDF-1.7 \xe2\xe3"[..]);
/// assert_eq!(letter.content().len(), 11);
/// assert_eq!(letter.content_type(), None); // the default of the operation is used
/// assert_eq!(format!("{letter:?}"), "Upload { bytes: 11, content_type: None }");
/// ```
///
/// Clones share the content. `Debug` shows neither the content nor the name.
///
/// In JSON, it is an object with `file_name`, `content_type` and `content`, which is base64 with
/// padding.
#[derive(Clone, Eq, PartialEq)]
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    content: Bytes,
}

object! {
    /// A file in JSON.
    #[allow(unreachable_pub)]
    pub struct UploadJson {
        required(hidden) file_name: String,
        optional content_type: Option<String>,
        required(hidden) content: Base64,
    }
}

/// Bytes that are base64 in JSON.
#[derive(Clone, PartialEq)]
#[allow(unreachable_pub)]
pub struct Base64(Bytes);

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { file_name, content_type, content } = self.clone();
        UploadJson { file_name, content_type, content: Base64(content) }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Upload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let UploadJson { file_name, content_type, content } =
            UploadJson::deserialize(deserializer)?;
        Ok(Self { file_name, content_type, content: content.0 })
    }
}

impl Upload {
    /// Creates a file from its name, without a path, and its content. Quotes and line breaks in the
    /// name are percent-encoded, like in a browser.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), content_type: None, content: content.into() }
    }

    /// Reads a file. Its name is the last segment of the path.
    ///
    /// In blocking code, use `Upload::new("letter.pdf", std::fs::read(path)?)`.
    ///
    /// # Errors
    ///
    /// Returns the I/O error, or `InvalidInput` for a path without a file name, such as `..`.
    #[cfg(feature = "client")]
    pub async fn from_path(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref().to_owned();
        let read = move || {
            let name = path.file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
            Ok(Self::new(name.to_string_lossy(), std::fs::read(&path)?))
        };
        match tokio::runtime::Handle::try_current() {
            // Reading blocks, and must not run on a thread of the runtime.
            Ok(runtime) => runtime.spawn_blocking(read).await?,
            Err(_) => read(),
        }
    }

    /// Sets the media type, such as `application/pdf`, and overrides the default of the operation.
    #[must_use]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Returns the file name.
    #[must_use]
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns the media type, if it was set.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Returns the content.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    /// Sets the media type if it is not set.
    #[cfg(feature = "client")]
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "for groups that are switched off")
    )]
    pub(crate) fn or_content_type(mut self, content_type: &str) -> Self {
        self.content_type.get_or_insert_with(|| content_type.to_owned());
        self
    }
}

/// Shows neither name nor content: a file name can be as sensitive as the content.
impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("bytes", &self.content.len())
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text).map_err(|_| {
            // The invalid string is omitted, because it may be sensitive.
            D::Error::invalid_value(Unexpected::Other("string"), &"base64 with padding")
        })?;
        Ok(Self(bytes.into()))
    }
}

impl IsEmptyValue for Base64 {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn json_round_trips() {
        let plain = Upload::new("a.pdf", vec![0, 255, 10]);
        let named = plain.clone().with_content_type("image/png");
        for (file, json) in [
            (plain, json!({"file_name": "a.pdf", "content": "AP8K"})),
            (named, json!({"file_name": "a.pdf", "content": "AP8K", "content_type": "image/png"})),
        ] {
            assert_eq!(serde_json::to_value(&file).unwrap(), json);
            assert_eq!(serde_json::from_value::<Upload>(json).unwrap(), file);
        }
        for odd in [
            json!("AP8K"),
            json!(["a.pdf", "AP8K"]),
            json!({"file_name": "a.pdf"}),
            json!({"content": "AP8K"}),
            json!({"file_name": "a.pdf", "content": "AP8"}),
            json!({"file_name": "a.pdf", "content": "topsecret!"}),
        ] {
            let error = serde_json::from_value::<Upload>(odd).unwrap_err().to_string();
            assert!(!error.contains("topsecret"), "{error}");
        }
    }

    #[test]
    fn clones_share_the_content() {
        let file = Upload::new("a.pdf", vec![7; 1000]);
        assert_eq!(file.clone().content().as_ptr(), file.content().as_ptr());
    }

    #[test]
    fn debug_shows_neither_name_nor_content() {
        let file = Upload::new("topsecret.pdf", "topsecret").with_content_type("application/pdf");
        assert_eq!(
            format!("{file:?}"),
            "Upload { bytes: 9, content_type: Some(\"application/pdf\") }"
        );
    }
}
