//! An in-process server that behaves like the messaging API, for tests without an account.
//!
//! A [`Sandbox`] listens on a free port of 127.0.0.1 and knows every operation this crate knows,
//! because both are made from the same contract. It refuses what the contract does not allow
//! (a misspelt property, an unknown query parameter, a missing key) with the errors Telnyx would
//! send, remembers what was created, and delivers signed webhooks, but only to this machine.
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
//! # What was exercised
//!
//! With the environment variable `TELNYX_SANDBOX_HITS` set to a folder, every sandbox of the
//! process appends to a file there which operations and events were met, with which statuses and
//! which inputs by name, as JSON lines. No value is written.
//!
//! # What it does not do
//!
//! It sends nothing to anyone, checks no balance and no ownership of numbers, and never sends a
//! scheduled message: that one waits until it is cancelled. Parts and costs are samples.

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

/// How long [`Sandbox::shutdown`] waits for requests under way.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(1);

/// A running server; it stops when this is dropped.
///
/// Every method takes `&self`, so one sandbox can be shared by the tasks of a test. It needs the
/// Tokio runtime it was started on.
pub struct Sandbox {
    state: Arc<State>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    server: Option<JoinHandle<std::io::Result<()>>>,
}

impl Sandbox {
    /// Starts a sandbox with a random key on any free port.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Bind`] when no port can be opened.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// Starts from settings of your own.
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

    /// A client that talks to this sandbox.
    ///
    /// # Errors
    ///
    /// Those of building any client.
    pub fn client(&self) -> crate::error::Result<crate::client::Client> {
        // No proxy of the environment knows this machine's own address.
        let builder =
            crate::client::Client::builder().api_key(self.api_key()).base_url(self.base_url());
        builder.no_proxy().build()
    }

    /// The address to give to a client, such as `http://127.0.0.1:40123/v2`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}{}", self.address, self.state.contract.prefix)
    }

    /// The key that requests must carry.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.state.api_key
    }

    /// The public key, in base64, that the signatures of delivered webhooks verify with.
    #[must_use]
    pub fn public_key(&self) -> String {
        self.state.signer.public_key()
    }

    /// Every request so far, refused ones too, in the order in which they were answered.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.memory().requests.clone()
    }

    /// Every outbound message so far as the API would show it now, the oldest first.
    #[must_use]
    pub fn messages(&self) -> Vec<Value> {
        let memory = self.state.memory();
        let messages = memory.store.collection(messages::MESSAGES);
        let items = messages.into_iter().flat_map(store::Collection::iter);
        let outbound = items.filter(|item| item.is("direction", |value| value == "outbound"));
        outbound.map(store::Item::to_value).collect()
    }

    /// Everything in a collection, the oldest first; the name is that of [`insert`](Self::insert).
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] and [`SandboxError::UnknownParent`].
    pub fn contents(&self, collection: &str) -> Result<Vec<Value>, SandboxError> {
        collections::contents(&self.state, collection)
    }

    /// Puts an object into a collection exactly as given, and returns its id.
    ///
    /// Nothing is checked or added but a missing id, so that a test can see how odd answers are
    /// taken. A collection is named by the path of its list: `messaging_profiles`, or
    /// `messaging_profiles/<id>/short_codes` for one that belongs to something.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`], [`SandboxError::UnknownParent`], and
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

    /// Fills a collection with `count` complete samples, and returns their ids in order.
    ///
    /// They differ in their ids only; where they have none, in a text that tells them apart, such
    /// as a phone number. A hundred thousand are no burden.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] and [`SandboxError::UnknownParent`].
    pub fn seed(&self, collection: &str, count: usize) -> Result<Vec<String>, SandboxError> {
        collections::seed(&self.state, collection, count)
    }

    /// Answers the next request with this status instead of carrying it out.
    ///
    /// `retry_after` becomes the `retry-after` header, in whole seconds. Calls add up: each
    /// orders one answer. A status that is not a final one counts as 500.
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

    /// Carries the next request out and then answers with this status all the same.
    ///
    /// That is what a client sees when the answer of a send that worked is lost on the way.
    pub fn fail_after_next(&self, status: u16) {
        self.push_fault(InjectedFault { status, retry_after: None, after_effect: true });
    }

    /// Holds every answer back for this long, after the request was carried out.
    pub fn latency(&self, latency: Duration) {
        self.state.memory().latency = latency;
    }

    /// Delivers a webhook, signed, and returns the last attempt.
    ///
    /// There are up to three attempts of at most two seconds each. The event is sent as given;
    /// if it has `meta`, that tells the attempt and the URL. Any host but this machine ends in
    /// [`DeliveryOutcome::NotLoopback`] and no connection is made.
    pub async fn deliver(&self, url: &str, event: Value) -> Delivery {
        let _in_flight = self.state.track_delivery();
        deliver::deliver_to(&self.state, url, &event).await
    }

    /// Lets an SMS come in: remembers it and delivers its `message.received` to `url`.
    ///
    /// `from` and `to` are phone numbers in E.164 form. Verify it with
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

    /// Every attempt to deliver a webhook so far, in order.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.state.memory().deliveries.clone()
    }

    /// Waits until no webhook is under way any more.
    pub async fn settled(&self) {
        self.state.wait_idle().await;
    }

    /// Stops the server, and waits up to a second for requests under way.
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

/// Shows the address and no key.
impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
