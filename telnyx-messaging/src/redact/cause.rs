//! Causes of failures whose text comes from other code.

use std::error::Error;
use std::fmt;
use std::io;

use super::mask_message;

/// The text of an error, without phone numbers and credentials; of URLs only scheme and host.
///
/// It replaces an error that may quote the request. Its [`source`](Error::source) is the text of
/// the next cause.
#[derive(Clone, PartialEq, Eq)]
pub struct MaskedCause {
    text: String,
    source: Option<Box<MaskedCause>>,
}

impl MaskedCause {
    pub(crate) fn new(error: &(dyn Error + 'static)) -> Self {
        let mut texts: Vec<String> =
            causes(Some(error)).map(|cause| mask_message(&cause.to_string())).collect();
        // An I/O error has the text of the error that it wraps.
        texts.dedup();
        let innermost = Self { text: texts.pop().unwrap_or_default(), source: None };
        texts
            .into_iter()
            .rev()
            .fold(innermost, |source, text| Self { text, source: Some(Box::new(source)) })
    }

    /// The texts of the whole chain in one line.
    pub(crate) fn in_one_line(&self) -> String {
        let rest = self.source.as_ref().map(|source| source.in_one_line());
        match rest {
            Some(rest) if !self.text.contains(&rest) => format!("{}: {rest}", self.text),
            _ => self.text.clone(),
        }
    }
}

impl fmt::Display for MaskedCause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl fmt::Debug for MaskedCause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("MaskedCause").field(&self.in_one_line()).finish()
    }
}

impl Error for MaskedCause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// An error and its causes, the outermost first.
pub(crate) fn causes<'a>(
    first: Option<&'a (dyn Error + 'static)>,
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(first, |error: &&'a (dyn Error + 'static)| {
        // An I/O error that wraps another error reports the source of that error as its own.
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => (*error).source(),
        }
    })
}
