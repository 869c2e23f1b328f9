// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging.rcs.agents`: `list`, `retrieve`, `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging().rcs().agents()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging().rcs().agents().list().await?;
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

    /// Lists RCS agents.
    ///
    /// Returns the RCS agents of the account with their messaging settings, page by page.
    /// Registrations, with carrier approvals and test devices, are listed by `rcs.agents.list`.
    ///
    /// `GET /messaging/rcs/agents`, response: a page of [`RcsAgent`](crate::types::RcsAgent).
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::MESSAGING_RCS_AGENTS_LIST),
            page_params: PageParams::default(),
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns an RCS agent.
    ///
    /// Returns the messaging settings of one RCS agent.
    ///
    /// `GET /messaging/rcs/agents/{id}`, response: [`RcsAgent`](crate::types::RcsAgent).
    ///
    /// `id`: The RCS agent.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// agent does not exist in the account).
    pub fn retrieve(&self, id: impl Into<String>) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(&self.client, &operations::MESSAGING_RCS_AGENTS_RETRIEVE),
            id: id.into(),
        }
    }

    /// Updates an RCS agent.
    ///
    /// Changes the messaging profile and the webhook URLs of an RCS agent, and returns the agent.
    /// Absent properties stay unchanged.
    ///
    /// `PATCH /messaging/rcs/agents/{id}`, response: [`RcsAgent`](crate::types::RcsAgent).
    ///
    /// `id`: The RCS agent.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (the
    /// agent does not exist in the account).
    pub fn update(&self, id: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(&self.client, &operations::MESSAGING_RCS_AGENTS_UPDATE),
            id: id.into(),
            body: types::UpdateRcsAgent::default(),
        }
    }
}

/// A request builder of `client.messaging().rcs().agents().list()`; the request is sent when it
/// is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    page_params: PageParams,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::RcsAgent, paged, default = 20, max = 250);

request!(ListRequest: DataList<types::RcsAgent> {
    validate(self, problems) {
        problems.check("page[number]", &self.page_params.number, &[Limit::Range(Some(1.0), None)]);
        problems.check("page[size]", &self.page_params.size, &[Limit::Range(Some(1.0), Some(250.0))]);
    }
    execute(self, raw) {
        raw.messaging_rcs_agents_list(self.page_params.number, self.page_params.size)
    }
});

/// A request builder of `client.messaging().rcs().agents().retrieve(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::RcsAgent, read);

request!(RetrieveRequest: Data<types::RcsAgent> => types::RcsAgent {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_rcs_agents_retrieve(&self.id) }
});

/// A request builder of `client.messaging().rcs().agents().update(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    id: String,
    body: types::UpdateRcsAgent,
}

impl UpdateRequest {
    /// The messaging profile to assign; null removes the assignment.
    pub fn profile_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.profile_id = value.into();
        self
    }

    /// URL for inbound messages when `webhook_url` does not respond; null removes it.
    pub fn webhook_failover_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_failover_url = value.into();
        self
    }

    /// URL for inbound messages; null removes it.
    pub fn webhook_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.webhook_url = value.into();
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateRcsAgent) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::RcsAgent);

request!(UpdateRequest: Data<types::RcsAgent> => types::RcsAgent {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_rcs_agents_update(&self.id, &self.body) }
});
