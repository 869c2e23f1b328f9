//! Clients that cannot be built.

use crate::transport::MaskedCause;
use crate::transport::tls::TlsError;

/// The reason why a client could not be built. It never shows the invalid value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// The API key is missing.
    #[error(
        "missing API key: set the environment variable TELNYX_API_KEY, or call `Client::builder().api_key(…)`"
    )]
    MissingApiKey,
    /// The API key is invalid.
    #[error("the API key from {origin} {problem}")]
    InvalidApiKey {
        /// Origin of the key: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it, and what helps.
        problem: &'static str,
    },
    /// The base URL is invalid.
    #[error("the base URL from {origin} {problem}")]
    InvalidBaseUrl {
        /// Origin of the URL: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it, and what helps.
        problem: &'static str,
    },
    /// The base URL or the proxy is https, or there is a root certificate, but no TLS implementation
    /// was compiled in.
    #[error(
        "https needs TLS, which this build does not have: enable one of the features `rustls`, `rustls-aws-lc` or `native-tls` of telnyx-messaging, or supply an HTTP client of your own"
    )]
    NoTls,
    /// A header, a proxy, a certificate or a limit is invalid.
    #[error("{setting} {problem}")]
    InvalidSetting {
        /// The setting.
        setting: String,
        /// What is wrong with it, and what helps.
        problem: String,
    },
    /// The HTTP client could not be built.
    #[error("the HTTP client could not be built: {}", .0.in_one_line())]
    HttpClient(#[source] MaskedCause),
}

impl From<TlsError> for ConfigurationError {
    fn from(error: TlsError) -> Self {
        match error {
            TlsError::Unavailable => Self::NoTls,
            TlsError::InvalidRootCertificate => Self::invalid_root_certificate(),
            TlsError::Other(problem) => Self::HttpClient(problem),
        }
    }
}

impl ConfigurationError {
    pub(crate) fn invalid_setting(setting: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::InvalidSetting { setting: setting.into(), problem: problem.into() }
    }

    pub(crate) fn invalid_root_certificate() -> Self {
        let problem = "is not a valid certificate: pass the text of a PEM file to `add_root_certificate_pem`, or the bytes of one certificate to `add_root_certificate_der`";
        Self::invalid_setting("the root certificate", problem)
    }
}
