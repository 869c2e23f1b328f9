// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `rcs.agents`: `create`, `launch`, `list`, `retrieve`,
//! `retrieve_carrier_approvals`, `submit`, `update`.
//!
//! Resources below it: `rcs.agents.test_devices`.

use crate::generated_prelude::*;

pub mod test_devices;

/// Operations of `client.rcs().agents()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.rcs().agents().list().await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Agents {
    client: Client,
}

impl Agents {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `rcs.agents.test_devices`.
    #[must_use]
    pub fn test_devices(&self) -> test_devices::TestDevices {
        test_devices::TestDevices::new(&self.client)
    }

    /// Registers an RCS agent.
    ///
    /// Saves the registration of an RCS agent under a brand, and returns it with the status
    /// `CREATED`. Nothing is reviewed before `submit`.
    ///
    /// `POST /rcs/agents`, response: [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_CREATE),
            body: types::CreateRcsAgentRegistration::default(),
        }
    }

    /// Launches an RCS agent.
    ///
    /// Submits a verified RCS agent to the carriers, and returns the registration. The launch
    /// continues in the background: follow `status` and the carrier approvals. Repeating the call
    /// has no second effect.
    ///
    /// `POST /rcs/agents/{id}/launch`, response:
    /// [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn launch(&self, id: impl Into<String>) -> LaunchRequest {
        LaunchRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_LAUNCH),
            id: id.into(),
            body: types::LaunchRcsAgent::default(),
        }
    }

    /// Lists RCS agent registrations.
    ///
    /// Returns all RCS agent registrations of the account in one response, without an envelope.
    ///
    /// `GET /rcs/agents`, response: a page of
    /// [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_LIST),
            brand_id: None,
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns an RCS agent registration.
    ///
    /// Returns one RCS agent registration, without an envelope.
    ///
    /// `GET /rcs/agents/{id}`, response:
    /// [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_RETRIEVE),
            id: id.into(),
        }
    }

    /// Lists the carrier approvals of an RCS agent.
    ///
    /// Returns the decisions of carriers, hubs and the bot platform about an RCS agent, in one
    /// response and without an envelope.
    ///
    /// `GET /rcs/agents/{id}/carrier_approvals`, response: a page of
    /// [`RcsCarrierApproval`](crate::types::RcsCarrierApproval).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn retrieve_carrier_approvals(
        &self,
        id: impl Into<String>,
    ) -> RetrieveCarrierApprovalsRequest {
        RetrieveCarrierApprovalsRequest {
            call: Call::new(
                &self.client,
                &operations::RCS_AGENTS_RETRIEVE_CARRIER_APPROVALS,
            ),
            id: id.into(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Submits an RCS agent for verification.
    ///
    /// Submits the registration of an RCS agent for verification, and returns it. The verification
    /// continues in the background: follow `status`. Repeating the call has no second effect.
    ///
    /// `POST /rcs/agents/{id}/submit`, response:
    /// [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn submit(&self, id: impl Into<String>) -> SubmitRequest {
        SubmitRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_SUBMIT),
            id: id.into(),
        }
    }

    /// Updates an RCS agent registration.
    ///
    /// Changes an RCS agent registration, and returns it. Absent properties stay unchanged. Refused
    /// with status 409 where the status of the registration does not allow changes.
    ///
    /// `PATCH /rcs/agents/{id}`, response:
    /// [`RcsAgentRegistration`](crate::types::RcsAgentRegistration).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_UPDATE),
            id: id.into(),
            body: types::UpdateRcsAgentRegistration::default(),
        }
    }
}

/// A request builder of `client.rcs().agents().create()`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    body: types::CreateRcsAgentRegistration,
}

impl CreateRequest {
    /// The RCS brand that the agent belongs to, a UUID. Required.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.body.brand_id = Some(value.into());
        self
    }

    /// The configuration. `basics` is enough for a start; `campaign` and `testing` are due at
    /// launch. Required.
    pub fn configuration(
        mut self,
        value: impl Into<types::RcsAgentConfiguration>,
    ) -> Self {
        self.body.configuration = Some(value.into());
        self
    }

    /// The name that recipients see. 1 to 40 characters. Required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// The region to host the agent in; the service chooses when absent or null. At most 32
    /// characters.
    pub fn hosting_region(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.hosting_region = value.into();
        self
    }

    /// The messaging profile to assign; none when absent or null. At most 36 characters.
    pub fn profile_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.profile_id = value.into();
        self
    }

    /// What the agent sends. Required.
    pub fn use_case(mut self, value: impl Into<types::RcsAgentUseCase>) -> Self {
        self.body.use_case = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateRcsAgentRegistration) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest, idempotency_key);
