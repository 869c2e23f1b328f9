//! Setting a client up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use url::Url;

use super::call_settings::CallSettings;
use super::{Client, Config, Server};
use crate::call::is_reserved;
use crate::client::api_key::ApiKey;
use crate::error::{ConfigurationError, Result};
use crate::generated::operations::BASE_URL;
use crate::retry::RetryPolicy;
use crate::transport::tls;
use crate::transport::{ClientPool, ReqwestTransport};

const API_KEY_VARIABLE: &str = "TELNYX_API_KEY";
const BASE_URL_VARIABLE: &str = "TELNYX_BASE_URL";
const BUILDER: &str = "the builder";

/// Sets a [`Client`] up; see [`Client::builder`].
///
/// ```
/// use std::time::Duration;
///
/// let client = telnyx_messaging::Client::builder()
///     .api_key("KEY0123456789")
///     .timeout(Duration::from_secs(20))
///     .user_agent_suffix("shop/2.1")
///     .build()?;
/// # let _ = client;
/// # Ok::<(), telnyx_messaging::Error>(())
/// ```
#[derive(Default)]
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder {
    api_key: Option<ApiKey>,
    base_url: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    retry_policy: Option<RetryPolicy>,
    user_agent_suffix: Option<String>,
    headers: Vec<(String, String)>,
    http_client: Option<reqwest::Client>,
    proxy: Option<String>,
    no_proxy: bool,
    max_body: Option<usize>,
    pub(super) calls: CallSettings,
}

