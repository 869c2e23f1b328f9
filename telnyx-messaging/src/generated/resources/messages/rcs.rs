// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messages.rcs`: `generate_deeplink`.

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
    /// Returns a link that opens the messaging app of a phone with a conversation with an RCS
    /// agent.
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
