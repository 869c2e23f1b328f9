//! Builds without TLS.

use super::super::stream::{BoxError, BoxStream};
use super::{Protocols, RootCertificate, Secured, TlsError};

pub(crate) struct Tls;

impl Tls {
    pub(crate) fn new(roots: &[RootCertificate]) -> Result<Self, TlsError> {
        if roots.is_empty() { Ok(Self) } else { Err(TlsError::Unavailable) }
    }

    #[allow(clippy::unused_self, clippy::unused_async, reason = "same signature as with TLS")]
    pub(crate) async fn connect(
        &self,
        _: &str,
        _: BoxStream,
        _: Protocols,
    ) -> Result<Secured, BoxError> {
        Err("https is not supported by this build; help: enable the feature `rustls` of telnyx-messaging".into())
    }
}

/// Returns `None`: `reqwest` requires no TLS configuration.
pub(super) fn bare_config() -> Option<()> {
    None
}
