//! Messages, as tests see them.

mod actions;

use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use crate::behaviour::inbound::{self, Inbound};
use crate::behaviour::messages::MESSAGES;
use crate::webhooks::{self, Plan};
use crate::{Delivery, DeliveryOutcome, Sandbox, SandboxError, Tampering, WebhookVersion};

pub(crate) use actions::{code, is_to, outbound, receive, redeliver, set_status, wait_for};

/// How the events of a message are delivered again; see [`Sandbox::redeliver`].
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Redelivery {
    /// Delivers each event twice at once instead of once.
    pub twice_at_once: bool,
    /// Begins with the last event.
    pub reversed: bool,
    /// What is wrong with the deliveries.
    pub tampering: Tampering,
    /// The format; that of the messaging profile if `None`.
    pub version: Option<WebhookVersion>,
}

impl Redelivery {
    /// Delivers each event twice at once.
    #[must_use]
    pub fn twice_at_once(mut self) -> Self {
        self.twice_at_once = true;
        self
    }

    /// Begins with the last event.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.reversed = true;
        self
    }

    /// Sets the format, instead of that of the messaging profile.
    #[must_use]
    pub fn version(mut self, version: WebhookVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets what is wrong with the deliveries.
    #[must_use]
    pub fn tampering(mut self, tampering: Tampering) -> Self {
        self.tampering = tampering;
        self
    }
}

impl Sandbox {
    /// Returns every outbound message in its current state, oldest first; of a group message, the
    /// message itself and not its receipts.
    #[must_use]
    pub fn messages(&self) -> Vec<Value> {
        outbound(&self.state().world(), |_| true)
    }

    /// Returns every outbound message to this number, oldest first.
    #[must_use]
    pub fn messages_to(&self, number: &str) -> Vec<Value> {
        outbound(&self.state().world(), |message| is_to(message, number))
    }

    /// Returns a message in its current state.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownMessage`].
    pub fn message(&self, id: &str) -> Result<Value, SandboxError> {
        let found = self.state().world().store.get(MESSAGES, id);
        found.ok_or_else(|| SandboxError::UnknownMessage { id: id.to_owned() })
    }

    /// Waits until there are at least `count` outbound messages to this number, and returns them.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Timeout`] when there are less after the time limit, which is real time.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use telnyx_messaging_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let client = sandbox.client()?;
    /// tokio::spawn(async move {
    ///     client.messages().send().from("+15550100001").to("+15550100002").text("Code 4711").await
    /// });
    /// sandbox.wait_for_messages("+15550100002", 1, Duration::from_secs(5)).await?;
    /// assert_eq!(sandbox.latest_code("+15550100002", None)?.as_deref(), Some("4711"));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn wait_for_messages(
        &self,
        number: &str,
        count: usize,
        limit: Duration,
    ) -> Result<Vec<Value>, SandboxError> {
        wait_for(self.state(), Some(number), count, limit).await
    }

    /// Returns the code in the latest message to this number that has one.
    ///
    /// A code is 4 to 8 digits, unless `pattern` is a regular expression for it; of a pattern with
    /// groups, the first one is the code.
    ///
    /// # Errors
    ///
    /// [`SandboxError::Pattern`].
    pub fn latest_code(
        &self,
        number: &str,
        pattern: Option<&str>,
    ) -> Result<Option<String>, SandboxError> {
        code(&self.messages_to(number), pattern)
    }

    /// Simulates an inbound SMS: stores it, carries out STOP, START and HELP, and delivers its
    /// `message.received` event to the webhook of the profile of `to`. Returns the id of the message.
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::Sandbox;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let client = sandbox.client()?;
    /// sandbox.receive("+15550100002", "+15550100001", "STOP");
    ///
    /// let send = client.messages().send().from("+15550100001").to("+15550100002").text("Hello");
    /// let refused = send.await.unwrap_err();
    /// assert_eq!(refused.code().map(|code| code.to_string()).as_deref(), Some("40300"));
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::must_use_candidate, reason = "the message is received either way")]
    pub fn receive(&self, from: &str, to: &str, text: &str) -> String {
        let inbound = Inbound {
            from: from.to_owned(),
            to: to.to_owned(),
            text: text.to_owned(),
            media_urls: Vec::new(),
        };
        receive(self.state(), &inbound)
    }

    /// Simulates an inbound MMS like [`receive`](Self::receive), with these URLs of media.
    #[allow(clippy::must_use_candidate, reason = "the message is received either way")]
    pub fn receive_mms(&self, from: &str, to: &str, text: &str, media_urls: &[&str]) -> String {
        let inbound = Inbound {
            from: from.to_owned(),
            to: to.to_owned(),
            text: text.to_owned(),
            media_urls: media_urls.iter().map(|url| (*url).to_owned()).collect(),
        };
        receive(self.state(), &inbound)
    }

    /// Simulates an inbound SMS like [`receive`](Self::receive), but delivers its event to `url`, and
    /// returns the last attempt.
    ///
    /// `from` and `to` are phone numbers in E.164 format. The webhook verifies with
    /// [`public_key`](Self::public_key).
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::Sandbox;
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
        let event = {
            let mut world = self.state().world();
            let inbound = Inbound {
                from: from.to_owned(),
                to: to.to_owned(),
                text: text.to_owned(),
                media_urls: Vec::new(),
            };
            let state = self.state();
            inbound::receive(&state.api, &state.options, &mut world, &inbound).event
        };
        self.deliver(url, event).await
    }

    /// Sets the status of a message, and delivers the webhook of the change.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownMessage`] or [`SandboxError::UnknownStatus`].
    pub fn set_status(
        &self,
        id: &str,
        status: &str,
        error_code: Option<u32>,
    ) -> Result<(), SandboxError> {
        set_status(self.state(), id, status, error_code)
    }

    /// Delivers the events of a message again, with the same event ids, to the URLs that they were
    /// delivered to. Returns the last attempt of each.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownMessage`].
    pub async fn redeliver(
        &self,
        id: &str,
        redelivery: Redelivery,
    ) -> Result<Vec<Delivery>, SandboxError> {
        redeliver(self.state(), id, redelivery).await
    }

    /// Delivers a signed webhook, and returns the last attempt.
    ///
    /// Makes up to three attempts with a timeout of two seconds each. The event is sent verbatim,
    /// except that an existing `meta` object is updated with the attempt and the URL. For a host
    /// that is neither loopback nor allowed no connection is made; the outcome is
    /// [`DeliveryOutcome::NotLoopback`]. With a paused clock, further attempts wait until
    /// [`advance`](Self::advance) reaches them.
    pub async fn deliver(&self, url: &str, event: Value) -> Delivery {
        let (done, delivered) = oneshot::channel();
        self.state().change(|world| {
            let lane = world.random.uuid();
            let plan = Plan::new(lane, event.clone(), vec![url.to_owned()]).reporting(done);
            webhooks::enqueue(world, plan);
        });
        delivered.await.unwrap_or_else(|_| Delivery {
            url: url.to_owned(),
            event_type: String::new(),
            attempt: 0,
            outcome: DeliveryOutcome::Failed("the sandbox was reset".to_owned()),
            event,
            version: WebhookVersion::V2,
            elapsed: Duration::ZERO,
        })
    }
}
