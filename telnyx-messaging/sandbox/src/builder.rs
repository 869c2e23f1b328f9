//! Builder for a sandbox.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use telnyx_messaging::webhooks::Signer;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::api::Api;
use crate::http::connection;
use crate::journal::Limits;
use crate::world::clock::Clock;
use crate::world::random::Random;
use crate::world::{Options, State, World};
use crate::{Sandbox, SandboxError};

/// Number of requests, deliveries and messages that are kept.
const HISTORY: usize = 10_000;
/// Number of bytes that are kept of bodies, and of events.
const HISTORY_BYTES: usize = 64 * 1024 * 1024;

/// Builder for a [`Sandbox`], returned by [`Sandbox::builder`].
pub struct SandboxBuilder {
    api_key: Option<String>,
    signer: Option<Signer>,
    host: IpAddr,
    port: u16,
    seed: Option<u64>,
    clock: Clock,
    rates: bool,
    requests_per_second: Option<u64>,
    options: Options,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            signer: None,
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            seed: None,
            clock: Clock::running(),
            rates: false,
            requests_per_second: None,
            options: Options {
                strict: false,
                strict_numbers: false,
                allowed_hosts: Vec::new(),
                webhook_url: None,
                forward: None,
                history: HISTORY,
                history_bytes: HISTORY_BYTES,
            },
        }
    }
}

impl SandboxBuilder {
    /// Sets the only API key that the sandbox accepts (default: random).
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// Sets the signer of webhooks (default: a newly generated key).
    #[must_use]
    pub fn signer(mut self, signer: Signer) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Sets the address to listen on (default: 127.0.0.1).
    #[must_use]
    pub fn host(mut self, host: IpAddr) -> Self {
        self.host = host;
        self
    }

    /// Sets the port (default: any free port).
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the seed of ids and of faults with a probability (default: random). The same seed and the
    /// same requests in the same order give the same ids.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Makes the virtual clock run from this time on (default: from the real time).
    #[must_use]
    pub fn clock_at(mut self, time: DateTime<Utc>) -> Self {
        self.clock = Clock::running_from(time);
        self
    }

    /// Makes the virtual clock stand still at this time until [`Sandbox::advance`] moves it (default:
    /// the clock runs with the real time).
    #[must_use]
    pub fn clock_paused_at(mut self, time: DateTime<Utc>) -> Self {
        self.clock = Clock::paused_at(time);
        self
    }

    /// Makes the virtual clock stand still at the real time until [`Sandbox::advance`] moves it.
    #[must_use]
    pub fn clock_paused(self) -> Self {
        self.clock_paused_at(Utc::now())
    }

    /// Makes messages wait in queues, at the published rates of senders and of the account (default:
    /// off).
    #[must_use]
    pub fn rates(mut self, rates: bool) -> Self {
        self.rates = rates;
        self
    }

    /// Sets the maximum number of requests per second (default: no limit). More are refused with 429,
    /// and every response has the `x-ratelimit-*` headers.
    #[must_use]
    pub fn requests_per_second(mut self, limit: u64) -> Self {
        self.requests_per_second = Some(limit);
        self
    }

    /// Requires the senders of messages to be stored in `phone_numbers/messaging` and assigned to the
    /// profile (default: off).
    #[must_use]
    pub fn strict_numbers(mut self, strict: bool) -> Self {
        self.options.strict_numbers = strict;
        self
    }

    /// Refuses what official SDKs send by mistake: a doubled `/v2` (default: accepted with a `warning`
    /// header).
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.options.strict = strict;
        self
    }

    /// Delivers webhooks of messages whose request and profile name no URL to this one.
    #[must_use]
    pub fn webhook_url(mut self, url: impl Into<String>) -> Self {
        self.options.webhook_url = Some(url.into());
        self
    }

    /// Delivers webhooks to this host, too (default: loopback addresses only).
    #[must_use]
    pub fn allow_host(mut self, host: impl Into<String>) -> Self {
        self.options.allowed_hosts.push(host.into());
        self
    }

    /// Passes requests on to this base URL, such as `https://api.telnyx.com/v2`, instead of carrying
    /// them out, and reports in [`Sandbox::differences`] where the responses differ from the contract.
    ///
    /// Requests keep their API key. Only JSON bodies are passed on. An `https` URL requires the feature
    /// `program`, or another feature of `telnyx-messaging` for TLS.
    #[must_use]
    pub fn forward(mut self, base_url: impl Into<String>) -> Self {
        self.options.forward = Some(base_url.into());
        self
    }

    /// Sets how many requests, deliveries and messages are kept (default: 10,000 of each). Of more,
    /// the oldest are removed.
    #[must_use]
    pub fn history(mut self, maximum: usize) -> Self {
        self.options.history = maximum.max(1);
        self
    }

    /// Sets how many bytes are kept of the bodies of requests and responses, and of events (default:
    /// 64 MiB of each). Of more, the oldest records lose their bodies; that of the newest is always
    /// kept.
    #[must_use]
    pub fn history_bytes(mut self, maximum: usize) -> Self {
        self.options.history_bytes = maximum;
        self
    }

    /// Opens the port and starts the server.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Bind`] when the port is in use.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let api = Api::embedded()?;
        let seed = self.seed.unwrap_or_else(|| fastrand::u64(..));
        let Options { history: count, history_bytes: bytes, .. } = self.options;
        let mut world = World::new(self.clock, seed, Limits { count, bytes });
        world.rates.queues = self.rates;
        world.rates.requests_per_second = self.requests_per_second;
        // Not by the seed: a key must not be guessable from it.
        let random_key = || format!("KEY{}", Random::new(fastrand::u64(..)).secret());
        let api_key = self.api_key.unwrap_or_else(random_key);
        let signer = self.signer.unwrap_or_else(Signer::generate);
        let state = Arc::new(State::new(api, api_key, signer, self.options, world));
        let listener = TcpListener::bind((self.host, self.port)).await?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(());
        let server = tokio::spawn(connection::serve(Arc::clone(&state), listener, stopped));
        let driver = tokio::spawn(Arc::clone(&state).drive());
        Ok(Sandbox { state, address, stop: Some(stop), server: Some(server), driver })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder").field("port", &self.port).finish_non_exhaustive()
    }
}
