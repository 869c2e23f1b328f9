//! The client: configuration shared by all calls, and the way to them.

pub(crate) mod api_key;
pub(crate) mod builder;
pub(crate) mod custom_request;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method};

use crate::client::builder::ClientBuilder;
use crate::client::custom_request::CustomRequest;
use crate::error::Result;
use crate::retry::RetryPolicy;
use crate::transport::http_client::HttpClient;

/// A client of the Telnyx messaging API.
///
/// Cloning is cheap, and the clones share one connection pool; give each task its own clone.
///
/// ```no_run
/// # async fn example() -> telnyx_messaging::Result<()> {
/// let client = telnyx_messaging::Client::from_env()?;
/// let message = client
///     .messages()
///     .send()
///     .from("+15550100001")
///     .to("+15550100002")
///     .text("Hello")
///     .await?;
/// println!("{}", message.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    config: Arc<Config>,
}

/// What all calls of a client have in common.
pub(crate) struct Config {
    pub(crate) http: HttpClient,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) authorization: HeaderValue,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) max_body: usize,
}

impl Client {
    pub(crate) fn new(config: Config) -> Self {
        Self { config: Arc::new(config) }
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// The HTTP client, for what is not a call of the API, such as fetching media. It adds no
    /// authentication.
    #[cfg(feature = "webhooks")]
    pub(crate) fn http(&self) -> &HttpClient {
        &self.config.http
    }

    /// A client from the environment: the API key in `TELNYX_API_KEY`, and the base URL in
    /// `TELNYX_BASE_URL` if it is set.
    ///
    /// # Errors
    /// [`Error::Configuration`](crate::Error::Configuration), naming the variable, when the key is
    /// missing, blank or cannot be one, or the URL cannot be one.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// A client that is set up step by step. What is not set comes from the environment as in
    /// [`from_env`](Self::from_env), or has a default.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Calls any path of the API, with the same authentication, retries and errors as the typed
    /// calls, for what this crate does not cover.
    ///
    /// `path` begins with a slash and is taken as it is: encode arguments yourself, and put
    /// parameters into [`query`](CustomRequest::query).
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// use telnyx_messaging::Method;
    ///
    /// let balance = client.request(Method::GET, "/balance").await?;
    /// println!("{}", balance["data"]["available_credit"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> CustomRequest {
        CustomRequest::new(self, method, path.into())
    }

    /// The base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.config.base_url
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("base_url", &self.config.base_url)
            .field("timeout", &self.config.timeout)
            .field("retry_policy", &self.config.retry_policy)
            .finish_non_exhaustive()
    }
}
