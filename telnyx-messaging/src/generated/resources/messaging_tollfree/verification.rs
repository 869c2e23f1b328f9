// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree.verification`.
//!
//! Resources below it: `messaging_tollfree.verification.requests`.

use crate::generated_prelude::*;

pub mod requests;

/// Operations of `client.messaging_tollfree().verification()`.
#[derive(Clone, Debug)]
pub struct Verification {
    client: Client,
}

impl Verification {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_tollfree.verification.requests`.
    #[must_use]
    pub fn requests(&self) -> requests::Requests {
        requests::Requests::new(&self.client)
    }
}
