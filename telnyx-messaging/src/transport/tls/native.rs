//! TLS of the operating system.

use std::sync::{Mutex, PoisonError};

use native_tls::{Certificate, TlsConnector};

use super::super::stream::{BoxError, BoxStream};
use super::{Protocols, RootCertificate, Secured, TlsError};
use crate::redact::MaskedCause;

pub(crate) struct Tls {
    roots: Vec<Certificate>,
    /// For HTTP/1.1 only and for all versions, built on first use.
    connectors: Mutex<[Option<TlsConnector>; 2]>,
}

impl Tls {
    pub(crate) fn new(roots: &[RootCertificate]) -> Result<Self, TlsError> {
        let mut certificates = Vec::new();
        for root in roots {
            match root {
                RootCertificate::Der(der) => {
                    certificates.push(Certificate::from_der(der).map_err(invalid)?);
                }
                RootCertificate::Pem(pem) => {
                    let stack = Certificate::stack_from_pem(pem).map_err(invalid)?;
                    if stack.is_empty() {
                        return Err(TlsError::InvalidRootCertificate(None));
                    }
                    certificates.extend(stack);
                }
            }
        }
        Ok(Self { roots: certificates, connectors: Mutex::default() })
    }

    pub(crate) async fn connect(
        &self,
        host: &str,
        stream: BoxStream,
        protocols: Protocols,
    ) -> Result<Secured, BoxError> {
        let connector = tokio_native_tls::TlsConnector::from(self.connector(protocols)?);
        let stream = connector.connect(host, stream).await?;
        #[cfg(feature = "http2")]
        let http2 = stream.get_ref().negotiated_alpn()?.is_some_and(|protocol| protocol == b"h2");
        #[cfg(not(feature = "http2"))]
        let http2 = false;
        Ok(Secured { stream: Box::new(stream), http2 })
    }

    fn connector(&self, protocols: Protocols) -> Result<TlsConnector, native_tls::Error> {
        let mut connectors = self.connectors.lock().unwrap_or_else(PoisonError::into_inner);
        let [http1, all] = &mut *connectors;
        let connector = if protocols == Protocols::Http1 { http1 } else { all };
        if let Some(connector) = connector {
            return Ok(connector.clone());
        }
        let mut builder = TlsConnector::builder();
        for root in &self.roots {
            builder.add_root_certificate(root.clone());
        }
        if protocols == Protocols::All && cfg!(feature = "http2") {
            #[cfg(feature = "http2")]
            builder.request_alpns(&["h2", "http/1.1"]);
        }
        Ok(connector.insert(builder.build()?).clone())
    }
}

fn invalid(error: native_tls::Error) -> TlsError {
    TlsError::InvalidRootCertificate(Some(MaskedCause::new(&error)))
}

/// Returns `None`: `reqwest` requires no TLS configuration.
pub(super) fn bare_config() -> Option<()> {
    None
}
