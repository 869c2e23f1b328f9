// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles.actions`: `regenerate_secret`.

use std::future::IntoFuture;
use crate::call::Call;
use crate::call::Response;
use crate::call::ResponseFuture;
use crate::call::request_options;
use crate::client::Client;
use crate::error::Result;
use crate::generated::operations;
use crate::generated::types;

/// Calls below `client.messaging_profiles().actions()`.
#[derive(Clone, Debug)]
pub struct Actions {
    client: Client,
}

impl Actions {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Regenerate a profile's secret.
    ///
    /// Replaces `v1_secret`, the secret of API v1, by a new one.
    ///
    /// `POST /messaging_profiles/{id}/actions/regenerate_secret`
    ///
    /// `id`: The messaging profile, a UUID.
    pub fn regenerate_secret(&self, id: impl Into<String>) -> RegenerateSecretRequest {
        RegenerateSecretRequest {
            call: Call::new(
                &self.client,
                &operations::MESSAGING_PROFILES_ACTIONS_REGENERATE_SECRET,
            ),
            id: id.into(),
        }
    }
}

/// A request of `messaging_profiles.actions.regenerate_secret`, sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RegenerateSecretRequest {
    call: Call,
    id: String,
}

request_options!(RegenerateSecretRequest);

impl IntoFuture for RegenerateSecretRequest {
    type Output = Result<Response<types::MessagingProfile>>;
    type IntoFuture = ResponseFuture<types::MessagingProfile>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { call, id } = self;
            call.path_argument("id", &id)?;
            let id = id.as_str();
            let answer: Response<types::MessagingProfileEnvelope> = call
                .run(move |raw, _| async move {
                    raw.messaging_profiles_actions_regenerate_secret(id).await
                })
                .await?;
            Ok(answer.map(|envelope| envelope.data))
        })
    }
}
