//! Exchanges that ended without the head of a response.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use crate::redact::{MaskedCause, causes, mask_message};

/// How a call failed to get a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection was made: the name was not found, the connection or proxy was refused, or
    /// connecting took too long. Nothing was sent.
    Connect,
    /// No secure connection could be established, such as for a certificate that is not trusted.
    /// Nothing was sent.
    Tls,
    /// Time ran out: the deadline of the call, or the time for one attempt.
    Timeout,
    /// The connection broke after it was made, before the whole response had arrived.
    Reset,
    /// Another failure between the client and the service.
    Other,
}

/// The cause of a failure, shared with the error that the caller gets.
pub(crate) type Cause = Arc<dyn Error + Send + Sync>;

/// Why an exchange failed; see [`Transport::send`](super::Transport::send).
#[derive(Clone)]
pub struct TransportFailure {
    pub(crate) kind: TransportKind,
    /// Whether the request may have reached the service; `None` when the transport cannot say.
    pub(crate) sent: Option<bool>,
    pub(crate) timed_out: bool,
    /// One line, without URLs and phone numbers.
    pub(crate) message: String,
    pub(crate) cause: Option<Cause>,
    /// What is shown of a cause that may quote the request.
    masked: Option<MaskedCause>,
}

impl TransportFailure {
    /// Creates a failure. [`TransportKind::Connect`] and [`TransportKind::Tls`] promise that nothing
    /// was sent.
    ///
    /// The [`source`](Error::source) of the error is a [`MaskedCause`], because `cause` may quote the
    /// request; [`TransportError::find_cause`](crate::TransportError::find_cause) returns `cause`
    /// itself.
    pub fn new(kind: TransportKind, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let cause: Box<dyn Error + Send + Sync> = cause.into();
        let masked = MaskedCause::new(cause.as_ref());
        Self {
            kind,
            sent: Some(!matches!(kind, TransportKind::Connect | TransportKind::Tls)),
            timed_out: kind == TransportKind::Timeout,
            message: masked.in_one_line(),
            cause: Some(Arc::from(cause)),
            masked: Some(masked),
        }
    }

    /// A failure before a request could be handed to the network.
    pub(super) fn not_sent(cause: impl Error + Send + Sync + 'static) -> Self {
        Self { sent: Some(false), ..Self::before_head(true, Arc::new(cause)) }
    }

    /// A failure of `hyper` before the head of the response arrived.
    pub(super) fn from_hyper(error: hyper_util::client::legacy::Error) -> Self {
        Self::before_head(error.is_connect(), Arc::new(error))
    }

    /// A failure of `reqwest` before the head of the response arrived.
    pub(super) fn from_reqwest(error: reqwest::Error) -> Self {
        let is_connecting = error.is_connect() || error.is_builder();
        let timed_out = error.is_timeout();
        let mut failure = Self::before_head(is_connecting, Arc::new(error.without_url()));
        if timed_out && !is_connecting {
            failure.kind = TransportKind::Timeout;
        }
        failure.timed_out |= timed_out;
        failure
    }

    fn before_head(is_connecting: bool, cause: Cause) -> Self {
        let timed_out = io_kinds(cause.as_ref()).any(|kind| kind == io::ErrorKind::TimedOut);
        let kind = match () {
            () if is_connecting && is_tls(cause.as_ref()) => TransportKind::Tls,
            () if is_connecting => TransportKind::Connect,
            () if timed_out => TransportKind::Timeout,
            () if is_reset(cause.as_ref()) => TransportKind::Reset,
            () => TransportKind::Other,
        };
        let when = if is_connecting {
            "could not connect to the service"
        } else {
            "the connection broke before the response"
        };
        Self {
            kind,
            sent: is_connecting.then_some(false),
            timed_out,
            message: describe(when, cause.as_ref()),
            cause: Some(cause),
            masked: None,
        }
    }

    /// A failure of the HTTP client while the body of the response was read.
    pub(super) fn in_body(cause: impl Error + Send + Sync + 'static) -> Self {
        Self {
            kind: TransportKind::Reset,
            sent: Some(true),
            timed_out: false,
            message: describe("the connection broke in the middle of the response", &cause),
            cause: Some(Arc::new(cause)),
            masked: None,
        }
    }

    /// A redirect of a request with an effect, followed by the application's own HTTP client.
    pub(super) fn followed_redirect() -> Self {
        Self {
            kind: TransportKind::Other,
            sent: Some(true),
            timed_out: false,
            message: "the supplied HTTP client followed a redirect; build it with \
                      `redirect(Policy::none())`"
                .to_owned(),
            cause: None,
            masked: None,
        }
    }

    /// An attempt, or the call, that ran out of time. Its cause is an I/O error of this kind, so that
    /// code which looks for one finds it.
    pub(crate) fn timeout(sent: bool, message: String) -> Self {
        Self {
            kind: TransportKind::Timeout,
            sent: Some(sent),
            timed_out: true,
            message,
            cause: Some(Arc::new(io::Error::from(io::ErrorKind::TimedOut))),
            masked: None,
        }
    }

    /// Returns the first error of this type among the causes. Its text may contain phone numbers and
    /// URLs: do not log it.
    #[must_use]
    pub fn find_cause<E: Error + 'static>(&self) -> Option<&E> {
        let first = self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static));
        causes(first).find_map(|cause| cause.downcast_ref())
    }
}

impl fmt::Debug for TransportFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TransportFailure")
            .field("kind", &self.kind)
            .field("sent", &self.sent)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Error for TransportFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.masked {
            Some(masked) => Some(masked),
            None => self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static)),
        }
    }
}

/// The outermost error says no more than `when`; its causes say why.
fn describe(when: &str, error: &(dyn Error + 'static)) -> String {
    let chain = texts(error.source());
    let cause = if chain.is_empty() { error.to_string() } else { chain.join(": ") };
    format!("{when}: {}", mask_message(&cause))
}

/// The texts of an error and its causes, without repetitions.
fn texts(error: Option<&(dyn Error + 'static)>) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    for error in causes(error) {
        let text = error.to_string();
        if !chain.iter().any(|outer| outer.contains(&text)) {
            chain.push(text);
        }
    }
    chain
}

/// The kinds of the I/O errors among an error and its causes.
fn io_kinds<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = io::ErrorKind> + 'a {
    causes(Some(error)).filter_map(|cause| Some(cause.downcast_ref::<io::Error>()?.kind()))
}

const BROKEN: [io::ErrorKind; 4] = [
    io::ErrorKind::BrokenPipe,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::UnexpectedEof,
];

/// Whether a connection failed for a reason that stays: a certificate or the protocol. A peer that
/// closes the connection during the handshake is an ordinary connection failure.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    if io_kinds(error).any(|kind| BROKEN.contains(&kind) || kind == io::ErrorKind::TimedOut) {
        return false;
    }
    let text = texts(Some(error)).join(": ").to_ascii_lowercase();
    // The TLS implementation is chosen by a feature, so its errors are recognised by their text.
    let words = [
        "certificate",
        "tls",
        "ssl",
        "corrupt message",
        "handshake",
        "peer is incompatible",
        "peer misbehaved",
        "fatal alert",
    ];
    !text.contains("unexpected eof") && words.iter().any(|word| text.contains(word))
}

fn is_reset(error: &(dyn Error + 'static)) -> bool {
    if io_kinds(error).next().is_some() {
        return io_kinds(error).any(|kind| BROKEN.contains(&kind));
    }
    let text = texts(Some(error)).join(": ");
    ["connection closed", "incomplete", "channel closed"].iter().any(|word| text.contains(word))
}
