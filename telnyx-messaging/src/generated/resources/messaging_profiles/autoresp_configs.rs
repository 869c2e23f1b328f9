// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles.autoresp_configs`: `create`, `delete`, `list`, `retrieve`,
//! `update`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_profiles().autoresp_configs()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.messaging_profiles().autoresp_configs().list("4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AutorespConfigs {
    client: Client,
}

impl AutorespConfigs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Creates an autoresponse.
    ///
    /// Returns the autoresponse, which responds to its keywords on one messaging profile.
    ///
    /// `POST /messaging_profiles/{profile_id}/autoresp_configs`, response:
    /// [`AutorespConfig`](crate::types::AutorespConfig).
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self, profile_id: impl Into<String>) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE,
            ),
            profile_id: profile_id.into(),
            body: types::CreateAutorespConfig::default(),
        }
    }

    /// Deletes an autoresponse.
    ///
    /// Its keywords have no effect from then on. Returns nothing.
    ///
    /// `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`, response: no
    /// content.
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The autoresponse, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(
        &self,
        profile_id: impl Into<String>,
        autoresp_cfg_id: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_DELETE,
            ),
            profile_id: profile_id.into(),
            autoresp_cfg_id: autoresp_cfg_id.into(),
        }
    }

    /// Lists autoresponses.
    ///
    /// Returns the autoresponses of a messaging profile, in one response.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs`, response: a page of
    /// [`AutorespConfig`](crate::types::AutorespConfig).
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self, profile_id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_LIST,
            ),
            profile_id: profile_id.into(),
            country_code: None,
            created_at_gte: None,
            created_at_lte: None,
            updated_at_gte: None,
            updated_at_lte: None,
            stream_options: StreamOptions::default(),
        }
    }

    /// Returns an autoresponse.
    ///
    /// Returns one autoresponse.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`, response:
    /// [`AutorespConfig`](crate::types::AutorespConfig).
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The autoresponse, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error). Documented codes of the service: `10005` (it
    /// does not exist in the account).
    pub fn retrieve(
        &self,
        profile_id: impl Into<String>,
        autoresp_cfg_id: impl Into<String>,
    ) -> RetrieveRequest {
        RetrieveRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_RETRIEVE,
            ),
            profile_id: profile_id.into(),
            autoresp_cfg_id: autoresp_cfg_id.into(),
        }
    }

    /// Replaces an autoresponse.
    ///
    /// Returns the autoresponse. A property that is left out is not kept.
    ///
    /// `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`, response:
    /// [`AutorespConfig`](crate::types::AutorespConfig).
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The autoresponse, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn update(
        &self,
        profile_id: impl Into<String>,
        autoresp_cfg_id: impl Into<String>,
    ) -> UpdateRequest {
        UpdateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_UPDATE,
            ),
            profile_id: profile_id.into(),
            autoresp_cfg_id: autoresp_cfg_id.into(),
            body: types::UpdateAutorespConfig::default(),
        }
    }
}

/// A request builder of `client.messaging_profiles().autoresp_configs().create(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    profile_id: String,
    body: types::CreateAutorespConfig,
}

impl CreateRequest {
    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.body.country_code = Some(value.into());
        self
    }

    /// The words that trigger the reply. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The effect besides the reply. Required.
    pub fn op(mut self, value: impl Into<types::AutorespOp>) -> Self {
        self.body.op = Some(value.into());
        self
    }

    /// The text of the reply.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.body.resp_text = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::CreateAutorespConfig) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::AutorespConfig);

request!(CreateRequest: Data<types::AutorespConfig> => types::AutorespConfig {
    validate(self, problems) {
        problems.path_argument("profile_id", &self.profile_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.profile_id }
    execute(self, raw) {
        raw.messaging_profiles_autoresp_configs_create(&self.profile_id, &self.body)
    }
});

/// A request builder of `client.messaging_profiles().autoresp_configs().delete(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) {
        problems.path_argument("profile_id", &self.profile_id);
        problems.path_argument("autoresp_cfg_id", &self.autoresp_cfg_id);
    }
    resource_id(self) { &self.autoresp_cfg_id }
    execute(self, raw) {
        raw.messaging_profiles_autoresp_configs_delete(&self.profile_id, &self.autoresp_cfg_id)
    }
});

