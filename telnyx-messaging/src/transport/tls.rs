//! TLS, by the implementation that the features of this crate choose.
//!
//! With several features enabled, which happens when Cargo unites the features that several crates
//! ask for, `native-tls` comes first, then `rustls-aws-lc`, then `rustls`.
//!
//! The system's root certificates are loaded by the first https connection, and not when a client is
//! built: they take milliseconds, and a client for a server on this machine needs none.

#[cfg(feature = "native-tls")]
mod native;
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
mod none;
#[cfg(all(any(feature = "rustls", feature = "rustls-aws-lc"), not(feature = "native-tls")))]
mod rustls;

#[cfg(feature = "native-tls")]
pub(crate) use self::native::Tls;
#[cfg(feature = "native-tls")]
use self::native::bare_config;
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
pub(crate) use self::none::Tls;
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
use self::none::bare_config;
#[cfg(all(any(feature = "rustls", feature = "rustls-aws-lc"), not(feature = "native-tls")))]
pub(crate) use self::rustls::Tls;
#[cfg(all(any(feature = "rustls", feature = "rustls-aws-lc"), not(feature = "native-tls")))]
use self::rustls::bare_config;

use std::sync::OnceLock;

use super::stream::BoxStream;

/// Whether https is possible.
pub(crate) const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"));

/// The versions of HTTP that are offered to the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocols {
    /// HTTP/1.1 only.
    Http1,
    /// HTTP/1.1, and HTTP/2 with the feature `http2`.
    All,
}

/// A connection after the handshake.
pub(crate) struct Secured {
    pub(crate) stream: BoxStream,
    /// Whether both sides agreed on HTTP/2.
    pub(crate) http2: bool,
}

/// Why TLS could not be set up.
#[cfg_attr(
    not(any(feature = "rustls", feature = "rustls-aws-lc")),
    allow(dead_code, reason = "each implementation has its own")
)]
#[derive(Debug)]
pub(crate) enum TlsError {
    /// No implementation was compiled in.
    #[cfg_attr(
        any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"),
        allow(dead_code, reason = "there is one")
    )]
    Unavailable,
    InvalidRootCertificate,
    Other(String),
}

/// A root certificate that the application trusts in addition to those of the system.
#[derive(Clone)]
#[cfg_attr(
    not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")),
    allow(dead_code, reason = "refused without TLS")
)]
pub(crate) enum RootCertificate {
    /// One certificate.
    Der(Vec<u8>),
    /// One certificate or several, as text.
    Pem(Vec<u8>),
}

/// Returns the `reqwest` client that builds requests and sends none, one for the whole process.
///
/// # Errors
///
/// When `reqwest` cannot build a client.
pub(crate) fn request_builder() -> reqwest::Result<reqwest::Client> {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(client) = CLIENT.get() {
        return Ok(client.clone());
    }
    let builder = || reqwest::Client::builder().no_proxy();
    let client = match bare_config() {
        // Refused if the `reqwest` of this build uses another implementation of TLS.
        Some(config) => {
            builder().tls_backend_preconfigured(config).build().or_else(|_| builder().build())?
        }
        None => builder().build()?,
    };
    Ok(CLIENT.get_or_init(|| client).clone())
}

/// Stands in for a method of `reqwest` that exists only if the application enables TLS in `reqwest`.
///
/// If that is rustls without a provider of cryptography, building a client panics unless it is given
/// a TLS configuration. Which features `reqwest` has is not visible here. Where it has the method,
/// that one is called: a method of the type comes before one of a trait.
#[allow(dead_code, reason = "unused where reqwest has the method itself")]
trait PreconfiguredTls: Sized {
    fn tls_backend_preconfigured<T>(self, _: T) -> Self {
        self
    }
}

impl PreconfiguredTls for reqwest::ClientBuilder {}
