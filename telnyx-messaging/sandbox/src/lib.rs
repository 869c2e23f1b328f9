//! An in-process server that behaves like the messaging API, for tests without an account.
//!
//! A [`Sandbox`] listens on a free port of 127.0.0.1 and knows every operation this crate knows,
//! because both are generated from the same contract. It rejects what the contract does not allow
//! (a misspelt property, an unknown query parameter, a missing API key) with the error format of
//! Telnyx, stores created resources, and delivers signed webhooks to loopback addresses only.
//!
//! ```
//! use telnyx_messaging_sandbox::Sandbox;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client()?;
//!
//! let message = client.messages().send()
//!     .from("+15550100001")
//!     .to("+15550100002")
//!     .text("Hello!")
//!     .await?;
//!
//! assert_eq!(sandbox.messages()[0]["id"], message.id.as_str());
//! assert_eq!(sandbox.requests()[0].operation.as_deref(), Some("messages.send"));
//! # Ok(())
//! # }
//! ```
//!
//! # Coverage log
//!
//! With the environment variable `TELNYX_SANDBOX_RECORDING` set to a folder, every sandbox of the
//! process appends JSON lines to a file in it: the operations and events that occurred, their
//! statuses, and the names of their inputs. Values are never written.
//!
//! # Limitations
//!
//! The sandbox sends no real messages and checks no balance. Costs and carriers are sample values.

#[doc = include_str!("../TESTING.md")]
pub mod testing_your_code {}

mod api;
mod behaviour;
mod builder;
mod collections;
mod contents;
mod error;
mod faults;
mod http;
mod journal;
mod messages;
mod outcomes;
mod sample;
mod stubs;
mod time;
mod webhooks;
mod world;

#[cfg(test)]
mod tests;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use telnyx_messaging::testing::OperationType;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::http::explain;
use world::{State, World};

pub use builder::SandboxBuilder;
pub use error::SandboxError;
pub use faults::{Fault, FaultRule, Faults, NewFault};
pub use journal::{Delivery, DeliveryOutcome, Difference, RecordedPart, RecordedRequest};
pub use messages::Redelivery;
pub use outcomes::{MAGIC_NUMBERS, MagicNumber};
pub use sample::Sample;
pub use stubs::{JsonStub, Stub};
pub use webhooks::{Tampering, WebhookVersion};

/// Maximum time that [`Sandbox::shutdown`] waits for requests in progress.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// A running sandbox server, stopped on drop.
///
/// Every method takes `&self`, so the tasks of a test can share one sandbox. The Tokio runtime it
/// was started on must keep running.
pub struct Sandbox {
    state: Arc<State>,
    address: SocketAddr,
    stop: Option<watch::Sender<()>>,
    server: Option<JoinHandle<()>>,
    driver: JoinHandle<()>,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.driver.abort();
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

impl Sandbox {
    /// Starts a sandbox with a random API key on a free port.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Bind`] when no port can be opened.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// Returns a builder for a sandbox with other settings.
    ///
    /// ```no_run
    /// # use telnyx_messaging_sandbox::{Sandbox, SandboxError};
    /// # async fn run() -> Result<(), SandboxError> {
    /// let sandbox = Sandbox::builder().api_key("KEY0123").port(8080).start().await?;
    /// assert_eq!(sandbox.base_url(), "http://127.0.0.1:8080/v2");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Returns a client for this sandbox, with its virtual clock: `send_at` of a scheduled message is
    /// checked with the time of the sandbox.
    ///
    /// # Errors
    ///
    /// Fails like [`ClientBuilder::build`](telnyx_messaging::ClientBuilder::build).
    pub fn client(&self) -> telnyx_messaging::Result<telnyx_messaging::Client> {
        // A proxy from the environment cannot reach loopback addresses of this machine.
        let builder =
            telnyx_messaging::Client::builder().api_key(self.api_key()).base_url(self.base_url());
        let state = Arc::clone(&self.state);
        builder.no_proxy().clock(move || state.world().now().into()).build()
    }

    /// Returns the base URL for clients, such as `http://127.0.0.1:40123/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.state.api.base_path)
    }

    /// Returns the API key that requests must carry.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.state.api_key
    }

    /// Returns the public key, in base64, that verifies the signatures of delivered webhooks.
    #[must_use]
    pub fn public_key(&self) -> String {
        self.state.signer.public_key()
    }

    /// Returns every request so far, including rejected ones, in the order of their responses.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.world().journal.requests().map(journal::Request::to_record).collect()
    }

    /// Makes requests fail, by rules.
    #[must_use]
    pub fn faults(&self) -> Faults<'_> {
        Faults { sandbox: self }
    }

    /// Begins a response of the test to an operation, with the types of the operation.
    pub fn on<O: OperationType>(&self) -> Stub<'_, O> {
        Stub::new(self)
    }

    /// Begins a response of the test to an operation by name, such as `messages.send`, with JSON.
    pub fn stub(&self, operation: impl Into<String>) -> JsonStub<'_> {
        JsonStub::new(self, operation.into())
    }

    /// Delays every response by this duration, after the request was carried out.
    pub fn latency(&self, latency: Duration) {
        self.state.world().latency = latency;
    }

    /// Makes messages wait in queues at the published rates, or not; see
    /// [`SandboxBuilder::rates`].
    pub fn set_rates(&self, rates: bool) {
        self.state.world().rates.queues = rates;
    }

    /// Sets the maximum number of requests per second; `None` for no limit.
    pub fn set_requests_per_second(&self, limit: Option<u64>) {
        self.state.world().rates.requests_per_second = limit;
    }

    /// Returns every attempt to deliver a webhook so far, in order.
    ///
    /// Applications read them, once a delivery succeeded or failed for good, with
    /// `webhook_deliveries.list`, for example to process what failed during an outage.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state.world().journal.deliveries().cloned().collect()
    }

    /// Returns where responses of the service differ from the contract, of a sandbox with
    /// [`forward`](SandboxBuilder::forward).
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        self.state.world().journal.differences().cloned().collect()
    }

    /// Removes all items, records, faults, stubs and idempotency keys, and begins again with the ids
    /// of the seed. The clock keeps its time.
    pub fn reset(&self) {
        self.state.change(World::reset);
    }

    /// Stops the server, and waits up to one second for requests in progress.
    pub async fn shutdown(mut self) {
        self.stop.take();
        if let Some(mut server) = self.server.take()
            && tokio::time::timeout(SHUTDOWN_GRACE, &mut server).await.is_err()
        {
            server.abort();
        }
    }

    pub(crate) fn state(&self) -> &Arc<State> {
        &self.state
    }

    pub(crate) fn add_fault(&self, rule: FaultRule) -> Result<u64, SandboxError> {
        if let Some(operation) = &rule.operation {
            known_operation(&self.state, operation)?;
        }
        Ok(self.state.world().faults.add(rule))
    }
}

/// Fails if the API has no operation of that name.
pub(crate) fn known_operation(state: &State, name: &str) -> Result<(), SandboxError> {
    if state.api.operation(name).is_some() {
        return Ok(());
    }
    let ids = state.api.operations.iter().map(|operation| operation.id.as_str());
    let help = match explain::nearest(name, ids) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "an operation is named like its path in Rust: messages.send".to_owned(),
    };
    Err(SandboxError::UnknownOperation { name: name.to_owned(), help })
}

/// Shows the base URL, not the API key.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
