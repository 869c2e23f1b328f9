// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `messaging`.
//!
//! Resources below it: `messaging.rcs`.

use crate::generated_prelude::*;

pub mod rcs;

/// Operations of `client.messaging()`.
#[derive(Clone, Debug)]
pub struct Messaging {
    client: Client,
}

impl Messaging {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `messaging.rcs`.
    #[must_use]
    pub fn rcs(&self) -> rcs::Rcs {
        rcs::Rcs::new(&self.client)
    }
}
