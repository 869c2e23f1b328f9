//! The hold on an event while it is handled.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::detached::{run_to_end, spawn};
use super::{GuardError, GuardOutcome, ReplayGuard, WebhookDelivery};
use crate::generated::events::Event;
use crate::webhooks::verify::Verified;

/// A verified webhook, and the state of its event.
#[derive(Debug)]
#[must_use = "an event that is dropped is released and delivered again"]
pub enum Acceptance {
    /// The event is new, or an earlier attempt to handle it failed: handle it, then
    /// [complete](EventLease::complete) it.
    First(EventLease),
    /// Another delivery of the event is being handled, here or in another process. Return 503, so
    /// that Telnyx delivers it again in case that fails.
    InProgress(Verified),
    /// The event was handled. Return 200, so that Telnyx stops delivering it.
    Done(Verified),
}

impl Acceptance {
    /// Returns the lease of an event that has to be handled.
    ///
    /// # Errors
    ///
    /// The status to return for any other event: 503 while it is being handled, 200 when it was.
    pub fn into_first(self) -> Result<EventLease, StatusCode> {
        match self {
            Self::First(lease) => Ok(lease),
            Self::InProgress(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
            Self::Done(_) => Err(StatusCode::OK),
        }
    }
}

/// A verified webhook whose event has to be handled now.
///
/// Dropping it releases the event, so that an error returned with `?`, a panic or a cancelled future
/// never loses an event. Call [`complete`](Self::complete) when it was handled. When the process is
/// killed, the lease ends after the time set with
/// [`VerifierBuilder::lease`](super::super::VerifierBuilder::lease).
#[must_use = "dropping it releases the event; call `complete` when it was handled"]
pub struct EventLease {
    verified: Verified,
    lease: Lease,
}

impl EventLease {
    pub(in crate::webhooks) fn new(verified: Verified, lease: Lease) -> Self {
        Self { verified, lease }
    }

    /// Separates the webhook from its lease, so that the webhook has one owner.
    #[cfg(feature = "tower")]
    pub(in crate::webhooks) fn into_parts(self) -> (Verified, Lease) {
        (self.verified, self.lease)
    }

    /// Returns the verified webhook. It is cheap to clone.
    #[must_use]
    pub fn verified(&self) -> &Verified {
        &self.verified
    }

    /// Returns the event.
    #[must_use]
    pub fn event(&self) -> &Event {
        self.verified.event()
    }

    /// Records that the event was handled: further deliveries of it are
    /// [`Done`](Acceptance::Done).
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the guard failed. The event was handled all the same, so return 200;
    /// should it be delivered again after the end of the lease, it is handled again.
    pub async fn complete(self) -> Result<(), GuardError> {
        self.lease.complete().await
    }

    /// Releases an event that could not be handled: its next delivery is the first one again.
    ///
    /// Dropping does the same. This waits until it is done, and reports failures.
    ///
    /// # Errors
    ///
    /// [`GuardError`] when the guard failed. The lease then ends by itself.
    pub async fn release(self) -> Result<(), GuardError> {
        self.lease.release().await
    }
}

impl fmt::Debug for EventLease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventLease").field("verified", &self.verified).finish_non_exhaustive()
    }
}

/// A lease without its webhook. Releases on drop.
pub(in crate::webhooks) struct Lease {
    /// Absent when there is nothing to release.
    held: Option<Held>,
}

struct Held {
    guard: Arc<dyn ReplayGuard>,
    delivery: WebhookDelivery,
    keep_for: Duration,
}

impl Lease {
    /// Asks the guard for a lease of `duration`. The lease holds only with [`GuardOutcome::First`].
    ///
    /// Cancel-safe: when the caller is dropped, the lease that the guard may have recorded is
    /// released.
    pub(in crate::webhooks) async fn begin(
        guard: Arc<dyn ReplayGuard>,
        delivery: WebhookDelivery,
        duration: Duration,
        keep_for: Duration,
    ) -> Result<(GuardOutcome, Self), GuardError> {
        run_to_end(async move {
            // Held before the guard is called: a call that fails or is dropped may still have had
            // an effect. The token makes sure that nothing else is released.
            let held = Held { guard: Arc::clone(&guard), delivery: delivery.clone(), keep_for };
            let mut lease = Self { held: Some(held) };
            let outcome = guard.begin(&delivery, duration).await?;
            if outcome != GuardOutcome::First {
                lease.held = None;
            }
            Ok((outcome, lease))
        })
        .await
    }

    pub(in crate::webhooks) async fn complete(mut self) -> Result<(), GuardError> {
        match self.held.take() {
            Some(Held { guard, delivery, keep_for }) => {
                run_to_end(async move { guard.complete(&delivery, keep_for).await }).await
            }
            None => Ok(()),
        }
    }

    pub(in crate::webhooks) async fn release(mut self) -> Result<(), GuardError> {
        match self.held.take() {
            Some(Held { guard, delivery, .. }) => {
                run_to_end(async move { guard.release(&delivery).await }).await
            }
            None => Ok(()),
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(Held { guard, delivery, .. }) = self.held.take()
            && !guard.release_now(&delivery)
        {
            spawn(async move {
                if let Err(error) = guard.release(&delivery).await {
                    tracing::warn!(%error, "an event was not released and stays in progress until its lease ends");
                }
            });
        }
    }
}
