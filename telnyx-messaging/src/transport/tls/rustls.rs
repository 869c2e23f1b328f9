//! rustls, with the crypto provider installed by the application, or else a default one.
//!
//! This crate never installs a process-wide provider: that is up to the application.

use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_platform_verifier::Verifier;
use tokio_rustls::TlsConnector;

use super::super::stream::{BoxError, BoxStream};
use super::{Protocols, RootCertificate, Secured, TlsError};
use crate::redact::MaskedCause;

pub(crate) struct Tls {
    roots: Vec<CertificateDer<'static>>,
    /// Made by the first https connection.
    config: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    pub(crate) fn new(roots: &[RootCertificate]) -> Result<Self, TlsError> {
        let roots = certificates(roots)?;
        // Parses the certificates: an invalid one would otherwise only fail the first call.
        let mut parsed = rustls::RootCertStore::empty();
        for root in &roots {
            parsed.add(root.clone()).map_err(invalid)?;
        }
        Ok(Self { roots, config: OnceLock::new() })
    }

    pub(crate) async fn connect(
        &self,
        host: &str,
        stream: BoxStream,
        protocols: Protocols,
    ) -> Result<Secured, BoxError> {
        let name = ServerName::try_from(host.to_owned())?;
        let mut config = self.config()?;
        if protocols == Protocols::Http1 {
            Arc::make_mut(&mut config).alpn_protocols = vec![b"http/1.1".to_vec()];
        }
        let stream = TlsConnector::from(config).connect(name, stream).await?;
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok(Secured { stream: Box::new(stream), http2 })
    }

    fn config(&self) -> Result<Arc<ClientConfig>, rustls::Error> {
        if let Some(config) = self.config.get() {
            return Ok(Arc::clone(config));
        }
        let provider = provider();
        let verifier = LazyVerifier {
            provider: Arc::clone(&provider),
            roots: self.roots.clone(),
            loaded: OnceLock::new(),
        };
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        if cfg!(feature = "http2") {
            config.alpn_protocols.insert(0, b"h2".to_vec());
        }
        Ok(Arc::clone(self.config.get_or_init(|| Arc::new(config))))
    }
}

/// Returns a configuration without trusted roots, for a client that never sends.
pub(super) fn bare_config() -> Option<ClientConfig> {
    let builder = ClientConfig::builder_with_provider(provider());
    let builder = builder.with_safe_default_protocol_versions().ok()?;
    Some(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

fn provider() -> Arc<CryptoProvider> {
    static DEFAULT: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    if let Some(installed) = CryptoProvider::get_default() {
        return Arc::clone(installed);
    }
    #[cfg(feature = "rustls-aws-lc")]
    let default = rustls::crypto::aws_lc_rs::default_provider;
    #[cfg(not(feature = "rustls-aws-lc"))]
    let default = rustls::crypto::ring::default_provider;
    Arc::clone(DEFAULT.get_or_init(|| Arc::new(default())))
}

fn certificates(roots: &[RootCertificate]) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let mut certificates = Vec::new();
    for root in roots {
        match root {
            RootCertificate::Der(der) => certificates.push(CertificateDer::from(der.clone())),
            RootCertificate::Pem(pem) => {
                let before = certificates.len();
                for certificate in CertificateDer::pem_slice_iter(pem) {
                    certificates.push(certificate.map_err(invalid)?);
                }
                if certificates.len() == before {
                    return Err(TlsError::InvalidRootCertificate(None));
                }
            }
        }
    }
    Ok(certificates)
}

fn invalid(error: impl std::error::Error + 'static) -> TlsError {
    TlsError::InvalidRootCertificate(Some(MaskedCause::new(&error)))
}

/// The platform verifier, which loads the system's certificates on first use.
#[derive(Debug)]
struct LazyVerifier {
    provider: Arc<CryptoProvider>,
    roots: Vec<CertificateDer<'static>>,
    loaded: OnceLock<Arc<Verifier>>,
}

impl LazyVerifier {
    /// Returns the verifier. A failure is not cached: the next connection tries to load it again.
    fn verifier(&self) -> Result<&Verifier, rustls::Error> {
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let verifier = if self.roots.is_empty() { shared(&self.provider)? } else { self.own()? };
        Ok(self.loaded.get_or_init(|| verifier))
    }

    #[cfg(not(target_os = "android"))]
    fn own(&self) -> Result<Arc<Verifier>, rustls::Error> {
        let roots = self.roots.iter().cloned();
        Verifier::new_with_extra_roots(roots, Arc::clone(&self.provider)).map(Arc::new)
    }

    #[cfg(target_os = "android")]
    fn own(&self) -> Result<Arc<Verifier>, rustls::Error> {
        Err(rustls::Error::General("root certificates cannot be added on android".to_owned()))
    }
}

/// Returns the verifier shared by all clients without additional certificates. It is dropped with
/// the last of them, so that later clients see changes to the system's certificates.
fn shared(provider: &Arc<CryptoProvider>) -> Result<Arc<Verifier>, rustls::Error> {
    static SHARED: Mutex<Option<(Weak<CryptoProvider>, Weak<Verifier>)>> = Mutex::new(None);
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, verifier)) = &*shared
        && std::ptr::eq(of.as_ptr(), Arc::as_ptr(provider))
        && let Some(verifier) = verifier.upgrade()
    {
        return Ok(verifier);
    }
    let verifier = Arc::new(Verifier::new(Arc::clone(provider))?);
    *shared = Some((Arc::downgrade(provider), Arc::downgrade(&verifier)));
    Ok(verifier)
}

impl ServerCertVerifier for LazyVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verifier = self.verifier()?;
        verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
