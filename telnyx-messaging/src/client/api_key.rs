//! The API key, which no log shows.

use std::fmt;

use http::HeaderValue;

use crate::quotes::is_quoted;

/// A Telnyx API key. Neither `Debug` nor any error shows it.
///
/// ```
/// let key = telnyx_messaging::ApiKey::from("KEY0123456789");
/// assert_eq!(format!("{key:?}"), "ApiKey([redacted])");
/// ```
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// The header that authenticates a request, or what is wrong with the key.
    pub(crate) fn authorization(&self) -> Result<HeaderValue, &'static str> {
        let key = self.0.as_str();
        if key.trim().is_empty() {
            return Err("is blank: copy it from the portal");
        }
        if is_quoted(key) {
            return Err("is wrapped in quotes: remove the quotes");
        }
        if key.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
            return Err("begins with `Bearer`: remove that word, the client adds it");
        }
        if key.contains(['\n', '\r']) {
            return Err(
                "contains a line break, often left at the end by an editor or a shell: remove it",
            );
        }
        if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(
                "contains a space or a character that is not visible ASCII: copy it again from the portal",
            );
        }
        let mut header = HeaderValue::try_from(format!("Bearer {key}"))
            .map_err(|_| "is not valid in a header: copy it again from the portal")?;
        header.set_sensitive(true);
        Ok(header)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey([redacted])")
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_keys_are_refused() {
        for key in ["", "  ", "KEY\n", "KEY 1", "KÉY", "KEY\t", "\"KEY\"", "'KEY", "bearer KEY"] {
            assert!(ApiKey::from(key).authorization().is_err(), "{key:?}");
        }
        assert!(ApiKey::from("KEY01").authorization().is_ok_and(|header| header.is_sensitive()));
    }
}
