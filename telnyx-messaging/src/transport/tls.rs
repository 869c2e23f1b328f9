//! TLS, with the implementation selected by the features of this crate.
//!
//! If several features are enabled, for example by Cargo's feature unification, `native-tls` takes
//! precedence over `rustls-aws-lc`, and `rustls-aws-lc` over `rustls`.
//!
//! The system's root certificates are loaded on the first https connection, not when a client is
//! built: loading takes milliseconds, and http connections do not need them.

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
use crate::redact::MaskedCause;

/// Whether https is supported.
pub(crate) const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"));

/// The HTTP versions offered to the server.
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
    /// Whether HTTP/2 was negotiated.
    pub(crate) http2: bool,
}

/// An error in the TLS configuration.
#[derive(Debug)]
pub(crate) enum TlsError {
    /// This build contains no TLS implementation.
    #[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
    Unavailable,
    /// A root certificate cannot be parsed; there is no cause if it contains no certificate at all.
    #[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
    InvalidRootCertificate(Option<MaskedCause>),
    /// The TLS or HTTP library refuses its configuration.
    Other(MaskedCause),
}

/// An additional trusted root certificate.
#[derive(Clone)]
#[cfg_attr(
    not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")),
    expect(dead_code, reason = "refused without TLS, whatever its content")
)]
pub(crate) enum RootCertificate {
    /// One certificate in DER.
    Der(Vec<u8>),
    /// One or more certificates in PEM.
    Pem(Vec<u8>),
}

/// Returns the process-wide `reqwest` client that builds requests and never sends them.
///
/// It is created by the first call, not with the first client, because that takes about 0.1 ms.
///
/// # Errors
///
/// [`TlsError::Other`] if `reqwest` cannot build a client.
pub(crate) fn request_builder() -> Result<reqwest::Client, TlsError> {
    static CLIENT: OnceLock<reqwest::Client> = OnceLock::new();
    if let Some(client) = CLIENT.get() {
        return Ok(client.clone());
    }
    let client = builder()
        .tls_info(false)
        .build_without_roots()
        .map_err(|error| TlsError::Other(MaskedCause::new(&error)))?;
    Ok(CLIENT.get_or_init(|| client).clone())
}

fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder().no_proxy()
}

/// Fallbacks for methods of `reqwest` that exist only if the application enables TLS in `reqwest`.
///
/// With rustls but no crypto provider, building a client panics unless a TLS configuration is given.
/// The features of `reqwest` are not visible here. If the inherent methods exist, they are called,
/// because inherent methods take precedence over trait methods. If not, the return type shows it, and
/// no TLS configuration is created.
#[allow(dead_code, reason = "unused if reqwest has the methods")]
trait WithoutTlsMethods: Sized {
    fn tls_info(self, _: bool) -> WithoutTls<Self> {
        WithoutTls(self)
    }

    fn tls_backend_preconfigured<T>(self, _: T) -> Self {
        self
    }
}

impl WithoutTlsMethods for reqwest::ClientBuilder {}

/// A builder of a `reqwest` without TLS.
struct WithoutTls<B>(B);

trait BuildWithoutRoots {
    /// Builds a client without loading the system's root certificates.
    fn build_without_roots(self) -> reqwest::Result<reqwest::Client>;
}

impl BuildWithoutRoots for WithoutTls<reqwest::ClientBuilder> {
    fn build_without_roots(self) -> reqwest::Result<reqwest::Client> {
        self.0.build()
    }
}

impl BuildWithoutRoots for reqwest::ClientBuilder {
    fn build_without_roots(self) -> reqwest::Result<reqwest::Client> {
        match bare_config() {
            // Fails if `reqwest` was built with another TLS implementation.
            Some(config) => {
                self.tls_backend_preconfigured(config).build().or_else(|_| builder().build())
            }
            None => self.build(),
        }
    }
}
