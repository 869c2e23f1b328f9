//! Polling a resource until it has reached a state.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::{Response, ResponseFuture};
use crate::error::{ConditionNotMet, Error, Result};
use crate::retry::Backoff;

/// How long is waited in total unless set.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

type Fetch<T> = Box<dyn Fn() -> ResponseFuture<T> + Send + Sync>;
type Predicate<T> = Box<dyn FnMut(&T) -> bool + Send>;

/// Polls a resource until a condition holds; made by `wait_until` of requests that read one
/// resource, and started when it is awaited.
///
/// ```no_run
/// # async fn example(client: telnyx_messaging::Client) -> telnyx_messaging::Result<()> {
/// use std::time::Duration;
///
/// let message = client
///     .messages()
///     .retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
///     .wait_until(|message| message.as_outbound().is_some_and(|sent| sent.is_final()))
///     .timeout(Duration::from_secs(120))
///     .await?;
/// println!("{:?}", message.as_outbound());
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is polled until it is awaited"]
pub struct WaitUntil<T> {
    operation: &'static str,
    fetch: Fetch<T>,
    predicate: Predicate<T>,
    timeout: Duration,
    interval: Backoff,
}

impl<T> WaitUntil<T> {
    pub(crate) fn new(
        operation: &'static str,
        fetch: impl Fn() -> ResponseFuture<T> + Send + Sync + 'static,
        predicate: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        Self {
            operation,
            fetch: Box::new(fetch),
            predicate: Box::new(predicate),
            timeout: DEFAULT_TIMEOUT,
            interval: Backoff::new(Duration::from_secs(1), Duration::from_secs(15)),
        }
    }

    /// Sets how long is waited in total (default five minutes).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the time between two requests: it grows from `initial` (default one second) to `max`
    /// (default 15 seconds), and is jittered.
    pub fn interval(mut self, initial: Duration, max: Duration) -> Self {
        self.interval = Backoff::new(initial, max);
        self
    }
}

impl<T: Send + 'static> WaitUntil<T> {
    async fn poll(mut self) -> Result<Response<T>> {
        let started = Instant::now();
        let deadline = started.checked_add(self.timeout);
        let mut polls: u32 = 0;
        loop {
            // A request that began in time may end; a call has a deadline of its own.
            let response = match deadline {
                Some(deadline) => match timeout_at(deadline, (self.fetch)()).await {
                    Ok(response) => response?,
                    Err(_) => return Err(self.not_met(polls, started)),
                },
                None => (self.fetch)().await?,
            };
            polls = polls.saturating_add(1);
            if (self.predicate)(&response) {
                return Ok(response);
            }
            let wait = self.interval.interval(polls);
            match deadline {
                Some(deadline) if Instant::now() + wait >= deadline => {
                    sleep_until(deadline).await;
                    return Err(self.not_met(polls, started));
                }
                _ => sleep(wait).await,
            }
        }
    }

    fn not_met(&self, polls: u32, started: Instant) -> Error {
        let (operation, elapsed) = (self.operation, started.elapsed());
        Error::ConditionNotMet(Box::new(ConditionNotMet { operation, polls, elapsed }))
    }
}

impl<T: Send + 'static> IntoFuture for WaitUntil<T> {
    type Output = Result<Response<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.poll())
    }
}

impl<T> fmt::Debug for WaitUntil<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WaitUntil")
            .field("operation", &self.operation)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
