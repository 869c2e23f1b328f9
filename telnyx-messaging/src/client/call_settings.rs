//! Settings of a client that concern its calls, not its connections.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::HeaderMap;
use tokio::sync::Semaphore;

use super::builder::ClientBuilder;
use crate::clock::Clock;
use crate::observer::Observer;
use crate::operation::Operation;
use crate::retry::RetryBudget;
use crate::transport::Transport;

/// Adds headers to an attempt: the operation, the number of the attempt, the headers.
pub(crate) type HeaderHook = Arc<dyn Fn(&Operation, u32, &mut HeaderMap) + Send + Sync>;

/// See the setters of [`ClientBuilder`] of the same names.
#[derive(Clone, Default)]
pub(crate) struct CallSettings {
    pub(crate) retry_budget: RetryBudget,
    pub(crate) in_flight: Option<Arc<Semaphore>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) header_hook: Option<HeaderHook>,
    pub(crate) clock: Clock,
}

impl ClientBuilder {
    /// Sets the budget that retries are paid from; see [`RetryBudget`]. The default has 500 tokens.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.calls.retry_budget = budget;
        self
    }

    /// Limits the number of calls in flight, over all clones of the client. Further calls wait for a
    /// slot within their deadline. Unlimited by default; at least 1.
    pub fn max_in_flight(mut self, calls: usize) -> Self {
        let slots = calls.clamp(1, Semaphore::MAX_PERMITS);
        self.calls.in_flight = Some(Arc::new(Semaphore::new(slots)));
        self
    }

    /// Sends requests through this transport instead of the built-in HTTP client; see [`Transport`].
    /// It replaces any [`http_client`](Self::http_client) set before. Settings of connections (TLS,
    /// proxy, pool, connect timeout) cannot be combined with it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.calls.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the clock that times of requests, such as `send_at`, are checked with before they are
    /// sent; the system's by default. For tests against a service whose clock has another time.
    ///
    /// The check allows a minute of difference between the two clocks.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.calls.clock = Clock::new(now);
        self
    }

    /// Notifies `observer` of every attempt; see [`Observer`].
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.calls.observer = Some(Arc::new(observer));
        self
    }

    /// Calls `hook` before every attempt, to add or change headers, such as `traceparent`.
    ///
    /// ```
    /// use telnyx_messaging::http::HeaderValue;
    ///
    /// let client = telnyx_messaging::Client::builder()
    ///     .api_key("KEY0123456789")
    ///     .attempt_headers(|_operation, attempt, headers| {
    ///         headers.insert("x-attempt", HeaderValue::from(attempt));
    ///     })
    ///     .build()?;
    /// # let _ = client;
    /// # Ok::<(), telnyx_messaging::Error>(())
    /// ```
    pub fn attempt_headers(
        mut self,
        hook: impl Fn(&Operation, u32, &mut HeaderMap) + Send + Sync + 'static,
    ) -> Self {
        self.calls.header_hook = Some(Arc::new(hook));
        self
    }
}

impl fmt::Debug for CallSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CallSettings")
            .field("retry_budget", &self.retry_budget)
            .field("in_flight", &self.in_flight)
            .finish_non_exhaustive()
    }
}
