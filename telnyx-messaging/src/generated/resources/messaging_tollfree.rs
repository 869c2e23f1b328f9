// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging_tollfree`.
//!
//! Resources below it: `messaging_tollfree.verification`.

use crate::generated_prelude::*;

pub mod verification;

/// Operations of `client.messaging_tollfree()`.
#[derive(Clone, Debug)]
pub struct MessagingTollfree {
    client: Client,
}

impl MessagingTollfree {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging_tollfree.verification`.
    #[must_use]
    pub fn verification(&self) -> verification::Verification {
        verification::Verification::new(&self.client)
    }
}