sends!(CreateRequest => types::RcsAgentRegistration);

request!(CreateRequest: types::RcsAgentRegistration {
    validate(self, problems) { problems.body(&self.body); }
    execute(self, raw) { raw.rcs_agents_create(raw.inner.idempotency_key(), &self.body) }
});

/// A request builder of `client.rcs().agents().launch(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct LaunchRequest {
    call: Call,
    id: String,
    body: types::LaunchRcsAgent,
}

impl LaunchRequest {
    /// What the agent sends, to whom, and with which consent. Required.
    pub fn campaign(mut self, value: impl Into<types::RcsLaunchCampaign>) -> Self {
        self.body.campaign = Some(value.into());
        self
    }

    /// How reviewers try the agent. Required.
    pub fn testing(mut self, value: impl Into<types::RcsAgentTesting>) -> Self {
        self.body.testing = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::LaunchRcsAgent) -> Self {
        self.body = value;
        self
    }
}

request_options!(LaunchRequest);
sends!(LaunchRequest => types::RcsAgentRegistration);

request!(LaunchRequest: types::RcsAgentRegistration {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_launch(&self.id, &self.body) }
});

/// A request builder of `client.rcs().agents().list()`; the request is sent when it is awaited
/// for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    brand_id: Option<String>,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only agents of this brand; of all brands when absent.
    pub fn brand_id(mut self, value: impl Into<String>) -> Self {
        self.brand_id = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::RcsAgentRegistration);

request!(ListRequest: Vec<types::RcsAgentRegistration> {
    execute(self, raw) { raw.rcs_agents_list(self.brand_id.as_deref()) }
});

/// A request builder of `client.rcs().agents().retrieve(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::RcsAgentRegistration, read);

request!(RetrieveRequest: types::RcsAgentRegistration {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_retrieve(&self.id) }
});

/// A request builder of `client.rcs().agents().retrieve_carrier_approvals(…)`; the request is
/// sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct RetrieveCarrierApprovalsRequest {
    call: Call,
    id: String,
    stream_options: StreamOptions,
}

request_options!(RetrieveCarrierApprovalsRequest);
list_options!(RetrieveCarrierApprovalsRequest, types::RcsCarrierApproval);

request!(RetrieveCarrierApprovalsRequest: Vec<types::RcsCarrierApproval> {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_retrieve_carrier_approvals(&self.id) }
});

/// A request builder of `client.rcs().agents().submit(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SubmitRequest {
    call: Call,
    id: String,
}

request_options!(SubmitRequest);
sends!(SubmitRequest => types::RcsAgentRegistration);

request!(SubmitRequest: types::RcsAgentRegistration {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_submit(&self.id) }
});

/// A request builder of `client.rcs().agents().update(…)`; the request is sent when it is
/// awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateRcsAgentRegistration,
}

impl UpdateRequest {
    /// The configuration that replaces the present one.
    pub fn configuration(
        mut self,
        value: impl Into<types::RcsAgentConfiguration>,
    ) -> Self {
        self.body.configuration = Some(value.into());
        self
    }

    /// The name that recipients see. 1 to 40 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.body.display_name = Some(value.into());
        self
    }

    /// The region to host the agent in. At most 32 characters.
    pub fn hosting_region(mut self, value: impl Into<String>) -> Self {
        self.body.hosting_region = Some(value.into());
        self
    }

    /// The messaging profile to assign. At most 36 characters.
    pub fn profile_id(mut self, value: impl Into<String>) -> Self {
        self.body.profile_id = Some(value.into());
        self
    }

    /// What the agent sends.
    pub fn use_case(mut self, value: impl Into<types::RcsAgentUseCase>) -> Self {
        self.body.use_case = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateRcsAgentRegistration) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::RcsAgentRegistration);

request!(UpdateRequest: types::RcsAgentRegistration {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_update(&self.id, &self.body) }
});
