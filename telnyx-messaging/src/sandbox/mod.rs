//! An in-process server that behaves like the messaging API, for tests without an account.
//!
//! A [`Sandbox`] listens on a free port of 127.0.0.1 and knows every operation this crate knows,
//! because both are generated from the same contract. It rejects what the contract does not allow
//! (a misspelt property, an unknown query parameter, a missing API key) with the error format of
//! Telnyx, stores created resources, and delivers signed webhooks to loopback addresses only.
//!
//! ```
//! use telnyx_messaging::sandbox::Sandbox;
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
//! The sandbox sends no real messages, checks neither balance nor ownership of numbers, and never
//! sends a scheduled message, which stays scheduled until it is cancelled. Parts and costs are
//! sample values.

mod builder;
mod collections;
mod contract;
mod coverage_log;
mod deliver;
mod error;
mod form;
mod json_schema;
mod loopback_http;
mod messages;
mod pages;
mod record;
mod respond;
mod roles;
mod route;
mod sample;
mod server;
mod state;
mod store;
mod validate;

#[cfg(test)]
mod tests;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use state::{InjectedFault, State};

pub use builder::SandboxBuilder;
pub use error::SandboxError;
pub use record::{Delivery, DeliveryOutcome, RecordedPart, RecordedRequest};

/// Maximum time that [`Sandbox::shutdown`] waits for requests in progress.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// A running sandbox server, stopped on drop.
///
/// Every method takes `&self`, so the tasks of a test can share one sandbox. The Tokio runtime it
/// was started on must keep running.
pub struct Sandbox {
    state: Arc<State>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<std::io::Result<()>>>,
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
    /// # use telnyx_messaging::sandbox::{Sandbox, SandboxError};
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

    /// Returns a client for this sandbox.
    ///
    /// # Errors
    ///
    /// Fails like [`ClientBuilder::build`](crate::ClientBuilder::build).
    pub fn client(&self) -> crate::error::Result<crate::client::Client> {
        // A proxy from the environment cannot reach loopback addresses of this machine.
        let builder =
            crate::client::Client::builder().api_key(self.api_key()).base_url(self.base_url());
        builder.no_proxy().build()
    }

    /// Returns the base URL for clients, such as `http://127.0.0.1:40123/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.state.contract.prefix)
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
        self.state.memory().requests.clone()
    }

    /// Returns every outbound message in its current state, oldest first.
    #[must_use]
    pub fn messages(&self) -> Vec<Value> {
        let memory = self.state.memory();
        let messages = memory.store.collection(messages::MESSAGES);
        let items = messages.into_iter().flat_map(store::Collection::iter);
        let outbound = items.filter(|item| item.is("direction", |value| value == "outbound"));
        outbound.map(store::Item::to_value).collect()
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
    /// # use telnyx_messaging::sandbox::{Sandbox, SandboxError};
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

    /// Responds to the next request with this status instead of carrying it out.
    ///
    /// `retry_after` becomes the `retry-after` header, rounded up to seconds. Repeated calls queue
    /// one response each. A status outside 200–599 is replaced by 500.
    ///
    /// ```
    /// # use telnyx_messaging::sandbox::Sandbox;
    /// # use std::time::Duration;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = Sandbox::start().await?;
    /// sandbox.fail_next(429, Some(Duration::from_secs(1)));
    /// let page = sandbox.client()?.messaging_profiles().list().await?;
    /// assert_eq!(page.attempts(), 2);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fail_next(&self, status: u16, retry_after: Option<Duration>) {
        self.push_fault(InjectedFault { status, retry_after, after_effect: false });
    }

    /// Carries out the next request, but responds with this status.
    ///
    /// Simulates a request that took effect although the client received an error.
    pub fn fail_after_next(&self, status: u16) {
        self.push_fault(InjectedFault { status, retry_after: None, after_effect: true });
    }

    /// Delays every response by this duration, after the request was carried out.
    pub fn latency(&self, latency: Duration) {
        self.state.memory().latency = latency;
    }

    /// Delivers a signed webhook, and returns the last attempt.
    ///
    /// Makes up to three attempts with a timeout of two seconds each. The event is sent verbatim,
    /// except that an existing `meta` object is updated with the attempt and the URL. For a host
    /// other than loopback no connection is made; the outcome is [`DeliveryOutcome::NotLoopback`].
    pub async fn deliver(&self, url: &str, event: Value) -> Delivery {
        let _in_flight = self.state.track_delivery();
        deliver::deliver_to(&self.state, url, &event).await
    }

    /// Simulates an inbound SMS: stores it, and delivers its `message.received` event to `url`.
    ///
    /// `from` and `to` are phone numbers in E.164 format. The webhook verifies with
    /// [`public_key`](Self::public_key).
    ///
    /// ```
    /// # use telnyx_messaging::sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = Sandbox::start().await?;
    /// # let receiver = std::net::TcpListener::bind("127.0.0.1:0")?;
    /// # let url = format!("http://{}/hooks", receiver.local_addr()?);
    /// # drop(receiver);
    /// let last = sandbox.receive_message(&url, "+15550100002", "+15550100001", "STOP").await;
    /// if !last.succeeded() {
    ///     println!("attempt {} ended with {:?}", last.attempt, last.outcome);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn receive_message(&self, url: &str, from: &str, to: &str, text: &str) -> Delivery {
        const RECEIVED: &str = "message.received";
        let contract = &self.state.contract;
        let schema = deliver::payload_schema(contract, RECEIVED);
        let message = messages::inbound(contract, schema, from, to, text);
        if let Some(id) = message["id"].as_str() {
            let mut memory = self.state.memory();
            let collection = memory.store.collection_mut(messages::MESSAGES);
            collection.put(id, store::Item::Whole(message.clone()));
        }
        let event = deliver::event(contract, RECEIVED, &message);
        self.deliver(url, event).await
    }

    /// Returns every attempt to deliver a webhook so far, in order.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state.memory().deliveries.clone()
    }

    /// Waits until no webhook delivery is in progress.
    pub async fn settled(&self) {
        self.state.wait_idle().await;
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

    fn push_fault(&self, mut fault: InjectedFault) {
        if !(200..=599).contains(&fault.status) {
            fault.status = 500;
        }
        self.state.memory().faults.push_back(fault);
    }
}

/// Shows the base URL, not the API key.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
