// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging.rcs`: `invite_test_number`, `list_bulk_capabilities`,
//! `retrieve_capabilities`.
//!
//! Resources below it: `messaging.rcs.agents`.

use crate::generated_prelude::*;

pub mod agents;

/// Operations of `client.messaging().rcs()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging().rcs().invite_test_number("agent_7f3a", "+15550100001").await?;
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

    /// The resource `messaging.rcs.agents`.
    #[must_use]
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.client)
    }

    /// Invites a test number to an RCS agent.
    ///
    /// Invites a phone number to test an RCS agent that is not launched yet, and returns the
    /// invitation. The owner of the number accepts it on the device.
    ///
    /// `PUT /messaging/rcs/test_number_invite/{id}/{phone_number}`, response:
    /// [`RcsTestNumberInvite`](crate::types::RcsTestNumberInvite).
    ///
    /// `id`: The RCS agent.
    ///
    /// `phone_number`: The number to invite, E.164.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// agent does not exist in the account).
    pub fn invite_test_number(
        &self,
        id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> InviteTestNumberRequest {
        InviteTestNumberRequest {
            call: Call::new(&self.client, &operations::MESSAGING_RCS_INVITE_TEST_NUMBER),
            id: id.into(),
            phone_number: phone_number.into(),
        }
    }

    /// Checks the RCS capabilities of several phone numbers.
    ///
    /// Returns the RCS features of each given number, in one response.
    ///
    /// `POST /messaging/rcs/bulk_capabilities`, response: a list of
    /// [`RcsCapabilities`](crate::types::RcsCapabilities).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list_bulk_capabilities(&self) -> ListBulkCapabilitiesRequest {
        ListBulkCapabilitiesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_RCS_LIST_BULK_CAPABILITIES,
            ),
            body: types::CheckRcsCapabilities::default(),
        }
    }

    /// Checks the RCS capabilities of a phone number.
    ///
    /// Returns the RCS features of one number, as far as the agent can use them.
    ///
    /// `GET /messaging/rcs/capabilities/{agent_id}/{phone_number}`, response:
    /// [`RcsCapabilities`](crate::types::RcsCapabilities).
    ///
    /// `agent_id`: The RCS agent that would send.
    ///
    /// `phone_number`: The number to check, E.164.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_capabilities(
        &self,
        agent_id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> RetrieveCapabilitiesRequest {
        RetrieveCapabilitiesRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_RCS_RETRIEVE_CAPABILITIES,
            ),
            agent_id: agent_id.into(),
            phone_number: phone_number.into(),
        }
    }
}

/// A request builder of `client.messaging().rcs().invite_test_number(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct InviteTestNumberRequest {
    call: Call,
    id: String,
    phone_number: String,
}

request_options!(InviteTestNumberRequest);
sends!(InviteTestNumberRequest => types::RcsTestNumberInvite);

request!(InviteTestNumberRequest: Data<types::RcsTestNumberInvite> => types::RcsTestNumberInvite {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.path_argument("phone_number", &self.phone_number);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) { raw.messaging_rcs_invite_test_number(&self.id, &self.phone_number) }
});

/// A request builder of `client.messaging().rcs().list_bulk_capabilities()`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListBulkCapabilitiesRequest {
    call: Call,
    body: types::CheckRcsCapabilities,
}

impl ListBulkCapabilitiesRequest {
    /// The RCS agent that would send. Required.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.body.agent_id = Some(value.into());
        self
    }

    /// The numbers to check, E.164. Required.
    pub fn phone_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.phone_numbers = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CheckRcsCapabilities) -> Self {
        self.body = value;
        self
    }
}

request_options!(ListBulkCapabilitiesRequest);
sends!(ListBulkCapabilitiesRequest => Vec<types::RcsCapabilities>);

request!(ListBulkCapabilitiesRequest: Data<Vec<types::RcsCapabilities>> => Vec<types::RcsCapabilities> {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.messaging_rcs_list_bulk_capabilities(&self.body) }
});

/// A request builder of `client.messaging().rcs().retrieve_capabilities(…)`; the request is
/// sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveCapabilitiesRequest {
    call: Call,
    agent_id: String,
    phone_number: String,
}

request_options!(RetrieveCapabilitiesRequest);
sends!(RetrieveCapabilitiesRequest => types::RcsCapabilities, read);

request!(RetrieveCapabilitiesRequest: Data<types::RcsCapabilities> => types::RcsCapabilities {
    validate(self, problems) {
        problems.path_argument("agent_id", &self.agent_id);
        problems.path_argument("phone_number", &self.phone_number);
    }
    resource_id(self) { &self.phone_number }
    execute(self, raw) {
        raw.messaging_rcs_retrieve_capabilities(&self.agent_id, &self.phone_number)
    }
});
