//! The document that the contract was last compared with.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The content of `openapi/source.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The repository that publishes the document.
    pub repository: String,
    /// The commit of the repository, if known.
    pub commit: Option<String>,
    /// `info.title` of the document.
    pub title: String,
    /// `info.version` of the document.
    pub version: String,
    /// The date of the document, `YYYY-MM-DD`.
    pub date: String,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub sha256: String,
}

impl Source {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// A message with line and column.
    pub fn read(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// Returns whether a file is the document.
    #[must_use]
    pub fn is_file(&self, content: &[u8]) -> bool {
        self.sha256.eq_ignore_ascii_case(&sha256(content))
    }
}

/// Writes repository, date and the beginning of commit or hash.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |text: &str| text.chars().take(12).collect::<String>();
        let Self { repository, title, version, date, sha256, .. } = self;
        write!(f, "{title} {version} of {date}, {repository}")?;
        if let Some(commit) = &self.commit {
            write!(f, "@{}", short(commit))?;
        }
        write!(f, ", sha256 {}", short(sha256))
    }
}

/// Returns the SHA-256 of a file, in hexadecimal digits.
#[must_use]
pub fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}
