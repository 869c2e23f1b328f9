//! Calls without a complete response.

use std::error::Error;
use std::fmt;

use http::{HeaderMap, StatusCode};

use super::CallFacts;
use crate::transport::{TransportFailure, TransportKind};

/// A call without a complete response.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportError {
    /// The kind of failure.
    pub kind: TransportKind,
    /// The status and headers, if they arrived before the connection broke.
    pub(crate) head: Option<Box<(StatusCode, HeaderMap)>>,
    pub(crate) failure: TransportFailure,
    pub(crate) call: CallFacts,
}

impl TransportError {
    pub(crate) fn new(
        failure: TransportFailure,
        head: Option<Box<(StatusCode, HeaderMap)>>,
        call: CallFacts,
    ) -> Self {
        Self { kind: failure.kind, head, failure, call }
    }

    /// Whether time ran out, be it while connecting or later.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.failure.timed_out
    }

    /// Returns the first error of this type among the causes, such as [`std::io::Error`] or the error
    /// of a [`Transport`](crate::transport::Transport) of your own.
    ///
    /// It also finds what [`source`](Error::source) shows only as text. Its own text may contain
    /// phone numbers: do not log it.
    ///
    /// ```
    /// # fn handle(error: telnyx_messaging::Error) {
    /// use std::io;
    /// use telnyx_messaging::Error;
    ///
    /// if let Error::Transport(failure) = &error
    ///     && let Some(io) = failure.find_cause::<io::Error>()
    ///     && io.kind() == io::ErrorKind::ConnectionRefused
    /// {
    ///     println!("nobody listens there");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn find_cause<E: Error + 'static>(&self) -> Option<&E> {
        self.failure.find_cause()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let was_sent = self.call.may_have_been_sent || self.failure.sent != Some(false);
        let help = match self.kind {
            _ if self.call.is_ambiguous() => {
                "the request may have taken effect: check before retrying"
            }
            _ if was_sent => "it is safe to call again",
            TransportKind::Tls => "check the certificates and the base URL",
            TransportKind::Timeout => "nothing was sent: check the network or allow more time",
            _ => "nothing was sent: check the network and call again",
        };
        write!(formatter, "{} failed: {}; {help}", self.call.operation, self.failure)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("message", &self.failure.message)
            .field("status", &self.head.as_ref().map(|head| head.0))
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

impl Error for TransportError {
    /// Returns the error of the HTTP client, whose causes include the [`std::io::Error`]. A failure of
    /// a [`Transport`](crate::transport::Transport) of your own has its text, masked; see
    /// [`find_cause`](Self::find_cause).
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.failure.source()
    }
}