impl ClientBuilder {
    /// The API key. `TELNYX_API_KEY` unless set.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The base URL, with the version and without a query. `TELNYX_BASE_URL`, or
    /// `https://api.telnyx.com/v2`, unless set.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The deadline of a call, which covers connecting, every retry, waits and the body: 60 seconds
    /// unless set.
    ///
    /// A call that may be repeated gives up a silent attempt earlier, so that there is time for the
    /// others: with the default policy after a quarter of the time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long connecting may take: 10 seconds unless set. Not used with an HTTP client of your
    /// own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// When failed calls are tried again; [`RetryPolicy::default`] unless set.
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = Some(policy);
        self
    }

    /// Tries failed calls again at most so many times.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.retry_policy = Some(self.retry_policy.unwrap_or_default().max_retries(retries));
        self
    }

    /// Adds the name of your application to the user agent, such as `shop/2.1`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Adds a header to every call. A `User-Agent` takes the place of the one of this crate.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Uses an HTTP client of your own, with its TLS, proxy and pool.
    ///
    /// Build it with `redirect(Policy::none())` and `retry(reqwest::retry::never())`: a client that
    /// follows redirects or repeats requests by itself may send a message twice.
    ///
    /// It brings its own TLS. Where only this crate's feature `rustls` turns TLS on in `reqwest`, no
    /// provider is chosen for clients built elsewhere, and `reqwest` panics when building them:
    /// enable a TLS feature of `reqwest` itself, or install a provider for the process.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sends everything through this proxy, such as `http://proxy.example.com:3128`. The proxy
    /// variables of the environment unless set. Not used with an HTTP client of your own.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.no_proxy = true;
        self
    }

    /// The largest answer that is read, in bytes: 32 MiB unless set.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::Configuration`](crate::Error::Configuration) says which setting or variable is
    /// wrong, and how.
    pub fn build(self) -> Result<Client> {
        let (key, origin) = match &self.api_key {
            Some(key) => (key.clone(), BUILDER),
            None => match std::env::var(API_KEY_VARIABLE) {
                Ok(key) => (ApiKey::from(key), API_KEY_VARIABLE),
                Err(std::env::VarError::NotPresent) => {
                    return Err(ConfigurationError::MissingApiKey.into());
                }
                Err(std::env::VarError::NotUnicode(_)) => {
                    let problem = "is not unicode";
                    return Err(ConfigurationError::InvalidApiKey {
                        origin: API_KEY_VARIABLE,
                        problem,
                    }
                    .into());
                }
            },
        };
        let authorization = key
            .authorization()
            .map_err(|problem| ConfigurationError::InvalidApiKey { origin, problem })?;
        let base_url = self.checked_base_url()?;
        let headers = self.checked_headers()?;
        let own = self.http_client.clone();
        let http = match &own {
            Some(client) => client.clone(),
            None if base_url.starts_with("https:") && !tls::AVAILABLE => {
                return Err(ConfigurationError::NoTls.into());
            }
            None => self.http()?,
        };
        let timeout = self.timeout.unwrap_or(Duration::from_secs(60));
        let (retry_policy, max_body) = (self.retry_policy.clone(), self.max_body);
        let calls = self.calls.clone();
        let server = server(&base_url);
        let first = http.clone();
        let transport = calls.transport.clone().unwrap_or_else(|| {
            let pool = match own {
                Some(client) => ClientPool::Shared(client),
                None => ClientPool::per_runtime(first, move || self.http().ok()),
            };
            Arc::new(ReqwestTransport::new(pool))
        });
        Ok(Client::new(Config {
            http,
            transport,
            server,
            retry_budget: calls.retry_budget.clone(),
            in_flight: calls.slots(),
            observer: calls.observer,
            header_hook: calls.header_hook,
            base_url,
            authorization,
            headers,
            timeout,
            retry_policy: retry_policy.unwrap_or_default(),
            max_body: max_body.unwrap_or(32 * 1024 * 1024),
        }))
    }

    fn checked_base_url(&self) -> Result<String, ConfigurationError> {
        let (url, origin) = match (&self.base_url, std::env::var_os(BASE_URL_VARIABLE)) {
            (Some(url), _) => (url.clone(), BUILDER),
            // What cannot be read is refused below: the key must not go elsewhere than was meant.
            (None, Some(url)) => (url.to_string_lossy().into_owned(), BASE_URL_VARIABLE),
            (None, None) => (BASE_URL.to_owned(), BUILDER),
        };
        let (url, origin) = match url.trim() {
            "" if origin == BASE_URL_VARIABLE => (BASE_URL.to_owned(), BUILDER),
            _ => (url, origin),
        };
        let refuse = |problem| Err(ConfigurationError::InvalidBaseUrl { origin, problem });
        if url.trim() != url || url.chars().any(char::is_control) {
            return refuse("contains white space");
        }
        if url.contains(char::REPLACEMENT_CHARACTER) {
            return refuse("is not unicode");
        }
        if !url.contains("://") {
            return refuse("has no scheme");
        }
        let Ok(parsed) = Url::parse(&url) else {
            return refuse("cannot be read");
        };
        if !matches!(parsed.scheme(), "http" | "https")
            || parsed.cannot_be_a_base()
            || !parsed.has_host()
        {
            return refuse("is neither http nor https");
        }
        if !parsed.username().is_empty() || parsed.password().is_some() {
            return refuse("contains a user name or password, which the api key replaces");
        }
        if parsed.query().is_some() || parsed.fragment().is_some() {
            return refuse("contains a query or fragment");
        }
        Ok(parsed.as_str().trim_end_matches('/').to_owned())
    }

    fn checked_headers(&self) -> Result<HeaderMap, ConfigurationError> {
        let refuse = |setting: String, problem: &str| {
            Err(ConfigurationError::InvalidSetting { setting, problem: problem.to_owned() })
        };
        let mut headers = HeaderMap::new();
        let mut agent = concat!("telnyx-messaging-rust/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) =
            self.user_agent_suffix.as_deref().map(str::trim).filter(|suffix| !suffix.is_empty())
        {
            agent.push(' ');
            agent.push_str(suffix);
        }
        match HeaderValue::try_from(agent) {
            Ok(agent) => headers.insert(USER_AGENT, agent),
            Err(_) => {
                return refuse(
                    "the user agent suffix".to_owned(),
                    "holds control characters: remove them",
                );
            }
        };
        for (name, value) in &self.headers {
            let Ok(name) = HeaderName::try_from(name) else {
                return refuse(
                    "a default header".to_owned(),
                    "has a name that cannot be one: use letters, digits and dashes",
                );
            };
            if is_reserved(&name) {
                return refuse(
                    format!("the default header `{name}`"),
                    "is set by the client: remove it",
                );
            }
            let Ok(mut value) = HeaderValue::try_from(value) else {
                return refuse(
                    format!("the default header `{name}`"),
                    "holds control characters: remove them",
                );
            };
            value.set_sensitive(true);
            if name == USER_AGENT {
                headers.insert(name, value);
            } else {
                headers.append(name, value);
            }
        }
        Ok(headers)
    }

    fn http(&self) -> Result<reqwest::Client, ConfigurationError> {
        let mut builder = reqwest::Client::builder()
            // Redirects and retries are decided here, by operation, and not by the HTTP client.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout.unwrap_or(Duration::from_secs(10)))
            // A connection that the other side has closed in the meantime breaks a send that must
            // not be repeated, so idle ones are given up before the usual minute of a load
            // balancer.
            .pool_idle_timeout(Duration::from_secs(30))
            .tcp_nodelay(true);
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        if let Some(proxy) = &self.proxy {
            let refuse = || ConfigurationError::InvalidSetting {
                setting: "the proxy".to_owned(),
                problem: "is not a url: write it like http://proxy.example.com:3128".to_owned(),
            };
            // Anything that looks like a URL would be taken, to fail at the first call.
            let url = Url::parse(proxy).map_err(|_| refuse())?;
            let known = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];
            if !known.contains(&url.scheme()) || !url.has_host() {
                return Err(refuse());
            }
            builder = builder.proxy(reqwest::Proxy::all(url).map_err(|_| refuse())?);
        }
        let failed =
            |error: reqwest::Error| ConfigurationError::HttpClient(error.without_url().to_string());
        tls::set_up(builder)?.build().map_err(failed)
    }
}

fn server(base_url: &str) -> Server {
    let url = Url::parse(base_url).ok();
    let url = url.as_ref();
    Server {
        address: url.and_then(Url::host_str).unwrap_or_default().to_owned(),
        port: url.and_then(Url::port_or_known_default).unwrap_or_default(),
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("api_key", &self.api_key)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("retry_policy", &self.retry_policy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
