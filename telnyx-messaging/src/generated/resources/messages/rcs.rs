// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages.rcs`: `generate_deeplink`, `send`.

use crate::generated_prelude::*;

/// Operations of `client.messages().rcs()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messages().rcs().generate_deeplink("agent_7f3a").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Rcs {
    client: Client,
}

impl Rcs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Generates a link to an RCS conversation.
    ///
    /// Returns a link that opens a conversation with an RCS agent in the messaging app of a phone.
    ///
    /// `GET /messages/rcs/deeplinks/{agent_id}`, response:
    /// [`RcsDeeplink`](crate::types::RcsDeeplink).
    ///
    /// `agent_id`: The RCS agent.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn generate_deeplink(
        &self,
        agent_id: impl Into<String>,
    ) -> GenerateDeeplinkRequest {
        GenerateDeeplinkRequest {
            call: Call::new(&self.client, &operations::MESSAGES_RCS_GENERATE_DEEPLINK),
            agent_id: agent_id.into(),
            body: None,
            phone_number: None,
        }
    }

    /// Sends an RCS message.
    ///
    /// Sends a text, a file, a rich card or a carousel as an RCS agent, and returns the accepted
    /// message. Accepted does not mean delivered: the outcome is reported by webhook. A recipient
    /// without RCS receives the SMS or MMS fallback, if there is one.
    ///
    /// `POST /messages/rcs`, response: [`RcsMessage`](crate::types::RcsMessage).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `40310` (the
    /// recipient is not a valid E.164 number), `40312` (the messaging profile is disabled), `40318`
    /// (the queue of the sender is full), `40333` (the spend limit of the messaging profile is
    /// reached).
    pub fn send(&self) -> SendRequest {
        SendRequest {
            call: Call::new(&self.client, &operations::MESSAGES_RCS_SEND),
            body: types::SendRcsMessage::default(),
        }
    }
}

/// A request builder of `client.messages().rcs().generate_deeplink(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GenerateDeeplinkRequest {
    call: Call,
    agent_id: String,
    body: Option<String>,
    phone_number: Option<String>,
}

impl GenerateDeeplinkRequest {
    /// The text that is prepared for sending; none when absent.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// The number to write to where RCS is not available, in E.164 format.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

request_options!(GenerateDeeplinkRequest);
sends!(GenerateDeeplinkRequest => types::RcsDeeplink, read);

request!(GenerateDeeplinkRequest: Data<types::RcsDeeplink> => types::RcsDeeplink {
    validate(self, problems) { problems.path_argument("agent_id", &self.agent_id); }
    resource_id(self) { &self.agent_id }
    execute(self, raw) {
        raw.messages_rcs_generate_deeplink(&self.agent_id, self.body.as_deref(), self.phone_number.as_deref())
    }
});

/// A request builder of `client.messages().rcs().send()`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SendRequest {
    call: Call,
    body: types::SendRcsMessage,
}

impl SendRequest {
    /// The RCS agent that sends. Required.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.body.agent_id = Some(value.into());
        self
    }

    /// The content, and how long it stays valid. Required.
    pub fn agent_message(mut self, value: impl Into<types::RcsAgentMessage>) -> Self {
        self.body.agent_message = Some(value.into());
        self
    }

    /// The messaging profile that the message is accounted to. Required.
    pub fn messaging_profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.messaging_profile_id = Some(value.into());
        self
    }

    /// The MMS to send when the recipient cannot receive RCS; none when absent.
    pub fn mms_fallback(mut self, value: impl Into<types::RcsMmsFallback>) -> Self {
        self.body.mms_fallback = Some(value.into());
        self
    }

    /// The SMS to send when the recipient cannot receive RCS; none when absent.
    pub fn sms_fallback(mut self, value: impl Into<types::RcsSmsFallback>) -> Self {
        self.body.sms_fallback = Some(value.into());
        self
    }

    /// The recipient, E.164. Required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.body.to = Some(value.into());
        self
    }

    /// `RCS`, if given at all.
    pub fn message_type(mut self, value: impl Into<types::MessageType>) -> Self {
        self.body.message_type = Some(value.into());
        self
    }

    /// URL for events about this message. The messaging profile's URL is used when absent.
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.body.webhook_url = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::SendRcsMessage) -> Self {
        self.body = value;
        self
    }
}

request_options!(SendRequest, idempotency_key);
sends!(SendRequest => types::RcsMessage);

request!(SendRequest: Data<types::RcsMessage> => types::RcsMessage {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messages_rcs_send(raw.inner.idempotency_key(), &self.body) }
});
