//! JSON Pointers (RFC 6901).

use std::fmt;

/// The location of a value in a document. The root is the empty string.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// Reads a pointer, `/paths/~1messages/get`; `None` when the text is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let escapes_are_valid = || text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        (text.is_empty() || text.starts_with('/') && escapes_are_valid())
            .then(|| Self(text.to_owned()))
    }

    /// Returns the pointer to a key or an index of this value.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        let token = token.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{token}", self.0))
    }

    /// Returns the pointer to the value that contains this one; `None` for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (above, _) = self.0.rsplit_once('/')?;
        Some(Self(above.to_owned()))
    }

    /// Returns the last key or index, unescaped; `None` for the root.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.0.rsplit_once('/').map(|(_, token)| unescaped(token))
    }

    /// Returns the keys and indices from the root, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        self.0.split('/').skip(1).map(unescaped)
    }

    /// Returns whether the pointer is `ancestor` or leads to a value inside it.
    #[must_use]
    pub fn is_within(&self, ancestor: &Self) -> bool {
        let rest = self.0.strip_prefix(&ancestor.0);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Returns the text of the pointer.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
