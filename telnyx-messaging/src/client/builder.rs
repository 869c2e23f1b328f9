//! Configuration of a client.

mod base_url;
mod connections;
mod headers;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use self::connections::Connections;
use super::api_key::ApiKey;
use super::call_settings::CallSettings;
use super::{Client, Config};
use crate::error::{ConfigurationError, Result};
use crate::retry::RetryPolicy;
use crate::transport::tls::{self, RootCertificate};
use crate::transport::{ReqwestTransport, Transport};

const API_KEY_VARIABLE: &str = "TELNYX_API_KEY";
const BASE_URL_VARIABLE: &str = "TELNYX_BASE_URL";
const BUILDER: &str = "the builder";

/// Builder for [`Client`]; see [`Client::builder`].
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
    allow_http: bool,
    timeout: Option<Duration>,
    retry_policy: Option<RetryPolicy>,
    max_retries: Option<u32>,
    user_agent_suffix: Option<String>,
    headers: Vec<(String, String)>,
    /// The headers of the client that this builder was made from.
    inherited_headers: Option<HeaderMap>,
    max_body: Option<usize>,
    connections: Connections,
    pub(super) calls: CallSettings,
}

impl ClientBuilder {
    /// Sets the API key. Default: the environment variable `TELNYX_API_KEY`.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets the base URL, including the version and without a query. Default: the environment
    /// variable `TELNYX_BASE_URL`, else `https://api.telnyx.com/v2`.
    ///
    /// An `http` URL is accepted for this machine only (`localhost`, `127.0.0.1`, `[::1]`); see
    /// [`allow_http`](Self::allow_http).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows an `http` base URL for hosts other than this machine. Default: false.
    ///
    /// Every request carries the API key, which anyone between here and there can then read: use it
    /// in a trusted network only, such as for a mock server in a container.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the deadline of a call, which covers connecting, all retries, waits and the body.
    /// Default: 60 seconds.
    ///
    /// A call that may be repeated gives up a silent attempt earlier, so that time is left for the
    /// others: with the default policy after a quarter of the time.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets when failed calls are retried. Default: [`RetryPolicy::default`].
    pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.retry_policy = Some(policy);
        self
    }

    /// Sets the maximum number of retries, whatever the policy says. Default: that of the policy.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Adds the name of your application to the user agent, such as `shop/2.1`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = Some(suffix.into());
        self
    }

    /// Adds a header to every call. A `User-Agent` replaces the one of this crate.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the maximum size of a response body in bytes. Default: 32 MiB.
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body = Some(bytes);
        self
    }

    /// Uses an HTTP client of your own, with its TLS, proxies and pool, in place of any transport set
    /// before. The settings below cannot be combined with it: set them on your client.
    ///
    /// Build it with `redirect(Policy::none())` and `retry(reqwest::retry::never())`: a client that
    /// follows redirects or repeats requests by itself may send a message twice. This crate enables
    /// no TLS feature of `reqwest`; enable the one that you need.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.calls.transport = Some(Arc::new(ReqwestTransport(client)));
        self
    }

    /// Sets how long connecting may take, including a proxy and the TLS handshake. Default: 10
    /// seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connections.connect_timeout = Some(timeout);
        self
    }

    /// Sends a TCP keep-alive probe after this time without traffic. Default: no probes.
    pub fn tcp_keepalive(mut self, time: Duration) -> Self {
        self.connections.tcp_keepalive = Some(time);
        self
    }

    /// Closes connections that were not used for this long. Default: 30 seconds.
    ///
    /// A connection that the other side has closed in the meantime breaks a send that must not be
    /// repeated: choose less than the idle timeout of what is in between, such as the usual minute
    /// of a load balancer.
    pub fn pool_idle_timeout(mut self, time: Duration) -> Self {
        self.connections.pool_idle_timeout = Some(time);
        self
    }

    /// Sets how many unused connections are kept. Default: no limit.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.connections.pool_max_idle_per_host = Some(connections);
        self
    }

    /// Trusts the root certificates in this PEM text, in addition to those of the system.
    pub fn add_root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connections.roots.push(RootCertificate::Pem(pem.into()));
        self
    }

    /// Trusts this root certificate, in DER, in addition to those of the system.
    pub fn add_root_certificate_der(mut self, der: impl Into<Vec<u8>>) -> Self {
        self.connections.roots.push(RootCertificate::Der(der.into()));
        self
    }

    /// Sends everything through this proxy, such as `http://user:password@proxy.example.com:3128`.
    /// The schemes are `http`, `https`, `socks5h` and `socks4a` (the proxy resolves host names),
    /// `socks5` and `socks4`. Default: the environment variables `HTTPS_PROXY`, `HTTP_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, which do not apply to this machine.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connections.proxy = Some(url.into());
        self.connections.no_proxy = false;
        self
    }

    /// Uses no proxy, and ignores the environment variables.
    pub fn no_proxy(mut self) -> Self {
        self.connections.proxy = None;
        self.connections.no_proxy = true;
        self
    }

    /// Takes over all settings of a client.
    pub(super) fn from_config(config: &Config) -> Self {
        Self {
            api_key: Some(config.api_key.clone()),
            base_url: Some(config.base_url.clone()),
            allow_http: config.allow_http,
            timeout: Some(config.timeout),
            retry_policy: Some(config.retry_policy.clone()),
            inherited_headers: Some(config.headers.clone()),
            max_body: Some(config.max_body),
            calls: CallSettings {
                retry_budget: config.retry_budget.clone(),
                in_flight: config.in_flight.clone(),
                transport: Some(Arc::clone(&config.transport)),
                observer: config.observer.clone(),
                header_hook: config.header_hook.clone(),
                clock: config.clock.clone(),
            },
            ..Self::default()
        }
    }

    /// Builds the client, without any I/O.
    ///
    /// # Errors
    /// [`Error::Configuration`](crate::Error::Configuration) names the setting or variable that is
    /// invalid, and the reason.
    pub fn build(self) -> Result<Client> {
        let (key, origin) = self.key()?;
        let authorization = key
            .authorization()
            .map_err(|problem| ConfigurationError::InvalidApiKey { origin, problem })?;
        let (base_url, server) = base_url::checked(self.base_url, self.allow_http)?;
        let suffix = self.user_agent_suffix.as_deref();
        let headers = headers::checked(self.inherited_headers, suffix, &self.headers)?;
        let transport: Arc<dyn Transport> = match self.calls.transport {
            Some(transport) => {
                self.connections.refuse_with_own_transport()?;
                transport
            }
            None if base_url.starts_with("https:") && !tls::AVAILABLE => {
                return Err(ConfigurationError::NoTls.into());
            }
            None => Arc::new(self.connections.transport()?),
        };
        let mut retry_policy = self.retry_policy.unwrap_or_default();
        if let Some(retries) = self.max_retries {
            retry_policy = retry_policy.max_retries(retries);
        }
        let CallSettings { retry_budget, in_flight, observer, header_hook, clock, .. } = self.calls;
        let config = Config {
            transport,
            allow_http: self.allow_http,
            server,
            retry_budget,
            in_flight,
            observer,
            header_hook,
            clock,
            api_key: key,
            base_url,
            authorization,
            headers,
            timeout: self.timeout.unwrap_or(Duration::from_secs(60)),
            retry_policy,
            max_body: self.max_body.unwrap_or(32 * 1024 * 1024),
        };
        Ok(Client { config: Arc::new(config) })
    }

    fn key(&self) -> Result<(ApiKey, &'static str), ConfigurationError> {
        if let Some(key) = &self.api_key {
            return Ok((key.clone(), BUILDER));
        }
        match std::env::var(API_KEY_VARIABLE) {
            Ok(key) => Ok((ApiKey::from(key), API_KEY_VARIABLE)),
            Err(std::env::VarError::NotPresent) => Err(ConfigurationError::MissingApiKey),
            Err(std::env::VarError::NotUnicode(_)) => Err(ConfigurationError::InvalidApiKey {
                origin: API_KEY_VARIABLE,
                problem: "is not unicode; copy it again from the portal",
            }),
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("api_key", &self.api_key)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connections.connect_timeout)
            .field("retry_policy", &self.retry_policy)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
