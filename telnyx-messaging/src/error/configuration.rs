//! Clients that cannot be built.

/// Why a client could not be built. It never shows the value at fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigurationError {
    /// There is no API key.
    #[error(
        "no api key: set the environment variable TELNYX_API_KEY, or call `Client::builder().api_key(…)`"
    )]
    MissingApiKey,
    /// The API key cannot be one.
    #[error("the api key from {origin} {problem}: copy it again from the portal")]
    InvalidApiKey {
        /// Where the key came from: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The base URL cannot be one.
    #[error("the base url from {origin} {problem}: write it like https://api.telnyx.com/v2")]
    InvalidBaseUrl {
        /// Where the URL came from: the environment variable, or the builder.
        origin: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The base URL is https, but no TLS implementation was compiled in.
    #[error(
        "the base url is https, but this build has no tls: enable one of the features `rustls`, `rustls-aws-lc` or `native-tls` of telnyx-messaging, or supply an http client of your own"
    )]
    NoTls,
    /// A header name or value, a proxy or a limit cannot be used.
    #[error("{setting} {problem}")]
    InvalidSetting {
        /// Which setting.
        setting: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The HTTP client could not be built.
    #[error("the http client could not be built: {0}")]
    HttpClient(String),
}
