//! Clients that cannot be built.

use crate::redact::MaskedCause;
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
    #[non_exhaustive]
    InvalidApiKey {
        /// Origin of the key: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it, and what helps.
        problem: &'static str,
    },
    /// The base URL is invalid.
    #[error("the base URL from {origin} {problem}")]
    #[non_exhaustive]
    InvalidBaseUrl {
        /// Origin of the URL: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it, and what helps.
        problem: &'static str,
        /// The error of the parser; none for a URL that is valid and not accepted.
        source: Option<MaskedCause>,
    },
    /// The base URL or the proxy is https, or there is a root certificate, but no TLS implementation
    /// was compiled in.
    #[error(
        "https needs TLS, which this build does not have: enable one of the features `rustls`, `rustls-aws-lc` or `native-tls` of telnyx-messaging, or supply an HTTP client of your own"
    )]
    NoTls,
    /// A header, a proxy, a certificate or a limit is invalid.
    #[error("{setting} {problem}")]
    #[non_exhaustive]
    InvalidSetting {
        /// The setting.
        setting: String,
        /// What is wrong with it, and what helps.
        problem: String,
        /// The error of the parser; none for a value that is valid and not accepted.
        source: Option<MaskedCause>,
    },
    /// The HTTP client could not be built.
    #[error("the HTTP client could not be built: {}", .0.in_one_line())]
    HttpClient(#[source] MaskedCause),
}

impl From<TlsError> for ConfigurationError {
    fn from(error: TlsError) -> Self {
        match error {
            #[cfg(not(any(
                feature = "rustls",
                feature = "rustls-aws-lc",
                feature = "native-tls"
            )))]
            TlsError::Unavailable => Self::NoTls,
            #[cfg(any(feature = "rustls", feature = "rustls-aws-lc", feature = "native-tls"))]
            TlsError::InvalidRootCertificate(source) => Self::InvalidSetting {
                setting: "the root certificate".to_owned(),
                problem: "is not a valid certificate: pass the text of a PEM file to \
                          `add_root_certificate_pem`, or the bytes of one certificate to \
                          `add_root_certificate_der`"
                    .to_owned(),
                source,
            },
            TlsError::Other(source) => Self::HttpClient(source),
        }
    }
}

impl ConfigurationError {
    /// The error for a value that is refused although it is valid.
    pub(crate) fn refused_setting(setting: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::InvalidSetting { setting: setting.into(), problem: problem.into(), source: None }
    }

    /// The error for a value that cannot be parsed.
    pub(crate) fn invalid_setting(
        setting: impl Into<String>,
        problem: impl Into<String>,
        cause: &(dyn std::error::Error + 'static),
    ) -> Self {
        let source = Some(MaskedCause::new(cause));
        Self::InvalidSetting { setting: setting.into(), problem: problem.into(), source }
    }
}
