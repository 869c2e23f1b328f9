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
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
pub(crate) use self::none::Tls;
#[cfg(all(any(feature = "rustls", feature = "rustls-aws-lc"), not(feature = "native-tls")))]
pub(crate) use self::rustls::Tls;

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

/// Enables TLS on a `reqwest` builder if this build of `reqwest` has TLS.
///
/// The client that it builds sends nothing. If the application has enabled rustls in `reqwest`
/// without a provider of cryptography, building a client panics, unless it is given a TLS
/// configuration. Whether the method for that exists depends on features that are not visible here:
/// where it does, it is called, because a method of the type comes before one of a trait.
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
#[allow(dead_code, reason = "unused where reqwest has the method itself")]
trait PreconfiguredTls: Sized {
    fn tls_backend_preconfigured<T>(self, _: T) -> Self {
        self
    }
}

#[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
impl PreconfiguredTls for reqwest::ClientBuilder {}

/// Builds the client that builds requests.
#[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
fn request_builder<T: std::any::Any>(config: T) -> reqwest::Result<reqwest::Client> {
    let builder = || reqwest::Client::builder().no_proxy();
    // Refused if the `reqwest` of this build uses another implementation of TLS.
    builder().tls_backend_preconfigured(config).build().or_else(|_| builder().build())
}
