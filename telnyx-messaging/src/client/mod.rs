//! The client: configuration shared by all calls, and the way to them.

pub(crate) mod api_key;
pub(crate) mod builder;
mod call_settings;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use url::Url;

use self::api_key::ApiKey;
use self::builder::ClientBuilder;
use self::call_settings::HeaderHook;
use crate::clock::Clock;
use crate::error::Result;
use crate::observer::Observer;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::transport::Transport;

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
    pub(crate) transport: Arc<dyn Transport>,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    /// Whether `http` was allowed for other machines.
    pub(crate) allow_http: bool,
    pub(crate) api_key: ApiKey,
    pub(crate) authorization: HeaderValue,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) in_flight: Option<Arc<Semaphore>>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) header_hook: Option<HeaderHook>,
    pub(crate) clock: Clock,
    pub(crate) max_body: usize,
    /// The host and port of the base URL.
    pub(crate) server: Server,
}

/// Where the service is, as spans report it.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) port: u16,
}

impl Server {
    fn of(base_url: &Url) -> Self {
        Self {
            address: base_url.host_str().unwrap_or_default().to_owned(),
            port: base_url.port_or_known_default().unwrap_or_default(),
        }
    }
}

impl Client {
    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// Creates a client with this API key. The base URL is that of `TELNYX_BASE_URL` if it is set.
    ///
    /// ```
    /// let client = telnyx_messaging::Client::new("KEY0123456789")?;
    /// # let _ = client;
    /// # Ok::<(), telnyx_messaging::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Configuration`](crate::Error::Configuration) if the key or the URL is invalid.
    pub fn new(api_key: impl Into<ApiKey>) -> Result<Self> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client from the environment: the API key in `TELNYX_API_KEY`, and the base URL in
    /// `TELNYX_BASE_URL` if it is set.
    ///
    /// # Errors
    /// [`Error::Configuration`](crate::Error::Configuration), naming the variable, if the key is
    /// missing, or the key or URL is invalid.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// A client that is set up step by step. What is not set comes from the environment as in
    /// [`from_env`](Self::from_env), or has a default.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns a builder with all settings of this client, for one that differs in a few: another
    /// timeout, retry policy, API key or header. Both share connections, the retry budget and the
    /// slots of `max_in_flight`. Settings of connections cannot be changed; a transport or HTTP client
    /// of your own replaces them all.
    ///
    /// ```no_run
    /// # fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
    /// use std::time::Duration;
    ///
    /// let hurried = client.to_builder().timeout(Duration::from_secs(3)).max_retries(0).build()?;
    /// # let _ = hurried;
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_builder(&self) -> ClientBuilder {
        ClientBuilder::from_config(&self.config)
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
            .field("retry_budget", &self.config.retry_budget)
            .finish_non_exhaustive()
    }
}
