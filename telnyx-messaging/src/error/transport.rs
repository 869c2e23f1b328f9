//! Calls without a complete answer.

use std::error::Error as _;
use std::fmt;
use std::io;

use super::{CallFacts, mask};

/// In which way a call failed to get an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection was made: name not found, connection refused, proxy refused.
    Connect,
    /// A secure connection could not be agreed on, such as for a certificate that is not trusted.
    Tls,
    /// Time ran out: the deadline of the call, or the time to connect.
    Timeout,
    /// The connection broke after it was made, before the whole answer had come.
    Reset,
    /// Something else between here and the service.
    Other,
}

/// There was no complete answer.
#[non_exhaustive]
pub struct TransportError {
    /// In which way.
    pub kind: TransportKind,
    /// What happened, with every cause behind it.
    pub(crate) message: String,
    pub(crate) call: CallFacts,
}

/// What a failure of the HTTP client means.
pub(crate) struct Diagnosis {
    pub(crate) kind: TransportKind,
    /// Whether bytes of the request may have reached the service.
    pub(crate) sent: bool,
    pub(crate) message: String,
}

impl Diagnosis {
    /// `in_body` tells that the head of the answer had come already.
    pub(crate) fn of(error: &reqwest::Error, in_body: bool) -> Self {
        let chain = causes(error);
        let connecting = error.is_connect() || error.is_builder();
        let kind = if error.is_timeout() {
            TransportKind::Timeout
        } else if connecting && is_tls(&chain) {
            TransportKind::Tls
        } else if connecting {
            TransportKind::Connect
        } else if in_body || is_reset(error, &chain) {
            TransportKind::Reset
        } else {
            TransportKind::Other
        };
        let when = match (connecting, in_body) {
            (true, _) => "no connection to the service",
            (false, true) => "the connection broke in the middle of the answer",
            (false, false) => "the connection broke before the answer",
        };
        Self { kind, sent: !connecting, message: format!("{when}: {}", mask(&chain.join(": "))) }
    }
}

/// The texts of an error and its causes, without repetitions and without the URL.
fn causes(error: &reqwest::Error) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !chain.iter().any(|outer| outer.contains(&text)) {
            chain.push(text);
        }
        cause = error.source();
    }
    if chain.is_empty() {
        chain.push("unknown cause".to_owned());
    }
    chain
}

fn is_tls(chain: &[String]) -> bool {
    // No TLS implementation is certain to be compiled in, so its errors are known by their words.
    [
        "certificate",
        "tls",
        "ssl",
        "corrupt message",
        "handshake",
        "peer is incompatible",
        "fatal alert",
    ]
    .iter()
    .any(|word| chain.iter().any(|text| text.to_ascii_lowercase().contains(word)))
}

fn is_reset(error: &reqwest::Error, chain: &[String]) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return matches!(
                error.kind(),
                io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
                    | io::ErrorKind::BrokenPipe
                    | io::ErrorKind::UnexpectedEof
            );
        }
        cause = error.source();
    }
    chain.iter().any(|text| {
        text.contains("connection closed")
            || text.contains("incomplete")
            || text.contains("channel closed")
    })
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = match (self.call.may_have_been_sent, self.kind) {
            (true, _) if self.call.idempotent => "it is safe to try again",
            (true, _) => {
                "it is not known whether the request took effect, find out before trying again"
            }
            (false, TransportKind::Tls) => "check the certificates and the base url",
            (false, TransportKind::Timeout) => {
                "nothing was sent, check the network or allow more time"
            }
            (false, _) => "nothing was sent, check the network and try again",
        };
        write!(formatter, "{} failed: {}; {advice}", self.call.operation, self.message)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("message", &self.message)
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for TransportError {}
