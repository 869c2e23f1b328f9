// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages.rcs`: `generate_deeplink`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
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
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The number to write to where RCS is not available, in E.164 format.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

request_options!(GenerateDeeplinkRequest);

impl IntoFuture for GenerateDeeplinkRequest {
    type Output = Result<Response<types::RcsDeeplink>>;
    type IntoFuture = ResponseFuture<types::RcsDeeplink>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, agent_id, body, phone_number } = self;
            call.path_argument("agent_id", &agent_id)?;
            let agent_id = agent_id.as_str();
            let body = body.as_deref();
            let phone_number = phone_number.as_deref();
            let answer: Response<types::RcsDeeplinkEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messages_rcs_generate_deeplink(agent_id, body, phone_number)
                        .await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
