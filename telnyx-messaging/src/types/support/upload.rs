//! Files to be sent.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::object;

/// A file to be sent: its bytes, its name and its media type.
///
/// ```
/// use telnyx_messaging::types::Upload;
///
/// let letter = Upload::new("letter.pdf", &b"%PDF-1.7 \xe2\xe3"[..]);
/// assert_eq!(letter.content().len(), 11);
/// assert_eq!(letter.content_type(), None); // the operation says what it expects
/// assert_eq!(format!("{letter:?}"), "Upload { bytes: 11, content_type: None }");
/// ```
///
/// A clone shares the bytes. `Debug` shows neither them nor the name.
///
/// As JSON, for calls by name, it is an object of `file_name`, `content_type` and `content`, the
/// bytes in base64 with padding.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(remote = "Self")]
pub struct Upload {
    file_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(serialize_with = "to_base64", deserialize_with = "from_base64")]
    content: Bytes,
}

object!(Upload);

impl Upload {
    /// Creates a file of these bytes. The service sees the name, without a path; quotes and line
    /// breaks in it arrive percent-encoded, as from a browser.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), content_type: None, content: content.into() }
    }

    /// Reads a whole file. Its name is the last segment of the path.
    ///
    /// From code without `async`, `Upload::new("letter.pdf", std::fs::read(path)?)` does the same.
    ///
    /// # Errors
    ///
    /// Fails with the error of reading it, or with `InvalidInput` for a path without a file name,
    /// such as `..`.
    #[cfg(feature = "client")]
    pub async fn from_path(path: impl AsRef<std::path::Path>) -> std::io::Result<Self> {
        let path = path.as_ref().to_owned();
        let read = move || {
            let name = path.file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
            Ok(Self::new(name.to_string_lossy(), std::fs::read(&path)?))
        };
        match tokio::runtime::Handle::try_current() {
            // Reading blocks, which a thread of the runtime must not.
            Ok(runtime) => runtime.spawn_blocking(read).await?,
            Err(_) => read(),
        }
    }

    /// Sets the media type, such as `application/pdf`, instead of the one that the operation
    /// expects.
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

    /// Returns the bytes.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
    }

    /// Sets the media type, unless it was set.
    #[cfg(feature = "client")]
    pub(crate) fn or_content_type(mut self, content_type: &str) -> Self {
        self.content_type.get_or_insert_with(|| content_type.to_owned());
        self
    }
}

/// Shows neither name nor content: a name can reveal as much as the content.
impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("bytes", &self.content.len())
            .field("content_type", &self.content_type)
            .finish()
    }
}

fn to_base64<S: Serializer>(content: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&STANDARD.encode(content))
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
    let text = String::deserialize(deserializer)?;
    let bytes = STANDARD.decode(text).map_err(|_| {
        // Without the string, which may be a secret with one wrong character.
        D::Error::invalid_value(Unexpected::Other("another string"), &"base64 with padding")
    })?;
    Ok(bytes.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use serde_json::json;

    use super::*;

    #[test]
    fn json_carries_it_both_ways() {
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
            json!({"file_name": "a.pdf", "content": "hush!"}),
        ] {
            let error = serde_json::from_value::<Upload>(odd).unwrap_err().to_string();
            assert!(!error.contains("hush"), "{error}");
        }
    }

    #[test]
    fn clones_share_the_bytes() {
        let file = Upload::new("a.pdf", vec![7; 1000]);
        assert_eq!(file.clone().content().as_ptr(), file.content().as_ptr());
    }

    #[test]
    fn debug_shows_no_name_and_no_content() {
        let file = Upload::new("hush.pdf", "hush").with_content_type("application/pdf");
        assert_eq!(
            format!("{file:?}"),
            "Upload { bytes: 4, content_type: Some(\"application/pdf\") }"
        );
    }
}
