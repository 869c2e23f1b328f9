// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles.actions`: `regenerate_secret`.

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

sends!(RegenerateSecretRequest => types::MessagingProfile);

impl Request for RegenerateSecretRequest {
    type Body = types::MessagingProfileEnvelope;
    type Output = types::MessagingProfile;

    fn call(&self) -> &Call {
        &self.call
    }

    fn validate(&self, problems: &mut Problems) {
        problems.path_argument("id", &self.id);
    }

    fn resource_id(&self) -> Option<&str> {
        Some(&self.id)
    }

    fn execute<'a>(
        &'a self,
        raw: &'a raw::Client,
    ) -> impl Future<Output = RawResult> + Send + 'a {
        raw.messaging_profiles_actions_regenerate_secret(&self.id)
    }

    fn output(body: Self::Body) -> Self::Output {
        body.data
    }
}
