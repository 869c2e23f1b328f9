// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles.autoresp_configs`: `create`, `delete`, `list`, `retrieve`,
//! `update`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::PageFuture;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::types;
use crate::pagination::Listing;
use crate::pagination::Page;
use crate::pagination::ReplyFuture;
use crate::pagination::WalkOptions;
use crate::pagination::list_options;

/// Calls below `client.messaging_profiles().autoresp_configs()`.
#[derive(Clone, Debug)]
pub struct AutorespConfigs {
    client: Client,
}

impl AutorespConfigs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an automatic answer.
    ///
    /// Makes an automatic answer to keywords for one messaging profile.
    ///
    /// `POST /messaging_profiles/{profile_id}/autoresp_configs`
    ///
    /// `profile_id`: The messaging profile, a UUID.
    pub fn create(&self, profile_id: impl Into<String>) -> CreateRequest {
        CreateRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_AUTORESP_CONFIGS_CREATE,
            ),
            profile_id: profile_id.into(),
            country_code: None,
            keywords: None,
            op: None,
            resp_text: None,
        }
    }

    /// Delete an automatic answer.
    ///
    /// Deletes an automatic answer to keywords.
    ///
    /// `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The automatic answer, a UUID.
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

    /// List automatic answers.
    ///
    /// Answers the automatic answers to keywords of one messaging profile, all at once.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs`
    ///
    /// `profile_id`: The messaging profile, a UUID.
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
            walk: WalkOptions::default(),
        }
    }

    /// Retrieve an automatic answer.
    ///
    /// Answers one automatic answer to keywords.
    ///
    /// `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The automatic answer, a UUID.
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

    /// Replace an automatic answer.
    ///
    /// Replaces an automatic answer to keywords as a whole.
    ///
    /// `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
    ///
    /// `profile_id`: The messaging profile, a UUID.
    ///
    /// `autoresp_cfg_id`: The automatic answer, a UUID.
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
            country_code: None,
            keywords: None,
            op: None,
            resp_text: None,
        }
    }
}

/// A request of `messaging_profiles.autoresp_configs.create`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    profile_id: String,
    country_code: Option<String>,
    keywords: Option<Vec<String>>,
    op: Option<types::AutorespOp>,
    resp_text: Option<String>,
}

impl CreateRequest {
    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// The words that trigger the answer. Required.
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }

    /// What happens besides the answer. Required.
    pub fn op(mut self, op: impl Into<types::AutorespOp>) -> Self {
        self.op = Some(op.into());
        self
    }

    /// The text of the answer.
    pub fn resp_text(mut self, resp_text: impl Into<String>) -> Self {
        self.resp_text = Some(resp_text.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::CreateAutorespConfig) -> Self {
        self.country_code = Some(body.country_code);
        self.keywords = Some(body.keywords);
        self.op = Some(body.op);
        self.resp_text = body.resp_text;
        self
    }
}

request_options!(CreateRequest);

