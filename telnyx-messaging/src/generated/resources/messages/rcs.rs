// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages.rcs`: `generate_deeplink`.

use crate::call::Call;
use crate::call::Problems;
use crate::call::RawResult;
use crate::call::Request;
use crate::call::request_options;
use crate::call::sends;
use crate::client::Client;
use crate::generated::operations;
use crate::generated::raw;
use crate::generated::types;

/// Calls below `client.messages().rcs()`.
#[derive(Clone, Debug)]
pub struct Rcs {
    client: Client,
}

impl Rcs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Generate a link that opens an RCS conversation.
    ///
    /// Answers a link that opens the messaging app of a phone, at a conversation with an RCS agent.
    ///
    /// `GET /messages/rcs/deeplinks/{agent_id}`
    ///
    /// `agent_id`: The RCS agent.
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
}

/// A request of `messages.rcs.generate_deeplink`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GenerateDeeplinkRequest {
    call: Call,
    agent_id: String,
    body: Option<String>,
    phone_number: Option<String>,
}

impl GenerateDeeplinkRequest {
    /// The text that stands ready to be sent. None when absent.
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

impl Request for GenerateDeeplinkRequest {
    type Body = types::RcsDeeplinkEnvelope;
    type Output = types::RcsDeeplink;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("agent_id", &self.agent_id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.agent_id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messages_rcs_generate_deeplink(
            &self.agent_id,
            self.body.as_deref(),
            self.phone_number.as_deref(),
        )
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
