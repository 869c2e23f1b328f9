//! Exchanges that ended without the head of a response.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use crate::error::TransportKind;
use crate::redact::mask;

/// The cause of a failure, shared with the error that the caller gets.
pub(crate) type Cause = Arc<dyn Error + Send + Sync>;

/// Why an exchange failed; see [`Transport::send`](super::Transport::send).
#[derive(Clone, Debug)]
pub struct TransportFailure {
    pub(crate) kind: TransportKind,
    /// Whether the request may have reached the service; `None` when the transport cannot say.
    pub(crate) sent: Option<bool>,
    pub(crate) timed_out: bool,
    /// One line, without URLs and phone numbers.
    pub(crate) message: String,
    pub(crate) cause: Option<Cause>,
}

impl TransportFailure {
    /// Creates a failure. [`TransportKind::Connect`] and [`TransportKind::Tls`] promise that nothing
    /// was sent. `cause` becomes the [`source`](Error::source) of the error; its text is shown with
    /// phone numbers masked.
    pub fn new(kind: TransportKind, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let cause: Box<dyn Error + Send + Sync> = cause.into();
        let mut chain = vec![cause.to_string()];
        chain.extend(texts(cause.source()));
        Self {
            kind,
            sent: Some(!matches!(kind, TransportKind::Connect | TransportKind::Tls)),
            timed_out: kind == TransportKind::Timeout,
            message: mask(&chain.join(": ")),
            cause: Some(Arc::from(cause)),
        }
    }

    /// A failure of the HTTP client before the head of the response arrived.
    pub(super) fn before_head(error: reqwest::Error) -> Self {
        let is_connecting = error.is_connect() || error.is_builder();
        let kind = match () {
            () if is_connecting && is_tls(&error) => TransportKind::Tls,
            () if is_connecting => TransportKind::Connect,
            () if error.is_timeout() => TransportKind::Timeout,
            () if is_reset(&error) => TransportKind::Reset,
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
            timed_out: error.is_timeout(),
            message: describe(when, &error),
            cause: Some(Arc::new(error.without_url())),
        }
    }

    /// A failure of the HTTP client while the body of the response was read.
    pub(super) fn in_body(error: &reqwest::Error) -> Self {
        Self {
            kind: TransportKind::Reset,
            sent: Some(true),
            timed_out: false,
            message: describe("the connection broke in the middle of the response", error),
            cause: None,
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
        }
    }

    /// An attempt, or the call, that ran out of time.
    pub(crate) fn timeout(sent: bool, message: String) -> Self {
        Self {
            kind: TransportKind::Timeout,
            sent: Some(sent),
            timed_out: true,
            message,
            cause: None,
        }
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl Error for TransportFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn Error + 'static))
    }
}

fn describe(when: &str, error: &reqwest::Error) -> String {
    let chain = texts(error.source());
    let cause = if chain.is_empty() { "unknown cause".to_owned() } else { chain.join(": ") };
    format!("{when}: {}", mask(&cause))
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

fn causes<'a>(
    first: Option<&'a (dyn Error + 'static)>,
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(first, |error: &&'a (dyn Error + 'static)| (*error).source())
}

/// The kind of the first I/O error among the causes.
fn io_kind(error: &reqwest::Error) -> Option<io::ErrorKind> {
    causes(error.source()).find_map(|cause| Some(cause.downcast_ref::<io::Error>()?.kind()))
}

const BROKEN: [io::ErrorKind; 4] = [
    io::ErrorKind::BrokenPipe,
    io::ErrorKind::ConnectionAborted,
    io::ErrorKind::ConnectionReset,
    io::ErrorKind::UnexpectedEof,
];

/// Whether a connection failed for a reason that stays: a certificate or the protocol. A peer that
/// closes the connection during the handshake is an ordinary connection failure.
fn is_tls(error: &reqwest::Error) -> bool {
    if io_kind(error).is_some_and(|kind| BROKEN.contains(&kind)) {
        return false;
    }
    let text = texts(error.source()).join(": ").to_ascii_lowercase();
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

fn is_reset(error: &reqwest::Error) -> bool {
    match io_kind(error) {
        Some(kind) => BROKEN.contains(&kind),
        None => {
            let text = texts(error.source()).join(": ");
            ["connection closed", "incomplete", "channel closed"]
                .iter()
                .any(|word| text.contains(word))
        }
    }
}