impl IntoFuture for CreateRequest {
    type Output = Result<Response<types::AutorespConfig>>;
    type IntoFuture = ResponseFuture<types::AutorespConfig>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, profile_id, country_code, keywords, op, resp_text } = self;
            call.path_argument("profile_id", &profile_id)?;
            let body = match (country_code, keywords, op) {
                (Some(country_code), Some(keywords), Some(op)) => {
                    types::CreateAutorespConfig {
                        country_code,
                        keywords,
                        op,
                        resp_text,
                    }
                }
                (country_code, keywords, op) => {
                    let missing = [
                        ("country_code", country_code.is_none()),
                        ("keywords", keywords.is_none()),
                        ("op", op.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let profile_id = profile_id.as_str();
            let body = &body;
            let answer: Response<types::AutorespConfigEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_autoresp_configs_create(profile_id, body)
                        .await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.autoresp_configs.delete`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
}

request_options!(DeleteRequest);

impl IntoFuture for DeleteRequest {
    type Output = Result<Response<()>>;
    type IntoFuture = ResponseFuture<()>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, profile_id, autoresp_cfg_id } = self;
            call.path_argument("profile_id", &profile_id)?;
            call.path_argument("autoresp_cfg_id", &autoresp_cfg_id)?;
            let profile_id = profile_id.as_str();
            let autoresp_cfg_id = autoresp_cfg_id.as_str();
            call.run(move |raw, _| async move {
                    raw.messaging_profiles_autoresp_configs_delete(
                            profile_id,
                            autoresp_cfg_id,
                        )
                        .await
                })
                .await
        })
    }
}

/// A request of `messaging_profiles.autoresp_configs.list`, sent when it is awaited for one
/// page, or when its `items` or `pages` are walked.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited or walked"]
pub struct ListRequest {
    call: Call,
    profile_id: String,
    country_code: Option<String>,
    created_at_gte: Option<String>,
    created_at_lte: Option<String>,
    updated_at_gte: Option<String>,
    updated_at_lte: Option<String>,
    walk: WalkOptions,
}

impl ListRequest {
    /// Only those for this country, ISO 3166-1 alpha-2.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Only those made from this time on, ISO 8601.
    pub fn created_at_gte(mut self, created_at_gte: impl Into<String>) -> Self {
        self.created_at_gte = Some(created_at_gte.into());
        self
    }

    /// Only those made up to this time, ISO 8601.
    pub fn created_at_lte(mut self, created_at_lte: impl Into<String>) -> Self {
        self.created_at_lte = Some(created_at_lte.into());
        self
    }

    /// Only those changed from this time on, ISO 8601.
    pub fn updated_at_gte(mut self, updated_at_gte: impl Into<String>) -> Self {
        self.updated_at_gte = Some(updated_at_gte.into());
        self
    }

    /// Only those changed up to this time, ISO 8601.
    pub fn updated_at_lte(mut self, updated_at_lte: impl Into<String>) -> Self {
        self.updated_at_lte = Some(updated_at_lte.into());
        self
    }
}

request_options!(ListRequest);

list_options!(ListRequest, types::AutorespConfig);

impl Listing for ListRequest {
    type Item = types::AutorespConfig;

    fn call(&self) -> &Call {
        &self.call
    }

    fn fetch(self) -> ReplyFuture<Self::Item> {
        Box::pin(async move {
            let Self {
                call,
                profile_id,
                country_code,
                created_at_gte,
                created_at_lte,
                updated_at_gte,
                updated_at_lte,
                ..
            } = self;
            call.path_argument("profile_id", &profile_id)?;
            let profile_id = profile_id.as_str();
            let country_code = country_code.as_deref();
            let created_at_gte = created_at_gte.as_deref();
            let created_at_lte = created_at_lte.as_deref();
            let updated_at_gte = updated_at_gte.as_deref();
            let updated_at_lte = updated_at_lte.as_deref();
            call.run_list(move |raw, _| async move {
                    raw.messaging_profiles_autoresp_configs_list(
                            profile_id,
                            country_code,
                            created_at_gte,
                            created_at_lte,
                            updated_at_gte,
                            updated_at_lte,
                        )
                        .await
                })
                .await
        })
    }
}

impl IntoFuture for ListRequest {
    type Output = Result<Page<types::AutorespConfig>>;
    type IntoFuture = PageFuture<types::AutorespConfig>;

    fn into_future(self) -> Self::IntoFuture {
        self.one_page()
    }
}

/// A request of `messaging_profiles.autoresp_configs.retrieve`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RetrieveRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
}

request_options!(RetrieveRequest);

impl IntoFuture for RetrieveRequest {
    type Output = Result<Response<types::AutorespConfig>>;
    type IntoFuture = ResponseFuture<types::AutorespConfig>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, profile_id, autoresp_cfg_id } = self;
            call.path_argument("profile_id", &profile_id)?;
            call.path_argument("autoresp_cfg_id", &autoresp_cfg_id)?;
            let profile_id = profile_id.as_str();
            let autoresp_cfg_id = autoresp_cfg_id.as_str();
            let answer: Response<types::AutorespConfigEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_autoresp_configs_retrieve(
                            profile_id,
                            autoresp_cfg_id,
                        )
                        .await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}

/// A request of `messaging_profiles.autoresp_configs.update`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRequest {
    call: Call,
    profile_id: String,
    autoresp_cfg_id: String,
    country_code: Option<String>,
    keywords: Option<Vec<String>>,
    op: Option<types::AutorespOp>,
    resp_text: Option<String>,
}

impl UpdateRequest {
    /// The country whose senders get the answer, ISO 3166-1 alpha-2; `*` for any country. Required.
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// The words that trigger the answer. Required.
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }

    /// What happens besides the answer. Required.
    pub fn op(mut self, op: impl Into<types::AutorespOp>) -> Self {
        self.op = Some(op.into());
        self
    }

    /// The text of the answer.
    pub fn resp_text(mut self, resp_text: impl Into<String>) -> Self {
        self.resp_text = Some(resp_text.into());
        self
    }

    /// Takes every value of the body at once; what is set afterwards replaces it.
    pub fn body(mut self, body: types::UpdateAutorespConfig) -> Self {
        self.country_code = Some(body.country_code);
        self.keywords = Some(body.keywords);
        self.op = Some(body.op);
        self.resp_text = body.resp_text;
        self
    }
}

request_options!(UpdateRequest);

impl IntoFuture for UpdateRequest {
    type Output = Result<Response<types::AutorespConfig>>;
    type IntoFuture = ResponseFuture<types::AutorespConfig>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                call,
                profile_id,
                autoresp_cfg_id,
                country_code,
                keywords,
                op,
                resp_text,
            } = self;
            call.path_argument("profile_id", &profile_id)?;
            call.path_argument("autoresp_cfg_id", &autoresp_cfg_id)?;
            let body = match (country_code, keywords, op) {
                (Some(country_code), Some(keywords), Some(op)) => {
                    types::UpdateAutorespConfig {
                        country_code,
                        keywords,
                        op,
                        resp_text,
                    }
                }
                (country_code, keywords, op) => {
                    let missing = [
                        ("country_code", country_code.is_none()),
                        ("keywords", keywords.is_none()),
                        ("op", op.is_none()),
                    ];
                    return Err(call.missing(&missing));
                }
            };
            let profile_id = profile_id.as_str();
            let autoresp_cfg_id = autoresp_cfg_id.as_str();
            let body = &body;
            let answer: Response<types::AutorespConfigEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_autoresp_configs_update(
                            profile_id,
                            autoresp_cfg_id,
                            body,
                        )
                        .await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
