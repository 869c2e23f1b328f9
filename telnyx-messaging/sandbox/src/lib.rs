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
mod error;
mod faults;
mod http;
mod journal;
mod messages;
mod outcomes;
mod sample;
mod stubs;
mod webhooks;
mod world;

#[cfg(test)]
mod tests;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
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

    /// Returns the contents of a collection, oldest first. Collections are named as for
    /// [`insert`](Self::insert).
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn contents(&self, collection: &str) -> Result<Vec<Value>, SandboxError> {
        collections::contents(&self.state, collection)
    }

    /// Stores an object verbatim in a collection, and returns its id.
    ///
    /// The object is not validated, so a test can check how unusual responses are decoded; only a
    /// missing id is added. A collection is named by the path of its list: `messaging_profiles`, or
    /// `messaging_profiles/<id>/short_codes` for a nested one.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`], [`SandboxError::UnknownParent`], or
    /// [`SandboxError::NotAnObject`].
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::{Sandbox, SandboxError};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), SandboxError> {
    /// # let sandbox = Sandbox::start().await?;
    /// let profile = serde_json::json!({"name": "Alerts", "enabled": true});
    /// let id = sandbox.insert("messaging_profiles", profile)?;
    /// sandbox.seed(&format!("messaging_profiles/{id}/short_codes"), 3)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn insert(&self, collection: &str, object: Value) -> Result<String, SandboxError> {
        collections::insert(&self.state, collection, object)
    }

    /// Adds `count` complete sample objects to a collection, and returns their ids in order.
    ///
    /// The objects differ only in their id, or in another identifying string such as a phone number
    /// if the type has no id. They share memory, so 100 000 objects are cheap.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn seed(&self, collection: &str, count: usize) -> Result<Vec<String>, SandboxError> {
        collections::seed(&self.state, collection, count)
    }

    /// Removes an item of a collection, with what is nested below it. Returns whether it existed.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn remove(&self, collection: &str, id: &str) -> Result<bool, SandboxError> {
        collections::remove(&self.state, collection, id)
    }

    /// Stores a complete sample object under this id, with these properties instead of those of the
    /// sample, and returns it.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::{Sandbox, SandboxError};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), SandboxError> {
    /// # let sandbox = Sandbox::start().await?;
    /// let id = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
    /// let properties = serde_json::json!({"name": "Alerts"});
    /// let profile = sandbox.put_sample("messaging_profiles", id, &properties)?;
    /// assert_eq!((&profile["name"], &profile["enabled"]), (&"Alerts".into(), &true.into()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_sample(
        &self,
        collection: &str,
        id: &str,
        properties: &Value,
    ) -> Result<Value, SandboxError> {
        collections::put_sample(&self.state, collection, id, properties)
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

    /// Returns the time of the virtual clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.state.world().now()
    }

    /// Advances the virtual clock. What is due on the way happens at its time, in order: messages go
    /// out and end, deliveries are repeated, keys expire. Returns when all of it has happened.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use telnyx_messaging_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().clock_paused().start().await?;
    /// let client = sandbox.client()?;
    /// let send_at = sandbox.now() + Duration::from_secs(3600);
    /// let reminder = client.messages().schedule()
    ///     .from("+15550100001").to("+15550100002").text("See you at 4").send_at(send_at)
    ///     .await?;
    ///
    /// sandbox.advance(Duration::from_secs(2 * 3600)).await;
    /// assert_eq!(sandbox.message(&reminder.id)?["to"][0]["status"], "delivered");
    /// # Ok(())
    /// # }
    /// ```
    pub async fn advance(&self, by: Duration) {
        self.state.advance(by).await;
    }

    /// Makes the virtual clock stand still.
    pub fn pause_clock(&self) {
        self.state.change(|world| world.clock.pause());
    }

    /// Makes the virtual clock run with the real time.
    pub fn resume_clock(&self) {
        self.state.change(|world| world.clock.resume());
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

    /// Waits until no webhook delivery is in progress and nothing is due within five seconds; with a
    /// paused clock, until nothing is due now.
    pub async fn settled(&self) {
        self.state.settle().await;
    }

    /// Removes all items, records, faults, stubs and idempotency keys, and begins again with the ids
    /// of the seed. The clock keeps its time.
    pub fn reset(&self) {
        self.state.change(World::reset);
    }

    /// Returns all stored items as JSON, for [`load`](Self::load).
    #[must_use]
    pub fn save(&self) -> Value {
        self.state.world().snapshot()
    }

    /// Replaces all stored items. Messages that were on their way stay in their status.
    ///
    /// # Errors
    ///
    /// [`SandboxError::State`].
    pub fn load(&self, state: &Value) -> Result<(), SandboxError> {
        self.state.change(|world| world.restore(state)).map_err(SandboxError::State)
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
