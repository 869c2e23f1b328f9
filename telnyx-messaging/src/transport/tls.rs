//! TLS, as the features of this crate choose it.
//!
//! With several features enabled, which happens when Cargo joins the wishes of several crates,
//! `native-tls` comes first, then `rustls-aws-lc`, then `rustls`.

use reqwest::ClientBuilder;

use crate::error::ConfigurationError;

/// Whether https is possible with the client that is built here.
pub(crate) const AVAILABLE: bool =
    cfg!(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"));

/// Chooses the implementation.
#[cfg(feature = "native-tls")]
pub(crate) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, ConfigurationError> {
    Ok(builder.tls_backend_native())
}

/// Chooses the implementation.
#[cfg(all(feature = "rustls-aws-lc", not(feature = "native-tls")))]
pub(crate) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, ConfigurationError> {
    Ok(builder.tls_backend_rustls())
}

/// Chooses the implementation.
#[cfg(all(feature = "rustls", not(any(feature = "rustls-aws-lc", feature = "native-tls"))))]
pub(crate) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, ConfigurationError> {
    ring::config().map(|config| builder.tls_backend_preconfigured(config))
}

/// Chooses the implementation.
#[cfg(not(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls")))]
pub(crate) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, ConfigurationError> {
    Ok(builder)
}

#[cfg(all(feature = "rustls", not(any(feature = "rustls-aws-lc", feature = "native-tls"))))]
mod ring {
    //! rustls with the provider that the application has installed, else ring.
    //!
    //! Built without a provider of its own, the HTTP client panics when none is installed, and
    //! installing one for the whole process is the application's business. So the TLS side is made
    //! here and handed over ready.

    use std::sync::{Arc, OnceLock};

    use rustls::ClientConfig;
    use rustls::crypto::CryptoProvider;
    use rustls_platform_verifier::Verifier;

    use crate::error::ConfigurationError;

    pub(super) fn config() -> Result<ClientConfig, ConfigurationError> {
        // Loading the system's root certificates takes milliseconds, so clients share what is
        // loaded. They do not share a connection pool: its connections belong to the runtime they
        // were made in.
        static SHARED: OnceLock<ClientConfig> = OnceLock::new();
        if let Some(config) = SHARED.get() {
            return Ok(config.clone());
        }
        let config = build().map_err(|error| ConfigurationError::HttpClient(error.to_string()))?;
        Ok(SHARED.get_or_init(|| config).clone())
    }

    fn build() -> Result<ClientConfig, rustls::Error> {
        let provider = CryptoProvider::get_default()
            .cloned()
            .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            // Verifies as the operating system does, which is what the HTTP client uses by itself,
            // too.
            .with_custom_certificate_verifier(Arc::new(Verifier::new(provider)?))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    }
}