/// A request builder of `client.messaging_profiles().autoresp_configs().list(…)`; the request
/// is sent when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    profile_id: String,
    country_code: Option<String>,
    created_at_gte: Option<String>,
    created_at_lte: Option<String>,
    updated_at_gte: Option<String>,
    updated_at_lte: Option<String>,
    stream_options: StreamOptions,
}

impl ListRequest {
    /// Only those for this country, ISO 3166-1 alpha-2.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }

    /// Only those made from this time on, ISO 8601.
    pub fn created_at_gte(mut self, value: impl Into<String>) -> Self {
        self.created_at_gte = Some(value.into());
        self
    }

    /// Only those made up to this time, ISO 8601.
    pub fn created_at_lte(mut self, value: impl Into<String>) -> Self {
        self.created_at_lte = Some(value.into());
        self
    }

    /// Only those changed from this time on, ISO 8601.
    pub fn updated_at_gte(mut self, value: impl Into<String>) -> Self {
        self.updated_at_gte = Some(value.into());
        self
    }

    /// Only those changed up to this time, ISO 8601.
    pub fn updated_at_lte(mut self, value: impl Into<String>) -> Self {
        self.updated_at_lte = Some(value.into());
        self
    }
}

request_options!(ListRequest);
list_options!(ListRequest, types::AutorespConfig);

request!(ListRequest: DataList<types::AutorespConfig> {
    validate(self, problems) { problems.path_argument("profile_id", &self.profile_id); }
    resource_id(self) { &self.profile_id }
    execute(self, raw) {
        raw.messaging_profiles_autoresp_configs_list(&self.profile_id, self.country_code.as_deref(), self.created_at_gte.as_deref(), self.created_at_lte.as_deref(), self.updated_at_gte.as_deref(), self.updated_at_lte.as_deref())
    }
});

/// A request builder of `client.messaging_profiles().autoresp_configs().retrieve(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
}

request_options!(RetrieveRequest);
sends!(RetrieveRequest => types::AutorespConfig, read);

request!(RetrieveRequest: Data<types::AutorespConfig> => types::AutorespConfig {
    validate(self, problems) {
        problems.path_argument("profile_id", &self.profile_id);
        problems.path_argument("autoresp_cfg_id", &self.autoresp_cfg_id);
    }
    resource_id(self) { &self.autoresp_cfg_id }
    execute(self, raw) {
        raw.messaging_profiles_autoresp_configs_retrieve(&self.profile_id, &self.autoresp_cfg_id)
    }
});

/// A request builder of `client.messaging_profiles().autoresp_configs().update(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
    body: types::UpdateAutorespConfig,
}

impl UpdateRequest {
    /// The country whose senders get the reply, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.body.country_code = Some(value.into());
        self
    }

    /// The words that trigger the reply. Required.
    pub fn keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// The effect besides the reply. Required.
    pub fn op(mut self, value: impl Into<types::AutorespOp>) -> Self {
        self.body.op = Some(value.into());
        self
    }

    /// The text of the reply.
    pub fn resp_text(mut self, value: impl Into<String>) -> Self {
        self.body.resp_text = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::UpdateAutorespConfig) -> Self {
        self.body = value;
        self
    }
}

request_options!(UpdateRequest);
sends!(UpdateRequest => types::AutorespConfig);

request!(UpdateRequest: Data<types::AutorespConfig> => types::AutorespConfig {
    validate(self, problems) {
        problems.path_argument("profile_id", &self.profile_id);
        problems.path_argument("autoresp_cfg_id", &self.autoresp_cfg_id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.autoresp_cfg_id }
    execute(self, raw) {
        raw.messaging_profiles_autoresp_configs_update(&self.profile_id, &self.autoresp_cfg_id, &self.body)
    }
});
