//! Without TLS.

use super::super::stream::{BoxError, BoxStream};
use super::{Protocols, RootCertificate, Secured, TlsError};

pub(crate) struct Tls;

impl Tls {
    pub(crate) fn new(roots: &[RootCertificate]) -> Result<Self, TlsError> {
        if roots.is_empty() { Ok(Self) } else { Err(TlsError::Unavailable) }
    }

    #[allow(clippy::unused_self, clippy::unused_async, reason = "as above")]
    pub(crate) async fn connect(
        &self,
        _: &str,
        _: BoxStream,
        _: Protocols,
    ) -> Result<Secured, BoxError> {
        Err("this build has no tls: enable the feature `rustls` of telnyx-messaging".into())
    }
}

/// There is no configuration that `reqwest` would take.
pub(super) fn bare_config() -> Option<()> {
    None
}
