// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_profiles.actions`: `regenerate_secret`.

use crate::generated_prelude::*;

/// Operations of `client.messaging_profiles().actions()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let response = client.messaging_profiles().actions().regenerate_secret("4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90").await?;
/// println!("{:?}", *response);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Actions {
    client: Client,
}

impl Actions {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Regenerates the secret of a messaging profile.
    ///
    /// Replaces `v1_secret`, the secret of API v1, with a new one, and returns the profile.
    ///
    /// `POST /messaging_profiles/{id}/actions/regenerate_secret`, response:
    /// [`MessagingProfile`](crate::types::MessagingProfile).
    ///
    /// `id`: The messaging profile, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
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

/// A request builder of `client.messaging_profiles().actions().regenerate_secret(…)`; the
/// request is sent when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RegenerateSecretRequest {
    call: Call,
    id: String,
}

request_options!(RegenerateSecretRequest);
sends!(RegenerateSecretRequest => types::MessagingProfile);

request!(RegenerateSecretRequest: Data<types::MessagingProfile> => types::MessagingProfile {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.messaging_profiles_actions_regenerate_secret(&self.id) }
});
