//! What is to be delivered, where, and how.

use serde_json::Value;
use tokio::sync::oneshot;

use super::WebhookVersion;
use crate::journal::Delivery;
use crate::world::Generation;

/// A webhook that is to be delivered.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The id under which the API reports the delivery, and the generation that it is part of; given
    /// when it is enqueued.
    pub(super) id: String,
    pub(super) generation: Generation,
    /// Webhooks of one lane are delivered one after the other.
    pub(super) lane: String,
    pub(super) event: Value,
    /// Tried in this order.
    pub(super) urls: Vec<String>,
    /// The index of the current URL.
    pub(super) url: usize,
    pub(super) attempt: u32,
    pub(super) version: WebhookVersion,
    pub(super) tampering: Tampering,
    /// The attempts so far, as the API reports them.
    pub(super) attempts: Vec<Value>,
    /// Receives the last attempt.
    pub(super) done: Option<oneshot::Sender<Delivery>>,
}

/// What is wrong with a delivery, for tests of receivers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Tampering {
    /// Nothing.
    #[default]
    None,
    /// The signature is that of another body.
    WrongSignature,
    /// The timestamp is an hour old, and correctly signed.
    OldTimestamp,
}

impl Plan {
    pub(crate) fn new(lane: String, event: Value, urls: Vec<String>) -> Self {
        let tampering = Tampering::None;
        let version = WebhookVersion::V2;
        Self {
            id: String::new(),
            generation: Generation::default(),
            lane,
            event,
            urls,
            url: 0,
            attempt: 1,
            version,
            tampering,
            attempts: Vec::new(),
            done: None,
        }
    }

    pub(crate) fn tampered(mut self, tampering: Tampering) -> Self {
        self.tampering = tampering;
        self
    }

    pub(crate) fn in_version(mut self, version: WebhookVersion) -> Self {
        self.version = version;
        self
    }

    pub(crate) fn reporting(mut self, done: oneshot::Sender<Delivery>) -> Self {
        self.done = Some(done);
        self
    }
}
